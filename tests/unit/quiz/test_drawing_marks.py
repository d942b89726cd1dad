"""A painted referral against the textbook: whole, half, outside, and on the other side."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from bodymap.atlas.build import load_atlas_on_figure
from bodymap.atlas.compiled import mirrored
from bodymap.atlas.model import ZoneKind
from bodymap.figure.frames import FRAMES
from bodymap.figure.linking import skin_point_near
from bodymap.figure.painted import BrushPoint, PaintedSkin
from bodymap.quiz.drawing_marks import HALF_FROM, RIGHT_FROM, drawing_verdict, mark_drawing
from bodymap.quiz.generate import QuestionMaker
from bodymap.quiz.model import DrawingMark, Polygons, Verdict
from bodymap.quiz.patterns import PatternBook, projection, textbook
from bodymap.terms import SIDES, BodyView, Laterality, mirrored_view, other_side

POINTS = tuple(point.id for point in load_atlas_on_figure().atlas.trigger_points)
LEFT, RIGHT = SIDES
AGREES = pytest.approx


@pytest.fixture(scope="module")
def book(maker: QuestionMaker) -> PatternBook:
    return maker.book


def over(painted: Polygons) -> Polygons:
    return {mirrored_view(view): mirrored(shape) for view, shape in painted.items()}


def brushed(book: PatternBook, point: str, radius_mm: float = 7.0) -> Polygons:
    """Return a pattern as a hand fills it in: rows of brush strokes in the view that owns it."""
    figure = book.material.figure
    painted = PaintedSkin(figure.skin)
    for view, zone in textbook(book.material.compiled, point, LEFT).items():
        chart = figure.skin.views[view]
        inner = zone.buffer(-0.6 * radius_mm)
        left, top, right, bottom = zone.bounds
        for v in np.arange(top, bottom, radius_mm):
            row = shapely.intersection(inner, shapely.LineString([(left, v), (right, v)]))
            for piece in shapely.get_parts(row):
                if piece.geom_type != "LineString" or piece.length <= 0:
                    continue
                places = [piece.interpolate(s) for s in np.arange(0, piece.length, 3.0)]
                own = [
                    (p.x, p.y)
                    for p in places
                    if chart.chart[int(chart.row(p.y)), int(chart.column(p.x))]
                ]
                if own:
                    painted.begin(view, None, erase=False)
                    painted.extend([BrushPoint(u, w, radius_mm) for u, w in own])
                    painted.finish()
    return painted.all_polygons()


# ---------------------------------------------------------------- the textbook


def test_that_the_atlas_has_the_points_that_are_asked() -> None:
    assert len(POINTS) == 59


@pytest.mark.parametrize("side", SIDES)
def test_that_every_textbook_zone_painted_is_marked_at_least_95_percent(
    book: PatternBook, side: Laterality
) -> None:
    for point in POINTS:
        mark = mark_drawing(book, textbook(book.material.compiled, point, side), point, side)
        assert mark.score >= 0.95, point
        assert mark.outside <= 0.05, point
        assert mark.core_found is None or mark.core_found >= 0.95, point
        assert mark.spillover_found is None or mark.spillover_found >= 0.95, point
        assert drawing_verdict(mark) is Verdict.RIGHT, point
        assert not mark.other_side, point


@pytest.mark.parametrize(
    "point",
    [
        *("temporalis.TrP2", "trapezius_upper.TrP1", "suboccipitals.group", "rhomboids.belly"),
        *("levator_scapulae.upper", "scm_sternal.mid", "infraspinatus.upper"),
    ],
)
def test_that_a_zone_filled_with_a_brush_is_right(book: PatternBook, point: str) -> None:
    mark = mark_drawing(book, brushed(book, point), point, LEFT)
    assert drawing_verdict(mark) is Verdict.RIGHT
    assert mark.score > 0.7
    assert mark.outside < 0.3


@pytest.mark.parametrize("point", ["temporalis.TrP2", "rhomboids.belly"])
def test_that_teeth_painted_on_the_cheek_count_and_on_both_are_not_outside(
    book: PatternBook, point: str
) -> None:
    compiled = book.material.compiled
    whole = dict(textbook(compiled, point, LEFT))
    without: Polygons = {view: shape for view, shape in whole.items() if view is not BodyView.MOUTH}
    assert mark_drawing(book, without, point, LEFT).score >= 0.9
    assert bool(projection(compiled, point, LEFT)) is (BodyView.MOUTH in whole)


# ---------------------------------------------------------------- half, wrong, other side


def test_that_only_the_core_is_right_and_only_the_spillover_is_not(book: PatternBook) -> None:
    compiled = book.material.compiled
    for point in ("trapezius_upper.TrP1", "levator_scapulae.upper", "semispinalis_capitis.upper"):
        core = textbook(compiled, point, LEFT, ZoneKind.PRIMARY)
        spillover = textbook(compiled, point, LEFT, ZoneKind.SPILLOVER)
        mark = mark_drawing(book, core, point, LEFT)
        assert (mark.core_found, mark.spillover_found) == AGREES((1.0, 0.0), abs=0.02)
        assert drawing_verdict(mark) is Verdict.RIGHT
        weak = mark_drawing(book, spillover, point, LEFT)
        assert weak.core_found == AGREES(0.0, abs=0.02)
        assert drawing_verdict(weak) is not Verdict.RIGHT


def test_that_a_third_of_the_core_is_half_right(book: PatternBook) -> None:
    whole = textbook(book.material.compiled, "suboccipitals.group", LEFT)
    left = whole[BodyView.LEFT]
    u0, v0, u1, v1 = left.bounds
    part = {BodyView.LEFT: as_area(left & shapely.box(u0, v0, u0 + 0.5 * (u1 - u0), v1))}
    mark = mark_drawing(book, part, "suboccipitals.group", LEFT)
    assert HALF_FROM <= mark.score < RIGHT_FROM
    assert drawing_verdict(mark) is Verdict.HALF


def as_area(shape: shapely.Geometry) -> shapely.MultiPolygon:
    return shapely.MultiPolygon([p for p in shapely.get_parts(shape) if p.geom_type == "Polygon"])


def test_that_another_muscle_is_wrong(book: PatternBook) -> None:
    compiled = book.material.compiled
    mark = mark_drawing(book, textbook(compiled, "rhomboids.belly", LEFT), "temporalis.TrP2", LEFT)
    assert drawing_verdict(mark) is Verdict.WRONG
    assert mark.outside == AGREES(1.0)
    assert not mark.other_side


def test_that_a_mirrored_answer_is_told_other_side(book: PatternBook) -> None:
    symmetric = set()
    for point in POINTS:
        painted = textbook(book.material.compiled, point, RIGHT)
        mark = mark_drawing(book, painted, point, LEFT)
        if mark.other_side:
            assert drawing_verdict(mark, mark_drawing(book, painted, point, RIGHT)) is Verdict.HALF
        else:
            symmetric.add(point)
            assert mark.score > 0.8, point
    assert len(symmetric) <= 5


def test_that_a_poor_mirrored_answer_stays_wrong(book: PatternBook) -> None:
    whole = textbook(book.material.compiled, "suboccipitals.group", RIGHT)[BodyView.RIGHT]
    u0, v0, u1, v1 = whole.bounds
    painted = {
        BodyView.RIGHT: as_area(whole & shapely.box(u0 + 0.5 * (u1 - u0), v0, u1, v1)),
    }
    mark = mark_drawing(book, painted, "suboccipitals.group", LEFT)
    assert mark.other_side
    mirrored_mark = mark_drawing(book, painted, "suboccipitals.group", RIGHT)
    assert drawing_verdict(mark, mirrored_mark) is Verdict.WRONG


# ---------------------------------------------------------------- the three hatches


def areas(book: PatternBook, shapes: Polygons) -> float:
    return book.material.figure.measure.area_cm2(shapes)


def test_that_the_hatches_are_the_paint_and_never_overlap(book: PatternBook) -> None:
    point = "trapezius_upper.TrP1"
    painted = brushed(book, point, 12.0)
    mark = mark_drawing(book, painted, point, LEFT)
    sets = (mark.found_core, mark.found_spillover, mark.painted_outside)
    assert sum(areas(book, one) for one in sets) == AGREES(areas(book, painted), rel=1e-3)
    for view in BodyView:
        shown = [one[view] for one in sets if view in one]
        for number, one in enumerate(shown):
            for other in shown[number + 1 :]:
                assert shapely.intersection(one, other).area < 0.01
    core = textbook(book.material.compiled, point, LEFT, ZoneKind.PRIMARY)
    found = areas(book, mark.found_core)
    assert found + areas(book, mark.missed_core) == AGREES(areas(book, core), rel=1e-3)
    assert mark.core_found == AGREES(found / areas(book, core), abs=0.01)
    outside = areas(book, mark.painted_outside) / areas(book, painted)
    assert mark.outside == AGREES(outside, abs=0.01)


# ---------------------------------------------------------------- laws


@st.composite
def dabs(draw: st.DrawFn) -> list[tuple[str, float]]:
    names = draw(st.lists(st.sampled_from(sorted(POINTS)), min_size=1, max_size=3))
    return [(name, draw(st.floats(5.0, 25.0))) for name in names]


@given(dabs(), st.sampled_from(POINTS), st.sampled_from(SIDES))
def test_that_the_mirrored_drawing_of_the_mirrored_point_has_the_same_mark(
    maker: QuestionMaker, places: list[tuple[str, float]], point: str, side: Laterality
) -> None:
    painted = dabbed(maker.book, places)
    here = mark_drawing(maker.book, painted, point, side)
    there = mark_drawing(maker.book, over(painted), point, other_side(side))
    assert numbers(here) == pytest.approx(numbers(there), abs=1e-6)
    assert here.other_side is there.other_side


@given(dabs(), st.sampled_from(POINTS))
def test_that_shares_are_shares_and_more_textbook_is_never_less_found(
    maker: QuestionMaker, places: list[tuple[str, float]], point: str
) -> None:
    painted = dabbed(maker.book, places)
    mark = mark_drawing(maker.book, painted, point, LEFT)
    assert all(0 <= value <= 1 + 1e-9 for value in numbers(mark))
    whole = textbook(maker.material.compiled, point, LEFT, ZoneKind.PRIMARY)
    views = dict.fromkeys((*painted, *whole))
    empty = shapely.MultiPolygon()
    more = {
        view: as_area(shapely.union(painted.get(view, empty), whole.get(view, empty)))
        for view in views
    }
    if BodyView.MOUTH in whole or mark.core_found is None:
        return
    better = mark_drawing(maker.book, more, point, LEFT)
    assert better.core_found is not None
    assert better.core_found >= mark.core_found - 1e-6


def numbers(mark: DrawingMark) -> list[float]:
    return [mark.core_found or 0.0, mark.spillover_found or 0.0, mark.outside, mark.score]


def dabbed(book: PatternBook, places: list[tuple[str, float]]) -> Polygons:
    """Return round dabs on the marks of trigger points, as flat shapes in two views."""
    shapes: dict[BodyView, list[shapely.Geometry]] = {}
    for name, radius in places:
        at = skin_point_near(
            book.material.figure.skin, np.array(book.material.compiled.mark(name, LEFT))
        ).xyz
        for view in (BodyView.LEFT, BodyView.BACK):
            u, v = FRAMES[view].project(at)
            shapes.setdefault(view, []).append(shapely.Point(u, v).buffer(radius))
    return {view: as_area(shapely.union_all(some)) for view, some in shapes.items()}
