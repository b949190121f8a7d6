"""Ctrl+C in a table copies the selected rows as a table; with Shift, the titles too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut

from console.models.copied import as_html, as_text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTableView

MOST = 2_000
"""Rows: more would hold up the window; files are made for so many."""


class CopyRows(QObject):
    """Copies what is selected and in sight of a table. `said` carries what came of it."""

    said = Signal(str)

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._view = view
        for keys, with_titles in (("Ctrl+C", False), ("Ctrl+Shift+C", True)):
            shortcut = QShortcut(QKeySequence(keys), view)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(self._titled if with_titles else self._bare)

    def _titled(self) -> None:
        self._copy(self._titles())

    def _bare(self) -> None:
        self._copy([])

    def _copy(self, titles: list[str]) -> None:
        places = self._places()
        if not places:
            return
        rows = [self._cells(place) for place in places[:MOST]]
        mime = QMimeData()
        mime.setText(as_text([titles, *rows] if titles else rows))
        mime.setHtml(as_html(titles, rows))
        QGuiApplication.clipboard().setMimeData(mime)
        self.said.emit(_words(len(rows), len(places)))

    def _places(self) -> list[int]:
        """Return the selected rows from above to below."""
        selected = self._view.selectionModel().selection()
        places = {
            place
            for number in range(selected.count())
            for place in range(selected.at(number).top(), selected.at(number).bottom() + 1)
        }
        return sorted(places)

    def _columns(self) -> list[int]:
        """Return the columns in sight, as they stand from left to right."""
        header = self._view.horizontalHeader()
        order = (header.logicalIndex(place) for place in range(header.count()))
        return [column for column in order if not header.isSectionHidden(column)]

    def _titles(self) -> list[str]:
        model, along = self._view.model(), Qt.Orientation.Horizontal
        return [str(model.headerData(column, along) or "") for column in self._columns()]

    def _cells(self, place: int) -> list[str]:
        model = self._view.model()
        return [str(model.index(place, column).data() or "") for column in self._columns()]


def _words(copied: int, selected: int) -> str:
    if copied < selected:
        words = QCoreApplication.translate(
            "Copy", "Copied the first {number} rows. To take all along, export them."
        )
        return words.format(number=QLocale().toString(copied))
    if copied == 1:
        return QCoreApplication.translate("Copy", "Copied as a table.")
    words = QCoreApplication.translate("Copy", "Copied {number} rows as a table.")
    return words.format(number=QLocale().toString(copied))
