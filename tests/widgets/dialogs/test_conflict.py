"""Refused changes: before, mine and theirs side by side, and a person decides."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec
import pytest
from PySide6.QtWidgets import QMessageBox, QTableWidget

from console.models.attention import Attention
from console.models.draft import draft_of, new_draft
from console.services import users
from console.store import mirror, outbox
from console.viewmodels.conflict import Conflict as Model
from console.viewmodels.conflict import choices_of
from console.views.dialogs.conflict import Conflict
from console.views.dialogs.conflict_section import choice_words, reason_words, who_words
from contract.operations import (
    Change,
    FieldConflict,
    FieldError,
    Operation,
    OperationKind,
    Result,
)
from tests.support.desk import user_id
from tests.widgets.dialogs.looks import button, buttons, cells, kept, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from console.models.draft import Draft
    from console.viewmodels.office import Office
    from tests.widgets.dialogs.conftest import Settle

CLASH = FieldConflict(
    field="job_title",
    base="Agent",
    mine="Lead",
    theirs="Director",
    who="bob@example.com",
    when="2026-11-23T08:30:00.000Z",
)
TAKEN = FieldError(
    field="internal_number",
    code="internal_number_taken",
    detail="Internal number 201 belongs to Björn Åkesson.",
    params={"value": "201", "holder": "Björn Åkesson"},
)


@pytest.fixture
def opened(office: Office, qtbot: QtBot, settle: Settle) -> Callable[..., Conflict]:
    def make(number: int = 0, *, place: Office = office) -> Conflict:
        dialog = Conflict(None, Model(place, user_id(number), "Ann Smith"))
        qtbot.addWidget(kept(dialog))
        dialog.show()
        settle()
        return dialog

    return make


def save_edit(office: Office, **values: Any) -> None:
    person = users.get(desk=office.desk, user_id=user_id(0))
    draft = draft_of(person)
    draft = msgspec.structs.replace(draft, values=draft.values | values)
    users.save(desk=office.desk, draft=draft)


def answer(office: Office, status: Any, **result: Any) -> str:
    """Let the server answer the oldest entry; returns the operation's id."""
    with office.desk.store.write() as tx:
        (entry, *_) = outbox.claim(tx, 1, 1_000_000)
        outbox.settle(
            tx, entry.operation.id, Result(id=entry.operation.id, status=status, **result)
        )
    return entry.operation.id


def clash(office: Office, *conflicts: FieldConflict) -> str:
    save_edit(office, job_title="Lead")
    return answer(office, "conflict", conflicts=conflicts or (CLASH,))


def open_operations(office: Office) -> list[Operation]:
    with office.desk.store.read() as view:
        return [entry.operation for entry in outbox.open_entries(view)]


def test_each_field_shows_before_mine_and_theirs_and_who_and_when(
    opened: Callable[..., Conflict], office: Office
) -> None:
    clash(
        office,
        CLASH,
        FieldConflict(
            field="time_schedule", base="office", mine=None, theirs="always", who="bob@example.com"
        ),
        FieldConflict(field="caller_ids", base=(), mine=("493012345000",), theirs=()),
        FieldConflict(field="record_on_demand", base=False, mine=True, theirs=False),
    )
    dialog = opened()
    (table,) = dialog.findChildren(QTableWidget)
    assert cells(table) == [
        ["Job title", "Agent", "Lead", "Director"],
        ["Time schedule", "Office hours", "None", "Around the clock"],
        ["Caller IDs", "None", "1. +49 30 12345000", "None"],
        ["Record on demand", "No", "Yes", "No"],
    ]
    said = words(dialog)
    assert "Nothing was overwritten." in said
    assert "Theirs is by bob@example.com, " in said
    assert "Theirs is by bob@example.com." in said
    assert buttons(dialog) == ["Take theirs", "Keep mine", "Decide later"]


def test_take_theirs_drops_mine_and_closes(
    opened: Callable[..., Conflict], office: Office, settle: Settle, qtbot: QtBot
) -> None:
    dropped = clash(office)
    dialog = opened()
    with qtbot.waitSignal(dialog.settled):
        button(dialog, "Take theirs").click()
    settle()
    assert not dialog.isVisible()
    assert dropped not in {operation.id for operation in open_operations(office)}
    assert {operation.kind for operation in open_operations(office)} <= {"operation.cancel"}


def test_keep_mine_sends_it_again_based_on_theirs(
    opened: Callable[..., Conflict], office: Office, settle: Settle, qtbot: QtBot
) -> None:
    clash(office)
    dialog = opened()
    with qtbot.waitSignal(dialog.settled):
        button(dialog, "Keep mine").click()
    settle()
    again = open_operations(office)[-1]
    assert again.kind == OperationKind.USER_UPDATE
    assert again.set == {"job_title": "Lead"}
    assert again.base == {"job_title": "Director"}


