"""What a patient told the tablet: immutable values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType

from bodymap.pain.drawing import PainDrawing

Answer = int | str | tuple[str, ...]
"""A rating 0-10, one option, or any number of options in the order of the question."""

PATIENT_CODE_LETTERS = 32


class Status(StrEnum):
    """How far an intake is."""

    RUNNING = "running"
    UNFINISHED = "unfinished"
    FINISHED = "finished"


class Which(StrEnum):
    """The drawing a patient made, or the second one made from memory."""

    FIRST = "first"
    MEMORY = "memory"


class PageId(StrEnum):
    """One question each, in the order in which they are asked."""

    ORIENTATION = "orientation"
    PAINT = "paint"
    STRENGTH = "strength"
    FEELING = "feeling"
    DEPTH = "depth"
    SINCE = "since"
    FREQUENCY = "frequency"
    DURATION = "duration"
    WORSE = "worse"
    BETTER = "better"
    AGE = "age"
    FLAGS_NOW = "flags_now"
    FLAGS_HEAD = "flags_head"
    FLAGS_FACE = "flags_face"
    FLAGS_HEALTH = "flags_health"
    SPEAK = "speak"
    ORIENTATION_AGAIN = "orientation_again"
    REVIEW = "review"
    MEMORY = "memory"
    THANKS = "thanks"


def _no_answers() -> Mapping[str, Answer]:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True)
class IntakeHead:
    """What a list of intakes shows. `started` knows its time zone; `code` is "" without one."""

    id: str
    code: str
    language: str
    started: datetime
    status: Status = Status.RUNNING


@dataclass(frozen=True, slots=True)
class Intake:
    """One patient's way through the pages; `answers` by the question's id.

    `wants_memory` is the clinic's wish for a second drawing, as it was when the intake began;
    `is_reviewed` and `is_told` tell that the review, and the page to the staff, have been shown.
    """

    head: IntakeHead
    page: PageId = PageId.ORIENTATION
    drawing: PainDrawing = field(default_factory=PainDrawing)
    memory: PainDrawing | None = None
    answers: Mapping[str, Answer] = field(default_factory=_no_answers)
    wants_memory: bool = False
    is_reviewed: bool = False
    is_told: bool = False

    def on_page(self, page: PageId) -> Intake:
        """Return the intake with another page shown."""
        return replace(
            self,
            page=page,
            is_reviewed=self.is_reviewed or page is PageId.REVIEW,
            is_told=self.is_told or page is PageId.SPEAK,
        )

    def drawn(self, which: Which) -> PainDrawing:
        """Return one of the drawings; an empty one where there is none yet."""
        if which is Which.FIRST:
            return self.drawing
        return self.memory if self.memory is not None else PainDrawing(figure=self.drawing.figure)

    def with_drawing(self, which: Which, drawing: PainDrawing) -> Intake:
        """Return the intake with one of the drawings exchanged."""
        if which is Which.FIRST:
            return replace(self, drawing=drawing)
        return replace(self, memory=drawing)

    def with_answer(self, question: str, answer: Answer | None) -> Intake:
        """Return the intake with an answer given, changed or taken back."""
        answers = {key: value for key, value in self.answers.items() if key != question}
        if answer is not None:
            answers[question] = answer
        return replace(self, answers=MappingProxyType(answers))

    def with_status(self, status: Status) -> Intake:
        """Return the intake with another status."""
        return replace(self, head=replace(self.head, status=status))
