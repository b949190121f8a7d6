"""The history of a user: pages read as one scrolls, and putting a former value back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import msgspec
from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from console.services import devices, history
from contract.history import AuditQuery
from contract.roles import may

if TYPE_CHECKING:
    from collections.abc import Sequence

    from console.events import Changed
    from console.viewmodels.office import Office
    from contract.history import AuditEntry, AuditPage
    from contract.operations import Operation

_PAGE = 50
_ROOT = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex


class Words(Protocol):
    """What the view says of an entry."""

    def titles(self) -> Sequence[str]:
        """Return the titles of the columns."""

    def cells(self, entry: AuditEntry) -> Sequence[str]:
        """Return an entry, a text for each column."""


class History(QAbstractTableModel):
    """The entries of one user (or, with no id, of the account), the newest first.

    `settled` tells that a page has come, `failed` carries a ConsoleError, `saved` the path of a
    file, `not_saved` why it could not be written, `put_back` that an edit waits to be sent.
    """

    settled = Signal()
    failed = Signal(object)
    saved = Signal(str)
    not_saved = Signal(str)
    put_back = Signal()

    def __init__(
        self, office: Office, user_id: str | None, words: Words, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._office, self._user_id, self._words = office, user_id, words
        self.entries: list[AuditEntry] = []
        self.unsent: tuple[Operation, ...] = ()
        self.query = AuditQuery(limit=_PAGE)
        self._asked = 0
        self._is_reading = False
        self.has_more = True

    def look_for(self, query: AuditQuery) -> None:
        """Read from the newest on, what the query asks for."""
        self.beginResetModel()
        self.entries = []
        self.endResetModel()
        self.query = msgspec.structs.replace(query, limit=_PAGE, before=None)
        self._asked += 1
        self.has_more, self._is_reading = True, False
        self._office.tasks.run(
            lambda: history.unsent(desk=self._office.desk, user_id=self._user_id), self._keep
        )
        self.fetchMore(_ROOT)

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """Say how many entries have been read."""
        return 0 if parent.isValid() else len(self.entries)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        """Say how many columns there are."""
        return 0 if parent.isValid() else len(self._words.titles())

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Return what stands in a cell; the whole of it as its tool tip."""
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return None
        return self._words.cells(self.entries[index.row()])[index.column()]

    def headerData(
        self, section: int, side: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """Return the title of a column."""
        is_title = side == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self._words.titles()[section] if is_title else None

    def canFetchMore(self, _parent: _Index) -> bool:
        """Say whether the server has older entries."""
        return self.has_more and not self._is_reading

    def fetchMore(self, _parent: _Index) -> None:
        """Read the next page, in a worker."""
        if not self.canFetchMore(_ROOT):
            return
        self._is_reading = True
        asked, remote, user_id, query = self._asked, self._office.remote, self._user_id, self.query
        self._office.tasks.run(
            lambda: history.page(remote=remote, user_id=user_id, query=query),
            lambda page: self._take(asked, page),
            lambda error: self._fail(asked, error),
        )

    def why_not_put_back(self, entry: AuditEntry) -> str:
        """Return why nothing of an entry can be put back: `role`, `nothing`, or an empty text."""
        values = history.former_values(entry)
        if not values:
            return "nothing"
        allowed = all(may(self._office.operator.role, one) for one in history.verbs_for(values))
        return "" if allowed else "role"

    def restore(self, entry: AuditEntry, fields: Sequence[str] = ()) -> None:
        """Put back the former values of some fields of an entry, or of all of them."""
        values = history.former_values(entry, fields)
        desk, role = self._office.desk, self._office.operator.role
        self._office.tasks.run(
            lambda: history.put_back(desk=desk, role=role, user_id=entry.target, values=values),
            self._after_put_back,
            self.failed.emit,
        )

    def export(self, path: str) -> None:
        """Read all that is asked for, not what is in sight only, and write it to a CSV file."""
        remote, user_id, query = self._office.remote, self._user_id, self.query
        words = self._words

        def write() -> str:
            found = history.everything(remote=remote, user_id=user_id, query=query)
            rows = [words.cells(entry) for entry in found]
            return devices.export(path=path, header=words.titles(), rows=rows)

        def tell(why: str) -> None:
            self.not_saved.emit(why) if why else self.saved.emit(path)

        self._office.tasks.run(write, tell, self.failed.emit)

    def _after_put_back(self, _changed: Changed) -> None:
        self.put_back.emit()

    def _keep(self, unsent: tuple[Operation, ...]) -> None:
        self.unsent = unsent
        self.settled.emit()

    def _take(self, asked: int, page: AuditPage) -> None:
        if asked != self._asked:
            return
        self._is_reading = False
        self.has_more = page.next is not None
        self.query = msgspec.structs.replace(self.query, before=page.next)
        if page.entries:
            first = len(self.entries)
            self.beginInsertRows(_ROOT, first, first + len(page.entries) - 1)
            self.entries += page.entries
            self.endInsertRows()
        elif self.has_more:
            self.fetchMore(_ROOT)
        self.settled.emit()

    def _fail(self, asked: int, error: object) -> None:
        if asked == self._asked:
            self._is_reading = self.has_more = False
            self.failed.emit(error)
            self.settled.emit()
