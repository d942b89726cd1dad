"""Why a candidate fits, in words."""

from __future__ import annotations

import dataclasses
import re

import pytest

from bodymap.atlas.build import AtlasOnFigure
from bodymap.atlas.model import (
    Depth,
    Emphasis,
    ReferralZone,
    TriggerPoint,
    ZoneKind,
    ZoneShape,
    ZoneSide,
)
from bodymap.pain.drawing import PainDrawing, Stroke
from bodymap.pain.extent import painted_skin
from bodymap.scoring import explain
from bodymap.scoring.explain import TEMPLATES, Explainer, Explanation, Sentence, ZoneShare
from bodymap.scoring.ranking import Candidate
from bodymap.terms import BodyView, Laterality

CANDIDATE = Candidate(1, "alpha", Laterality.LEFT, "alpha.1", 0.7, 0.83, 0.48)
FORBIDDEN = re.compile(r"\byou have\b|diagnos|\bcause", re.IGNORECASE)


def zone(
    kind: ZoneKind, words: str, landmark: str = "temple_mid", *, off_figure: bool = False
) -> ReferralZone:
    return ReferralZone(
        *(kind, words, ZoneSide.IPSILATERAL, Depth.DEEP, Emphasis.STRONG, ZoneShape.DISC),
        landmarks=(landmark,),
        radius_mm=15.0,
        size="drawing estimate",
        sources=(),
        off_figure=off_figure,
    )


CORE = zone(ZoneKind.PRIMARY, "Temple")
SPILL = zone(ZoneKind.SPILLOVER, "Forehead")


def said(candidate: Candidate, *shares: ZoneShare) -> list[str]:
    return [str(sentence) for sentence in Explanation(candidate, shares).sentences()]


def test_that_the_two_shares_are_said_first() -> None:
    assert said(CANDIDATE, ZoneShare(CORE, 0.5)) == [
        "Its typical pattern covers 83% of what was painted.",
        "48% of that pattern was painted.",
    ]


@pytest.mark.parametrize(
    ("painted", "told"),
    [
        (1.0, "Most of that pattern was painted (100%)."),
        (0.8, "Most of that pattern was painted (80%)."),
        (0.79, "More than half of that pattern was painted (79%)."),
        (0.51, "More than half of that pattern was painted (51%)."),
        (0.3, "30% of that pattern was painted."),
        (0.05, "Only a small part of that pattern was painted (5%)."),
    ],
)
def test_that_the_painted_share_has_its_word(painted: float, told: str) -> None:
    assert said(dataclasses.replace(CANDIDATE, pattern_painted=painted))[1] == told


def test_that_what_was_not_painted_is_named_in_one_sentence_a_kind() -> None:
    other = zone(ZoneKind.PRIMARY, "Jaw")
    shares = [
        ZoneShare(CORE, 0.0),
        ZoneShare(other, 0.01),
        ZoneShare(SPILL, 0.0),
        ZoneShare(zone(ZoneKind.SPILLOVER, "Eye"), 0.0),
    ]
    assert said(CANDIDATE, *shares)[2:] == [
        "Typically felt as well, but not painted: temple; jaw.",
        "May also be felt, but was not painted: forehead; eye.",
    ]


def test_that_a_painted_zone_is_not_called_unpainted() -> None:
    assert len(said(CANDIDATE, ZoneShare(CORE, 0.02), ZoneShare(SPILL, 0.5))) == 2


def test_that_every_sentence_has_a_template_for_the_translators() -> None:
    written = {
        value for name, value in vars(explain).items() if name.isupper() and isinstance(value, str)
    }
    assert written == set(TEMPLATES)


def test_that_no_sentence_claims_a_diagnosis() -> None:
    assert not [template for template in TEMPLATES if FORBIDDEN.search(template)]


def test_that_words_with_brackets_are_shown_as_they_are() -> None:
    sentence = Sentence("Here: {words}.", {"words": "behind {the} ear"})
    assert str(sentence) == "Here: behind {the} ear."


# ---------------------------------------------------------------- on the figure


@pytest.fixture
def explainer(material: AtlasOnFigure) -> Explainer:
    return Explainer(material.figure, material.figure.measure)


POINT = TriggerPoint(
    "alpha.1", "", "", "", {}, (CORE, zone(ZoneKind.SPILLOVER, "Chin", "chin")), ()
)


def explained(
    explainer: Explainer, material: AtlasOnFigure, point: TriggerPoint, *strokes: Stroke
) -> list[float]:
    painted = painted_skin(PainDrawing(strokes), material.figure).all_polygons()
    return [share.painted for share in explainer.explain(CANDIDATE, point, painted).zones]


def test_that_a_zone_knows_its_painted_share(material: AtlasOnFigure, explainer: Explainer) -> None:
    core, chin = explained(explainer, material, POINT, Stroke(BodyView.LEFT, ((-90.0, 86.0),), 8.0))
    assert core == pytest.approx((8 / 15) ** 2, rel=0.05)
    assert chin == 0


def test_that_a_zone_painted_over_is_painted_wholly(
    material: AtlasOnFigure, explainer: Explainer
) -> None:
    stroke = Stroke(BodyView.LEFT, ((-90.0, 86.0),), 20.0)
    core, _ = explained(explainer, material, POINT, stroke)
    assert core == pytest.approx(1, abs=0.01)


def test_that_the_right_side_is_explained_as_the_left(
    material: AtlasOnFigure, explainer: Explainer
) -> None:
    left = Stroke(BodyView.LEFT, ((-95.0, 90.0), (-80.0, 80.0)), 8.0)
    here = explained(explainer, material, POINT, left)
    painted = painted_skin(PainDrawing((left.mirrored(),)), material.figure).all_polygons()
    right = dataclasses.replace(CANDIDATE, side=Laterality.RIGHT)
    there = [share.painted for share in explainer.explain(right, POINT, painted).zones]
    assert there == pytest.approx(here, abs=1e-3)


def test_that_zones_off_the_figure_are_not_asked_for(
    material: AtlasOnFigure, explainer: Explainer
) -> None:
    beyond = zone(ZoneKind.PRIMARY, "Elbow", off_figure=True)
    point = dataclasses.replace(POINT, zones=(CORE, beyond))
    assert len(explained(explainer, material, point)) == 1


def test_that_every_shipped_pattern_can_be_explained(
    material: AtlasOnFigure, explainer: Explainer
) -> None:
    painted = painted_skin(
        PainDrawing((Stroke(BodyView.LEFT, ((-98.0, 90.0),), 15.0),)), material.figure
    ).all_polygons()
    for point in material.atlas.trigger_points[::12]:
        explanation = explainer.explain(CANDIDATE, point, painted)
        assert all(0 <= share.painted <= 1 for share in explanation.zones)
        for sentence in explanation.sentences():
            assert not FORBIDDEN.search(str(sentence))
