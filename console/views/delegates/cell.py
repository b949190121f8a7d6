"""Paints the text cells of the Users table: what is leaving struck out, trouble in colour."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from console.models.outbox import ATTENTION_STATES
from console.viewmodels.users_columns import COLUMNS
from console.viewmodels.users_table import ROW_ROLE
from console.views import style

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex

    from console.models.rows import UserRow
    from console.viewmodels.users_columns import ColumnId

Tone = Literal["error", "warning"]
_PROBLEMS = frozenset({"failed", "expired"})


class CellDelegate(QStyledItemDelegate):
    """Plain text; colours only repeat what the words say."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Set font and colour of one cell."""
        super().initStyleOption(option, index)
        row: UserRow | None = index.data(ROW_ROLE)
        if row is None:
            return
        option.font.setStrikeOut(row.is_deleting)
        option.font.setItalic(row.is_new_draft)
        tone = tone_of(COLUMNS[index.column()].id, row)
        if tone is not None:
            colour = QColor(getattr(style.tones(option.widget), tone))
            option.palette.setColor(QPalette.ColorRole.Text, colour)


def tone_of(column: ColumnId, row: UserRow) -> Tone | None:
    """Return the tone in which a cell is written, None for the usual one."""
    if column == "sync" and row.sync in ATTENTION_STATES:
        return "error"
    if column == "invitation" and row.user.invite and row.invite_waiting == "no":
        return "warning" if row.user.invite.state in _PROBLEMS else None
    return None
