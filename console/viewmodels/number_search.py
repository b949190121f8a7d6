"""Finding DID numbers while typing: which there are, and who has each."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from contract.numbers import digits_of
from contract.records import Number
from contract.rules import Holder

if TYPE_CHECKING:
    from collections.abc import Iterable

    from console.store.account import AccountView

MOST_OFFERED = 40
"""Numbers in one list; typing narrows it."""


class NumberOffer(msgspec.Struct, frozen=True, kw_only=True):
    """A DID number to choose, and who has it; `holder` is None for a free one."""

    number: Number
    holder: Holder | None = None


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
