"""Paints the text cells of the Users table: what is leaving struck out, trouble in colour."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from console.models.outbox import ATTENTION_STATES
from console.viewmodels.users_columns import COLUMNS, INDEX
from console.views import style

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QTableView

    from console.models.rows import Glance
    from console.viewmodels.users_columns import ColumnId
    from console.viewmodels.users_table import UsersTable

Tone = Literal["error", "warning"]
_PROBLEMS = frozenset({"failed", "expired"})
_DECORATED = (
    QStyle.StateFlag.State_Selected
    | QStyle.StateFlag.State_HasFocus
    | QStyle.StateFlag.State_MouseOver
).value
_MOST_FITTED = 5_000
_TO_THE_RIGHT = frozenset({INDEX["email"], INDEX["did_number"], INDEX["internal_number"]})
_LEADING = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
_ONE_LINE = int(Qt.TextFlag.TextSingleLine) | int(Qt.AlignmentFlag.AlignAbsolute)


class CellDelegate(QStyledItemDelegate):
    """Plain text; colours only repeat what the words say.

    A cell with nothing special about it is painted here, without asking the style: that takes a
    fifth of the time, and nearly all cells are so.
    """

    def __init__(self, view: QTableView, table: UsersTable) -> None:
        super().__init__(view)
        self._table = table
        self._margin = self._flags = 0
        self._fitted: dict[tuple[str, int], str] = {}

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint a cell; the view has painted its background."""
        user = self._table.glance_at(index.row())
        if (
            user is None
            or user.is_deleting
            or user.is_new_draft
            or option.state.value & _DECORATED
        ):
            super().paint(painter, option, index)
            return
        column = index.column()
        text = _as_read(self._table.text_of(user, column), column, option.direction)
        if not text:
            return
        if not self._fitted:
            metric = QStyle.PixelMetric.PM_FocusFrameHMargin
            self._margin = option.widget.style().pixelMetric(metric) + 1
            self._flags = _ONE_LINE | int(QStyle.visualAlignment(option.direction, _LEADING))
        place = option.rect.adjusted(self._margin, 0, -self._margin, 0)
        tone = tone_of(COLUMNS[column].id, user)
        painter.setPen(
            option.palette.color(QPalette.ColorRole.Text)
            if tone is None
            else QColor(getattr(style.tones(option.widget), tone))
        )
        painter.setLayoutDirection(option.direction)
        painter.drawText(place, self._flags, self._fit(text, place.width(), option))

    def forget(self) -> None:
        """Measure all texts again: the font or the style is another."""
        self._fitted.clear()

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Set font and colour of one cell."""
        super().initStyleOption(option, index)
        user = self._table.glance_at(index.row())
        if user is None:
            return
        option.text = _as_read(option.text, index.column(), option.direction)
        option.font.setStrikeOut(user.is_deleting)
        option.font.setItalic(user.is_new_draft)
        tone = tone_of(COLUMNS[index.column()].id, user)
        if tone is not None:
            colour = QColor(getattr(style.tones(option.widget), tone))
            option.palette.setColor(QPalette.ColorRole.Text, colour)

    def _fit(self, text: str, width: int, option: QStyleOptionViewItem) -> str:
        """Return as much of a text as fits, remembered: people look at the same rows for long."""
        found = self._fitted.get((text, width))
        if found is None:
            if len(self._fitted) > _MOST_FITTED:
                self._fitted.clear()
            line = text.replace("\n", " ")
            found = option.fontMetrics.elidedText(line, option.textElideMode, width)
            self._fitted[text, width] = found
        return found


def _as_read(text: str, column: int, direction: Qt.LayoutDirection) -> str:
    """Return a text for a page of some direction; numbers and addresses run to the right."""
    if direction == Qt.LayoutDirection.LeftToRight or column not in _TO_THE_RIGHT:
        return text
    return text and f"\u2066{text}\u2069"


def tone_of(column: ColumnId, user: Glance) -> Tone | None:
    """Return the tone in which a cell is written, None for the usual one."""
    if column == "sync" and user.sync in ATTENTION_STATES:
        return "error"
    return "warning" if column == "invitation" and user.invitation in _PROBLEMS else None
