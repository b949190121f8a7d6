"""Colleagues change users while somebody works in the table: nothing under the hands moves."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, cast

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu

from console.events import Changed
from console.models.rows import UserRow, glance_of
from console.store import mirror
from console.viewmodels.users_columns import INDEX
from console.views.widgets.menu_button import MenuButton
from contract.operations import Change
from contract.records import Invite, User
from tests.support import person
from tests.support.desk import fill_people, sample_people, user_id

if TYPE_CHECKING:
    from collections.abc import Callable

    from console.services.desk import Desk
    from console.views.main_window import MainWindow
    from tests.support.desk import FixedClock

    Settle = Callable[[], None]

MANY = 120
A_FEW, A_LOT = 3, 90
"""Users who come at once: one by one into the table, or more than it takes one by one."""


def user_before(number: int) -> User:
    """Return a user who stands above all others."""
    return User(id=user_id(5000 + number), first_name="Aaron", last_name=f"Aalto {number}")


class Colleague:
    """Somebody at another console."""

    def __init__(self, desk: Desk, window: MainWindow, settle: Settle) -> None:
        self._desk, self._window, self._settle = desk, window, settle
        self._seq = 9000

    def edits(self, *users: User) -> None:
        """Change users, or add them."""
        fill_people(self._desk, users, seq=self._seq)
        self._seq += len(users)
        self._tell({user.id for user in users})

    def deletes(self, *ids: str) -> None:
        """Delete users."""
        gone = [
            Change(kind="user", id=one, version=2, seq=self._seq + step, deleted=True)
            for step, one in enumerate(ids)
        ]
        self._seq += len(ids)
        with self._desk.store.write() as tx:
            mirror.apply(tx, gone)
        self._tell(set(ids))

    def _tell(self, ids: set[str]) -> None:
        kinds = frozenset({"user"})
        self._desk.hub.tell(Changed(kinds=kinds, ids=frozenset(ids), origin="server"))
        self._settle()


@pytest.fixture
def colleague(desk: Desk, window: MainWindow, settle: Settle) -> Colleague:
    """A colleague, in an office of more users than fit on the screen."""
    made = Colleague(desk, window, settle)
    made.edits(*sample_people(MANY)[8:])
    return made


def top(window: MainWindow) -> str | None:
    """Return who stands in the first row in sight."""
    view = window.page.view
    return window.users.table.id_at(view.rowAt(0))


def selected(window: MainWindow) -> str | None:
    """Return who is selected."""
    row = window.page.selected_row()
    return None if row is None else row.user.id


def scroll_to(window: MainWindow, place: int) -> None:
    """Scroll until a row is the first in sight."""
    view = window.page.view
    view.scrollTo(window.users.table.index(place, 0), view.ScrollHint.PositionAtTop)
    assert view.rowAt(0) == place


@pytest.mark.parametrize("number", [A_FEW, A_LOT])
def test_who_is_in_sight_stays_in_sight_when_users_come_above(
    window: MainWindow, colleague: Colleague, number: int
) -> None:
    scroll_to(window, 40)
    before = top(window)
    colleague.edits(*map(user_before, range(number)))
    assert window.users.table.rowCount() == MANY + number
    assert top(window) == before


@pytest.mark.parametrize("number", [A_FEW, A_LOT])
def test_who_is_in_sight_stays_in_sight_when_users_above_are_deleted(
    window: MainWindow, colleague: Colleague, number: int
) -> None:
    colleague.edits(*map(user_before, range(number)))
    scroll_to(window, number + 20)
    before = top(window)
    colleague.deletes(*(user_before(each).id for each in range(number)))
    assert window.users.table.rowCount() == MANY
    assert top(window) == before


def test_at_its_top_the_table_shows_who_is_new(window: MainWindow, colleague: Colleague) -> None:
    colleague.edits(user_before(1))
    assert top(window) == user_before(1).id


@pytest.mark.parametrize("number", [A_FEW, A_LOT])
def test_the_selected_user_and_cell_stay_and_do_not_move_on_the_screen(
    window: MainWindow, colleague: Colleague, number: int
) -> None:
    view, table = window.page.view, window.users.table
    scroll_to(window, 40)
    view.setCurrentIndex(table.index(44, INDEX["email"]))
    before, height = selected(window), view.visualRect(view.currentIndex()).top()
    colleague.edits(*map(user_before, range(number)))
    assert selected(window) == before
    assert view.currentIndex().column() == INDEX["email"]
    assert view.visualRect(view.currentIndex()).top() == height


@pytest.mark.parametrize("number", [A_FEW, A_LOT])
def test_a_selected_user_out_of_sight_does_not_pull_the_table(
    window: MainWindow, colleague: Colleague, number: int
) -> None:
    window.page.view.selectRow(2)
    before = selected(window)
    scroll_to(window, 60)
    in_sight = top(window)
    colleague.edits(*map(user_before, range(number)))
    assert (selected(window), top(window)) == (before, in_sight)


@pytest.mark.parametrize("number", [0, A_LOT])
def test_when_the_selected_user_is_deleted_the_next_one_is_selected_quietly(
    window: MainWindow, colleague: Colleague, number: int
) -> None:
    table = window.users.table
    scroll_to(window, 20)
    window.page.view.setCurrentIndex(table.index(24, INDEX["email"]))
    gone, neighbour = table.id_at(24), table.id_at(25)
    others = [table.id_at(place) for place in range(26, 26 + number)]
    in_sight = top(window)
    colleague.deletes(*(one for one in (gone, *others) if one is not None))
    assert selected(window) == neighbour
    assert window.page.view.currentIndex().column() == INDEX["email"]
    if not number:
        assert top(window) == in_sight
    assert [w for w in QApplication.topLevelWidgets() if w.isVisible()] == [window]


def test_when_the_last_user_is_deleted_while_selected_the_one_before_is_selected(
    window: MainWindow, colleague: Colleague
) -> None:
    table = window.users.table
    window.page.view.selectRow(MANY - 1)
    gone, before = table.id_at(MANY - 1), table.id_at(MANY - 2)
    assert gone is not None
    colleague.deletes(gone)
    assert selected(window) == before


def test_a_user_whose_name_changes_moves_in_the_order_and_stays_selected(
    window: MainWindow, colleague: Colleague
) -> None:
    scroll_to(window, 30)
    table = window.users.table
    window.page.view.selectRow(34)
    in_sight = top(window)
    row = window.page.selected_row()
    assert row is not None
    colleague.edits(replace(row.user, last_name="王 999"))
    assert selected(window) == row.user.id
    assert table.place_of(row.user.id) > 100
    assert top(window) == in_sight, "the others stay, who moved is not followed"


def test_an_invite_that_is_sent_later_still_expires_in_its_whole_days(
    window: MainWindow, colleague: Colleague, desk: Desk
) -> None:
    clock = cast("FixedClock", desk.clock)
    clock.forward(seconds=40)
    ends = (clock.now() + timedelta(days=7)).isoformat()
    ann = sample_people(1)[0]
    sent = Invite(
        id=user_id(700), state="sent", email="a@b.example", queued_at="", expires_at=ends
    )
    colleague.edits(replace(ann, invite=sent))
    table = window.users.table
    shown = table.index(table.place_of(ann.id), INDEX["invitation"]).data()
    assert shown == "Sent, expires in 7 days"


def test_a_search_goes_on_with_its_text_its_focus_and_its_cursor(
    window: MainWindow, colleague: Colleague
) -> None:
    search = person.find("Search users", QLineEdit)
    window.activateWindow()
    search.setFocus()
    QTest.keyClicks(search, "smith")
    search.setCursorPosition(2)
    found = window.users.table.rowCount()
    colleague.edits(replace(user_before(1), last_name="Smithson"), user_before(2))
    assert window.users.table.rowCount() == found + 1
    assert (search.text(), search.cursorPosition()) == ("smith", 2)
    assert QApplication.focusWidget() is search
    QTest.keyClicks(search, "X")
    assert search.text() == "smXith"


def test_the_keyboard_stays_in_the_table_when_its_row_goes(
    window: MainWindow, colleague: Colleague
) -> None:
    window.activateWindow()
    view, table = window.page.view, window.users.table
    view.setFocus()
    view.selectRow(10)
    gone, after_next = table.id_at(10), table.id_at(12)
    assert gone is not None
    colleague.deletes(gone)
    assert QApplication.focusWidget() is view
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert selected(window) == after_next


def test_an_open_menu_of_a_user_stays_open_and_stays_that_users(
    window: MainWindow, colleague: Colleague
) -> None:
    window.page.view.selectRow(5)
    chosen: list[str] = []
    window.page.action.disconnect()
    window.page.action.connect(lambda action, row: chosen.append(f"{action} {row.user.id}"))
    meant = selected(window)
    window.page._show_menu(QPoint(10, 10))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    colleague.edits(*map(user_before, range(A_FEW)))
    assert menu.isVisible()
    next(action for action in menu.actions() if action.objectName() == "edit").trigger()
    assert chosen == [f"edit {meant}"]
    menu.close()


def test_an_actions_button_keeps_the_keyboard_with_its_user(
    window: MainWindow, colleague: Colleague
) -> None:
    window.activateWindow()
    name = "Actions for Zoë O’Brien"
    person.find(name).setFocus()
    colleague.edits(*map(user_before, range(A_FEW)))
    person.wait_until(
        lambda: person.name_of(QApplication.focusWidget() or window) == name,
        "the button of the same user has the keyboard",
    )


def test_an_actions_button_opens_the_menu_of_its_user_even_before_it_has_moved(
    window: MainWindow, colleague: Colleague
) -> None:
    button = person.find("Actions for Zoë O’Brien", MenuButton)
    newcomer = glance_of(UserRow(user=user_before(1)))
    window.users.table.update({newcomer.id: newcomer})
    button.menu().aboutToShow.emit()
    assert selected(window) == user_id(7)


def test_sideways_too_the_table_stays_where_it_is(
    window: MainWindow, colleague: Colleague
) -> None:
    window.resize(700, 500)
    scroll_to(window, 40)
    window.page.view.selectRow(41)
    bar = window.page.view.horizontalScrollBar()
    bar.setValue(150)
    colleague.edits(*map(user_before, range(A_LOT)))
    assert bar.value() == 150
