"""What the window needs to open, close, back up and restore the records. Storage fills it in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from bodymap.errors import EnvironmentProblem
from bodymap.sessions.intake.ports import IntakeStore, SettingStore
from bodymap.sessions.records.ports import RecordStore


class NoSuchVisit(EnvironmentProblem):
    """The visit asked for is not among the records; nothing is wrong with them."""


class Standing(StrEnum):
    """How the records lie before they are opened.

    ABSENT: not set up; the tablet keeps what patients draw in a file that is not encrypted.
    LOCKED: they open with the clinic's passphrase. KEYED: this machine keeps the key itself.
    """

    ABSENT = "absent"
    LOCKED = "locked"
    KEYED = "keyed"


@dataclass(frozen=True, slots=True)
class BackupHead:
    """One backup: its file's name, when it was made, and how much it holds; None if not known."""

    name: str
    at: datetime
    patients: int | None = None
    encounters: int | None = None
    size_bytes: int = 0


@dataclass(frozen=True, slots=True)
class Stored:
    """How much is kept, and where. `intakes` counts what came from the tablet, taken up or not."""

    place: str
    size_bytes: int
    patients: int
    encounters: int
    intakes: int
    audit_lines: int
    settings: int
    is_encrypted: bool = True


class ClinicRecords(RecordStore, IntakeStore, SettingStore, Protocol):
    """The records, open."""

    @property
    def upkeep_problem(self) -> EnvironmentProblem | None:
        """Why the last backup could not be made by itself; None if all is well."""

    def close(self) -> None:
        """Let go of the file and its key."""

    def stored(self) -> Stored:
        """Return how much is kept."""

    def backups(self) -> Sequence[BackupHead]:
        """Return the backups, newest first."""

    def backups_holding(self, code: str) -> Sequence[BackupHead]:
        """Return the backups in which a patient still is, newest first."""

    def delete_from_backups(self, code: str) -> Sequence[BackupHead]:
        """Remove a patient from all backups that open; return those that may still hold them."""


class RecordsAccess(Protocol):
    """The way to the records of this machine. What fails raises EnvironmentProblem."""

    @property
    def place(self) -> str:
        """Where the file lies."""

    def standing(self) -> Standing:
        """Return how the records lie; quick, and opens nothing."""

    def has_keyring(self) -> bool:
        """Return whether this machine can keep the key by itself."""

    def set_up(self, passphrase: str, *, in_keyring: bool) -> ClinicRecords:
        """Make the encrypted records, with all that the tablet kept so far, and open them.

        The passphrase opens them wherever the keyring is missing.
        """

    def open(self, passphrase: str = "") -> ClinicRecords:
        """Open the records; without a passphrase by this machine's keyring.

        Raises WrongKey, with nothing touched, if that does not open them.
        """

    def recovery_code(self, passphrase: str = "") -> str:
        """Return what opens the records when the passphrase is forgotten; WrongKey if it is not it.

        Groups of letters and figures with hyphens between.
        """

    def change_passphrase(self, passphrase: str, new: str) -> None:
        """Let a new passphrase open the records and their backups, and the old one no longer.

        Raises WrongKey, with nothing touched, if the old one is wrong.
        """

    def backups(self) -> Sequence[BackupHead]:
        """Return the backups without opening the records, newest first."""

    def restore(self, name: str, passphrase: str = "") -> ClinicRecords:
        """Put a backup in the place of the records, which are backed up before, and open it.

        Raises WrongKey, with nothing touched, if the backup does not open.
        """
