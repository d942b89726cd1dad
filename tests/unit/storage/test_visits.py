"""Patients and visits come back as they were kept; a search finds them; deleted is gone."""

from __future__ import annotations

import json
import math
import random
import re
import uuid
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bodymap.errors import EnvironmentProblem, ProgramError
from bodymap.pain.drawing import Mark, MarkKind, PainDrawing, Stroke
from bodymap.scoring.findings import Finding, Findings
from bodymap.sessions.intake.model import Status
from bodymap.sessions.intake.ports import Entry
from bodymap.sessions.intake.red_flags import Urgency
from bodymap.sessions.records.model import AuditKind, Encounter, EncounterHead, Patient
from bodymap.sessions.records.ports import RecordStore
from bodymap.storage.records import Records, open_records
from bodymap.terms import SIDES, BodyView, Laterality
from tests.unit.storage.conftest import START, MakeHead
from tests.unit.storage.test_records import TEXTS, TIMES

COORDINATES = st.floats(-300, 300).map(lambda value: round(value, 3))
POINTS = st.lists(st.tuples(COORDINATES, COORDINATES), min_size=1, max_size=5).map(tuple)
STROKES = st.builds(
    Stroke,
    st.sampled_from(BodyView),
    POINTS,
    st.floats(1, 60),
    erase=st.booleans(),
    intensity=st.none() | st.integers(0, 10),
    quality=st.none() | TEXTS,
)
MARKS = st.builds(
    Mark,
    st.just(MarkKind.POINT),
    st.sampled_from(BodyView),
    st.tuples(st.tuples(COORDINATES, COORDINATES)),
)
DRAWINGS = st.builds(
    lambda strokes, marks: PainDrawing(tuple(strokes), marks=tuple(marks)),
    st.lists(STROKES, max_size=4),
    st.lists(MARKS, max_size=2),
)
WORDS = st.text("abcdefghijklmnop_", min_size=1, max_size=12)
FINDINGS = st.dictionaries(
    st.tuples(WORDS, st.sampled_from(SIDES)),
    st.sampled_from([finding for finding in Finding if finding is not Finding.NOT_EXAMINED]),
    max_size=5,
).map(lambda found: Findings(MappingProxyType(found)))
ANSWERS = st.dictionaries(
    WORDS, st.integers(0, 10) | WORDS | st.lists(WORDS, max_size=4).map(tuple), max_size=5
).map(MappingProxyType)
ENCOUNTERS = st.builds(
    Encounter,
    st.uuids().map(str),
    st.just("P-1"),
    TIMES,
    DRAWINGS,
    DRAWINGS,
    st.none() | DRAWINGS,
    FINDINGS,
    ANSWERS,
    TEXTS,
    st.just(""),
    st.sampled_from(["en", "de", "ar"]),
    st.none() | st.floats(0, 1e5),
    st.none() | st.integers(0, 10),
)


def visit(code: str = "P-1", started: datetime = START, **more: Any) -> Encounter:
    return Encounter(uuid.uuid4().hex, code, started, **more)


@pytest.fixture
def known(records: Records) -> Records:
    """Return records that know the patient P-1."""
    records.keep_patient(Patient("P-1", START))
    return records


@pytest.fixture(scope="module")
def any_known(any_records: Records) -> Records:
    any_records.keep_patient(Patient("P-1", START))
    return any_records


def test_that_the_records_are_the_store_of_the_clinicians_mode(records: Records) -> None:
    store: RecordStore = records
    assert store.inbox() == []
    assert store.patients() == []
    assert store.audit() == []


# ---------------------------------------------------------------- patients


@given(time=TIMES, name=TEXTS)
def test_that_a_patient_comes_back_as_it_was_kept(
    any_records: Records, time: datetime, name: str
) -> None:
    kept = Patient(any_records.free_code(), time, name)
    any_records.keep_patient(kept)
    found = any_records.patient(kept.code)
    assert found == kept
    assert found is not None
    assert found.created.utcoffset() == time.utcoffset()


def test_that_a_patients_name_can_be_changed_and_taken_away(records: Records) -> None:
    for name in ("Ana", "", "Änne"):
        records.keep_patient(Patient("P-1", START, name))
        assert records.patients() == [Patient("P-1", START, name)]
    assert records.patients("anne") == [Patient("P-1", START, "Änne")]
    assert records.patients("ana") == []


def test_that_an_unknown_patient_is_none_and_one_without_a_code_our_mistake(
    records: Records,
) -> None:
    assert records.patient("P-1") is None
    with pytest.raises(ProgramError):
        records.keep_patient(Patient("", START))
    assert records.patients() == []


