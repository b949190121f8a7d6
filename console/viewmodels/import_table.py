"""The dry run as a table: what each row of a file would do, and its cells to be mended."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Protocol

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from console.models.importing.columns import IGNORED

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from console.models.importing.plans import Outcome, RowPlan

Shown = Literal["all", "new", "change", "same", "skip", "problem"]
ROW, OUTCOME, WHAT = range(3)
FIXED = 3
"""Columns before those of the file."""
SEVERITY_ROLE = Qt.ItemDataRole.UserRole
"""Of a cell: `error`, `warning`, or nothing."""
_NOWHERE = QModelIndex()
_TEXT = frozenset({Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole})
_TIPS = frozenset({Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole})
_HEADER_ROWS = 2
Index = QModelIndex | QPersistentModelIndex


class ImportWords(Protocol):
    """The words of the dry run; made in views, where translations live."""

    def title(self, column: int) -> str:
        """Return the title of a fixed column."""

    def outcome(self, outcome: Outcome) -> str:
        """Return what would become of a row, in a word."""

    def what(self, plan: RowPlan) -> str:
        """Return what a row would do, or what is wrong with it."""

    def cell(self, plan: RowPlan, field: str) -> str:
        """Return what is wrong with a cell, or what it changes; empty for neither."""


class ImportTable(QAbstractTableModel):
    """The rows of one outcome, or all. `edited` is called with row, column and text of a cell."""

    def __init__(
        self,
        words: ImportWords,
        edited: Callable[[int, int, str], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._words, self._edited = words, edited
        self.rows: Sequence[list[str]] = ()
        self.plans: dict[int, RowPlan] = {}
        self.shown: list[int] = []
        self._columns: list[tuple[int, str, str]] = []
        self._waiting: dict[tuple[int, int], str] = {}
        self.outcome: Shown = "all"

    def put(
        self,
        rows: Sequence[list[str]],
        header: Sequence[str],
        mapping: Sequence[str],
        plans: dict[int, RowPlan],
    ) -> None:
        """Show another dry run."""
        self.beginResetModel()
        self.rows, self.plans = rows, plans
        self._columns = [
            (place, target, header[place])
            for place, target in enumerate(mapping)
            if target != IGNORED
        ]
        self._waiting.clear()
        self.shown = self._wanted()
        self.endResetModel()

    def show(self, outcome: Shown) -> None:
        """Show the rows of one outcome, or all."""
        self.beginResetModel()
        self.outcome = outcome
        self.shown = self._wanted()
        self.endResetModel()

    def update(self, plans: dict[int, RowPlan]) -> None:
        """Take over rows judged again; they stay in sight, so that nothing jumps away."""
        self.plans |= plans
        self._waiting = {key: text for key, text in self._waiting.items() if key[0] not in plans}
        if self.shown:
            corner = self.index(len(self.shown) - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), corner)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many rows are shown."""
        return 0 if parent.isValid() else len(self.shown)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return the fixed columns and those of the file that mean something."""
        return 0 if parent.isValid() else FIXED + len(self._columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Cells of the file can be edited."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() >= FIXED else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows, what is to be said of it, and how bad it is."""
        if not index.isValid():
            return None
        row = self.shown[index.row()]
        plan = self.plans[row]
        if index.column() < FIXED:
            is_text = role == Qt.ItemDataRole.DisplayRole or role in _TIPS
            return self._fixed(plan, index.column()) if is_text else None
        place, target, _title = self._columns[index.column() - FIXED]
        if role in _TEXT:
            return self._waiting.get((row, place), self.rows[row][place])
        if role in _TIPS:
            return self._words.cell(plan, target)
        return severity_at(plan, target) if role == SEVERITY_ROLE else None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Put another text into a cell; it is judged elsewhere."""
        if role != Qt.ItemDataRole.EditRole or index.column() < FIXED:
            return False
        row = self.shown[index.row()]
        place, _target, _title = self._columns[index.column() - FIXED]
        if str(value) != self.data(index):
            self._waiting[row, place] = str(value)
            self._edited(row, place, str(value))
            self.dataChanged.emit(index, index)
        return True

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the title of a column, the file's own for its columns."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._words.title(section) if section < FIXED else self._columns[section - FIXED][2]

    def first_problem(self, after: int) -> QModelIndex:
        """Return the first wrong cell below a shown row, going round; invalid if there is none."""
        count = len(self.shown)
        for step in range(1, count + 1):
            place = (after + step) % count
            plan = self.plans[self.shown[place]]
            if plan.outcome == "problem":
                wrong = {problem.field for problem in plan.problems}
                for column, (_place, target, _title) in enumerate(self._columns):
                    if target in wrong and severity_at(plan, target) == "error":
                        return self.index(place, FIXED + column)
                return self.index(place, WHAT)
        return QModelIndex()

    def _fixed(self, plan: RowPlan, column: int) -> str:
        if column == ROW:
            return str(plan.row + _HEADER_ROWS)
        return self._words.outcome(plan.outcome) if column == OUTCOME else self._words.what(plan)

    def _wanted(self) -> list[int]:
        if self.outcome == "all":
            return sorted(self.plans)
        return sorted(row for row, plan in self.plans.items() if plan.outcome == self.outcome)


def severity_at(plan: RowPlan, field: str) -> str | None:
    """Return the worst that is said of a cell: `error`, `warning`, or None."""
    said = {problem.severity for problem in plan.problems if problem.field == field}
    return "error" if "error" in said else "warning" if said else None
