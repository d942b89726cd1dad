"""What must hold for any drawing on the shipped atlas."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
import shapely
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from bodymap.atlas.build import AtlasOnFigure
from bodymap.atlas.compiled import ZONE_CLASSES, mirrored
from bodymap.atlas.model import ZoneKind
from bodymap.figure.frames import BODY_VIEWS, FRAMES
from bodymap.figure.painted import PaintedSkin
from bodymap.pain.drawing import PainDrawing, Stroke
from bodymap.pain.extent import is_on_body, painted_skin
from bodymap.scoring.overlap import Patterns
from bodymap.scoring.policy import tversky_policy
from bodymap.scoring.ranking import Ranker, Ranking, weighted_paint
from bodymap.terms import BodyView, Laterality, mirrored_view, other_side

Paint = Callable[..., PaintedSkin]
POLICY = tversky_policy("laws", spillover=0.4, weak=1.0, missing=0.1, missing_spillover=0.5)


@pytest.fixture(scope="session")
def real_ranker(material: AtlasOnFigure) -> Ranker:
    return Ranker(material.atlas, material.compiled, material.figure.measure, POLICY)


@st.composite
def body_strokes(draw: st.DrawFn) -> Stroke:
    view = draw(st.sampled_from(list(BODY_VIEWS)))
    frame = FRAMES[view]
    points = draw(
        st.lists(st.tuples(st.floats(0.25, 0.75), st.floats(0.1, 0.8)), min_size=1, max_size=2)
    )
    placed = tuple(
        (
            round(frame.u_range[0] + a * frame.width_mm, 2),
            round(frame.v_range[0] + b * frame.height_mm, 2),
        )
        for a, b in points
    )
    rating = draw(st.sampled_from([None, 3, 9]))
    return Stroke(view, placed, draw(st.floats(4.0, 22.0)), intensity=rating)


drawings = st.lists(body_strokes(), min_size=1, max_size=3).map(tuple).map(PainDrawing)


def on_body(drawing: PainDrawing, material: AtlasOnFigure) -> PainDrawing:
    skin = material.figure.skin
    strokes = tuple(stroke for stroke in drawing.strokes if is_on_body(stroke, skin))
    assume(strokes)
    return PainDrawing(strokes)


Numbers = dict[tuple[str, Laterality], tuple[float, float]]


def numbers(ranking: Ranking, *, mirror: bool) -> Numbers:
    """Return score and pain covered of every muscle and side."""
    return {
        (c.muscle, other_side(c.side) if mirror else c.side): (c.score, c.pain_covered)
        for c in ranking.candidates
    }


@settings(max_examples=20)
@given(drawings)
def test_that_a_mirrored_drawing_has_the_mirrored_ranking(
    material: AtlasOnFigure, real_ranker: Ranker, drawing: PainDrawing
) -> None:
    drawing = on_body(drawing, material)
    here = real_ranker.rank(painted_skin(drawing, material.figure))
    there = real_ranker.rank(painted_skin(drawing.mirrored(), material.figure))
    expected, found = numbers(here, mirror=False), numbers(there, mirror=True)
    assert there.extent_cm2 == pytest.approx(here.extent_cm2, rel=2e-3, abs=0.02)
    for key in expected.keys() | found.keys():
        assert found.get(key, (0.0, 0.0)) == pytest.approx(expected.get(key, (0.0, 0.0)), abs=5e-3)


@settings(max_examples=20)
@given(drawings)
def test_that_a_ranking_is_ordered_and_its_shares_are_shares(
    material: AtlasOnFigure, real_ranker: Ranker, drawing: PainDrawing
) -> None:
    ranking = real_ranker.rank(painted_skin(on_body(drawing, material), material.figure))
    scores = [c.score for c in ranking.candidates]
    assert scores == sorted(scores, reverse=True)
    assert [c.rank for c in ranking.candidates] == list(range(1, len(scores) + 1))
    assert len({(c.muscle, c.side) for c in ranking.candidates}) == len(scores)
    for candidate in ranking.candidates:
        assert 0 < candidate.score <= 1
        assert 0 < candidate.pain_covered <= 1
        assert 0 < candidate.pattern_painted <= 1
        assert candidate.score <= candidate.pain_covered
    unranked = {muscle.id for muscle in material.atlas.muscles if not muscle.ranked}
    assert not unranked & {c.muscle for c in ranking.candidates}


@settings(max_examples=25)
@given(drawings, st.data())
def test_that_painting_more_of_a_core_never_lowers_its_pain_covered(
    material: AtlasOnFigure, real_ranker: Ranker, drawing: PainDrawing, data: st.DataObject
) -> None:
    ids = sorted(
        point.id
        for muscle in material.atlas.muscles
        if muscle.ranked
        for point in muscle.trigger_points
    )
    point = data.draw(st.sampled_from(ids))
    side = data.draw(st.sampled_from([Laterality.LEFT, Laterality.RIGHT]))
    view = data.draw(st.sampled_from(list(BODY_VIEWS)))
    core = material.compiled.zone(point, side, ZoneKind.PRIMARY, view).buffer(-6.0)
    assume(not core.is_empty)
    inside = core.representative_point()
    more = Stroke(view, ((inside.x, inside.y),), 3.0)
    assume(is_on_body(more, material.figure.skin))
    plain = PainDrawing(tuple(Stroke(s.view, s.points, s.radius_mm) for s in drawing.strokes))
    plain = on_body(plain, material)
    before, after = (
        pain_covered(material, some, point, side) for some in (plain, plain.with_stroke(more))
    )
    assert after >= before - 1e-3


def pain_covered(
    material: AtlasOnFigure, drawing: PainDrawing, point: str, side: Laterality
) -> float:
    patterns = Patterns(material.compiled, material.figure.measure, [point])
    overlap = patterns.overlap(weighted_paint(painted_skin(drawing, material.figure)))
    row = patterns.keys.index((point, side))
    return float(POLICY.match(overlap).pain_covered[row])


def test_that_only_the_proportion_of_ratings_matters_on_the_body(
    material: AtlasOnFigure, real_ranker: Ranker
) -> None:
    def rated(low: int, high: int) -> Ranking:
        strokes = (
            Stroke(BodyView.LEFT, ((-98.0, 90.0),), 15.0, intensity=low),
            Stroke(BodyView.BACK, ((-40.0, 260.0), (-80.0, 275.0)), 12.0, intensity=high),
        )
        return real_ranker.rank(painted_skin(PainDrawing(strokes), material.figure))

    assert rated(2, 4) == rated(5, 10)
    assert rated(2, 4) != rated(4, 2)


ORACLE_DRAWINGS = {
    "temple and neck": (
        Stroke(BodyView.LEFT, ((-98.0, 90.0), (-70.0, 80.0)), 15.0),
        Stroke(BodyView.LEFT, ((-30.0, 170.0), (-20.0, 215.0)), 12.0),
    ),
    "shoulder and arm": (
        Stroke(BodyView.BACK, ((-60.0, 280.0), (-150.0, 300.0)), 20.0),
        Stroke(BodyView.FRONT, ((150.0, 310.0),), 30.0),
    ),
    "whole face": (Stroke(BodyView.FRONT, ((-20.0, 120.0), (20.0, 120.0), (0.0, 180.0)), 25.0),),
}


@pytest.mark.parametrize("name", ORACLE_DRAWINGS)
def test_that_overlaps_agree_with_counting_pixels(material: AtlasOnFigure, name: str) -> None:
    figure, compiled = material.figure, material.compiled
    painted = painted_skin(PainDrawing(ORACLE_DRAWINGS[name]), figure)
    ids = [point.id for point in material.atlas.trigger_points]
    patterns = Patterns(compiled, figure.measure, ids)
    overlap = patterns.overlap(weighted_paint(painted))
    rows = {key: row for row, key in enumerate(patterns.keys)}
    counted = np.zeros_like(overlap.shared)
    for sources in (compiled.pieces, compiled.projected):
        for (point, zone_class, view), left in sources.items():
            if view is BodyView.MOUTH or (point, Laterality.LEFT) not in rows:
                continue  # the atlas also holds territories of nerves and joints
            for side in (Laterality.LEFT, Laterality.RIGHT):
                is_left = side is Laterality.LEFT
                seen_in = view if is_left else mirrored_view(view)
                shape = left if is_left else mirrored(left)
                column = ZONE_CLASSES.index(zone_class)
                counted[rows[point, side], column] += painted_pixels(painted, seen_in, shape)
    clear = counted > 400
    assert clear.sum() > 5
    assert overlap.shared[clear] == pytest.approx(counted[clear], rel=0.02)
    assert overlap.shared[~clear] == pytest.approx(counted[~clear], abs=25.0)


def painted_pixels(painted: PaintedSkin, view: BodyView, shape: shapely.MultiPolygon) -> float:
    """Return the skin (mm2) of the painted pixels whose centres lie in a shape."""
    seen = painted.skin.views[view]
    paint = (painted._fields.field(view) > 0) & seen.chart
    i, j = np.nonzero(paint)
    u = seen.frame.u_range[0] + (j + 0.5) * seen.step_mm
    v = seen.frame.v_range[0] + (i + 0.5) * seen.step_mm
    inside = shapely.contains_xy(shape, u, v)
    return float(seen.stretch[i, j][inside].sum(dtype=np.float64)) * seen.step_mm**2
