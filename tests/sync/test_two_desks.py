"""Two desks at one server: what one person decides or takes back costs the other one nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec
import pytest

from console.errors import Offline, Refused
from console.models.draft import draft_of
from console.services import attention, conflicts, invites, undo, users

if TYPE_CHECKING:
    from console.events import Changed
    from console.models.attention import Case
    from contract.records import User
    from tests.support.backend import RunningBackend
    from tests.support.console import HttpConsole

EVE = {"first_name": "Eve", "last_name": "Jones"}


def edit(at: HttpConsole, user_id: str, **values: Any) -> Changed:
    return at.save(draft_of(users.get(desk=at.desk, user_id=user_id)), values)


def cases(at: HttpConsole) -> tuple[Case, ...]:
    return attention.everything(desk=at.desk).items


def take_back(at: HttpConsole, done: Changed) -> None:
    undo.undo(desk=at.desk, operations=done.deed)
    at.sync()


def seen_by(at: HttpConsole, user_id: str) -> User:
    at.sync()
    found = at.user(user_id)
    assert found is not None
    return found


def try_to_sync_without_a_server(at: HttpConsole, backend: RunningBackend) -> None:
    backend.stop()
    with pytest.raises(Offline):
        at.sync()
    backend.start()


def everybody(at: HttpConsole) -> list[User]:
    at.sync()
    return [row.user for row in users.rows(desk=at.desk)]


def add(console: HttpConsole, other: HttpConsole, **values: Any) -> str:
    made = console.add(EVE | values, wants_line=True)
    console.sync()
    other.sync()
    return made


@pytest.fixture
def eve(console: HttpConsole, other: HttpConsole) -> str:
    """Eve, who has a line; both desks know her."""
    return add(console, other)


def test_a_user_deleted_meanwhile_is_made_again_once_with_both_pages(
    console: HttpConsole, other: HttpConsole, eve: str
) -> None:
    edit(console, eve, job_title="Lead", internal_number="207")
    users.delete(desk=other.desk, user_id=eve)
    other.sync()
    console.sync()
    first, _second = cases(console)
    conflicts.take_mine(desk=console.desk, operation_id=first.operation_id)
    console.sync()
    assert cases(console) == ()
    (again,) = everybody(other)
    assert again.job_title == "Lead"
    assert again.line is not None
    assert again.line.internal_number == "207"


def test_a_later_edit_of_a_user_deleted_meanwhile_is_made_again_as_well(
    console: HttpConsole, other: HttpConsole, eve: str
) -> None:
    edit(console, eve, job_title="Lead")
    users.delete(desk=other.desk, user_id=eve)
    other.sync()
    console.sync()
    edit(console, eve, department="Press")
    console.sync()
    conflicts.take_mine(desk=console.desk, operation_id=cases(console)[0].operation_id)
    console.sync()
    assert cases(console) == ()
    (again,) = everybody(other)
    assert (again.job_title, again.department) == ("Lead", "Press")


def test_what_was_decided_since_is_not_said_to_be_taken_back(
    console: HttpConsole, other: HttpConsole, eve: str
) -> None:
    done = edit(console, eve, job_title="Lead")
    edit(other, eve, job_title="Director")
    other.sync()
    console.sync()
    (case,) = cases(console)
    conflicts.take_mine(desk=console.desk, operation_id=case.operation_id)
    console.sync()
    with pytest.raises(Refused) as refusal:
        take_back(console, done)
    assert refusal.value.params["reason"] == "is_over"


def test_a_line_removed_meanwhile_comes_back_only_by_a_decision(
    console: HttpConsole, other: HttpConsole, eve: str
) -> None:
    edit(console, eve, internal_number="207")
    console.sync()
    other.sync()
    edit(console, eve, record_inbound_external=True, delivery_methods=("ftp",))
    draft = draft_of(users.get(desk=other.desk, user_id=eve))
    users.save(desk=other.desk, draft=msgspec.structs.replace(draft, wants_line=False))
    other.sync()
    console.sync()
    assert seen_by(other, eve).line is None
    (case,) = cases(console)
    conflicts.take_mine(desk=console.desk, operation_id=case.operation_id)
    console.sync()
    assert cases(console) == ()
    line = seen_by(other, eve).line
    assert line is not None
    assert (line.internal_number, line.delivery_methods) == ("207", ("ftp",))


def test_undoing_the_adding_of_a_user_asks_where_somebody_worked_on_the_user(
    console: HttpConsole, other: HttpConsole
) -> None:
    made = add(console, other)
    (operation_id,) = console.outcomes()
    edit(other, made, department="Press")
    other.sync()
    console.sync()
    undo.undo(desk=console.desk, operations=[operation_id])
    console.sync()
    assert seen_by(other, made).department == "Press"
    assert [case.kind for case in cases(console)] == ["user.delete"]


def test_undoing_the_adding_of_a_line_asks_where_somebody_worked_on_it(
    console: HttpConsole, other: HttpConsole
) -> None:
    made = console.add(EVE)
    console.sync()
    draft = draft_of(users.get(desk=console.desk, user_id=made))
    done = console.save(draft, {"internal_number": "208"}, wants_line=True)
    console.sync()
    other.sync()
    edit(other, made, did_number="493012345671")
    other.sync()
    console.sync()
    take_back(console, done)
    line = seen_by(other, made).line
    assert line is not None
    assert line.did_number == "493012345671"


def test_deeds_sent_as_one_are_taken_back_one_by_one_with_a_sync_between(
    console: HttpConsole, other: HttpConsole, eve: str
) -> None:
    first = edit(console, eve, job_title="Lead")
    second = edit(console, eve, job_title="Chief")
    console.sync()
    take_back(console, second)
    assert seen_by(other, eve).job_title == "Lead"
    take_back(console, first)
    assert cases(console) == ()
    assert seen_by(other, eve).job_title is None


def test_a_deletion_undone_before_the_server_was_reached_leaves_the_user(
    console: HttpConsole, other: HttpConsole, eve: str, backend: RunningBackend
) -> None:
    done = users.delete(desk=console.desk, user_id=eve)
    try_to_sync_without_a_server(console, backend)
    take_back(console, done)
    assert [user.id for user in everybody(other)] == [eve]
    assert console.entries() == ()


def test_a_new_invite_is_revoked_before_its_id_is_known(
    console: HttpConsole, other: HttpConsole
) -> None:
    made = add(console, other, email="eve@example.com")
    invites.send(desk=console.desk, user_ids=[made])
    console.sync()
    invites.send(desk=console.desk, user_ids=[made])
    invites.revoke(desk=console.desk, user_id=made)
    console.sync()
    assert cases(console) == ()
    invite = seen_by(other, made).invite
    assert invite is not None
    assert invite.state == "revoked"