def test_decide_later_changes_nothing(opened: Callable[..., Conflict], office: Office) -> None:
    clash(office)
    before = open_operations(office)
    dialog = opened()
    button(dialog, "Decide later").click()
    assert open_operations(office) == before


def test_a_refused_entry_opens_in_the_wizard_with_all_that_was_typed(
    opened: Callable[..., Conflict], office: Office, settle: Settle, qtbot: QtBot
) -> None:
    save_edit(office, internal_number="201", job_title="Lead")
    answer(office, "applied")
    answer(office, "rejected", code="rules", detail=TAKEN.detail, errors=(TAKEN,))
    dialog = opened()
    assert "Internal number: Internal number 201 belongs to Björn Åkesson." in words(dialog)
    wanted: list[Draft] = []
    dialog.wizard_wanted.connect(wanted.append)
    button(dialog, "Open in wizard").click()
    settle()
    (draft,) = wanted
    assert draft.values["internal_number"] == "201"
    assert draft.refusals == (TAKEN,)
    assert not dialog.isVisible()


def test_discarding_a_refused_new_user_asks_first(
    opened: Callable[..., Conflict], office: Office, settle: Settle, qtbot: QtBot
) -> None:
    draft = new_draft(user_id(99))
    typed = draft.values | {"first_name": "Zoë", "last_name": "New"}
    users.save(desk=office.desk, draft=msgspec.structs.replace(draft, values=typed))
    answer(office, "rejected", code="rules", errors=(TAKEN,))
    dialog = opened(99)
    button(dialog, "Discard my change").click()
    (box,) = dialog.findChildren(QMessageBox)
    assert box.informativeText() == "Everything typed for this user is lost."
    with qtbot.waitSignal(dialog.settled):
        button(box, "Discard").click()
    settle()
    assert {operation.kind for operation in open_operations(office)} <= {"operation.cancel"}


def test_a_user_deleted_meanwhile_can_be_created_again_or_let_go(
    opened: Callable[..., Conflict], office: Office, settle: Settle, qtbot: QtBot
) -> None:
    save_edit(office, job_title="Lead")
    gone = Change(kind="user", id=user_id(0), version=9, seq=9000, deleted=True)
    answer(office, "conflict", code="user_deleted")
    with office.desk.store.write() as tx:
        mirror.apply(tx, [gone])
    dialog = opened()
    assert "Somebody deleted this user meanwhile." in words(dialog)
    assert buttons(dialog) == ["Create again", "Discard my change", "Decide later"]
    with qtbot.waitSignal(dialog.settled):
        button(dialog, "Create again").click()
    settle()
    (again,) = [o for o in open_operations(office) if o.kind == OperationKind.USER_CREATE]
    assert again.target != user_id(0)
    assert again.set["job_title"] == "Lead"
    assert again.set["last_name"] == "Smith"


def test_a_conflict_solved_elsewhere_leaves_nothing_to_decide(
    opened: Callable[..., Conflict],
) -> None:
    dialog = opened()
    assert "Nothing waits for a decision." in words(dialog)
    assert buttons(dialog) == ["Decide later"]


def test_helpdesk_can_not_keep_a_line_change_and_is_told_why(
    opened: Callable[..., Conflict], office: Office, helpdesk: Office
) -> None:
    save_edit(office, internal_number="210")
    answer(
        office,
        "conflict",
        conflicts=(FieldConflict(field="internal_number", base="200", mine="210", theirs="220"),),
    )
    dialog = opened(place=helpdesk)
    assert not button(dialog, "Keep mine").isEnabled()
    assert button(dialog, "Keep mine").toolTip() == "Your role, Helpdesk, may not do this."
    assert button(dialog, "Take theirs").isEnabled()


def attention(kind: str, state: Any, **more: Any) -> Attention:
    return Attention(operation=Operation(id="o", kind=kind, target="t"), state=state, **more)


def test_every_refusal_has_a_way_out() -> None:
    for kind in OperationKind:
        for state in ("rejected", "conflict", "blocked"):
            for is_deleted in (False, True):
                refused = attention(kind.value, state, is_deleted=is_deleted)
                choices = choices_of(refused)
                assert {"discard", "take_theirs"} & set(choices)
                assert all(choice_words(choice, refused) for choice in choices)
                assert reason_words(refused)


def test_the_words_of_a_decision_fit_what_it_does() -> None:
    delete = attention("user.delete", "conflict")
    assert choice_words("take_mine", delete) == "Delete anyway"
    invite = attention("invite.send", "rejected", code="no_email")
    assert choices_of(invite) == ("take_mine", "discard")
    assert choice_words("take_mine", invite) == "Try again"
    assert reason_words(invite) == (
        "The server did not accept it. This user has no e-mail address."
    )


def test_who_and_when_are_said_as_far_as_they_are_known() -> None:
    assert who_words(FieldConflict(field="email")) == ""
    assert who_words(FieldConflict(field="email", who="Bob")) == "Theirs is by Bob."
    assert who_words(CLASH).startswith("Theirs is by bob@example.com, ")
