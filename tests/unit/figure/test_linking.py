"""Linked paint on the neutral figure: it reaches where the brush does, and nowhere else."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from bodymap.figure.frames import BODY_VIEWS, FRAMES
from bodymap.figure.linking import TOTAL
from bodymap.figure.load import Figure
from bodymap.figure.painted import BrushPoint, PaintedSkin
from bodymap.figure.skin import Skin
from bodymap.terms import BodyView

Paint = Callable[..., PaintedSkin]
TEMPLE = (BodyView.LEFT, -98.0, 90.0)
EAR_SPOTS = {
    "lobe": (-50.0, 147.5),
    "rim behind": (-32.0, 118.0),
    "rim above": (-38.0, 106.0),
    "shell": (-47.0, 130.0),
    "middle": (-42.0, 125.0),
}


def painted_points(painted: PaintedSkin, skin: Skin) -> NDArray[np.float32]:
    """Return the skin points (n, 3) under the paint, over all views."""
    found = []
    for view, seen in skin.views.items():
        inside = (painted._fields.field(view) > 0) & seen.hit
        found.append(seen.point[inside])
    return np.concatenate(found)


def scalp_behind_the_ear(points: NDArray[np.float32]) -> NDArray[np.bool_]:
    """Return which points (n, 3) are head behind the left ear: the ear stands off it by 5 mm."""
    x, y, z = points.T
    return np.asarray((x < 66) & (x > 40) & (y > -160) & (y < -95) & (z < 26))


def test_that_a_disc_is_as_large_from_every_view(figure: Figure, paint: Paint) -> None:
    xyz = figure.skin.pick(*TEMPLE)
    assert xyz is not None
    areas = []
    for view in (BodyView.LEFT, BodyView.FRONT, BodyView.TOP):
        u, v = FRAMES[view].project(xyz)
        painted = paint(figure.skin, view, [(u, v)], 15.0)
        areas.append(figure.measure.area_cm2(painted.all_polygons()))
    assert max(areas) < 1.05 * min(areas)
    assert areas[0] == pytest.approx(np.pi * 1.5**2, rel=0.05)


@pytest.mark.parametrize("radius", [8.0, 12.0])
@pytest.mark.parametrize("spot", EAR_SPOTS)
def test_that_the_ear_does_not_leak_to_the_scalp_behind_it(
    figure: Figure, paint: Paint, spot: str, radius: float
) -> None:
    painted = paint(figure.skin, BodyView.LEFT, [EAR_SPOTS[spot]], radius)
    points = painted_points(painted, figure.skin)
    assert len(points) > 50
    assert not scalp_behind_the_ear(points).any()


def test_that_the_scalp_behind_the_ear_does_not_leak_to_its_front(
    figure: Figure, paint: Paint
) -> None:
    painted = paint(figure.skin, BodyView.BACK, [(-60.0, 120.0)], 15.0)
    points = painted_points(painted, figure.skin)
    assert scalp_behind_the_ear(points).any()
    assert not ((points[:, 0] > 66) & (points[:, 2] > 36) & (points[:, 1] < -105)).any()


def test_that_a_stroke_across_the_ear_paints_ear_and_scalp(figure: Figure, paint: Paint) -> None:
    painted = paint(figure.skin, BodyView.LEFT, [(-90.0, 125.0), (10.0, 125.0)], 5.0)
    points = painted_points(painted, figure.skin)
    assert (points[:, 0] > 77).any()
    assert (points[:, 2] < 0).any()
    assert (points[:, 2] > 85).any()


@pytest.mark.parametrize("radius", [20.0, 40.0, 60.0])
def test_that_a_cheek_stays_on_its_side_and_out_of_the_mouth(
    figure: Figure, paint: Paint, radius: float
) -> None:
    painted = paint(figure.skin, BodyView.LEFT, [(-108.0, 154.0)], radius)
    assert painted.polygons(BodyView.MOUTH).is_empty
    assert painted_points(painted, figure.skin)[:, 0].min() > -8


@pytest.mark.parametrize(
    ("view", "place"), [(BodyView.FRONT, (0.0, 230.0)), (BodyView.LEFT, (-60.0, 225.0))]
)
def test_that_nothing_goes_through_the_neck(
    figure: Figure, paint: Paint, view: BodyView, place: tuple[float, float]
) -> None:
    points = painted_points(paint(figure.skin, view, [place], 60.0), figure.skin)
    nape = (np.abs(points[:, 0]) < 25) & (points[:, 2] < 5)
    assert len(points) > 1000
    assert not nape.any()


def test_that_the_mouth_inset_paints_only_itself(figure: Figure, paint: Paint) -> None:
    painted = paint(figure.skin, BodyView.MOUTH, [(-20.0, -30.0), (20.0, -30.0)], 10.0)
    assert all(painted.polygons(view).is_empty for view in BODY_VIEWS)
    assert figure.measure.area_cm2(painted.all_polygons()) == pytest.approx(
        (40 * 20 + np.pi * 100) / 100, rel=0.01
    )


SEEN_TOGETHER = {
    "crown": (BodyView.TOP, (0.0, -48.0), {"front", "back", "left", "right", "top"}),
    "left shoulder from above": (BodyView.TOP, (-150.0, -10.0), {"front", "back", "left", "top"}),
    "right shoulder from above": (BodyView.TOP, (150.0, -10.0), {"front", "back", "right", "top"}),
    "left shoulder from behind": (BodyView.BACK, (-170.0, 300.0), {"back", "left", "top"}),
    "forehead": (BodyView.FRONT, (0.0, 70.0), {"front", "left", "right", "top"}),
    "nape": (BodyView.BACK, (0.0, 180.0), {"back", "left", "right"}),
}


@pytest.mark.parametrize("name", SEEN_TOGETHER)
def test_that_paint_appears_in_every_view_that_sees_the_place(
    figure: Figure, paint: Paint, name: str
) -> None:
    view, place, expected = SEEN_TOGETHER[name]
    painted = paint(figure.skin, view, [place], 20.0)
    shown = {str(seen) for seen in BodyView if not painted.polygons(seen).is_empty}
    assert shown == expected


@pytest.mark.parametrize("view", BODY_VIEWS)
def test_that_mirrored_strokes_paint_mirrored_skin(
    figure: Figure, paint: Paint, view: BodyView
) -> None:
    path = [(-20.0, 60.0), (-45.0, 80.0), (-60.0, 110.0)]
    there = {BodyView.LEFT: BodyView.RIGHT, BodyView.RIGHT: BodyView.LEFT}
    here = paint(figure.skin, view, path, 9.0)
    mirror = paint(figure.skin, there.get(view, view), [(-u, v) for u, v in path], 9.0)
    for seen in BodyView:
        field = here._fields.field(seen)
        other = mirror._fields.field(there.get(seen, seen))[:, ::-1]
        differs = ((field > 0) != (other > 0)) & figure.skin.views[seen].hit
        assert differs.sum() <= 2


strokes = st.tuples(
    st.sampled_from(list(BodyView)),
    st.lists(st.tuples(st.floats(0.1, 0.9), st.floats(0.1, 0.9)), min_size=1, max_size=4),
    st.floats(1.0, 45.0),
    st.sampled_from([None, 0, 3, 10]),
    st.booleans(),
)
Stroke = tuple[BodyView, list[tuple[float, float]], float, int | None, bool]


def in_view(view: BodyView, shares: list[tuple[float, float]]) -> list[tuple[float, float]]:
    frame = FRAMES[view]
    return [
        (frame.u_range[0] + a * frame.width_mm, frame.v_range[0] + b * frame.height_mm)
        for a, b in shares
    ]


def fields_of(painted: PaintedSkin) -> dict[tuple[int | None, BodyView], NDArray[np.float32]]:
    return {
        (level, view): painted._fields.field(view, level).copy()
        for level in (TOTAL, *painted.levels)
        for view in painted.skin.views
    }


@settings(max_examples=12)
@given(st.lists(strokes, min_size=1, max_size=3))
def test_that_undo_restores_every_field_exactly(figure: Figure, drawn: list[Stroke]) -> None:
    painted = PaintedSkin(figure.skin)
    states, patches = [fields_of(painted)], []
    for view, shares, radius, intensity, erase in drawn:
        painted.begin(view, intensity, erase=erase)
        painted.extend([BrushPoint(u, v, radius) for u, v in in_view(view, shares)])
        patches.append(painted.finish())
        states.append(fields_of(painted))
    for patch, before in zip(reversed(patches), reversed(states[:-1]), strict=True):
        painted.swap(patch)
        now = fields_of(painted)
        assert all(np.array_equal(now[key], field) for key, field in before.items())
        assert all(now[key].max() <= 0 for key in now.keys() - before.keys())
    for patch, after in zip(patches, states[1:], strict=True):
        painted.swap(patch)
        now = fields_of(painted)
        assert all(np.array_equal(now[key], field) for key, field in after.items())


@settings(max_examples=12)
@given(st.lists(strokes, min_size=1, max_size=3))
def test_that_polygons_are_always_valid_and_within_the_skin(
    figure: Figure, drawn: list[Stroke]
) -> None:
    painted = PaintedSkin(figure.skin)
    for view, shares, radius, intensity, erase in drawn:
        painted.begin(view, intensity, erase=erase)
        painted.extend([BrushPoint(u, v, radius) for u, v in in_view(view, shares)])
        for seen in BodyView:
            shape = painted.polygons(seen)
            assert shape.is_valid
            assert shape.geom_type == "MultiPolygon"
        painted.finish()
    extent = figure.measure.area_cm2(painted.all_polygons())
    whole = sum(float(seen.stretch.sum()) for seen in figure.skin.views.values()) / 100
    assert 0 <= extent <= whole
    parts = sum(
        figure.measure.area_cm2({view: painted.polygons_of(level, view) for view in BodyView})
        for level in painted.levels
    )
    assert parts == pytest.approx(extent, rel=0.02, abs=1.0)
