"""Mending what a rule refused, users who were deleted, and servers that were restored."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGroupBox, QListView

from contract.operations import OperationKind
from tests.support import person
from tests.support.desk import user_id
from tests.widgets.attention.conftest import (
    EMAIL_TAKEN,
    NUMBER_CLASH,
    NUMBER_TAKEN,
    go_to_page,
    open_case,
    see_count,
)

if TYPE_CHECKING:
    from console.models.draft import Draft
    from tests.widgets.attention.conftest import MakeWindow, Work


def test_a_taken_number_gives_way_to_the_next_free_one(
    work: Work, make_window: MakeWindow
) -> None:
    work.refuse(NUMBER_TAKEN, internal_number="201")
    window = go_to_page(make_window)
    person.see("Internal number 201 belongs to Björn Åkesson.")
    person.find("Save and send", enabled=False)
    person.press("Use 202 (next free)")
    person.press("Save and send")
    see_count(window, 0)
    (again,) = work.to_send()
    assert again.set == {"internal_number": {"next_free": True, "preferred": "202"}}
    assert again.base == {"internal_number": "200"}


def test_a_taken_address_names_its_holder_and_leads_there(
    work: Work, make_window: MakeWindow
) -> None:
    work.refuse(EMAIL_TAKEN, email="user1@example.com")
    window = go_to_page(make_window)
    person.see("E-mail user1@example.com belongs to Björn Åkesson.")
    person.press("Show Björn Åkesson in the table")
    assert window.pages.current == "users"
    person.wait_until(lambda: window.page.selected_row() is not None, "somebody is selected")
    row = window.page.selected_row()
    assert row is not None
    assert row.user.id == user_id(1)


def test_a_refused_field_is_mended_in_place(work: Work, make_window: MakeWindow) -> None:
    work.refuse(EMAIL_TAKEN, email="user1@example.com", job_title="Lead")
    window = go_to_page(make_window)
    person.type_into("Email", "ann@example.com", within=person.find("Email", QGroupBox))
    person.press("Save and send")
    see_count(window, 0)
    (again,) = work.to_send()
    assert again.set == {"email": "ann@example.com", "job_title": "Lead"}


def test_a_refusal_can_be_tried_again_as_it_is(work: Work, make_window: MakeWindow) -> None:
    work.edit(job_title="Lead")
    refused = work.answer("rejected", code="not_allowed", detail="Your role may not do this.")
    window = go_to_page(make_window)
    person.see("You changed this user. Your role may not do this.")
    person.press("Try again")
    see_count(window, 0)
    assert [operation.id for operation in work.to_send()] == [refused]


def test_a_refused_edit_opens_in_the_wizard_with_all_that_was_typed(
    work: Work, make_window: MakeWindow
) -> None:
    work.refuse(NUMBER_TAKEN, internal_number="201")
    window = go_to_page(make_window)
    wanted: list[Draft] = []
    window.rooms.wizard_wanted.connect(wanted.append)
    person.press("Open in the wizard")
    person.wait_until(lambda: bool(wanted), "the draft")
    assert wanted[0].values["internal_number"] == "201"
    assert wanted[0].refusals == (NUMBER_TAKEN,)


def test_discarding_a_new_user_asks_in_place_first(work: Work, make_window: MakeWindow) -> None:
    work.add(99, first_name="Zoë", last_name="New", internal_number="201")
    work.answer("rejected", 99, code="rules", errors=(NUMBER_TAKEN,))
    window = go_to_page(make_window)
    person.press("Discard")
    person.see("Discard this new user? Everything typed for this user is lost.")
    person.press("Keep")
    person.press("Discard")
    person.press("Discard the new user")
    see_count(window, 0)
    assert work.to_send() == []


def test_a_user_deleted_meanwhile_is_created_again_with_all_that_is_known(
    work: Work, make_window: MakeWindow
) -> None:
    work.edit(job_title="Lead")
    work.answer("conflict", code="user_deleted")
    work.delete_elsewhere()
    window = go_to_page(make_window)
    person.see("somebody deleted the user meanwhile.")
    person.find("What is created again", QGroupBox)
    person.find("user0@example.com")
    person.press("Create again")
    see_count(window, 0)
    (again,) = work.to_send()
    assert again.kind == OperationKind.USER_CREATE
    assert (again.set["job_title"], again.set["last_name"]) == ("Lead", "Smith")


def test_what_a_restored_server_lost_is_sent_again_as_far_as_it_is_ticked(
    work: Work, make_window: MakeWindow
) -> None:
    work.lose(0, job_title="Lead")
    work.lose(1, job_title="Chief")
    window = go_to_page(make_window)
    see_count(window, 1)
    person.see("The server was restored from a backup and no longer has 2 changes you made")
    model = person.find("Changes that were lost", QListView).model()
    assert str(model.index(0, 0).data()).startswith(
        "Ann Smith: Change of the details (Job title), "
    )
    model.setData(model.index(1, 0), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    person.press("Send again (1)")
    see_count(window, 0)
    assert [operation.target for operation in work.to_send()] == [user_id(0)]
    person.find("Nothing needs you")


def test_a_restored_server_can_be_left_as_it_is(work: Work, make_window: MakeWindow) -> None:
    work.lose(0, job_title="Lead")
    work.clash(NUMBER_CLASH, number=3)
    window = go_to_page(make_window)
    see_count(window, 2)
    person.press("Leave as it is")
    see_count(window, 1)
    open_case(window, "Νίκος Παπαδόπουλος")
    assert work.to_send() == []
