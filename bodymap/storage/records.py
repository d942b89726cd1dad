"""The records of this machine: intakes and settings in one database, written through.

Importing this room takes SQLAlchemy's 0.15 s: the window imports it when records are first needed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from types import MappingProxyType, TracebackType
from typing import Any, Self

import platformdirs
from sqlalchemy import (
    Connection,
    CursorResult,
    Engine,
    RowMapping,
    delete,
    func,
    insert,
    literal,
    select,
    update,
)
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, IntegrityError, StatementError

from bodymap.errors import EnvironmentProblem, ProgramError
from bodymap.sessions.intake.model import IntakeHead, Status
from bodymap.sessions.intake.ports import Entry
from bodymap.storage import sqlite
from bodymap.storage.schema import VERSION, intake, intake_entry, schema_version, setting, tables

FILE_NAME = "records.sqlite"

_CHANGED = "something else changed it: put back a copy of the file"

# How to open each kind of database, by the first word of its address.
_OPENERS: Mapping[str, Callable[[Path], Engine]] = MappingProxyType({"sqlite": sqlite.open_engine})


def records_path() -> Path:
    """Return where this user's records lie: the platform's folder for an application's data."""
    return platformdirs.user_data_path("bodymap", appauthor=False) / FILE_NAME


def open_records(place: Path | str | None = None) -> Records:
    """Return the records of a file, or of an address such as `sqlite:///file`; made if missing.

    Without a place: those of this user. Raises EnvironmentProblem, and leaves the file as it is,
    if it is damaged, of a newer version, or none of ours.
    """
    kind, path = _kind_and_path(records_path() if place is None else place)
    engine = _OPENERS[kind](path)
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


class Records:
    """Keeps intakes and settings: an IntakeStore and a SettingStore.

    `place` names the database in what is said about problems. What a method wrote is on the disk
    when it returns; what it could not write raises EnvironmentProblem and is not there at all.
    """

    def __init__(self, engine: Engine, place: str) -> None:
        self._engine = engine
        self._writing = engine.execution_options(**{sqlite.WRITES: True})
        self.place = place
        with self._transaction("cannot be opened", writes=True) as now:
            tables.create_all(now, checkfirst=True)
            if now.scalar(select(func.count()).select_from(schema_version)) == 0:
                now.execute(insert(schema_version).values(version=VERSION))

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
        self._engine.dispose()

    # ------------------------------------------------------------ intakes

    def begin(self, head: IntakeHead) -> None:
        """Keep a new intake; raises ProgramError if its id is known."""
        offset = head.started.utcoffset()
        if offset is None:
            raise ProgramError("an intake's start must know its time zone")
        row = {
            "id": head.id,
            "code": head.code,
            "language": head.language,
            "started": head.started,
            "started_offset_s": round(offset.total_seconds()),
            "status": str(head.status),
            "updated": _now(),
        }
        with self._transaction("cannot be written", writes=True) as now:
            now.execute(insert(intake).values(row))

    def append(self, intake_id: str, entry: Entry) -> None:
        """Add a line to an intake's journal; raises ProgramError for an unknown intake."""
        at = _now()
        line = select(
            literal(intake_id),
            func.coalesce(func.max(intake_entry.c.seq) + 1, 0),
            literal(entry.kind),
            literal(dict(entry.data), intake_entry.c.data.type),
            literal(at, intake_entry.c.at.type),
        ).where(intake_entry.c.intake_id == intake_id)
        columns = ["intake_id", "seq", "kind", "data", "at"]
        with self._transaction("cannot be written", writes=True) as now:
            touched = now.execute(update(intake).where(intake.c.id == intake_id).values(updated=at))
            _require(touched, intake_id)
            now.execute(insert(intake_entry).from_select(columns, line))

    def journal(self, intake_id: str) -> Sequence[Entry]:
        """Return all lines of an intake, oldest first."""
        wanted = (
            select(intake_entry.c.kind, intake_entry.c.data)
            .where(intake_entry.c.intake_id == intake_id)
            .order_by(intake_entry.c.seq)
        )
        with self._transaction("cannot be read") as now:
            return [Entry(row["kind"], row["data"]) for row in now.execute(wanted).mappings()]

    def heads(self, *statuses: Status) -> Sequence[IntakeHead]:
        """Return the intakes of some statuses (all without any), the one begun last first."""
        wanted = select(intake).order_by(intake.c.number.desc())
        if statuses:
            wanted = wanted.where(intake.c.status.in_([str(status) for status in statuses]))
        with self._transaction("cannot be read") as now:
            return [_head(row) for row in now.execute(wanted).mappings()]

    def set_status(self, intake_id: str, status: Status) -> None:
        """Note how far an intake is; raises ProgramError for an unknown intake."""
        change = (
            update(intake)
            .where(intake.c.id == intake_id)
            .values(status=str(status), updated=_now())
        )
        with self._transaction("cannot be written", writes=True) as now:
            _require(now.execute(change), intake_id)

    def delete(self, intake_id: str) -> None:
        """Remove an intake and its journal; nothing happens if there is none."""
        with self._transaction("cannot be written", writes=True) as now:
            now.execute(delete(intake_entry).where(intake_entry.c.intake_id == intake_id))
            now.execute(delete(intake).where(intake.c.id == intake_id))

    # ------------------------------------------------------------ settings

    def setting(self, name: str) -> str | None:
        """Return a setting; None if it was never set."""
        wanted = select(setting.c.value).where(setting.c.name == name)
        with self._transaction("cannot be read") as now:
            value: str | None = now.scalar(wanted)
            return value

    def set_setting(self, name: str, value: str) -> None:
        """Keep a setting."""
        change = update(setting).where(setting.c.name == name).values(value=value)
        with self._transaction("cannot be written", writes=True) as now:
            if now.execute(change).rowcount == 0:
                now.execute(insert(setting).values(name=name, value=value))

    # ------------------------------------------------------------ inside

    @contextmanager
    def _transaction(self, what: str, *, writes: bool = False) -> Iterator[Connection]:
        """Open a transaction that is committed at the end; `what` failed if it cannot be."""
        engine = self._writing if writes else self._engine
        try:
            with engine.begin() as now:
                yield now
        except IntegrityError as error:
            raise ProgramError(f"the records refuse it: {error.orig}") from error
        except DBAPIError as error:
            raise sqlite.problem(self.place, what, error.orig) from error
        except (StatementError, UnicodeError) as error:
            raise ProgramError("a value cannot be kept as it is") from error
        except ValueError as error:
            raise EnvironmentProblem(self.place, f"{what}: {error}", _CHANGED) from error


def _now() -> datetime:
    return datetime.now(UTC)


def _require(done: CursorResult[Any], intake_id: str) -> None:
    """Raise ProgramError if a change met no intake."""
    if done.rowcount == 0:
        raise ProgramError(f"there is no intake {intake_id}")


def _head(row: RowMapping) -> IntakeHead:
    zone = timezone(timedelta(seconds=row["started_offset_s"]))
    started = row["started"].astimezone(zone)
    return IntakeHead(row["id"], row["code"], row["language"], started, Status(row["status"]))