def test_that_a_free_code_is_free_for_patients_and_intakes(
    records: Records, head: MakeHead, monkeypatch: pytest.MonkeyPatch
) -> None:
    letters = iter("AAAAACCCCCDDDDD")
    monkeypatch.setattr("bodymap.storage.visits.secrets.choice", lambda known: next(letters))
    records.keep_patient(Patient("P-AAAAA", START))
    records.begin(replace(head(), code="P-CCCCC"))
    assert records.free_code() == "P-DDDDD"


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("", ["P-3", "P-2", "P-1"]),
        ("muller", ["P-1"]),
        ("MÜLLER", ["P-1"]),
        ("müller jose", ["P-1"]),
        ("jose müller", ["P-1"]),
        ("müller anna", []),
        ("p-2", ["P-2"]),
        ("2 strasse", ["P-2"]),
        ("علي", ["P-3"]),
        ("%", []),
        ("_", []),
        ("'; drop table patient", []),
        ("x" * 100_000, []),
        ("x " * 100_000, []),
    ],
)
def test_that_patients_are_found_by_all_words_without_case_and_accents(
    records: Records, words: str, found: list[str]
) -> None:
    for number, name in enumerate(["José Müller", "Straße", "عَلِي"], 1):
        records.keep_patient(Patient(f"P-{number}", START + timedelta(days=number), name))
    assert [patient.code for patient in records.patients(words)] == found


def test_that_the_patient_seen_last_comes_first_and_no_more_than_asked_for(
    records: Records,
) -> None:
    for number in range(5):
        records.keep_patient(Patient(f"P-{number}", START + timedelta(days=number)))
    records.keep_encounter(visit("P-1", START + timedelta(days=30)))
    records.keep_encounter(visit("P-3", START + timedelta(days=20)))
    records.keep_encounter(visit("P-3", START - timedelta(days=20)))
    assert [patient.code for patient in records.patients()] == ["P-1", "P-3", "P-4", "P-2", "P-0"]
    assert [patient.code for patient in records.patients(limit=2)] == ["P-1", "P-3"]


# ---------------------------------------------------------------- visits


@given(ENCOUNTERS, ENCOUNTERS)
@settings(max_examples=60, deadline=None)
def test_that_a_visit_comes_back_as_it_was_kept_last(
    any_known: Records, first: Encounter, then: Encounter
) -> None:
    for kept in (first, replace(then, id=first.id)):
        any_known.keep_encounter(kept)
        found = any_known.encounter(kept.id)
        assert found == kept
        assert found.started.utcoffset() == kept.started.utcoffset()
        assert dict(found.answers) == dict(kept.answers)


def test_that_a_visit_can_be_filed_under_another_patient(known: Records, head: MakeHead) -> None:
    begun = replace(head(status=Status.FINISHED), code="P-1")
    known.begin(begun)
    moved = visit("P-1", START + timedelta(days=5), intake_id=begun.id)
    known.keep_encounter(moved)
    known.keep_patient(Patient("P-2", START + timedelta(days=1)))
    known.keep_encounter(replace(moved, patient_code="P-2"))
    assert known.encounters("P-1") == []
    assert [head.id for head in known.encounters("P-2")] == [moved.id]
    assert [patient.code for patient in known.patients()] == ["P-2", "P-1"]
    known.delete_patient("P-1")  # the intake bears this code, but belongs to the other one now
    assert known.encounter(moved.id).intake_id == begun.id
    known.delete_patient("P-2")
    assert known.heads() == []


def test_that_visits_are_listed_newest_first(known: Records) -> None:
    old = visit(started=START - timedelta(days=9), extent_cm2=12.5, worst=7)
    new = visit()
    for kept in (new, old):
        known.keep_encounter(kept)
    assert known.encounters("P-1") == [
        EncounterHead(new.id, "P-1", new.started, None, None),
        EncounterHead(old.id, "P-1", old.started, 12.5, 7),
    ]
    assert known.encounters("P-2") == []


def test_that_an_unknown_visit_is_named(records: Records) -> None:
    with pytest.raises(EnvironmentProblem, match="not among the records"):
        records.encounter("lost")


@pytest.mark.parametrize(
    "wrong",
    [
        {"patient_code": "P-9"},
        {"intake_id": "unknown"},
        {"plan": "\ud800"},
        {"answers": MappingProxyType({"pain": math.nan})},
        {"started": datetime(2026, 1, 1)},  # noqa: DTZ001
        {"drawing": PainDrawing(extra=MappingProxyType({"u": math.inf}))},
    ],
)
def test_that_a_visit_that_cannot_be_kept_leaves_the_one_before(
    known: Records, wrong: dict[str, Any]
) -> None:
    before = visit(
        plan="rest", findings=Findings(MappingProxyType({("a", Laterality.LEFT): Finding.LOCAL}))
    )
    known.keep_encounter(before)
    changed = replace(before, plan="other", findings=Findings())
    with pytest.raises(ProgramError):
        known.keep_encounter(replace(changed, **wrong))
    assert known.encounter(before.id) == before
    assert len(known.encounters("P-1")) == 1


