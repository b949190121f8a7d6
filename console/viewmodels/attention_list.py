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
        here = {case.operation_id for case in self.cases}
        gone = [row for row, case in enumerate(self.cases) if case.operation_id not in wanted]
        for first, last in reversed(_runs(gone)):
            self.beginRemoveRows(_NOWHERE, first, last)
            del self.cases[first : last + 1]
            self.endRemoveRows()
        if [case.operation_id for case in self.cases] != [key for key in wanted if key in here]:
            self.beginResetModel()
            self.cases = list(cases)
            self.endResetModel()
            return
        new = [row for row, case in enumerate(cases) if case.operation_id not in here]
        for first, last in _runs(new):
            self.beginInsertRows(_NOWHERE, first, last)
            self.cases[first:first] = cases[first : last + 1]
            self.endInsertRows()
        self._refresh(cases)

    def _refresh(self, cases: Sequence[Case]) -> None:
        for row, case in enumerate(cases):
            if self.cases[row] != case:
                self.cases[row] = case
                self.dataChanged.emit(self.index(row), self.index(row))


def _runs(rows: Sequence[int]) -> list[tuple[int, int]]:
    """Return rows that follow each other as first and last."""
    runs: list[tuple[int, int]] = []
    for row in rows:
        if runs and runs[-1][1] == row - 1:
            runs[-1] = (runs[-1][0], row)
        else:
            runs.append((row, row))
    return runs
