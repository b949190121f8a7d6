"""Refused changes: for each what it was, mine and theirs, and the ways out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QVBoxLayout, QWidget

from console.views.dialogs.conflict_section import Section
from console.views.dialogs.parts import Trouble, button, button_row, heading, plain

if TYPE_CHECKING:
    from console.viewmodels.conflict import Conflict as Model


class Conflict(QDialog):
    """Lets a person decide; `wizard_wanted` carries the Draft to open, `settled` ends it."""

    wizard_wanted = Signal(object)
    settled = Signal()

    def __init__(self, parent: QWidget | None, viewmodel: Model) -> None:
        super().__init__(parent)
        self._model = viewmodel
        viewmodel.setParent(self)
        words = QCoreApplication.translate("Conflict", "Changes to {name} that need you")
        self.setWindowTitle(words.format(name=viewmodel.name))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._nothing, self._trouble = plain(), Trouble()
        self._nothing.setObjectName("nothing")
        self._sections: dict[str, Section] = {}
        self._had_items = False
        self._lay_out()
        viewmodel.changed.connect(self._refresh)
        viewmodel.failed.connect(self._trouble.tell)
        viewmodel.settled.connect(self._settle)
        viewmodel.reopened.connect(self._to_wizard)
        self.finished.connect(lambda _result: viewmodel.close())
        self._refresh()
        viewmodel.load()

    def _lay_out(self) -> None:
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, 8, 0)
        self._column.setSpacing(16)
        self._column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(inner)
        close = button(QCoreApplication.translate("Conflict", "Decide later"), act=self.reject)
        outer = QVBoxLayout(self)
        outer.addWidget(heading(self.windowTitle()))
        outer.addWidget(self._nothing)
        outer.addWidget(scroll, 1)
        outer.addWidget(self._trouble)
        outer.addWidget(button_row(None, close))
        self.resize(760, 520)

    def _refresh(self) -> None:
        model = self._model
        self._nothing.setVisible(not model.items)
        self._nothing.setText(
            QCoreApplication.translate("Conflict", "Nothing waits for a decision.")
            if model.is_read
            else QCoreApplication.translate("Conflict", "Reading…")
        )
        shown = {item.operation.id: item for item in model.items}
        for gone in [key for key in self._sections if key not in shown]:
            section = self._sections.pop(gone)
            self._column.removeWidget(section)
            section.hide()
            section.deleteLater()
        for place, (key, item) in enumerate(shown.items()):
            if key not in self._sections:
                self._sections[key] = Section(model, item)
                self._column.insertWidget(place, self._sections[key])
                self._sections[key].show()
            self._sections[key].set_busy(busy=model.is_deciding)
        self._had_items = self._had_items or bool(shown)

    def _settle(self) -> None:
        if self._had_items:
            self.settled.emit()
            self.accept()

    def _to_wizard(self, draft: object) -> None:
        self.wizard_wanted.emit(draft)
        self.accept()
