"""The main window: actions by role, the Actions buttons, status bar, drafts, what opens what."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMenu, QMessageBox, QPushButton

from console.errors import NotOurServer, Offline, SignedOut, SweepStopped
from console.models.draft import new_draft
from console.models.outbox import Waiting
from console.models.sync_status import SyncStatus
from console.services import drafts, session
from console.viewmodels.user_actions import ON_A_USER, ActionId
from console.views.actions import ACTIONS, ROW_ACTIONS
from console.views.history import History
from contract.records import Invite
from contract.roles import Role
from tests.support import person
from tests.support.desk import fill_people, sample_people, user_id

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from console.models.rows import UserRow
    from console.services.desk import Desk
    from console.views.main_window import MainWindow

    MakeWindow = Callable[..., MainWindow]
    Settle = Callable[[], None]

ONLINE = SyncStatus(connection="online", last_sync_at="2026-11-23T09:00:00.000Z")


def row_of(window: MainWindow, user: str) -> UserRow:
    """Return everything about a user who is in the table."""
    row = window.users.table.row_of(user)
    assert row is not None
    return row


def reasons(window: MainWindow, user: int) -> dict[str, str]:
    """Return why each action in a user's menu is disabled, "" for those that can run."""
    menu = QMenu()
    row = row_of(window, user_id(user))
    window.page._fill_menu(menu, row)
    return {
        action.objectName(): "" if action.isEnabled() else action.toolTip()
        for action in menu.actions()
        if not action.isSeparator()
    }


def connection(window: MainWindow) -> str:
    """Return what the status bar says of the connection."""
    label = window.status.findChild(QLabel, "connection")
    assert label is not None
    return label.text()


def test_an_admin_may_do_everything_with_a_user_who_has_everything(window: MainWindow) -> None:
    window.show_status(ONLINE)
    found = reasons(window, 0)
    assert list(found) == list(ROW_ACTIONS)
    disabled = {name for name, reason in found.items() if reason}
    assert disabled == {"revoke_invite", "open_attention"}
    assert found["revoke_invite"] == "There is no invite that could be revoked."


def test_every_disabled_action_says_why(window: MainWindow) -> None:
    found = reasons(window, 4)
    assert found["send_invite"] == "This user has no e-mail address."
    assert found["show_qr"] == "The server makes this code, and it can’t be reached."
    assert found["open_attention"] == "Nothing of this user needs attention."
    assert reasons(window, 1)["devices"] == "This user has no device."


def test_helpdesk_invites_and_edits_but_neither_adds_nor_deletes(make_window: MakeWindow) -> None:
    window = make_window("helpdesk")
    window.show_status(ONLINE)
    found = reasons(window, 0)
    refused = {name for name, reason in found.items() if "Helpdesk" in reason}
    assert refused == {"configure_line", "duplicate", "delete"}
    add = person.find("Add user", QPushButton, enabled=False)
    assert not add.isEnabled()
    assert add.toolTip() == "Your role, Helpdesk, may not do this."
    assert add.accessibleDescription() == add.toolTip()


def test_an_auditor_only_reads(make_window: MakeWindow) -> None:
    window = make_window("auditor")
    window.show_status(ONLINE)
    enabled = {name for name, reason in reasons(window, 0).items() if not reason}
    assert enabled == {"devices", "history"}


def test_ctrl_h_opens_the_history_of_the_selected_user(window: MainWindow, qtbot: QtBot) -> None:
    window.page.view.selectRow(0)
    action = window.findChild(QAction, "history")
    assert isinstance(action, QAction)
    assert action.shortcut().toString() == "Ctrl+H"
    action.trigger()
    qtbot.waitUntil(lambda: window.findChild(History) is not None)
    dialog = window.findChild(History)
    assert dialog is not None
    qtbot.waitUntil(lambda: not dialog.model.has_more)
    assert dialog.windowTitle().startswith("History of ")
    dialog.reject()


@pytest.mark.parametrize("role", list(Role))
def test_menu_bar_has_every_action_with_a_sentence(make_window: MakeWindow, role: Role) -> None:
    window = make_window(role.value)
    found = {
        action.objectName(): action
        for menu in window.menuBar().findChildren(QMenu)
        for action in menu.actions()
        if not action.isSeparator() and action.menu() is None
    }
    assert set(found) == {spec.id for spec in ACTIONS}
    assert all(action.toolTip() and action.statusTip() for action in found.values())
    assert not any(found[name].isEnabled() for name in ON_A_USER)


def test_shortcuts_are_given_once() -> None:
    keys = [spec.shortcut for spec in ACTIONS if spec.shortcut]
    assert len(keys) == len(set(keys))


def test_the_menu_bar_follows_the_selected_user(window: MainWindow) -> None:
    window.show_status(ONLINE)
    edit = next(a for a in window._actions._actions if a.objectName() == "edit")
    assert edit.toolTip() == "Select a user first."
    window.page.go_to(user_id(0))
    assert edit.isEnabled()


