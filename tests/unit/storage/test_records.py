"""What is kept comes back, in order, and only what can be kept counts as kept."""

from __future__ import annotations

import math
import subprocess
import sys
import uuid
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from bodymap.errors import EnvironmentProblem, ProgramError
from bodymap.sessions.intake.model import IntakeHead, Status
from bodymap.sessions.intake.ports import Entry, IntakeStore, SettingStore
from bodymap.storage.records import Records, open_records, records_path
from tests.unit.storage.conftest import START, MakeHead

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
NUMBERS = st.integers(-(2**60), 2**60) | st.floats(allow_nan=False, allow_infinity=False)
JSON_VALUES = st.recursive(
    st.none() | st.booleans() | NUMBERS | TEXTS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXTS, inner, max_size=4),
    max_leaves=12,
)
DATA = st.dictionaries(TEXTS, JSON_VALUES, max_size=4)
ZONES = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
TIMES = st.datetimes(datetime(1990, 1, 1), datetime(2100, 1, 1), timezones=ZONES)  # noqa: DTZ001


def new_id() -> str:
    return uuid.uuid4().hex


# ---------------------------------------------------------------- intakes


def test_that_the_records_are_both_stores_of_the_patient_mode(records: Records) -> None:
    intakes: IntakeStore = records
    clinic: SettingStore = records
    assert list(intakes.heads()) == []
    assert clinic.setting("anything") is None


@given(TIMES)
def test_that_a_start_keeps_its_time_and_its_zone(any_records: Records, time: datetime) -> None:
    begun = IntakeHead(new_id(), "P-17", "de", time)
    any_records.begin(begun)
    found = any_records.heads()[0]
    assert found == begun
    assert found.started.utcoffset() == time.utcoffset()


@given(st.lists(DATA, max_size=5))
def test_that_a_journal_comes_back_as_it_was_written(
    any_records: Records, lines: list[dict[str, Any]]
) -> None:
    begun = IntakeHead(new_id(), "", "en", START)
    any_records.begin(begun)
    written = [Entry(f"kind{number}", MappingProxyType(data)) for number, data in enumerate(lines)]
    for entry in written:
        any_records.append(begun.id, entry)
    found = any_records.journal(begun.id)
    assert [(entry.kind, dict(entry.data)) for entry in found] == [
        (entry.kind, dict(entry.data)) for entry in written
    ]


def test_that_what_was_kept_is_there_after_opening_again(place: Path, head: MakeHead) -> None:
    begun = head()
    with open_records(place) as records:
        records.begin(begun)
        records.append(begun.id, Entry("answer", {"question": "pain_now", "answer": 7}))
        records.set_status(begun.id, Status.FINISHED)
        records.set_setting("language", "ar")
    with open_records(f"sqlite:///{place}") as records:
        assert records.heads() == [replace(begun, status=Status.FINISHED)]
        (entry,) = records.journal(begun.id)
        assert entry.data["answer"] == 7
        assert records.setting("language") == "ar"


def test_that_records_can_be_used_after_closing(records: Records, head: MakeHead) -> None:
    records.begin(head())
    records.close()
    assert len(records.heads()) == 1


def test_that_the_intake_begun_last_comes_first_although_the_clock_was_set_back(
    records: Records, head: MakeHead
) -> None:
    before, after = head(), head(started=START - timedelta(days=400))
    records.begin(before)
    records.begin(after)
    assert records.heads() == [after, before]


def test_that_intakes_are_chosen_by_status(records: Records, head: MakeHead) -> None:
    begun = {status: head(status=status) for status in Status}
    for one in begun.values():
        records.begin(one)
    assert records.heads(Status.RUNNING) == [begun[Status.RUNNING]]
    assert {one.id for one in records.heads(Status.FINISHED, Status.UNFINISHED)} == {
        begun[Status.FINISHED].id,
        begun[Status.UNFINISHED].id,
    }
    assert len(records.heads()) == 3


def test_that_a_deleted_intake_leaves_nothing_in_the_file(place: Path, head: MakeHead) -> None:
    gone, stays = head(), head()
    with open_records(place) as records:
        for begun, word in ((gone, "remembrance"), (stays, "permanence")):
            records.begin(begun)
            records.append(begun.id, Entry("answer", {"answer": word}))
        records.delete(gone.id)
        records.delete(gone.id)
        assert records.heads() == [stays]
        assert list(records.journal(gone.id)) == []
    assert b"permanence" in place.read_bytes()
    assert b"remembrance" not in place.read_bytes()


