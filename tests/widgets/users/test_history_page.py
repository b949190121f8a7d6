"""The history of the account: a page for those who may read it."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QTableView

from console.services import users
from contract.history import AuditEntry, FieldChange
from tests.support import person
from tests.support.desk import user_id

if TYPE_CHECKING:
    from collections.abc import Callable

    from console.services.desk import Desk
    from console.views.main_window import MainWindow
    from tests.support.far_server import FarServer

    MakeWindow = Callable[..., MainWindow]

MOVED = AuditEntry(
    id=7,
    at="2026-11-20T09:00:00.000Z",
    who="ben@example.com",
    origin="console",
    kind="user.update",
    target=user_id(0),
    name="Ann Smith",
    changes=(FieldChange(field="department", before="Legal", after="Sales"),),
)


def pages(window: MainWindow) -> list[str]:
    navigation = window.pages.navigation
    return [navigation.item(row).text() for row in range(navigation.count())]


def test_an_admin_sees_who_changed_whom_and_puts_it_back(window: MainWindow, desk: Desk) -> None:
    window.activateWindow()
    far = cast("FarServer", window.users._office.remote)
    far.entries = [MOVED]
    person.choose_in_menu_bar("View", "History of the account")
    person.wait_until(lambda: len(person.rows_of("Changes")) == 1, "the change")
    assert person.rows_of("Changes")[0][1:] == [
        *("Ann Smith", "ben@example.com", "Console", "Details changed"),
        "Department: Legal → Sales",
    ]
    table = person.find("Changes", QTableView)
    table.selectRow(0)
    person.press("Put back…")
    person.see("Put back what Ann Smith had before this change?")
    person.press("Put back")
    person.wait_until(
        lambda: users.get(desk=desk, user_id=user_id(0)).department == "Legal", "it is back"
    )


def test_a_double_click_leads_to_the_user(window: MainWindow) -> None:
    window.activateWindow()
    far = cast("FarServer", window.users._office.remote)
    far.entries = [MOVED]
    window.run("go_history")
    person.wait_until(lambda: len(person.rows_of("Changes")) == 1, "the change")
    table = person.find("Changes", QTableView)
    table.doubleClicked.emit(table.model().index(0, 0))
    person.wait_until(lambda: window.pages.current == "users", "the users")
    row = window.page.selected_row()
    assert row is not None
    assert row.user.id == user_id(0)


def test_helpdesk_has_no_such_page_and_is_told_why(make_window: MakeWindow) -> None:
    window = make_window("helpdesk")
    assert "History" not in pages(window)
    action = next(a for a in window.findChildren(QAction) if a.objectName() == "go_history")
    assert (action.isEnabled(), action.toolTip()) == (
        False,
        "Your role, Helpdesk, may not do this.",
    )
    assert "History" in pages(make_window("auditor"))
