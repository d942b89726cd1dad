from __future__ import annotations

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from bodymap.atlas.build import AtlasOnFigure
from bodymap.atlas.model import ZoneKind
from bodymap.sessions.spread import FRONT, Spread, shown, spread_of
from bodymap.terms import BodyView, Laterality, mirrored_view

shares = st.floats(0, 1)
POINT = "trapezius_upper.TrP1"


@pytest.fixture(scope="module")
def spread(material: AtlasOnFigure) -> Spread:
    return spread_of(material.compiled, material.figure.skin, POINT, Laterality.LEFT)


@given(shares, shares, shares)
def test_that_skin_once_shown_stays_shown(arrival: float, one: float, other: float) -> None:
    at = np.array([arrival])
    assert shown(at, min(one, other))[0] <= shown(at, max(one, other))[0]


@given(shares)
def test_that_nothing_is_shown_at_first_and_everything_in_the_end(arrival: float) -> None:
    assert shown(np.array([arrival]), 0.0)[0] == 0.0
    assert shown(np.array([arrival]), 1.0)[0] == 1.0


def test_that_every_zone_is_reached_in_every_view_that_shows_it(
    material: AtlasOnFigure, spread: Spread
) -> None:
    compiled = material.compiled
    expected = {
        (kind, view)
        for kind in ZoneKind
        for view in BodyView
        if not compiled.zone(POINT, Laterality.LEFT, kind, view).is_empty
    }
    assert spread.keys() == expected
    for (_, view), arrival in spread.items():
        box = arrival.box
        assert arrival.share.shape == (box.i1 - box.i0, box.j1 - box.j0)
        assert arrival.share.min() >= 0.0
        assert arrival.share.max() <= 1.0
        assert material.figure.skin.views[view].hit[box.slices].any()


@pytest.mark.parametrize("kind", list(ZoneKind))
@pytest.mark.parametrize("progress", [0.25, 0.5, 0.75])
def test_that_as_much_of_the_skin_is_reached_as_of_the_time_went_by(
    material: AtlasOnFigure, spread: Spread, kind: ZoneKind, progress: float
) -> None:
    reached = total = 0.0
    for (of, view), arrival in spread.items():
        if of is not kind:
            continue
        seen, box = material.figure.skin.views[view], arrival.box
        rows, columns = np.nonzero(seen.chart[box.slices])
        u = seen.frame.u_range[0] + (columns + box.j0 + 0.5) * seen.step_mm
        v = seen.frame.v_range[0] + (rows + box.i0 + 0.5) * seen.step_mm
        zone = material.compiled.zone(POINT, Laterality.LEFT, of, view)
        weights = seen.stretch[box.slices][rows, columns] * shapely.contains_xy(zone, u, v)
        reached += float(weights @ shown(arrival.share[rows, columns], progress))
        total += float(weights.sum())
    assert reached / total == pytest.approx(progress, abs=FRONT)


def test_that_the_core_grows_from_the_trigger_point_over_the_skin(
    material: AtlasOnFigure, spread: Spread
) -> None:
    """The side of the neck is reached before the temple, although both are core."""
    view = BodyView.LEFT
    seen, arrival = material.figure.skin.views[view], spread[ZoneKind.PRIMARY, view]
    mark = np.array(material.compiled.mark(POINT, Laterality.LEFT))
    points = seen.point[arrival.box.slices]
    inside = seen.hit[arrival.box.slices]
    away = np.linalg.norm(points - mark, axis=2)
    near, far = inside & (away < 40), inside & (away > 150)
    assert near.any()
    assert far.any()
    assert arrival.share[near].max() < arrival.share[far].min()


def test_that_the_right_side_is_the_left_one_mirrored(
    material: AtlasOnFigure, spread: Spread
) -> None:
    other = spread_of(material.compiled, material.figure.skin, POINT, Laterality.RIGHT)
    assert {(kind, mirrored_view(view)) for kind, view in spread} == other.keys()
    left = spread[ZoneKind.PRIMARY, BodyView.LEFT].share
    right = other[ZoneKind.PRIMARY, BodyView.RIGHT].share
    assert abs(float(left.mean()) - float(right.mean())) < 0.03


def test_that_every_trigger_point_spreads_to_its_whole_pattern(material: AtlasOnFigure) -> None:
    for point in material.atlas.trigger_points[::6]:
        found = spread_of(material.compiled, material.figure.skin, point.id, Laterality.LEFT)
        for arrival in found.values():
            assert np.isfinite(arrival.share).all()
