"""Which page was shown and how wide its columns were, to be found so again."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import msgspec
from PySide6.QtWidgets import QTableView

from console.views.users_view import UsersView

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from console.models.habits import Habits
    from console.viewmodels.user_actions import PageId
    from console.views.navigation import Pages

_NARROWEST, _WIDEST = 24, 4_000
"""Pixels: whatever was kept, a column can be seen and grasped."""


class PageMemory:
    """Puts the columns of a page back when it is first shown. The Users table keeps its own."""

    def __init__(self, pages: Pages, habits: Habits) -> None:
        self._pages, self._habits = pages, habits
        self._tables: dict[str, QTableView] = {}
        pages.turned.connect(self._meet)
        if habits.page in pages:
            pages.enter(cast("PageId", habits.page))

    def into(self, habits: Habits) -> Habits:
        """Return habits with the page and the columns as they are now."""
        widths = {page: _widths(table) for page, table in self._tables.items()}
        kept = {**habits.widths, **widths}
        return msgspec.structs.replace(habits, page=self._pages.current, widths=kept)

    def _meet(self, page: str) -> None:
        if page in self._tables:
            return
        table = _table_of(self._pages.page(cast("PageId", page)))
        if table is not None:
            self._tables[page] = table
            _wear(table, self._habits.widths.get(page, ()))


def _table_of(page: QWidget) -> QTableView | None:
    tables = [one for one in page.findChildren(QTableView) if not isinstance(one, UsersView)]
    return tables[0] if len(tables) == 1 else None


def _widths(table: QTableView) -> tuple[int, ...]:
    header = table.horizontalHeader()
    return tuple(header.sectionSize(column) for column in range(header.count()))


def _wear(table: QTableView, widths: tuple[int, ...]) -> None:
    if len(widths) == table.horizontalHeader().count():
        for column, width in enumerate(widths):
            table.setColumnWidth(column, min(max(width, _NARROWEST), _WIDEST))
