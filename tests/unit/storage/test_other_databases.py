"""What is asked of the records is understood by PostgreSQL, too, but for one module's pragmas."""

from __future__ import annotations

import io
import re
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy import ClauseElement, event
from sqlalchemy.dialects import postgresql
from sqlalchemy.schema import CreateIndex, CreateTable

import bodymap.storage
from bodymap.sessions.intake.model import IntakeHead, Status
from bodymap.sessions.intake.ports import Entry
from bodymap.sessions.records.model import AuditKind, Patient
from bodymap.storage.records import Records
from bodymap.storage.schema import VERSION, tables
from tests.unit.storage.vaults import fill

DIALECT = postgresql.dialect()  # type: ignore[no-untyped-call] # SQLAlchemy's own has no types
START = datetime(2026, 3, 1, tzinfo=UTC)


def everything(records: Records) -> None:
    """Use all that the records can do."""
    kept = fill(records, "P-1")
    records.keep_encounter(kept)
    records.begin(IntakeHead("i", "", "en", START, Status.UNFINISHED))
    records.append("i", Entry("answer", {"question": "flags_now", "answer": ["rash"]}))
    records.inbox()
    records.heads(Status.RUNNING)
    records.journal("i")
    records.setting("a")
    records.set_setting("a", "b")
    records.set_setting("a", "c")
    records.free_code()
    records.patients("anna p-1")
    records.patient("P-1")
    records.codes()
    records.keep_patient(Patient("P-1", START, "other"))
    records.encounters("P-1")
    records.encounter(kept.id)
    records.exported("P-1")
    records.stored()
    records.note(AuditKind.OPENED, "P-1")
    records.add_audit(records.audit_since(START))
    records.audit("P-1")
    records.delete("i")
    records.delete_patient("P-1")


def test_that_every_statement_can_be_put_to_postgresql(records: Records) -> None:
    asked: list[ClauseElement] = []

    def listen(connection: Any, statement: Any, *rest: Any) -> None:
        if isinstance(statement, ClauseElement):
            asked.append(statement)

    event.listen(records._engine, "before_execute", listen)
    everything(records)
    texts = {str(statement.compile(dialect=DIALECT)) for statement in asked}
    assert len(texts) > 40
    verbs = {text.split()[0] for text in texts}
    assert verbs == {"SELECT", "INSERT", "UPDATE", "DELETE"}
    for text in texts:
        assert "RETURNING rowid" not in text
        assert "GLOB" not in text


def test_that_the_tables_can_be_made_in_postgresql() -> None:
    texts = [str(CreateTable(table).compile(dialect=DIALECT)) for table in tables.sorted_tables]
    indices = [index for table in tables.sorted_tables for index in table.indexes]
    texts += [str(CreateIndex(index).compile(dialect=DIALECT)) for index in indices]
    assert any("number SERIAL" in text for text in texts)
    assert any("TIMESTAMP WITH TIME ZONE" in text for text in texts)
    for name in (*tables.tables, *(str(index.name) for index in indices)):
        assert len(name) <= 63  # PostgreSQL cuts longer names


@pytest.mark.parametrize("version", range(1, VERSION + 1))
def test_that_the_migrations_can_be_run_in_postgresql(version: int) -> None:
    out = io.StringIO()
    context = MigrationContext.configure(
        dialect_name="postgresql", opts={"as_sql": True, "output_buffer": out}
    )
    with Operations.context(context):
        import_module(f"bodymap.storage.migrations.v{version:04}").upgrade()
    assert "CREATE TABLE" in out.getvalue()


def test_that_what_only_sqlite_knows_stands_in_one_module() -> None:
    folder = Path(bodymap.storage.__file__ or "").parent
    only = re.compile(r"PRAGMA|VACUUM|sqlite_master|sqlcipher|import driver|BEGIN IMMEDIATE")
    found = {
        path.name for path in folder.rglob("*.py") if only.search(path.read_text(encoding="utf-8"))
    }
    assert found == {"sqlite.py"}
