"""Version 1: intakes, their journals, and settings."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op


def upgrade() -> None:
    """Make the first tables."""
    instant = sa.DateTime(timezone=True)
    version = op.create_table("schema_version", sa.Column("version", sa.Integer, nullable=False))
    op.bulk_insert(version, [{"version": 1}])
    op.create_table(
        "intake",
        sa.Column("number", sa.Integer, autoincrement=True, nullable=False),
        sa.Column("id", sa.String(64), nullable=False),
        sa.Column("code", sa.Text, nullable=False),
        sa.Column("language", sa.String(35), nullable=False),
        sa.Column("started", instant, nullable=False),
        sa.Column("started_offset_s", sa.Integer, nullable=False),
        sa.Column("status", sa.String(16), nullable=False),
        sa.Column("updated", instant, nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_intake"),
        sa.UniqueConstraint("id", name="uq_intake_id"),
    )
    op.create_table(
        "intake_entry",
        sa.Column("intake_id", sa.String(64), nullable=False),
        sa.Column("seq", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("data", sa.JSON, nullable=False),
        sa.Column("at", instant, nullable=False),
        sa.PrimaryKeyConstraint("intake_id", "seq", name="pk_intake_entry"),
        sa.ForeignKeyConstraint(
            ["intake_id"], ["intake.id"], "fk_intake_entry_intake_id", ondelete="CASCADE"
        ),
    )
    op.create_table(
        "setting",
        sa.Column("name", sa.String(128), nullable=False),
        sa.Column("value", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_setting"),
    )
