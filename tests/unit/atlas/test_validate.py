from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bodymap.atlas.model import Confidence
from bodymap.atlas.rules import AtlasFiles, Problem, positions_are_weighted_means
from bodymap.atlas.schema import MuscleFile, TriggerPointText
from bodymap.atlas.validate import check_atlas

MASSETER = "muscles/masseter.toml"
WHOLE = 'sources = [{ id = "book", strength = "standard reference", note = "pattern" }]'
POSITION = "{ cheek = 0.6, jaw = 0.4 }"
ZONES = "trigger_points[0].zones"

BREACHES = [
    ('id = "masseter"\n', 'id = "buccinator"\n', "file named after muscle", "id"),
    ('id = "masseter.upper"', 'id = "other.upper"', "trigger point id", "trigger_points[0].id"),
    ('id = "masseter.upper"', 'id = "masseter"', "trigger point id", "trigger_points[0].id"),
    ('id = "masseter.upper"', 'id = "masseter."', "trigger point id", "trigger_points[0].id"),
    ('label = "Upper"', 'label = " "', "empty text", "trigger_points[0].label"),
    ('words = "Cheek"', 'words = ""', "empty text", f"{ZONES}[0].words"),
    ('kind = "primary"', 'kind = "spillover"', "no primary zone", ZONES),
    ('id = "paper", strength = "verified"', 'id = "papers", strength = "verified"',
     "unknown source", "prevalence[0].sources[0].id"),
    ('id = "paper", strength = "estimate"', 'id = "papers", strength = "estimate"',
     "unknown source", f"{ZONES}[1].sources[0].id"),
    ('sources = [{ id = "paper", strength = "verified", note = "numbers" }]', "sources = []",
     "no source", "prevalence[0].sources"),
    ('id = "paper", strength = "standard reference", note = "area',
     'id = "bok", strength = "standard reference", note = "area',
     "unknown source", "cautions[0].sources[0].id"),
    ('sources = [{ id = "paper", strength = "standard reference", note = "area of precaution" }]',
     "sources = []", "no source", "cautions[0].sources"),
    ('text = "A nerve lies over it."', 'text = " "', "empty text", "cautions[0].text"),
    ('synonyms = ["Chewing muscle"]', 'synonyms = [""]', "empty text", "synonyms[0]"),
    ('centre = "cheek"\n', "", "zone geometry", f"{ZONES}[0]"),
    ("radius_mm = 15", "radius_mm = 0.5", "bad radius", f"{ZONES}[0].radius_mm"),
    ("radius_mm = 15", "radius_mm = 61", "bad radius", f"{ZONES}[0].radius_mm"),
    ("radius_mm = 15", "radius_mm = nan", "bad radius", f"{ZONES}[0].radius_mm"),
    ("half_width_mm = 9", "half_width_mm = -9", "bad radius", f"{ZONES}[1].half_width_mm"),
    (POSITION, "{ cheek = 0.6, jaw = 0.3 }", "position weights", "trigger_points[0].position"),
    (POSITION, "{ cheek = 1.4, jaw = -0.4 }", "position weights", "trigger_points[0].position"),
    (POSITION, "{}", "position weights", "trigger_points[0].position"),
    (POSITION, "{ cheek = 0.6, elbow = 0.4 }", "mark off the body",
     "trigger_points[0].position.elbow"),
    (POSITION, "{ cheek = 0.6, jow = 0.4 }", "unknown landmark", "trigger_points[0].position.jow"),
    ("count = 5", "count = 0", "fibres", "fibres[0].count"),
    ('insertion = ["jaw"]', "insertion = []", "fibres", "fibres[0].insertion"),
    ('insertion = ["jaw"]', 'insertion = ["jow"]', "unknown landmark", "fibres[0].insertion"),
    ('centre = "cheek"', 'centre = "cheak"', "unknown landmark", f"{ZONES}[0].centre"),
    ('["jaw", "chin"]', '["jaw", "chinn"]', "unknown landmark", f"{ZONES}[1].path[1]"),
    ("off_figure = true", "", "zone off the body", f"{ZONES}[2]"),
    ("radius_mm = 15", "radius_mm = 15\noff_figure = true", "zone off the body",
     f"{ZONES}[0].off_figure"),
    ('side = "ipsilateral"', 'side = "midline"', "mirror mismatch", f"{ZONES}[0].side"),
    ('latin = "Musculus', 'lattin = "Musculus', "unknown key", "lattin"),
    (WHOLE, 'sources = ["book"]', "wrong value", "sources[0]"),
    (WHOLE, 'sources = "book"', "wrong value", "sources"),
    ('emphasis = "strong"', 'emphasis = "huge"', "wrong value", f"{ZONES}[0].emphasis"),
]  # fmt: skip


def test_that_a_sound_atlas_has_no_problems(small: Any, tiny: Any) -> None:
    assert check_atlas(small.path, tiny) == ()


@pytest.mark.parametrize(("old", "new", "rule", "key"), BREACHES)
def test_that_a_breach_is_reported_with_file_key_and_rule(
    small: Any, tiny: Any, old: str, new: str, rule: str, key: str
) -> None:
    small.replace(old, new)
    found = {(p.file, p.key, p.rule) for p in check_atlas(small.path, tiny)}
    assert (MASSETER, key, rule) in found


def test_that_a_muscle_without_any_source_is_reported(small: Any, tiny: Any) -> None:
    small.replace(WHOLE, "")
    rules = {(p.file, p.rule) for p in check_atlas(small.path, tiny)}
    assert rules == {(MASSETER, "no source"), ("sources.toml", "unused source")}


