"""The start: the rows that stood first are there at once, and all others soon after."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel

from console.services import first_screen
from console.store import meta
from console.viewmodels.users import Users
from console.views.users_page import UsersPage
from console.views.users_words import UsersWords
from tests.support.desk import user_id

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from console.services.desk import Desk
    from console.views.main_window import MainWindow

Seen = list[tuple[bool, int, str]]


@pytest.fixture
def opened(window: MainWindow, qtbot: QtBot) -> Callable[[], Seen]:
    """Open another Users page until all is read; returns what it showed at each change."""

    def make() -> Seen:
        users = Users(window.users._office, UsersWords())
        page = UsersPage(users, "admin")
        qtbot.addWidget(page)
        page.show()
        seen: Seen = []
        users.changed.connect(
            lambda: seen.append((users.is_partial, users.table.rowCount(), _count_of(page)))
        )
        users.load()
        qtbot.waitUntil(lambda: users.is_read)
        users.close()
        return seen

    return make


def _count_of(page: UsersPage) -> str:
    texts = [label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page)]
    return next(text for text in texts if text in {"Reading users…", "8 users", "1 user"})


def test_the_rows_that_stood_first_are_shown_before_all_others_are_read(
    desk: Desk, opened: Callable[[], Seen]
) -> None:
    first_screen.keep(desk=desk, ids=[user_id(2), user_id(0), "gone"])
    assert [seen[:2] for seen in opened()] == [(True, 2), (False, 8)]


def test_what_is_not_all_does_not_say_how_many_there_are(
    desk: Desk, opened: Callable[[], Seen]
) -> None:
    first_screen.keep(desk=desk, ids=[user_id(2)])
    assert [seen[2] for seen in opened()] == ["Reading users…", "8 users"]


def test_a_first_start_and_an_unreadable_note_show_all_at_once(
    desk: Desk, opened: Callable[[], Seen]
) -> None:
    with desk.store.write() as tx:
        meta.put(tx, "first_screen", "no list")
    assert [seen[:2] for seen in opened()] == [(False, 8)]


def test_what_stands_first_is_kept_but_nothing_that_a_search_left(
    desk: Desk, window: MainWindow, qtbot: QtBot
) -> None:
    window.page.search.setText("Ann")
    window.users._keep_first_screen()
    qtbot.waitUntil(lambda: window.users._office.tasks.is_idle)
    with desk.store.read() as view:
        assert meta.get(view, "first_screen") is None
    window.page.search.clear()
    window.users._keep_first_screen()
    qtbot.waitUntil(lambda: window.users._office.tasks.is_idle)
    shown = [window.users.table.id_at(row) for row in range(8)]
    assert {user.id for user in first_screen.glances(desk=desk)} == {*shown}


def test_a_user_who_is_asked_for_before_the_users_are_read_is_selected_then(
    window: MainWindow, qtbot: QtBot
) -> None:
    users = Users(window.users._office, UsersWords())
    page = UsersPage(users, "admin")
    qtbot.addWidget(page)
    page.go_to(user_id(3))
    users.load()
    qtbot.waitUntil(lambda: users.is_read)
    row = page.selected_row()
    users.close()
    assert row is not None
    assert row.user.id == user_id(3)
