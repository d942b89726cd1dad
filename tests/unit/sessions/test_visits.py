from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bodymap.errors import EnvironmentProblem
from bodymap.figure.load import Figure
from bodymap.pain.drawing import PainDrawing, Stroke
from bodymap.pain.file import write_drawing
from bodymap.scoring.findings import NO_FINDINGS, Finding
from bodymap.sessions.records.model import Encounter
from bodymap.sessions.visits import (
    FindingChange,
    compared,
    finding_changes,
    strength_of,
    visit_of_drawing,
    visit_of_file,
    visit_points,
)
from bodymap.terms import BodyView, Laterality

LEFT = Laterality.LEFT
POINT = "trapezius_upper.TrP1"
DAY = datetime(2026, 3, 2, 9, tzinfo=UTC)


def drawing(radius: float = 14.0, u: float = 0.0, intensity: int | None = None) -> PainDrawing:
    stroke = Stroke(BodyView.LEFT, ((u, 150.0),), radius, False, intensity)
    return PainDrawing(strokes=(stroke,))


def visit(number: int, drawn: PainDrawing, worst: int | None = None) -> Encounter:
    started = DAY + timedelta(days=number)
    return Encounter(str(number), "K-1", started, drawn, worst=worst)


def test_that_a_smaller_drawing_at_the_same_place_is_less_and_inside(figure: Figure) -> None:
    found = compared(visit(0, drawing(20.0), 7), visit(1, drawing(10.0), 4), figure).change
    assert found.agreement.change_share == pytest.approx(-0.75, abs=0.05)
    assert found.agreement.jaccard == pytest.approx(0.25, abs=0.05)
    assert found.agreement.only_second[BodyView.LEFT].area < 1e-6
    assert found.strengths == (7, 4)
    assert found.strength_change == -3


def test_that_going_back_in_time_turns_every_change_round(figure: Figure) -> None:
    one, other = visit(0, drawing(20.0), 7), visit(1, drawing(12.0, u=12.0), 4)
    there, back = compared(one, other, figure).change, compared(other, one, figure).change
    assert there.agreement.change_cm2 == pytest.approx(-back.agreement.change_cm2)
    assert there.agreement.jaccard == pytest.approx(back.agreement.jaccard)
    assert there.strength_change == 3 * -1
    assert back.strength_change == 3


def test_that_a_visit_compared_with_itself_shows_no_change(figure: Figure) -> None:
    same = visit(0, drawing(), 5)
    found = compared(same, same, figure).change
    assert found.agreement.jaccard == pytest.approx(1.0)
    assert found.agreement.change_cm2 == 0.0
    assert found.strength_change == 0
    assert found.findings == ()


def test_that_strength_is_as_kept_else_as_answered_else_as_painted() -> None:
    painted = visit(0, drawing(intensity=3))
    assert strength_of(painted) == 3
    answered = Encounter("1", "K-1", DAY, drawing(intensity=3), answers={"pain_worst": 6})
    assert strength_of(answered) == 6
    assert strength_of(visit(0, drawing(intensity=3), 8)) == 8
    unsure = Encounter("1", "K-1", DAY, drawing(), answers={"pain_worst": "unsure"})
    assert strength_of(unsure) is None


def test_that_a_strength_said_once_is_no_change(figure: Figure) -> None:
    found = compared(visit(0, drawing(), 7), visit(1, drawing()), figure).change
    assert found.strength_change is None


def test_that_findings_that_changed_came_or_went_are_told() -> None:
    before = NO_FINDINGS.with_finding(POINT, LEFT, Finding.FAMILIAR)
    before = before.with_finding("temporalis.TrP1", LEFT, Finding.LOCAL)
    after = before.with_finding(POINT, LEFT, Finding.NOT_TENDER)
    after = after.with_finding("scalenes.group", LEFT, Finding.LOCAL)
    found = finding_changes(
        visit(0, drawing()).with_findings(before), visit(1, drawing()).with_findings(after)
    )
    assert found == (
        FindingChange("scalenes.group", LEFT, Finding.NOT_EXAMINED, Finding.LOCAL),
        FindingChange(POINT, LEFT, Finding.FAMILIAR, Finding.NOT_TENDER),
    )


def test_that_the_timeline_is_in_order_of_time_and_measures_what_is_not_kept(
    figure: Figure,
) -> None:
    kept = Encounter("kept", "K-1", DAY, drawing(), extent_cm2=99.0)
    foreign = Encounter("foreign", "K-1", DAY, PainDrawing(figure="other"))
    points = visit_points([visit(3, drawing(), 2), visit(1, drawing(), 6), kept, foreign], figure)
    assert [point.encounter_id for point in points] == ["kept", "foreign", "1", "3"]
    assert points[0].extent_cm2 == 99.0
    assert points[1].extent_cm2 is None
    assert points[2].extent_cm2 == pytest.approx(points[3].extent_cm2)
    assert [point.strength for point in points] == [None, None, 6, 2]


def test_that_a_file_and_a_drawing_become_visits(tmp_path: Path) -> None:
    path = tmp_path / "before.bodymap.json"
    write_drawing(path, drawing())
    found = visit_of_file(path)
    assert found.drawing == drawing()
    assert found.id == path.name
    assert visit_of_drawing(drawing(), "now", DAY).started == DAY
    with pytest.raises(EnvironmentProblem):
        visit_of_file(tmp_path / "nothing.bodymap.json")


def test_that_a_drawing_of_another_figure_cannot_be_compared(figure: Figure) -> None:
    with pytest.raises(EnvironmentProblem):
        compared(visit(0, drawing()), visit(1, PainDrawing(figure="other")), figure)
