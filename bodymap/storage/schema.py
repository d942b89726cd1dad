"""The tables of the records, in words that every database understands."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta, timezone

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    DateTime,
    Dialect,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
    false,
)

from bodymap.errors import ProgramError

VERSION = 2
"""Of the tables below. A file of a higher version was written by a newer program, one of a lower
version is brought up by `migrations`."""

# Names for what has none, so that a migration can speak of it on every database.
tables = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
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


def offset_s(time: datetime) -> int:
    """Return how far a time's zone is from UTC; ProgramError if it knows none."""
    offset = time.utcoffset()
    if offset is None:
        raise ProgramError("a time to be kept must know its time zone")
    return round(offset.total_seconds())


def in_zone(time: datetime, seconds: int) -> datetime:
    """Return a time of the records in the zone it was given in."""
    return time.astimezone(timezone(timedelta(seconds=seconds)))


schema_version = Table("schema_version", tables, Column("version", Integer, nullable=False))

# `number` tells what was begun last even if the machine's clock was set back in between.
# `urgency` is worked out from the answers: None while that is still to do, NO_URGENCY without any
# red flag. `is_taken` tells that a visit has taken it up with all that was said until then.
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
    Column("urgency", Integer),
    Column("is_taken", Boolean, nullable=False, server_default=false()),
    Index(None, "is_taken"),
    Index(None, "code"),
)
NO_URGENCY = 9

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

# `words` is what a search looks in: code and name, see sessions/records/words.py. `seen` is when
# the last visit began; when the patient was added, before there is one.
patient = Table(
    "patient",
    tables,
    Column("number", Integer, primary_key=True, autoincrement=True),
    Column("code", String(64), nullable=False, unique=True),
    Column("name", Text, nullable=False),
    Column("words", Text, nullable=False),
    Column("created", Instant, nullable=False),
    Column("created_offset_s", Integer, nullable=False),
    Column("seen", Instant, nullable=False),
    Index(None, "seen", "number"),
)

# What a list shows; what is large lies in the tables that follow.
encounter = Table(
    "encounter",
    tables,
    Column("number", Integer, primary_key=True, autoincrement=True),
    Column("id", String(64), nullable=False, unique=True),
    Column("patient", Integer, ForeignKey("patient.number", ondelete="CASCADE"), nullable=False),
    Column("started", Instant, nullable=False),
    Column("started_offset_s", Integer, nullable=False),
    Column("language", String(35), nullable=False),
    Column("intake_id", String(64), ForeignKey("intake.id", ondelete="SET NULL")),
    Column("extent_cm2", Float),
    Column("worst", Integer),
    Column("plan", Text, nullable=False),
    Column("updated", Instant, nullable=False),
    Index(None, "patient", "started"),
    Index(None, "intake_id"),
)


def _of_encounter() -> Column[int]:
    key = ForeignKey("encounter.number", ondelete="CASCADE")
    return Column("encounter", Integer, key, primary_key=True, autoincrement=False)


# `data` is the drawing file's text: whoever reads it checks it as they check a file.
encounter_drawing = Table(
    "encounter_drawing",
    tables,
    _of_encounter(),
    Column("which", String(16), primary_key=True),
    Column("data", Text, nullable=False),
)

encounter_finding = Table(
    "encounter_finding",
    tables,
    _of_encounter(),
    Column("trigger_point", String(128), primary_key=True),
    Column("side", String(16), primary_key=True),
    Column("finding", String(32), nullable=False),
)

encounter_answer = Table(
    "encounter_answer",
    tables,
    _of_encounter(),
    Column("question", String(64), primary_key=True),
    Column("answer", JSON, nullable=False),
)

# Names the patient by code only, so that a line may outlive the patient it speaks of.
audit = Table(
    "audit",
    tables,
    Column("number", Integer, primary_key=True, autoincrement=True),
    Column("at", Instant, nullable=False),
    Column("kind", String(16), nullable=False),
    Column("patient_code", String(64), nullable=False),
    Column("encounter_id", String(64), nullable=False),
    Column("detail", Text, nullable=False),
    Index(None, "patient_code", "number"),
)
