"""A refresh that arrives twice is answered twice alike: sessions keep the salt of their tokens."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the salt; a session has one from its next refresh on."""
    op.add_column("session", sa.Column("rotation_salt", sa.String(length=43), nullable=True))
