"""What would tell muscles apart that a drawing does not."""

from __future__ import annotations

import string

import pytest

from bodymap.atlas.build import AtlasOnFigure
from bodymap.scoring.apart import TEMPLATES, Distinguisher
from bodymap.scoring.explain import Explainer
from bodymap.scoring.ranking import Candidate
from bodymap.terms import Laterality

LEFT, RIGHT = Laterality.LEFT, Laterality.RIGHT


def candidate(point: str, side: Laterality = LEFT) -> Candidate:
    return Candidate(1, point.partition(".")[0], side, point, 0.5, 0.5, 0.5)


@pytest.fixture(scope="module")
def distinguisher(material: AtlasOnFigure) -> Distinguisher:
    measure = material.figure.measure
    return Distinguisher(
        material.atlas, material.compiled, measure, Explainer(material.figure, measure)
    )


def test_that_a_place_only_one_muscle_reaches_tells_it_apart(distinguisher: Distinguisher) -> None:
    trapezius, temporalis = distinguisher.distinctions(
        [candidate("trapezius_upper.TrP1"), candidate("temporalis.TrP1")]
    )
    neck = [trapezius.point.zones[index].words.casefold() for index in trapezius.zones]
    assert any("neck" in words for words in neck)
    assert "Upper trapezius" in str(trapezius.sentence())
    assert "Temporalis" in str(temporalis.sentence())


def test_that_a_pattern_inside_the_others_is_told_by_pressing_only(
    distinguisher: Distinguisher,
) -> None:
    same, again = distinguisher.distinctions([candidate("trapezius_upper.TrP1")] * 2)
    assert same.zones == again.zones == ()
    assert "pressing" in str(same.sentence())


def test_that_sides_are_named_where_they_differ(distinguisher: Distinguisher) -> None:
    point = "trapezius_upper.TrP1"
    left, right = distinguisher.distinctions([candidate(point), candidate(point, RIGHT)])
    assert "(left)" in str(left.sentence())
    assert "(right)" in str(right.sentence())
    assert left.zones == right.zones


def test_that_mirrored_groups_are_told_apart_by_the_same_zones(
    distinguisher: Distinguisher,
) -> None:
    points = ["masseter_deep.D", "medial_pterygoid.TrP1", "scm_clavicular.TrP1"]
    known = {point.id for point in distinguisher._points.values()}
    group = [p if p in known else min(k for k in known if k.startswith(p[:6])) for p in points]
    on_left = distinguisher.distinctions([candidate(point) for point in group])
    on_right = distinguisher.distinctions([candidate(point, RIGHT) for point in group])
    assert [one.zones for one in on_left] == [one.zones for one in on_right]


@pytest.mark.parametrize("template", TEMPLATES)
def test_that_templates_have_only_places_that_are_filled(template: str) -> None:
    assert {name for _, name, _, _ in string.Formatter().parse(template) if name} <= {
        "name",
        "words",
    }
