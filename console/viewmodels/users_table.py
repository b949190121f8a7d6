"""The Users table as Qt asks for it: what each cell shows, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt

from console.viewmodels.invitation import Invitation, invitation_of
from console.viewmodels.user_rows import UserRows
from console.viewmodels.users_columns import COLUMNS, INDEX, Column, ColumnId

if TYPE_CHECKING:
    from console.models.rows import SyncState, UserRow
    from console.viewmodels.user_list import UserList

ROW_ROLE = Qt.ItemDataRole.UserRole
"""The UserRow itself, for delegates."""
_TITLE_ROLES = frozenset({Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole})
_SAID_ROLES = _TITLE_ROLES | {Qt.ItemDataRole.AccessibleTextRole}
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
    """What the cells of the table show."""

    def __init__(self, users: UserList, words: TableWords, parent: QObject | None = None) -> None:
        super().__init__(users, parent)
        self._words = words

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many columns there are, hidden ones too."""
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows, its tool tip, its accessible text, or its row."""
        row = self.row_at(index.row()) if index.isValid() else None
        if row is None:
            return None
        column = COLUMNS[index.column()]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.AccessibleTextRole and column.shows == "avatar":
            return row.user.name
        return self._said(row, column, role) if role in _SAID_ROLES else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the title of a column."""
        if orientation != Qt.Orientation.Horizontal or role not in _TITLE_ROLES:
            return None
        return self._words.header(COLUMNS[section].id)

    def touch(self, *columns: ColumnId) -> None:
        """Let columns be shown afresh whose words depend on time or on the directory."""
        last_row = self.rowCount() - 1
        if last_row >= 0:
            for column in columns:
                last = self.index(last_row, INDEX[column])
                self.dataChanged.emit(self.index(0, INDEX[column]), last)

    def _said(self, row: UserRow, column: Column, role: int) -> str:
        shown = self._text(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._words.tip(column.id, row, shown)
        return shown

    def _text(self, row: UserRow, column: Column) -> str:
        match column.shows:
            case "invitation":
                return self._words.invitation(invitation_of(row, self.users.facts.now))
            case "sync":
                return self._words.sync(row.sync)
            case _:
                return column.value(row, self.users.facts)
