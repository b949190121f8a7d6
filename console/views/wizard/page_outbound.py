"""Outbound Calls: whether the user may call out, and what the called party sees and hears."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from console.views.widgets.order_list import OrderList
from console.views.wizard.fields_page import FieldsPage
from console.views.wizard.numbers import NumberChoice
from console.views.wizard.words import nothing_words, step_title
from contract.numbers import digits_of, international

if TYPE_CHECKING:
    from console.viewmodels.wizard import WizardModel
    from contract.fields import Value


class OutboundPage(FieldsPage):
    """The page of external calls, caller IDs and announcements."""

    def __init__(self, model: WizardModel) -> None:
        super().__init__(
            model,
            step_title("outbound"),
            QCoreApplication.translate("Wizard", "What do called people see and hear?"),
        )
        self.add_flag("external_calls_enabled")
        self.order = OrderList(_caller_id_words)
        self.order.ordered.connect(lambda values: self.answers.set("caller_ids", values))
        self.add(
            "caller_ids",
            CallerIds(self.order, self._adder()),
            self._show_caller_ids,
            hint=QCoreApplication.translate(
                "Wizard",
                "The first is the default. Order them by dragging, or with Alt+Up and Alt+Down.",
            ),
        )
        self.add_text(
            "internal_caller_id",
            hint=QCoreApplication.translate("Wizard", "The internal number that colleagues see."),
        )
        self.add_choice("internal_announcement", self._audio_files)
        self.add_choice("external_announcement", self._audio_files)

    def _adder(self) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        self._number = NumberChoice(self.model.office, self.model.draft.id, any_holder=True)
        self._number.setObjectName("caller_id_to_add")
        self._number.setAccessibleName(QCoreApplication.translate("Wizard", "Caller ID to add"))
        add = QPushButton(QCoreApplication.translate("Wizard", "Add"))
        add.setAccessibleName(QCoreApplication.translate("Wizard", "Add caller ID"))
        add.setAutoDefault(False)
        add.clicked.connect(lambda _checked: self._add_number())
        row.addWidget(self._number, 1)
        row.addWidget(add)
        return line

    def _add_number(self) -> None:
        value = self._number.value()
        if value:
            self._number.clear_value()
            present = tuple(self.model.draft.values.get("caller_ids") or ())
            self.answers.set("caller_ids", (*present, digits_of(str(value))))
        self._number.setFocus()

    def _show_caller_ids(self, value: Value) -> None:
        self.order.show_values(tuple(value or ()))

    def _audio_files(self) -> list[tuple[object, str]]:
        files = self.model.office.account.audio_files()
        return [(None, nothing_words()), *((one.id, one.name) for one in files)]


class CallerIds(QWidget):
    """The list with its buttons, and below it the line to add another."""

    def __init__(self, order: OrderList, adder: QWidget) -> None:
        super().__init__()
        self._order = order
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(order)
        column.addWidget(adder)
        self.setFocusProxy(order)

    def setAccessibleName(self, name: str) -> None:
        """Name the list."""
        super().setAccessibleName(name)
        self._order.setAccessibleName(name)

    def setAccessibleDescription(self, words: str) -> None:
        """Describe the list."""
        super().setAccessibleDescription(words)
        self._order.setAccessibleDescription(words)


def _caller_id_words(digits: str, place: int) -> str:
    shown = international(digits) if digits.isdecimal() else digits
    if place:
        return shown
    return QCoreApplication.translate("Wizard", "{number} (default)").format(number=shown)
