"""The self-test tells what works and what does not, and never raises."""

from __future__ import annotations

from pathlib import Path

from bodymap.atlas.build import AtlasOnFigure
from bodymap.errors import EnvironmentProblem
from bodymap.report.selftest import selftest
from bodymap.sessions.reports import ReportContent

FILLING = b"." * 5000


def png(svg: str, width_px: int) -> bytes:
    return b"\x89PNG\r\n\x1a\n" + FILLING


def pdf(content: ReportContent) -> bytes:
    assert content.is_painted
    return b"%PDF-1.4" + FILLING


def test_that_a_sound_installation_passes(material: AtlasOnFigure, tmp_path: Path) -> None:
    folder = tmp_path / "written"
    checks = selftest(lambda: material, folder, png, pdf)
    assert [check for check in checks if not check.passed] == []
    assert len(checks) == 7
    assert len(list(folder.glob("selftest_*.svg"))) == 6
    assert len(list(folder.glob("selftest_*.png"))) == 5
    assert (folder / "selftest.pdf").is_file()


def test_that_a_broken_atlas_fails_every_check(tmp_path: Path) -> None:
    def broken() -> AtlasOnFigure:
        raise EnvironmentProblem("atlas", "is missing")

    checks = selftest(broken, tmp_path, png, pdf)
    assert not any(check.passed for check in checks)
    assert checks[0].detail == "atlas: is missing"
    assert "not tried" in checks[1].detail


def test_that_a_broken_rasteriser_fails_its_own_check_only(
    material: AtlasOnFigure, tmp_path: Path
) -> None:
    def fails(svg: str, width_px: int) -> bytes:
        raise RuntimeError("no plugin")

    checks = selftest(lambda: material, tmp_path, fails, lambda content: b"not a PDF")
    failed = {check.name: check.detail for check in checks if not check.passed}
    assert set(failed) == {"write PNG pictures", "write a report as PDF"}
    assert "no plugin" in failed["write PNG pictures"]
    assert "not a pdf file" in failed["write a report as PDF"]
