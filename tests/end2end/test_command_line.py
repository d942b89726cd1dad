"""The command line as a clinic's script sees it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from bodymap.cli import main
from bodymap.resources import asset

SAMPLE = asset("samples", "crown_right.bodymap.json")


def run(*words: object) -> tuple[int, str, str]:
    result = CliRunner().invoke(main, [str(word) for word in words])
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result.exit_code, result.stdout, result.stderr


def drawing(folder: Path, name: str, **changes: object) -> Path:
    data = json.loads(SAMPLE.read_text("utf-8")) | changes
    path = folder / name
    path.write_text(json.dumps(data), "utf-8")
    return path


def test_that_rank_gives_one_json_object_a_file() -> None:
    code, out, _ = run("rank", SAMPLE, "--json")
    assert code == 0
    found = json.loads(out)
    assert found["file"] == str(SAMPLE)
    assert found["figure"] == "neutral"
    assert found["extent_cm2"] > 5
    first = found["ranking"][0]
    assert first["rank"] == 1
    assert first["muscle"] == "splenius_capitis"
    assert first["side"] == "right"
    assert first["trigger_point"].startswith("splenius_capitis.")
    assert all(0 <= first[key] <= 1 for key in ("score", "pain_covered", "pattern_painted"))


def test_that_the_json_carries_all_that_is_known_of_a_drawing() -> None:
    path = asset("samples", "sternal_head_right.bodymap.json")
    found = json.loads(run("rank", path, "--json")[1])
    assert found["no_pattern_fits"] is False
    assert found["top_group"][0] == {"muscle": "scm_sternal", "side": "right"}
    first = found["ranking"][0]
    assert 0.5 < first["stability"] <= 1
    combination = found["combination"]
    assert {"muscle": "scm_sternal", "side": "right"} in combination["muscles"]
    assert first["pain_covered"] <= combination["pain_covered"] <= 1
    kinds = {row["kind"] for row in found["alternatives"]}
    assert kinds <= {"nerve", "joint"}
    muscles = {row["muscle"] for row in found["ranking"]}
    assert not muscles & {row["id"] for row in found["alternatives"]}


def test_that_a_dot_on_the_nose_fits_no_pattern(tmp_path: Path) -> None:
    stroke = {"view": "front", "radius_mm": 4, "points": [[0, 138]]}
    path = drawing(tmp_path, "nose.bodymap.json", strokes=[stroke])
    found = json.loads(run("rank", path, "--json")[1])
    assert found["no_pattern_fits"] is True
    assert found["reason"]
    assert "No typical pattern fits" in run("rank", path)[1]


def test_that_the_same_drawing_gives_the_same_line() -> None:
    assert run("rank", SAMPLE, "--json") == run("rank", SAMPLE, "--json")


def test_that_top_limits_the_list() -> None:
    _, out, _ = run("rank", SAMPLE, "--json", "--top", 2)
    assert [row["rank"] for row in json.loads(out)["ranking"]] == [1, 2]


def test_that_the_table_says_what_it_is_and_is_not() -> None:
    code, out, _ = run("rank", SAMPLE)
    assert code == 0
    assert "worth examining" in out
    assert "Splenius capitis" in out
    assert "not a diagnosis" in out


def test_that_muscles_with_weak_support_are_ranked_only_on_request(tmp_path: Path) -> None:
    stroke = {"view": "front", "radius_mm": 12, "points": [[26, 92], [46, 68]]}
    path = drawing(tmp_path, "brow.bodymap.json", strokes=[stroke])
    muscles = [
        {row["muscle"] for row in json.loads(run("rank", path, "--json", *more)[1])["ranking"]}
        for more in ([], ["--all-muscles"])
    ]
    assert "lateral_rectus" not in muscles[0]
    assert "lateral_rectus" in muscles[1]


@pytest.mark.parametrize(
    ("changes", "place"),
    [
        ({"strokes": [{"view": "side", "radius_mm": 8, "points": [[0, 0]]}]}, "stroke 0"),
        ({"strokes": [{"view": "front", "radius_mm": 8, "points": [[240, 0]]}]}, "stroke 0"),
        ({"figure": "nobody"}, "nobody"),
        ({"version": 2}, "newer"),
    ],
)
def test_that_bad_files_are_named_and_good_ones_still_ranked(
    tmp_path: Path, changes: dict[str, object], place: str
) -> None:
    bad = drawing(tmp_path, "bad.bodymap.json", **changes)
    code, out, err = run("rank", bad, SAMPLE, "--json")
    assert code == 2
    assert json.loads(out)["file"] == str(SAMPLE)
    assert str(bad) in err
    assert place in err
    assert "Traceback" not in err


def test_that_a_missing_file_is_an_error_of_the_input(tmp_path: Path) -> None:
    code, out, err = run("rank", tmp_path / "none.bodymap.json")
    assert (code, out) == (2, "")
    assert "no such file" in err


def test_that_a_drawing_without_strokes_ranks_nothing(tmp_path: Path) -> None:
    path = drawing(tmp_path, "empty.bodymap.json", strokes=[])
    code, out, _ = run("rank", path, "--json")
    assert code == 0
    found = json.loads(out)
    assert (found["extent_cm2"], found["ranking"]) == (0, [])


def test_that_the_shipped_atlas_passes_its_check() -> None:
    code, out, _ = run("atlas", "check")
    assert code == 0, out
    assert "no problems" in out


def test_that_a_broken_atlas_fails_its_check_with_file_and_key(tmp_path: Path) -> None:
    import shutil

    folder = tmp_path / "atlas"
    shutil.copytree(asset("atlas", "head-neck-shoulder"), folder)
    muscle = folder / "muscles" / "rhomboids.toml"
    muscle.write_text(muscle.read_text("utf-8").replace("latin =", "roman ="), "utf-8")
    code, out, err = run("atlas", "check", folder)
    assert code == 1
    assert "rhomboids.toml" in out
    assert "roman" in out
    assert "problems" in err


def test_that_an_unknown_muscle_in_a_case_is_named(tmp_path: Path) -> None:
    stroke = {"view": "front", "radius_mm": 8, "points": [[0, 68]]}
    path = tmp_path / "cases.json"
    path.write_text(json.dumps([{"id": "x", "expected": ["biceps"], "strokes": [stroke]}]), "utf-8")
    code, _, err = run("evaluate", "--cases", path)
    assert code == 2
    assert "biceps" in err


def test_that_the_module_runs_as_a_program() -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-m", "bodymap", "rank", str(SAMPLE), "--json", "--top", "1"],
        capture_output=True,
        text=True,
        env=environment,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["ranking"][0]["muscle"] == "splenius_capitis"


def test_that_a_window_without_a_display_is_refused_in_words(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    code, out, err = run()
    assert (code, out) == (2, "")
    assert "no display" in err


def test_that_without_the_prior_nothing_speaks_of_it() -> None:
    assert "prior" not in run("rank", SAMPLE, "--json")[1]
    assert "prior" not in run("rank", SAMPLE)[1].lower()


def test_that_the_prior_is_named_and_each_row_has_its_score_without_it() -> None:
    path = asset("samples", "half_band_right.bodymap.json")
    alone = json.loads(run("rank", path, "--json")[1])
    weighed = json.loads(run("rank", path, "--json", "--prior")[1])
    assert weighed["prior"] == "prevalence-1"
    before = {(row["muscle"], row["side"]): row for row in alone["ranking"]}
    assert len(before) == len(weighed["ranking"])
    for row in weighed["ranking"]:
        was = before[row["muscle"], row["side"]]
        assert row["score_without_prior"] == was["score"]
        assert row["rank_without_prior"] == was["rank"]
        assert row["pain_covered"] == was["pain_covered"]
    raised = weighed["ranking"][1]
    assert (raised["muscle"], raised["rank"]) == ("suboccipitals", 2)
    assert raised["rank_without_prior"] == 3
    assert raised["score"] > raised["score_without_prior"]
    scores = [row["score"] for row in weighed["ranking"]]
    assert scores == sorted(scores, reverse=True)


def test_that_the_table_says_that_the_prior_is_on_and_where_it_comes_from() -> None:
    path = asset("samples", "half_band_right.bodymap.json")
    code, out, _ = run("rank", path, "--prior")
    assert code == 0
    assert "Prior prevalence-1 is on" in out
    assert "Suboccipital muscles x 1.15: active in 65 %" in out
    assert "Headache 2006;46:454" in out
    assert "rank without prior" in out
    row = next(line for line in out.splitlines() if "Temporalis" in line)
    assert row.split()[0] == "3"
    assert row.split()[-1] == "2"
