"""The parts of a candidate on the drawing, and its place in words."""

from __future__ import annotations

import string
from dataclasses import replace

import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st
from shapely import MultiPolygon

from bodymap.atlas.build import AtlasOnFigure
from bodymap.atlas.model import Strength
from bodymap.scoring.parts import (
    ESTIMATED_SIZE,
    TEMPLATES,
    Polygons,
    candidate_parts,
    parts,
    whole_pattern,
    why_not_first,
    zone_evidence,
)
from bodymap.scoring.ranking import Candidate
from bodymap.terms import BodyView, Laterality, mirrored_view

LEFT, RIGHT = Laterality.LEFT, Laterality.RIGHT


@st.composite
def boxes(draw: st.DrawFn) -> Polygons:
    """Return a few rectangles in some views."""
    found = {}
    for view in draw(st.sets(st.sampled_from([BodyView.FRONT, BodyView.LEFT]))):
        corner = st.tuples(st.integers(0, 20), st.integers(0, 20))
        size = st.tuples(st.integers(1, 10), st.integers(1, 10))
        placed = draw(st.lists(st.tuples(corner, size), min_size=1, max_size=3))
        shape = shapely.union_all([shapely.box(u, v, u + w, v + h) for (u, v), (w, h) in placed])
        pieces = [part for part in shapely.get_parts(shape) if part.geom_type == "Polygon"]
        found[view] = MultiPolygon(pieces)
    return found


def area(polygons: Polygons, view: BodyView) -> float:
    shape = polygons.get(view)
    return 0.0 if shape is None else float(shape.area)


@given(boxes(), boxes())
def test_that_the_parts_make_up_paint_and_pattern(pattern: Polygons, paint: Polygons) -> None:
    found = parts(pattern, paint)
    for view in BodyView:
        fitting = area(found.fitting, view)
        assert fitting + area(found.uncovered, view) == pytest.approx(area(paint, view))
        assert fitting + area(found.unpainted, view) == pytest.approx(area(pattern, view))
        if view in found.unpainted and view in found.uncovered:
            common = shapely.intersection(found.unpainted[view], found.uncovered[view])
            assert float(common.area) == pytest.approx(0.0)


@given(boxes(), boxes(), boxes())
def test_that_painting_more_never_fits_less(
    pattern: Polygons, paint: Polygons, more: Polygons
) -> None:
    both = {
        view: MultiPolygon(
            [
                part
                for part in shapely.get_parts(
                    shapely.union_all([p[view] for p in (paint, more) if view in p])
                )
                if part.geom_type == "Polygon"
            ]
        )
        for view in {*paint, *more}
    }
    before, after = parts(pattern, paint), parts(pattern, both)
    for view in BodyView:
        assert area(after.fitting, view) >= area(before.fitting, view) - 1e-9
        assert area(after.unpainted, view) <= area(before.unpainted, view) + 1e-9


def candidate(
    muscle: str,
    point: str,
    side: Laterality = LEFT,
    *,
    score: float = 0.5,
    pain_covered: float = 0.5,
    pattern_painted: float = 0.5,
) -> Candidate:
    name = f"{muscle}.{point}"
    return Candidate(1, muscle, side, name, score, pain_covered, pattern_painted)


def test_that_the_other_side_has_the_mirrored_parts(material: AtlasOnFigure) -> None:
    point = material.atlas.trigger_points[0].id
    left, right = (whole_pattern(material.compiled, point, side) for side in (LEFT, RIGHT))
    assert {mirrored_view(view) for view in left} == set(right)
    for view, shape in left.items():
        assert float(right[mirrored_view(view)].area) == pytest.approx(float(shape.area), rel=1e-6)


def test_that_a_pattern_painted_whole_leaves_nothing(material: AtlasOnFigure) -> None:
    point = material.atlas.trigger_points[0]
    painted = whole_pattern(material.compiled, point.id, RIGHT)
    some = candidate(point.muscle_id, point.id.partition(".")[2], RIGHT)
    found = candidate_parts(material.compiled, some, painted)
    assert set(found.fitting) == set(painted)
    assert not found.uncovered
    assert not found.unpainted


