"""Nerve territories and joint patterns: as files, as skin and as the shipped set."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from bodymap.atlas.build import AtlasOnFigure
from bodymap.atlas.load import load_atlas
from bodymap.atlas.model import AlternativeKind, Strength, ZoneKind, ZoneShape
from bodymap.atlas.territory import boundary_points, territory_fields
from bodymap.atlas.validate import check_atlas
from bodymap.figure.landmarks import Landmark
from bodymap.figure.load import Figure
from bodymap.figure.skin import Skin
from bodymap.terms import SIDES, BodyView, Laterality

NERVE = """
id = "ring"
kind = "nerve"
name = "Ring nerve"
short_name = "Ring"
sources = [{ id = "book", strength = "standard reference", note = "territory" }]

[[zones]]
kind = "primary"
words = "Round the cheek"
side = "ipsilateral"
depth = "superficial"
emphasis = "strong"
shape = "territory"
boundary = ["cheek", "temple", "jaw", "opposite jaw"]
"""
RING = "alternatives/ring.toml"


@pytest.fixture
def with_nerve(small: Any) -> Any:
    (small.path / "alternatives").mkdir()
    small.write(RING, NERVE)
    return small


def test_that_a_nerve_is_read_with_its_boundary(with_nerve: Any) -> None:
    (nerve,) = load_atlas(with_nerve.path).alternatives
    (zone,) = nerve.zones
    assert (nerve.kind, zone.shape) == (AlternativeKind.NERVE, ZoneShape.TERRITORY)
    assert zone.landmarks == ("cheek", "temple", "jaw", "opposite jaw")
    assert [ref.id for ref in zone.sources] == ["book"]


def test_that_an_atlas_need_not_have_alternatives(small: Any, tiny: Any) -> None:
    assert load_atlas(small.path).alternatives == ()
    assert check_atlas(small.path, tiny) == ()


def test_that_a_sound_nerve_breaks_no_rule(with_nerve: Any, tiny: Any) -> None:
    assert check_atlas(with_nerve.path, tiny) == ()


@pytest.mark.parametrize(
    ("old", "new", "key", "rule"),
    [
        ('"opposite jaw"', '"opposite knee"', "zones[0].boundary[3]", "unknown landmark"),
        ('[{ id = "book", strength = "standard reference", note = "territory" }]', "[]",
         "sources", "no source"),
        ('{ id = "book"', '{ id = "tale"', "sources[0].id", "unknown source"),
        ('id = "ring"', 'id = "rung"', "id", "file named after muscle"),
        ('id = "ring"', 'id = "masseter"', "id", "file named after muscle"),
        ('kind = "primary"', 'kind = "spillover"', "zones", "no primary zone"),
        ('"cheek", "temple", "jaw", "opposite jaw"', '"cheek", "jaw"', "zones[0]", "zone geometry"),
        ('shape = "territory"', 'shape = "disc"', "zones[0]", "zone geometry"),
        ('side = "ipsilateral"', 'side = "both"', "zones[0].side", "mirror mismatch"),
        ('name = "Ring nerve"', 'name = " "', "name", "empty text"),
        ('kind = "nerve"', 'kind = "tooth"', "kind", "wrong value"),
    ],
)  # fmt: skip
def test_that_a_broken_nerve_is_reported(
    with_nerve: Any, tiny: Any, old: str, new: str, key: str, rule: str
) -> None:
    with_nerve.replace(old, new, RING)
    found = [(p.file, p.key, p.rule) for p in check_atlas(with_nerve.path, tiny)]
    assert (RING, key, rule) in found


def test_that_an_id_of_a_muscle_cannot_be_used_again(with_nerve: Any, tiny: Any) -> None:
    with_nerve.replace('id = "ring"', 'id = "masseter"', RING)
    found = [(p.file, p.rule) for p in check_atlas(with_nerve.path, tiny)]
    assert (RING, "duplicate id") in found


def landmark(name: str, x: float, y: float) -> Landmark:
    return Landmark(
        name, name, BodyView.FRONT, (x, -y), (x, y, 0.0), midline=x == 0, on_figure=True
    )


@pytest.fixture
def square_on_paper(make_flat_skin: Callable[..., Skin]) -> Any:
    skin = make_flat_skin({BodyView.FRONT: 0.0})
    corners = {"a": (-20, 20), "b": (20, 20), "c": (20, -20), "d": (-20, -20)}
    landmarks = {name: landmark(name, *place) for name, place in corners.items()}
    (field,) = territory_fields(list(corners), landmarks, skin.views).values()
    return skin.views[BodyView.FRONT], field


def test_that_a_territory_is_cut_straight_at_the_midline(square_on_paper: Any) -> None:
    seen, field = square_on_paper
    u = seen.point[..., 0]
    assert (field > 0).any()
    assert float(u[field > 0].min()) > 0
    near = (np.abs(u) < 3) & (np.abs(seen.point[..., 1]) < 10)
    assert field[near] == pytest.approx(u[near], abs=1e-4)


def test_that_the_curve_passes_through_its_landmarks(square_on_paper: Any) -> None:
    seen, field = square_on_paper
    i, j = int(seen.row(-20.0)), int(seen.column(20.0))
    assert abs(float(field[i, j])) < 1.5


def test_that_an_opposite_landmark_is_the_mirror_image(figure: Figure) -> None:
    own, other = boundary_points(("gonion", "opposite gonion"), figure.landmarks)
    assert other == pytest.approx(own * [-1, 1, 1])


def test_that_nine_nerves_and_six_joints_ship(material: AtlasOnFigure) -> None:
    kinds = [alternative.kind for alternative in material.atlas.alternatives]
    assert (kinds.count(AlternativeKind.NERVE), kinds.count(AlternativeKind.JOINT)) == (9, 6)


def test_that_every_alternative_names_sources_and_calls_its_size_an_estimate(
    material: AtlasOnFigure,
) -> None:
    for alternative in material.atlas.alternatives:
        assert alternative.sources
        assert {zone.size for zone in alternative.zones} == {"drawing estimate"}
        for ref in alternative.sources:
            known = material.atlas.sources[ref.id]
            assert known.url is not None or ref.strength is not Strength.VERIFIED


@pytest.mark.parametrize("view", [v for v in BodyView if v is not BodyView.MOUTH])
def test_that_nerve_territories_stay_on_their_side(material: AtlasOnFigure, view: BodyView) -> None:
    own_side = {BodyView.FRONT: 1, BodyView.BACK: -1, BodyView.TOP: -1}
    for alternative in material.atlas.alternatives:
        if alternative.kind is not AlternativeKind.NERVE:
            continue
        shape = material.compiled.zone(alternative.id, Laterality.LEFT, ZoneKind.PRIMARY, view)
        if view is BodyView.RIGHT:
            sliver = shape.buffer(-3.0)  # what bulges over the midline in profile
            assert sliver.is_empty, alternative.id
        elif view in own_side and not shape.is_empty:
            u0, _, u1, _ = shape.bounds
            assert min(own_side[view] * u0, own_side[view] * u1) > -1.0, alternative.id


def test_that_territories_tile_the_scalp_and_face_once(material: AtlasOnFigure) -> None:
    nerves = [a.id for a in material.atlas.alternatives if a.kind is AlternativeKind.NERVE]
    measure = material.figure.measure
    pieces = material.compiled.pieces
    total = common = 0.0
    views = [view for view in BodyView if view is not BodyView.MOUTH]
    for view in views:
        shapes = [shape for (name, _, v), shape in pieces.items() if name in nerves and v is view]
        total += float(measure.areas_mm2(view, np.array(shapes, dtype=object)).sum())
        for number, shape in enumerate(shapes):
            rest = np.array([shape.intersection(other) for other in shapes[number + 1 :]])
            if len(rest):
                common += float(measure.areas_mm2(view, rest).sum())
    assert common < 0.08 * total


def test_that_skin_behind_or_above_a_territory_does_not_belong_to_it(figure: Figure) -> None:
    """Seen from below the shoulder the jaw lies behind the neck, but it is another nerve's."""
    gonion = figure.landmarks["gonion"].position_mm[1]
    atlas = load_atlas()
    for name in ("supraclavicular", "transverse_cervical"):
        (nerve,) = (a for a in atlas.alternatives if a.id == name)
        fields = territory_fields(nerve.zones[0].landmarks, figure.landmarks, figure.skin.views)
        for view, field in fields.items():
            shown = figure.skin.views[view].point[(field > 0) & figure.skin.views[view].hit]
            assert not (shown[:, 1] > gonion + 10).any(), (name, view)


def test_that_every_alternative_can_be_measured_on_both_sides(material: AtlasOnFigure) -> None:
    for alternative in material.atlas.alternatives:
        for side in SIDES:
            assert any(
                not material.compiled.zone(alternative.id, side, ZoneKind.PRIMARY, view).is_empty
                for view in BodyView
            )
