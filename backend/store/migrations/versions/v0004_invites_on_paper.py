"""Invites on paper count as mailed ones: one live a user. Wrong text codes are counted."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

_LIVE = "kind <> 'screen' AND state IN ('queued', 'sent', 'opened', 'redeemed')"


def upgrade() -> None:
    """Add the count, and let one rule hold for letters and sheets."""
    op.add_column(
        "invite", sa.Column("wrong_codes", sa.Integer(), nullable=False, server_default="0")
    )
    op.drop_index("uq_invite_live_mail", table_name="invite")
    op.create_index(
        "uq_invite_live",
        "invite",
        ["person_id"],
        unique=True,
        sqlite_where=sa.text(_LIVE),
        postgresql_where=sa.text(_LIVE),
    )
