"""A column of words of which many rows have the same: each once, ranked as the language sorts."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from heapq import merge
from typing import TYPE_CHECKING, Any

from console.viewmodels.gentle import gently_sorted

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    Collation = Callable[[str], Any]

LAST = 0xFFFFFFFF
"""The rank of no word at all: where there is nothing, a row stands at the end."""
_CHUNK = 2_000
"""So many words are sorted in one go: a sort keeps all other threads waiting."""
_FEW = 50


class WordColumn:
    """The words of a column by row, numbered from 0. After `put`, `settle` before asking ranks."""

    def __init__(self) -> None:
        self._code_of: dict[str, int] = {}
        self._words: list[str] = []
        self._order: list[int] = []
        self.codes = array("I")
        self.ranks = array("I")

    def copy(self) -> WordColumn:
        """Return another of the same."""
        made = WordColumn()
        made._code_of, made._words = dict(self._code_of), list(self._words)
        made._order = list(self._order)
        made.codes, made.ranks = self.codes[:], self.ranks[:]
        return made

    def put(self, row: int, word: str) -> None:
        """Set the word of a row, or of a new one behind all others."""
        code = self._code_of.get(word)
        if code is None:
            code = self._code_of[word] = len(self._words)
            self._words.append(word)
        if row == len(self.codes):
            self.codes.append(code)
        else:
            self.codes[row] = code

    def word(self, row: int) -> str:
        """Return the word of a row."""
        return self._words[self.codes[row]]

    def rank(self, row: int) -> int:
        """Return where the word of a row stands among all words."""
        return self.ranks[self.codes[row]]

    def settle(self, collation: Collation, shown: Callable[[str], str] = str) -> None:
        """Rank the words that are new, as they are `shown`."""
        new = range(len(self._order), len(self._words))
        if not new:
            return
        words = self._words

        def key(code: int) -> tuple[Any, str]:
            return collation(shown(words[code])), words[code]

        if len(new) > _FEW:
            self._order = _sorted(words, lambda word: collation(shown(word)))
        else:
            for code in new:
                self._order.insert(bisect_left(self._order, key(code), key=key), code)
        self.ranks = array("I", bytes(4 * len(words)))
        for rank, code in enumerate(self._order):
            self.ranks[code] = rank if shown(words[code]) else LAST


def _sorted(words: Sequence[str], collation: Collation) -> list[int]:
    """Return the numbers of words in order; words that are alike to the language by letters."""
    plain = gently_sorted(range(len(words)), words.__getitem__)
    keys = [collation(word) for word in words]
    chunks = (
        sorted(plain[start : start + _CHUNK], key=keys.__getitem__)
        for start in range(0, len(plain), _CHUNK)
    )
    return list(merge(*chunks, key=keys.__getitem__))
