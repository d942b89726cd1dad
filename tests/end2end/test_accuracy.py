"""What the ranking must reach on published cases, through the command line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from bodymap.cli import main
from bodymap.resources import asset

CASES = Path(__file__).parents[1] / "cases"
VIGNETTES = 55
GUIDE_ENTRIES = 78


def evaluated(suffix: str) -> dict[str, Any]:
    files = [f"--cases={CASES / name}{suffix}.json" for name in ("vignettes", "region_guide")]
    result = CliRunner().invoke(main, ["evaluate", *files, "--json"])
    assert result.exit_code == 0, result.stderr
    found: dict[str, Any] = json.loads(result.stdout)
    return found


def test_that_the_top_group_holds_the_muscle_and_refusals_are_right() -> None:
    files = [f"--cases={CASES / name}.json" for name in ("vignettes", "negatives")]
    result = CliRunner().invoke(main, ["evaluate", *files, "--json"])
    assert result.exit_code == 0, result.stderr
    found = json.loads(result.stdout)
    assert found["group_cover"] >= 0.9
    assert found["group_size"] <= 2.2
    assert found["negatives"] >= 40
    assert found["negatives_said"] >= 0.9
    assert found["positives_refused"] <= 0.03


@pytest.mark.parametrize("suffix", ["", "_on_face"])
def test_that_published_cases_are_ranked_as_their_sources_say(suffix: str) -> None:
    found = evaluated(suffix)
    assert round(found["top1"] * VIGNETTES) >= 50
    assert found["top3"] == 1.0
    assert found["side_right"] == 1.0
    assert found["guide_entries"] == GUIDE_ENTRIES
    assert found["guide_found"] >= 68


def test_that_every_sample_is_led_by_the_muscle_of_its_source() -> None:
    files = sorted(asset("samples").glob("*.bodymap.json"))
    assert len(files) == 12
    result = CliRunner().invoke(main, ["rank", *map(str, files), "--json"])
    assert result.exit_code == 0, result.stderr
    for path, line in zip(files, result.stdout.splitlines(), strict=True):
        sample = json.loads(path.read_text("utf-8"))
        muscles = list(dict.fromkeys(row["muscle"] for row in json.loads(line)["ranking"]))
        assert sample["source"], path
        assert muscles[0] in {*sample["expected"], *sample["acceptable"]}, path
        assert set(sample["expected"]) & set(muscles[:3]), path


def test_that_the_cases_files_follow_their_tables_and_the_landmarks() -> None:
    from tests.cases.build import FILES, cases_text

    for file, (name, on_face) in FILES.items():
        stored = (CASES / file).read_text("utf-8")
        assert stored == cases_text(name, on_face=on_face), f"{file}: python -m tests.cases.build"


def test_that_the_samples_follow_their_table_and_the_landmarks(figure: Any) -> None:
    from bodymap.pain.file import read_drawing
    from tests.cases.samples import sample_drawings

    for stem, drawing in sample_drawings(figure).items():
        stored = read_drawing(asset("samples", f"{stem}.bodymap.json"))
        assert stored == drawing, f"{stem}: python -m tests.cases.build"
        assert dict(stored.extra) == dict(drawing.extra)