def test_a_live_invite_is_resent_and_can_be_revoked(
    window: MainWindow, desk: Desk, settle: Settle
) -> None:
    invite = Invite(
        id=user_id(700), state="sent", email="user1@example.com", queued_at="2026-11-20T08:00:00Z"
    )
    fill_people(desk, [replace(sample_people(2)[1], invite=invite)], seq=9000)
    window.users.load()
    settle()
    menu = QMenu()
    window.page._fill_menu(menu, row_of(window, user_id(1)))
    texts = [action.text() for action in menu.actions()]
    assert "Resend invite" in texts
    assert reasons(window, 1)["revoke_invite"] == ""
    window._run("revoke_invite", row_of(window, user_id(1)))
    person.press("Revoke")
    users = window.users.table.users.users
    person.wait_until(
        lambda: users.take(users.number_of[user_id(1)]).invitation == "waiting_to_revoke",
        "the wish to revoke",
    )


def test_each_row_in_sight_has_an_actions_button_with_the_users_name(window: MainWindow) -> None:
    for number in (0, 2, 4):
        name = row_of(window, user_id(number)).user.name
        assert person.find(f"Actions for {name}").isVisible()


def test_the_actions_button_opens_the_menu_of_its_row(window: MainWindow) -> None:
    person.choose_from_menu("Actions for Ольга Иванова", "Edit")
    person.wait_until(lambda: bool(window.verbs._wizards), "the wizard")
    assert list(window.verbs._wizards) == [user_id(2)]


def test_a_double_click_edits_and_a_second_one_raises_the_same_wizard(
    window: MainWindow, settle: Settle
) -> None:
    window.page.go_to(user_id(0))
    for _ in range(2):
        QTest.keyClick(window.page.view, Qt.Key.Key_Return)
        settle()
    assert list(window.verbs._wizards) == [user_id(0)]


def test_add_user_opens_an_empty_wizard(window: MainWindow) -> None:
    person.press("Add user")
    person.wait_until(lambda: len(window.verbs._wizards) == 1, "the wizard")


def test_the_menu_key_shows_the_menu_of_the_selected_user(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.page.go_to(user_id(0))
    window.page.view.customContextMenuRequested.emit(QPoint(5, 5))
    menus = [m for m in window.page.findChildren(QMenu) if m.isVisible()]
    assert len(menus) == 1
    assert [a.objectName() for a in menus[0].actions() if not a.isSeparator()] == list(ROW_ACTIONS)
    menus[0].close()


def test_an_account_without_users_says_one_sentence_and_two_things_to_do(
    make_window: MakeWindow, desk: Desk, qtbot: QtBot
) -> None:
    with desk.store.write() as tx:
        tx.connection.exec_driver_sql("DELETE FROM mirror WHERE kind = 'user'")
    window = make_window()
    person.see("No users yet")
    with qtbot.waitSignal(window.sync_wanted):
        person.press("Sync now")
    person.press("Add the first user")
    person.wait_until(lambda: len(window.verbs._wizards) == 1, "the wizard")


def test_before_the_first_users_have_come_nobody_is_told_that_there_are_none(
    desk: Desk, make_window: MakeWindow
) -> None:
    with desk.store.write() as tx:
        tx.connection.exec_driver_sql("DELETE FROM mirror WHERE kind = 'user'")
    window = make_window()
    window.show_status(SyncStatus(connection="syncing"))
    person.see("Reading users…")
    window.show_status(ONLINE)
    person.see("No users yet")


def test_a_search_that_finds_nobody_says_what_was_searched(window: MainWindow) -> None:
    window.page.search.setText("<b>nobody</b>")
    person.see("No user matches “<b>nobody</b>”")
    person.press("Clear search")
    assert window.users.table.rowCount() == 8


def test_a_long_download_can_be_stopped_and_taken_up_again(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.show_status(SyncStatus(connection="syncing", received=5000, expected=100_012))
    with qtbot.waitSignal(window.rest_wanted):
        person.press("Stop")
    window.show_status(SyncStatus(connection="stopped", received=5000, expected=100_012))
    with qtbot.waitSignal(window.sync_wanted):
        person.press("Go on")


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (SyncStatus(), "Starting…"),
        (SyncStatus(connection="syncing"), "Syncing…"),
        (SyncStatus(connection="syncing", received=12000), "Downloading: 12,000 so far"),
        (
            SyncStatus(connection="syncing", received=5000, expected=100_012, seconds_left=9),
            "Downloading: 5,000 of 100,012, 9 s left",
        ),
        (
            SyncStatus(connection="syncing", received=5000, expected=1_000_012, seconds_left=150),
            "Downloading: 5,000 of 1,000,012, 2 minutes left",
        ),
        (
            SyncStatus(connection="stopped", received=5000, expected=100_012),
            "Download stopped at 5,000; the rest can wait",
        ),
        (ONLINE, "Online · synced just now"),
        (
            SyncStatus(
                connection="offline", problem=Offline(), last_sync_at="2026-11-23T08:48:00.000Z"
            ),
            "Offline · synced 12 minutes ago",
        ),
        (
            SyncStatus(connection="offline", problem=NotOurServer()),
            "Offline: There is no Phone Console server at this address · never synced",
        ),
        (
            SyncStatus(
                connection="paused",
                problem=SignedOut(),
                last_sync_at="2026-11-21T08:48:00.000Z",
            ),
            "Your session has ended · synced 2 days ago",
        ),
    ],
)
def test_the_status_bar_says_how_the_connection_is(
    window: MainWindow, status: SyncStatus, words: str
) -> None:
    window.show_status(status)
    assert connection(window) == words


