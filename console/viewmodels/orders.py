"""The orders in which the columns of the Users table put all users."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from typing import TYPE_CHECKING, Any

from console.viewmodels.gentle import gently_sorted
from console.viewmodels.invitation import ORDER
from console.viewmodels.users_columns import COLUMNS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, MutableSequence, Sequence

    from console.models.rows import Glance
    from console.viewmodels.glances import Glances
    from console.viewmodels.users_columns import ColumnId

    Key = Callable[[int], Any]
    Found = tuple[int, dict[ColumnId, array[int]]]

_LINES: dict[ColumnId, int] = {"internal_number": 0, "did_number": 1, "email": 2}
"""The columns that are lines of the text in which a user is searched."""
_NO_TEXT = "\U0010ffff"
"""Sorts after every text: where there is nothing, a row stands at the end."""
_PLACE_BITS = 40
_NO_INVITATION = ORDER.index("none") << _PLACE_BITS
_INTERNAL_DIGITS = 4
_ALL: frozenset[ColumnId] = frozenset(column.id for column in COLUMNS)


def columns_between(before: Glance | None, after: Glance | None) -> frozenset[ColumnId]:
    """Return the columns in which a user who changes may have to move."""
    if before is None or after is None:
        return _ALL
    if (before.last_name, before.first_name) != (after.last_name, after.first_name):
        return _ALL
    changed = {
        column for column in _ALL if getattr(before, column, 0) != getattr(after, column, 0)
    }
    return frozenset(changed | ({"invitation"} if before.expires != after.expires else set()))


class Orders:
    """The order of each column that was asked for, kept while changes are few.

    Users who are alike in a column stand by name, then by id, so that no order ever depends on
    what happened before. `now` is in seconds of the epoch: invitations run out.
    """

    def __init__(self, users: Glances, now: int) -> None:
        self._users, self._now = users, now
        self._kept: dict[ColumnId, array[int]] = {}

    @property
    def are_all_kept(self) -> bool:
        """Say that any column can be shown in order without sorting."""
        return len(self._kept) == len(COLUMNS)

    def of(self, column: ColumnId) -> array[int]:
        """Return all users in the order of a column: not to be changed by others."""
        kept = self._kept.get(column)
        if kept is None:
            kept = self._kept[column] = self._made(column, self._base())
        return kept

    def all(self) -> Found:
        """Return the orders of all columns, to `keep` later: for worker threads."""
        base, now = self._base(), self._now
        kept = dict(self._kept)
        return now, {
            column.id: kept[column.id] if column.id in kept else self._made(column.id, base)
            for column in COLUMNS
        }

    def keep(self, found: Found) -> None:
        """Keep what `all` returned; no user may have changed in between."""
        asked_at, orders = found
        if asked_at != self._now:
            orders.pop("invitation", None)
        self._kept = {**orders, **self._kept}

    def pass_time(self, now: int) -> None:
        """Take over the moment."""
        self._now = now
        self._kept.pop("invitation", None)

    def key(self, column: ColumnId) -> Key:
        """Return by what users stand in a column, of which no two have the same."""
        main, by_name, ids = self._main_key(column), self._users.by_name(), self._users.ids
        return lambda number: (main(number), by_name(number), ids[number])

    def take_out(self, number: int, columns: Iterable[ColumnId]) -> None:
        """Take a user who is about to change out of the orders of some columns."""
        for column in self._kept.keys() & columns:
            order = self._kept[column]
            del order[_found(order, number, self.key(column))]

    def put_in(self, number: int, columns: Iterable[ColumnId]) -> None:
        """Put a user into the orders of some columns."""
        for column in self._kept.keys() & columns:
            order, key = self._kept[column], self.key(column)
            order.insert(place_among(order, key(number), key), number)

    def _base(self) -> list[int]:
        """Return all users by name, then by id."""
        by_id = gently_sorted(list(self._users.number_of.values()), self._users.ids.__getitem__)
        return gently_sorted(by_id, self._users.by_name())

    def _made(self, column: ColumnId, base: Sequence[int]) -> array[int]:
        return array("I", gently_sorted(base, self._main_key(column)))

    def _main_key(self, column: ColumnId) -> Key:
        users = self._users
        if column in _LINES:
            return _by_line(users.texts, _LINES[column])
        if column in users.words:
            codes, ranks = users.words[column].codes, users.words[column].ranks
            return lambda number: ranks[codes[number]]
        if column == "invitation":
            return self._by_invitation
        if column == "devices":
            return users.devices.__getitem__
        return users.sync.__getitem__ if column == "sync" else users.by_name()

    def _by_invitation(self, number: int) -> int:
        state = self._users.state(number, self._now)
        left = 0 if state == "expired" else self._users.expiries[number]
        return _NO_INVITATION if state == "none" else (ORDER.index(state) << _PLACE_BITS) + left


def place_among(numbers: Sequence[int], wanted: Any, key: Key, *, falling: bool = False) -> int:
    """Return where something stands, or is to stand, among numbers in order."""
    if not falling:
        return bisect_left(numbers, wanted, key=key)
    low, high = 0, len(numbers)
    while low < high:
        middle = (low + high) // 2
        if key(numbers[middle]) > wanted:
            low = middle + 1
        else:
            high = middle
    return low


def _by_line(texts: Sequence[str], line: int) -> Key:
    def key(number: int) -> str:
        text = texts[number].split("\n", line + 1)[line]
        return (text.zfill(_INTERNAL_DIGITS) if line == 0 else text) if text else _NO_TEXT

    return key


def _found(numbers: MutableSequence[int], number: int, key: Key) -> int:
    place = place_among(numbers, key(number), key)
    is_there = place < len(numbers) and numbers[place] == number
    return place if is_there else numbers.index(number)
