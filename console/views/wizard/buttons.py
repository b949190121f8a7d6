"""Back, Next, Save and Discard, with the reason beside the one that can't be pressed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from console.viewmodels.wizard_check import has_something_to_save
from console.viewmodels.wizard_flow import page_of, previous_step
from console.views.forms import hint_label
from console.views.text import problem_words
from console.views.wizard.fields_page import plain
from console.views.wizard.words import step_title

if TYPE_CHECKING:
    from console.viewmodels.wizard import WizardModel
    from contract.problems import Problem


class Buttons(QWidget):
    """The line below the pages."""

    def __init__(self, model: WizardModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self.discard = _button(QCoreApplication.translate("Wizard", "Discard draft"))
        self.back = _button(QCoreApplication.translate("Wizard", "Back"))
        self.next = _button(QCoreApplication.translate("Wizard", "Next"))
        self.save = _button(QCoreApplication.translate("Wizard", "Save"))
        self.reason = plain("")
        self.reason.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.reason.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        words = QCoreApplication.translate(
            "Wizard", "Everything you type is kept as a draft. Enter goes on, Esc closes."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        row.addWidget(self.discard)
        row.addWidget(self.reason, 1)
        for button in (self.back, self.next, self.save):
            row.addWidget(button)
        column.addLayout(row)
        column.addWidget(hint_label(words))

    def refresh(self) -> None:
        """Enable what can be pressed, and say what is missing."""
        is_last = self._model.step == "review"
        reason = self._reason()
        self.back.setEnabled(previous_step(self._model.step, self._model.draft) is not None)
        self.next.setVisible(not is_last)
        self.save.setVisible(is_last)
        for button in (self.next, self.save):
            button.setEnabled(not reason)
            button.setDefault(False)
            button.setAccessibleDescription(reason)
            button.setToolTip(reason)
        self.reason.setText(reason)

    def _reason(self) -> str:
        model = self._model
        if model.is_saving:
            return QCoreApplication.translate("Wizard", "Saving…")
        blocked = model.blocking()
        if blocked is not None:
            return self._reason_of(blocked)
        if model.step == "review" and not has_something_to_save(model.draft):
            return QCoreApplication.translate("Wizard", "There is nothing to save yet.")
        return ""

    def _reason_of(self, problem: Problem) -> str:
        page = page_of(problem.field)
        if page == self._model.step:
            return problem_words(problem)
        return f"{step_title(page)}: {problem_words(problem)}"


def _button(text: str) -> QPushButton:
    button = QPushButton(text)
    button.setAccessibleName(text)
    button.setAutoDefault(False)
    return button
