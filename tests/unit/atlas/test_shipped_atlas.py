"""The atlas that ships: nothing of the facts it was written from has been lost."""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from pathlib import Path

import pytest

from bodymap.atlas.load import load_atlas
from bodymap.atlas.model import Confidence, Strength, ZoneKind
from bodymap.atlas.validate import check_atlas
from bodymap.figure.landmarks import Landmarks, read_landmarks
from bodymap.resources import asset

FOLDER = asset("atlas", "head-neck-shoulder")
ATLAS = load_atlas(FOLDER)


@dataclass(frozen=True)
class NeutralFigure:
    folder: Path
    landmarks: Landmarks


def expected_zones() -> list[tuple[str, int, int]]:
    with Path(__file__).with_name("expected_zones.csv").open(encoding="utf-8", newline="") as file:
        return [
            (row["trigger_point"], int(row["primary"]), int(row["spillover"]))
            for row in csv.DictReader(file)
        ]


def test_that_all_muscles_and_trigger_points_are_there() -> None:
    assert len(ATLAS.muscles) == 38
    assert len(ATLAS.trigger_points) == 59
    assert {point.id for point in ATLAS.trigger_points} == {row[0] for row in expected_zones()}


@pytest.mark.parametrize(("point_id", "primary", "spillover"), expected_zones())
def test_that_a_trigger_point_has_all_its_zones(
    point_id: str, primary: int, spillover: int
) -> None:
    (point,) = (point for point in ATLAS.trigger_points if point.id == point_id)
    assert len(point.zones_of(ZoneKind.PRIMARY)) == primary
    assert len(point.zones_of(ZoneKind.SPILLOVER)) == spillover


def test_that_there_are_177_zones() -> None:
    assert sum(len(point.zones) for point in ATLAS.trigger_points) == 177


def test_that_the_shipped_atlas_breaks_no_rule() -> None:
    folder = asset("figures", "neutral")
    figure = NeutralFigure(folder, read_landmarks(folder / "landmarks.toml"))
    assert check_atlas(FOLDER, figure) == ()


def test_that_weakly_supported_muscles_are_shown_but_not_ranked() -> None:
    unranked = {muscle.id for muscle in ATLAS.muscles if not muscle.ranked}
    assert unranked == {"longus_colli_capitis", "lateral_rectus"}
    low = {muscle.id for muscle in ATLAS.muscles if muscle.confidence is Confidence.LOW}
    assert unranked == low


def test_that_only_muscles_inside_the_orbit_have_no_fibres() -> None:
    without = {muscle.id for muscle in ATLAS.muscles if not muscle.fibres}
    assert without == {"superior_oblique", "lateral_rectus"}


def test_that_one_clinics_claim_is_marked_as_weak() -> None:
    (muscle,) = (muscle for muscle in ATLAS.muscles if muscle.id == "levator_scapulae")
    (zone,) = (z for p in muscle.trigger_points for z in p.zones if "head" in z.words)
    assert (zone.kind, zone.emphasis) == (ZoneKind.SPILLOVER, "weak")
    assert [ref.strength for ref in zone.sources] == [Strength.ESTIMATE]


def test_that_every_size_is_said_to_be_an_estimate() -> None:
    sizes = {zone.size for point in ATLAS.trigger_points for zone in point.zones}
    assert sizes == {"drawing estimate"}


def test_that_only_the_elbow_lies_beyond_the_drawing() -> None:
    beyond = [z.landmarks for p in ATLAS.trigger_points for z in p.zones if z.off_figure]
    assert beyond == [("elbow_lateral",)]


def test_that_verified_sources_say_where_they_were_read() -> None:
    verified = {
        ref.id
        for muscle in ATLAS.muscles
        for refs in (
            muscle.sources,
            *(finding.sources for finding in muscle.prevalence),
            *(point.sources for point in muscle.trigger_points),
        )
        for ref in refs
        if ref.strength is Strength.VERIFIED
    }
    printed = {i for i in verified if ATLAS.sources[i].url is None}
    assert printed == {"migraine_cervical_2007"}  # cited by its PubMed number


def test_that_no_text_claims_a_diagnosis() -> None:
    texts = [path.read_text(encoding="utf-8") for path in sorted(FOLDER.rglob("*.toml"))]
    assert not [found for text in texts for found in re.findall(r"diagnos\w*|you have", text)]


AREAS_OF_PRECAUTION = {
    "lung": {"trapezius_upper", "levator_scapulae", "scalenes", "supraspinatus", "rhomboids"},
    "carotid": {"scm_sternal", "scm_clavicular"},
    "vertebral artery": {"suboccipitals"},
    "facial nerve": {"masseter_superficial", "masseter_deep"},
    "orbit": {"superior_oblique", "lateral_rectus"},
}


@pytest.mark.parametrize("area", AREAS_OF_PRECAUTION)
def test_that_muscles_near_what_can_be_hurt_carry_a_caution(area: str) -> None:
    warned = {m.id for m in ATLAS.muscles if any(area in c.text for c in m.cautions)}
    assert AREAS_OF_PRECAUTION[area] <= warned


def test_that_cautions_say_nothing_of_depth_or_angle() -> None:
    texts = [caution.text for muscle in ATLAS.muscles for caution in muscle.cautions]
    assert texts
    forbidden = r"\d\s*(mm|cm)|depth|deep\b.*needle|angle of|degrees|perpendicular|tangential"
    assert not [text for text in texts if re.search(forbidden, text)]
    assert not [c for m in ATLAS.muscles for c in m.cautions if not c.sources]
