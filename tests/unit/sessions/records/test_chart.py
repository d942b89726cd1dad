"""The open visit: from the tablet, from earlier, begun anew; kept change by change."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bodymap.errors import EnvironmentProblem, ProgramError
from bodymap.pain.drawing import PainDrawing, Stroke
from bodymap.scoring.findings import NO_FINDINGS, Finding
from bodymap.sessions.intake.model import Status
from bodymap.sessions.intake.session import IntakeSession
from bodymap.sessions.records.access import NoSuchVisit
from bodymap.sessions.records.chart import SIGNS_READ, Chart, worst_of
from bodymap.sessions.records.model import AuditKind
from bodymap.terms import BodyView, Laterality
from tests.unit.sessions.records.conftest import TEMPLE, Drawn
from tests.unit.sessions.records.memory import MemoryRecords

NECK = Stroke(BodyView.BACK, ((10.0, 200.0),), 9.0, intensity=8)
POINT = ("upper_trapezius.TrP1", Laterality.LEFT)
FAMILIAR = NO_FINDINGS.with_finding(*POINT, Finding.FAMILIAR)


def noted(records: MemoryRecords) -> list[tuple[str, str]]:
    return [(str(line.kind), line.detail) for line in records.trail]


def test_that_a_drawing_looked_at_stays_in_the_inbox_until_it_is_taken_up(
    chart: Chart, records: MemoryRecords, drawn: Drawn
) -> None:
    item = drawn(pain_worst=7)
    chart.look_at(item)
    assert chart.is_looked_at
    assert [each.intake_id for each in records.inbox()] == [item.intake_id]
    assert records.visits == {}
    visit = chart.take_up()
    assert records.inbox() == []
    assert records.visits[visit.id] == visit
    assert (visit.patient_code, visit.worst, visit.language) == ("K-7", 7, "de")
    assert visit.drawing == PainDrawing().with_stroke(TEMPLE)
    assert noted(records) == [("opened", "")]


def test_that_a_patient_without_a_code_gets_a_free_one(
    chart: Chart, records: MemoryRecords, drawn: Drawn
) -> None:
    for expected in ("P-001", "P-002"):
        chart.look_at(drawn(""))
        assert chart.take_up().patient_code == expected
    assert set(records.kept_patients) == {"P-001", "P-002"}


def test_that_warning_signs_are_read_first_and_once(chart: Chart, drawn: Drawn) -> None:
    chart.look_at(drawn(flags_now=("thunderclap",)))
    asks = [chart.is_to_read_first]
    assert [flag.id for flag in chart.summary().flags] == ["thunderclap"]
    visit = chart.acknowledge()
    asks.append(chart.is_to_read_first)
    chart.open(visit.id)
    asks.append(chart.is_to_read_first)
    assert asks == [True, False, False]


def test_that_another_program_reads_the_signs_of_a_visit_again(
    chart: Chart, records: MemoryRecords, drawn: Drawn
) -> None:
    chart.look_at(drawn(flags_now=("fever",)))
    visit = chart.acknowledge()
    assert ("opened", SIGNS_READ) in noted(records)
    other = Chart(records, records)
    other.open(visit.id)
    assert other.is_to_read_first


def test_that_questions_for_signs_left_out_are_to_read_first_too(
    chart: Chart, records: MemoryRecords
) -> None:
    session = IntakeSession.begin(records, "en")
    session.draw(PainDrawing().with_stroke(TEMPLE))
    session.leave_unfinished()
    (item,) = records.inbox()
    chart.look_at(item)
    assert chart.status is Status.UNFINISHED
    assert chart.summary().flags == ()
    assert chart.is_to_read_first


def test_that_nothing_is_to_read_without_signs(chart: Chart, drawn: Drawn) -> None:
    chart.look_at(drawn())
    assert not chart.is_to_read_first
    chart.take_up()
    chart.begin()
    assert not chart.was_asked
    assert not chart.is_to_read_first


def test_that_each_change_is_kept_and_noted_once(
    chart: Chart, records: MemoryRecords, drawn: Drawn
) -> None:
    chart.look_at(drawn())
    visit = chart.take_up()
    two = visit.drawing.with_stroke(NECK)
    chart.keep_review(two, NO_FINDINGS, 12.5)
    assert records.visits[visit.id].drawing == two
    assert (records.visits[visit.id].extent_cm2, records.visits[visit.id].worst) == (12.5, 8)
    chart.keep_review(two, FAMILIAR, 12.5)
    assert records.visits[visit.id].findings[POINT] is Finding.FAMILIAR
    chart.keep_own_drawing(PainDrawing().with_stroke(NECK))
    chart.keep_plan("Press and stretch")
    chart.keep_plan("Press, stretch, warm")
    kept = records.visits[visit.id]
    assert (kept.plan, len(kept.own_drawing.strokes)) == ("Press, stretch, warm", 1)
    assert noted(records)[1:] == [
        ("changed", "drawing"),
        ("changed", "findings"),
        ("changed", "clinician's drawing"),
        ("changed", "plan"),
    ]


def test_that_what_did_not_change_is_not_written(
    chart: Chart, records: MemoryRecords, drawn: Drawn
) -> None:
    chart.look_at(drawn())
    visit = chart.take_up()
    chart.keep_review(visit.drawing, NO_FINDINGS, 3.0)  # the extent was not known yet
    writes = records.writes
    chart.keep_review(visit.drawing, NO_FINDINGS, 3.0)
    chart.keep_plan("")
    assert records.writes == writes


def test_that_a_full_disk_loses_nothing(chart: Chart, records: MemoryRecords, drawn: Drawn) -> None:
    chart.look_at(drawn())
    visit = chart.take_up()
    records.is_full = True
    with pytest.raises(EnvironmentProblem, match="full"):
        chart.keep_review(visit.drawing, FAMILIAR)
    with pytest.raises(EnvironmentProblem):
        chart.keep_plan("Warmth")
    is_kept = [chart.is_kept]
    with pytest.raises(EnvironmentProblem):
        chart.close()
    assert chart.is_open
    records.is_full = False
    chart.keep_again()
    is_kept.append(chart.is_kept)
    assert is_kept == [False, True]
    assert records.visits[visit.id].findings[POINT] is Finding.FAMILIAR
    assert records.visits[visit.id].plan == "Warmth"


def test_that_a_visit_goes_on_where_it_was_left(
    chart: Chart, records: MemoryRecords, drawn: Drawn
) -> None:
    chart.look_at(drawn())
    visit = chart.take_up()
    chart.keep_review(visit.drawing, FAMILIAR, 4.0)
    again = Chart(records, records).open(visit.id)
    assert again == chart.visit


def test_that_a_visit_begun_by_mistake_leaves_nothing(chart: Chart, records: MemoryRecords) -> None:
    visit = chart.begin("new one")
    assert visit.patient_code == "NEW ONE"
    chart.close()
    assert (records.visits, records.kept_patients, records.trail) == ({}, {}, [])
    visit = chart.begin("new one")
    chart.keep_review(PainDrawing().with_stroke(NECK), NO_FINDINGS)
    assert set(records.visits) == {visit.id}
    assert set(records.kept_patients) == {"NEW ONE"}


def test_that_a_patient_who_changes_the_answers_meets_the_same_visit(
    chart: Chart, records: MemoryRecords, drawn: Drawn
) -> None:
    item = drawn()
    chart.look_at(item)
    visit = chart.take_up()
    chart.keep_review(visit.drawing, FAMILIAR)
    chart.assign("B-2")
    session = IntakeSession.resume(records, records.intakes[item.intake_id])
    session.reopen()
    session.answer("flags_now", ("fever",))
    session.draw(session.intake.drawing.with_stroke(NECK))
    session.leave_unfinished()
    (item,) = records.inbox()
    chart.look_at(item)
    assert chart.is_to_read_first
    again = chart.acknowledge()
    assert records.inbox() == []
    assert list(records.visits) == [visit.id]
    assert (again.patient_code, len(again.drawing.strokes)) == ("B-2", 2)
    assert again.findings[POINT] is Finding.FAMILIAR


def test_that_an_assigned_code_moves_the_visit(
    chart: Chart, records: MemoryRecords, drawn: Drawn
) -> None:
    chart.look_at(drawn(""))
    assert chart.assign("k-9 ") == "K-9"  # still looked at: nothing is written
    assert records.kept_patients == {}
    visit = chart.take_up()
    assert chart.assign("M-1") == "M-1"
    assert records.visits[visit.id].patient_code == "M-1"
    assert {(line.patient_code, line.detail) for line in records.trail if line.detail} == {
        ("K-9", "visit moved to another code"),
        ("M-1", "visit moved to another code"),
    }
    with pytest.raises(EnvironmentProblem, match="patient code"):
        chart.assign("  ")


def test_that_visits_are_counted(chart: Chart, drawn: Drawn) -> None:
    for expected in (1, 2, 3):
        chart.look_at(drawn())
        chart.take_up()
        assert chart.number == expected


def test_that_only_a_visit_can_be_changed(chart: Chart, drawn: Drawn) -> None:
    with pytest.raises(ProgramError):
        chart.keep_plan("x")
    chart.look_at(drawn())
    with pytest.raises(ProgramError):
        chart.keep_review(PainDrawing(), NO_FINDINGS)


def test_that_an_export_is_a_file_for_this_user_only(
    chart: Chart, records: MemoryRecords, drawn: Drawn, tmp_path: Path
) -> None:
    chart.look_at(drawn())
    chart.take_up()
    path = tmp_path / "K-7.json"
    chart.export("K-7", path)
    assert json.loads(path.read_text("utf-8"))["patient"] == "K-7"
    assert path.stat().st_mode & 0o777 == 0o600
    assert [line.kind for line in records.trail][-1] is AuditKind.EXPORTED
    with pytest.raises(EnvironmentProblem, match="cannot be written"):
        chart.export("K-7", tmp_path / "missing" / "x.json")
    assert list(tmp_path.iterdir()) == [path]


def test_that_a_deleted_patient_is_not_written_again(
    chart: Chart, records: MemoryRecords, drawn: Drawn
) -> None:
    chart.look_at(drawn())
    visit = chart.take_up()
    chart.delete("K-7")
    assert not chart.is_open
    chart.close()
    assert records.visits == {}
    with pytest.raises(NoSuchVisit):
        chart.open(visit.id)


def test_that_the_worst_pain_is_what_was_told_else_what_was_painted() -> None:
    drawing = PainDrawing().with_stroke(TEMPLE).with_stroke(NECK)
    assert worst_of(drawing, {"pain_worst": 3}) == 3
    assert worst_of(drawing, {"pain_worst": "unsure"}) == 8
    assert worst_of(PainDrawing(), {}) is None