@pytest.mark.parametrize(
    "wrong",
    [
        lambda records, known: records.begin(known),
        lambda records, known: records.begin(replace(known, id="x", started=datetime(2026, 1, 1))),  # noqa: DTZ001
        lambda records, known: records.append("unknown", Entry("page", {})),
        lambda records, known: records.append(known.id, Entry("page", {"u": math.nan})),
        lambda records, known: records.append(known.id, Entry("page", {"u": {1, 2}})),
        lambda records, known: records.set_status("unknown", Status.FINISHED),
        lambda records, known: records.set_setting("name", "\ud800"),
    ],
)
def test_that_what_cannot_be_kept_is_our_mistake_and_changes_nothing(
    records: Records, head: MakeHead, wrong: Any
) -> None:
    known = head()
    records.begin(known)
    with pytest.raises(ProgramError) as raised:
        wrong(records, known)
    assert "P-17" not in str(raised.value)
    assert records.heads() == [known]
    assert list(records.journal(known.id)) == []
    assert records.setting("name") is None


# ---------------------------------------------------------------- settings


def test_that_a_setting_is_the_last_one_set(records: Records) -> None:
    for value in ("5", "", "الألم", "7"):
        records.set_setting("idle", value)
        assert records.setting("idle") == value
    assert records.setting("other") is None


# ---------------------------------------------------------------- the same as a dictionary


class RecordsMachine(RuleBasedStateMachine):
    """Does anything in any order, opening the file again in between, and remembers it too."""

    place: Path

    def __init__(self) -> None:
        super().__init__()
        self.path = self.place / new_id() / "records.sqlite"
        self.records = open_records(self.path)
        self.heads: dict[str, IntakeHead] = {}
        self.lines: dict[str, list[tuple[str, Any]]] = {}
        self.settings: dict[str, str] = {}

    def chosen(self, number: int) -> str:
        return list(self.heads)[number % len(self.heads)]

    @rule(started=TIMES, code=TEXTS)
    def begin(self, started: datetime, code: str) -> None:
        head = IntakeHead(new_id(), code, "es", started)
        self.records.begin(head)
        self.heads[head.id] = head
        self.lines[head.id] = []

    @precondition(lambda self: self.heads)
    @rule(number=st.integers(0, 9), data=DATA)
    def append(self, number: int, data: dict[str, Any]) -> None:
        intake_id = self.chosen(number)
        self.records.append(intake_id, Entry("line", data))
        self.lines[intake_id].append(("line", data))

    @precondition(lambda self: self.heads)
    @rule(number=st.integers(0, 9), status=st.sampled_from(Status))
    def set_status(self, number: int, status: Status) -> None:
        intake_id = self.chosen(number)
        self.records.set_status(intake_id, status)
        self.heads[intake_id] = replace(self.heads[intake_id], status=status)

    @precondition(lambda self: self.heads)
    @rule(number=st.integers(0, 9))
    def delete(self, number: int) -> None:
        intake_id = self.chosen(number)
        self.records.delete(intake_id)
        del self.heads[intake_id], self.lines[intake_id]

    @rule(name=st.sampled_from("abc"), value=TEXTS)
    def set_setting(self, name: str, value: str) -> None:
        self.records.set_setting(name, value)
        self.settings[name] = value

    @rule()
    def open_again(self) -> None:
        self.records.close()
        self.records = open_records(self.path)

    @invariant()
    def the_records_hold_what_was_done(self) -> None:
        assert list(self.records.heads()) == list(reversed(self.heads.values()))
        for intake_id, lines in self.lines.items():
            found = self.records.journal(intake_id)
            assert [(entry.kind, entry.data) for entry in found] == lines
        assert {name: self.records.setting(name) for name in "abc"} == {
            name: self.settings.get(name) for name in "abc"
        }

    def teardown(self) -> None:
        self.records.close()


def test_that_the_records_hold_what_was_done_in_any_order(tmp_path: Path) -> None:
    machine = type("Machine", (RecordsMachine,), {"place": tmp_path})
    run_state_machine_as_test(
        machine, settings=settings(max_examples=15, stateful_step_count=20, deadline=None)
    )


# ---------------------------------------------------------------- where


def test_that_the_records_lie_in_the_data_folder_of_this_user(own_home: Path) -> None:
    with open_records() as records:
        trial = records_path().with_name("records-trial.sqlite")
        assert records.place == str(trial)
    assert records_path().is_relative_to(own_home / "data") or sys.platform == "darwin"
    assert trial.is_file()
    assert not records_path().exists()


@pytest.mark.parametrize("address", ["postgresql://me:secret@host/db", "sqlite://", "a b://c d"])
def test_that_other_databases_are_refused_without_showing_a_password(address: str) -> None:
    with pytest.raises(EnvironmentProblem) as raised:
        open_records(address)
    assert "secret" not in str(raised.value)


def test_that_neither_the_window_nor_the_command_line_waits_for_the_database() -> None:
    script = (
        "import sys, bodymap.app, bodymap.cli, bodymap.sessions.kiosk\n"
        "print({'sqlalchemy', 'sqlcipher3', 'argon2', 'keyring'} & set(sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=False
    )
    assert (done.stdout, done.stderr) == ("set()\n", "")
