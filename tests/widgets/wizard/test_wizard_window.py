"""A person fills in the wizard, page by page, to the operations that are saved."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QMessageBox, QWidget

from console.services import drafts, users
from console.store import outbox
from console.viewmodels.wizard_answers import Answers
from console.views.wizard.page_inbound import InboundPage
from console.views.wizard.page_outbound import OutboundPage
from contract.messages import Operator
from contract.records import Invite
from tests.support.desk import fill_people, sample_people, user_id
from tests.support.person import find, press, set_ticked, type_into, wait_until
from tests.widgets.wizard.seen import texts

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from console.viewmodels.office import Office
    from console.views.wizard.wizard import WizardDialog

    Opener = Callable[..., WizardDialog]
    from contract.operations import Operation


def saved_by(office: Office) -> list[Operation]:
    with office.desk.store.read() as view:
        return [entry.operation for entry in outbox.open_entries(view)]


def answer(wizard: WizardDialog, **values: object) -> None:
    for name, value in values.items():
        Answers(wizard.model).set(name, value)


def keys(text: str) -> None:
    """Type into whatever has the focus."""
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClicks(widget, text)


def key(which: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press one key in whatever has the focus."""
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClick(widget, which, modifier)


def test_a_user_is_created_with_the_keyboard_alone(
    office: Office, opened: Opener, qtbot: QtBot
) -> None:
    wizard = opened()
    for word in ("Bea", "Best", "Sales", "Agent"):
        keys(word)
        key(Qt.Key.Key_Tab)
    key(Qt.Key.Key_Tab)
    keys("bea@example.com")
    key(Qt.Key.Key_Return)
    assert wizard.model.step == "inbound"
    keys("+49 30 12345021")
    while QApplication.focusWidget() is not find("Internal number"):
        key(Qt.Key.Key_Tab)
    keys("301")
    for step in ("outbound", "recording", "review"):
        key(Qt.Key.Key_Return)
        assert wizard.model.step == step
    with qtbot.waitSignal(wizard.saved):
        key(Qt.Key.Key_Return)
    created, invited = saved_by(office)
    assert created.kind == "user.create"
    assert created.set["first_name"] == "Bea"
    assert created.set["department"] == "Sales"
    assert created.set["did_number"] == "493012345021"
    assert created.set["internal_number"] == "301"
    assert (invited.kind, invited.base) == ("invite.send", {"email": "bea@example.com"})


def test_enter_puts_the_focus_where_something_is_missing(
    office: Office, opened: Opener, qtbot: QtBot
) -> None:
    wizard = opened()
    type_into("First name", "Bea")
    key(Qt.Key.Key_Return)
    assert wizard.model.step == "details"
    assert QApplication.focusWidget() is find("Last name")


def test_without_a_line_the_wizard_has_two_pages(
    office: Office, opened: Opener, qtbot: QtBot
) -> None:
    wizard = opened()
    type_into("First name", "Bea")
    type_into("Last name", "Best")
    set_ticked("Configure application line in the next step", on=False)
    assert wizard.steps.count() == 2
    press("Next")
    assert wizard.model.step == "review"
    press("Save")
    wait_until(lambda: len(saved_by(office)) == 1, "the user is saved")
    assert "internal_number" not in saved_by(office)[0].set


def test_voicemail_fields_show_only_where_calls_go_there(
    office: Office, opened: Opener, qtbot: QtBot
) -> None:
    wizard = opened()
    answer(wizard, first_name="Bea", last_name="Best", email="bea@example.com")
    wizard.model.go_next()
    page = wizard.pages["inbound"]
    assert isinstance(page, InboundPage)
    assert not page.rows["voicemail_email"].field.isVisible()
    answer(wizard, when_unavailable="route_to_voicemail")
    assert page.rows["voicemail_email"].field.isVisible()
    assert find("Voicemail e-mail").property("text") == "bea@example.com"


def test_next_free_fills_in_a_number_and_lets_the_server_decide(
    office: Office, opened: Opener, qtbot: QtBot
) -> None:
    wizard = opened()
    answer(wizard, first_name="Bea", last_name="Best")
    wizard.model.go_next()
    press("Next free")
    wait_until(lambda: bool(wizard.model.draft.values["internal_number"]), "a number is there")
    number = wizard.model.draft.values["internal_number"]
    assert office.account.holder("internal_number", number) is None
    wizard.model.go_to("review")
    assert f"{number}, or the next free one" in texts(wizard)
    press("Save")
    wait_until(lambda: len(saved_by(office)) == 1, "the user is saved")
    wish = {"next_free": True, "preferred": number}
    assert saved_by(office)[0].set["internal_number"] == wish


