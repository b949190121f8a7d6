"""A QR code painted module by module: sharp at every size, dark on white in every theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

_SMALLEST = 240
_PREFERRED = 360


def paint_modules(
    painter: QPainter, area: QRectF, matrix: Sequence[Sequence[bool]], *, device_ratio: float = 1.0
) -> None:
    """Paint a QR code with its quiet zone on white into the middle of `area`.

    Modules are whole device pixels where there is room, so that no edge is blurred.
    """
    if not matrix:
        return
    count = len(matrix)
    room = min(area.width(), area.height())
    module = max(1, int(room * device_ratio) // count) / device_ratio
    side = module * count
    # The corner, too, falls on a device pixel.
    left = round((area.center().x() - side / 2) * device_ratio) / device_ratio
    top = round((area.center().y() - side / 2) * device_ratio) / device_ratio
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.fillRect(QRectF(left, top, side, side), Qt.GlobalColor.white)
    for row, modules in enumerate(matrix):
        for column, is_dark in enumerate(modules):
            if is_dark:
                place = QRectF(left + column * module, top + row * module, module, module)
                painter.fillRect(place, Qt.GlobalColor.black)
    painter.restore()


class QrCode(QWidget):
    """Shows a QR code as large as there is room for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._matrix: Sequence[Sequence[bool]] = ()
        self.setMinimumSize(_SMALLEST, _SMALLEST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_code(self, matrix: Sequence[Sequence[bool]]) -> None:
        """Show these modules (true is dark, quiet zone included); none is a blank."""
        self._matrix = matrix
        self.update()

    def sizeHint(self) -> QSize:
        """Return a size that a phone reads from across a desk."""
        return QSize(_PREFERRED, _PREFERRED)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the code."""
        painter = QPainter(self)
        area = QRectF(QRect(0, 0, self.width(), self.height()))
        paint_modules(painter, area, self._matrix, device_ratio=self.devicePixelRatioF())
        painter.end()
