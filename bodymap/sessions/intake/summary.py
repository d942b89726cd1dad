"""What a patient said, in the order in which a clinician should read it."""

from __future__ import annotations

from dataclasses import dataclass

from bodymap.sessions.intake import flow
from bodymap.sessions.intake.model import Answer, Intake, PageId
from bodymap.sessions.intake.questions import NOT_SHOWN, UNSURE, Question, questions_of
from bodymap.sessions.intake.red_flags import FLAG_PAGES, NONE, RaisedFlag, raised

_CHECKS = (PageId.ORIENTATION, PageId.ORIENTATION_AGAIN)


@dataclass(frozen=True, slots=True)
class SummaryLine:
    """A question and what was said; None where it was left out."""

    question: str
    answer: Answer | None


@dataclass(frozen=True, slots=True)
class Summary:
    """Signs first, then the answers.

    `flags` are the raised signs, most urgent first. `unanswered_flags` are the pages of signs the
    patient did not come to: no sign there does not mean that there is none. `lines` are the other
    answers as they were asked; `is_side_unsure` tells that left and right may be mixed up.
    """

    flags: tuple[RaisedFlag, ...]
    unanswered_flags: tuple[str, ...]
    lines: tuple[SummaryLine, ...]
    is_side_unsure: bool


def summary(intake: Intake) -> Summary:
    """Return the summary of an intake, finished or not."""
    lines = []
    for page in PageId:
        if page in FLAG_PAGES or page in _CHECKS:
            continue
        for question in questions_of(page):
            answer = _valid(intake, question)
            if question.id != NOT_SHOWN or (answer and not flow.has_paint(intake.drawing)):
                lines.append(SummaryLine(question.id, answer))
    missed = tuple(str(page) for page in FLAG_PAGES if _is_open(intake, page))
    return Summary(raised(intake), missed, tuple(lines), _is_side_unsure(intake))


def _is_open(intake: Intake, page: PageId) -> bool:
    """Return whether a page of signs was left out, or somebody was not sure."""
    answer = intake.answers.get(page)
    is_unsure = isinstance(answer, tuple) and UNSURE in answer
    return is_unsure or not flow.is_answered(intake, page)


def nothing_ticked(intake: Intake) -> bool:
    """Return whether every page of signs was answered with "none of these"."""
    return all(intake.answers.get(page) == (NONE,) for page in FLAG_PAGES)


def _valid(intake: Intake, question: Question) -> Answer | None:
    answer = intake.answers.get(question.id)
    return answer if question.is_valid(answer) else None


def _is_side_unsure(intake: Intake) -> bool:
    """The last time the patient was asked for the left side, they took the right one."""
    said = [intake.answers.get(page) for page in _CHECKS]
    return next((each for each in reversed(said) if each is not None), None) == flow.RIGHT
