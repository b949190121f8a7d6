"""What is shown: the server's row, the open operations on top, the drafts beside."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec
import pytest

from console.models.draft import new_draft
from console.models.outbox import Entry, EntryState
from console.models.projection import project, row
from contract.operations import Operation
from contract.records import Device, Line, User

if TYPE_CHECKING:
    from console.models.rows import SyncState

ANN = User(
    id="ann",
    first_name="Ann",
    last_name="Smith",
    email="ann@example.com",
    line=Line(internal_number="204"),
    devices=(
        Device(id="d1", name="Pixel", os="Android", app_version="1", created_at="x"),
        Device(id="d2", name="iPhone", os="iOS", app_version="1", created_at="x"),
    ),
)


def entry(kind: str, state: EntryState = "waiting", position: int = 1, **values: Any) -> Entry:
    operation = Operation(id=f"op-{position}", kind=kind, target="ann", **values)
    as_stored = msgspec.json.decode(msgspec.json.encode(operation), type=Operation)
    return Entry(position=position, operation=as_stored, state=state)


def test_operations_show_in_their_order() -> None:
    entries = [
        entry("user.update", set={"department": "Sales"}, position=1),
        entry("user.update", set={"department": "Support"}, position=2),
        entry("line.configure", set={"caller_ids": ["493012345000"]}, position=3),
    ]
    shown = project(ANN, entries)
    assert shown is not None
    assert shown.department == "Support"
    assert shown.line == Line(internal_number="204", caller_ids=("493012345000",))


def test_a_user_whom_the_server_does_not_know_yet_is_shown() -> None:
    create = entry("user.create", set={"first_name": "Eve", "last_name": "Doe"})
    assert project(None, [create]) == User(id="ann", first_name="Eve", last_name="Doe")


def test_an_asked_for_number_shows_as_the_preferred_one() -> None:
    wish = {"next_free": True, "preferred": "207"}
    shown = project(ANN, [entry("line.configure", set={"internal_number": wish})])
    assert shown is not None
    assert shown.line == Line(internal_number="207")


def test_a_removed_line_and_a_removed_device_are_gone_at_once() -> None:
    entries = [entry("line.remove"), entry("device.remove", set={"device": "d1"}, position=2)]
    shown = project(ANN, entries)
    assert shown is not None
    assert shown.line is None
    assert [device.id for device in shown.devices] == ["d2"]


def test_what_a_later_version_can_do_is_left_alone() -> None:
    assert project(ANN, [entry("user.pause", set={"until": "May"})]) == ANN
    assert project(ANN, [entry("user.update", set={"nickname": "A"})]) == ANN


@pytest.mark.parametrize(
    ("states", "shown"),
    [
        (["waiting"], "waiting"),
        (["sending"], "waiting"),
        (["waiting", "blocked"], "blocked"),
        (["blocked", "conflict"], "conflict"),
        (["conflict", "rejected", "waiting"], "rejected"),
    ],
)
def test_the_worst_state_of_a_users_changes_shows(
    states: list[EntryState], shown: SyncState
) -> None:
    entries = [entry("user.update", state, position=n) for n, state in enumerate(states)]
    found = row(ANN, entries, None)
    assert found is not None
    assert found.sync == shown


def test_a_draft_shows_on_its_user_and_alone_as_a_new_user() -> None:
    draft = msgspec.structs.replace(new_draft("ann"), values={"first_name": "Eve"})
    on_user, alone = row(ANN, [], draft), row(None, [], draft)
    assert on_user is not None
    assert alone is not None
    assert (on_user.user, on_user.sync, on_user.is_new_draft) == (ANN, "draft", False)
    assert (alone.user.first_name, alone.sync, alone.is_new_draft) == ("Eve", "draft", True)


def test_a_delete_shows_as_leaving_until_it_is_refused() -> None:
    leaving, refused = (row(ANN, [entry("user.delete", s)], None) for s in ("waiting", "conflict"))
    assert leaving is not None
    assert refused is not None
    assert (leaving.is_deleting, refused.is_deleting) == (True, False)


def test_an_invite_that_waits_shows_the_last_wish() -> None:
    entries = [entry("invite.send"), entry("invite.revoke", position=2)]
    found = [row(ANN, entries[:1], None), row(ANN, entries, None), row(ANN, [], None)]
    assert [one and one.invite_waiting for one in found] == ["send", "revoke", "no"]


def test_a_refused_change_to_a_user_who_is_gone_still_has_a_row() -> None:
    found = row(None, [entry("invite.send", "rejected", base={"email": "a@example.com"})], None)
    assert found is not None
    assert (found.user.email, found.sync) == ("a@example.com", "rejected")
    assert row(None, [], None) is None
