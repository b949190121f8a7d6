"""Inbound Calls: how the user is reached, and what happens when nobody answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QPushButton

from console.viewmodels.wizard_check import goes_to_voicemail
from console.views.forms import Said, form_row
from console.views.wizard.fields_page import FieldsPage
from console.views.wizard.numbers import NumberChoice
from console.views.wizard.words import (
    move_words,
    step_title,
    system_default_words,
    unavailable_options,
)
from contract.records import SYSTEM_DEFAULT_AUDIO

if TYPE_CHECKING:
    from console.viewmodels.wizard import WizardModel


class InboundPage(FieldsPage):
    """The page of DID number, internal number and voicemail."""

    def __init__(self, model: WizardModel) -> None:
        super().__init__(
            model,
            step_title("inbound"),
            QCoreApplication.translate("Wizard", "How is the user reached?"),
        )
        self._move = QPushButton()
        self._move.setAutoDefault(False)
        self._move.clicked.connect(lambda _checked: self.answers.accept_move())
        self._did = NumberChoice(model.office, model.draft.id)
        self._did.chosen.connect(lambda value: self.answers.set("did_number", value))
        self.add(
            "did_number",
            self._did,
            self._did.show_value,
            hint=QCoreApplication.translate(
                "Wizard", "Type any part of a number, or open the list of free ones."
            ),
            beside=self._move,
        )
        self._add_internal()
        self.add_choice("when_unavailable", unavailable_options)
        self.add_choice("voicemail_audio", self._voicemail_audio)
        self.add_text(
            "voicemail_email",
            hint=QCoreApplication.translate("Wizard", "Voice messages are sent here."),
        )

    def refresh(self) -> None:
        """Show the draft as it is; voicemail only where calls go there."""
        super().refresh()
        draft = self.model.draft
        for name in ("voicemail_audio", "voicemail_email"):
            self.rows[name].show(goes_to_voicemail(draft))
        self._next_free.blockSignals(True)
        self._next_free.setChecked(draft.next_free)
        self._next_free.blockSignals(False)
        offer = self.answers.move_offer()
        self._move.setVisible(offer is not None)
        if offer is not None:
            words = QCoreApplication.translate("Wizard", "Move from {name}")
            self._move.setText(words.format(name=offer.name).replace("&", "&&"))
            self._move.setAccessibleName(words.format(name=offer.name))

    def said_at(self, name: str) -> list[Said]:
        """Say, too, from whom saving will take the number."""
        said = super().said_at(name)
        if name == "did_number":
            said += [Said("note", move_words(move)) for move in self.model.draft.moves]
        return said

    def _add_internal(self) -> None:
        fill = QPushButton(QCoreApplication.translate("Wizard", "Next free"))
        fill.setAutoDefault(False)
        fill.setToolTip(
            QCoreApplication.translate("Wizard", "Put in the next free internal number")
        )
        fill.clicked.connect(lambda _checked: self.answers.fill_next_free())
        self.add_text("internal_number", beside=fill)
        self._next_free = QCheckBox()
        self._next_free.toggled.connect(self.answers.want_next_free)
        form_row(
            self.form,
            QCoreApplication.translate(
                "Wizard", "If it is taken when this is saved, use the next free number"
            ),
            self._next_free,
            name="next_free",
        )

    def _voicemail_audio(self) -> list[tuple[object, str]]:
        files = self.model.office.account.audio_files()
        return [
            (SYSTEM_DEFAULT_AUDIO, system_default_words()),
            *((one.id, one.name) for one in files),
        ]