def test_the_status_bar_counts_what_waits_and_since_when(window: MainWindow) -> None:
    waiting = Waiting(number=3, oldest_at="2026-11-23T07:00:00.000Z")
    window.show_status(replace_status(ONLINE, waiting))
    person.see("3 changes wait to be sent, the oldest for 2 hours")
    window.show_status(replace_status(ONLINE, Waiting(number=1)))
    person.see("1 change waits to be sent")
    window.show_status(ONLINE)
    waiting_label = window.status.findChild(QLabel, "waiting")
    assert waiting_label is not None
    assert not waiting_label.isVisible()


def replace_status(status: SyncStatus, waiting: Waiting) -> SyncStatus:
    """Return a status with something waiting."""
    return SyncStatus(
        connection=status.connection, last_sync_at=status.last_sync_at, waiting=waiting
    )


def test_an_ended_session_leads_to_sign_in(window: MainWindow, qtbot: QtBot) -> None:
    window.show_status(SyncStatus(connection="paused", problem=SignedOut()))
    with qtbot.waitSignal(window.sign_in_wanted):
        person.press("Sign in again")


def test_a_stopped_sweep_goes_on_when_a_person_agrees(window: MainWindow, qtbot: QtBot) -> None:
    problem = SweepStopped(count=40, total=100)
    window.show_status(SyncStatus(connection="paused", problem=problem))
    person.press("Decide…")
    box = next(b for b in window.findChildren(QMessageBox) if b.isVisible())
    assert box.text() == "The server no longer lists 40 of 100 users."
    with qtbot.waitSignal(window.sync_wanted):
        person.press("Remove them here")


def test_what_was_saved_here_is_sent_at_once(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.sync_wanted):
        window._run("delete", row_of(window, user_id(1)))
        person.press("Delete Björn Åkesson")


def test_signing_out_with_unsent_work_asks_and_names_its_count(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    window.show_status(replace_status(ONLINE, Waiting(number=2, attention=1)))
    window.run("sign_out")
    box = next(b for b in window.findChildren(QMessageBox) if b.isVisible())
    assert box.text() == "3 changes were not sent yet."
    with qtbot.waitSignal(window.signed_out):
        person.press("Keep and sign out")
    assert session.current(desk=desk) is None


def test_what_was_not_finished_is_offered_again(desk: Desk, make_window: MakeWindow) -> None:
    draft = new_draft(desk.ids())
    typed = replace(draft, values=draft.values | {"first_name": "Eva", "last_name": "<i>Ek</i>"})
    drafts.keep(desk=desk, draft=typed)
    window = make_window()
    person.see("Not finished last time: Eva <i>Ek</i>.")
    person.press("Go on with it")
    person.wait_until(lambda: list(window.verbs._wizards) == [draft.id], "the wizard")


def test_a_draft_can_be_discarded_after_a_question(
    desk: Desk, make_window: MakeWindow, qtbot: QtBot
) -> None:
    draft = new_draft(desk.ids())
    drafts.keep(desk=desk, draft=replace(draft, values=draft.values | {"first_name": "Eva"}))
    make_window()
    person.press("Discard…")
    person.press("Discard")
    qtbot.waitUntil(lambda: drafts.unfinished(desk=desk) == ())


def test_the_row_of_a_draft_offers_to_discard_it(
    desk: Desk, make_window: MakeWindow, qtbot: QtBot
) -> None:
    draft = new_draft(desk.ids())
    drafts.keep(desk=desk, draft=replace(draft, values=draft.values | {"first_name": "Eva"}))
    window = make_window()
    row = row_of(window, draft.id)
    menu = QMenu()
    window.page._fill_menu(menu, row)
    assert "Discard draft" in [action.text() for action in menu.actions()]
    action: ActionId = "delete"
    window._run(action, row)
    person.find("Discard", QPushButton).click()
    qtbot.waitUntil(lambda: draft.id not in window.users.table.users)


def test_about_names_version_server_and_log_file(window: MainWindow) -> None:
    window.run("about")
    person.see("https://phone.example.com")
    person.see("console.log")
    person.press("Close")