def test_free_numbers_are_offered_and_taken_ones_say_by_whom(
    office: Office, opened: Opener, qtbot: QtBot
) -> None:
    wizard = opened()
    answer(wizard, first_name="Bea", last_name="Best")
    wizard.model.go_next()
    page = wizard.pages["inbound"]
    assert isinstance(page, InboundPage)
    field = page.rows["did_number"].field
    assert isinstance(field, QComboBox)

    def offered() -> list[str]:
        return [field.itemText(row) for row in range(field.count())]

    field.showPopup()
    wait_until(lambda: len(offered()) > 1, "free numbers are offered")
    assert all(words.endswith("free") for words in offered())
    field.hidePopup()
    type_into("DID number", "3450")
    wait_until(lambda: any("belongs to Ann Smith" in words for words in offered()), "who has it")
    assert offered()[0].endswith("free")


def test_a_number_moves_from_another_user_before_it_is_given(
    office: Office, opened: Opener, qtbot: QtBot
) -> None:
    wizard = opened()
    answer(wizard, first_name="Bea", last_name="Best")
    wizard.model.go_next()
    type_into("DID number", "+49 30 12345000")
    assert not wizard.buttons.next.isEnabled()
    press("Move from Ann Smith")
    assert wizard.buttons.next.isEnabled()
    assert any("Saving moves" in words for words in texts(wizard))
    wizard.model.go_to("review")
    assert any("Saving moves" in words for words in texts(wizard))
    press("Save")
    wait_until(lambda: len(saved_by(office)) == 2, "both are saved")
    freed, created = saved_by(office)
    assert (freed.kind, freed.target) == ("line.configure", user_id(0))
    assert (freed.set, freed.base) == ({"did_number": None}, {"did_number": "493012345000"})
    assert created.set["did_number"] == "493012345000"
    ann = users.get(desk=office.desk, user_id=user_id(0))
    assert ann.line is not None
    assert ann.line.did_number is None


def test_a_moved_number_leaves_its_user_first_also_where_the_new_one_was_saved_before(
    office: Office, opened: Opener, qtbot: QtBot
) -> None:
    draft = drafts.start_new(desk=office.desk)
    values = draft.values | {"first_name": "Bea", "last_name": "Best", "internal_number": "301"}
    users.save(desk=office.desk, draft=msgspec.structs.replace(draft, values=values))
    wizard = opened(drafts.start_edit(desk=office.desk, user_id=draft.id))
    answer(wizard, did_number="493012345000")
    Answers(wizard.model).accept_move()
    wizard.model.go_to("review")
    with qtbot.waitSignal(wizard.saved):
        press("Save")
    freed, created = saved_by(office)
    assert (freed.kind, freed.target) == ("line.configure", user_id(0))
    assert (created.kind, created.set["did_number"]) == ("user.create", "493012345000")


