"""Telephone numbers: what people type becomes digits, digits become what people read."""

from __future__ import annotations

import re
import unicodedata

_DECORATION = re.compile(r"[\s\-‐-―().\[\]/\u200e\u200f\u202a-\u202e\u2066-\u2069]+")
_PREFIX = re.compile(r"^(?:[+\uff0b]|00)+")
"""Also repeated (`+0049…`), so that what came out once stays as it is."""
_FOREIGN_DIGITS = {
    ord(zero) + step: str(step) for zero in ("٠", "۰", "०", "\uff10") for step in range(10)
}
EMERGENCY_NUMBERS: frozenset[str] = frozenset(
    {"000", "08", "100", "101", "102", "103", "104", "108", "110", "111", "112", "113", "115"}
    | {"117", "118", "119", "120", "122", "144", "190", "191", "192", "193", "911", "933", "988"}
    | {"995", "997", "998", "999", "15", "17", "18"}
)
"""Numbers that reach emergency services in one country or another (ITU E.161.1 and national)."""


def digits_of(text: str) -> str:
    """Return a typed DID number as E.164 digits: `+49 (30) 123-45`, `0049…` and `49…` are alike.

    Characters that are no decoration stay, so that a rule can name the entry as unknown.
    """
    return _PREFIX.sub("", internal_of(text))


def internal_of(text: str) -> str:
    """Return a typed internal number or code without blanks and dashes, in western digits."""
    plain = _DECORATION.sub("", unicodedata.normalize("NFC", text).translate(_FOREIGN_DIGITS))
    return unicodedata.normalize("NFC", plain)


def international(digits: str) -> str:
    """Return E.164 digits as people read them: `+49 30 12345`. Never fails: unknown gets a `+`.

    How a number is grouped hangs on its first digits and its length: worked out once for each
    block of numbers, since it takes a tenth of a millisecond.
    """
    if not (digits.isascii() and digits.isdigit()):
        return f"+{digits}"
    block = (digits[:_BLOCK_DIGITS], len(digits))
    groups = _groups.get(block)
    if groups is None:
        if len(_groups) >= _MOST_BLOCKS:
            _groups.clear()
        groups = _groups[block] = _DIGIT.sub("%s", _formatted(digits))
    return groups % tuple(digits)


_BLOCK_DIGITS = 10
"""A country code has at most 3 digits, and no numbering plan looks at more than 7 after it."""
_MOST_BLOCKS = 20_000
_DIGIT = re.compile("[0-9]")
_groups: dict[tuple[str, int], str] = {}


def _formatted(digits: str) -> str:
    import phonenumbers  # noqa: PLC0415 - 40 ms that the start of the program must not pay

    try:
        parsed = phonenumbers.parse(f"+{digits}")
    except phonenumbers.NumberParseException:
        return f"+{digits}"
    shown = phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.INTERNATIONAL)
    # For some countries the library drops digits that it takes for a prefix; we show them all.
    return shown if digits_of(shown) == digits else f"+{digits}"
