"""What patients tell the tablet, the inbox made of it, and the settings of the clinic, as rows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    CursorResult,
    RowMapping,
    and_,
    delete,
    false,
    func,
    insert,
    literal,
    or_,
    select,
    update,
)

from bodymap.errors import BodymapError, ProgramError
from bodymap.sessions.intake.journal import ANSWER, DRAWING, STROKE, replayed
from bodymap.sessions.intake.model import IntakeHead, Status
from bodymap.sessions.intake.ports import Entry
from bodymap.sessions.intake.recovery import LONGEST_PAUSE
from bodymap.sessions.intake.red_flags import Urgency, raised
from bodymap.sessions.records.model import InboxItem
from bodymap.storage.database import Database, moment
from bodymap.storage.schema import NO_URGENCY, in_zone, intake, intake_entry, offset_s, setting

_SAID = (ANSWER, DRAWING, STROKE)
"""Lines that tell something new; the others only tell which page was shown."""


class IntakeRows:
    """An IntakeStore and a SettingStore."""

    def __init__(self, database: Database) -> None:
        self._database = database

    # ------------------------------------------------------------ intakes

    def begin(self, head: IntakeHead) -> None:
        """Keep a new intake; raises ProgramError if its id is known."""
        row = {
            "id": head.id,
            "code": head.code,
            "language": head.language,
            "started": head.started,
            "started_offset_s": offset_s(head.started),
            "status": str(head.status),
            "updated": moment(),
        }
        with self._database.writing() as now:
            now.execute(insert(intake).values(row))

    def append(self, intake_id: str, entry: Entry) -> None:
        """Add a line to an intake's journal; raises ProgramError for an unknown intake.

        Something said anew puts an intake back into the inbox: a visit has not seen it yet.
        """
        at = moment()
        changed: dict[str, Any] = {"updated": at}
        if entry.kind in _SAID:
            changed["is_taken"] = False
        if entry.kind == ANSWER:
            changed["urgency"] = None
        line = select(
            literal(intake_id),
            func.coalesce(func.max(intake_entry.c.seq) + 1, 0),
            literal(entry.kind),
            literal(dict(entry.data), intake_entry.c.data.type),
            literal(at, intake_entry.c.at.type),
        ).where(intake_entry.c.intake_id == intake_id)
        columns = ["intake_id", "seq", "kind", "data", "at"]
        with self._database.writing() as now:
            change = update(intake).where(intake.c.id == intake_id).values(changed)
            _require(now.execute(change), intake_id)
            now.execute(insert(intake_entry).from_select(columns, line))

    def journal(self, intake_id: str) -> Sequence[Entry]:
        """Return all lines of an intake, oldest first."""
        with self._database.reading() as now:
            return lines(now, intake_id)

    def heads(self, *statuses: Status) -> Sequence[IntakeHead]:
        """Return the intakes of some statuses (all without any), the one begun last first."""
        wanted = select(intake).order_by(intake.c.number.desc())
        if statuses:
            wanted = wanted.where(intake.c.status.in_([str(status) for status in statuses]))
        with self._database.reading() as now:
            return [head_of(row) for row in now.execute(wanted).mappings()]

    def set_status(self, intake_id: str, status: Status) -> None:
        """Note how far an intake is; raises ProgramError for an unknown intake."""
        change = (
            update(intake)
            .where(intake.c.id == intake_id)
            .values(status=str(status), updated=moment())
        )
        with self._database.writing() as now:
            _require(now.execute(change), intake_id)
            if status is not Status.RUNNING:
                _keep_urgencies(now, intake.c.id == intake_id)

    def delete(self, intake_id: str) -> None:
        """Remove an intake and its journal; nothing happens if there is none."""
        with self._database.writing() as now:
            now.execute(delete(intake_entry).where(intake_entry.c.intake_id == intake_id))
            now.execute(delete(intake).where(intake.c.id == intake_id))

    # ------------------------------------------------------------ inbox

    def inbox(self) -> Sequence[InboxItem]:
        """Return the drawings no visit has taken up: most urgent first, then newest first.

        Not those a patient is still at; one that was stopped in the middle comes after two hours.
        """
        over = or_(
            intake.c.status != str(Status.RUNNING), intake.c.updated < moment() - LONGEST_PAUSE
        )
        waiting = and_(intake.c.is_taken == false(), over)
        is_unknown = and_(waiting, intake.c.urgency.is_(None))
        wanted = (
            select(intake)
            .where(waiting)
            .order_by(func.coalesce(intake.c.urgency, NO_URGENCY), intake.c.number.desc())
        )
        with self._database.reading() as now:
            rows = list(now.execute(wanted).mappings())
            if all(row["urgency"] is not None for row in rows):
                return [_inbox_item(row) for row in rows]
        with self._database.writing() as now:
            _keep_urgencies(now, is_unknown)
            return [_inbox_item(row) for row in now.execute(wanted).mappings()]

    # ------------------------------------------------------------ settings

    def setting(self, name: str) -> str | None:
        """Return a setting; None if it was never set."""
        wanted = select(setting.c.value).where(setting.c.name == name)
        with self._database.reading() as now:
            value: str | None = now.scalar(wanted)
            return value

    def set_setting(self, name: str, value: str) -> None:
        """Keep a setting."""
        change = update(setting).where(setting.c.name == name).values(value=value)
        with self._database.writing() as now:
            if now.execute(change).rowcount == 0:
                now.execute(insert(setting).values(name=name, value=value))


def lines(now: Connection, intake_id: str, *kinds: str) -> list[Entry]:
    """Return the lines of an intake, of some kinds (all without any), oldest first."""
    wanted = (
        select(intake_entry.c.kind, intake_entry.c.data)
        .where(intake_entry.c.intake_id == intake_id)
        .order_by(intake_entry.c.seq)
    )
    if kinds:
        wanted = wanted.where(intake_entry.c.kind.in_(kinds))
    return [Entry(row["kind"], row["data"]) for row in now.execute(wanted).mappings()]


def head_of(row: RowMapping) -> IntakeHead:
    """Return the head of an intake from its row."""
    started = in_zone(row["started"], row["started_offset_s"])
    return IntakeHead(row["id"], row["code"], row["language"], started, Status(row["status"]))


def _keep_urgencies(now: Connection, which: ColumnElement[bool]) -> None:
    """Work out how urgent intakes are whose answers changed, and keep it."""
    for row in list(now.execute(select(intake).where(which)).mappings()):
        change = update(intake).where(intake.c.id == row["id"])
        now.execute(change.values(urgency=_urgency(head_of(row), lines(now, row["id"], ANSWER))))


def _urgency(head: IntakeHead, answers: list[Entry]) -> int:
    """Return what the answers raise; where they cannot be read, somebody must look."""
    try:
        flags = raised(replayed(head, answers))
    except BodymapError:
        return int(Urgency.TODAY)
    return int(flags[0].urgency) if flags else NO_URGENCY


def _inbox_item(row: RowMapping) -> InboxItem:
    head = head_of(row)
    urgency = None if row["urgency"] == NO_URGENCY else Urgency(row["urgency"])
    return InboxItem(head.id, head.code, head.started, head.status, urgency, head.language)


def _require(done: CursorResult[Any], intake_id: str) -> None:
    """Raise ProgramError if a change met no intake."""
    if done.rowcount == 0:
        raise ProgramError(f"there is no intake {intake_id}")