def test_that_teeth_are_not_missed_where_only_the_face_is_painted(
    material: AtlasOnFigure,
) -> None:
    masseter = candidate("masseter_superficial", "upper")
    points = [p for p in material.atlas.trigger_points if p.muscle_id == masseter.muscle]
    shown = {p.id: whole_pattern(material.compiled, p.id, LEFT) for p in points}
    point, pattern = next((i, s) for i, s in shown.items() if BodyView.MOUTH in s)
    some = replace(masseter, trigger_point=point)
    face = dict(pattern)
    del face[BodyView.MOUTH]
    assert BodyView.MOUTH not in candidate_parts(material.compiled, some, face).unpainted
    face[BodyView.MOUTH] = MultiPolygon([shapely.box(20, -20, 24, -16)])
    assert BodyView.MOUTH in candidate_parts(material.compiled, some, face).unpainted


MASSETER = candidate("masseter_superficial", "x", score=0.6, pain_covered=0.8, pattern_painted=0.5)
CASES: dict[str, tuple[dict[str, float], str]] = {
    "covers less": (
        {"pain_covered": 0.6},
        "it covers 60% of what was painted, Masseter covers 80%",
    ),
    "more unpainted": (
        {"pain_covered": 0.8, "pattern_painted": 0.3},
        "30% of its pattern was painted, of that of Masseter 50%.",
    ),
    "both": (
        {"pain_covered": 0.6, "pattern_painted": 0.3},
        "Masseter covers more of what was painted (80% to 60%), and more of its pattern",
    ),
    "covers more": (
        {"pain_covered": 0.9, "pattern_painted": 0.2},
        "it covers more of what was painted (90%, Masseter 80%), but less of its pattern",
    ),
    "painted more": (
        {"pain_covered": 0.3, "pattern_painted": 0.9},
        "more of its pattern was painted (90% to 50%), but it covers less of what was",
    ),
    "spillover": ({"pain_covered": 0.8, "score": 0.4}, "felt less often, Masseter where"),
    "alike": ({"pain_covered": 0.8, "score": 0.6}, "does not tell it from Masseter"),
}


@pytest.mark.parametrize("case", CASES)
def test_that_the_runner_up_is_told_why(material: AtlasOnFigure, case: str) -> None:
    shares, expected = CASES[case]
    first = next(m for m in material.atlas.muscles if m.id == "masseter_superficial").short_name
    said = why_not_first(material.atlas, MASSETER, candidate("temporalis", "y", LEFT, **shares))
    assert expected in str(said).replace(first, "Masseter")


def test_that_the_side_is_named_where_it_differs(material: AtlasOnFigure) -> None:
    other = replace(MASSETER, side=RIGHT, pain_covered=0.1)
    assert "(left)" in str(why_not_first(material.atlas, MASSETER, other))
    assert "(" not in str(
        why_not_first(material.atlas, MASSETER, replace(other, side=MASSETER.side))
    )


def test_that_sentences_are_values_for_translators(material: AtlasOnFigure) -> None:
    said = why_not_first(material.atlas, MASSETER, candidate("temporalis", "y", pain_covered=0.6))
    assert said.template in TEMPLATES
    assert (said.values["second_share"], said.values["first_share"]) == (0.6, 0.8)
    known = {"first", "first_share", "second_share", "first_painted", "second_painted", "source"}
    for template in TEMPLATES:
        names = {name for _, name, _, _ in string.Formatter().parse(template) if name}
        assert names <= known


def test_that_every_zone_says_what_it_rests_on(material: AtlasOnFigure) -> None:
    atlas = material.atlas
    zones = [zone for point in atlas.trigger_points for zone in point.zones]
    zones += [zone for alternative in atlas.alternatives for zone in alternative.zones]
    for zone in zones:
        found = zone_evidence(atlas, zone)
        said = found.sentences()
        assert said[-1].template == ESTIMATED_SIZE
        assert len(said) == len(zone.sources) + 1
        assert all(sentence.template in TEMPLATES for sentence in said)
        assert found.strength is found.sources[0][0].strength


def test_that_a_zone_without_sources_is_an_estimate(material: AtlasOnFigure) -> None:
    zone = replace(material.atlas.trigger_points[0].zones[0], sources=())
    assert zone_evidence(material.atlas, zone).strength is Strength.ESTIMATE
