"""The records of this machine: intakes, patients, visits and settings in one database.

Importing this room takes SQLAlchemy's 0.15 s: the window imports it when records are first needed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType, TracebackType
from typing import Self

import platformdirs
from sqlalchemy import Engine
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError

from bodymap.errors import EnvironmentProblem
from bodymap.storage import sqlite
from bodymap.storage.audit import AuditRows
from bodymap.storage.database import Database
from bodymap.storage.intakes import IntakeRows
from bodymap.storage.visits import VisitRows

FILE_NAME = "records.sqlite"

_OVERWRITE = "records.overwrite"
_DUE = "due"

# How to open each kind of database, by the first word of its address.
_OPENERS: Mapping[str, Callable[[Path, bytes | None], Engine]] = MappingProxyType(
    {"sqlite": sqlite.open_engine}
)


def records_path() -> Path:
    """Return where this user's records lie: the platform's folder for an application's data."""
    return platformdirs.user_data_path("bodymap", appauthor=False) / FILE_NAME


def open_records(place: Path | str | None = None, key: bytes | None = None) -> Records:
    """Return the records of a file, or of an address such as `sqlite:///file`; made if missing.

    Without a place: those of this user. With a key of 32 bytes the file is encrypted, without it
    is not. Raises EnvironmentProblem, and leaves the file as it is, if it is damaged, of a newer
    version, or none of ours; WrongKey if it does not open with this key.
    """
    kind, path = _kind_and_path(records_path() if place is None else place)
    engine = _OPENERS[kind](path, key)
    try:
        return Records(engine, str(path))
    except BaseException:
        engine.dispose()
        raise


def _kind_and_path(place: Path | str) -> tuple[str, Path]:
    if isinstance(place, Path) or "://" not in place:
        return "sqlite", Path(place)
    try:
        address = make_url(place)
    except ArgumentError as error:
        raise EnvironmentProblem(place, "is not the address of a database") from error
    kind = address.get_backend_name()
    if kind not in _OPENERS or not address.database:
        known = ", ".join(sorted(_OPENERS))
        # Never the whole address: it may hold a password.
        raise EnvironmentProblem(f"{kind}://", "records cannot be kept there", f"known: {known}")
    return kind, Path(address.database)


class Records(IntakeRows, VisitRows, AuditRows):
    """Keeps all there is: an IntakeStore, a SettingStore and a RecordStore.

    `place` names the database in what is said about problems. What a method wrote is on the disk
    when it returns; what it could not write raises EnvironmentProblem and is not there at all.
    """

    def __init__(self, engine: Engine, place: str) -> None:
        self._engine = engine
        self._database = Database(engine, place)
        self.place = place

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
        """Let go of the database; the records can be used again and are opened anew then."""
        self._database.close()

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

    def overwrite_due(self) -> None:
        """Write all pages anew if that had to wait when something was deleted."""
        if self.setting(_OVERWRITE) == _DUE and sqlite.overwrite_deleted(
            self._engine, however_large=True
        ):
            self.set_setting(_OVERWRITE, "")

    def _overwrite_deleted(self) -> None:
        if not sqlite.overwrite_deleted(self._engine):
            self.set_setting(_OVERWRITE, _DUE)
