"""Many values in few statements: lists for IN, cut to what one statement may hold."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_T = TypeVar("_T")
MOST = 500


def batched(values: Iterable[_T]) -> Iterator[list[_T]]:
    """Return the values in lists of at most 500."""
    rest = iter(values)
    while some := list(islice(rest, MOST)):
        yield some
