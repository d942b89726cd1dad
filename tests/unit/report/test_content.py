"""What a report says: what comes first, what is shown, and where its figures come from."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bodymap.atlas.build import AtlasOnFigure
from bodymap.errors import EnvironmentProblem
from bodymap.pain.drawing import PainDrawing, Stroke
from bodymap.pain.extent import painted_skin
from bodymap.report.content import report_content
from bodymap.report.pictures import mark_place
from bodymap.report.plates import NEEDED, needed_views
from bodymap.report.render import find_pattern
from bodymap.scoring.analysis import Analyst
from bodymap.scoring.findings import NO_FINDINGS, Finding
from bodymap.sessions.intake.model import Answer
from bodymap.sessions.intake.red_flags import FLAG_PAGES, NONE, Urgency
from bodymap.sessions.records.model import Encounter
from bodymap.sessions.reports import ReportInput, input_of_encounter
from bodymap.terms import BodyView, Laterality

LEFT, RIGHT = Laterality.LEFT, Laterality.RIGHT
ALL_NONE = {str(page): (NONE,) for page in FLAG_PAGES}


@pytest.fixture(scope="module")
def analyst(material: AtlasOnFigure) -> Analyst:
    return Analyst(material)


def test_that_the_leading_pattern_is_shown_with_its_own_figures(
    analyst: Analyst, drawing: PainDrawing
) -> None:
    content = report_content(ReportInput(drawing), analyst)
    first = content.analysis.ranking.candidates[0]
    (shown,) = content.shown
    assert (shown.point.id, shown.side) == (first.trigger_point, first.side)
    assert shown.candidate == first
    assert shown.explanation is not None
    assert content.is_shown_by_drawing
    assert content.stability is not None
    stays = content.stability.of(first.muscle, first.side)
    assert shown.stays == round(stays * content.stability.redraws)
    assert content.listed[0].candidate == first


def test_that_nothing_painted_gives_a_report_without_a_muscle(analyst: Analyst) -> None:
    content = report_content(ReportInput(PainDrawing()), analyst)
    assert not content.is_painted
    assert len(content.shown) + len(content.listed) + len(content.marked) == 0
    assert [plate.view for plate in content.plates] == [BodyView.FRONT, BodyView.BACK]


def test_that_a_drawing_no_pattern_fits_shows_none(analyst: Analyst) -> None:
    dot = PainDrawing((Stroke(BodyView.FRONT, ((0.0, 138.0),), 4.0),))
    content = report_content(ReportInput(dot), analyst)
    assert content.no_pattern_fits
    assert content.shown == content.explained == ()
    assert [plate.view for plate in content.plates] == [BodyView.FRONT]


def test_that_signs_are_raised_and_open_pages_named(analyst: Analyst, drawing: PainDrawing) -> None:
    answers = {"flags_now": ("thunderclap",), "flags_head": (NONE,)}
    safety = report_content(ReportInput(drawing, answers=answers), analyst).safety
    assert safety.was_asked
    assert [(flag.id, flag.urgency) for flag in safety.flags] == [("thunderclap", Urgency.NOW)]
    assert safety.unanswered == ("flags_face", "flags_health")
    assert not safety.none_ticked


def test_that_not_asked_is_not_taken_for_no_sign(analyst: Analyst, drawing: PainDrawing) -> None:
    assert not report_content(ReportInput(drawing), analyst).safety.was_asked
    answers: dict[str, Answer] = {**ALL_NONE, "orientation": "right"}
    safety = report_content(ReportInput(drawing, answers=answers), analyst).safety
    assert safety.was_asked
    assert safety.none_ticked
    assert safety.is_side_unsure


def test_that_what_pressing_found_is_shown_with_both_ranks(
    analyst: Analyst, drawing: PainDrawing
) -> None:
    before = report_content(ReportInput(drawing), analyst)
    first = before.analysis.ranking.candidates[0]
    other = "buccinator.belly"
    found = NO_FINDINGS.with_finding(other, RIGHT, Finding.FAMILIAR)
    found = found.with_finding(first.trigger_point, first.side, Finding.NOT_TENDER)
    content = report_content(ReportInput(drawing, found), analyst)
    ranks = {one.point.id: (one.drawing_rank, one.rank) for one in content.found}
    assert ranks == {other: (None, 1), first.trigger_point: (1, 2)}
    assert content.shown[0].point.id == other
    assert not content.is_shown_by_drawing
    assert content.analysis.ranking == before.analysis.ranking


def test_that_familiar_pain_of_an_unpainted_point_is_not_lost(analyst: Analyst) -> None:
    nose = PainDrawing((Stroke(BodyView.FRONT, ((0.0, 138.0),), 9.0),))
    found = NO_FINDINGS.with_finding("trapezius_upper.TrP1", RIGHT, Finding.FAMILIAR)
    content = report_content(ReportInput(nose, found), analyst)
    (shown,) = content.shown
    assert shown.point.id == "trapezius_upper.TrP1"
    assert shown.candidate is None
    assert content.found[0].drawing_rank is None


def test_that_chosen_patterns_are_shown_and_unknown_ones_named(
    analyst: Analyst, drawing: PainDrawing
) -> None:
    key = ("trapezius_upper.TrP2", LEFT)
    content = report_content(ReportInput(drawing, chosen=(key,)), analyst)
    assert [(one.point.id, one.side) for one in content.shown] == [key]
    with pytest.raises(EnvironmentProblem, match=r"trapezius_upper\.TrP1"):
        report_content(ReportInput(drawing, chosen=(("trapezius_uper.TrP1", LEFT),)), analyst)


def test_that_the_pictures_show_all_of_the_paint_and_the_x(
    material: AtlasOnFigure, drawing: PainDrawing
) -> None:
    painted = painted_skin(drawing, material.figure)
    pattern = find_pattern(material, "scm_clavicular.lower", LEFT)
    views = needed_views(material, painted, pattern)
    assert {BodyView.LEFT, BodyView.BACK} <= set(views)
    assert any(mark_place(material, pattern, view) is not None for view in views)
    measure = material.figure.measure
    whole = measure.area_cm2(painted.all_polygons())
    for view in BodyView:
        own = measure.area_cm2({view: painted.polygons(view)})
        assert view in views or own < NEEDED * whole


def test_that_a_source_stands_once_with_its_strongest_support(
    analyst: Analyst, drawing: PainDrawing
) -> None:
    for one in report_content(ReportInput(drawing), analyst).explained:
        ids = [source.id for source, _ in one.sources]
        assert ids
        assert len(ids) == len(set(ids))
        order = ["verified", "standard reference", "estimate"]
        strengths = [order.index(strength) for _, strength in one.sources]
        assert strengths == sorted(strengths)


def test_that_a_visit_brings_all_that_is_known_of_it(drawing: PainDrawing) -> None:
    visit = Encounter(
        "v1", "K-7", datetime(2026, 1, 2, tzinfo=UTC), drawing, plan="Rest.", language="ar",
        answers=ALL_NONE, intake_id="v1",
    )  # fmt: skip
    given = input_of_encounter(visit, (("trapezius_upper.TrP1", LEFT),))
    assert (given.patient_code, given.visit, given.plan) == ("K-7", "v1", "Rest.")
    assert (given.language, given.visited) == ("ar", visit.started)
    assert given.was_asked
    assert given.chosen == (("trapezius_upper.TrP1", LEFT),)


def test_that_a_drawing_of_another_figure_is_named(analyst: Analyst) -> None:
    other = PainDrawing(figure="giant")
    with pytest.raises(EnvironmentProblem, match="visit 3"):
        report_content(ReportInput(other, where="visit 3"), analyst)
