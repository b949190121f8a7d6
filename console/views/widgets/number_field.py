"""Choosing a DID number: type any part of it, or open the list of free ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from console.views.widgets.accessible import NamedComboBox
from contract.numbers import digits_of, international

if TYPE_CHECKING:
    from collections.abc import Sequence


class NumberField(NamedComboBox):
    """A combo box whose list is searched elsewhere: an account may own 100,000 numbers.

    `wanted` carries what to search for; the answer comes to `offer`. `chosen` carries the number
    as digits, or what is typed as long as it is none of those offered, or None.
    """

    wanted = Signal(str)
    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value: object = None
        self._is_ours = self._opens_when_offered = False
        self._typing = QLineEdit(self)
        self.setEditable(True)
        self.setLineEdit(self._typing)
        self._typing.setClearButtonEnabled(True)
        self.setInsertPolicy(NamedComboBox.InsertPolicy.NoInsert)
        self.setMaxVisibleItems(14)
        self._found = QCompleter(self.model(), self)
        self._found.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.setCompleter(self._found)
        self._typing.textChanged.connect(self._typed)
        self.activated.connect(self._picked)
        self._found.activated.connect(self._completed)

    def setAccessibleName(self, name: str) -> None:
        """Name the combo box and its text field alike."""
        super().setAccessibleName(name)
        self._typing.setAccessibleName(name)

    def setAccessibleDescription(self, words: str) -> None:
        """Describe the combo box and its text field alike."""
        super().setAccessibleDescription(words)
        self._typing.setAccessibleDescription(words)

    def show_value(self, value: object) -> None:
        """Show a number without telling that it was chosen; what is being typed stays."""
        if value == self._value:
            return
        self._value = value
        self._write("" if value is None else shown(str(value)))

    def offer(self, options: Sequence[tuple[str, str]]) -> None:
        """Put up the numbers found, as (digits, words)."""
        text, cursor = self._typing.text(), self._typing.cursorPosition()
        self._is_ours = True
        self.clear()
        for digits, words in options:
            self.addItem(words, digits)
        self.setCurrentIndex(self.findData(self._value))
        self._typing.setText(text)
        self._typing.setCursorPosition(cursor)
        self._is_ours = False
        if self._opens_when_offered:
            self._opens_when_offered = False
            super().showPopup()
        elif self._typing.hasFocus() and text and self._value == text and options:
            self._found.complete()

    def showPopup(self) -> None:
        """Open the list: what matches what is typed, or the free numbers."""
        self._opens_when_offered = True
        self.wanted.emit(str(self._value) if self._value == self._typing.text() else "")

    def value(self) -> object:
        """Return the number as digits, or what is typed, or None."""
        return self._value

    def clear_value(self) -> None:
        """Empty the field without telling."""
        self._value = None
        self._write("")

    def _typed(self, text: str) -> None:
        if self._is_ours:
            return
        index = self.findText(text)
        self._tell(self.itemData(index) if index >= 0 else text or None)
        self.wanted.emit(text)

    def _picked(self, index: int) -> None:
        digits = self.itemData(index)
        if digits is not None:
            self._tell(digits)
            self._write(shown(str(digits)))

    def _completed(self, words: str) -> None:
        self._picked(self.findText(words))

    def _tell(self, value: object) -> None:
        if value != self._value:
            self._value = value
            self.chosen.emit(value)

    def _write(self, text: str) -> None:
        self._is_ours = True
        self._typing.setText(text)
        self._is_ours = False


def shown(typed: str) -> str:
    """Return a number as people read it; what is no number stays as it is typed."""
    digits = digits_of(typed)
    return international(digits) if digits.isdecimal() and digits == typed else typed