def test_that_a_source_nobody_refers_to_is_reported(small: Any, tiny: Any) -> None:
    small.replace("[paper]", '[old]\ncitation = "Old"\nkind = "book"\n\n[paper]', "sources.toml")
    (problem,) = check_atlas(small.path, tiny)
    assert (problem.file, problem.key, problem.rule) == ("sources.toml", "old", "unused source")


def test_that_an_id_used_twice_is_reported_once_for_each_use(small: Any, tiny: Any) -> None:
    text = (small.path / MASSETER).read_text(encoding="utf-8")
    small.write("muscles/other.toml", text)
    twice = [p for p in check_atlas(small.path, tiny) if p.rule == "duplicate id"]
    assert [(p.file, p.key) for p in twice] == [
        ("muscles/other.toml", "id"),
        ("muscles/other.toml", "trigger_points[0].id"),
    ]


@pytest.mark.parametrize("side", ["contralateral", "both"])
def test_that_the_midline_has_no_other_side(small: Any, tiny: Any, side: str) -> None:
    small.replace('side = "ipsilateral"', f'side = "{side}"')
    assert check_atlas(small.path, tiny) == ()
    small.replace('centre = "cheek"', 'centre = "chin"')
    (problem,) = check_atlas(small.path, tiny)
    assert (problem.rule, problem.key) == ("mirror mismatch", f"{ZONES}[0].side")


@pytest.mark.parametrize("side", ["ipsilateral", "midline"])
def test_that_a_midline_landmark_suits_both_other_words(small: Any, tiny: Any, side: str) -> None:
    small.replace('side = "ipsilateral"', f'side = "{side}"')
    small.replace('centre = "cheek"', 'centre = "chin"')
    assert check_atlas(small.path, tiny) == ()


def test_that_a_band_may_run_off_the_body(small: Any, tiny: Any) -> None:
    small.replace('["jaw", "chin"]', '["jaw", "elbow"]')
    assert check_atlas(small.path, tiny) == ()


def test_that_a_broken_file_does_not_hide_the_other_problems(small: Any, tiny: Any) -> None:
    text = (small.path / MASSETER).read_text(encoding="utf-8")
    small.write("muscles/broken.toml", "id = \n")
    small.write("muscles/other.toml", text.replace("masseter", "other").replace("15", "99"))
    small.write("sources.toml", "[book]\n" + '[paper]\ncitation = "P"\nkind = "tale"\n')
    found = [(p.file, p.key, p.rule) for p in check_atlas(small.path, tiny)]
    assert found == [
        ("sources.toml", "book.citation", "wrong value"),
        ("sources.toml", "book.kind", "wrong value"),
        ("sources.toml", "paper.kind", "wrong value"),
        ("muscles/broken.toml", "", "broken file"),
        ("muscles/other.toml", f"{ZONES}[0].radius_mm", "bad radius"),
    ]


def test_that_all_problems_of_one_file_are_reported_together(small: Any, tiny: Any) -> None:
    for old, new in (
        ('latin = "Musculus', 'lattin = "Musculus'),
        ('depth = "deep"', 'depth = "deeper"'),
        ("count = 5", 'count = "five"'),
    ):
        small.replace(old, new)
    found = {(p.key, p.rule) for p in check_atlas(small.path, tiny) if p.file == MASSETER}
    assert found == {
        ("lattin", "unknown key"),
        ("latin", "wrong value"),
        (f"{ZONES}[1].depth", "wrong value"),
        ("fibres[0].count", "wrong value"),
    }


def test_that_missing_files_are_reported(small: Any, tiny: Any) -> None:
    (small.path / MASSETER).unlink()
    (small.path / "manifest.toml").unlink()
    (small.path / "sources.toml").unlink()
    found = [(p.file, p.rule) for p in check_atlas(small.path, tiny)]
    assert found == [
        ("manifest.toml", "broken file"),
        ("sources.toml", "broken file"),
        ("muscles", "broken file"),
    ]


def test_that_a_problem_reads_as_one_line() -> None:
    with_key = Problem("muscles/a.toml", "id", "duplicate id", "used twice")
    assert str(with_key) == "muscles/a.toml, id: used twice [duplicate id]"
    without = Problem("muscles/a.toml", "", "broken file", "not TOML")
    assert str(without) == "muscles/a.toml: not TOML [broken file]"


def files_with_position(position: dict[str, float]) -> AtlasFiles:
    point = TriggerPointText("m.a", "a", "there", "same side", position, ())
    muscle = MuscleFile("m", "m", "m", "m", "", "", "", "", Confidence.LOW, (point,))
    return AtlasFiles((("muscles/m.toml", muscle),), {}, complete=True)


@given(st.lists(st.floats(0.01, 100), min_size=1, max_size=6))
def test_that_normalised_positive_weights_are_a_position(parts: list[float]) -> None:
    position = {f"l{i}": part / sum(parts) for i, part in enumerate(parts)}
    assert list(positions_are_weighted_means(files_with_position(position), {})) == []


@given(st.lists(st.floats(-2, 2), min_size=1, max_size=6).filter(lambda w: abs(sum(w) - 1) > 0.002))
def test_that_other_sums_are_not(weights: list[float]) -> None:
    position = {f"l{i}": weight for i, weight in enumerate(weights)}
    (problem,) = positions_are_weighted_means(files_with_position(position), {})
    assert problem.rule == "position weights"
