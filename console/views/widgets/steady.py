"""Keeps what a person looks at where it is, while others change the rows of a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractItemView

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTableView

    from console.viewmodels.users_table import UsersTable


class Steady(QObject):
    """Holds a row that is in sight at its place on the screen over each change.

    It is the current row if that is in sight and did not change itself, else the first other one.
    A table at its top stays at its top: who looks there wants to see who is new.
    """

    def __init__(self, view: QTableView, table: UsersTable) -> None:
        super().__init__(view)
        self._view, self._table = view, table
        self._in_sight: list[tuple[str, int]] = []
        self._across = 0
        table.about_to_change.connect(self._remember)
        table.changed.connect(self._restore)

    def _remember(self) -> None:
        """Note who is in sight, the current row first, and at which row of the screen."""
        view, top = self._view, self._view.rowAt(0)
        # Qt would run after its own choice of a neighbour when the current row goes.
        view.setAutoScroll(False)
        self._across = view.horizontalScrollBar().value()
        self._in_sight = []
        if top < 0 or view.verticalScrollBar().value() == 0:
            return
        bottom = view.rowAt(view.viewport().height() - 1)
        last = bottom if bottom >= 0 else self._table.rowCount() - 1
        places = sorted(range(top, last + 1), key=lambda row: row != view.currentIndex().row())
        found = ((self._table.id_at(row), row - top) for row in places)
        self._in_sight = [(user_id, offset) for user_id, offset in found if user_id is not None]

    def _restore(self, changed: frozenset[str]) -> None:
        view = self._view
        steady = sorted(self._in_sight, key=lambda one: one[0] in changed)
        for user_id, offset in steady:
            place = self._table.place_of(user_id)
            if place >= 0:
                self._show_at_top(max(0, place - offset))
                break
        view.horizontalScrollBar().setValue(self._across)
        view.setAutoScroll(True)

    def _show_at_top(self, row: int) -> None:
        view = self._view
        is_by_item = view.verticalScrollMode() == QAbstractItemView.ScrollMode.ScrollPerItem
        step = 1 if is_by_item else view.verticalHeader().defaultSectionSize()
        within = 0 if is_by_item else view.verticalScrollBar().value() % step
        # The ranges follow the rows a moment later otherwise, and would cut the value off.
        view.updateGeometries()
        view.verticalScrollBar().setValue(row * step + within)
