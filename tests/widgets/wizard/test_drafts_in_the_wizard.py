"""Nothing typed is lost: drafts are kept at every change, refusals come back to their fields."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox

from console.errors import DiskFull
from console.events import Changed
from console.models.draft import Draft, new_draft
from console.services import drafts, users
from console.store import outbox
from console.viewmodels.wizard_answers import Answers
from contract.fields import normalised
from contract.operations import FieldConflict, FieldError, Result
from tests.support.desk import user_id
from tests.support.person import find, press, type_into, wait_until
from tests.widgets.wizard.seen import said_at

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager

    from pytestqt.qtbot import QtBot

    from console.store.engine import Store, Transaction, View
    from console.viewmodels.office import Office
    from console.views.wizard.wizard import WizardDialog

    Opener = Callable[..., WizardDialog]


class FullDisk:
    """The store of a computer without any room left."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def read(self) -> AbstractContextManager[View]:
        return self._store.read()

    def write(self) -> AbstractContextManager[Transaction]:
        raise DiskFull


def kept(office: Office) -> tuple[Draft, ...]:
    return drafts.unfinished(desk=office.desk)


def refused_creation(office: Office, result: dict[str, object]) -> str:
    """Save a new user offline, and let the server refuse it; returns the user."""
    values = new_draft(office.desk.ids()).values
    draft = Draft(
        id=office.desk.ids(),
        is_new=True,
        values=values | {"first_name": "Bea", "last_name": "Best", "internal_number": "301"},
    )
    users.save(desk=office.desk, draft=draft)
    with office.desk.store.write() as tx:
        (entry,) = outbox.claim(tx, 10, 100_000)
        outbox.settle(tx, entry.operation.id, Result(id=entry.operation.id, **result))  # type: ignore[arg-type]
    return draft.id


def test_a_draft_is_kept_at_every_change_and_reopened_equal(
    office: Office, opened: Opener, qtbot: QtBot
) -> None:
    wizard = opened()
    with qtbot.waitSignal(wizard.model.kept):
        type_into("First name", "Bea")
    (first,) = kept(office)
    assert first.values["first_name"] == "Bea"
    with qtbot.waitSignal(wizard.model.kept):
        type_into("Last name", "Best")
        type_into("Email", "not yet an addr")
    (second,) = kept(office)
    typed = normalised(wizard.model.draft.values)
    wizard.close()
    again = opened(drafts.start_edit(desk=office.desk, user_id=second.id))
    assert normalised(again.model.draft.values) == normalised(second.values) == typed
    assert any("not an e-mail address" in words for words in said_at(again, "email"))


def test_what_was_typed_just_before_closing_is_kept(
    office: Office, opened: Opener, qtbot: QtBot
) -> None:
    wizard = opened()
    type_into("First name", "Bea")
    with qtbot.waitSignal(wizard.closed) as closed:
        QTest.keyClick(wizard, Qt.Key.Key_Escape)
    assert closed.args == ["The draft of Bea is kept."]
    wait_until(lambda: len(kept(office)) == 1, "the draft is kept")
    assert kept(office)[0].values["first_name"] == "Bea"


def test_the_step_is_remembered(office: Office, opened: Opener, qtbot: QtBot) -> None:
    wizard = opened()
    type_into("First name", "Bea")
    type_into("Last name", "Best")
    press("Next")
    wizard.close()
    wait_until(lambda: len(kept(office)) == 1, "the draft is kept")
    again = opened(kept(office)[0])
    assert again.model.step == "inbound"


def test_a_wizard_closed_untouched_leaves_no_draft(
    office: Office, opened: Opener, qtbot: QtBot
) -> None:
    wizard = opened()
    with qtbot.waitSignal(wizard.closed) as closed:
        wizard.close()
    assert closed.args == [""]
    wait_until(lambda: office.tasks.is_idle, "all is written")
    assert kept(office) == ()


def test_a_saved_draft_does_not_come_back(office: Office, opened: Opener, qtbot: QtBot) -> None:
    wizard = opened()
    type_into("First name", "Bea")
    type_into("Last name", "Best")
    wizard.model.go_to("review")
    with qtbot.waitSignal(wizard.saved):
        press("Save")
    wait_until(lambda: office.tasks.is_idle, "all is written")
    assert kept(office) == ()


