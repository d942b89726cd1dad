"""The audit trail as rows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, insert, select

from bodymap.sessions.records.model import AuditKind, AuditLine
from bodymap.storage.database import Database, moment
from bodymap.storage.schema import audit


class AuditRows:
    """The audit trail of a RecordStore; lines are only ever added."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def note(
        self, kind: AuditKind, patient_code: str, encounter_id: str = "", detail: str = ""
    ) -> None:
        """Add a line to the audit trail."""
        with self._database.writing() as now:
            add_line(now, kind, patient_code, encounter_id, detail)

    def audit(self, patient_code: str = "", limit: int = 200) -> Sequence[AuditLine]:
        """Return the audit trail, of one patient or of all, newest first."""
        wanted = select(audit).order_by(audit.c.number.desc()).limit(limit)
        if patient_code:
            wanted = wanted.where(audit.c.patient_code == patient_code)
        with self._database.reading() as now:
            return lines_of(now, wanted)

    def audit_since(self, at: datetime) -> Sequence[AuditLine]:
        """Return what happened after a moment, oldest first."""
        wanted = select(audit).where(audit.c.at > at).order_by(audit.c.number)
        with self._database.reading() as now:
            return lines_of(now, wanted)

    def add_audit(self, lines: Iterable[AuditLine]) -> None:
        """Add lines of another file of the same clinic, with their times."""
        with self._database.writing() as now:
            for line in lines:
                add_line(
                    now, line.kind, line.patient_code, line.encounter_id, line.detail, at=line.at
                )


def add_line(
    now: Connection,
    kind: AuditKind,
    patient_code: str,
    encounter_id: str = "",
    detail: str = "",
    *,
    at: datetime | None = None,
) -> None:
    """Add a line within a transaction, so that it is there if and only if what it tells is."""
    row = {
        "at": moment() if at is None else at,
        "kind": str(kind),
        "patient_code": patient_code,
        "encounter_id": encounter_id,
        "detail": detail,
    }
    now.execute(insert(audit).values(row))


def lines_of(now: Connection, wanted: Select[Any]) -> list[AuditLine]:
    """Return the lines that a question asks for."""
    return [
        AuditLine(
            row["at"],
            AuditKind(row["kind"]),
            row["patient_code"],
            row["encounter_id"],
            row["detail"],
        )
        for row in now.execute(wanted).mappings()
    ]
