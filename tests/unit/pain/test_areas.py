"""Named areas: ticked, painted, unticked, and found again in what is painted."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from bodymap.errors import EnvironmentProblem, ProgramError
from bodymap.figure.frames import FRAMES
from bodymap.figure.linking import TOTAL
from bodymap.figure.load import load_figure
from bodymap.figure.painted import PaintedSkin
from bodymap.pain.areas import (
    AT_MOST,
    Area,
    AreaSide,
    BodyPart,
    MarkedArea,
    areas_of,
    marked_areas,
    read_areas,
    ticked,
    with_area,
    without_area,
)
from bodymap.pain.drawing import PainDrawing, Stroke
from bodymap.pain.extent import painted_skin
from bodymap.pain.file import drawing_data, drawing_from
from bodymap.terms import BodyView, Laterality, other_side

LEFT, RIGHT, MIDLINE, BOTH = (
    Laterality.LEFT,
    Laterality.RIGHT,
    Laterality.MIDLINE,
    Laterality.BOTH,
)
FIGURE = load_figure()
AREAS = areas_of(FIGURE)
VIEWS = [view for view in BodyView if view is not BodyView.MOUTH]


def drawn(*keys: AreaSide) -> PainDrawing:
    drawing = PainDrawing()
    for area, side in keys:
        drawing = with_area(drawing, area, side, FIGURE)
    return drawing


def painted(drawing: PainDrawing) -> PaintedSkin:
    return painted_skin(drawing, FIGURE)


def names(marked: tuple[MarkedArea, ...]) -> list[AreaSide]:
    return [(mark.area, mark.laterality) for mark in marked]


def named(*strokes: Stroke) -> list[AreaSide]:
    return names(marked_areas(painted(PainDrawing(strokes)), FIGURE))


def dab(view: BodyView, u: float, v: float, radius_mm: float = 15.0) -> Stroke:
    return Stroke(view, ((u, v),), radius_mm)


# ---------------------------------------------------------------- the file


def test_that_the_list_holds_thirty_to_forty_five_places_in_the_order_of_the_parts() -> None:
    assert 30 <= len(AREAS.all) <= 45
    parts = [area.part for area in AREAS.all]
    assert sorted(parts, key=list(BodyPart).index) == parts
    assert set(parts) == set(BodyPart)
    assert len(AREAS.keys) == len(set(AREAS.keys)) == sum(len(area.sides) for area in AREAS.all)


def test_that_every_point_of_every_stroke_lies_on_skin_the_view_shows() -> None:
    for area, side in AREAS.keys:
        for stroke in AREAS.strokes(area, side):
            for u, v in stroke.points:
                assert FRAMES[stroke.view].contains(u, v), (area, side, u, v)
                assert FIGURE.skin.pick(stroke.view, u, v) is not None, (area, side, u, v)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("[x]\npart = 'tail'", "part"),
        ("[x]\npart = 'head'\ncolour = 'red'", "colour"),
        ("[x]\npart = 'head'", "x: neither"),
        ("[x]\npart = 'head'\nleft = [{view='front', radius_mm=5, through=['nobody']}]", "nobody"),
        ("[x]\npart = 'head'\nleft = [{view='front', radius_mm=5, through=['chin 2']}]", "chin 2"),
        ("[x]\npart = 'head'\nleft = [{view='front', radius_mm=0, through=['chin']}]", "radius"),
        ("[x]\npart = 'head'\nleft = [{view='front', radius_mm=5, through=[]}]", "through"),
        ("[x", "table"),
    ],
)
def test_that_a_bad_file_is_named_with_what_is_wrong(text: str, words: str, tmp_path: Path) -> None:
    path = tmp_path / "areas.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(EnvironmentProblem) as problem:
        read_areas(FIGURE, path)
    assert str(path) in str(problem.value)
    assert words in str(problem.value)


def test_that_the_areas_of_a_figure_are_read_once() -> None:
    first = areas_of(FIGURE)
    assert areas_of(FIGURE) is first
    other = replace(FIGURE)
    assert areas_of(other) is not first
    assert areas_of(other) is areas_of(other)
    areas_of(FIGURE)


# ---------------------------------------------------------------- ticking


def test_that_the_right_side_is_the_left_one_mirrored_exactly() -> None:
    for area in AREAS.all:
        if LEFT in area.sides:
            left, right = AREAS.strokes(area.id, LEFT), AREAS.strokes(area.id, RIGHT)
            assert tuple(stroke.mirrored() for stroke in left) == right


def test_that_an_area_of_the_midline_paints_both_sides_alike() -> None:
    for area, side in AREAS.keys:
        if side is MIDLINE:
            paint = painted(drawn((area, side)))
            for view in (BodyView.FRONT, BodyView.BACK, BodyView.TOP, BodyView.MOUTH):
                inside = paint.depth(view, TOTAL) > 0
                assert (inside != inside[:, ::-1]).sum() <= 0.02 * inside.sum(), (area, view)


def test_that_strokes_say_which_area_they_are_of_and_how_strong_it_hurts() -> None:
    (stroke,) = AREAS.strokes("temple", RIGHT, 7)
    assert dict(stroke.extra) == {"area": "temple", "side": "right"}
    assert (stroke.view, stroke.intensity) == (BodyView.RIGHT, 7)
    assert AREAS.strokes("temple", LEFT)[0].intensity is None


@pytest.mark.parametrize(
    "key", [("temple", MIDLINE), ("temple", BOTH), ("nose", LEFT), ("knee", LEFT)]
)
def test_that_only_what_is_in_the_list_can_be_ticked(key: AreaSide) -> None:
    with pytest.raises(ProgramError, match=key[0]):
        AREAS.strokes(*key)


def test_that_unticking_takes_away_exactly_what_ticking_painted() -> None:
    by_hand = dab(BodyView.FRONT, 0, 68)
    drawing = PainDrawing((by_hand,))
    with_left = with_area(drawing, "upper_arm", LEFT, FIGURE, 4)
    both = with_area(with_left, "upper_arm", RIGHT, FIGURE)
    assert len(with_left.strokes) > 2  # an area may need several strokes
    assert ticked(both) == {("upper_arm", LEFT), ("upper_arm", RIGHT)}
    assert ticked(drawing) == frozenset()
    assert without_area(both, "upper_arm", RIGHT) == with_left
    assert without_area(with_left, "upper_arm", LEFT) == drawing
    assert without_area(drawing, "upper_arm", LEFT) is drawing


def test_that_ticking_twice_paints_once() -> None:
    once = drawn(("temple", LEFT))
    assert with_area(once, "temple", LEFT, FIGURE) is once


def test_that_a_drawing_file_keeps_what_was_ticked() -> None:
    drawing = drawn(("temple", LEFT), ("nose", MIDLINE))
    again = drawing_from(json.loads(json.dumps(drawing_data(drawing))), "file")
    assert again == drawing
    assert ticked(again) == ticked(drawing) == {("temple", LEFT), ("nose", MIDLINE)}


@pytest.mark.parametrize(
    "extra",
    [
        {"area": "temple"},
        {"side": "left"},
        {"area": 5, "side": "left"},
        {"area": "temple", "side": "up"},
        {"area": "temple", "side": ["left"]},
        {"area": "temple", "side": "both"},
    ],
)
def test_that_nonsense_in_a_file_is_a_stroke_like_any_other(extra: dict[str, object]) -> None:
    drawing = PainDrawing((replace(dab(BodyView.FRONT, 0, 68), extra=extra),))
    assert ticked(drawing) == frozenset()
    assert without_area(drawing, "temple", LEFT) is drawing


# ---------------------------------------------------------------- tiling


def body_cover() -> Iterator[tuple[NDArray[np.float32], NDArray[np.int64], NDArray[np.int64]]]:
    """Yield for each view: skin of the charts (mm2), how many areas paint it, whose it is."""
    count = {view: np.zeros(FIGURE.skin.views[view].hit.shape, dtype=int) for view in VIEWS}
    for key in AREAS.keys:
        paint = painted(drawn(key))
        for view in VIEWS:
            count[view] += paint.depth(view, TOTAL) > 0
    for view in VIEWS:
        seen = FIGURE.skin.views[view]
        yield seen.stretch * seen.step_mm**2, count[view], AREAS.territories.labels[view]


def test_that_the_areas_tile_the_skin() -> None:
    total = unpainted = twice = head = head_unpainted = nowhere = 0.0
    for view, (skin, count, labels) in zip(VIEWS, body_cover(), strict=True):
        above = FIGURE.skin.views[view].point[..., 1] > -250  # head and neck
        total += skin.sum()
        unpainted += skin[count == 0].sum()
        twice += skin[count > 1].sum()
        head += skin[above].sum()
        head_unpainted += skin[above & (count == 0)].sum()
        nowhere += skin[labels == AREAS.territories.nowhere].sum()
    assert unpainted / total < 0.34
    assert head_unpainted / head < 0.25
    assert twice / total < 0.03
    assert nowhere / total < 0.06


# ---------------------------------------------------------------- naming what is painted


@pytest.mark.parametrize("key", AREAS.keys, ids=lambda key: f"{key[0]}-{key[1]}")
def test_that_painting_an_area_names_exactly_that_area(key: AreaSide) -> None:
    (mark,) = AREAS.marked(painted(drawn(key)))
    assert (mark.area, mark.laterality) == key
    assert mark.share_of_paint > 0.8
    assert 0.3 < mark.share_of_area <= 1


@pytest.mark.parametrize(
    "area", [area for area in AREAS.all if LEFT in area.sides], ids=lambda a: a.id
)
def test_that_painting_both_sides_is_said_once(area: Area) -> None:
    marked = AREAS.marked(painted(drawn((area.id, LEFT), (area.id, RIGHT))))
    assert names(marked) == [(area.id, BOTH)]


def test_that_bare_skin_is_named_nothing() -> None:
    assert marked_areas(PaintedSkin(FIGURE.skin), FIGURE) == ()
    assert marked_areas({}, FIGURE) == ()


def test_that_a_dab_on_the_midline_is_on_neither_side() -> None:
    for radius in (5, 9, 16, 22):
        assert named(dab(BodyView.FRONT, 0, 62, radius)) == [("forehead", MIDLINE)]


def test_that_both_temples_are_both() -> None:
    temple = dab(BodyView.LEFT, -95, 90)
    assert named(temple, temple.mirrored()) == [("temple", BOTH)]


def test_that_a_whole_forehead_is_both_sides() -> None:
    band = Stroke(BodyView.FRONT, ((-45.0, 65.0), (45.0, 65.0)), 12)
    assert named(band) == [("forehead", BOTH)]


def test_that_a_small_mark_beside_a_large_one_is_not_lost() -> None:
    large = Stroke(BodyView.BACK, ((-110.0, 300.0), (-110.0, 390.0)), 25)
    small = dab(BodyView.LEFT, -70, 128, 5)
    assert named(large, small) == [("jaw_joint", LEFT), ("shoulder_blade", LEFT)]
    assert named(large, replace(small, radius_mm=1.5)) == [("shoulder_blade", LEFT)]
    assert named(replace(small, radius_mm=1.5)) == [("jaw_joint", LEFT)]


def test_that_the_scalp_behind_an_ear_is_not_the_ear() -> None:
    assert named(dab(BodyView.BACK, -63, 125, 5)) == [("behind_the_ear", LEFT)]
    assert named(dab(BodyView.LEFT, -42, 125, 6)) == [("ear", LEFT)]


def test_that_never_more_than_six_are_named_and_the_most_painted() -> None:
    drawing = drawn(*((area.id, LEFT) for area in AREAS.all if LEFT in area.sides))
    marked = AREAS.marked(painted(drawing))
    assert len(marked) == AT_MOST
    order = [area.id for area in AREAS.all]
    assert sorted(marked, key=lambda mark: order.index(mark.area)) == list(marked)
    assert "shoulder_blade" in {mark.area for mark in marked}
    assert "jaw_joint" not in {mark.area for mark in marked}


def test_that_polygons_name_the_same_as_the_painted_skin() -> None:
    paint = painted(drawn(("temple", LEFT), ("throat", MIDLINE), ("tongue", MIDLINE)))
    by_skin = AREAS.marked(paint)
    by_polygons = AREAS.marked(paint.all_polygons())
    assert names(by_polygons) == names(by_skin)
    for one, other in zip(by_skin, by_polygons, strict=True):
        assert one.share_of_area == pytest.approx(other.share_of_area, abs=0.02)
        assert one.share_of_paint == pytest.approx(other.share_of_paint, abs=0.02)


def test_that_rubbed_out_paint_is_not_named() -> None:
    rubber = Stroke(BodyView.LEFT, ((-120.0, 90.0), (-60.0, 90.0)), 40, erase=True)
    both = drawn(("temple", LEFT), ("temple", RIGHT)).with_stroke(rubber)
    assert names(AREAS.marked(painted(both))) == [("temple", RIGHT)]


@st.composite
def hands(draw: st.DrawFn) -> PainDrawing:
    """Draw one to four strokes somewhere on the body, in mirrored pairs or not."""
    strokes = []
    for _ in range(draw(st.integers(1, 4))):
        landmark = draw(st.sampled_from(sorted(FIGURE.landmarks)))
        found = FIGURE.landmarks[landmark]
        u, v = found.at
        if found.on_figure and FRAMES[found.view].contains(u, v):
            radius = draw(st.sampled_from([4.0, 9.0, 16.0, 30.0]))
            du, dv = draw(st.integers(-8, 8)), draw(st.integers(-8, 8))
            stroke = Stroke(found.view, ((u, v), (u + du, v + dv)), radius)
            strokes.append(stroke.mirrored() if draw(st.booleans()) else stroke)
    return PainDrawing(tuple(strokes) or (dab(BodyView.FRONT, 0, 62),))


@settings(max_examples=40)
@given(hands())
def test_that_a_mirrored_drawing_is_named_with_the_sides_changed(drawing: PainDrawing) -> None:
    one = AREAS.marked(painted(drawing))
    other = AREAS.marked(painted(drawing.mirrored()))
    assert {(mark.area, other_side(mark.laterality)) for mark in one} == set(names(other))
    shares = {(mark.area, other_side(mark.laterality)): mark for mark in one}
    for mark in other:
        twin = shares[mark.area, mark.laterality]
        assert mark.share_of_area == pytest.approx(twin.share_of_area, abs=1e-6)
        assert mark.share_of_paint == pytest.approx(twin.share_of_paint, abs=1e-6)
        assert 0 < mark.share_of_area <= 1 + 1e-9


@settings(max_examples=40)
@given(hands())
def test_that_some_area_is_named_and_shares_stay_shares(drawing: PainDrawing) -> None:
    marked = AREAS.marked(painted(drawing))
    assert 1 <= len(marked) <= AT_MOST
    assert sum(mark.share_of_paint for mark in marked) <= 1 + 1e-9
    assert len(set(names(marked))) == len(marked)
