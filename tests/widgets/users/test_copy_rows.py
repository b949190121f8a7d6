"""Rows of a table are copied as other programs take them: text with tabs, and a table."""

from __future__ import annotations

from html.parser import HTMLParser
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from console.models.copied import as_html, as_text
from console.viewmodels.users_columns import INDEX
from tests.support.desk import user_id

if TYPE_CHECKING:
    from console.views.main_window import MainWindow

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
CELLS = st.lists(st.lists(st.text(max_size=12), min_size=2, max_size=2), min_size=1, max_size=5)


class Cells(HTMLParser):
    """What a program that pastes HTML finds."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[list[str]] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:
        if tag == "tr":
            self.rows.append([])
        if tag in {"td", "th"}:
            self.rows[-1].append("")

    def handle_data(self, data: str) -> None:
        self.rows[-1][-1] += data


def pasted() -> list[list[str]]:
    return [line.split("\t") for line in QGuiApplication.clipboard().text().split("\n")]


def test_ctrl_c_copies_the_row_as_it_is_shown(window: MainWindow) -> None:
    window.page.go_to(user_id(1))
    window.page.view.setFocus()
    window.page.view.setColumnHidden(INDEX["avatar"], True)
    QTest.keyClick(window.page.view, Qt.Key.Key_C, CTRL)
    (row,) = pasted()
    assert row[:2] == ["Björn", "Åkesson"]
    assert "+49 30 12345001" in row
    table = Cells()
    table.feed(QGuiApplication.clipboard().mimeData().html())
    assert table.rows == [row]
    assert window.status.currentMessage() == "Copied as a table."


def test_with_shift_the_titles_come_along(window: MainWindow) -> None:
    window.page.go_to(user_id(1))
    window.page.view.setFocus()
    QTest.keyClick(window.page.view, Qt.Key.Key_C, CTRL | SHIFT)
    titles, row = pasted()
    assert titles[1:3] == ["First name", "Last name"]
    assert len(titles) == len(row)


def test_with_nothing_selected_the_clipboard_stays(window: MainWindow) -> None:
    QGuiApplication.clipboard().setText("before")
    window.page.view.clearSelection()
    window.page.view.setFocus()
    QTest.keyClick(window.page.view, Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "before"


@given(CELLS)
def test_whatever_is_in_the_cells_they_stay_where_they_are(rows: list[list[str]]) -> None:
    lines = as_text(rows).split("\n")
    assert [len(line.split("\t")) for line in lines] == [len(row) for row in rows]
    assert len(as_text(rows).splitlines() or [""]) <= len(rows)
    for cell in (cell for line in lines for cell in line.split("\t")):
        assert not cell.startswith(("=", "@"))
        is_number = all(c.isdigit() or c in "+- ()./" for c in cell)
        assert is_number or not cell.startswith(("+", "-"))
    table = Cells()
    table.feed(as_html([], rows))
    table.close()
    assert [len(row) for row in table.rows] == [len(row) for row in rows]
