"""User Details: who the person is, and whether an application line follows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox

from console.views.forms import form_row
from console.views.wizard.fields_page import FieldsPage
from console.views.wizard.words import nothing_words, step_title

if TYPE_CHECKING:
    from console.viewmodels.wizard import WizardModel


class DetailsPage(FieldsPage):
    """The first page."""

    def __init__(self, model: WizardModel) -> None:
        super().__init__(
            model,
            step_title("details"),
            QCoreApplication.translate(
                "Wizard", "Who is it? First and last name are needed, the rest can wait."
            ),
        )
        self.add_text("first_name")
        self.add_text("last_name")
        self.add_completing("department")
        self.add_completing("job_title")
        self.add_choice(
            "time_schedule",
            self._schedules,
            hint=QCoreApplication.translate("Wizard", "Outside these hours, calls skip the user."),
        )
        self.add_text(
            "email", hint=QCoreApplication.translate("Wizard", "The invite to the app goes here.")
        )
        self._wants_line = self._add_line_toggle()

    def refresh(self) -> None:
        """Show the draft as it is."""
        super().refresh()
        self._wants_line.blockSignals(True)
        self._wants_line.setChecked(self.model.draft.wants_line)
        self._wants_line.blockSignals(False)

    def _add_line_toggle(self) -> QCheckBox:
        box = QCheckBox()
        box.setEnabled(self.model.may_lines)
        box.toggled.connect(self.answers.want_line)
        label = QCoreApplication.translate("Wizard", "Configure application line in the next step")
        words = QCoreApplication.translate(
            "Wizard", "The line is the user's calling setup for the app."
        )
        if not self.model.may_lines:
            words = QCoreApplication.translate(
                "Wizard", "Your role, {role}, may not configure lines."
            ).format(role=self.model.office.operator.role)
        form_row(self.form, label, box, name="wants_line", hint=words)
        return box

    def _schedules(self) -> list[tuple[object, str]]:
        schedules = self.model.office.account.schedules()
        return [(None, nothing_words()), *((one.id, one.name) for one in schedules)]
