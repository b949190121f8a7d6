"""Which keys do what: grouped as the menus, and searched while you type."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from console.viewmodels.users_columns import folded
from console.views import style
from console.views.dialogs.parts import announce, button, button_row, plain
from console.views.shortcut_words import KeyLine, key_lines

_SIZE = (560, 600)
_WIDE = 340


class Shortcuts(QDialog):
    """The list of all keys."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(QCoreApplication.translate("Shortcuts", "Keyboard shortcuts"))
        self.field = QLineEdit(self)
        self.field.setAccessibleName(QCoreApplication.translate("Shortcuts", "Search shortcuts"))
        self.field.setPlaceholderText(
            QCoreApplication.translate("Shortcuts", "Search an action or a key")
        )
        self.field.setClearButtonEnabled(True)
        self._lines = key_lines()
        self.tree = self._make_tree()
        self._nothing = plain(
            QCoreApplication.translate("Shortcuts", "No shortcut fits. Every action is in Ctrl+K.")
        )
        close = button(QCoreApplication.translate("Shortcuts", "Close"), act=self.accept)
        column = QVBoxLayout(self)
        column.setSpacing(style.GAP)
        for widget in (self.field, self.tree, self._nothing, button_row(None, close)):
            column.addWidget(widget)
        self.field.textChanged.connect(self._fill)
        self.resize(*_SIZE)
        self._fill("")

    def _make_tree(self) -> QTreeWidget:
        tree = QTreeWidget(self)
        tree.setAccessibleName(QCoreApplication.translate("Shortcuts", "Shortcuts"))
        tree.setHeaderLabels(
            [
                QCoreApplication.translate("Shortcuts", "Action"),
                QCoreApplication.translate("Shortcuts", "Keys"),
            ]
        )
        tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        tree.header().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        tree.header().resizeSection(0, _WIDE)
        return tree

    def _fill(self, text: str) -> None:
        words = folded(text).split()
        fitting = [line for line in self._lines if _fits(line, words)]
        self.tree.clear()
        groups: dict[str, QTreeWidgetItem] = {}
        for line in fitting:
            if line.group not in groups:
                groups[line.group] = _group(self.tree, line.group)
            item = QTreeWidgetItem(groups[line.group], [line.does, line.keys])
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{line.does}: {line.keys}")
        self.tree.expandAll()
        self._nothing.setVisible(not fitting)
        if not fitting:
            announce(self.field, self._nothing.text())


def _group(tree: QTreeWidget, title: str) -> QTreeWidgetItem:
    item = QTreeWidgetItem(tree, [title])
    font = QFont(tree.font())
    font.setWeight(QFont.Weight.DemiBold)
    item.setFont(0, font)
    item.setFirstColumnSpanned(True)
    return item


def _fits(line: KeyLine, words: list[str]) -> bool:
    text = folded(f"{line.group} {line.does} {line.keys}")
    return all(word in text for word in words)
