"""Paints a user's initials on a steady colour."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from console.viewmodels.users_columns import initials_of

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtWidgets import QTableView

    from console.viewmodels.users_table import UsersTable

COLOURS = (
    "#8b3a3a",
    "#7a5200",
    "#4f6317",
    "#1f6b45",
    "#12686f",
    "#1f5fa8",
    "#4a4fb5",
    "#7a3f9d",
    "#9a2f6e",
    "#5c6068",
)
"""White text on each has a contrast of at least 5:1."""
_SIDE = 26.0
_TEXT_SHARE = 0.42
_WHITE = QColor("white")
_CENTRE = int(Qt.AlignmentFlag.AlignCenter)
_DECORATED = (
    QStyle.StateFlag.State_Selected
    | QStyle.StateFlag.State_HasFocus
    | QStyle.StateFlag.State_MouseOver
).value


def colour_of(user_id: str) -> str:
    """Return the colour of a user, the same on every computer."""
    return COLOURS[zlib.crc32(user_id.encode()) % len(COLOURS)]


class AvatarDelegate(QStyledItemDelegate):
    """A disc with initials in the middle of the cell."""

    def __init__(self, view: QTableView, table: UsersTable) -> None:
        super().__init__(view)
        self._table = table
        self._discs: dict[tuple[str, float, float], QPixmap] = {}
        self._side, self._font = 0.0, QFont()

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the cell's background as the style does, then the disc."""
        if option.state.value & _DECORATED:
            self.initStyleOption(option, index)
            option.text = ""
            control = QStyle.ControlElement.CE_ItemViewItem
            option.widget.style().drawControl(control, option, painter, option.widget)
        user = self._table.glance_at(index.row())
        if user is None:
            return
        cell = QRectF(option.rect)
        side = min(_SIDE, cell.height() - 4, cell.width() - 4)
        disc = QRectF(0, 0, side, side)
        disc.moveCenter(cell.center())
        painter.drawPixmap(disc.topLeft(), self._disc(colour_of(user.id), side, option))
        if self._side != side:
            self._side = side
            self._font = QFont(option.font)
            self._font.setPixelSize(max(8, round(side * _TEXT_SHARE)))
            self._font.setWeight(QFont.Weight.DemiBold)
        painter.setPen(_WHITE)
        painter.setFont(self._font)
        painter.drawText(disc, _CENTRE, initials_of(user))
        painter.setFont(option.font)

    def _disc(self, colour: str, side: float, option: QStyleOptionViewItem) -> QPixmap:
        """Return a disc, painted once for each colour."""
        ratio = option.widget.devicePixelRatioF()
        found = self._discs.get((colour, side, ratio))
        if found is None:
            found = self._discs[colour, side, ratio] = _painted(colour, side, ratio)
        return found


def _painted(colour: str, side: float, ratio: float) -> QPixmap:
    made = QPixmap(max(1, round(side * ratio)), max(1, round(side * ratio)))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawEllipse(QRectF(0, 0, side, side))
    painter.end()
    return made
