"""Full downloads, recounts and other servers: the mirror is what the server has."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import pytest

from console.errors import Offline, OtherServer, ServerFailed, SignedOut, SweepStopped
from console.models.draft import draft_of
from console.services import session
from console.store import meta
from console.store.tables import mirror as mirror_table
from console.workers.beside import Beside as Thread
from contract.records import User
from tests.support.console import Console
from tests.support.eager import at_once
from tests.support.fake_remote import FakeRemote, Network
from tests.support.fake_server import FakeServer

if TYPE_CHECKING:
    from pathlib import Path

    from console.sync.ahead import Beside
    from contract.operations import SyncAnswer, SyncRequest
from tests.sync.bench import populate

ANN = {"first_name": "Ann", "last_name": "Smith"}


@pytest.fixture
def console(bench: Console) -> Console:
    """A console at the server in memory."""
    return bench


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
    # A recount would find it, too, at the price of a second full download.
    assert [request.cursor for request, _ in network.sent].count(None) == 1
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
    with pytest.raises(SignedOut):
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


@pytest.mark.parametrize("ask_ahead", [at_once, Thread()])
def test_pages_that_come_ahead_are_all_taken_over_in_fewer_transactions(
    tmp_path: Path, network: Network, monkeypatch: pytest.MonkeyPatch, ask_ahead: Beside
) -> None:
    populate(network, 60)
    monkeypatch.setattr("console.sync.engine.MOST_CHANGES", 5)
    console = Console(tmp_path / "new", FakeRemote(network), ask_ahead)
    console.sync()
    assert console.counts() == network.server.counts
    assert len(network.sent) > 2 * len(console.heard)
    console.close()


def test_trouble_on_a_page_ahead_loses_nothing_of_those_before_it(
    tmp_path: Path, network: Network, monkeypatch: pytest.MonkeyPatch
) -> None:
    populate(network, 60)
    monkeypatch.setattr("console.sync.engine.MOST_CHANGES", 5)
    console = Console(tmp_path / "new", FakeRemote(network), at_once)
    calls = 0

    def break_off() -> None:
        nonlocal calls
        calls += 1
        if calls in {4, 5}:
            raise Offline

    network.under_way = break_off
    with pytest.raises(Offline):
        console.sync()
    assert 10 <= console.counts().rows < 60
    asked = len(network.sent)
    console.sync()
    assert console.counts() == network.server.counts
    assert None not in [request.cursor for request, _ in network.sent[asked:]]
    console.close()


def test_what_was_asked_ahead_in_a_pass_that_ended_is_not_used_by_the_next_one(
    tmp_path: Path, network: Network, monkeypatch: pytest.MonkeyPatch
) -> None:
    everybody = populate(network, 30)
    monkeypatch.setattr("console.sync.engine.MOST_CHANGES", 5)
    console = Console(tmp_path / "new", FakeRemote(network), at_once)
    console.engine.one_pass(stopped=lambda: console.counts().rows > 0)
    assert 0 < console.counts().rows < 30
    rows = network.server.state.rows
    gone = sorted(everybody, key=lambda user: rows["user", user.id].seq)[10]
    del rows["user", gone.id]
    console.sync()
    assert console.user(gone.id) is None
    assert [request.cursor for request, _ in network.sent].count(None) == 1
    console.close()


def test_a_page_that_was_asked_for_before_signing_out_is_not_taken_by_the_next_session(
    tmp_path: Path, network: Network, monkeypatch: pytest.MonkeyPatch
) -> None:
    populate(network, 30)
    monkeypatch.setattr("console.sync.engine.MOST_CHANGES", 5)
    console = Console(tmp_path / "new", FakeRemote(network), at_once)
    calls = 0

    def sign_out() -> None:
        nonlocal calls
        calls += 1
        if calls == 2:
            with console.desk.store.write() as tx:
                meta.put(tx, "session", "another")

    network.under_way = sign_out
    with pytest.raises(SignedOut):
        console.sync()
    assert console.counts().rows == 0
    asked = len(network.sent)
    console.sync()
    assert network.sent[asked][0].cursor is None
    assert console.counts() == network.server.counts
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
