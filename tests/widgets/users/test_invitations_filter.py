"""The invitation filter above the table: each state as it is now, followed live."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

import msgspec

from console.events import Changed
from console.store import mirror
from console.views.users_page import _INVITED
from contract.operations import Change
from contract.records import InvitationState, Invite
from tests.support import person
from tests.support.desk import user_id

if TYPE_CHECKING:
    from collections.abc import Callable

    from console.services.desk import Desk
    from console.views.main_window import MainWindow

ENDED_BY_A_NEWER = "superseded"


def choose(window: MainWindow, state: str | None) -> None:
    """Choose a state in the filter."""
    window.page.invited.setCurrentIndex(window.page.invited.findData(state))


def shown(window: MainWindow) -> set[str]:
    """Return who is to be seen."""
    return set(window.users.table.users.ids(slice(None)))


def invite(desk: Desk, number: int, state: InvitationState, seq: int) -> None:
    """Let the server say how far somebody's invite is."""
    with desk.store.write() as tx:
        user = mirror.user(tx, user_id(number))
        assert user is not None
        way = Invite(
            id=f"invite-{number}",
            state=state,
            email="a@example.com",
            queued_at="2026-11-23T08:00:00.000Z",
            expires_at="2099-11-23T08:00:00.000Z",
        )
        body = msgspec.json.encode(msgspec.structs.replace(user, invite=way))
        change = Change(kind="user", id=user.id, version=seq, seq=seq, body=msgspec.Raw(body))
        mirror.apply(tx, [change])
    desk.hub.tell(Changed(kinds=frozenset({"user"}), ids=frozenset({user_id(number)})))


def test_every_state_can_be_asked_for() -> None:
    assert {*get_args(InvitationState)} - {*_INVITED} == {ENDED_BY_A_NEWER}


def test_a_state_shows_who_is_in_it_and_follows_live(
    window: MainWindow, desk: Desk, settle: Callable[[], None]
) -> None:
    invite(desk, 1, "sent", 9001)
    settle()
    choose(window, "opened")
    person.see("No user with the invitation “Opened”")
    invite(desk, 1, "opened", 9002)
    person.wait_until(lambda: shown(window) == {user_id(1)}, "the opened one")
    invite(desk, 1, "redeemed", 9003)
    person.wait_until(lambda: shown(window) == set(), "it went on")
    person.press("Clear search")
    assert len(shown(window)) == 8
    assert window.page.invited.currentIndex() == 0


def test_filter_and_search_go_together(
    window: MainWindow, desk: Desk, settle: Callable[[], None]
) -> None:
    for number in (1, 2):
        invite(desk, number, "failed", 9100 + number)
    settle()
    choose(window, "failed")
    person.wait_until(lambda: shown(window) == {user_id(1), user_id(2)}, "both")
    row = window.users.table.row_of(user_id(2))
    assert row is not None
    window.page.search.setText(row.user.email or row.user.name)
    assert shown(window) == {user_id(2)}


def test_going_to_a_hidden_user_ends_the_filter(window: MainWindow) -> None:
    choose(window, "failed")
    window.page.go_to(user_id(3))
    row = window.page.selected_row()
    assert row is not None
    assert row.user.id == user_id(3)
