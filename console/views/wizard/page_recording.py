"""Call Recording: which calls are recorded, and where the recordings go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from console.views.widgets.check_list import CheckList
from console.views.wizard.fields_page import FieldsPage, with_unknown
from console.views.wizard.words import step_title

if TYPE_CHECKING:
    from console.viewmodels.wizard import WizardModel
    from contract.fields import Value


class RecordingPage(FieldsPage):
    """The page of recordings."""

    def __init__(self, model: WizardModel) -> None:
        super().__init__(
            model,
            step_title("recording"),
            QCoreApplication.translate("Wizard", "Which calls are recorded?"),
        )
        self._methods = CheckList(
            QCoreApplication.translate("Wizard", "The account has no delivery method yet.")
        )
        self._methods.chosen.connect(lambda values: self.answers.set("delivery_methods", values))
        self.add("delivery_methods", self._methods, self._show_methods)
        self.add_flag("record_inbound_internal")
        self.add_flag("record_inbound_external")
        self.add_flag("record_outbound_internal")
        self.add_flag("record_outbound_external")
        self.add_flag("record_on_demand")
        self.add_text(
            "on_demand_code",
            hint=QCoreApplication.translate(
                "Wizard", "Dialled during a call to record it: * or # and 1 to 4 digits."
            ),
        )

    def _show_methods(self, value: Value) -> None:
        options: list[tuple[object, str]] = [
            (one.id, one.name) for one in self.model.office.account.delivery_methods()
        ]
        for chosen in value or ():
            options = with_unknown(options, chosen)
        self._methods.offer([(str(one), words) for one, words in options])
        self._methods.show_values(tuple(value or ()))
