"""Paints a user's initials on a steady colour."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from console.viewmodels.users_table import ROW_ROLE

if TYPE_CHECKING:
    from console.models.rows import UserRow

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


def colour_of(user_id: str) -> str:
    """Return the colour of a user, the same on every computer."""
    return COLOURS[zlib.crc32(user_id.encode()) % len(COLOURS)]


class AvatarDelegate(QStyledItemDelegate):
    """A disc with initials in the middle of the cell."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the cell's background as the style does, then the disc."""
        self.initStyleOption(option, index)
        initials, option.text = option.text, ""
        control = QStyle.ControlElement.CE_ItemViewItem
        option.widget.style().drawControl(control, option, painter, option.widget)
        row: UserRow | None = index.data(ROW_ROLE)
        if row is not None:
            _paint_disc(painter, QRectF(option.rect), colour_of(row.user.id), initials)


def _paint_disc(painter: QPainter, cell: QRectF, colour: str, initials: str) -> None:
    side = min(_SIDE, cell.height() - 4, cell.width() - 4)
    disc = QRectF(0, 0, side, side)
    disc.moveCenter(cell.center())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawEllipse(disc)
    font = QFont(painter.font())
    font.setPixelSize(max(8, round(side * _TEXT_SHARE)))
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(QColor("white"))
    painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, initials)
    painter.restore()