def test_a_discarded_draft_is_gone(office: Office, opened: Opener, qtbot: QtBot) -> None:
    wizard = opened()
    with qtbot.waitSignal(wizard.model.kept):
        type_into("First name", "Bea")
    QTimer.singleShot(0, lambda: press_in_box("Discard"))
    with qtbot.waitSignal(wizard.closed):
        press("Discard draft")
    wait_until(lambda: kept(office) == (), "the draft is gone")


def test_a_full_disk_is_told_and_what_was_typed_stays(
    office: Office, opened: Opener, qtbot: QtBot
) -> None:
    desk = replace(office.desk, store=FullDisk(office.desk.store))  # type: ignore[arg-type]
    wizard = opened(at=replace(office, desk=desk))
    type_into("First name", "Bea")
    wait_until(wizard.trouble.isVisible, "the trouble is told")
    assert wizard.model.draft.values["first_name"] == "Bea"
    QTimer.singleShot(0, lambda: press_in_box("Stay"))
    wizard.close()
    assert wizard.isVisible()
    type_into("Last name", "Best")
    wizard.model.go_to("review")
    wizard.trouble.hide()
    press("Save")
    wait_until(wizard.trouble.isVisible, "the trouble is told again")
    assert wizard.model.draft.values["last_name"] == "Best"
    assert find("Save").isEnabled()
    QTimer.singleShot(0, lambda: press_in_box("Close anyway"))
    wizard.close()


def test_a_refused_user_is_reopened_with_the_servers_words_at_the_field(
    office: Office, opened: Opener, qtbot: QtBot
) -> None:
    refusal = FieldError(
        field="internal_number",
        code="internal_number_taken",
        detail="Internal number 301 belongs to Kim Long.",
        params={"value": "301", "holder": "Kim Long"},
    )
    target = refused_creation(office, {"status": "rejected", "errors": (refusal,)})
    wizard = opened(drafts.reopen(desk=office.desk, user_id=target))
    assert wizard.model.step == "inbound"
    assert said_at(wizard, "internal_number") == ["Internal number 301 belongs to Kim Long."]
    assert QApplication.focusWidget() is find("Internal number")
    assert wizard.model.draft.values["first_name"] == "Bea"
    type_into("Internal number", "302")
    assert said_at(wizard, "internal_number") == []
    wizard.model.go_to("review")
    with qtbot.waitSignal(wizard.saved):
        press("Save")
    with office.desk.store.read() as view:
        kinds = [entry.operation.kind for entry in outbox.open_entries(view)]
    assert kinds == ["operation.cancel", "user.create"]


def test_a_conflict_says_at_the_field_what_somebody_else_did(
    office: Office, opened: Opener, qtbot: QtBot
) -> None:
    draft = drafts.start_edit(desk=office.desk, user_id=user_id(0))
    clash = FieldConflict(
        field="department", base="Sales", mine="Support", theirs="Finance", who="kim@example.com"
    )
    values = draft.values | {"department": "Support"}
    conflicted = Draft(
        id=draft.id,
        is_new=False,
        values=values,
        base=draft.base,
        had_line=True,
        conflicts=(clash,),
    )
    wizard = opened(conflicted)
    told = "Meanwhile kim@example.com changed this to “Finance”."
    assert said_at(wizard, "department") == [told]
    wizard.model.go_to("review")
    assert any(told in label.text() for label in wizard.findChildren(QLabel))
    Answers(wizard.model).set("department", "Finance")
    wizard.model.go_to("details")
    assert said_at(wizard, "department") == []


def test_a_number_taken_meanwhile_is_said_while_the_wizard_is_open(
    office: Office, opened: Opener, qtbot: QtBot
) -> None:
    wizard = opened()
    type_into("First name", "Bea")
    type_into("Last name", "Best")
    press("Next")
    type_into("Internal number", "301")
    assert said_at(wizard, "internal_number") == []
    other = new_draft(office.desk.ids())
    values = other.values | {"first_name": "Kim", "last_name": "Long", "internal_number": "301"}
    changed = users.save(desk=office.desk, draft=Draft(id=other.id, is_new=True, values=values))
    assert changed != Changed()
    office.desk.hub.tell(changed)
    wait_until(lambda: said_at(wizard, "internal_number") != [], "it is said")
    assert said_at(wizard, "internal_number") == ["Internal number 301 belongs to Kim Long."]


def press_in_box(text: str) -> None:
    """Press a button of the question that is open."""
    box = next(
        widget
        for widget in QApplication.topLevelWidgets()
        if isinstance(widget, QMessageBox) and widget.isVisible()
    )
    next(button for button in box.buttons() if button.text() == text).click()
