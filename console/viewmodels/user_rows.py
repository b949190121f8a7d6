"""The rows of the Users table: a change touches its own rows, selection and place stay."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from console.viewmodels.glimpse import glimpse
from console.viewmodels.users_columns import COLUMNS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from console.models.rows import Glance
    from console.viewmodels.invitation import State
    from console.viewmodels.user_list import Step, UserList
    from console.viewmodels.users_columns import Facts

_PAINTED_MS = 40
"""By then the first hits are painted, and whoever types fast has typed the next letter."""
A_FEW = 40
"""So many changed users at most are put into the table one by one."""
_NOWHERE = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


class UserRows(QAbstractTableModel):
    """Rows of a UserList. `replaced` follows a reset: the view then puts back what it selected.

    `about_to_change` and `changed` stand around whatever a colleague or a sync did to the users;
    `changed` carries the ids concerned. What a person does here (sort, search) comes without.

    Among many users a search shows the first it finds at once, and all of them a moment later:
    `is_glimpse` says so, and `settled` tells of the end. Whatever else is asked waits for that.
    """

    replaced = Signal()
    settled = Signal()
    about_to_change = Signal()
    changed = Signal(object)

    def __init__(self, users: UserList, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._users = users
        self._shown: list[int] = list(users.shown)
        self.is_glimpse = False
        self._searched = ""
        self._rest = QTimer(self, singleShot=True, interval=_PAINTED_MS)
        self._rest.timeout.connect(self._settle)

    @property
    def users(self) -> UserList:
        """The users of the table."""
        return self._users

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many users are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort; what is selected stays selected."""
        self._settle()
        descending = order == Qt.SortOrder.DescendingOrder
        self._users.sort(COLUMNS[column].id, descending=descending)
        self._reorder(self._users.shown)

    def search(self, text: str) -> None:
        """Show the users that a text finds; whoever is hidden is selected again afterwards."""
        first = glimpse(self._users, text)
        self._searched, self.is_glimpse = text, True
        if first is None:
            self._settle()
        else:
            self._replace(first)
            self._rest.start()

    def show_invited(self, state: State | None) -> None:
        """Show the users whose invitation is in a state only; None shows all."""
        self._settle()
        self._users.show_invited(state)
        self._replace(self._users.shown)

    def pass_time(self, facts: Facts) -> None:
        """Show what is so by now: invitations run out."""
        self._settle()
        self._users.pass_time(facts)
        if self._users.shown != self._shown:
            self.about_to_change.emit()
            self._replace(self._users.shown)
            self.changed.emit(frozenset())

    def load(self, users: UserList) -> None:
        """Show other users altogether, made off this thread."""
        if self.is_glimpse:
            self._settle()
            users.follow(self._users)
        self.about_to_change.emit()
        self.beginResetModel()
        self._users, self._shown = users, list(users.shown)
        self.endResetModel()
        self.replaced.emit()
        self.changed.emit(frozenset())

    def update(self, users: Mapping[str, Glance | None]) -> None:
        """Put a few changed users in place."""
        self._settle()
        self.about_to_change.emit()
        for step in self._users.update(users):
            self._follow(step)
        self.changed.emit(frozenset(users))

    def id_at(self, row: int) -> str | None:
        """Return the user of a row."""
        return self._users.users.ids[self._shown[row]] if 0 <= row < len(self._shown) else None

    def glance_at(self, row: int) -> Glance | None:
        """Return what the table shows of the user of a row."""
        return self._users.users.take(self._shown[row]) if 0 <= row < len(self._shown) else None

    def place_of(self, user_id: str) -> int:
        """Return the row of a user; -1 if not shown."""
        if not self.is_glimpse:
            return self._users.place_of(user_id)
        number = self._users.users.number_of.get(user_id, -1)
        return self._shown.index(number) if number in self._shown else -1

    def _settle(self) -> None:
        """Show all that was searched for."""
        if self.is_glimpse:
            self.is_glimpse = False
            self._rest.stop()
            self._users.search(self._searched)
            self._replace(self._users.shown)
            self.settled.emit()

    def _follow(self, step: Step) -> None:
        """Do to the rows what a user's change did to the list, and tell exactly that."""
        number, before, after = step
        if before < 0 and after < 0:
            return
        if before == after:
            self.dataChanged.emit(self.index(after, 0), self.index(after, len(COLUMNS) - 1))
        elif before < 0:
            self.beginInsertRows(_NOWHERE, after, after)
            self._shown.insert(after, number)
            self.endInsertRows()
        elif after < 0:
            self.beginRemoveRows(_NOWHERE, before, before)
            del self._shown[before]
            self.endRemoveRows()
        else:
            # Qt counts the place to move to while the row still stands at its old one.
            to = after if after < before else after + 1
            self.beginMoveRows(_NOWHERE, before, before, _NOWHERE, to)
            self._shown.insert(after, self._shown.pop(before))
            self.endMoveRows()
            self.dataChanged.emit(self.index(after, 0), self.index(after, len(COLUMNS) - 1))

    def _replace(self, new: Sequence[int]) -> None:
        self.beginResetModel()
        self._shown = list(new)
        self.endResetModel()
        self.replaced.emit()

    def _reorder(self, order: Sequence[int]) -> None:
        if order == self._shown:
            return
        # Without arguments: with a list and a hint, PySide6 6.11 crashes where rows are selected.
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        owners = [self._shown[index.row()] for index in before]
        self._shown = list(order)
        places = {owner: self._shown.index(owner) for owner in set(owners)}
        after = [
            self.index(places[owner], index.column())
            for owner, index in zip(owners, before, strict=True)
        ]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()
