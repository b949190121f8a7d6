"""The cases that need a person as a list for a view; an update keeps what is selected."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from console.models.attention import Case

CASE_ROLE = Qt.ItemDataRole.UserRole
"""The Case itself."""
SIGN_ROLE = CASE_ROLE + 1
"""The word for what kind of trouble it is."""
SENTENCE_ROLE = CASE_ROLE + 2
"""What happened, in one sentence."""
_NOWHERE = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


class CaseWords(Protocol):
    """The words of the list; made in views, where translations live."""

    def name(self, case: Case) -> str:
        """Return whom it is about."""

    def sign(self, case: Case) -> str:
        """Return what kind of trouble it is, in a word."""

    def sentence(self, case: Case) -> str:
        """Return what happened, in one sentence."""


class CaseList(QAbstractListModel):
    """The cases in the order of what a person did."""

    def __init__(self, words: CaseWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._said: dict[int, Callable[[Case], str]] = {
            Qt.ItemDataRole.DisplayRole: words.name,
            SIGN_ROLE: words.sign,
            SENTENCE_ROLE: words.sentence,
            Qt.ItemDataRole.AccessibleTextRole: lambda case: (
                f"{words.name(case)}, {words.sign(case)}. {words.sentence(case)}"
            ),
        }
        self.cases: list[Case] = []

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many cases there are."""
        return 0 if parent.isValid() else len(self.cases)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a line shows, what a screen reader says, or its case."""
        if not 0 <= index.row() < len(self.cases):
            return None
        case = self.cases[index.row()]
        if role == CASE_ROLE:
            return case
        says = self._said.get(role)
        return None if says is None else says(case)

    def place_of(self, operation_id: str) -> int:
        """Return the line of a case; -1 if there is none."""
        places = (i for i, case in enumerate(self.cases) if case.operation_id == operation_id)
        return next(places, -1)

    def show(self, cases: Sequence[Case]) -> None:
        """Show these cases: those that stay keep their lines, so that a selection stays, too."""
        wanted = {case.operation_id: case for case in cases}
        self._remove(
            [row for row, case in enumerate(self.cases) if case.operation_id not in wanted]
        )
        kept = [case.operation_id for case in self.cases]
        if kept != [key for key in wanted if key in set(kept)]:
            self.beginResetModel()
            self.cases = list(cases)
            self.endResetModel()
            return
        for row, case in enumerate(cases):
            if row < len(self.cases) and self.cases[row].operation_id == case.operation_id:
                self._refresh(row, case)
                continue
            self.beginInsertRows(_NOWHERE, row, row)
            self.cases.insert(row, case)
            self.endInsertRows()

    def _refresh(self, row: int, case: Case) -> None:
        if self.cases[row] != case:
            self.cases[row] = case
            self.dataChanged.emit(self.index(row), self.index(row))

    def _remove(self, rows: list[int]) -> None:
        for row in reversed(rows):
            self.beginRemoveRows(_NOWHERE, row, row)
            del self.cases[row]
            self.endRemoveRows()
