"""A list whose order matters, ordered by drag, by keyboard (Alt+Up, Alt+Down) and by buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_ROWS_SHOWN = 5


class OrderList(QWidget):
    """Values in order. `words(value, place)` says what stands in the list for each.

    `ordered` carries all values whenever a person moves or removes one.
    """

    ordered = Signal(tuple)

    def __init__(self, words: Callable[[str, int], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.list = QListWidget(self)
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.list.model().rowsMoved.connect(self._dropped)
        self.list.currentRowChanged.connect(self._refresh_buttons)
        self.list.setSizeAdjustPolicy(QListWidget.SizeAdjustPolicy.AdjustIgnored)
        self.up = self._button(
            QCoreApplication.translate("Wizard", "Move up"), lambda: self.move_current(-1)
        )
        self.down = self._button(
            QCoreApplication.translate("Wizard", "Move down"), lambda: self.move_current(1)
        )
        self.remove = self._button(
            QCoreApplication.translate("Wizard", "Remove"), self.remove_current
        )
        self._shortcut("Alt+Up", lambda: self.move_current(-1))
        self._shortcut("Alt+Down", lambda: self.move_current(1))
        self._shortcut("Del", self.remove_current)
        self._arrange()
        self.setFocusProxy(self.list)
        self._refresh_buttons()

    def setAccessibleName(self, name: str) -> None:
        """Name the list, too."""
        super().setAccessibleName(name)
        self.list.setAccessibleName(name)

    def setAccessibleDescription(self, words: str) -> None:
        """Describe the list, too."""
        super().setAccessibleDescription(words)
        self.list.setAccessibleDescription(words)

    def values(self) -> tuple[str, ...]:
        """Return the values in order."""
        return tuple(
            str(self.list.item(row).data(Qt.ItemDataRole.UserRole))
            for row in range(self.list.count())
        )

    def show_values(self, values: Sequence[str]) -> None:
        """Show these values without telling; the current one stays current."""
        if tuple(values) != self.values():
            row = self.list.currentRow()
            self.list.clear()
            for value in values:
                item = QListWidgetItem()
                item.setData(Qt.ItemDataRole.UserRole, value)
                self.list.addItem(item)
            self.list.setCurrentRow(min(row, self.list.count() - 1))
        for place, value in enumerate(values):
            self.list.item(place).setText(self._words(value, place))
        self._refresh_buttons()

    def move_current(self, step: int) -> None:
        """Move the current value up (-1) or down (1)."""
        row = self.list.currentRow()
        target = row + step
        if row < 0 or not 0 <= target < self.list.count():
            return
        values = list(self.values())
        values[row], values[target] = values[target], values[row]
        self.show_values(values)
        self.list.setCurrentRow(target)
        self.ordered.emit(tuple(values))

    def remove_current(self) -> None:
        """Take the current value out."""
        row = self.list.currentRow()
        if row >= 0:
            values = self.values()
            left = values[:row] + values[row + 1 :]
            self.show_values(left)
            self.ordered.emit(left)

    def _dropped(self) -> None:
        self.show_values(self.values())
        self.ordered.emit(self.values())

    def _refresh_buttons(self) -> None:
        row, last = self.list.currentRow(), self.list.count() - 1
        self.up.setEnabled(row > 0)
        self.down.setEnabled(0 <= row < last)
        self.remove.setEnabled(row >= 0)

    def _button(self, text: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked: act())
        return button

    def _shortcut(self, keys: str, act: Callable[[], None]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self.list)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(act)

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self.list.setMinimumHeight(self.fontMetrics().height() * _ROWS_SHOWN)
        self.list.setMaximumHeight(self.fontMetrics().height() * _ROWS_SHOWN * 2)
        row.addWidget(self.list, 1)
        buttons = QVBoxLayout()
        for button in (self.up, self.down, self.remove):
            buttons.addWidget(button)
        buttons.addStretch(1)
        row.addLayout(buttons)

    def sizeHint(self) -> QSize:
        """Return room for a few values and the buttons."""
        return QSize(420, max(self.fontMetrics().height() * 7, super().sizeHint().height()))
