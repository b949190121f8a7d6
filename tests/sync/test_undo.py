"""Undo: what was done last is taken back, sent or not, and nothing of others is overwritten."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec
import pytest

from console.errors import Offline, Refused
from console.models.draft import draft_of
from console.services import invites, undo, users
from tests.support.fake_remote import FAIR, Weather

if TYPE_CHECKING:
    from collections.abc import Callable

    from console.events import Changed
    from tests.support.console import Console
    from tests.support.fake_remote import Network

ANN = {"first_name": "Ann", "last_name": "Smith", "email": "ann@example.com"}
HOW = ("unsent", "sent", "unknown")


@pytest.fixture
def console(bench: Console) -> Console:
    """A console at the server in memory."""
    return bench


def edit(console: Console, user_id: str, **values: Any) -> Changed:
    draft = draft_of(users.get(desk=console.desk, user_id=user_id))
    return console.save(draft, values)


def take_back(console: Console, done: Changed) -> None:
    undo.undo(desk=console.desk, operations=done.deed)


def sending(console: Console, network: Network, how: str) -> None:
    """Leave what was done unsent, send it, or send it and lose the answer."""
    if how == "sent":
        console.sync()
    elif how == "unknown":
        network.weather = Weather(reply_lost=1.0)
        with pytest.raises(Offline):
            console.sync()
        network.weather = FAIR


@pytest.fixture(params=HOW)
def leave(
    request: pytest.FixtureRequest, console: Console, network: Network
) -> Callable[[], None]:
    """Do with the last deed as the parameter says."""
    return lambda: sending(console, network, request.param)


@pytest.fixture
def ann(console: Console) -> str:
    """Ann, whom the server knows."""
    made = console.add(ANN, wants_line=True)
    console.sync()
    return made


def test_an_edit_is_taken_back(
    console: Console, network: Network, ann: str, leave: Callable[[], None]
) -> None:
    before = console.shown(ann)
    done = edit(console, ann, department="Press", internal_number="207")
    leave()
    take_back(console, done)
    shown = console.shown(ann)
    assert shown is not None
    assert before is not None
    assert (shown.department, shown.line) == (before.department, before.line)
    console.sync()
    assert network.server.users[ann].department == before.department
    assert network.server.users[ann].line == before.line
    assert console.entries() == ()


def test_a_new_user_is_taken_back(
    console: Console, network: Network, leave: Callable[[], None]
) -> None:
    draft = draft_of(users.get(desk=console.desk, user_id=console.add(ANN)))
    entry = console.entries(draft.id)[0]
    leave()
    undo.undo(desk=console.desk, operations=[entry.operation.id])
    console.sync()
    assert draft.id not in network.server.users
    assert console.shown(draft.id) is None
    assert console.entries() == ()


def test_a_deleted_user_comes_back_with_details_and_line(
    console: Console, network: Network, ann: str, leave: Callable[[], None]
) -> None:
    before = console.shown(ann)
    done = users.delete(desk=console.desk, user_id=ann)
    leave()
    take_back(console, done)
    console.sync()
    (again,) = network.server.users.values()
    assert before is not None
    assert (again.first_name, again.email, again.line) == ("Ann", before.email, before.line)
    assert console.entries() == ()


def test_a_line_that_was_added_goes_and_one_that_was_removed_comes_back(
    console: Console, network: Network, leave: Callable[[], None]
) -> None:
    bob = console.add({"first_name": "Bob", "last_name": "Jones"})
    console.sync()
    draft = draft_of(users.get(desk=console.desk, user_id=bob))
    added = console.save(draft, {"internal_number": "208"}, wants_line=True)
    leave()
    take_back(console, added)
    console.sync()
    assert network.server.users[bob].line is None


def test_an_unsent_invite_is_taken_back(console: Console, ann: str) -> None:
    done = invites.send(desk=console.desk, user_ids=[ann])
    take_back(console, done)
    assert console.entries() == ()


def test_deeds_that_became_one_operation_are_taken_back_one_by_one(
    console: Console, network: Network, ann: str
) -> None:
    first = edit(console, ann, department="Press")
    second = edit(console, ann, department="Legal", job_title="Lead")
    take_back(console, second)
    shown = console.shown(ann)
    assert shown is not None
    assert (shown.department, shown.job_title) == ("Press", None)
    take_back(console, first)
    assert console.entries() == ()
    console.sync()
    assert network.server.users[ann].department is None


def test_what_somebody_else_changed_since_is_not_overwritten(
    console: Console, network: Network, ann: str
) -> None:
    done = edit(console, ann, department="Press")
    console.sync()
    colleague = msgspec.structs.replace(network.server.users[ann], department="Legal")
    network.server._put("user", ann, colleague)
    take_back(console, done)
    console.sync()
    assert console.states(ann) == ["conflict"]
    assert network.server.users[ann].department == "Legal"


def test_what_cannot_be_taken_back_says_so_and_changes_nothing(console: Console, ann: str) -> None:
    invites.send(desk=console.desk, user_ids=[ann])
    console.sync()
    revoked = invites.revoke(desk=console.desk, user_id=ann)
    console.sync()
    before = console.entries()
    with pytest.raises(Refused) as refusal:
        take_back(console, revoked)
    assert refusal.value.params["reason"] == "cannot_be_undone"
    assert console.entries() == before


def test_a_deed_is_called_by_its_user_and_its_fields(console: Console, ann: str) -> None:
    done = edit(console, ann, department="Press")
    deed = undo.deed(desk=console.desk, operations=done.deed)
    assert deed is not None
    assert (deed.kind, deed.name, deed.fields) == ("user.update", "Ann Smith", ("department",))
