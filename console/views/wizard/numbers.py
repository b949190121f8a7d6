"""The number field: offers the account's DID numbers, and says who has each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from console.viewmodels.number_search import NumberOffer, NumberSearch
from console.views.widgets.number_field import NumberField
from contract.numbers import international

if TYPE_CHECKING:
    from collections.abc import Iterable

    from console.viewmodels.office import Office


class NumberChoice(NumberField):
    """Offers numbers with their label and who has them; the free ones come first.

    `own` is the user whose number it is. With `any_holder`, who has a number does not matter and
    is not said.
    """

    def __init__(self, office: Office, own: str, *, any_holder: bool = False) -> None:
        super().__init__()
        self._any_holder = any_holder
        self._search = NumberSearch(office, own)
        self._search.found.connect(self._show_found)
        self.wanted.connect(self._search.look_for)

    def _show_found(self, found: Iterable[NumberOffer]) -> None:
        self.offer([(offer.number.id, self._words(offer)) for offer in found])

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
