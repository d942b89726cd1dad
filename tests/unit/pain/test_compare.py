"""How far two drawings agree: laws on the real skin, numbers by hand on a flat one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely import MultiPolygon

from bodymap.errors import EnvironmentProblem
from bodymap.figure.load import Figure, load_figure
from bodymap.figure.painted import PaintedSkin
from bodymap.figure.skin import Skin
from bodymap.pain.compare import agreement, drawings_agreement
from bodymap.pain.drawing import PainDrawing, Stroke
from bodymap.pain.extent import painted_skin
from bodymap.terms import BodyView

FIGURE = load_figure()
BARE = PaintedSkin(FIGURE.skin)
TEMPLE = Stroke(BodyView.LEFT, ((-95.0, 90.0),), 12)
NAPE = Stroke(BodyView.BACK, ((0.0, 200.0),), 12)
TEETH = Stroke(BodyView.MOUTH, ((27.0, -15.0),), 6)


def painted(*strokes: Stroke) -> PaintedSkin:
    return painted_skin(PainDrawing(strokes), FIGURE)


def square(u: float, v: float, edge: float) -> MultiPolygon:
    return MultiPolygon([shapely.box(u, v, u + edge, v + edge)])


@pytest.fixture
def flat(make_flat_skin: Callable[..., Skin]) -> Figure:
    """Return two flat sheets of 100 mm: one of skin seen from the front, one inside the mouth."""
    skin = make_flat_skin({BodyView.FRONT: 0.0, BodyView.MOUTH: 1000.0})
    return Figure("flat", Path(), skin)


# ---------------------------------------------------------------- by hand


def test_that_two_squares_are_compared_as_by_hand(flat: Figure) -> None:
    one, other = square(-20, -20, 20), square(-10, -20, 40)
    found = agreement({BodyView.FRONT: one}, {BodyView.FRONT: other}, flat)
    assert found.first_cm2 == pytest.approx(4)
    assert found.second_cm2 == pytest.approx(16)
    assert found.shared_cm2 == pytest.approx(2)
    assert found.jaccard == pytest.approx(2 / 18)
    assert found.change_cm2 == pytest.approx(12)
    assert found.change_share == pytest.approx(3)
    assert found.only_first[BodyView.FRONT].area == pytest.approx(200)
    assert found.only_second[BodyView.FRONT].area == pytest.approx(1400)
    assert found.only_first[BodyView.BACK].is_empty
    assert found.shift_mm == pytest.approx(500**0.5)  # from (-10, -10) to (10, 0)


def test_that_squares_that_only_touch_share_nothing(flat: Figure) -> None:
    found = agreement(
        {BodyView.FRONT: square(-20, 0, 20)}, {BodyView.FRONT: square(0, 0, 20)}, flat
    )
    assert found.jaccard == found.shared_cm2 == 0
    assert found.shift_mm == pytest.approx(20)


def test_that_body_and_mouth_have_centres_of_their_own(flat: Figure) -> None:
    place, moved = square(-10, -10, 20), square(-7, -10, 20)
    face, teeth = {BodyView.FRONT: place}, {BodyView.MOUTH: place}
    assert agreement(face, teeth, flat).shift_mm is None
    assert agreement(face, face | teeth, flat).shift_mm == pytest.approx(0)
    assert agreement(teeth, {BodyView.MOUTH: moved}, flat).shift_mm == pytest.approx(3)


def test_that_bare_skin_has_no_share_and_no_centre() -> None:
    found = agreement(BARE, painted(TEMPLE), FIGURE)
    assert (found.jaccard, found.first_cm2, found.change_share, found.shift_mm) == (
        0,
        0,
        None,
        None,
    )
    assert found.change_cm2 == found.second_cm2 > 4
    gone = agreement(painted(TEMPLE), BARE, FIGURE)
    assert gone.change_share == -1
    nothing = agreement(BARE, {}, FIGURE)
    assert (nothing.jaccard, nothing.change_cm2, nothing.change_share) == (1, 0, None)


# ---------------------------------------------------------------- on the body


def test_that_a_place_painted_in_two_views_agrees_with_itself() -> None:
    """The temple is skin, whichever picture the hand was in."""
    in_front = painted(Stroke(BodyView.FRONT, ((56.0, 90.0),), 12))
    u, v = FIGURE.skin.views[BodyView.LEFT].frame.project(
        FIGURE.skin.pick(BodyView.FRONT, 56.0, 90.0)  # type: ignore[arg-type]
    )
    beside = painted(Stroke(BodyView.LEFT, ((float(u), float(v)),), 12))
    found = agreement(in_front, beside, FIGURE)
    assert found.jaccard > 0.97
    assert found.shift_mm is not None
    assert found.shift_mm < 0.5


def test_that_the_other_side_is_far_away_and_shares_nothing() -> None:
    found = drawings_agreement(PainDrawing((TEMPLE,)), PainDrawing((TEMPLE.mirrored(),)), FIGURE)
    assert found.jaccard == 0
    assert found.change_cm2 == pytest.approx(0, abs=1e-3)
    assert found.shift_mm == pytest.approx(122, abs=4)  # through the head


def test_that_a_hand_ten_millimetres_off_is_ten_millimetres_off() -> None:
    moved = replace(NAPE, points=((0.0, 210.0),))
    found = agreement(painted(NAPE), painted(moved), FIGURE)
    assert found.shift_mm == pytest.approx(10, abs=1)
    assert 0.3 < found.jaccard < 0.6


def test_that_a_drawing_of_another_figure_is_refused() -> None:
    with pytest.raises(EnvironmentProblem, match="second drawing: is drawn on figure 'child'"):
        drawings_agreement(PainDrawing((NAPE,)), PainDrawing((NAPE,), "child"), FIGURE)


# ---------------------------------------------------------------- laws


strokes = st.builds(
    lambda base, du, dv, radius: replace(
        base,
        points=tuple((u + du, v + dv) for u, v in base.points),
        radius_mm=radius,
    ),
    st.sampled_from([TEMPLE, NAPE, TEETH, TEMPLE.mirrored()]),
    st.integers(-6, 6),
    st.integers(-6, 6),
    st.sampled_from([3.0, 6.0, 14.0]),
)
paint = st.lists(strokes, max_size=3).map(lambda found: painted(*found))


@settings(max_examples=40)
@given(paint, paint)
def test_that_nobody_comes_first(one: PaintedSkin, other: PaintedSkin) -> None:
    there, back = agreement(one, other, FIGURE), agreement(other, one, FIGURE)
    assert there.jaccard == pytest.approx(back.jaccard, abs=1e-9)
    assert 0 <= there.jaccard <= 1
    assert there.change_cm2 == pytest.approx(-back.change_cm2)
    assert there.shift_mm == (None if back.shift_mm is None else pytest.approx(back.shift_mm))
    for view in BodyView:
        assert there.only_first[view].equals(back.only_second[view])
    only = FIGURE.measure.area_cm2(there.only_first)
    assert only + there.shared_cm2 == pytest.approx(there.first_cm2, abs=0.02)


@settings(max_examples=20)
@given(paint)
def test_that_a_drawing_agrees_with_itself(one: PaintedSkin) -> None:
    found = agreement(one, one.all_polygons(), FIGURE)
    assert found.jaccard == pytest.approx(1, abs=1e-9)
    assert found.change_cm2 == 0
    assert all(shape.is_empty for shape in found.only_first.values())
    assert all(shape.is_empty for shape in found.only_second.values())
    same = agreement(one, one, FIGURE)
    assert same.shift_mm in {0, None}


@settings(max_examples=20)
@given(st.lists(strokes, min_size=1, max_size=3))
def test_that_skin_apart_shares_nothing(found: list[Stroke]) -> None:
    forehead = painted(Stroke(BodyView.FRONT, ((0.0, 65.0),), 9))
    apart = agreement(painted(*found), forehead, FIGURE)
    assert apart.jaccard == apart.shared_cm2 == 0
    assert apart.first_cm2 > 0
