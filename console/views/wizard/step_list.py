"""The list of steps beside the pages: where the person is, what is done, and the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QSizePolicy, QWidget

from console.viewmodels.wizard_flow import may_go_to, step_states
from console.views.wizard.words import step_state_words, step_title

if TYPE_CHECKING:
    from console.viewmodels.wizard import WizardModel

_SIGNS = {"now": "▸", "done": "✓", "blocked": "!", "to_do": "·"}


class StepList(QListWidget):
    """Shows the steps with their state in a sign and a word; `chosen` carries a step."""

    chosen = Signal(str)

    def __init__(self, model: WizardModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setAccessibleName(QCoreApplication.translate("Wizard", "Steps"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSpacing(3)
        self.itemClicked.connect(self._choose)
        self.itemActivated.connect(self._choose)

    def refresh(self) -> None:
        """Show the steps as they stand."""
        model = self._model
        states = step_states(model.step, model.draft, model.problems)
        while self.count() > len(states):
            self.takeItem(self.count() - 1)
        while self.count() < len(states):
            self.addItem(QListWidgetItem())
        for row, (step, state) in enumerate(states):
            item = self.item(row)
            words = QCoreApplication.translate("Wizard", "{place}. {step}, {state}")
            item.setText(f"{_SIGNS[state]}  {row + 1}. {step_title(step)}")
            spoken = words.format(
                place=row + 1, step=step_title(step), state=step_state_words(state)
            )
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
            item.setData(Qt.ItemDataRole.UserRole, step)
            item.setToolTip(spoken)
            opens = may_go_to(step, model.draft, model.problems)
            item.setFlags(
                Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
                if opens
                else Qt.ItemFlag.NoItemFlags
            )
            if state == "now":
                self.setCurrentRow(row)
        self.setFixedWidth(self.sizeHintForColumn(0) + 2 * self.frameWidth() + 24)

    def _choose(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))
