"""Choosing one of several: type to find, or open the list; known by its label everywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from console.views.widgets.accessible import NamedComboBox

if TYPE_CHECKING:
    from collections.abc import Sequence


class Choice(NamedComboBox):
    """A combo box to type into; the typed text finds an option by any part of it.

    `chosen` tells the value of the option (None for the empty one) when a person picks it or
    types its whole text. With `free_text`, what is typed is itself the value.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None, *, free_text: bool = False) -> None:
        super().__init__(parent)
        self._free_text = free_text
        self._told: object = None
        self._typing = QLineEdit(self)
        self.setEditable(True)
        self.setLineEdit(self._typing)
        self.setInsertPolicy(NamedComboBox.InsertPolicy.NoInsert)
        self.setMaxVisibleItems(14)
        completer = QCompleter(self.model(), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.setCompleter(completer)
        self.activated.connect(self._tell_current)
        self._typing.textChanged.connect(self._typed)
        self._typing.editingFinished.connect(self._settle)

    def setAccessibleName(self, name: str) -> None:
        """Name the combo box and its text field alike."""
        super().setAccessibleName(name)
        self._typing.setAccessibleName(name)

    def offer(self, options: Sequence[tuple[object, str]]) -> None:
        """Put up the options as (value, text); the chosen value is kept where it is offered."""
        kept, text = self._told, self.currentText()
        self.blockSignals(True)
        self.clear()
        for value, words in options:
            self.addItem(words, value)
        self.blockSignals(False)
        if self._free_text:
            self.setEditText(text)
        else:
            self.choose(kept)

    def choose(self, value: object) -> None:
        """Show a value without telling that it was chosen."""
        self._told = value
        index = self._index_of(value)
        self.blockSignals(True)
        self._typing.blockSignals(True)
        self.setCurrentIndex(index)
        if index < 0:
            self.setEditText("" if value is None else str(value))
        self._typing.blockSignals(False)
        self.blockSignals(False)

    def value(self) -> object:
        """Return the value last chosen."""
        return self._told

    def _index_of(self, value: object) -> int:
        return next((i for i in range(self.count()) if self.itemData(i) == value), -1)

    def _tell(self, value: object) -> None:
        if value != self._told:
            self._told = value
            self.chosen.emit(value)

    def _tell_current(self, index: int) -> None:
        self._tell(self.itemData(index))

    def _typed(self, text: str) -> None:
        if self._free_text:
            self._tell(text)
            return
        index = self.findText(text, Qt.MatchFlag.MatchFixedString)
        if index >= 0:
            self._tell(self.itemData(index))

    def _settle(self) -> None:
        """Put back the chosen option's text where something was typed that is no option."""
        if not self._free_text and self.findText(self.currentText()) < 0:
            self.choose(self._told)
