"""Working at the page: live updates, the keyboard alone, roles, assistive programs, many cases."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QGroupBox,
    QLineEdit,
    QRadioButton,
    QWidget,
)

from tests.support import person
from tests.support.desk import fill_people, user_id
from tests.widgets.attention.conftest import (
    DEPARTMENT_CLASH,
    EMAIL_TAKEN,
    NUMBER_CLASH,
    NUMBER_TAKEN,
    TITLE_CLASH,
    attention_page,
    go_to_page,
    open_case,
    see_count,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.widgets.attention.conftest import MakeWindow, Work

Key = Qt.Key


def press_key(key: Qt.Key) -> None:
    """Press a key where the focus is."""
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key)


def test_what_is_half_typed_survives_what_others_do(work: Work, make_window: MakeWindow) -> None:
    work.clash(NUMBER_CLASH)
    window = go_to_page(make_window)
    person.press("Another value")
    person.type_into("Internal number", "21")
    editor = person.find("Internal number", QLineEdit)
    editor.setCursorPosition(1)
    work.clash(NUMBER_CLASH, number=3)
    see_count(window, 2)
    fill_people(work.desk, [msgspec.structs.replace(work.user(), department="Board")], seq=5000)
    work.tell_of(0)
    person.wait_until(lambda: window.rooms.attention.office.tasks.is_idle, "it is read")
    assert person.find("Internal number", QLineEdit) is editor
    assert (editor.text(), editor.cursorPosition(), editor.hasFocus()) == ("21", 1, True)


def test_what_was_chosen_is_still_there_after_a_look_at_another_case(
    work: Work, make_window: MakeWindow
) -> None:
    work.clash(TITLE_CLASH, DEPARTMENT_CLASH)
    work.clash(NUMBER_CLASH, number=3)
    window = go_to_page(make_window)
    person.press("Theirs: Support")
    window.rooms.attention.choose(window.rooms.attention.list.cases[1].operation_id)
    open_case(window, "Νίκος Παπαδόπουλος")
    window.rooms.attention.choose(window.rooms.attention.list.cases[0].operation_id)
    open_case(window, "Ann Smith")
    assert person.find("Theirs: Support", QRadioButton).isChecked()


def test_a_case_that_is_gone_is_told_quietly(work: Work, make_window: MakeWindow) -> None:
    passing = work.clash(NUMBER_CLASH)
    work.clash(NUMBER_CLASH, number=3)
    window = go_to_page(make_window)
    open_case(window, "Ann Smith")
    work.pass_by(passing)
    open_case(window, "Νίκος Παπαδόπουλος")
    person.see("The change of Ann Smith no longer needs you: it went through, or is gone.")
    person.press("Dismiss")
    assert QApplication.activeModalWidget() is None


def test_a_conflict_is_decided_with_the_keyboard_alone(
    work: Work, make_window: MakeWindow
) -> None:
    work.clash(NUMBER_CLASH, number=3)
    work.clash(TITLE_CLASH)
    window = make_window()
    QTest.keyClick(window, Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert attention_page(window).cases.hasFocus()
    press_key(Key.Key_Down)
    open_case(window, "Ann Smith")
    press_key(Key.Key_Return)
    assert person.find("Mine: Lead", QRadioButton).hasFocus()
    press_key(Key.Key_Right)
    press_key(Key.Key_Space)
    assert person.find("Theirs: Director", QRadioButton).isChecked()
    while not person.find("Save decision", enabled=False).hasFocus():
        press_key(Key.Key_Tab)
    press_key(Key.Key_Space)
    see_count(window, 1)
    open_case(window, "Νίκος Παπαδόπουλος")
    assert attention_page(window).cases.hasFocus()


def test_ctrl_and_a_number_go_to_the_pages(make_window: MakeWindow) -> None:
    window = make_window()
    QTest.keyClick(window, Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert window.pages.current == "devices"
    QTest.keyClick(window, Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert attention_page(window).isVisible()
    QTest.keyClick(window, Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert not attention_page(window).isVisible()
    assert window.page.view.hasFocus()


@pytest.mark.parametrize("role", ["helpdesk", "auditor"])
def test_who_may_not_change_lines_may_still_let_theirs_stand(
    work: Work, make_window: MakeWindow, role: str
) -> None:
    work.clash(NUMBER_CLASH)
    go_to_page(make_window, role)
    reason = f"Your role, {role.title()}, may not do this."
    for name in ("Keep all mine", "Save decision"):
        assert person.find(name, QAbstractButton, enabled=False).toolTip() == reason
    assert not person.find("Mine: 210", QRadioButton, enabled=False).isEnabled()
    person.see(reason)
    person.find("Take all theirs")


CASES: dict[str, Callable[[Work], object]] = {
    "conflict": lambda work: work.clash(NUMBER_CLASH),
    "refusal": lambda work: work.refuse(
        EMAIL_TAKEN, NUMBER_TAKEN, email="user1@example.com", internal_number="201"
    ),
    "restored": lambda work: work.lose(job_title="Lead"),
}


@pytest.mark.parametrize("case", CASES)
def test_all_that_can_be_reached_has_a_role_and_a_name(
    work: Work, make_window: MakeWindow, case: str
) -> None:
    CASES[case](work)
    window = go_to_page(make_window)
    reached = [w for w in attention_page(window).findChildren(QWidget) if _is_reached(w)]
    assert reached
    for widget in reached:
        interface = QAccessible.queryAccessibleInterface(widget)
        assert interface.text(QAccessible.Text.Name), widget
        assert interface.role() not in {QAccessible.Role.NoRole, QAccessible.Role.Client}, widget


def _is_reached(widget: QWidget) -> bool:
    by_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    is_part = isinstance(widget.parentWidget(), QComboBox)
    return bool(widget.isVisible() and widget.isEnabled() and by_tab and not is_part)


def test_a_question_is_a_group_with_the_name_of_its_field(
    work: Work, make_window: MakeWindow
) -> None:
    work.clash(NUMBER_CLASH)
    go_to_page(make_window)
    group = QAccessible.queryAccessibleInterface(person.find("Internal number", QGroupBox))
    assert group.role() == QAccessible.Role.Grouping
    assert group.text(QAccessible.Text.Name) == "Internal number"
    radio = QAccessible.queryAccessibleInterface(person.find("Theirs: 207", QRadioButton))
    assert radio.role() == QAccessible.Role.RadioButton
    assert radio.text(QAccessible.Text.Description).startswith("bo.chen@example.com, ")


def test_a_thousand_cases_are_lines_of_one_list(work: Work, make_window: MakeWindow) -> None:
    work.refuse_many(1_000)
    window = go_to_page(make_window)
    see_count(window, 1_000)
    window.rooms.attention.choose_user(user_id(999))
    open_case(window, "Zoë O’Brien 999")
    assert len(attention_page(window).findChildren(QWidget)) < 120
