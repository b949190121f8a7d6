"""Choosing several: one check box each, so that each has a name and a state of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence


class CheckList(QWidget):
    """Check boxes for (value, words); `chosen` carries all ticked values. `nothing` is said
    where there is nothing to choose."""

    chosen = Signal(tuple)

    def __init__(self, nothing: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes: dict[str, QCheckBox] = {}
        self._offered: tuple[tuple[str, str], ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._nothing = QLabel(nothing, self)
        self._nothing.setWordWrap(True)
        self._column.addWidget(self._nothing)

    def offer(self, options: Sequence[tuple[str, str]]) -> None:
        """Put up the options; ticks stay where the value is offered again."""
        if tuple(options) == self._offered:
            return
        ticked = self.values()
        self._offered = tuple(options)
        for box in self._boxes.values():
            self._column.removeWidget(box)
            box.hide()
            box.deleteLater()
        self._boxes = {value: self._box(words) for value, words in options}
        self._nothing.setVisible(not self._boxes)
        if self._boxes:
            self.setFocusProxy(next(iter(self._boxes.values())))
        self.show_values(ticked)

    def values(self) -> tuple[str, ...]:
        """Return the ticked values."""
        return tuple(value for value, box in self._boxes.items() if box.isChecked())

    def show_values(self, values: Sequence[str]) -> None:
        """Tick these without telling."""
        for value, box in self._boxes.items():
            box.blockSignals(True)
            box.setChecked(value in values)
            box.blockSignals(False)

    def _box(self, words: str) -> QCheckBox:
        box = QCheckBox(words.replace("&", "&&"), self)
        box.setAccessibleName(words)
        box.toggled.connect(lambda _: self.chosen.emit(self.values()))
        self._column.addWidget(box)
        return box
