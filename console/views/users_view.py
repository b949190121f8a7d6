"""The table of users: what is selected and in sight stays so, whatever changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from console.models.table_look import ColumnLook, TableLook
from console.viewmodels.users_columns import COLUMNS, INDEX
from console.views import style
from console.views.delegates.avatar import AvatarDelegate
from console.views.delegates.cell import CellDelegate
from console.views.users_words import title_of
from console.views.widgets.steady import Steady

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from console.models.rows import UserRow
    from console.viewmodels.users_table import UsersTable

_NARROWEST = 40
_LOOKS = frozenset(
    {
        QEvent.Type.FontChange,
        QEvent.Type.StyleChange,
        QEvent.Type.LayoutDirectionChange,
        QEvent.Type.DevicePixelRatioChange,
    }
)


class UsersView(QTableView):
    """`selected` follows the current user; `opened` is a double click or Enter on one."""

    selected = Signal()
    opened = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self, table: UsersTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self._cells = CellDelegate(self, table)
        self._kept: str | None = None
        self._kept_at = (0, 0)
        self.setModel(table)
        self.setObjectName("users")
        self._dress()
        self._dress_header()
        self.doubleClicked.connect(self._open)
        self.customContextMenuRequested.connect(self.menu_wanted)
        self.selectionModel().currentRowChanged.connect(self._tell_selected)
        table.modelAboutToBeReset.connect(self._remember)
        table.replaced.connect(self._put_back)
        self._steady = Steady(self, table)

    def current(self) -> UserRow | None:
        """Return the selected user."""
        index = self.currentIndex()
        return self._table.row_at(index.row()) if index.isValid() else None

    def go_to(self, user_id: str) -> bool:
        """Select a user and bring the row into sight; false if a search hides it."""
        place = self._table.place_of(user_id)
        if place < 0:
            return False
        column = max(0, self.currentIndex().column())
        self._select(self._table.index(place, column))
        self.scrollTo(self.currentIndex())
        return True

    def look(self) -> TableLook:
        """Return how the columns are arranged now."""
        header = self.horizontalHeader()
        shown = [header.logicalIndex(place) for place in range(header.count())]
        columns = tuple(
            ColumnLook(
                id=COLUMNS[logical].id,
                width=self._widths[logical]
                if header.isSectionHidden(logical)
                else header.sectionSize(logical),
                is_hidden=header.isSectionHidden(logical),
            )
            for logical in shown
        )
        return TableLook(
            columns=columns,
            sorted_by=COLUMNS[header.sortIndicatorSection()].id,
            is_descending=header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder,
        )

    def wear(self, look: TableLook) -> None:
        """Arrange the columns as they were; columns that are new stand at their usual place."""
        header = self.horizontalHeader()
        known = [column for column in look.columns if column.id in INDEX]
        for place, column in enumerate(known):
            logical = INDEX[column.id]
            header.moveSection(header.visualIndex(logical), place)
            self._widths[logical] = max(_NARROWEST, column.width)
            header.resizeSection(logical, self._widths[logical])
            header.setSectionHidden(logical, column.is_hidden)
        order = Qt.SortOrder.DescendingOrder if look.is_descending else Qt.SortOrder.AscendingOrder
        self.sortByColumn(INDEX.get(look.sorted_by, INDEX["last_name"]), order)

    def fill_columns_menu(self, menu: QMenu) -> None:
        """Put a tick for every column into a menu."""
        header = self.horizontalHeader()
        for logical, column in enumerate(COLUMNS):
            action = menu.addAction(title_of(column.id))
            action.setCheckable(True)
            action.setChecked(not header.isSectionHidden(logical))
            is_last = action.isChecked() and header.count() - header.hiddenSectionCount() == 1
            action.setEnabled(not is_last)
            action.toggled.connect(self._shower(logical))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the user; the menu key is Qt's own."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self._open()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Lay out the texts again in another font or style."""
        super().changeEvent(event)
        if event.type() in _LOOKS:
            self._cells.forget()

    def _dress(self) -> None:
        # Twice as fast; scripts that join their letters are shaped all the same.
        font = QFont(self.font())
        font.setStyleStrategy(QFont.StyleStrategy.PreferNoShaping)
        self.setFont(font)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setItemDelegate(self._cells)
        self.setItemDelegateForColumn(INDEX["avatar"], AvatarDelegate(self, self._table))
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(max(style.ROW_HEIGHT, self.fontMetrics().height() + 14))
        rows.hide()

    def _dress_header(self) -> None:
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionsMovable(True)
        header.setMinimumSectionSize(_NARROWEST)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._show_columns_menu)
        self._widths = [column.width for column in COLUMNS]
        for logical, width in enumerate(self._widths):
            header.resizeSection(logical, width)
        header.setSortIndicator(INDEX["last_name"], Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)

    def _show_columns_menu(self, position: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill_columns_menu(menu)
        menu.popup(self.horizontalHeader().mapToGlobal(position))

    def _shower(self, logical: int) -> object:
        def show(is_shown: bool) -> None:
            header = self.horizontalHeader()
            if not is_shown:
                self._widths[logical] = header.sectionSize(logical)
            header.setSectionHidden(logical, not is_shown)
            if is_shown:
                header.resizeSection(logical, self._widths[logical])

        return show

    def _open(self) -> None:
        if self.current() is not None:
            self.opened.emit()

    def _tell_selected(self, _now: QModelIndex, _before: QModelIndex) -> None:
        self.selected.emit()

    def _remember(self) -> None:
        index = self.currentIndex()
        user_id = self._table.id_at(index.row()) if index.isValid() else None
        if user_id is not None:
            self._kept, self._kept_at = user_id, (index.row(), index.column())

    def _put_back(self) -> None:
        """Select again who was selected, or a neighbour of who is gone.

        One who is hidden by a search waits for its end.
        """
        kept, (row, column) = self._kept, self._kept_at
        if kept is not None:
            place = self._table.place_of(kept)
            if place < 0 and kept not in self._table.users:
                place = min(row, self._table.rowCount() - 1)
            if place >= 0:
                self._kept = None
                self._select(self._table.index(place, column))
                self.scrollTo(self.currentIndex())
        self.selected.emit()

    def _select(self, index: QModelIndex) -> None:
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
