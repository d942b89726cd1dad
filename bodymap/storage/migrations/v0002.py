"""Version 2: patients, visits, the audit trail, and what the inbox asks of an intake."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op


def upgrade() -> None:
    """Add the clinician's tables and the columns of the inbox."""
    op.add_column("intake", sa.Column("urgency", sa.Integer))
    op.add_column(
        "intake", sa.Column("is_taken", sa.Boolean, nullable=False, server_default=sa.false())
    )
    op.create_index("ix_intake_is_taken", "intake", ["is_taken"])
    op.create_index("ix_intake_code", "intake", ["code"])
    _patients()
    _encounters()
    _audit()


def _patients() -> None:
    instant = sa.DateTime(timezone=True)
    op.create_table(
        "patient",
        sa.Column("number", sa.Integer, autoincrement=True, nullable=False),
        sa.Column("code", sa.String(64), nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("words", sa.Text, nullable=False),
        sa.Column("created", instant, nullable=False),
        sa.Column("created_offset_s", sa.Integer, nullable=False),
        sa.Column("seen", instant, nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_patient"),
        sa.UniqueConstraint("code", name="uq_patient_code"),
    )
    op.create_index("ix_patient_seen_number", "patient", ["seen", "number"])


def _encounters() -> None:
    instant = sa.DateTime(timezone=True)
    op.create_table(
        "encounter",
        sa.Column("number", sa.Integer, autoincrement=True, nullable=False),
        sa.Column("id", sa.String(64), nullable=False),
        sa.Column("patient", sa.Integer, nullable=False),
        sa.Column("started", instant, nullable=False),
        sa.Column("started_offset_s", sa.Integer, nullable=False),
        sa.Column("language", sa.String(35), nullable=False),
        sa.Column("intake_id", sa.String(64)),
        sa.Column("extent_cm2", sa.Float),
        sa.Column("worst", sa.Integer),
        sa.Column("plan", sa.Text, nullable=False),
        sa.Column("updated", instant, nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_encounter"),
        sa.UniqueConstraint("id", name="uq_encounter_id"),
        sa.ForeignKeyConstraint(
            ["patient"], ["patient.number"], "fk_encounter_patient", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["intake_id"], ["intake.id"], "fk_encounter_intake_id", ondelete="SET NULL"
        ),
    )
    op.create_index("ix_encounter_patient_started", "encounter", ["patient", "started"])
    op.create_index("ix_encounter_intake_id", "encounter", ["intake_id"])
    _part_of_encounter(
        "encounter_drawing",
        ("which",),
        sa.Column("which", sa.String(16), nullable=False),
        sa.Column("data", sa.Text, nullable=False),
    )
    _part_of_encounter(
        "encounter_finding",
        ("trigger_point", "side"),
        sa.Column("trigger_point", sa.String(128), nullable=False),
        sa.Column("side", sa.String(16), nullable=False),
        sa.Column("finding", sa.String(32), nullable=False),
    )
    _part_of_encounter(
        "encounter_answer",
        ("question",),
        sa.Column("question", sa.String(64), nullable=False),
        sa.Column("answer", sa.JSON, nullable=False),
    )


def _part_of_encounter(name: str, key: tuple[str, ...], *columns: sa.Column[object]) -> None:
    op.create_table(
        name,
        sa.Column("encounter", sa.Integer, autoincrement=False, nullable=False),
        *columns,
        sa.PrimaryKeyConstraint("encounter", *key, name=f"pk_{name}"),
        sa.ForeignKeyConstraint(
            ["encounter"], ["encounter.number"], f"fk_{name}_encounter", ondelete="CASCADE"
        ),
    )


def _audit() -> None:
    op.create_table(
        "audit",
        sa.Column("number", sa.Integer, autoincrement=True, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("patient_code", sa.String(64), nullable=False),
        sa.Column("encounter_id", sa.String(64), nullable=False),
        sa.Column("detail", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_audit"),
    )
    op.create_index("ix_audit_patient_code_number", "audit", ["patient_code", "number"])
