"""Real requests over a network that means no good, to a real server: nothing lost or doubled."""

from __future__ import annotations

import random
from collections import Counter
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select

from backend.kit.audit_chain import first_broken
from backend.store.engine import reading
from backend.store.tables import audit, receipt
from backend.sync.repository import changes_after
from console.api.remote import HttpRemote
from console.api.transport import Limits, Transport
from console.errors import Expected, SweepStopped
from console.models.dependence import dependents
from console.models.outbox import ATTENTION_STATES
from console.services import conflicts, session
from console.vault import MemoryVault
from contract.operations import OperationKind
from tests.backend.office import furnish
from tests.chaos.numbers import report, seed, share
from tests.support.backend import RunningBackend, running_backend
from tests.support.console import Console, shelf_in
from tests.support.fault_proxy import FaultProxy
from tests.sync.sim_deeds import Deeds

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

HISTORIES, STEPS = share(300, 4), 85
A_GROUP = 10
RATE = 0.45
QUICK = Limits(connect=2.0, read=1.5, whole=5.0, largest=2_000_000)
DONE = frozenset({"applied", "merged"})
DROPPED = frozenset({"discarded", "took_theirs", "took_mine", "replaced", "resolved", "undone"})


class Place:
    """A console whose every byte goes through a proxy, and the person at it."""

    def __init__(self, folder: Path, backend: RunningBackend, chance: random.Random) -> None:
        self.proxy = FaultProxy(backend.port, chance.randrange(1 << 30))
        remote = HttpRemote(Transport(self.proxy.url, limits=QUICK), shelf_in(MemoryVault()))
        self.console = Console(folder, remote)
        self.console.sign_in(self.proxy.url)
        self.deeds = Deeds(self.console.desk, chance)
        self.saved: set[str] = set()

    def step(self, chance: random.Random) -> None:
        """Do something, or sync, whatever comes of it."""
        if chance.random() < 0.45:
            self.deeds.something(self.console.entries())
        else:
            self.sync()
        if chance.random() < 0.1:
            self.proxy.let_late_ones_arrive()
        self.look()

    def sync(self) -> None:
        """Do one pass, whatever comes of it."""
        try:
            self.console.sync()
        except SweepStopped:
            session.allow_sweep(desk=self.console.desk)
        except Expected:
            return

    def look(self) -> None:
        """Nothing that was saved may be gone, or be in two places (invariant 1)."""
        is_open = {entry.operation.id for entry in self.console.entries()}
        over = self.console.outcomes().keys()
        assert is_open.isdisjoint(over), "both open and over"
        assert self.saved <= is_open | over, "an operation was lost"
        self.saved = is_open | over

    def give_up(self) -> None:
        """Drop what was refused; a cancellation is tried again instead."""
        for entry in self.console.entries():
            if entry.state in ATTENTION_STATES:
                is_cancel = entry.operation.kind == OperationKind.OPERATION_CANCEL
                verb = conflicts.retry if is_cancel else conflicts.discard
                verb(desk=self.console.desk, operation_id=entry.operation.id)

    def close(self) -> None:
        """Leave."""
        self.console.close()
        self.proxy.close()


@pytest.fixture
def backend(memory_path: Path) -> Iterator[RunningBackend]:
    """A real backend with an office's directory."""
    with running_backend(memory_path / "backend") as running:
        furnish(running)
        yield running


@pytest.mark.parametrize("group", range(0, HISTORIES, A_GROUP))
def test_over_a_hostile_network_every_history_ends_well(
    memory_path: Path, backend: RunningBackend, group: int
) -> None:
    chance = random.Random(f"{seed()} {group}")
    places = [Place(memory_path / name, backend, chance) for name in ("one", "other")]
    try:
        for number in range(group, min(HISTORIES, group + A_GROUP)):
            try:
                play(places, chance)
                check(places, backend)
            except AssertionError as failure:
                failure.add_note(f"history {number}")
                raise
        met: Counter[str] = sum((place.proxy.met for place in places), Counter())
        report(
            "real requests through a fault proxy",
            histories=min(A_GROUP, HISTORIES - group),
            requests=met["requests"],
            faults=met.total() - met["requests"],
        )
    finally:
        for place in places:
            place.close()


def play(places: list[Place], chance: random.Random) -> None:
    """Let things happen, then let the network be fair."""
    for place in places:
        place.proxy.rate = RATE
    for _ in range(STEPS):
        chance.choice(places).step(chance)
    heal(places)


def heal(places: list[Place]) -> None:
    """Let late requests arrive, and everybody sync until it is quiet."""
    for place in places:
        place.proxy.rate = 0.0
        place.proxy.let_late_ones_arrive()
    for _ in range(3):
        for place in places:
            place.sync()


def check(places: list[Place], backend: RunningBackend) -> None:
    """Check the invariants, before and after people give up what was refused."""
    for place in places:
        needs_a_person(place)
    for _ in range(6):
        for place in places:
            place.give_up()
        heal(places)
    with reading(backend.engine) as connection:
        there = {
            (change.kind, change.id): (change.version, bytes(change.body))
            for change in changes_after(connection, 0, 1_000_000, deleted_after=1 << 60)
        }
        receipts = {row.operation_id: row.status for row in connection.execute(select(receipt))}
        lines = Counter(connection.execute(select(audit.c.operation_id)).scalars())
        assert first_broken(connection) is None, "the audit is broken"
    for place in places:
        assert place.console.entries() == (), "stalled"
        with place.console.desk.store.read() as view:
            rows = view.connection.exec_driver_sql("SELECT kind, id, version, body FROM mirror")
            assert {(r[0], r[1]): (r[2], r[3]) for r in rows} == there, "diverged"
        for operation_id, outcome in place.console.outcomes().items():
            if outcome in DONE:
                assert receipts.get(operation_id) in DONE, "said to be done and is not"
                assert lines[operation_id] == 1, "done twice"
            elif outcome in DROPPED:
                assert receipts.get(operation_id) not in DONE, f"a ghost: {outcome}"


def needs_a_person(place: Place) -> None:
    """Nothing is open but what was refused, and what comes behind it (invariant 6)."""
    behind: set[str] = set()
    for entry in place.console.entries():
        if entry.state in ATTENTION_STATES:
            later = dependents(entry, place.console.entries(entry.operation.target))
            behind |= {entry.operation.target} if later else set()
        else:
            assert entry.operation.target in behind, f"stalled: {entry.operation.kind}"


def test_a_sync_cut_at_any_byte_is_done_once(memory_path: Path, backend: RunningBackend) -> None:
    chance = random.Random(seed())
    place = Place(memory_path / "one", backend, chance)
    stride = share(1, 97)
    cuts = 0
    try:
        for side, longest in (("cut_request", 2600), ("cut_reply", 5200)):
            for byte in range(chance.randrange(stride), longest, stride):
                for name in ("Ann", "Bob", "Cleo"):
                    place.console.add({"first_name": name, "last_name": f"{side} {byte}"})
                setattr(place.proxy, side, byte)
                place.sync()
                place.sync()
                place.look()
                assert place.console.entries() == (), f"{side} at {byte}"
                cuts += 1
        check([place], backend)
        report("a sync cut at a byte", cuts=cuts)
    finally:
        place.close()
