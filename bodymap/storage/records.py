"""The records of this machine: intakes, patients, visits and settings in one database.

Importing this room takes SQLAlchemy's 0.15 s: the window imports it when records are first needed.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from types import TracebackType
from typing import Self

import platformdirs
from sqlalchemy import func, select
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError

from bodymap.errors import EnvironmentProblem
from bodymap.sessions.records.access import BackupHead, Stored
from bodymap.storage import sqlite
from bodymap.storage.audit import AuditRows
from bodymap.storage.backups import Backups
from bodymap.storage.database import Database, moment
from bodymap.storage.intakes import IntakeRows
from bodymap.storage.schema import audit, encounter, intake, patient, setting
from bodymap.storage.upkeep import Upkeep
from bodymap.storage.visits import VisitRows

FILE_NAME = "records.sqlite"

_OVERWRITE = "records.overwrite"
_DUE = "due"
_QUIET = timedelta(minutes=15)

_KINDS = ("sqlite",)
"""The databases records can be kept in, by the first word of their address."""


def records_path() -> Path:
    """Return where this user's records lie: the platform's folder for an application's data."""
    return platformdirs.user_data_path("bodymap", appauthor=False) / FILE_NAME


def open_records(place: Path | str | None = None, key: bytes | None = None) -> Records:
    """Return the records of a file, or of an address such as `sqlite:///file`; made if missing.

    Without a place: those of this user, see Vault. With a key of 32 bytes the file is encrypted,
    without it is not. Raises EnvironmentProblem, and leaves the file as it is, if it is damaged,
    of a newer version, or none of ours; WrongKey if it does not open with this key. Of an older
    one a backup is made before it is brought up.
    """
    if place is None:
        from bodymap.storage.vault import Vault  # noqa: PLC0415 (the vault opens records)

        return Vault().open()
    path = _path_of(place)
    return Records(path, key)


def _path_of(place: Path | str) -> Path:
    if isinstance(place, Path) or "://" not in place:
        return Path(place)
    try:
        address = make_url(place)
    except ArgumentError as error:
        raise EnvironmentProblem(place, "is not the address of a database") from error
    kind = address.get_backend_name()
    if kind not in _KINDS or not address.database:
        known = ", ".join(_KINDS)
        # Never the whole address: it may hold a password.
        raise EnvironmentProblem(f"{kind}://", "records cannot be kept there", f"known: {known}")
    return Path(address.database)


