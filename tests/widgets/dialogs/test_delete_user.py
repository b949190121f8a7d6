"""Deleting a user: the dialog lists all that goes, and its button names the person."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import pytest
from PySide6.QtWidgets import QPushButton

from console.models.draft import draft_of
from console.models.rows import UserRow
from console.services import drafts, users
from console.store import outbox
from console.viewmodels.delete_user import DeleteUser as Model
from console.viewmodels.delete_user import Loss, losses_of
from console.views.dialogs.delete_user import DeleteUser
from tests.support.desk import fill_people, sample_people, user_id
from tests.widgets.dialogs.conftest import Settle, as_role
from tests.widgets.dialogs.looks import button, entries, kept, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from console.viewmodels.office import Office


@pytest.fixture
def opened(office: Office, qtbot: QtBot, settle: Settle) -> Callable[..., DeleteUser]:
    def make(number: int = 0, *, name: str = "Ann Smith", place: Office = office) -> DeleteUser:
        dialog = DeleteUser(None, Model(place, user_id(number), name))
        qtbot.addWidget(kept(dialog))
        dialog.show()
        settle()
        return dialog

    return make


def test_it_lists_all_that_goes_with_the_user(
    opened: Callable[..., DeleteUser], office: Office
) -> None:
    ann = sample_people(1)[0]
    assert ann.invite is not None
    invited = msgspec.structs.replace(ann.invite, state="sent")
    fill_people(office.desk, [msgspec.structs.replace(ann, invite=invited)], seq=5000)
    drafts.keep(desk=office.desk, draft=draft_of(ann))
    dialog = opened()
    assert entries(dialog) == [
        "The user's details",
        "The application line with all its settings",
        "DID number +49 30 12345000: free for others",
        "Internal number 200: free for others",
        "Device Pixel 9: signed out",
        "The invite to user0@example.com: its code stops working",
        "What was typed in the wizard and not saved yet",
    ]
    assert "Delete Ann Smith?" in words(dialog)
    assert "can't be brought back" in words(dialog)


def test_the_button_names_the_person_and_cancel_has_the_focus(
    opened: Callable[..., DeleteUser], office: Office
) -> None:
    dialog = opened()
    assert button(dialog, "Delete Ann Smith").text() == "Delete Ann Smith"
    assert button(dialog, "Cancel").isDefault()
    button(dialog, "Cancel").click()
    with office.desk.store.read() as view:
        assert outbox.open_entries(view) == ()


def test_delete_waits_for_the_server_and_the_dialog_closes(
    opened: Callable[..., DeleteUser], office: Office, settle: Settle, qtbot: QtBot
) -> None:
    dialog = opened()
    with qtbot.waitSignal(dialog.deleted):
        button(dialog, "Delete Ann Smith").click()
    settle()
    assert not dialog.isVisible()
    row = users.rows_of(desk=office.desk, ids=[user_id(0)])[user_id(0)]
    assert row is not None
    assert row.is_deleting


def test_helpdesk_can_not_delete_and_is_told_why(
    opened: Callable[..., DeleteUser], office: Office, helpdesk: Office
) -> None:
    dialog = opened(place=helpdesk)
    delete = button(dialog, "Delete Ann Smith")
    assert not delete.isEnabled()
    assert delete.toolTip() == "Your role, Helpdesk, may not do this."
    (model,) = dialog.findChildren(Model)
    model.delete()
    with office.desk.store.read() as view:
        assert outbox.open_entries(view) == ()


def test_nothing_can_be_deleted_before_the_losses_are_told(office: Office, qtbot: QtBot) -> None:
    dialog = DeleteUser(None, Model(as_role(office, "admin"), user_id(0), "Ann Smith"))
    qtbot.addWidget(kept(dialog))
    assert not button(dialog, "Delete Ann Smith").isEnabled()
    qtbot.waitUntil(lambda: button(dialog, "Delete Ann Smith").isEnabled())


def test_a_user_who_is_gone_meanwhile_can_not_be_deleted_again(
    opened: Callable[..., DeleteUser],
) -> None:
    dialog = opened(77, name="Nobody")
    assert button(dialog, "Delete Nobody").toolTip() == "This user was deleted meanwhile."


def test_a_name_of_sixty_characters_keeps_the_button_in_the_dialog(
    opened: Callable[..., DeleteUser],
) -> None:
    name = "A" * 60 + " " + "B" * 60
    dialog = opened(name=name)
    made = button(dialog, f"Delete {name}")
    assert isinstance(made, QPushButton)
    assert made.text().endswith("…")
    assert dialog.width() < 900


def test_what_the_server_has_not_taken_yet_goes_too() -> None:
    user = msgspec.structs.replace(sample_people(3)[2], line=None)
    row = UserRow(user=user, sync="rejected", invite_waiting="send")
    assert [loss.kind for loss in losses_of(row)] == ["details", "invite", "unsent"]
    assert Loss("invite", user.email or "") in losses_of(row)
