"""Each rule of the sync that closes a hole, seen from the console (docs/sync.md)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import pytest

from console.errors import Offline, OtherServer, ServerFailed, SweepStopped
from console.models.draft import draft_of
from console.services import conflicts, session, users
from console.store import meta, mirror
from console.store.tables import mirror as mirror_table
from console.sync import push
from contract.operations import Operation, SyncAnswer, SyncRequest
from contract.records import User
from tests.backend.office import creation, directory, person
from tests.support.console import Console
from tests.support.fake_remote import FakeRemote, Network, Weather
from tests.support.fake_server import FakeServer

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ANN = {"first_name": "Ann", "last_name": "Smith"}
CUT = Weather(request_lost=1.0)
REPLIES_LOST = Weather(reply_lost=1.0)
SLOW = Weather(late=1.0)
FAIR = Weather()


@pytest.fixture
def network() -> Network:
    """A server in memory with an office, on a fair network."""
    return Network(FakeServer(directory()))


@pytest.fixture
def console(tmp_path: Path, network: Network) -> Iterator[Console]:
    """A console that has read everything."""
    made = Console(tmp_path / "console", FakeRemote(network))
    made.sync()
    yield made
    made.close()


def populate(network: Network, number: int) -> list[User]:
    """Let a colleague make users."""
    made = [person(last_name=f"Duarte {each}") for each in range(number)]
    request = SyncRequest(operations=tuple(creation(user) for user in made))
    network.server.exchange(request, "colleague@example.com")
    return made


def colleague_does(network: Network, operation: Operation) -> None:
    """Let a colleague do something."""
    network.server.exchange(SyncRequest(operations=(operation,)), "colleague@example.com")


def test_a_persons_work_never_touches_the_mirror(console: Console) -> None:
    before = console.counts()
    ann = console.add(ANN)
    assert console.counts() == before
    assert console.user(ann) is None
    assert console.shown(ann) is not None


def test_result_row_and_cursor_are_kept_together_or_not_at_all(
    console: Console, network: Network, monkeypatch: pytest.MonkeyPatch
) -> None:
    ann = console.add(ANN)
    with console.desk.store.read() as view:
        cursor = meta.get(view, "cursor")

    def full(*_: object) -> None:
        raise OSError

    with monkeypatch.context() as patched:
        patched.setattr(mirror, "apply", full)
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


def test_no_cursor_is_a_full_scan_and_not_zero(tmp_path: Path, network: Network) -> None:
    populate(network, 3)
    console = Console(tmp_path / "new", FakeRemote(network))
    stale = User(id="01900000-0000-7000-8000-0000000000ff", first_name="Gone")
    with console.desk.store.write() as tx:
        tx.connection.execute(
            mirror_table.insert().values(
                kind="user", id=stale.id, version=1, seq=1, body=msgspec.json.encode(stale)
            )
        )
    console.sync()
    assert network.sent[0][0].cursor is None
    assert console.user(stale.id) is None
    assert console.counts() == network.server.counts
    console.close()


def test_rows_learnt_from_answers_do_not_count_as_seen_by_a_scan(
    tmp_path: Path, network: Network, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("console.sync.engine.MOST_CHANGES", 8)
    console = Console(tmp_path / "new", FakeRemote(network))
    ann = console.add(ANN)
    calls = 0

    def forgotten() -> None:
        nonlocal calls
        calls += 1
        if calls == 2:
            # The server loses the new user without a word, as if it had been purged.
            del network.server.state.rows["user", ann]

    network.under_way = forgotten
    console.sync()
    assert calls >= 2
    assert console.user(ann) is None
    console.close()


def test_a_full_download_leaves_the_outbox_alone(console: Console, network: Network) -> None:
    ann = console.add(ANN)
    network.server.restore(network.server.backup())
    console.sync()
    assert console.states() == []
    assert console.user(ann) == network.server.users[ann]


def test_a_server_restored_from_a_backup_is_what_the_mirror_shows(
    console: Console, network: Network
) -> None:
    (cleo,) = populate(network, 1)
    backup = network.server.backup()
    console.sync()
    seen = console.user(cleo.id)
    assert seen is not None
    console.save(draft_of(seen), {"department": "Sales"})
    newcomer = console.add(ANN)
    console.sync()
    network.server.restore(backup)
    console.sync()
    assert console.user(cleo.id) == network.server.users[cleo.id]
    assert console.user(newcomer) is None
    assert console.counts() == network.server.counts


def test_what_comes_while_a_sweep_waits_for_a_person_is_not_swept(
    console: Console, network: Network
) -> None:
    made = populate(network, 40)
    console.sync()
    network.server.state.rows = {
        key: row for key, row in network.server.state.rows.items() if row.kind != "user"
    }
    network.server.restore(network.server.backup())
    with pytest.raises(SweepStopped) as stopped:
        console.sync()
    assert stopped.value.params["count"] == 40
    assert console.user(made[0].id) is not None
    (newcomer,) = populate(network, 1)
    with pytest.raises(SweepStopped):
        console.sync()
    session.allow_sweep(desk=console.desk)
    network.sent.clear()
    console.sync()
    assert console.user(made[0].id) is None
    assert console.user(newcomer.id) is not None
    assert console.counts() == network.server.counts
    assert all(request.cursor is not None for request, _ in network.sent)


def test_a_mirror_that_does_not_add_up_is_read_anew_once(
    console: Console, network: Network
) -> None:
    (cleo,) = populate(network, 1)
    console.sync()
    with console.desk.store.write() as tx:
        tx.connection.execute(mirror_table.delete().where(mirror_table.c.id == cleo.id))
    network.sent.clear()
    console.sync()
    assert console.user(cleo.id) is not None
    assert [request.cursor is None for request, _ in network.sent] == [False, True]


def test_a_server_that_counts_wrongly_is_not_downloaded_for_ever(
    console: Console, network: Network, monkeypatch: pytest.MonkeyPatch
) -> None:
    wrong = msgspec.structs.replace(network.server.counts, rows=99)
    monkeypatch.setattr(FakeServer, "counts", wrong)
    console.sync()
    network.sent.clear()
    console.sync()
    assert len(network.sent) == 1


def test_another_server_at_the_same_address_changes_nothing_here(
    console: Console, network: Network, monkeypatch: pytest.MonkeyPatch
) -> None:
    ann = console.add(ANN)
    before = console.counts()
    real = network.server.exchange

    def another(request: SyncRequest, who: str, **_: object) -> SyncAnswer:
        return msgspec.structs.replace(real(request, who), instance="another")

    monkeypatch.setattr(network.server, "exchange", another)
    with pytest.raises(OtherServer):
        console.sync()
    assert console.counts() == before
    assert console.states(ann) == ["waiting"]


def test_a_server_that_asks_for_full_downloads_again_and_again_is_given_up(
    console: Console, network: Network, monkeypatch: pytest.MonkeyPatch
) -> None:
    network.under_way = lambda: network.server.restore(network.server.backup())
    monkeypatch.setattr("console.sync.engine.MOST_CHANGES", 1)
    with pytest.raises(ServerFailed):
        console.sync()
    assert len(network.sent) < 10


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


def test_an_answer_that_comes_after_signing_out_leaves_no_gap(
    console: Console, network: Network
) -> None:
    populate(network, 3)
    console.sync()
    (newcomer,) = populate(network, 1)

    def leave() -> None:
        network.under_way = lambda: None
        session.sign_out(desk=console.desk, remote=console.remote, keep_unsent=True)

    network.under_way = leave
    console.sync()
    console.sync()
    assert console.user(newcomer.id) is not None
    assert console.counts() == network.server.counts


def test_pages_are_read_until_the_end_and_progress_is_told(
    tmp_path: Path, network: Network, monkeypatch: pytest.MonkeyPatch
) -> None:
    populate(network, 30)
    monkeypatch.setattr("console.sync.engine.MOST_CHANGES", 7)
    console = Console(tmp_path / "new", FakeRemote(network))
    console.sync()
    assert console.counts() == network.server.counts
    assert len(network.sent) > 5
    console.close()


def test_unknown_fields_and_kinds_of_a_newer_server_are_kept(
    console: Console, network: Network, monkeypatch: pytest.MonkeyPatch
) -> None:
    (cleo,) = populate(network, 1)
    real = network.server.exchange
    newer = msgspec.json.encode({**msgspec.to_builtins(cleo), "shoe_size": 43})

    def exchange(request: SyncRequest, who: str, **_: object) -> SyncAnswer:
        answer = real(request, who)
        changes = tuple(
            msgspec.structs.replace(change, body=msgspec.Raw(newer))
            if change.kind == "user"
            else change
            for change in answer.changes
        )
        return msgspec.structs.replace(answer, changes=changes)

    monkeypatch.setattr(network.server, "exchange", exchange)
    console.sync()
    console.save(draft_of(cleo), {"department": "Sales"})
    with console.desk.store.read() as view:
        kept = view.connection.execute(
            mirror_table.select().where(mirror_table.c.id == cleo.id)
        ).one()
    assert b"shoe_size" in kept.body
    (entry,) = console.entries(cleo.id)
    assert set(entry.operation.set) == {"department"}


def test_deleting_somebody_whom_the_server_never_heard_of_sends_nothing(
    console: Console, network: Network
) -> None:
    ann = console.add(ANN)
    users.delete(desk=console.desk, user_id=ann)
    network.sent.clear()
    console.sync()
    assert all(not request.operations for request, _ in network.sent)
    assert ann not in network.server.users