class Records(IntakeRows, VisitRows, AuditRows):
    """Keeps all there is: an IntakeStore, a SettingStore and a RecordStore.

    `place` names the database in what is said about problems. What a method wrote is on the disk
    when it returns; what it could not write raises EnvironmentProblem and is not there at all.
    """

    def __init__(self, path: Path, key: bytes | None = None, *, backs_up: bool = True) -> None:
        self._backups = Backups(path, key)
        self._door = sqlite.Door(path, key, self._back_up_before_migration if backs_up else None)
        self._engine = self._door.engine()
        self._upkeep: Upkeep | None = None
        self.place = str(path)
        try:
            self._database = Database(self._engine, self.place)
        except BaseException:
            self._engine.dispose()
            self._door.shut()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file, and of its key.

        Records without a key can be used again and are opened anew then; those with one cannot.
        """
        if self._upkeep is not None:
            self._upkeep.stop()
            self._upkeep = None
        self._database.close()
        self._door.shut()
        if self._door.is_encrypted:
            self._backups = Backups(self._door.path)

    def stored(self) -> Stored:
        """Return how much is kept."""
        counted = {
            "patients": patient,
            "encounters": encounter,
            "intakes": intake,
            "audit_lines": audit,
            "settings": setting,
        }
        with self._database.reading() as now:
            counts = {
                name: now.scalar(select(func.count()).select_from(table)) or 0
                for name, table in counted.items()
            }
        size = sum(path.stat().st_size for path in self._files() if path.exists())
        return Stored(self.place, size, **counts, is_encrypted=self._door.is_encrypted)

    def _files(self) -> tuple[Path, Path]:
        path = self._door.path
        return path, path.with_name(f"{path.name}-wal")

    # ------------------------------------------------------------ backups

    def back_up(self, place: Path | None = None) -> str:
        """Write a backup, among the others or to a file of its own; return where it is."""
        if place is None:
            return str(self._backups.folder / self._backups.make("asked").name)
        if place.exists():
            raise EnvironmentProblem(str(place), "is there already", "choose another name")
        self._backups.make_at(place)
        return str(place)

    def backups(self) -> Sequence[BackupHead]:
        """Return the backups, newest first, with how much they hold."""
        return self._backups.counted()

    def backups_holding(self, code: str) -> Sequence[BackupHead]:
        """Return the backups in which a patient still is, or may be, newest first."""
        return self._backups.holding(code)

    def delete_from_backups(self, code: str) -> Sequence[BackupHead]:
        """Remove a patient from all backups that open; return those that may still hold them."""

        def without(copy: Path, key: bytes | None) -> None:
            with Records(copy, key, backs_up=False) as records:
                records.forget(code)
                records.overwrite_due()

        for head in self._backups.holding(code):
            with suppress(EnvironmentProblem):  # it is named as one that still holds them
                self._backups.rewrite(head, without)
        return self._backups.holding(code)

    def keep_up(self) -> None:
        """Do what is due: the backup of the day, thinning, and overwriting what was deleted.

        The last only while nobody is at work, for it lets nobody write.
        """
        if self._door.is_encrypted and self._backups.is_due():
            self._backups.make("daily")
            self._backups.thin()
        if self._is_quiet():
            self.overwrite_due()

    def keep_up_beside(self) -> None:
        """Do that from now on by itself, until the records are closed."""
        if self._upkeep is None:
            self._upkeep = Upkeep(self.keep_up)

    def _back_up_before_migration(self) -> None:
        self._backups.make("migration")

    @property
    def upkeep_problem(self) -> EnvironmentProblem | None:
        """Why the last backup could not be made by itself; None if all is well."""
        return None if self._upkeep is None else self._upkeep.problem

    # ------------------------------------------------------------ deleted is gone

    def delete(self, intake_id: str) -> None:
        """Remove an intake and its journal; nothing happens if there is none."""
        super().delete(intake_id)
        self._overwrite_deleted()

    def delete_intake(self, intake_id: str) -> None:
        """Remove a drawing from the inbox, so that no page of the file holds it."""
        self.delete(intake_id)

    def delete_patient(self, code: str) -> None:
        """Remove a patient with all visits and intakes, so that no page of the file holds them.

        The audit trail tells that, by the code; what it told before of this patient stays: it
        holds nothing but codes and times. EnvironmentProblem if there is no such patient.
        """
        super().delete_patient(code)
        self._overwrite_deleted()

    def forget(self, code: str) -> None:
        """Remove all there is under a code, as when it was deleted elsewhere; notes nothing."""
        super().forget(code)
        self._overwrite_deleted()

    def erase_names(self) -> None:
        """Take every patient's name away, so that no page of the file holds one, and note that."""
        super().erase_names()
        self._overwrite_deleted()

    def forget_names(self) -> None:
        """Take every patient's name away, as when they were erased elsewhere; notes nothing."""
        super().forget_names()
        self._overwrite_deleted()

    def overwrite_due(self) -> None:
        """Write all pages anew if that had to wait when something was deleted.

        Nobody can write meanwhile: 8 s for the half gigabyte of 50,000 visits.
        """
        if self.setting(_OVERWRITE) == _DUE and sqlite.overwrite_deleted(
            self._engine, however_large=True
        ):
            self.set_setting(_OVERWRITE, "")

    def _is_quiet(self) -> bool:
        """Whether nobody has changed anything for a while, at the tablet or at the desk."""
        columns = (intake.c.updated, encounter.c.updated, audit.c.at)
        with self._database.reading() as now:
            times = [now.scalar(select(func.max(column))) for column in columns]
        return all(time is None or moment() - time > _QUIET for time in times)

    def _overwrite_deleted(self) -> None:
        if not sqlite.overwrite_deleted(self._engine):
            self.set_setting(_OVERWRITE, _DUE)
