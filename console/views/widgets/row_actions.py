"""The Actions buttons beside the Users table: real buttons for the visible rows only.

They stand in a gutter beside the table, not inside it: a button inside a table view is not in the
accessibility tree, and a gutter stays in sight when the table is scrolled sideways.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPersistentModelIndex, QTimer
from PySide6.QtWidgets import QMenu, QSizePolicy, QTableView, QWidget

from console.views.widgets.menu_button import MenuButton

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent


class RowActions(QWidget):
    """A gutter with one Actions button a visible row, recycled while scrolling.

    `name(row)` returns the accessible name ("Actions for Ann Smith") or None for no button;
    `fill(menu, row)` builds the menu of a row when it opens; `text` is what the buttons show.
    """

    def __init__(
        self,
        table: QTableView,
        text: str,
        name: Callable[[int], str | None],
        fill: Callable[[QMenu, int], None],
    ) -> None:
        super().__init__(table.parentWidget())
        self._table, self._text, self._name, self._fill = table, text, name, fill
        self._buttons: list[MenuButton] = []
        self._rows: list[QPersistentModelIndex] = []
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._place)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setFixedWidth(self._button_at(0).sizeHint().width() + 8)
        table.verticalScrollBar().valueChanged.connect(self.refresh)
        table.verticalScrollBar().rangeChanged.connect(self.refresh)
        table.viewport().installEventFilter(self)
        self._watch_model()

    def refresh(self) -> None:
        """Put buttons to the rows now in sight, once, when the event loop is next free."""
        if not self._later.isActive():
            self._later.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the table's size."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.Show}:
            self.refresh()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the gutter's own size."""
        super().resizeEvent(event)
        self.refresh()

    def _watch_model(self) -> None:
        model = self._table.model()
        for signal in (
            model.modelReset,
            model.layoutChanged,
            model.rowsInserted,
            model.rowsRemoved,
            model.rowsMoved,
            model.dataChanged,
        ):
            signal.connect(self.refresh)

    def _button_at(self, position: int) -> MenuButton:
        while len(self._buttons) <= position:
            button = MenuButton(self._text, self._filler(len(self._buttons)), self)
            button.hide()
            self._buttons.append(button)
            self._rows.append(QPersistentModelIndex())
        return self._buttons[position]

    def _filler(self, position: int) -> Callable[[QMenu], None]:
        def fill(menu: QMenu) -> None:
            # Rows may have moved since the button was placed: it opens the menu of its own row.
            row = self._rows[position].row()
            if row >= 0:
                self._table.selectRow(row)
                self._fill(menu, row)

        return fill

    def _place(self) -> None:
        viewport = self._table.viewport()
        top = viewport.mapTo(self._table, viewport.rect().topLeft()).y()
        first = max(self._table.rowAt(0), 0)
        focused = self._focused_row()
        used = 0
        for row in range(first, self._table.model().rowCount()):
            y = self._table.rowViewportPosition(row)
            if y >= viewport.height():
                break
            name = self._name(row)
            if name is None or y + self._table.rowHeight(row) // 2 < 0:
                continue
            self._rows_at(used, row)
            self._show(self._button_at(used), row, name, y + top)
            if row == focused:
                self._button_at(used).setFocus()
            used += 1
        for button in self._buttons[used:]:
            button.hide()

    def _focused_row(self) -> int:
        """Return where the row stands now whose button has the keyboard; -1 for none."""
        for button, index in zip(self._buttons, self._rows, strict=True):
            if button.hasFocus():
                return index.row()
        return -1

    def _rows_at(self, position: int, row: int) -> None:
        self._button_at(position)
        self._rows[position] = QPersistentModelIndex(self._table.model().index(row, 0))

    def _show(self, button: MenuButton, row: int, name: str, y: int) -> None:
        if button.accessibleName() != name:
            button.setAccessibleName(name)
        height = min(button.sizeHint().height(), self._table.rowHeight(row))
        y += (self._table.rowHeight(row) - height) // 2
        button.setGeometry(4, y, self.width() - 8, height)
        button.show()
