"""A user changes while the wizard is open: a quiet bar says so, and nothing typed is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec
import pytest
from PySide6.QtWidgets import QApplication, QRadioButton

from console.events import Changed
from console.models.draft import draft_of
from console.services import users
from console.store import mirror, outbox
from contract.operations import Change
from tests.support.desk import user_id
from tests.support.person import wait_until

if TYPE_CHECKING:
    from collections.abc import Callable

    from console.viewmodels.office import Office
    from console.views.wizard.wizard import WizardDialog

BO = {"updated_by": "Bo Chen", "updated_at": "2026-11-23T10:42:00.000Z"}


@pytest.fixture
def wizard(office: Office, opened: Callable[..., WizardDialog]) -> WizardDialog:
    """The wizard on Ann Smith."""
    return opened(draft_of(users.get(desk=office.desk, user_id=user_id(0))))


def colleague_writes(office: Office, *, line: dict[str, Any] | None = None, **values: Any) -> None:
    """Let a row come from the server."""
    with office.desk.store.write() as tx:
        stored = mirror.user(tx, user_id(0))
        assert stored is not None
        if line is not None:
            assert stored.line is not None
            values["line"] = msgspec.structs.replace(stored.line, **line)
        newer = msgspec.structs.replace(stored, **BO, **values)
        body = msgspec.Raw(msgspec.json.encode(newer))
        mirror.apply(tx, [Change(kind="user", id=stored.id, version=9, seq=9000, body=body)])
    heard(office)


def heard(office: Office) -> None:
    ids = frozenset({user_id(0)})
    office.desk.hub.tell(Changed(kinds=frozenset({"user"}), ids=ids, origin="server"))
    QApplication.processEvents()
    wait_until(lambda: office.tasks.is_idle, "the user is read again")
    QApplication.processEvents()


def type_in(wizard: WizardDialog, **values: Any) -> None:
    draft = wizard.model.draft
    wizard.model.take(msgspec.structs.replace(draft, values=draft.values | values))


def choices(wizard: WizardDialog) -> dict[str, QRadioButton]:
    found = wizard.merge_bar.findChildren(QRadioButton)
    return {choice.accessibleName(): choice for choice in found}


def test_without_news_there_is_no_bar(wizard: WizardDialog) -> None:
    assert not wizard.merge_bar.isVisible()


def test_the_bar_says_who_changed_what_and_takes_no_focus(
    office: Office, wizard: WizardDialog
) -> None:
    before = QApplication.focusWidget()
    colleague_writes(office, department="Press", job_title="Lead")
    assert wizard.merge_bar.isVisible()
    assert wizard.merge_bar.words.text().startswith("Bo Chen changed Department and Job title at")
    assert QApplication.focusWidget() is before


def test_the_field_being_typed_in_stays_where_it_is(office: Office, wizard: WizardDialog) -> None:
    field = QApplication.focusWidget()
    assert field is not None
    before = field.mapTo(wizard, field.rect().topLeft())
    colleague_writes(office, department="Press")
    QApplication.processEvents()
    assert field.mapTo(wizard, field.rect().topLeft()) == before


def test_taking_over_keeps_what_was_typed(office: Office, wizard: WizardDialog) -> None:
    type_in(wizard, job_title="Head of sales")
    colleague_writes(office, department="Press")
    wizard.merge_bar.take_over.click()
    values = wizard.model.draft.values
    assert (values["department"], values["job_title"]) == ("Press", "Head of sales")
    assert wizard.model.draft.base["department"] == "Press"
    assert not wizard.merge_bar.isVisible()


def test_what_was_taken_over_is_kept_as_the_draft(
    office: Office, wizard: WizardDialog, opened: Callable[..., WizardDialog]
) -> None:
    type_in(wizard, job_title="Head of sales")
    colleague_writes(office, department="Press")
    wizard.merge_bar.take_over.click()
    kept = wizard.model.draft
    wizard.close()
    wait_until(lambda: office.tasks.is_idle, "the draft is kept")
    with office.desk.store.read() as view:
        stored = view.connection.exec_driver_sql("SELECT body FROM draft").scalar()
    assert msgspec.json.decode(stored or b"")["base"]["department"] == kept.base["department"]


def test_where_both_changed_the_same_saving_asks_first(
    office: Office, wizard: WizardDialog
) -> None:
    type_in(wizard, department="Purchasing")
    colleague_writes(office, department="Press")
    wizard.model.go_to("review")
    wizard.buttons.save.click()
    assert not wizard.model.is_saving
    assert wizard.merge_bar.details.isVisible()
    assert choices(wizard)["Department, mine: Purchasing"].isChecked()


@pytest.mark.parametrize(
    ("choice", "department"),
    [("Department, mine: Purchasing", "Purchasing"), ("Department, theirs: Press", "Press")],
)
def test_the_choice_decides_and_is_based_on_theirs(
    office: Office, wizard: WizardDialog, choice: str, department: str
) -> None:
    type_in(wizard, department="Purchasing", job_title="Head")
    colleague_writes(office, department="Press")
    choices(wizard)[choice].click()
    wizard.merge_bar.take_over.click()
    assert wizard.model.draft.values["department"] == department
    wizard.model.go_to("review")
    wizard.buttons.save.click()
    wait_until(lambda: office.tasks.is_idle, "it is saved")
    with office.desk.store.read() as view:
        (entry,) = outbox.open_entries(view, user_id(0))
    assert entry.operation.set.get("department", "Press") == department
    assert entry.operation.base.get("department", "Press") == "Press"


def test_without_a_clash_saving_asks_nothing_and_sends_only_what_was_typed(
    office: Office, wizard: WizardDialog
) -> None:
    type_in(wizard, job_title="Head")
    colleague_writes(office, department="Press")
    wizard.model.go_to("review")
    wizard.buttons.save.click()
    wait_until(lambda: office.tasks.is_idle, "it is saved")
    with office.desk.store.read() as view:
        (entry,) = outbox.open_entries(view, user_id(0))
    assert entry.operation.set == {"job_title": "Head"}


def test_not_now_is_respected_until_something_else_changes(
    office: Office, wizard: WizardDialog
) -> None:
    colleague_writes(office, department="Press")
    wizard.merge_bar.keep.click()
    assert not wizard.merge_bar.isVisible()
    heard(office)
    assert not wizard.merge_bar.isVisible()
    colleague_writes(office, department="Legal")
    assert wizard.merge_bar.isVisible()


def test_a_user_deleted_meanwhile_is_told_and_the_draft_stays(
    office: Office, wizard: WizardDialog
) -> None:
    type_in(wizard, job_title="Head")
    with office.desk.store.write() as tx:
        mirror.apply(tx, [Change(kind="user", id=user_id(0), version=9, seq=9000, deleted=True)])
    heard(office)
    assert "was deleted meanwhile" in wizard.merge_bar.words.text()
    assert wizard.model.draft.values["job_title"] == "Head"


def test_markup_in_a_name_stays_text(office: Office, wizard: WizardDialog) -> None:
    colleague_writes(office, department="<b>Press</b>")
    wizard.merge_bar.show_more.click()
    labels = {
        label.text() for label in wizard.merge_bar.findChildren(type(wizard.merge_bar.words))
    }
    assert "<b>Press</b>" in labels


def test_fields_that_belong_together_are_of_one_side(office: Office, wizard: WizardDialog) -> None:
    route = {"when_unavailable": "route_to_voicemail"}
    type_in(wizard, **route, voicemail_email="mine@example.com")
    theirs = {"voicemail_audio": "system_default", "voicemail_email": "theirs@example.com"}
    colleague_writes(office, line=route | theirs)
    found = choices(wizard)
    of_theirs = [choice for name, choice in found.items() if ", theirs: " in name]
    assert len(of_theirs) == 3
    of_theirs[1].click()
    assert all(choice.isChecked() for choice in of_theirs)
