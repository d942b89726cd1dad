"""The tables of the records, in words that every database understands."""

from __future__ import annotations

import json
from datetime import UTC, datetime

from sqlalchemy import (
    JSON,
    Column,
    DateTime,
    Dialect,
    ForeignKey,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
)

VERSION = 1
"""Of the tables below. A file of a higher version was written by a newer program."""

# Names for what has none, so that a migration can speak of it on every database.
tables = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "ix": "ix_%(table_name)s_%(column_0_name)s",
    }
)


def json_text(value: object) -> str:
    """Return what a JSON column holds; numbers that are not finite raise ValueError."""
    return json.dumps(value, allow_nan=False, separators=(",", ":"))


class Instant(TypeDecorator[datetime]):
    """A point in time, kept in UTC; where a zone matters, a column of its own keeps its offset."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Return the time in UTC, whether or not the database then writes the zone down."""
        del dialect
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a time to be kept must know its zone")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Return the time in UTC, with that zone."""
        del dialect
        if value is None or value.tzinfo is not None:
            return value
        return value.replace(tzinfo=UTC)


schema_version = Table("schema_version", tables, Column("version", Integer, nullable=False))

# `number` tells what was begun last even if the machine's clock was set back in between.
intake = Table(
    "intake",
    tables,
    Column("number", Integer, primary_key=True, autoincrement=True),
    Column("id", String(64), nullable=False, unique=True),
    Column("code", Text, nullable=False),
    Column("language", String(35), nullable=False),
    Column("started", Instant, nullable=False),
    Column("started_offset_s", Integer, nullable=False),
    Column("status", String(16), nullable=False),
    Column("updated", Instant, nullable=False),
)

intake_entry = Table(
    "intake_entry",
    tables,
    Column("intake_id", String(64), ForeignKey("intake.id", ondelete="CASCADE"), primary_key=True),
    Column("seq", Integer, primary_key=True, autoincrement=False),
    Column("kind", String(32), nullable=False),
    Column("data", JSON, nullable=False),
    Column("at", Instant, nullable=False),
)

setting = Table(
    "setting",
    tables,
    Column("name", String(128), primary_key=True),
    Column("value", Text, nullable=False),
)
