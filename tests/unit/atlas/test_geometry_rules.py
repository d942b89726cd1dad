from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from shapely import MultiPolygon, box

from bodymap.atlas.inputs import atlas_inputs_hash
from bodymap.atlas.model import ZoneKind
from bodymap.atlas.validate import check_atlas
from bodymap.terms import BodyView, Laterality

LEFT, RIGHT = Laterality.LEFT, Laterality.RIGHT
PRIMARY, SPILLOVER = ZoneKind.PRIMARY, ZoneKind.SPILLOVER
FRONT = BodyView.FRONT

Shapes = Mapping[tuple[Laterality, ZoneKind, BodyView], MultiPolygon]


def square(u0: float, u1: float) -> MultiPolygon:
    return MultiPolygon([box(u0, 0, u1, 10)])


@dataclass(frozen=True)
class Compiled:
    """Compiled geometry of the small atlas' one trigger point."""

    inputs_hash: str
    shapes: Shapes = field(
        default_factory=lambda: {
            (LEFT, PRIMARY, FRONT): square(10, 20),
            (RIGHT, PRIMARY, FRONT): square(-20, -10),
            (LEFT, SPILLOVER, FRONT): square(20, 30),
            (RIGHT, SPILLOVER, FRONT): square(-30, -20),
            (LEFT, SPILLOVER, BodyView.LEFT): square(0, 10),
            (RIGHT, SPILLOVER, BodyView.RIGHT): square(-10, 0),
        }
    )

    def zone(
        self, trigger_point_id: str, side: Laterality, kind: ZoneKind, view: BodyView, /
    ) -> MultiPolygon:
        assert trigger_point_id == "masseter.upper"
        return self.shapes.get((side, kind, view), MultiPolygon())


def rules_broken(small: Any, tiny: Any, shapes: dict[Any, MultiPolygon]) -> list[str]:
    sound = Compiled(atlas_inputs_hash(small.path, tiny.folder))
    assert check_atlas(small.path, tiny, sound) == ()
    changed = replace(sound, shapes={**sound.shapes, **shapes})
    return [problem.rule for problem in check_atlas(small.path, tiny, changed)]


def test_that_a_stale_compile_is_all_that_is_said_of_the_geometry(small: Any, tiny: Any) -> None:
    stale = Compiled("made from other files", shapes={})
    (problem,) = check_atlas(small.path, tiny, stale)
    assert (problem.file, problem.rule) == ("compiled.npz", "stale compile")


def test_that_a_zone_no_view_shows_is_reported(small: Any, tiny: Any) -> None:
    nothing = MultiPolygon()
    gone = {(side, PRIMARY, FRONT): nothing for side in (LEFT, RIGHT)}
    assert rules_broken(small, tiny, gone) == ["zone not compiled"]


def test_that_a_zone_beyond_the_drawn_body_needs_no_polygon(small: Any, tiny: Any) -> None:
    start, end = '[[trigger_points.zones]]\nkind = "spillover"\nwords = "Jaw', 'words = "Elbow"'
    path = small.path / "muscles/masseter.toml"
    text = path.read_text(encoding="utf-8")
    first, last = text.index(start), text.index(end)
    header = '[[trigger_points.zones]]\nkind = "spillover"\n'
    path.write_text(text[:first] + header + text[last:], encoding="utf-8")
    sound = Compiled(atlas_inputs_hash(small.path, tiny.folder))
    only_primary = {key: shape for key, shape in sound.shapes.items() if key[1] is PRIMARY}
    assert check_atlas(small.path, tiny, replace(sound, shapes=only_primary)) == ()


def test_that_spillover_over_the_primary_zone_is_reported(small: Any, tiny: Any) -> None:
    wide = {(LEFT, SPILLOVER, FRONT): square(15, 30), (RIGHT, SPILLOVER, FRONT): square(-30, -15)}
    assert rules_broken(small, tiny, wide) == ["overlapping zones"] * 2


def test_that_sides_that_do_not_mirror_are_reported(small: Any, tiny: Any) -> None:
    shifted = {(RIGHT, PRIMARY, FRONT): square(-19, -9)}
    assert rules_broken(small, tiny, shifted) == ["mirror mismatch"]


def test_that_a_zone_missing_on_one_side_is_reported(small: Any, tiny: Any) -> None:
    missing = {(RIGHT, SPILLOVER, BodyView.RIGHT): MultiPolygon()}
    assert rules_broken(small, tiny, missing) == ["mirror mismatch"]
