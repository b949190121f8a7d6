"""Names and numbers of people out of a text that leaves the computer."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import groupby
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

HIDDEN = "‹name›"
_PIECE = 2
"""Inside a word of a script without spaces, from so many letters on a name is looked for."""
_LONGEST = 12
_ENTRY = re.compile(r"^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3} (?:[A-Z]+ [a-z][\w.]*: )?")
"""How our log begins an entry: moment, level, room. There is nobody's word in it."""
_PLACE = re.compile(r'^  File ".*?((?:[^"\\/]+[\\/]){0,2}[^"\\/]+)", line (\d+), in ([\w<>.]+)$')
"""A line of a traceback: of the path, only the end is kept."""


class Names:
    """The words to be hidden: of names and numbers, folded, as people might be spoken of.

    `first` takes out of each line what is known by its shape: addresses, tokens, codes.
    """

    def __init__(self, names: Iterable[str], first: Callable[[str], str] = str) -> None:
        self._first = first
        self._words: set[str] = set()
        self._signs: set[str] = set()
        for name in names:
            words = [word for word, is_word in _pieces(name) if is_word]
            self._words.update(_folded(word) for word in words)
            if not words and not name.isascii():
                self._signs.add(name)

    def hidden_in(self, text: str) -> str:
        """Return a text without the names, line by line; moments and places in code stay."""
        return "\n".join(self._line(line) for line in text.split("\n"))

    def _line(self, line: str) -> str:
        place = _PLACE.match(line)
        if place is not None:
            return '  File "…/{}", line {}, in {}'.format(*place.groups())
        entry = _ENTRY.match(line)
        begun = entry.group() if entry else ""
        rest = self._first(unicodedata.normalize("NFKC", line.removeprefix(begun)))
        for sign in self._signs:
            rest = rest.replace(sign, HIDDEN)
        return begun + "".join(
            self._word(piece) if is_word else piece for piece, is_word in _pieces(rest)
        )

    def _word(self, word: str) -> str:
        folded = _folded(word)
        if folded in self._words:
            return HIDDEN
        if word.isascii():
            return word
        return HIDDEN if self._is_inside(folded) else word

    def _is_inside(self, folded: str) -> bool:
        """Say whether a name stands within a word: some scripts set no spaces between words."""
        return any(
            folded[start : start + length] in self._words
            for start in range(len(folded))
            for length in range(_PIECE, _LONGEST + 1)
            if start + length <= len(folded)
        )


def _pieces(text: str) -> list[tuple[str, bool]]:
    """Return a text in pieces: words (letters, marks, digits), and what lies between."""
    normal = unicodedata.normalize("NFKC", text)
    return [("".join(run), is_word) for is_word, run in groupby(normal, _is_of_word)]


@lru_cache(maxsize=8_192)
def _is_of_word(character: str) -> bool:
    return unicodedata.category(character)[0] in "LMN"


@lru_cache(maxsize=65_536)
def _folded(word: str) -> str:
    plain = unicodedata.normalize("NFKD", word.casefold())
    bare = "".join(c for c in plain if not unicodedata.combining(c))
    return bare or plain
