"""The one-time codes of an invite: the link with its token, and the short code for typing."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from collections.abc import Callable

LINK_VERSION = "1"
TOKEN_BYTES = 32
"""256 bits: a link's token can't be guessed, so its hash needs no salt and no slowness."""
CONSONANTS = "BCDFGHJKLMNPQRSTVWXZ"
"""The letters of a text code: no vowels, so no words, and nothing that looks like a digit."""
SELECTOR_LETTERS = 4
VERIFIER_LETTERS = 8
SAMPLE_TOKEN = "SAMPLE" * 7 + "S"
"""A token of the right length that no server accepts; the preview's QR holds it."""
SAMPLE_CODE = "BBBB-BBBB-BBBB"
_LETTERS = SELECTOR_LETTERS + VERIFIER_LETTERS
_TOKEN = re.compile(r"[A-Za-z0-9_-]{43}")
_SEPARATORS = re.compile(r"[\s\-‐-―._/]+")


class TextCode(msgspec.Struct, frozen=True, kw_only=True):
    """A text code in parts: four letters to look it up, eight to prove it (the last checks)."""

    selector: str
    verifier: str

    def __str__(self) -> str:
        """Return the code as people read it: `XXXX-XXXX-XXXX`."""
        letters = self.selector + self.verifier
        return "-".join(letters[start : start + 4] for start in range(0, _LETTERS, 4))


def make_code(random_below: Callable[[int], int]) -> TextCode:
    """Make a text code; `random_below(n)` is a cryptographic source (`secrets.randbelow`)."""
    letters = "".join(CONSONANTS[random_below(len(CONSONANTS))] for _ in range(_LETTERS - 1))
    letters += check_letter(letters)
    return TextCode(selector=letters[:SELECTOR_LETTERS], verifier=letters[SELECTOR_LETTERS:])


def parse_code(text: str) -> TextCode | None:
    """Read a typed code in any case, with or without separators; null if it is mistyped."""
    letters = _SEPARATORS.sub("", text[:64]).upper()
    if len(letters) != _LETTERS or any(letter not in CONSONANTS for letter in letters):
        return None
    if check_letter(letters[:-1]) != letters[-1] or len(set(letters)) == 1:
        return None
    return TextCode(selector=letters[:SELECTOR_LETTERS], verifier=letters[SELECTOR_LETTERS:])


def check_letter(letters: str) -> str:
    """Return the letter that makes a code whole: Luhn modulo 20.

    It finds every single wrong letter and nearly every swap of neighbours.
    """
    base, total = len(CONSONANTS), 0
    for position, letter in enumerate(reversed(letters)):
        value = CONSONANTS.index(letter) * (2 if position % 2 == 0 else 1)
        total += value // base + value % base
    return CONSONANTS[-total % base]


def link(public_url: str, token: str) -> str:
    """Return the invite's link: the token is in the fragment, so that no log ever sees it."""
    return f"{public_url.rstrip('/')}/app#{LINK_VERSION}.{token}"


def token_of(text: str) -> str | None:
    """Return the token of an invite link, or of a bare token; null if it is neither.

    Blanks and line breaks count for nothing: mail programs wrap long links.
    """
    pasted = "".join(text[:2048].split())
    fragment = pasted.partition("#")[2] if "#" in pasted else f"{LINK_VERSION}.{pasted}"
    version, _, token = fragment.partition(".")
    return token if version == LINK_VERSION and _TOKEN.fullmatch(token) else None
