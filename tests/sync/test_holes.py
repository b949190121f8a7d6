"""Each rule of the sync that closes a hole, seen from the console (docs/sync.md)."""

from __future__ import annotations

from itertools import chain, repeat
from typing import TYPE_CHECKING

import msgspec
import pytest

from console.errors import Offline, ServerFailed
from console.models.draft import draft_of
from console.services import conflicts, session, users
from console.store import meta
from console.sync import push
from tests.backend.office import creation, person
from tests.support.fake_remote import Network, Weather
from tests.sync.bench import colleague_does, populate

if TYPE_CHECKING:
    from contract.operations import SyncAnswer, SyncRequest
    from tests.support.console import Console

ANN = {"first_name": "Ann", "last_name": "Smith"}
CUT = Weather(request_lost=1.0)
REPLIES_LOST = Weather(reply_lost=1.0)
SLOW = Weather(late=1.0)
FAIR = Weather()


@pytest.fixture
def console(bench: Console) -> Console:
    """A console at the server in memory."""
    return bench


def test_a_persons_work_never_touches_the_mirror(console: Console) -> None:
    before = console.counts()
    ann = console.add(ANN)
    assert console.counts() == before
    assert console.user(ann) is None
    assert console.shown(ann) is not None


@pytest.mark.parametrize(
    "step", ["store.outbox.settle_all", "store.mirror.apply", "sync.position.write"]
)
def test_result_row_and_cursor_are_kept_together_or_not_at_all(
    console: Console, network: Network, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    ann = console.add(ANN)
    with console.desk.store.read() as view:
        cursor = meta.get(view, "cursor")

    def full(*_: object) -> None:
        raise OSError

    with monkeypatch.context() as patched:
        patched.setattr(f"console.{step}", full)
        with pytest.raises(OSError):  # noqa: PT011 - any trouble of the disk
            console.sync()
    assert ann in network.server.users
    assert console.states(ann) == ["waiting"]
    assert console.user(ann) is None
    with console.desk.store.read() as view:
        assert meta.get(view, "cursor") == cursor
    console.sync()
    assert console.user(ann) == network.server.users[ann]
    assert len(network.server.state.effects) == 1


def test_sending_is_on_disk_before_the_first_byte_leaves(
    console: Console, network: Network
) -> None:
    ann = console.add(ANN)
    states: list[list[str]] = []
    network.under_way = lambda: states.append(console.states(ann))
    console.sync()
    assert states[0] == ["sending"]


def test_what_was_under_way_when_the_program_died_is_sent_again_as_it_was(
    console: Console, network: Network
) -> None:
    ann = console.add(ANN)

    def die() -> None:
        raise KeyboardInterrupt

    network.under_way = die
    with pytest.raises(KeyboardInterrupt):
        console.sync()
    network.under_way = lambda: None
    console.start_again()
    assert console.states(ann) == ["waiting"]
    console.sync()
    first, second = [request for request, _ in network.sent if request.operations]
    assert first.operations == second.operations
    assert console.states() == []


def test_a_lost_reply_is_asked_for_again_and_takes_effect_once(
    console: Console, network: Network
) -> None:
    ann = console.add(ANN)
    network.weather = REPLIES_LOST
    with pytest.raises(Offline):
        console.sync()
    network.weather = FAIR
    console.sync()
    assert console.user(ann) == network.server.users[ann]
    assert len(network.server.state.effects) == 1
    assert network.server.users[ann] == console.shown(ann)


def test_a_change_that_an_answer_leaves_out_is_sent_again_as_it_was(
    console: Console, network: Network, monkeypatch: pytest.MonkeyPatch
) -> None:
    ann = console.add(ANN)
    exchange, leaves_out = console.remote.exchange, chain([True], repeat(False))

    def forgetful(request: SyncRequest) -> SyncAnswer:
        answer = exchange(request)
        return msgspec.structs.replace(answer, results=()) if next(leaves_out) else answer

    with monkeypatch.context() as patched:
        patched.setattr(console.remote, "exchange", forgetful)
        console.sync()
    sent = [request.operations for request, _ in network.sent if request.operations]
    assert sent == [sent[0], sent[0]]
    assert console.entries(ann) == ()
    assert len(network.server.state.effects) == 1


def test_an_attempted_change_is_frozen_and_a_later_edit_is_a_new_one(
    console: Console, network: Network
) -> None:
    ann = console.add(ANN)
    network.weather = CUT
    with pytest.raises(Offline):
        console.sync()
    (before,) = console.entries(ann)
    shown = console.shown(ann)
    assert shown is not None
    console.save(draft_of(shown), {"department": "Sales"})
    kept, later = console.entries(ann)
    assert kept.operation == before.operation
    assert later.operation.kind == "user.update"
    network.weather = FAIR
    console.sync()
    user = console.user(ann)
    assert user is not None
    assert user.department == "Sales"


def test_an_outcome_is_learnt_before_a_later_edit_is_merged(
    console: Console, network: Network
) -> None:
    (cleo,) = populate(network, 1)
    console.sync()
    seen = console.user(cleo.id)
    assert seen is not None
    console.save(draft_of(seen), {"department": "Sales"})
    network.weather = REPLIES_LOST
    with pytest.raises(Offline):
        console.sync()
    network.weather = FAIR
    shown = console.shown(cleo.id)
    assert shown is not None
    console.save(draft_of(shown), {"department": "Support"})
    console.sync()
    assert console.states() == []
    assert network.server.users[cleo.id].department == "Support"


def test_a_dropped_change_is_cancelled_first_and_a_late_copy_of_it_does_nothing(
    console: Console, network: Network
) -> None:
    ann = console.add(ANN)
    network.weather = SLOW
    with pytest.raises(Offline):
        console.sync()
    network.weather = FAIR
    (entry,) = console.entries(ann)
    conflicts.discard(desk=console.desk, operation_id=entry.operation.id)
    console.sync()
    network.let_late_ones_arrive()
    console.sync()
    assert ann not in network.server.users
    assert console.outcomes()[entry.operation.id] == "discarded"


def test_a_change_dropped_too_late_is_recorded_as_applied(
    console: Console, network: Network
) -> None:
    ann = console.add(ANN)
    network.weather = SLOW
    with pytest.raises(Offline):
        console.sync()
    network.weather = FAIR
    (entry,) = console.entries(ann)
    conflicts.discard(desk=console.desk, operation_id=entry.operation.id)
    network.let_late_ones_arrive()
    console.sync()
    assert console.outcomes()[entry.operation.id] == "applied"
    assert console.user(ann) == network.server.users[ann]


def test_a_refused_change_blocks_only_what_depends_on_it(
    console: Console, network: Network
) -> None:
    taken = person(email="ann@example.com")
    colleague_does(network, creation(taken))
    ann = console.add({**ANN, "email": "ann@example.com"})
    bob = console.add({**ANN, "first_name": "Bob"})
    console.sync()
    shown = console.shown(ann)
    assert shown is not None
    console.save(draft_of(shown), {"department": "Sales"})
    console.sync()
    assert console.states(ann)[0] == "rejected"
    assert ann not in network.server.users
    assert bob in network.server.users


def test_a_poisonous_change_delays_no_other_user_and_ends_with_a_person(
    console: Console, network: Network
) -> None:
    ann, bob = console.add(ANN), console.add({**ANN, "first_name": "Bob"})
    (poison,) = console.entries(ann)
    network.poison = {poison.operation.id}
    for _ in range(push.PATIENCE - 1):
        with pytest.raises(ServerFailed):
            console.sync()
        assert bob in network.server.users
        assert console.states(ann) == ["waiting"]
    console.sync()
    assert console.states(ann) == ["rejected"]
    carl = console.add({**ANN, "first_name": "Carl"})
    console.sync()
    assert carl in network.server.users


def test_a_poisonous_change_does_not_hide_that_the_cursor_is_too_old(
    console: Console, network: Network
) -> None:
    ann, bob = console.add(ANN), console.add({**ANN, "first_name": "Bob"})
    (poison,) = console.entries(ann)
    network.poison = {poison.operation.id}
    network.server.restore(network.server.backup())
    with pytest.raises(ServerFailed):
        console.sync()
    assert bob in network.server.users
    assert console.user(bob) == network.server.users[bob]


def test_a_change_is_not_set_aside_because_the_network_was_down_for_long(
    console: Console, network: Network
) -> None:
    ann = console.add(ANN)
    network.weather = CUT
    for _ in range(12):
        with pytest.raises(Offline):
            console.sync()
    network.weather = FAIR
    (entry,) = console.entries(ann)
    network.poison = {entry.operation.id}
    with pytest.raises(ServerFailed):
        console.sync()
    assert console.states(ann) == ["waiting"]
    network.poison = set()
    console.sync()
    assert ann in network.server.users


def test_a_server_that_fails_for_everybody_sets_nothing_aside(
    console: Console, network: Network
) -> None:
    ann = console.add(ANN)
    network.weather = Weather(server_crash=1.0)
    for _ in range(10):
        with pytest.raises(ServerFailed):
            console.sync()
    assert console.states(ann) == ["waiting"]


def test_signing_out_and_discarding_stops_what_may_be_under_way(
    console: Console, network: Network
) -> None:
    ann = console.add(ANN)
    network.weather = SLOW
    with pytest.raises(Offline):
        console.sync()
    network.weather = FAIR
    session.sign_out(desk=console.desk, remote=console.remote, keep_unsent=False)
    console.sync()
    network.let_late_ones_arrive()
    assert ann not in network.server.users


def test_deleting_somebody_whom_the_server_never_heard_of_sends_nothing(
    console: Console, network: Network
) -> None:
    ann = console.add(ANN)
    users.delete(desk=console.desk, user_id=ann)
    network.sent.clear()
    console.sync()
    assert all(not request.operations for request, _ in network.sent)
    assert ann not in network.server.users
