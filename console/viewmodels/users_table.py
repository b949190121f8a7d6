"""The Users table as Qt asks for it: what each cell shows, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt, Slot

from console.viewmodels.invitation import Invitation, invitation_of
from console.viewmodels.user_rows import UserRows
from console.viewmodels.users_columns import COLUMNS, INDEX, Column, ColumnId

if TYPE_CHECKING:
    from collections.abc import Callable

    from console.models.rows import Glance, SyncState, UserRow
    from console.viewmodels.user_list import UserList

    Fetch = Callable[[str], UserRow | None]

GLANCE_ROLE = Qt.ItemDataRole.UserRole
"""The Glance of a row, for delegates."""
_TITLE_ROLES = frozenset({Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole})
_ROLES = _TITLE_ROLES | {Qt.ItemDataRole.AccessibleTextRole, GLANCE_ROLE}
_NOWHERE = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


class TableWords(Protocol):
    """The words of the table; made in views, where translations live."""

    def header(self, column: ColumnId) -> str:
        """Return the title of a column."""

    def invitation(self, invitation: Invitation) -> str:
        """Return the state of an invitation."""

    def sync(self, state: SyncState) -> str:
        """Return the state of synchronisation, with its sign."""

    def tip(self, column: ColumnId, row: UserRow, shown: str) -> str:
        """Return the tool tip of a cell, as text that can't be taken for markup."""


class UsersTable(UserRows):
    """What the cells of the table show.

    That is what the list knows of each user; everything else about a single one comes by `fetch`,
    when a person does something with that user.
    """

    def __init__(
        self, users: UserList, fetch: Fetch, words: TableWords, parent: QObject | None = None
    ) -> None:
        super().__init__(users, parent)
        self._fetch, self._words = fetch, words
        self._known: dict[str, UserRow] = {}
        self.about_to_change.connect(self._forget)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many columns there are, hidden ones too."""
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows, its tool tip, its accessible text, or its Glance."""
        if role not in _ROLES:
            return None
        user = self.glance_at(index.row()) if index.isValid() else None
        if user is None:
            return None
        if role == GLANCE_ROLE:
            return user
        column = index.column()
        if role == Qt.ItemDataRole.AccessibleTextRole and COLUMNS[column].shows == "avatar":
            return user.name
        shown = self.text_of(user, column)
        is_tip = role == Qt.ItemDataRole.ToolTipRole
        return self._tip(user.id, COLUMNS[column], shown) if is_tip else shown

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the title of a column."""
        if orientation != Qt.Orientation.Horizontal or role not in _TITLE_ROLES:
            return None
        return self._words.header(COLUMNS[section].id)

    def row_at(self, row: int) -> UserRow | None:
        """Return everything about the user of a row; None if there is none, or none any more."""
        user_id = self.id_at(row)
        return None if user_id is None else self.row_of(user_id)

    def row_of(self, user_id: str) -> UserRow | None:
        """Return everything about a user, shown or not; None for whoever is not in the table."""
        found = self._known.get(user_id)
        if found is None and user_id in self.users:
            found = self._fetch(user_id)
            if found is not None:
                self._known[user_id] = found
        return found

    def touch(self, *columns: ColumnId) -> None:
        """Let columns be shown afresh whose words depend on time or on the directory."""
        last_row = self.rowCount() - 1
        if last_row >= 0:
            for column in columns:
                last = self.index(last_row, INDEX[column])
                self.dataChanged.emit(self.index(0, INDEX[column]), last)

    def text_of(self, user: Glance, column: int) -> str:
        """Return what a cell of a user shows."""
        match COLUMNS[column].shows:
            case "invitation":
                return self._words.invitation(invitation_of(user, self.users.facts.now))
            case "sync":
                return self._words.sync(user.sync)
            case _:
                return COLUMNS[column].value(user, self.users.facts)

    @Slot()
    def _forget(self) -> None:
        self._known.clear()

    def _tip(self, user_id: str, column: Column, shown: str) -> str:
        row = self.row_of(user_id)
        return "" if row is None else self._words.tip(column.id, row, shown)
