"""Finding DID numbers while typing: which there are, and who has each."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal

from contract.numbers import digits_of
from contract.records import Number
from contract.rules import Holder

if TYPE_CHECKING:
    from collections.abc import Iterable

    from console.store.account import AccountView
    from console.viewmodels.office import Office

MOST_OFFERED = 40
"""Numbers in one list; typing narrows it."""
PAUSE_MS = 80
"""After the last key, before numbers are searched."""


class NumberOffer(msgspec.Struct, frozen=True, kw_only=True):
    """A DID number to choose, and who has it; `holder` is None for a free one."""

    number: Number
    holder: Holder | None = None


class NumberSearch(QObject):
    """Searches on a worker thread; `found` carries the offers for what was typed last.

    `own` is the user in the wizard.
    """

    found = Signal(object)

    def __init__(self, office: Office, own: str) -> None:
        # Without a parent: a search may come back after the window is closed.
        super().__init__()
        self._office, self._own, self._typed = office, own, ""
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self._search)

    def look_for(self, typed: str) -> None:
        """Search for this when nothing more is typed for a moment."""
        self._typed = typed
        self._timer.start()

    def _search(self) -> None:
        typed, account, own = self._typed, self._office.account, self._own

        def tell(answer: tuple[NumberOffer, ...]) -> None:
            if typed == self._typed:
                self.found.emit(answer)

        self._office.tasks.run(lambda: offers(account, typed, own=own), tell)


def offers(account: AccountView, typed: str, *, own: str = "") -> tuple[NumberOffer, ...]:
    """Return active numbers that match, the free ones first; `own` is the user in the wizard.

    A number matches by any part of its digits or of its label. Without anything typed, free
    numbers are offered only.
    """
    active = (number for number in account.numbers() if number.active)
    if not typed.strip():
        free = {number.id for number in account.free_numbers()}
        first = [number for number in active if number.id in free][:MOST_OFFERED]
        return tuple(NumberOffer(number=number) for number in first)
    found = [number for number in active if matches(number, typed)][: MOST_OFFERED * 2]
    return _free_first(_held(account, found, own))[:MOST_OFFERED]


def matches(number: Number, typed: str) -> bool:
    """Say whether what is typed is part of a number's digits or of its label."""
    digits, words = digits_of(typed), typed.strip().casefold()
    return (digits.isdecimal() and digits in number.id) or words in number.label.casefold()


def _held(account: AccountView, numbers: Iterable[Number], own: str) -> list[NumberOffer]:
    held = ((number, account.holder("did_number", number.id)) for number in numbers)
    return [
        NumberOffer(number=number, holder=None if holder and holder.id == own else holder)
        for number, holder in held
    ]


def _free_first(found: list[NumberOffer]) -> tuple[NumberOffer, ...]:
    return tuple(sorted(found, key=lambda offer: offer.holder is not None))
