"""Finding widgets as people and screen readers do: by their accessible names and their words."""

from __future__ import annotations

from typing import TypeVar

import zxingcpp
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel, QListWidget, QPushButton, QTableWidget, QWidget

Window = TypeVar("Window", bound=QWidget)


def kept(window: Window) -> Window:
    """Keep a dialog after it closes, to see what became of it."""
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    return window


def button(window: QWidget, name: str) -> QPushButton:
    """Return the button of this accessible name."""
    found = [one for one in window.findChildren(QPushButton) if one.accessibleName() == name]
    assert len(found) == 1, [one.accessibleName() for one in window.findChildren(QPushButton)]
    return found[0]


def buttons(window: QWidget) -> list[str]:
    """Return the accessible names of all buttons in sight."""
    return [
        one.accessibleName() for one in window.findChildren(QPushButton) if one.isVisibleTo(window)
    ]


def words(window: QWidget) -> str:
    """Return all that the labels in sight say."""
    labels = [one for one in window.findChildren(QLabel) if one.isVisibleTo(window)]
    return "\n".join(label.text() for label in labels if label.text())


def entries(window: QWidget) -> list[str]:
    """Return the lines of the list."""
    (found,) = window.findChildren(QListWidget)
    return [found.item(row).text() for row in range(found.count())]


def cells(table: QTableWidget) -> list[list[str]]:
    """Return a table as text."""
    return [
        [item.text() if (item := table.item(row, column)) else "" for column in range(width)]
        for width in [table.columnCount()]
        for row in range(table.rowCount())
    ]


def scanned(image: QImage) -> list[str]:
    """Return what a phone reads from a picture."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    size = (grey.width(), grey.height())
    stride = grey.bytesPerLine()
    picture = Image.frombuffer("L", size, bytes(grey.constBits()), "raw", "L", stride, 1)
    return [found.text for found in zxingcpp.read_barcodes(picture)]
