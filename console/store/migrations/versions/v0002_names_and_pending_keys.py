"""Names beside the unique values, and the unique values of users on their way to the server.

So "internal number 204 belongs to Ann Smith" is one indexed look-up, also while Ann is unsent.
"""

from __future__ import annotations

import msgspec
import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


class _Named(msgspec.Struct):
    """What this revision reads of a user; later versions of the record do not change it."""

    first_name: str = ""
    last_name: str = ""


def upgrade() -> None:
    """Make the change."""
    op.add_column("person_key", sa.Column("name", sa.String, nullable=False, server_default=""))
    op.create_table(
        "pending_key",
        sa.Column("id", sa.String, primary_key=True),
        sa.Column("email_key", sa.String),
        sa.Column("did_number", sa.String),
        sa.Column("internal_number", sa.String),
        sa.Column("name", sa.String, nullable=False, server_default=""),
        sqlite_with_rowid=False,
    )
    for column in ("email_key", "did_number", "internal_number"):
        op.create_index(f"ix_pending_key_{column}", "pending_key", [column])
    _fill_names()


def _fill_names() -> None:
    connection = op.get_bind()
    rows = connection.execute(sa.text("SELECT id, body FROM mirror WHERE kind = 'user'")).all()
    names = []
    for row in rows:
        named = msgspec.json.decode(row.body, type=_Named)
        names.append({"key": row.id, "name": f"{named.first_name} {named.last_name}".strip()})
    if names:
        connection.execute(sa.text("UPDATE person_key SET name = :name WHERE id = :key"), names)
