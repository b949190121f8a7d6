"""What the rows of a file claim: who is told twice, and which number is given twice."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from console.models.importing.cells import is_clear
from contract.fields import email_key, normalise

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from contract.rules import UniqueField

UNIQUE: tuple[UniqueField, ...] = ("email", "did_number", "internal_number")


def unique_key(field: str, text: str | None) -> str:
    """Return the form in which a unique value is compared; empty for none."""
    if not text or is_clear(text):
        return ""
    value = normalise(field, text) or ""
    return email_key(value) if field == "email" else str(value)


class Claims:
    """Which rows claim a value, and which are about one user; both change as cells are edited."""

    def __init__(self, columns: Iterable[tuple[int, str]]) -> None:
        self._columns = [(place, target) for place, target in columns if target in UNIQUE]
        self._rows: dict[tuple[str, str], set[int]] = defaultdict(set)
        self._about: dict[str, set[int]] = defaultdict(set)
        self._user_of: dict[int, str] = {}

    def add(self, row: int, cells: Sequence[str]) -> None:
        """Note what a row claims."""
        for key in self._keys(cells):
            self._rows[key].add(row)

    def remove(self, row: int, cells: Sequence[str]) -> None:
        """Forget what a row claims, with the cells that it had."""
        for key in self._keys(cells):
            self._rows[key].discard(row)

    def note_user(self, row: int, user_id: str) -> None:
        """Note whom a row is about; empty for somebody new."""
        before = self._user_of.pop(row, "")
        if before:
            self._about[before].discard(row)
        if user_id:
            self._user_of[row] = user_id
            self._about[user_id].add(row)

    def is_claimed(self, field: UniqueField, key: str) -> bool:
        """Say whether any row claims a value."""
        return bool(self._rows.get((field, key)))

    def rival_for(self, field: UniqueField, key: str, row: int) -> int | None:
        """Return another row that claims a value, the first one."""
        return min(self._rows.get((field, key), set()) - {row}, default=None) if key else None

    def rival_about(self, user_id: str, row: int) -> int | None:
        """Return another row that is about a user, the first one."""
        return min(self._about.get(user_id, set()) - {row}, default=None)

    def crowded(self) -> set[int]:
        """Return all rows that are about one user with another row."""
        return {row for rows in self._about.values() if len(rows) > 1 for row in rows}

    def rivals(self, row: int, cells: Sequence[str]) -> set[int]:
        """Return all rows on whose judgement this one has a say, itself included."""
        found = {row} | self._about.get(self._user_of.get(row, ""), set())
        for key in self._keys(cells):
            found |= self._rows.get(key, set())
        return found

    def _keys(self, cells: Sequence[str]) -> list[tuple[str, str]]:
        keys = ((target, unique_key(target, cells[place])) for place, target in self._columns)
        return [(target, key) for target, key in keys if key]
