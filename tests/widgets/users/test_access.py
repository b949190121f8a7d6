"""Every page and dialog: each control has a name, and the Tab key reaches it."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QToolButton,
    QWidget,
)

from console.models.sync_status import SyncStatus
from console.views.actions import ACTIONS
from tests.support import person
from tests.support.desk import user_id

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from console.viewmodels.user_actions import ActionId
    from console.views.main_window import MainWindow

    Settle = Callable[[], None]

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
)
ONLINE = SyncStatus(connection="online", last_sync_at="2026-11-23T09:00:00.000Z")
PAGES = tuple(spec.id for spec in ACTIONS if spec.id.startswith("go_"))
DIALOGS: tuple[ActionId, ...] = (
    *("new_user", "import_csv", "edit", "configure_line", "send_invite", "show_qr"),
    "print_sheets",
    *("devices", "history", "delete", "revoke_invite", "sign_out"),
    *("palette", "shortcuts", "guide", "whats_new", "report", "about"),
)
LARGE = 2.0


def is_part(control: QWidget) -> bool:
    """Say whether a control is a part of another, which has the name and the focus for it."""
    parent = control.parentWidget()
    return (
        isinstance(parent, QComboBox | QAbstractSpinBox | QLineEdit | QAbstractItemView)
        or control.metaObject().className() == "QComboBoxPrivateContainer"
        or (isinstance(control, QToolButton) and control.objectName().startswith("qt_"))
    )


def controls(window: QWidget) -> list[QWidget]:
    """Return what a person can use in a window now."""
    return [
        child
        for child in window.findChildren(QWidget)
        if isinstance(child, CONTROLS)
        and child.isVisible()
        and child.isEnabled()
        and child.window() is window
        and not is_part(child)
    ]


def spoken(control: QWidget) -> str:
    """Return the name that a screen reader says."""
    return QAccessible.queryAccessibleInterface(control).text(QAccessible.Text.Name)


def told(control: QWidget) -> str:
    return f"{type(control).__name__} {control.objectName()!r} {spoken(control)!r}"


def reached(window: QWidget, most: int) -> set[QWidget]:
    """Return what the Tab key leads to, once around."""
    found: set[QWidget] = set()
    for _step in range(most):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        focused = window.focusWidget()
        if focused in found:
            break
        found.add(focused)
    return found


def check(window: QWidget) -> None:
    """Fail on a control without a name, and on one that the Tab key does not reach."""
    usable = controls(window)
    assert usable, window
    nameless = [told(control) for control in usable if not spoken(control)]
    assert nameless == [], window.windowTitle()
    takes_tab = Qt.FocusPolicy.TabFocus.value
    by_tab = [one for one in usable if one.focusPolicy().value & takes_tab and _is_in_order(one)]
    found = reached(window, len(window.findChildren(QWidget)) + 2)
    missed = [told(one) for one in by_tab if one not in found and one.focusProxy() not in found]
    assert missed == [], window.windowTitle()
    unreachable = [
        told(one)
        for one in usable
        if one.focusPolicy() in {Qt.FocusPolicy.NoFocus, Qt.FocusPolicy.ClickFocus}
        and not isinstance(one, QToolButton)
    ]
    assert unreachable == [], window.windowTitle()


def _is_in_order(control: QWidget) -> bool:
    """Say whether Tab should stop here: of a group of choices only the chosen one is."""
    if isinstance(control, QAbstractButton) and control.isCheckable() and control.autoExclusive():
        return control.isChecked()
    return control.focusProxy() is None


@pytest.fixture
def at_work(window: MainWindow, settle: Settle) -> Iterator[MainWindow]:
    """The main window online, with Ann Smith selected; what opens is closed afterwards."""
    window.show_status(ONLINE)
    window.page.go_to(user_id(0))
    settle()
    yield window
    for other in QApplication.topLevelWidgets():
        if other is not window and other.isVisible():
            other.close()


@pytest.mark.parametrize("page", PAGES)
def test_every_page_is_named_and_reached_by_keys(
    at_work: MainWindow, settle: Settle, page: ActionId
) -> None:
    at_work.run(page)
    settle()
    at_work.activateWindow()
    check(at_work)


def opened_by(window: MainWindow, action: ActionId, settle: Settle) -> QWidget:
    """Run an action, and return the window that it opened."""
    before = {one for one in QApplication.topLevelWidgets() if one.isVisible()}
    row = window.page.selected_row()
    window._run(action, row)
    settle()

    def new() -> list[QWidget]:
        shown = (one for one in QApplication.topLevelWidgets() if one.isVisible())
        return [one for one in shown if one not in before]

    person.wait_until(lambda: bool(new()), f"the dialog of {action}")
    dialog = new()[0]
    dialog.activateWindow()
    settle()
    return dialog


@pytest.mark.parametrize("action", DIALOGS)
def test_every_dialog_is_named_and_reached_by_keys(
    at_work: MainWindow, settle: Settle, action: ActionId
) -> None:
    row = {"revoke_invite": 4}.get(action, 0)
    at_work.page.go_to(user_id(row))
    dialog = opened_by(at_work, action, settle)
    assert dialog.windowTitle()
    check(dialog)


def test_going_to_a_page_puts_the_focus_on_its_list(at_work: MainWindow, settle: Settle) -> None:
    for page, name in (("go_devices", "All devices"), ("go_users", "Users")):
        at_work.run(cast("ActionId", page))
        settle()
        assert spoken(at_work.focusWidget()) == name


def test_every_action_that_opens_a_dialog_is_walked_through() -> None:
    elsewhere = {
        "open_attention",
        "duplicate",
        "undo",
        "sync_now",
        "quit",
        "notices",
        "export_csv",
    }
    walked = {*DIALOGS, *PAGES, *elsewhere}
    missing = [spec.id for spec in ACTIONS if spec.id not in walked and not spec.is_choice]
    assert missing == []


@pytest.mark.parametrize("action", ["palette", "shortcuts", "report"])
def test_with_texts_twice_as_large_nothing_is_cut_off(
    at_work: MainWindow, settle: Settle, qapp: QApplication, action: ActionId, qtbot: QtBot
) -> None:
    font = qapp.font()
    large = qapp.font()
    large.setPointSizeF(font.pointSizeF() * LARGE)
    qapp.setFont(large)
    try:
        dialog = opened_by(at_work, action, settle)
        for control in controls(dialog):
            if isinstance(control, QAbstractButton | QLineEdit):
                needed = control.minimumSizeHint()
                assert control.height() >= needed.height(), told(control)
                assert control.width() >= needed.width(), told(control)
    finally:
        qapp.setFont(font)
