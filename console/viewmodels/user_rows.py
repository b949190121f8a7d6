"""The rows of the Users table: a change touches its own rows, selection and place stay."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from console.viewmodels.users_columns import COLUMNS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from console.models.rows import UserRow
    from console.viewmodels.user_list import UserList
    from console.viewmodels.users_columns import Facts

_MOST_STEPS = 60
"""A change of more places is told as a reset: quicker, and the view puts back what it selected."""
_NOWHERE = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


class UserRows(QAbstractTableModel):
    """Rows of a UserList. `replaced` follows a reset: the view then puts back what it selected.

    `about_to_change` and `changed` stand around whatever a colleague or a sync did to the users;
    `changed` carries the ids concerned. What a person does here (sort, search) comes without.
    """

    replaced = Signal()
    about_to_change = Signal()
    changed = Signal(object)

    def __init__(self, users: UserList, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._users = users
        self._shown: list[str] = list(users.shown)

    @property
    def users(self) -> UserList:
        """The users of the table."""
        return self._users

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many users are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort; what is selected stays selected."""
        descending = order == Qt.SortOrder.DescendingOrder
        self._users.sort(COLUMNS[column], descending=descending)
        self._reorder(self._users.shown)

    def search(self, text: str) -> None:
        """Show the users that a text finds; whoever is hidden is selected again afterwards."""
        self._users.search(text)
        self._replace(self._users.shown)

    def load(self, users: UserList) -> None:
        """Show other users altogether, made off this thread."""
        self.about_to_change.emit()
        self.beginResetModel()
        self._users, self._shown = users, list(users.shown)
        self.endResetModel()
        self.replaced.emit()
        self.changed.emit(frozenset())

    def update(self, rows: Mapping[str, UserRow | None], facts: Facts) -> None:
        """Put changed rows in place."""
        self.about_to_change.emit()
        self._users.update(rows, facts)
        self._show(frozenset(rows))
        self.changed.emit(frozenset(rows))

    def id_at(self, row: int) -> str | None:
        """Return the user of a row."""
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def row_at(self, row: int) -> UserRow | None:
        """Return what the table knows of the user of a row."""
        user_id = self.id_at(row)
        return None if user_id is None else self._users.rows.get(user_id)

    def place_of(self, user_id: str) -> int:
        """Return the row of a user; -1 if not shown."""
        try:
            return self._shown.index(user_id)
        except ValueError:
            return -1

    def _show(self, changed: frozenset[str] = frozenset()) -> None:
        """Go from the rows shown to those that are to be shown."""
        new = self._users.shown
        if new == self._shown:
            self._tell(changed)
            return
        if abs(len(new) - len(self._shown)) > _MOST_STEPS:
            self._replace(new)
            return
        kept = frozenset(new) & frozenset(self._shown)
        gone, come = _runs_beyond(kept, self._shown), _runs_beyond(kept, new)
        if len(gone) + len(come) > _MOST_STEPS:
            self._replace(new)
            return
        for first, last in reversed(gone):
            self.beginRemoveRows(_NOWHERE, first, last)
            del self._shown[first : last + 1]
            self.endRemoveRows()
        self._reorder([user_id for user_id in new if user_id in kept])
        for first, last in come:
            self.beginInsertRows(_NOWHERE, first, last)
            self._shown[first:first] = new[first : last + 1]
            self.endInsertRows()
        self._tell(changed)

    def _replace(self, new: Sequence[str]) -> None:
        self.beginResetModel()
        self._shown = list(new)
        self.endResetModel()
        self.replaced.emit()

    def _reorder(self, order: Sequence[str]) -> None:
        if list(order) == self._shown:
            return
        # Without arguments: with a list and a hint, PySide6 6.11 crashes where rows are selected.
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        owners = [self._shown[index.row()] for index in before]
        self._shown = list(order)
        places = _places(self._shown, frozenset(owners))
        after = [
            self.index(places[owner], index.column())
            for owner, index in zip(owners, before, strict=True)
        ]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _tell(self, changed: frozenset[str]) -> None:
        for place in _places(self._shown, changed).values():
            self.dataChanged.emit(self.index(place, 0), self.index(place, len(COLUMNS) - 1))


def _places(shown: Sequence[str], wanted: frozenset[str]) -> dict[str, int]:
    if not wanted:
        return {}
    return {user_id: place for place, user_id in enumerate(shown) if user_id in wanted}


def _runs_beyond(kept: frozenset[str], shown: Sequence[str]) -> list[tuple[int, int]]:
    """Return the runs of rows that are not among the kept, as first and last."""
    return _runs([place for place, user_id in enumerate(shown) if user_id not in kept])


def _runs(places: Sequence[int]) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    for place in places:
        if runs and runs[-1][1] == place - 1:
            runs[-1] = (runs[-1][0], place)
        else:
            runs.append((place, place))
    return runs
