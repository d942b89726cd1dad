"""`report` and `export` as a clinic's script sees them: files, figures, exit codes."""

from __future__ import annotations

import csv
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from bodymap.cli import main
from bodymap.resources import asset

SAMPLE = asset("samples", "suboccipital_both_sides.bodymap.json")


def run(*words: object) -> tuple[int, str, str]:
    result = CliRunner().invoke(main, [str(word) for word in words])
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result.exit_code, result.stdout, result.stderr


def test_that_report_needs_no_display(tmp_path: Path) -> None:
    out = tmp_path / "deep" / "report.pdf"
    kept = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {name: value for name, value in os.environ.items() if name not in kept}
    done = subprocess.run(
        [sys.executable, "-m", "bodymap", "report", str(SAMPLE), "--out", str(out)],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.strip() == str(out)
    assert out.read_bytes().startswith(b"%PDF-")
    assert [path.name for path in out.parent.iterdir()] == ["report.pdf"]


def test_that_report_makes_the_page_asked_for(tmp_path: Path, qapp: object) -> None:
    out = tmp_path / "r.pdf"
    words = ("--page", "patient", "--paper", "letter", "--language", "fr")
    assert run("report", SAMPLE, "--out", out, *words)[0] == 0
    pdf = out.read_bytes()
    assert len(re.findall(rb"/Type /Page\b", pdf)) == 1
    assert b"/Lang (fr)" in pdf


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("report", "gone.bodymap.json", "--out", "r.pdf"), "gone.bodymap.json"),
        (("report", SAMPLE, "--out", "r.pdf", "--language", "tlh"), "'tlh'"),
        (("export", SAMPLE), "--csv"),
        (("export", "--csv", "r.csv"), "drawing"),
        (("export", "gone.bodymap.json", "--csv", "r.csv"), "gone.bodymap.json"),
    ],
)
def test_that_bad_input_is_named_and_leaves_no_file(
    words: tuple[object, ...],
    said: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qapp: object,
) -> None:
    monkeypatch.chdir(tmp_path)
    code, out, error = run(*words)
    assert (code, out) == (2, "")
    assert said in error
    assert list(tmp_path.iterdir()) == []


def test_that_the_table_holds_the_figures_of_the_json(tmp_path: Path) -> None:
    out, meaning = tmp_path / "f.csv", tmp_path / "d.csv"
    assert run("export", SAMPLE, "--csv", out, "--dictionary", meaning)[0] == 0
    rows = list(csv.DictReader(out.read_text("utf-8").splitlines()))
    found = json.loads(run("rank", SAMPLE, "--json")[1])

    def value(measure: str, subject: str = "", side: str = "") -> str:
        (one,) = (
            row["value"]
            for row in rows
            if (row["measure"], row["subject"], row["side"]) == (measure, subject, side)
        )
        return one

    assert {row["visit"] for row in rows} == {"suboccipital_both_sides"}
    assert float(value("extent")) == found["extent_cm2"]
    assert (value("policy"), value("atlas")) == (found["policy"], found["atlas"])
    assert value("no_pattern_fits") == "0"
    group = {(one["muscle"], one["side"]) for one in found["top_group"]}
    together = {(one["muscle"], one["side"]) for one in found["combination"]["muscles"]}
    assert found["ranking"]
    for one in found["ranking"]:
        place = (one["muscle"], one["side"])
        assert value("trigger_point", *place) == one["trigger_point"]
        for measure in ("rank", "score", "pain_covered", "pattern_painted", "stability"):
            assert float(value(measure, *place)) == one[measure]
        assert value("in_top_group", *place) == str(int(place in group))
        assert value("in_combination", *place) == str(int(place in together))
    for one in found["alternatives"]:
        place = (one["id"], one["side"])
        assert float(value("alternative_pain_covered", *place)) == one["pain_covered"]
        assert float(value("alternative_pattern_painted", *place)) == one["pattern_painted"]
    combination = found["combination"]
    assert float(value("combination_pain_covered")) == combination["pain_covered"]
    assert float(value("combination_unexplained")) == combination["unexplained"]
    explained = csv.DictReader(meaning.read_text("utf-8").splitlines())
    assert {row["measure"] for row in rows} <= {row["measure"] for row in explained}
