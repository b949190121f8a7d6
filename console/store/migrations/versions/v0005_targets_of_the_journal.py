"""The users of the journal have an index: undo asks for each operation what became of later ones.

Without it that reads the whole record each time: half a minute for an import of 10,000.
"""

from __future__ import annotations

from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the change."""
    op.create_index("ix_journal_target", "journal", ["target"])
