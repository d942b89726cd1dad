"""An intake on a store in memory, and a patient who answers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bodymap.errors import EnvironmentProblem, ProgramError
from bodymap.pain.drawing import Stroke
from bodymap.sessions.intake.model import Answer, Intake, IntakeHead, Status, Which
from bodymap.sessions.intake.ports import Entry
from bodymap.sessions.intake.questions import QUESTIONS, Kind
from bodymap.terms import BodyView

BEGAN = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
DAB = Stroke(BodyView.LEFT, ((3.0, 110.0), (6.0, 112.0)), 9.0, intensity=6)


class MemoryStore:
    """Keeps intakes while the test runs; `is_full` makes every writing fail."""

    def __init__(self) -> None:
        self.kept: dict[str, IntakeHead] = {}
        self.lines: dict[str, list[Entry]] = {}
        self.is_full = False

    def begin(self, head: IntakeHead) -> None:
        self._write()
        if head.id in self.kept:
            raise ProgramError(f"{head.id} is known")
        self.kept[head.id] = head
        self.lines[head.id] = []

    def append(self, intake_id: str, entry: Entry) -> None:
        self._write()
        self.lines[intake_id].append(entry)

    def journal(self, intake_id: str) -> Sequence[Entry]:
        return tuple(self.lines[intake_id])

    def heads(self, *statuses: Status) -> Sequence[IntakeHead]:
        found = [head for head in self.kept.values() if not statuses or head.status in statuses]
        return sorted(found, key=lambda head: head.started, reverse=True)

    def set_status(self, intake_id: str, status: Status) -> None:
        self._write()
        self.kept[intake_id] = replace(self.kept[intake_id], status=status)

    def delete(self, intake_id: str) -> None:
        self._write()
        del self.kept[intake_id], self.lines[intake_id]

    def _write(self) -> None:
        if self.is_full:
            raise EnvironmentProblem("store", "the disk is full")


PLAIN: dict[str, Answer] = {
    "orientation": "left",
    "pain_now": 4,
    "pain_worst": 6,
    "pain_usual": 3,
    "feeling": ("pressing", "tight band"),
    "depth": "deep",
    "since": "years",
    "frequency": "some_days",
    "duration": "to_3_hours",
    "worse": ("desk", "stress"),
    "better": ("walking",),
    "age": "18_49",
    "flags_now": ("none",),
    "flags_head": ("none",),
    "flags_face": ("none",),
    "flags_health": ("none",),
}
"""A plain tension-type headache."""


def new_intake(*, wants_memory: bool = False) -> Intake:
    return Intake(IntakeHead("1", "A-17", "en", BEGAN), wants_memory=wants_memory)


def answered(answers: dict[str, Answer], *, painted: Stroke | None = DAB) -> Intake:
    """Return an intake with these answers, each of which must be one that can be given."""
    intake = new_intake()
    known = {question.id: question for question in QUESTIONS}
    for question, answer in answers.items():
        assert known[question].is_valid(answer), (question, answer)
        intake = intake.with_answer(question, answer)
    if painted is not None:
        intake = intake.with_drawing(Which.FIRST, intake.drawing.with_stroke(painted))
    return intake


def least_answer(question_id: str) -> Answer:
    """Return the last option of a question: "none" or "I do not know" where it has that."""
    question = next(each for each in QUESTIONS if each.id == question_id)
    return question.options[-1:] if question.kind is Kind.MANY else question.options[-1]


@pytest.fixture
def store() -> MemoryStore:
    return MemoryStore()
