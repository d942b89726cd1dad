"""What the patient's mode needs of whoever keeps its data. The storage room fills these in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from bodymap.sessions.intake.model import IntakeHead, Status


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of an intake's journal: a kind and plain JSON values."""

    kind: str
    data: Mapping[str, Any]


class IntakeStore(Protocol):
    """Keeps intakes. A method that returns has written durably, or it raises EnvironmentProblem."""

    def begin(self, head: IntakeHead) -> None:
        """Keep a new intake; raises ProgramError if its id is known."""

    def append(self, intake_id: str, entry: Entry) -> None:
        """Add a line to an intake's journal."""

    def journal(self, intake_id: str) -> Sequence[Entry]:
        """Return all lines of an intake, oldest first."""

    def heads(self, *statuses: Status) -> Sequence[IntakeHead]:
        """Return the intakes of some statuses (all without any), newest first."""

    def set_status(self, intake_id: str, status: Status) -> None:
        """Note how far an intake is."""

    def delete(self, intake_id: str) -> None:
        """Remove an intake and its journal."""


class SettingStore(Protocol):
    """Keeps small texts of the clinic by name, as durably as the intakes."""

    def setting(self, name: str) -> str | None:
        """Return a setting; None if it was never set."""

    def set_setting(self, name: str, value: str) -> None:
        """Keep a setting."""


class Clock(Protocol):
    """Tells the time, with its zone; tests bring their own."""

    def __call__(self) -> datetime:
        """Return now."""
