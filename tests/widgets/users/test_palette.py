"""The command palette: every action and every user, found by typing, run by Enter."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListWidget

from console.events import Changed
from console.views.actions import ACTIONS
from contract.records import User
from tests.support import person
from tests.support.desk import fill_people, user_id

if TYPE_CHECKING:
    from collections.abc import Callable

    from console.services.desk import Desk
    from console.views.main_window import MainWindow

    MakeWindow = Callable[..., MainWindow]

FIELD, LIST = "Find an action or a user", "Actions and users"


def open_palette(window: MainWindow) -> QLineEdit:
    """Press Ctrl+K, and return the field."""
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    return person.find(FIELD, QLineEdit)


def lines() -> list[str]:
    """Return the lines of the palette as a screen reader says them."""
    shown = person.find(LIST, QListWidget)
    return [
        shown.item(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(shown.count())
    ]


def enter(field: QLineEdit) -> None:
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_every_action_can_be_found_with_its_keys_and_why_it_cannot_run(
    window: MainWindow,
) -> None:
    open_palette(window)
    shown = lines()
    assert len(shown) == len(ACTIONS) - 1  # all but the palette itself
    assert "Create new, Ctrl+N, Add a user with the wizard." in shown
    assert "Edit, Ctrl+E, Select a user first." in shown


def test_enter_runs_what_was_found(window: MainWindow) -> None:
    field = open_palette(window)
    QTest.keyClicks(field, "all dev")
    assert lines() == ["All devices, Ctrl+2, Show the devices of all users."]
    enter(field)
    person.wait_until(lambda: window.pages.current == "devices", "the page Devices")


@pytest.mark.parametrize("typed", ["akesson", "bjorn", "Björn Åk", "201"])
def test_enter_goes_to_the_user_who_was_found(window: MainWindow, typed: str) -> None:
    window.pages.enter("devices")
    field = open_palette(window)
    field.setText(typed)
    assert lines()[0].startswith("Björn Åkesson")
    enter(field)
    person.wait_until(lambda: window.pages.current == "users", "the page Users")
    row = window.page.selected_row()
    assert row is not None
    assert row.user.id == user_id(1)


def test_what_cannot_run_says_why_and_stays(window: MainWindow) -> None:
    field = open_palette(window)
    QTest.keyClicks(field, "revoke")
    enter(field)
    person.see("Select a user first.")
    assert field.isVisible()


def test_the_keyboard_walks_through_the_list_from_the_field(window: MainWindow) -> None:
    field = open_palette(window)
    QTest.keyClick(field, Qt.Key.Key_Down)
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert person.find(LIST, QListWidget).currentRow() == 2
    assert window.focusWidget() is not person.find(LIST, QListWidget)


def test_a_line_that_is_chosen_stays_when_a_colleague_changes_users(
    window: MainWindow, desk: Desk
) -> None:
    QTest.keyClicks(open_palette(window), "o")
    shown = person.find(LIST, QListWidget)
    shown.setCurrentRow(3)
    chosen = shown.currentItem().text()
    newcomer = User(id=user_id(900), first_name="Olga", last_name="Orlova")
    fill_people(desk, [newcomer], seq=9_000)
    ids = frozenset({newcomer.id})
    desk.hub.tell(Changed(kinds=frozenset({"user"}), ids=ids, origin="server"))
    person.wait_until(lambda: any("Olga Orlova" in line for line in lines()), "the newcomer")
    assert shown.currentItem().text() == chosen


def test_nothing_found_says_so(window: MainWindow) -> None:
    QTest.keyClicks(open_palette(window), "zzzz")
    person.see("Nothing fits.")
    assert lines() == []


def test_what_was_used_lately_comes_first_also_after_a_restart(
    window: MainWindow, make_window: MakeWindow
) -> None:
    field = open_palette(window)
    QTest.keyClicks(field, "needs attention")
    enter(field)
    person.wait_until(lambda: window.pages.current == "attention", "the page")
    field = open_palette(window)
    QTest.keyClicks(field, "Ann Smith")
    enter(field)
    window.close()
    again = make_window()
    open_palette(again)
    assert [line.split(",")[0] for line in lines()[:2]] == ["Ann Smith", "Needs attention"]


def test_a_role_that_may_not_sees_it_in_the_palette(make_window: MakeWindow) -> None:
    field = open_palette(make_window("auditor"))
    QTest.keyClicks(field, "create")
    assert lines()[0] == "Create new, Ctrl+N, Your role, Auditor, may not do this."
