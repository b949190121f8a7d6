"""The users as a table shows them: sorted and searched in the data, not through a proxy."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from console.viewmodels.users_columns import needles_of, searched

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from console.models.rows import UserRow
    from console.viewmodels.users_columns import Column, Facts

_SORT_ANEW = 500
"""So many changed rows are sorted faster all together than put in place one by one."""


class UserList:
    """All rows, in order, and which of them a search leaves. Make it off the UI thread.

    Three lists run side by side in the order of the keys, so that a search is one scan.
    """

    def __init__(self, rows: Iterable[UserRow], column: Column, facts: Facts) -> None:
        self.rows = {row.user.id: row for row in rows}
        self.facts = facts
        self._column = column
        self._is_descending = False
        self._needles: tuple[str, ...] = ()
        texts = {user_id: searched(row) for user_id, row in self.rows.items()}
        self._ids = list(self.rows)
        self._texts = [texts[user_id] for user_id in self._ids]
        self._keys: list[str] = []
        self._sort()
        self.shown: list[str] = self._find()

    def renewed(self, rows: Iterable[UserRow], facts: Facts) -> UserList:
        """Return a list of other rows with the same order and search."""
        made = UserList(rows, self._column, facts)
        made.follow(self)
        return made

    def follow(self, other: UserList) -> None:
        """Take over the order and the search of another list."""
        if other._column is not self._column:
            self._column = other._column
            self._sort()
        self._is_descending, self._needles = other._is_descending, other._needles
        self.shown = self._find()

    @property
    def is_empty(self) -> bool:
        """Say that there are no users at all."""
        return not self.rows

    def sort(self, column: Column, *, descending: bool) -> None:
        """Sort by a column; rows that are alike keep their order."""
        if column is not self._column:
            self._column = column
            self._sort()
        self._is_descending = descending
        self.shown = self._find()

    def search(self, text: str) -> None:
        """Show the rows that hold every word of a text, or a number."""
        self._needles = needles_of(text)
        self.shown = self._find()

    def update(self, rows: Mapping[str, UserRow | None], facts: Facts) -> None:
        """Put changed rows in place; None takes one away."""
        places = {user_id: place for place, user_id in enumerate(self._ids) if user_id in rows}
        stays = self._replace(rows, places, facts)
        moved = set(places.values()) - stays
        if moved:
            self._keep([place for place in range(len(self._ids)) if place not in moved])
        self.facts = facts
        put = [
            row for user_id, row in rows.items() if row and places.get(user_id, -1) not in stays
        ]
        if len(put) > _SORT_ANEW:
            self._append(put)
        else:
            for row in put:
                self._insert(row)
        self.shown = self._find()

    def _replace(
        self, rows: Mapping[str, UserRow | None], places: Mapping[str, int], facts: Facts
    ) -> set[int]:
        """Take the rows over; returns the places of those that need not move."""
        stays = set()
        for user_id, row in rows.items():
            if row is None:
                self.rows.pop(user_id, None)
                continue
            self.rows[user_id] = row
            place = places.get(user_id)
            if place is not None and self._keys[place] == self._column.key(row, facts):
                self._texts[place] = searched(row)
                stays.add(place)
        return stays

    def _keep(self, places: list[int]) -> None:
        self._ids = [self._ids[place] for place in places]
        self._texts = [self._texts[place] for place in places]
        self._keys = [self._keys[place] for place in places]

    def _append(self, rows: list[UserRow]) -> None:
        self._ids += [row.user.id for row in rows]
        self._texts += [searched(row) for row in rows]
        self._sort()

    def _insert(self, row: UserRow) -> None:
        key = self._column.key(row, self.facts)
        place = bisect_left(self._keys, key)
        self._keys.insert(place, key)
        self._ids.insert(place, row.user.id)
        self._texts.insert(place, searched(row))

    def _sort(self) -> None:
        key_of, rows, facts = self._column.key, self.rows, self.facts
        self._keys = [key_of(rows[user_id], facts) for user_id in self._ids]
        self._keep(sorted(range(len(self._ids)), key=self._keys.__getitem__))

    def _find(self) -> list[str]:
        found = list(self._ids)
        texts = self._texts
        for count, needle in enumerate(self._needles):
            pairs = zip(found, texts, strict=True)
            if count + 1 < len(self._needles):
                kept = [(user_id, text) for user_id, text in pairs if needle in text]
                found, texts = [user_id for user_id, _ in kept], [text for _, text in kept]
            else:
                found = [user_id for user_id, text in pairs if needle in text]
        if self._is_descending:
            found.reverse()
        return found
