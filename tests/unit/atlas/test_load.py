from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from bodymap.atlas.load import load_atlas
from bodymap.atlas.model import Depth, Emphasis, SourceKind, Strength, ZoneKind, ZoneShape
from bodymap.errors import EnvironmentProblem


def test_that_an_atlas_keeps_what_its_files_say(small: Any) -> None:
    atlas = load_atlas(small.path)
    (muscle,) = atlas.muscles
    (point,) = atlas.trigger_points
    cheek, jaw, elbow = point.zones
    assert (atlas.id, atlas.version, atlas.figure) == ("small", "1", "tiny")
    assert muscle.ranked
    assert muscle.fibres[0].origin == ("cheek", "temple")
    assert muscle.fibres[0].depth is Depth.SUPERFICIAL
    assert point.muscle_id == "masseter"
    assert point.position == {"cheek": 0.6, "jaw": 0.4}
    assert (cheek.shape, cheek.landmarks, cheek.radius_mm) == (ZoneShape.DISC, ("cheek",), 15)
    assert (jaw.shape, jaw.landmarks, jaw.radius_mm) == (ZoneShape.BAND, ("jaw", "chin"), 9)
    assert jaw.emphasis is Emphasis.WEAK
    assert cheek.size == "drawing estimate"
    assert elbow.off_figure
    assert point.zones_of(ZoneKind.SPILLOVER) == (jaw, elbow)
    assert atlas.sources["paper"].kind is SourceKind.PAPER
    assert atlas.sources["book"].url is None


def test_that_sources_are_inherited_from_muscle_to_point_to_zone(small: Any) -> None:
    (point,) = load_atlas(small.path).trigger_points
    assert [ref.id for ref in point.sources] == ["book"]
    assert [ref.strength for ref in point.zones[0].sources] == [Strength.STANDARD_REFERENCE]
    assert [ref.strength for ref in point.zones[1].sources] == [Strength.ESTIMATE]


def test_that_a_trigger_points_own_sources_come_first(small: Any) -> None:
    own = '\nsources = [{ id = "paper", strength = "verified", note = "" }]'
    position = "position = { cheek = 0.6, jaw = 0.4 }"
    small.replace(position, position + own)
    (point,) = load_atlas(small.path).trigger_points
    assert [ref.id for ref in point.zones[0].sources] == ["paper"]


def test_that_an_atlas_is_a_value(small: Any) -> None:
    atlas = load_atlas(small.path)
    assert atlas == load_atlas(small.path)
    assert hash(atlas.muscles[0]) == hash(load_atlas(small.path).muscles[0])


@pytest.mark.parametrize(
    ("old", "new", "place", "expected"),
    [
        ('latin = "Musculus', 'lattin = "Musculus', "lattin", "unknown key"),
        ('confidence = "high"', 'confidence = "sure"', "confidence", "sure"),
        ("radius_mm = 15", 'radius_mm = "15"', "trigger_points[0].zones[0].radius_mm", "str"),
        ('centre = "cheek"\n', "", "trigger_points[0].zones[0]", "needs centre"),
        ('shape = "band"', 'shape = "disc"', "trigger_points[0].zones[1]", "not path"),
        ('shape = "disc"', 'shape = "band"', "trigger_points[0].zones[0]", "not centre"),
        ('["jaw", "chin"]', '["jaw"]', "trigger_points[0].zones[1]", "two landmarks"),
        ('name = "Masseter"\n', "", "name", "missing"),
    ],
)
def test_that_a_wrong_value_is_refused_with_file_and_key(
    small: Any, old: str, new: str, place: str, expected: str
) -> None:
    small.replace(old, new)
    with pytest.raises(EnvironmentProblem) as refused:
        load_atlas(small.path)
    assert refused.value.where.endswith(f"masseter.toml, {place}")
    assert expected in refused.value.what


def test_that_a_list_must_hold_tables(small: Any) -> None:
    small.replace(
        'sources = [{ id = "book", strength = "standard reference", note = "pattern" }]',
        'sources = ["book"]',
    )
    with pytest.raises(EnvironmentProblem, match=r"sources\[0\]: expected a table, got str"):
        load_atlas(small.path)
    small.replace('sources = ["book"]', 'sources = "book"')
    with pytest.raises(EnvironmentProblem, match="sources: expected a list of tables, got str"):
        load_atlas(small.path)


def test_that_broken_toml_names_the_line(small: Any) -> None:
    small.replace('group = "Muscles of mastication"', "group = ")
    with pytest.raises(EnvironmentProblem, match=r"masseter\.toml: not valid TOML.*line 6"):
        load_atlas(small.path)


def test_that_text_in_another_encoding_is_refused(small: Any) -> None:
    (small.path / "sources.toml").write_bytes(b'[book]\ncitation = "\xe9"\n')
    with pytest.raises(EnvironmentProblem, match="not UTF-8 text at byte 19"):
        load_atlas(small.path)


def test_that_a_missing_file_is_named(small: Any) -> None:
    (small.path / "manifest.toml").unlink()
    with pytest.raises(EnvironmentProblem, match=r"manifest\.toml: the file is missing"):
        load_atlas(small.path)


def test_that_an_unreadable_file_is_named(small: Any) -> None:
    (small.path / "manifest.toml").unlink()
    (small.path / "manifest.toml").mkdir()
    with pytest.raises(EnvironmentProblem, match=r"manifest\.toml: cannot be read"):
        load_atlas(small.path)


def test_that_an_atlas_without_muscles_is_refused(small: Any) -> None:
    (small.path / "muscles" / "masseter.toml").unlink()
    with pytest.raises(EnvironmentProblem, match="no muscle files"):
        load_atlas(small.path)


def test_that_muscles_are_read_in_the_order_of_their_names(small: Any, tmp_path: Path) -> None:
    text = (small.path / "muscles/masseter.toml").read_text(encoding="utf-8")
    small.write("muscles/buccinator.toml", text.replace("masseter", "buccinator"))
    assert [m.id for m in load_atlas(small.path).muscles] == ["buccinator", "masseter"]
