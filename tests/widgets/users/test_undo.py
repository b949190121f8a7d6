"""Ctrl+Z in the main window: the last deed is named, taken back, and said to be."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from console.models.draft import draft_of
from console.services import conflicts, devices, users
from console.store import outbox
from contract.operations import FieldConflict, Result
from tests.support.desk import user_id
from tests.support.person import wait_until

if TYPE_CHECKING:
    from collections.abc import Callable

    from console.services.desk import Desk
    from console.views.main_window import MainWindow

    Settle = Callable[[], None]


def undo_action(window: MainWindow) -> QAction:
    found = window.menuBar().findChild(QAction, "undo")
    assert found is not None
    return found


def rename(window: MainWindow, desk: Desk, settle: Settle) -> None:
    """Change Ann's department as the wizard does."""
    draft = draft_of(users.get(desk=desk, user_id=user_id(0)))
    typed = replace(draft, values=draft.values | {"department": "Press"})
    window._office.tasks.run(lambda: users.save(desk=desk, draft=typed))
    settle()
    wait_until(partial(knows, window, 1), "the deed is known")


def department(desk: Desk) -> str | None:
    return users.get(desk=desk, user_id=user_id(0)).department


def test_before_anything_was_done_undo_says_so(window: MainWindow) -> None:
    action = undo_action(window)
    assert not action.isEnabled()
    assert action.toolTip() == "Nothing was done here since you signed in."


def test_ctrl_z_takes_back_the_last_deed_by_name(
    window: MainWindow, desk: Desk, settle: Settle
) -> None:
    rename(window, desk, settle)
    assert undo_action(window).text() == "Undo changing Department of Ann Smith"
    QTest.keyClick(window.page.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert department(desk) == "Sales"
    assert window.status.currentMessage() == "Taken back: Ann Smith."
    assert not undo_action(window).isEnabled()


def test_a_button_beside_the_status_takes_it_back_as_well(
    window: MainWindow, desk: Desk, settle: Settle
) -> None:
    rename(window, desk, settle)
    button = window.status.findChild(QPushButton, "undo_last")
    assert button is not None
    assert button.isVisible()
    assert button.accessibleName() == "Undo changing Department of Ann Smith"
    button.click()
    settle()
    assert department(desk) == "Sales"
    assert not button.isVisible()


def test_in_a_text_field_ctrl_z_is_the_fields_own(
    window: MainWindow, desk: Desk, settle: Settle
) -> None:
    rename(window, desk, settle)
    window.page.search.setFocus()
    QTest.keyClicks(window.page.search, "smi")
    QTest.keyClick(window.page.search, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert department(desk) == "Press"


def test_what_cannot_be_taken_back_is_said(window: MainWindow, desk: Desk, settle: Settle) -> None:
    device = "019a0000-0000-7000-a000-000000000000"
    window._office.tasks.run(
        lambda: devices.remove(desk=desk, user_id=user_id(0), device_id=device)
    )
    settle()
    with desk.store.write() as tx:
        (entry,) = outbox.claim(tx, 1, 1_000_000)
        outbox.settle(tx, entry.operation.id, Result(id=entry.operation.id, status="applied"))
    wait_until(partial(knows, window, 1), "the deed is known")
    undo_action(window).trigger()
    wait_until(lambda: bool(window.status.currentMessage()), "it is said")
    assert window.status.currentMessage().startswith("This can’t be taken back")


def test_deeds_are_taken_back_from_the_newest_to_the_oldest(
    window: MainWindow, desk: Desk, settle: Settle
) -> None:
    titles = ("Lead", "Head", "Director")
    for number, title in enumerate(titles, start=1):
        retitle(window, desk, title)
        wait_until(partial(knows, window, number), "the deed is known")
    for title in reversed(titles):
        assert users.get(desk=desk, user_id=user_id(0)).job_title == title
        undo_action(window).trigger()
        settle()
    assert users.get(desk=desk, user_id=user_id(0)).job_title == "Agent"


def knows(window: MainWindow, deeds: int) -> bool:
    return len(window.undo.model.deeds) == deeds


def retitle(window: MainWindow, desk: Desk, title: str) -> None:
    draft = draft_of(users.get(desk=desk, user_id=user_id(0)))
    typed = replace(draft, values=draft.values | {"job_title": title})
    window._office.tasks.run(lambda: users.save(desk=desk, draft=typed))


def test_an_unsent_deletion_taken_back_costs_no_devices_and_says_none(
    window: MainWindow, desk: Desk, settle: Settle
) -> None:
    window._office.tasks.run(lambda: users.delete(desk=desk, user_id=user_id(0)))
    settle()
    wait_until(partial(knows, window, 1), "the deed is known")
    undo_action(window).trigger()
    settle()
    assert window.status.currentMessage() == "Taken back: Ann Smith."


def test_what_was_decided_since_is_not_said_to_be_taken_back(
    window: MainWindow, desk: Desk, settle: Settle
) -> None:
    rename(window, desk, settle)
    with desk.store.write() as tx:
        (sent,) = outbox.claim(tx, 1, 1_000_000)
        clash = FieldConflict(field="department", base="Sales", mine="Press", theirs="Legal")
        key = sent.operation.id
        outbox.settle(tx, key, Result(id=key, status="conflict", conflicts=(clash,)))
    conflicts.take_mine(desk=desk, operation_id=key)
    undo_action(window).trigger()
    settle()
    assert department(desk) == "Press"
    assert window.status.currentMessage().endswith("nothing was taken back.")
