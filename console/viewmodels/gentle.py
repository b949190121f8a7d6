"""Sorting much on a thread beside the UI: Python lets nobody else run within one sort."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_T = TypeVar("_T")
_CHUNK = 10_000


def gently_sorted(values: Sequence[_T], key: Callable[[_T], Any]) -> list[_T]:
    """Return the values in order, those that are alike in theirs, in several short sorts.

    The last one meets long ordered runs: that is quick.
    """
    if len(values) <= _CHUNK:
        return sorted(values, key=key)
    keys = list(map(key, values))
    runs: list[int] = []
    for start in range(0, len(keys), _CHUNK):
        runs += sorted(range(start, min(start + _CHUNK, len(keys))), key=keys.__getitem__)
    return [values[place] for place in sorted(runs, key=keys.__getitem__)]
