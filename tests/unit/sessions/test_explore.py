"""A touched place, and two muscles side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import shapely

from bodymap.atlas.model import ZoneKind
from bodymap.sessions.explore import Explorer, Polygons
from bodymap.terms import SIDES, BodyView, Laterality, mirrored_view, other_side

if TYPE_CHECKING:
    from bodymap.atlas.build import AtlasOnFigure

LEFT, RIGHT = SIDES


@pytest.fixture(scope="module")
def explorer(material: AtlasOnFigure) -> Explorer:
    return Explorer(material)


def test_that_the_temple_is_reached_by_its_muscles_cores_first(explorer: Explorer) -> None:
    landmark = explorer.material.figure.landmarks["temple_mid"]
    touched = explorer.touched(landmark.view, *landmark.at)
    assert touched is not None
    found = [(one.point.id, one.side) for one in touched.reaches]
    assert ("temporalis.TrP2", LEFT) in found
    assert ("trapezius_upper.TrP1", LEFT) in found
    assert all(side is LEFT for _, side in found)
    kinds = [one.kind is ZoneKind.SPILLOVER for one in touched.reaches]
    assert kinds == sorted(kinds)
    assert any(kinds)
    for one in touched.reaches:
        assert 0 < one.spot_covered <= 1
        assert 0 < one.of_pattern < 0.5
        assert one.muscle.id == one.point.muscle_id
    assert {one.id for one in touched.alternatives} >= {"zj_c2_c3", "mandibular"}


def test_that_a_wider_touch_is_more_of_each_pattern(explorer: Explorer) -> None:
    landmark = explorer.material.figure.landmarks["temple_mid"]
    small = explorer.touched(landmark.view, *landmark.at, radius_mm=5.0)
    large = explorer.touched(landmark.view, *landmark.at, radius_mm=15.0)
    assert small is not None
    assert large is not None
    grown = {(one.point.id, one.side): one.of_pattern for one in large.reaches}
    assert all(grown[one.point.id, one.side] > one.of_pattern for one in small.reaches)


def test_that_a_touch_beside_the_body_reaches_nothing(explorer: Explorer) -> None:
    assert explorer.touched(BodyView.FRONT, -249.0, -10.0) is None


@pytest.mark.parametrize("name", ["temple_mid", "ear_behind", "scapula_superior_angle"])
def test_that_the_other_side_is_the_mirror_image(explorer: Explorer, name: str) -> None:
    landmark = explorer.material.figure.landmarks[name]
    u, v = landmark.at
    here = explorer.touched(landmark.view, u, v)
    there = explorer.touched(mirrored_view(landmark.view), -u, v)
    assert here is not None
    assert there is not None
    mirror = {(one.point.id, other_side(one.side)): one for one in there.reaches}
    assert len(mirror) == len(here.reaches)
    for one in here.reaches:
        found = mirror[one.point.id, one.side]
        assert found.spot_covered == pytest.approx(one.spot_covered, abs=0.02)
        assert found.kind is one.kind


def test_that_a_tooth_is_reached_in_the_mouth(explorer: Explorer) -> None:
    landmark = explorer.material.figure.landmarks["upper_molars"]
    assert landmark.view is BodyView.MOUTH
    touched = explorer.touched(landmark.view, *landmark.at, radius_mm=4.0)
    assert touched is not None
    assert {one.muscle.id for one in touched.reaches} >= {"temporalis", "masseter_superficial"}


def test_that_two_muscles_share_and_differ(explorer: Explorer) -> None:
    pair = explorer.side_by_side("scm_clavicular", "occipitofrontalis_frontal", LEFT)
    turned = explorer.side_by_side("occipitofrontalis_frontal", "scm_clavicular", LEFT)
    measure = explorer.material.figure.measure

    def cm2(shapes: Polygons) -> float:
        return measure.area_cm2(shapes)

    assert 0 < pair.first_shared < 1
    assert pair.first_shared == pytest.approx(turned.second_shared)
    assert cm2(pair.shared) == pytest.approx(cm2(turned.shared))
    assert cm2(pair.only_first) == pytest.approx(cm2(turned.only_second))
    whole = cm2(pair.shared) + cm2(pair.only_first)
    assert cm2(pair.shared) / whole == pytest.approx(pair.first_shared, abs=0.01)
    for view in BodyView:
        if view in pair.shared and view in pair.only_first:
            assert shapely.intersection(pair.shared[view], pair.only_first[view]).area < 0.1
    words = [one.zone.words for one in pair.first_zones if one.tells_apart]
    assert any("ear" in text.casefold() for text in words)
    apart = [one.tells_apart for one in pair.first_zones]
    assert apart == sorted(apart, reverse=True)
    assert all(one.held >= 0.35 for one in pair.first_zones if not one.tells_apart)
    assert pair.symptoms.first
    assert {row.key for row in pair.facts} >= {"group", "innervation"}


def test_that_a_muscle_beside_itself_has_nothing_of_its_own(explorer: Explorer) -> None:
    pair = explorer.side_by_side("rhomboids", "rhomboids", Laterality.RIGHT)
    assert (pair.first_shared, pair.second_shared) == pytest.approx((1.0, 1.0))
    assert not any(one.tells_apart for one in pair.first_zones)
    assert all(row.is_same for row in pair.facts)


def test_that_an_unknown_muscle_is_a_key_error(explorer: Explorer) -> None:
    with pytest.raises(KeyError):
        explorer.side_by_side("rhomboids", "nonsense", LEFT)
