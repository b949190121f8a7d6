"""The number field of the wizard: searches the account's DID numbers on a worker thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer

from console.viewmodels.number_search import NumberOffer, offers
from console.views.widgets.number_field import NumberField
from contract.numbers import international

if TYPE_CHECKING:
    from console.viewmodels.wizard import WizardModel

PAUSE_MS = 80
"""After the last key, before numbers are searched."""


class NumberChoice(NumberField):
    """Offers numbers with their label and who has them; the free ones come first.

    With `any_holder`, who has a number does not matter and is not said.
    """

    def __init__(self, model: WizardModel, *, any_holder: bool = False) -> None:
        super().__init__()
        self._model, self._any_holder = model, any_holder
        self._typed_text = ""
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self._search)
        self.wanted.connect(self._want)

    def _want(self, text: str) -> None:
        self._typed_text = text
        self._timer.start()

    def _search(self) -> None:
        text, office, own = self._typed_text, self._model.office, self._model.draft.id

        def found(answer: tuple[NumberOffer, ...]) -> None:
            if text == self._typed_text:
                self.offer([(offer.number.id, self._words(offer)) for offer in answer])

        office.tasks.run(lambda: offers(office.account, text, own=own), found)

    def _words(self, offer: NumberOffer) -> str:
        number = international(offer.number.id)
        if offer.number.label:
            number = f"{number} · {offer.number.label}"
        if self._any_holder:
            return number
        if offer.holder is None:
            return QCoreApplication.translate("Wizard", "{number} — free").format(number=number)
        words = QCoreApplication.translate("Wizard", "{number} — belongs to {name}")
        return words.format(number=number, name=offer.holder.name)
