"""A server restored from a backup: what it lost of one's work is offered again, once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from console.errors import Offline
from console.models.draft import draft_of
from console.services import attention, users

if TYPE_CHECKING:
    from console.models.attention import Restored
    from tests.support.console import Console
    from tests.support.fake_remote import Network

ANN = {"first_name": "Ann", "last_name": "Smith"}
BOB = {"first_name": "Bob", "last_name": "Jones"}


@pytest.fixture
def console(bench: Console) -> Console:
    """A console at the server in memory."""
    return bench


def offer(console: Console) -> Restored | None:
    return attention.everything(desk=console.desk).restored


def lose_ann(console: Console, network: Network) -> str:
    """Add Ann after the backup, and restore it."""
    backup = network.server.backup()
    ann = console.add(ANN)
    console.sync()
    network.server.restore(backup)
    return ann


def test_what_a_restored_server_lost_is_offered(console: Console, network: Network) -> None:
    console.add(BOB)
    console.sync()
    ann = lose_ann(console, network)
    console.sync()
    assert console.shown(ann) is None
    restored = offer(console)
    assert restored is not None
    assert [(one.name, one.kind) for one in restored.operations] == [("Ann Smith", "user.create")]


def test_sent_again_it_is_there_again_and_once(console: Console, network: Network) -> None:
    ann = lose_ann(console, network)
    console.sync()
    restored = offer(console)
    assert restored is not None
    attention.send_again(
        desk=console.desk, operation_ids=[one.operation_id for one in restored.operations]
    )
    assert console.shown(ann) is not None
    console.sync()
    assert network.server.users[ann] == console.user(ann)
    assert offer(console) is None
    assert console.entries() == ()
    assert console.outcomes()[restored.operations[0].operation_id] == "applied"


def test_let_go_it_is_never_offered_again(console: Console, network: Network) -> None:
    ann = lose_ann(console, network)
    console.sync()
    attention.let_go(desk=console.desk)
    console.start_again()
    console.sync()
    assert offer(console) is None
    assert console.shown(ann) is None
    assert list(console.outcomes().values()) == ["let_go"]


def test_an_edit_of_somebody_who_changed_since_the_backup_needs_a_person(
    console: Console, network: Network
) -> None:
    ann = console.add({**ANN, "department": "Sales"})
    console.sync()
    backup = network.server.backup()
    for department in ("Support", "Finance"):
        draft = draft_of(users.get(desk=console.desk, user_id=ann))
        console.save(draft, {"department": department})
        console.sync()
    network.server.restore(backup)
    console.sync()
    restored = offer(console)
    assert restored is not None
    second = restored.operations[1].operation_id
    attention.send_again(desk=console.desk, operation_ids=[second])
    console.sync()
    assert console.states(ann) == ["conflict"]
    assert network.server.users[ann].department == "Sales"


def test_a_cut_before_the_answer_only_delays_the_offer(
    console: Console, network: Network, monkeypatch: pytest.MonkeyPatch
) -> None:
    lose_ann(console, network)

    with monkeypatch.context() as patched:
        patched.setattr(network, "ask_known", _offline)
        with pytest.raises(Offline):
            console.sync()
    assert offer(console) is None
    console.start_again()
    console.sync()
    assert offer(console) is not None


def test_a_second_restore_while_the_first_offer_is_open_keeps_it_true(
    console: Console, network: Network
) -> None:
    early = network.server.backup()
    ann = console.add(ANN)
    console.sync()
    late = network.server.backup()
    network.server.restore(early)
    console.sync()
    assert offer(console) is not None
    network.server.restore(late)
    console.sync()
    assert offer(console) is None
    assert console.user(ann) is not None
    network.server.restore(early)
    console.sync()
    assert offer(console) is not None


def _offline(_operations: object) -> frozenset[str]:
    raise Offline(reason="cut")
