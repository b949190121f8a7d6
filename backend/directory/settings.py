"""What the account's settings may be, and why a value is none, in sentences for the terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING
from unicodedata import normalize
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import msgspec

from contract.letter_words import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Callable

    from contract.records import AccountSettings

SHORTEST_INVITE, LONGEST_INVITE = 1, 30 * 24
"""Hours that an invite may live: from one hour to 30 days."""
_LONGEST_NAME, _LONGEST_URL, _LONGEST_NUMBER = 127, 200, 10
_INTERNAL = range(1, 10_000)


class AccountError(ValueError):
    """A setting of the account that can't be; says why in a sentence."""


def changed(found: AccountSettings, wishes: dict[str, str | int]) -> AccountSettings:
    """Return the settings with other values for some; raises AccountError.

    An empty text takes `help_contact` away.
    """
    values = {name: _read(name, wish) for name, wish in wishes.items()}
    wanted = msgspec.structs.replace(found, **values)
    if wanted.first_internal > wanted.last_internal:
        raise AccountError("The first internal number is greater than the last.")
    return wanted


def _read(name: str, wish: str | int) -> str | int | None:
    if name not in _READERS:
        raise AccountError(f"There is no setting “{name}”.")
    return _READERS[name](str(wish))


def _hours(wish: str) -> int:
    words = f"An invite lives {SHORTEST_INVITE} to {LONGEST_INVITE} hours"
    return _number(wish, SHORTEST_INVITE, LONGEST_INVITE, words)


def _internal(wish: str) -> int:
    first, last = _INTERNAL[0], _INTERNAL[-1]
    return _number(wish, first, last, f"Internal numbers are offered from {first} to {last}")


def _number(wish: str, least: int, most: int, words: str) -> int:
    number = (
        int(wish) if wish.isascii() and wish.isdecimal() and len(wish) < _LONGEST_NUMBER else -1
    )
    if not least <= number <= most:
        raise AccountError(f"{words}; “{wish}” is not between them.")
    return number


def _name(wish: str) -> str:
    name = _one_line(wish, "The account's name")
    if not name:
        raise AccountError("The account's name can't be blank.")
    return name


def _help_contact(wish: str) -> str | None:
    return _one_line(wish, "The help contact") or None


def _one_line(wish: str, what: str) -> str:
    text = " ".join(normalize("NFC", wish).split())
    if len(text) > _LONGEST_NAME or not text.isprintable():
        raise AccountError(f"{what} is one line of {_LONGEST_NAME} characters at most.")
    return text


def _language(wish: str) -> str:
    if wish.partition("-")[0] not in LANGUAGES:
        known = ", ".join(sorted(LANGUAGES))
        raise AccountError(f"There are no letters in “{wish}” yet; there are in {known}.")
    return wish


def _time_zone(wish: str) -> str:
    try:
        ZoneInfo(wish)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise AccountError(
            f"“{wish}” is no time zone; they are named like Europe/Berlin."
        ) from None
    return wish


def _url(wish: str) -> str:
    try:
        parts = urlsplit(wish)
        is_address = parts.scheme in {"http", "https"} and bool(parts.hostname) and parts.port != 0
    except ValueError:
        is_address, parts = False, urlsplit("")
    more = parts.query or parts.fragment or parts.username or parts.password
    is_plain = wish.isascii() and wish.isprintable() and not set(wish) & set(' "<>\\^`{|}?#')
    if not is_address or more or not is_plain or len(wish) > _LONGEST_URL:
        raise AccountError(
            f"“{wish}” is no address for a QR code; one looks like https://phones.example.com."
        )
    return wish.rstrip("/")


_READERS: dict[str, Callable[[str], str | int | None]] = {
    "name": _name,
    "language": _language,
    "time_zone": _time_zone,
    "help_contact": _help_contact,
    "invite_hours": _hours,
    "public_url": _url,
    "first_internal": _internal,
    "last_internal": _internal,
}
