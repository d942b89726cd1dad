"""What was going on when the program was stopped in the middle."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from bodymap.sessions.intake import journal
from bodymap.sessions.intake.model import IntakeHead, PageId, Status
from bodymap.sessions.intake.ports import Entry, IntakeStore

LONGEST_PAUSE = timedelta(hours=2)
"""An intake that began longer ago than this belongs to nobody who still waits."""


def interrupted(store: IntakeStore, at: datetime | None = None) -> IntakeHead | None:
    """Return the intake to offer to go on with, in the language its patient chose last.

    Call it once, at the start of the patient's mode, before any intake begins: what still runs then
    was stopped in the middle. Only the one begun last is offered; one that already showed the last
    page is finished, and every other one becomes unfinished, and so does one begun more than two
    hours before `at`. Raises EnvironmentProblem if the store cannot be read or written.
    """
    offered: IntakeHead | None = None
    for place, head in enumerate(store.heads(Status.RUNNING)):
        lines = store.journal(head.id)
        if _last(lines, journal.PAGE, "page") == PageId.THANKS:
            store.set_status(head.id, Status.FINISHED)
        elif place > 0 or _is_over(head, at):
            store.set_status(head.id, Status.UNFINISHED)
        else:
            language = _last(lines, journal.LANGUAGE, "language")
            offered = replace(head, language=language or head.language)
    return offered


def _last(lines: Sequence[Entry], kind: str, key: str) -> str:
    """Return what the last line of a kind says; "" where there is none."""
    return next((str(line.data.get(key)) for line in reversed(lines) if line.kind == kind), "")


def _is_over(head: IntakeHead, at: datetime | None) -> bool:
    return at is not None and at - head.started > LONGEST_PAUSE