def test_caller_ids_are_ordered_by_keyboard_by_button_and_by_drag(
    office: Office, opened: Opener, qtbot: QtBot
) -> None:
    wizard = opened()
    answer(wizard, first_name="Bea", last_name="Best")
    wizard.model.go_to("outbound")
    page = wizard.pages["outbound"]
    assert isinstance(page, OutboundPage)
    for number in ("+49 30 12345021", "+49 30 12345022", "+49 30 12345023"):
        type_into("Caller ID to add", number)
        press("Add caller ID")
    one, two, three = "493012345021", "493012345022", "493012345023"
    listed = find("Caller IDs", type(page.order.list))
    assert wizard.model.draft.values["caller_ids"] == (one, two, three)
    assert listed.item(0).text() == "+49 30 12345021 (default)"
    listed.setFocus()
    listed.setCurrentRow(0)
    key(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert wizard.model.draft.values["caller_ids"] == (two, one, three)
    key(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    press("Move down")
    press("Move down")
    assert wizard.model.draft.values["caller_ids"] == (two, three, one)
    parent = listed.rootIndex()
    listed.model().moveRow(parent, 2, parent, 0)
    assert wizard.model.draft.values["caller_ids"] == (one, two, three)
    assert listed.item(0).text() == "+49 30 12345021 (default)"
    listed.setCurrentRow(1)
    press("Remove")
    assert wizard.model.draft.values["caller_ids"] == (one, three)


def test_departments_and_job_titles_complete_from_those_in_use(
    office: Office, opened: Opener, qtbot: QtBot
) -> None:
    wizard = opened()
    field = find("Department", QComboBox)
    assert [field.itemText(row) for row in range(field.count())] == [
        "Finance",
        "Sales",
        "Support",
    ]
    type_into("Department", "Moon")
    assert wizard.model.draft.values["department"] == "Moon"


def test_review_shows_what_an_edit_changes(office: Office, opened: Opener, qtbot: QtBot) -> None:
    wizard = opened(drafts.start_edit(desk=office.desk, user_id=user_id(0)))
    wizard.model.go_to("review")
    assert wizard.buttons.reason.text() == "There is nothing to save yet."
    answer(wizard, department="Support")
    assert "Saving changes one field." in texts(wizard)
    assert "Support   (changed, was: Sales)" in texts(wizard)
    press("Save")
    wait_until(lambda: len(saved_by(office)) == 1, "the edit is saved")
    saved = saved_by(office)[0]
    assert (saved.set, saved.base) == ({"department": "Support"}, {"department": "Sales"})


def test_change_on_review_leads_back_to_the_page(
    office: Office, opened: Opener, qtbot: QtBot
) -> None:
    wizard = opened(drafts.start_edit(desk=office.desk, user_id=user_id(0)))
    wizard.model.go_to("review")
    press("Change Outbound Calls")
    assert wizard.stack.currentWidget() is wizard.pages["outbound"]
    wizard.steps.itemClicked.emit(wizard.steps.item(0))
    assert wizard.stack.currentWidget() is wizard.pages["details"]


def test_a_duplicate_has_all_but_what_is_a_persons_own(
    office: Office, opened: Opener, qtbot: QtBot
) -> None:
    draft = drafts.start_duplicate(desk=office.desk, user_id=user_id(0))
    wizard = opened(draft)
    assert wizard.model.draft.values["department"] == "Sales"
    assert wizard.model.draft.values["email"] is None
    assert wizard.buttons.reason.text() == "First name is needed."


def test_the_invite_needs_an_address_and_says_so(
    office: Office, opened: Opener, qtbot: QtBot
) -> None:
    wizard = opened()
    answer(wizard, first_name="Bea", last_name="Best")
    wizard.model.go_to("review")
    box: QWidget = find("Send invite on save", enabled=False)
    assert not box.isEnabled()
    assert box.accessibleDescription() == "An e-mail address is needed to send the invite."
    assert not find("Preview invite", enabled=False).isEnabled()
    answer(wizard, email="bea@example.com")
    assert box.isEnabled()
    with qtbot.waitSignal(wizard.preview) as preview:
        press("Preview invite")
    assert preview.args[0].email == "bea@example.com"


def test_a_new_address_of_an_invited_user_asks_to_send_again(
    office: Office, opened: Opener, qtbot: QtBot
) -> None:
    invite = Invite(
        id="i", state="sent", email="user0@example.com", queued_at="2026-11-20T08:00:00.000Z"
    )
    ann = msgspec.structs.replace(sample_people(1)[0], invite=invite)
    fill_people(office.desk, [ann], seq=5000)
    wizard = opened(drafts.start_edit(desk=office.desk, user_id=user_id(0)))
    answer(wizard, email="ann@example.com")
    wizard.model.go_to("review")

    def send_again() -> None:
        box = next(w for w in QApplication.topLevelWidgets() if isinstance(w, QMessageBox))
        assert "user0@example.com" in box.informativeText()
        next(button for button in box.buttons() if button.text() == "Send again").click()

    QTimer.singleShot(0, send_again)
    press("Save")
    wait_until(lambda: len(saved_by(office)) == 2, "edit and invite are saved")
    assert [operation.kind for operation in saved_by(office)] == ["user.update", "invite.send"]


def test_a_helpdesk_operator_edits_details_but_no_line(
    office: Office, opened: Opener, qtbot: QtBot
) -> None:
    helpdesk = replace(office, operator=Operator(id="h", email="h@example.com", role="helpdesk"))
    wizard = opened(at=helpdesk, draft=drafts.start_edit(desk=office.desk, user_id=user_id(0)))
    box: QWidget = find("Configure application line in the next step", enabled=False)
    assert not box.isEnabled()
    assert "helpdesk" in box.accessibleDescription()
    answer(wizard, department="Support")
    wizard.model.go_next()
    assert wizard.model.step == "review"
    press("Save")
    wait_until(lambda: len(saved_by(office)) == 1, "the edit is saved")
    assert saved_by(office)[0].kind == "user.update"


def test_names_with_markup_stay_text(office: Office, opened: Opener, qtbot: QtBot) -> None:
    wizard = opened()
    answer(wizard, first_name="<b>Bea</b>", last_name="<img src=x>")
    wizard.model.go_to("review")
    assert "<b>Bea</b>" in texts(wizard)


def test_the_window_fits_a_small_screen(office: Office, opened: Opener, qtbot: QtBot) -> None:
    wizard = opened()
    assert wizard.width() <= 1024
    assert wizard.height() <= 700
    wizard.resize(560, 360)
    assert wizard.minimumSizeHint().width() <= 1024
    assert wizard.minimumSizeHint().height() <= 700
