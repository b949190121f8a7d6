"""A screen code on paper: the name, the QR code, the text below it, and when it ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from console.views.widgets.qr_code import paint_modules

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPagedPaintDevice

_CODE_SHARE = 0.5
"""How much of the sheet's width the QR code takes."""


def print_sheet(
    device: QPagedPaintDevice, title: str, matrix: Sequence[Sequence[bool]], lines: Sequence[str]
) -> bool:
    """Print one sheet; false if the printer did not take it."""
    painter = QPainter()
    if not painter.begin(device):
        return False
    paint_sheet(painter, QRectF(painter.viewport()), title, matrix, lines)
    return painter.end()


def paint_sheet(
    painter: QPainter,
    sheet: QRectF,
    title: str,
    matrix: Sequence[Sequence[bool]],
    lines: Sequence[str],
) -> None:
    """Paint the sheet: black on white, whatever the theme."""
    font = painter.font()
    font.setPixelSize(max(8, int(sheet.width() / 36)))
    painter.setFont(font)
    painter.setPen(Qt.GlobalColor.black)
    centred = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
    head = painter.boundingRect(QRectF(sheet), int(centred), title)
    painter.drawText(
        QRectF(sheet.left(), sheet.top(), sheet.width(), head.height()), int(centred), title
    )
    side = min(sheet.width() * _CODE_SHARE, sheet.height() * _CODE_SHARE)
    top = sheet.top() + head.height() + font.pixelSize()
    area = QRectF(sheet.center().x() - side / 2, top, side, side)
    paint_modules(painter, area, matrix)
    below = QRectF(
        sheet.left(),
        area.bottom() + font.pixelSize(),
        sheet.width(),
        sheet.bottom() - area.bottom(),
    )
    painter.drawText(below, int(centred), "\n\n".join(lines))
