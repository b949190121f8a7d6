"""Mirror, outbox, drafts, journal and single values."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the change."""
    op.create_table(
        "mirror",
        sa.Column("kind", sa.String, primary_key=True),
        sa.Column("id", sa.String, primary_key=True),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("seq", sa.Integer, nullable=False),
        sa.Column("body", sa.LargeBinary, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "scan_mark",
        sa.Column("kind", sa.String, primary_key=True),
        sa.Column("id", sa.String, primary_key=True),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "meta",
        sa.Column("key", sa.String, primary_key=True),
        sa.Column("value", sa.String, nullable=False),
    )
    _person_key()
    _work()


def _person_key() -> None:
    op.create_table(
        "person_key",
        sa.Column("id", sa.String, primary_key=True),
        sa.Column("email_key", sa.String),
        sa.Column("did_number", sa.String),
        sa.Column("internal_number", sa.String),
        sqlite_with_rowid=False,
    )
    for column in ("email_key", "did_number", "internal_number"):
        op.create_index(f"ix_person_key_{column}", "person_key", [column])


def _work() -> None:
    op.create_table(
        "outbox",
        sa.Column("position", sa.Integer, primary_key=True),
        sa.Column("id", sa.String, nullable=False),
        sa.Column("target", sa.String, nullable=False),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("state", sa.String, nullable=False),
        sa.Column("attempts", sa.Integer, nullable=False, server_default="0"),
        sa.Column("at", sa.String, nullable=False),
        sa.Column("operation", sa.LargeBinary, nullable=False),
        sa.Column("result", sa.LargeBinary),
        sa.Column("draft", sa.LargeBinary),
        sa.UniqueConstraint("id", name="uq_outbox_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_outbox_target", "outbox", ["target"])
    op.create_index("ix_outbox_state", "outbox", ["state"])
    op.create_table(
        "draft",
        sa.Column("id", sa.String, primary_key=True),
        sa.Column("updated_at", sa.String, nullable=False),
        sa.Column("body", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "journal",
        sa.Column("operation_id", sa.String, primary_key=True),
        sa.Column("target", sa.String, nullable=False),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("outcome", sa.String, nullable=False),
        sa.Column("at", sa.String, nullable=False),
        sa.Column("operation", sa.LargeBinary, nullable=False),
    )
    op.create_index("ix_journal_at", "journal", ["at"])
