"""The dry run: every row with what would happen, wrong cells marked and editable in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from console.models.importing.plans import counts_of
from console.viewmodels.import_table import FIXED, OUTCOME, ROW, SEVERITY_ROLE, WHAT
from console.views import style
from console.views.dialogs.parts import announce, button, explain, plain
from console.views.importing.words import outcome_words, summary_words

if TYPE_CHECKING:
    from console.models.importing.plans import Outcome
    from console.viewmodels.import_csv import ImportCsv

_OUTCOMES: tuple[Outcome, ...] = ("problem", "new", "change", "same", "skip")
_SIGNS = {"error": "✕ ", "warning": "⚠ "}
_WIDTHS = {ROW: 60, OUTCOME: 110, WHAT: 380}
_CELL_WIDTH = 150
Index = QModelIndex | QPersistentModelIndex


class CheckPage(QWidget):
    """Shows the table of an import, by outcome, with the way to the next problem."""

    def __init__(self, model: ImportCsv, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._summary = plain()
        self._summary.setObjectName("summary")
        self._filter = QComboBox()
        self._filter.setAccessibleName(QCoreApplication.translate("Import", "Show"))
        self._filter.addItem(QCoreApplication.translate("Import", "All rows"), "all")
        for outcome in _OUTCOMES:
            self._filter.addItem(outcome_words(outcome), outcome)
        self._next = button(
            QCoreApplication.translate("Import", "Next problem"), act=self.go_to_problem
        )
        self.view = self._make_view()
        top = QHBoxLayout()
        top.addWidget(self._summary, 1)
        top.addWidget(self._filter)
        top.addWidget(self._next)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(style.GAP)
        column.addLayout(top)
        column.addWidget(
            plain(
                QCoreApplication.translate(
                    "Import", "Double-click a cell of the file, or press F2, to correct it here."
                )
            )
        )
        column.addWidget(self.view, 1)
        self._filter.activated.connect(lambda _n: model.table.show(self._filter.currentData()))
        model.table.modelReset.connect(self._fit)
        self.setFocusProxy(self.view)

    def refresh(self) -> None:
        """Say how many rows have which outcome."""
        words = summary_words(counts_of(self._model.table.plans))
        if words != self._summary.text():
            self._summary.setText(words)
            announce(self._summary, words)
        has_problem = bool(counts_of(self._model.table.plans)["problem"])
        none = QCoreApplication.translate("Import", "No row has a problem.")
        explain(self._next, "" if has_problem else none)

    def go_to_problem(self) -> None:
        """Select the next wrong cell; the filter ends if it hides them all."""
        table = self._model.table
        if table.outcome not in {"all", "problem"}:
            self._filter.setCurrentIndex(0)
            table.show("all")
        found = table.first_problem(self.view.currentIndex().row())
        if found.isValid():
            self.view.setCurrentIndex(found)
            self.view.scrollTo(found)
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_view(self) -> QTableView:
        view = QTableView(self)
        view.setModel(self._model.table)
        view.setAccessibleName(QCoreApplication.translate("Import", "Rows of the file"))
        view.setItemDelegate(_Cell(view))
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        view.setWordWrap(False)
        view.setAlternatingRowColors(True)
        view.verticalHeader().hide()
        view.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        )
        return view

    def _fit(self) -> None:
        for column in range(self._model.table.columnCount()):
            self.view.setColumnWidth(column, _WIDTHS.get(column, _CELL_WIDTH))


class _Cell(QStyledItemDelegate):
    """Marks a wrong cell with a sign and a colour."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Put the sign before the text."""
        super().initStyleOption(option, index)
        severity = index.data(SEVERITY_ROLE) if index.column() >= FIXED else None
        if severity is not None:
            option.text = f"{_SIGNS[severity]}{option.text}"
            tones = style.tones(option.widget)
            tone = tones.error if severity == "error" else tones.warning
            option.palette.setColor(style.Role.Text, tone)
