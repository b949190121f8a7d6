"""Invitation sheets on paper or as PDF: black on white, a page each, whatever the theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QRectF, Qt
from PySide6.QtGui import QFont, QFontDatabase, QPageSize, QPainter, QPdfWriter

from console.views.widgets.qr_code import paint_modules

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPagedPaintDevice

    from console.viewmodels.sheets import Page
    from contract.sheet import Sheet

    Matrix = tuple[tuple[bool, ...], ...]

_TITLE, _TEXT, _CODE = 22.0, 12.0, 24.0
"""Points."""
_QR_MILLIMETRES = 55.0
_MARGIN_SHARE = 0.06
_GAP_MILLIMETRES = 4.0
_INCH = 25.4
_SCALES = (1.0, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4)
"""Tried in turn until all that a sheet says is on it: small paper, or long names."""
_ENDLESS = 1e6


def write_pdf(path: str, pages: Sequence[Page]) -> bool:
    """Write the sheets as a PDF of A4 or, where that is usual, Letter; false if it can't be."""
    writer = QPdfWriter(path)
    is_metric = QLocale.system().measurementSystem() == QLocale.MeasurementSystem.MetricSystem
    size = QPageSize.PageSizeId.A4 if is_metric else QPageSize.PageSizeId.Letter
    writer.setPageSize(QPageSize(size))
    writer.setResolution(600)
    writer.setTitle(pages[0][0].title if pages else "")
    return paint_pages(writer, pages)


def paint_pages(device: QPagedPaintDevice, pages: Sequence[Page]) -> bool:
    """Paint the sheets on a printer or a PDF; false if it did not take them."""
    painter = QPainter()
    if not painter.begin(device):
        return False
    for number, page in enumerate(pages):
        if number and not device.newPage():
            return False
        paint_sheet(painter, QRectF(painter.viewport()), page, device.logicalDpiX() / _INCH)
    return painter.end()


def paint_sheet(painter: QPainter, sheet: QRectF, page: Page, dots: float) -> None:
    """Paint one sheet into a rectangle, `dots` a millimetre; smaller where it has no room."""
    words, matrix = page
    margin = sheet.width() * _MARGIN_SHARE
    inside = sheet.adjusted(margin, margin, -margin, -margin)
    is_mirrored = words.is_right_to_left
    painter.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if is_mirrored else Qt.LayoutDirection.LeftToRight
    )
    painter.setPen(Qt.GlobalColor.black)
    for scale in _SCALES:
        column = _Column(painter, inside, dots * scale, is_trial=True)
        _fill(column, words, matrix)
        if column.top <= inside.bottom():
            break
    _fill(_Column(painter, inside, dots * scale), words, matrix)


def _fill(column: _Column, words: Sheet, matrix: Matrix) -> None:
    column.write(words.title, _TITLE, is_bold=True)
    column.write(words.name, _TITLE * 0.8, after=2.5)
    column.write(f"1.  {words.scan}", _TEXT)
    column.picture(matrix, is_right=words.is_right_to_left)
    column.write(words.or_code, _TEXT)
    column.write(words.code, _CODE, is_bold=True, is_code=True, after=2.0)
    for number, step in enumerate(words.steps, start=2):
        column.write(f"{number}.  {step}", _TEXT)
    column.skip(_GAP_MILLIMETRES)
    column.write(words.valid, _TEXT, is_bold=True)
    for note in words.notes:
        column.write(note, _TEXT * 0.9)


class _Column:
    """Writes one text below the other; a trial only measures. A last gap does not count."""

    def __init__(
        self, painter: QPainter, area: QRectF, dots: float, *, is_trial: bool = False
    ) -> None:
        self._painter, self._area, self._dots = painter, area, dots
        self._is_trial = is_trial
        self._next = self.top = area.top()

    def skip(self, millimetres: float) -> None:
        """Leave some room."""
        self._next += millimetres * self._dots

    def picture(self, matrix: Matrix, *, is_right: bool) -> None:
        """Paint the QR code."""
        room = self._area
        side = min(_QR_MILLIMETRES * self._dots, room.width() * 0.6, room.height() * 0.4)
        left = room.right() - side if is_right else room.left()
        if not self._is_trial:
            paint_modules(self._painter, QRectF(left, self._next, side, side), matrix)
        self.top = self._next + side
        self._next = self.top + _GAP_MILLIMETRES * self._dots

    def write(
        self,
        text: str,
        points: float,
        *,
        is_bold: bool = False,
        is_code: bool = False,
        after: float = 1.0,
    ) -> None:
        """Write a text with a gap after it."""
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font = QFont(fixed if is_code else self._painter.font())
        if not is_code:
            font = QFont()
        font.setPixelSize(max(6, round(points / 72 * _INCH * self._dots)))
        font.setBold(is_bold)
        self._painter.setFont(font)
        flags = int(Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap)
        room = QRectF(self._area.left(), self._next, self._area.width(), _ENDLESS)
        used = self._painter.boundingRect(room, flags, text)
        if not self._is_trial:
            self._painter.drawText(room, flags, text)
        self.top = self._next + used.height()
        self._next = self.top + after * _GAP_MILLIMETRES * self._dots * 0.6