# ---------------------------------------------------------------- inbox


def said(records: Records, intake_id: str, *flags: str) -> None:
    data = {"question": "flags_now", "answer": list(flags)}
    records.append(intake_id, Entry("answer", data))


def test_that_the_inbox_shows_the_most_urgent_first_and_then_the_newest(
    records: Records, head: MakeHead
) -> None:
    flags = [("none",), ("rash",), ("none",), ("thunderclap",), ("fever",), ("thunderclap",)]
    for ticked in flags:
        begun = head()
        records.begin(begun)
        said(records, begun.id, *ticked)
        records.set_status(begun.id, Status.FINISHED)
    shown = [(item.intake_id, item.urgency) for item in records.inbox()]
    assert shown == [
        ("intake-6", Urgency.NOW),
        ("intake-4", Urgency.NOW),
        ("intake-5", Urgency.TODAY),
        ("intake-2", Urgency.TELL),
        ("intake-3", None),
        ("intake-1", None),
    ]


def test_that_who_still_paints_is_not_in_the_inbox_until_left_alone_for_long(
    records: Records, head: MakeHead, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun = head()
    records.begin(begun)
    said(records, begun.id, "fever")
    assert records.inbox() == []
    later = datetime.now(UTC) + timedelta(hours=3)
    monkeypatch.setattr("bodymap.storage.intakes.moment", lambda: later)
    (item,) = records.inbox()
    assert (item.intake_id, item.status, item.urgency) == (begun.id, Status.RUNNING, Urgency.TODAY)
    assert (item.code, item.started) == (begun.code, begun.started)


def test_that_an_answer_changed_later_changes_the_urgency(records: Records, head: MakeHead) -> None:
    begun = head(status=Status.UNFINISHED)
    records.begin(begun)
    for flag, urgency in (("rash", Urgency.TELL), ("none", None), ("drowsy", Urgency.NOW)):
        said(records, begun.id, flag)
        assert [item.urgency for item in records.inbox()] == [urgency]


def test_that_answers_nobody_understands_ask_for_somebody_to_look(
    records: Records, head: MakeHead
) -> None:
    begun = head(status=Status.FINISHED)
    records.begin(begun)
    records.append(begun.id, Entry("answer", {"question": "flags_now", "answer": {"odd": 1}}))
    assert [item.urgency for item in records.inbox()] == [Urgency.TODAY]


def test_that_an_intake_a_visit_takes_up_leaves_the_inbox_until_more_is_said(
    known: Records, head: MakeHead
) -> None:
    begun = head(status=Status.FINISHED)
    known.begin(begun)
    first = visit(intake_id=begun.id)
    known.keep_encounter(first)
    known.append(begun.id, Entry("page", {"page": "thanks"}))
    assert known.inbox() == []
    said(known, begun.id, "thunderclap")
    known.keep_encounter(replace(first, plan="rest"))  # this visit has not seen it
    assert [item.urgency for item in known.inbox()] == [Urgency.NOW]
    known.keep_encounter(visit(intake_id=begun.id))
    assert known.inbox() == []


# ---------------------------------------------------------------- audit, export, delete


def test_that_the_audit_trail_tells_everything_newest_first(records: Records) -> None:
    for kind in AuditKind:
        records.note(kind, "P-1", "visit", kind.upper())
    records.note(AuditKind.OPENED, "P-2")
    trail = records.audit()
    assert [line.kind for line in trail] == [AuditKind.OPENED, *reversed(AuditKind)]
    assert [line.detail for line in records.audit("P-1")] == [
        kind.upper() for kind in reversed(AuditKind)
    ]
    assert [line.patient_code for line in records.audit(limit=1)] == ["P-2"]
    assert abs(trail[0].at - datetime.now(UTC)) < timedelta(minutes=5)


def fill(records: Records, head: MakeHead, code: str, word: str) -> Encounter:
    """Keep a patient with a word of their own wherever there is room for one."""
    records.keep_patient(Patient(code, START, f"Name {word}"))
    taken, waiting = head(status=Status.FINISHED), replace(head(), code=code)
    for begun in (taken, waiting):
        records.begin(begun)
        records.append(begun.id, Entry("answer", {"question": "worse", "answer": [word]}))
    stroke = Stroke(BodyView.LEFT, ((-3.0, 100.0),), 9.0, quality=word)
    kept = visit(
        code,
        drawing=PainDrawing((stroke,)),
        memory_drawing=PainDrawing((stroke,)),
        findings=Findings(MappingProxyType({(word, Laterality.LEFT): Finding.LOCAL})),
        answers=MappingProxyType({"worse": (word,), word: 3}),
        plan=f"Plan {word}",
        intake_id=taken.id,
    )
    records.keep_encounter(kept)
    records.note(AuditKind.OPENED, code, kept.id)
    return kept


def test_that_an_export_holds_everything_of_one_patient_and_nothing_of_another(
    records: Records, head: MakeHead
) -> None:
    mine = fill(records, head, "P-1", "remembrance")
    fill(records, head, "P-2", "permanence")
    data = records.exported("P-1")
    text = json.dumps(data)
    assert json.loads(text) == data
    assert "permanence" not in text
    assert "P-2" not in text
    assert data["patient"]["name"] == "Name remembrance"
    (exported,) = data["visits"]
    assert exported["id"] == mine.id
    assert exported["findings"] == [
        {"trigger_point": "remembrance", "side": "left", "finding": "local"}
    ]
    assert exported["drawing"]["strokes"][0]["quality"] == "remembrance"
    assert [len(each["journal"]) for each in data["intakes"]] == [1, 1]
    assert [line["kind"] for line in data["audit"]] == ["opened"]


def test_that_a_deleted_patient_leaves_only_the_code_in_the_audit_trail(
    place: Path, head: MakeHead
) -> None:
    with open_records(place) as records:
        gone = fill(records, head, "P-1", "remembrance")
        stays = fill(records, head, "P-2", "permanence")
        records.delete_patient("P-1")
        assert records.patient("P-1") is None
        assert records.encounters("P-1") == []
        with pytest.raises(EnvironmentProblem):
            records.encounter(gone.id)
        assert len(records.heads()) == 2
        assert records.encounter(stays.id) == stays
        assert [line.kind for line in records.audit("P-1")] == [AuditKind.DELETED, AuditKind.OPENED]
        for path in place.parent.iterdir():
            assert b"remembrance" not in path.read_bytes()
        assert b"permanence" in place.read_bytes()


def test_that_a_large_file_is_overwritten_later_while_nobody_is_at_work(
    place: Path, head: MakeHead, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bodymap.storage.sqlite.VACUUM_AT_ONCE_BYTES", 0)
    with open_records(place) as records:
        fill(records, head, "P-1", "remembrance")
        records.delete_patient("P-1")
        assert b"remembrance" not in place.read_bytes()  # the lines themselves are overwritten
        due = "records.overwrite"
        assert records.setting(due) == "due"
        records.keep_up()
        assert records.setting(due) == "due"
        later = datetime.now(UTC) + timedelta(minutes=20)
        monkeypatch.setattr("bodymap.storage.records.moment", lambda: later)
        records.keep_up()
        assert records.setting(due) == ""


def test_that_overwriting_waits_for_another_program(
    place: Path, head: MakeHead, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bodymap.storage.sqlite.BUSY_S", 0.05)
    with open_records(place) as records, open_records(place) as tablet:
        fill(records, head, "P-1", "remembrance")
        with tablet._database.reading() as now:
            assert now.exec_driver_sql("SELECT count(*) FROM patient").scalar() == 1
            records.delete_patient("P-1")
        assert records.patient("P-1") is None
        assert records.setting("records.overwrite") == "due"
        records.overwrite_due()
        assert records.setting("records.overwrite") == ""
    for path in place.parent.iterdir():
        assert b"remembrance" not in path.read_bytes()


@pytest.mark.parametrize("seed", [0, 5, 8])
def test_that_second_copies_of_rows_are_overwritten_too(place: Path, seed: int) -> None:
    """A page that was divided may hold a second copy of a row: with these seeds one does."""
    chance = random.Random(seed)  # noqa: S311 (the same file every time)
    start = datetime(2026, 3, 1, 9, 30, 15, tzinfo=UTC)
    here: list[str] = []
    with open_records(place) as records:
        for number in range(250):
            if chance.random() < 0.6 or not here:
                here.append(f"remembrance{number:04}")
                records.keep_patient(Patient(here[-1], start, here[-1] * chance.randrange(1, 20)))
            else:
                records.forget(here.pop(chance.randrange(len(here))))
    found = set(re.findall(rb"remembrance\d{4}", place.read_bytes()))
    assert {word.decode() for word in found} == set(here)


def test_that_a_drawing_deleted_from_the_inbox_is_gone(
    place: Path, records: Records, head: MakeHead
) -> None:
    begun = head(status=Status.FINISHED)
    records.begin(begun)
    said(records, begun.id, "remembrance")
    records.delete_intake(begun.id)
    assert records.inbox() == []
    for path in place.parent.iterdir():
        assert b"remembrance" not in path.read_bytes()


@pytest.mark.parametrize(
    "wrong",
    [lambda records: records.delete_patient("P-9"), lambda records: records.exported("P-9")],
)
def test_that_an_unknown_patient_is_named(records: Records, wrong: Any) -> None:
    with pytest.raises(EnvironmentProblem, match="patient P-9"):
        wrong(records)
