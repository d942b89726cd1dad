"""Killed at any moment, the program has kept all that it acknowledged, and nothing is torn."""

from __future__ import annotations

import json
import os
import random
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3.dbapi2 as driver

from bodymap.pain.file import stroke_data
from bodymap.sessions.intake.journal import replayed
from bodymap.sessions.intake.model import Intake, PageId, Status
from bodymap.sessions.intake.ports import Entry
from bodymap.sessions.intake.recovery import interrupted
from bodymap.storage.records import Records, open_records
from bodymap.storage.sqlite import whole_check
from tests.end2end.clinician_to_kill import KEY, WORD, mark

CHECKOUT = Path(__file__).parents[2]
PATIENT = Path(__file__).with_name("patient_to_kill.py")
FILES = 10
KILLS_A_FILE = 5
RUN_S = 0.35
SEED = 20260301

Line = list[Any]


def moments(chance: random.Random, count: int) -> list[float]:
    """Return when to kill: half anywhere in a run, half mostly while the file is opened or made."""
    anywhere = [chance.uniform(0.001, RUN_S) for _ in range(count // 2)]
    early = [0.001 * (RUN_S / 0.001) ** chance.random() for _ in anywhere]
    both = anywhere + early
    chance.shuffle(both)
    return both


@dataclass
class Told:
    """What the records of one file must hold, by intake."""

    lines: dict[str, list[Line]] = field(default_factory=dict)
    finished: set[str] = field(default_factory=set)

    def hear(self, acknowledged: list[Line]) -> None:
        for kind, intake_id, *rest in acknowledged:
            if kind == "begun":
                self.lines[intake_id] = []
            elif kind == "finished":
                self.finished.add(intake_id)
            elif kind == "resumed":
                self.check_resumed(self.lines[intake_id], *rest)
            else:
                self.lines[intake_id].append([kind, *rest])

    @staticmethod
    def check_resumed(lines: list[Line], page: str, strokes: int) -> None:
        shown = [rest[0] for kind, *rest in lines if kind == "page"]
        assert page == (shown[-1] if shown else PageId.ORIENTATION)
        assert strokes == sum(kind == "stroke" for kind, *_ in lines)

    def check(self, records: Records) -> None:
        """Hold what is kept against what was acknowledged.

        One change may have been kept whose acknowledgement the kill prevented; from then on it is
        known, too.
        """
        heads = {head.id: head for head in records.heads()}
        assert set(self.lines) <= set(heads)
        assert len(set(heads) - set(self.lines)) <= 1
        further = 0
        for intake_id, head in heads.items():
            acknowledged = self.lines.get(intake_id, [])
            kept = [as_line(entry) for entry in records.journal(intake_id)]
            assert kept[: len(acknowledged)] == acknowledged
            further += len(kept) - len(acknowledged)
            self.lines[intake_id] = kept
            self.check_values(replayed(head, records.journal(intake_id)), kept)
            if intake_id in self.finished:
                assert head.status is Status.FINISHED
        assert further <= 1
        self.check_offer(records)

    @staticmethod
    def check_values(intake: Intake, lines: list[Line]) -> None:
        """Every stroke and the last of each answer are what a clinician would read."""
        strokes = [rest[0] for kind, *rest in lines if kind == "stroke"]
        answers = dict(rest for kind, *rest in lines if kind == "answer")
        assert [stroke_data(stroke) for stroke in intake.drawing.strokes] == strokes
        assert dict(intake.answers) == answers

    def check_offer(self, records: Records) -> None:
        """The program offers to go on with the last intake, unless it came to its last page.

        It is finished just before that page is kept: the kill may lie between the two.
        """
        heads = records.heads()
        last_pages = (
            [line for line in self.lines[heads[0].id] if line[0] == "page"] if heads else []
        )
        is_over = (
            not heads
            or heads[0].status is Status.FINISHED
            or last_pages[-1:] == [["page", PageId.THANKS]]
        )
        found = interrupted(records)
        assert (found.id if found else None) == (None if is_over else heads[0].id)


def as_line(entry: Entry) -> Line:
    """Return a line of the journal in the words of an acknowledgement."""
    data = entry.data
    match entry.kind:
        case "answer":
            return ["answer", data["question"], data["answer"]]
        case "stroke" | "page" | "language":
            return [entry.kind, data[entry.kind]]
    raise AssertionError(entry)


@contextmanager
def people(said: Path, *program: str) -> Iterator[subprocess.Popen[str]]:
    """Give the process that lets people be killed; what went wrong in it is written to `said`."""
    with (
        said.open("w", encoding="utf-8") as errors,
        subprocess.Popen(
            [sys.executable, *program],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=errors,
            text=True,
            env=os.environ | {"OPENBLAS_NUM_THREADS": "1"},  # no threads: it forks
            cwd=CHECKOUT,
        ) as running,
    ):
        yield running
        assert running.stdin is not None
        running.stdin.close()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="kills by a signal of POSIX")
def test_that_fifty_kills_lose_nothing_that_was_acknowledged(tmp_path: Path) -> None:
    chance = random.Random(SEED)  # noqa: S311 (the same moments every time)
    when = moments(chance, FILES * KILLS_A_FILE)
    assert len(when) == FILES * KILLS_A_FILE == 50
    told = [Told() for _ in range(FILES)]
    errors = tmp_path / "errors.txt"
    with people(errors, str(PATIENT)) as running:
        assert running.stdin is not None
        assert running.stdout is not None
        for number, seconds in enumerate(when):
            file = number % FILES
            place = tmp_path / f"clinic{file}" / "records.sqlite"
            print(json.dumps([str(place), number, seconds]), file=running.stdin, flush=True)
            answer = json.loads(running.stdout.readline() or "null")
            assert answer is not None, errors.read_text("utf-8")
            assert answer["signal"] == 9, errors.read_text("utf-8")
            told[file].hear(answer["acknowledged"])
            check_copy(place, tmp_path / f"copy{number}", told[file])
    assert errors.read_text("utf-8") == ""
    counts = [sum(map(len, each.lines.values())) for each in told]
    assert min(counts) > 0  # else nothing was shown
    assert sum(len(each.finished) for each in told) > 0


def check_copy(place: Path, copy: Path, told: Told) -> None:
    """Check a copy, so that the next patient finds the file just as the kill left it."""
    if place.parent.exists():
        shutil.copytree(place.parent, copy)
    with open_records(copy / place.name) as records:
        told.check(records)
    with closing(driver.connect(copy / place.name)) as database:
        assert database.execute("PRAGMA quick_check").fetchall() == [("ok",)]
        assert database.execute("PRAGMA foreign_key_check").fetchall() == []


# ---------------------------------------------------------------- the clinician, encrypted


@dataclass
class Seen:
    """What the visits of one encrypted file must be, by their marks."""

    kept: dict[str, str] = field(default_factory=dict)
    tried: dict[str, str] = field(default_factory=dict)
    changes: int = 0

    def hear(self, acknowledged: list[Line]) -> None:
        for kind, visit_id, told in acknowledged:
            if kind == "trying":
                self.tried[visit_id] = told
            elif kind == "kept":
                self.kept[visit_id] = told
                self.changes += 1
            else:
                assert self.kept[visit_id] == told

    def check(self, records: Records) -> None:
        """Every visit is as it was acknowledged last, or wholly as it was tried last."""
        visits = {
            head.id: records.encounter(head.id)
            for patient in records.patients(limit=10_000)
            for head in records.encounters(patient.code)
        }
        assert set(self.kept) <= set(visits)
        further = 0
        for visit_id, visit in visits.items():
            found = mark(visit)
            if found != self.kept.get(visit_id):
                assert found == self.tried[visit_id]
                further += 1
            self.kept[visit_id] = found
        assert further <= 1


@pytest.mark.skipif(not hasattr(os, "fork"), reason="kills by a signal of POSIX")
def test_that_twenty_five_kills_lose_no_finding_and_no_drawing_of_an_encrypted_file(
    tmp_path: Path,
) -> None:
    chance = random.Random(SEED)  # noqa: S311 (the same moments every time)
    when = [*moments(chance, 24), RUN_S]
    seen = [Seen() for _ in range(5)]
    errors = tmp_path / "errors.txt"
    with people(errors, "-m", "tests.end2end.clinician_to_kill") as running:
        assert running.stdin is not None
        assert running.stdout is not None
        for number, seconds in enumerate(when):
            place = tmp_path / f"clinic{number % 5}" / "records.sqlite"
            print(json.dumps([str(place), number, seconds]), file=running.stdin, flush=True)
            answer = json.loads(running.stdout.readline() or "null")
            assert answer is not None, errors.read_text("utf-8")
            assert answer["signal"] == 9, errors.read_text("utf-8")
            seen[number % 5].hear(answer["acknowledged"])
            check_encrypted_copy(place, tmp_path / f"copy{number}", seen[number % 5])
    assert errors.read_text("utf-8") == ""
    assert min(each.changes for each in seen) > 0  # else nothing was shown


def check_encrypted_copy(place: Path, copy: Path, seen: Seen) -> None:
    if place.parent.exists():
        shutil.copytree(place.parent, copy)
    for path in copy.glob("*"):
        assert WORD.encode() not in path.read_bytes()
    with open_records(copy / place.name, KEY) as records:
        seen.check(records)
    assert whole_check(copy / place.name, KEY) == []
