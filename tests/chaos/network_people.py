"""Consoles at the end of real HTTP with a proxy on the way, and what must hold in the end."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

import msgspec

from backend.store.engine import reading
from backend.sync.repository import changes_after
from console.api.remote import HttpRemote, TokenShelf
from console.api.transport import Limits, Transport
from console.errors import (
    Bug,
    CertificateRefused,
    Environment,
    Expected,
    ServerBusy,
    SignedOut,
    SweepStopped,
)
from console.models.outbox import ATTENTION_STATES
from console.services import conflicts, session
from console.sync.pace import LONGEST_SECONDS, wait_after
from console.vault import MemoryVault
from contract.operations import OperationKind
from tests.chaos import network_fates
from tests.support.console import Console, shelf_in
from tests.support.fault_proxy import FaultProxy
from tests.sync import invariants
from tests.sync.sim_deeds import Deeds

if TYPE_CHECKING:
    import random
    import ssl
    from collections.abc import Callable
    from pathlib import Path

    from console.models.outbox import Entry
    from contract.operations import Operation, SyncAnswer, SyncRequest
    from tests.support.backend import RunningBackend

HASTE = Limits(connect=5.0, read=1.5, whole=1.5, largest=network_fates.LARGEST)
QUIET_ROUNDS = 25
MOST_SIGN_INS = 40


@dataclass(frozen=True, kw_only=True)
class Way:
    """How a console reaches its proxy: with TLS, it trusts a certificate that was added."""

    context_of: Callable[[], ssl.SSLContext] | None = None
    ca_file: Path | None = None


class SeenRemote(HttpRemote):
    """Notes every operation that leaves, and that it never changes."""

    def __init__(self, transport: Transport, shelf: TokenShelf) -> None:
        super().__init__(transport, shelf)
        self.sent: dict[str, Operation] = {}

    def exchange(self, request: SyncRequest) -> SyncAnswer:
        """Do one sync."""
        for operation in request.operations:
            assert self.sent.setdefault(operation.id, operation) == operation, "not frozen"
        return super().exchange(request)


class Person:
    """Somebody at a console behind a bad network."""

    def __init__(self, folder: Path, target_port: int, chance: random.Random, way: Way) -> None:
        self.chance, self.figures = chance, Counter[str]()
        self.proxy = FaultProxy(target_port, context_of=way.context_of)
        transport = Transport(self.proxy.url, limits=HASTE, ca_file=way.ca_file)
        self.remote = SeenRemote(transport, shelf_in(MemoryVault()))
        self.console = Console(folder, self.remote)
        self.sign_in()
        self._saved: set[str] = set()

    def storm(self) -> None:
        """Let the network be bad from now on."""
        self.proxy.choose = lambda _request: network_fates.chosen(self.chance)

    def calm(self) -> None:
        """Let the network be fair, and what was given up arrive."""
        self.proxy.choose = None
        self.proxy.deliver_late()

    def sign_in(self) -> None:
        """Sign in, with patience."""
        for _ in range(MOST_SIGN_INS):
            try:
                self.console.sign_in(self.proxy.url)
            except Expected as trouble:
                self._note(trouble)
            else:
                return
        raise AssertionError("nobody could sign in")

    def act(self) -> None:
        """Do something at the desk; now and then the program ends and is started again."""
        if self.chance.random() < 0.03:
            self.console.start_again()
            self.figures["starts"] += 1
        # Made anew: a program that was started again has another desk.
        Deeds(self.console.desk, self.chance).something(self.entries())
        self.look()

    def sync(self) -> None:
        """Do one pass, whatever comes of it."""
        try:
            self.console.sync()
        except SweepStopped:
            session.allow_sweep(desk=self.console.desk)
        except SignedOut as trouble:
            self._note(trouble)
            self.sign_in()
        except Expected as trouble:
            self._note(trouble)
        self.look()

    def _note(self, trouble: Expected) -> None:
        self.figures["troubles"] += 1
        assert not isinstance(trouble, Bug | Environment)
        if isinstance(trouble, ServerBusy):
            asked = cast("float | None", trouble.params["retry_after"])
            assert 0 < wait_after(3, self.chance.random, asked) <= LONGEST_SECONDS
        if isinstance(trouble, CertificateRefused):
            self.figures["certificates_refused"] += 1

    def look(self) -> None:
        """Check that nothing was lost (invariant 1)."""
        is_open = {entry.operation.id for entry in self.entries()}
        over = self.console.outcomes().keys()
        assert is_open.isdisjoint(over), "both open and over"
        assert self._saved <= is_open | over, "an operation was lost"
        self._saved = is_open | set(over)

    def entries(self) -> tuple[Entry, ...]:
        """Return what is open."""
        return self.console.entries()

    def refused(self) -> list[Entry]:
        """Return what waits for a person."""
        return [entry for entry in self.entries() if entry.state in ATTENTION_STATES]

    def give_up(self) -> None:
        """Give up whatever was refused."""
        for entry in self.refused():
            is_cancel = entry.operation.kind == OperationKind.OPERATION_CANCEL
            verb = conflicts.retry if is_cancel else conflicts.discard
            verb(desk=self.console.desk, operation_id=entry.operation.id)
        self.look()

    def close(self) -> None:
        """End it."""
        self.console.close()
        self.proxy.close()


class Office:
    """A backend and the people at it, as the invariants of tests.sync want to see them."""

    def __init__(
        self, backend: RunningBackend, people: list[Person], before: dict[str, Operation]
    ) -> None:
        self.server, self.people, self._before = backend, people, before

    def sent(self) -> dict[str, Operation]:
        """Return every operation that left a console, or one of those who worked here before."""
        now = {one: op for person in self.people for one, op in person.remote.sent.items()}
        return self._before | now

    def heal(self) -> bool:
        """Let the network be fair, and everybody sync; says whether all came to rest.

        Letters are sent meanwhile, so what is there may change a little while longer.
        """
        for person in self.people:
            person.calm()
        before = None
        for _ in range(QUIET_ROUNDS):
            for person in self.people:
                person.sync()
            now = [[(e.operation.id, e.state) for e in one.entries()] for one in self.people]
            if now == before and all(self.rows_of(one) == self.rows() for one in self.people):
                return True
            before = now
        return False

    def rows(self) -> dict[tuple[str, str], tuple[int, Any]]:
        """Return what the server has."""
        with reading(self.server.engine) as connection:
            there = changes_after(connection, 0, 1_000_000, deleted_after=1 << 60)
        return {(one.kind, one.id): (one.version, _document(one.body)) for one in there}

    @staticmethod
    def rows_of(person: Person) -> dict[tuple[str, str], tuple[int, Any]]:
        """Return what a mirror has."""
        with person.console.desk.store.read() as view:
            rows = view.connection.exec_driver_sql("SELECT kind, id, version, body FROM mirror")
            return {(row[0], row[1]): (row[2], _document(row[3])) for row in rows}

    def check(self) -> Counter[str]:
        """Heal, and check all invariants; returns what happened, in figures."""
        assert self.heal(), "stalled or diverged"
        for person in self.people:
            invariants.waits_for_nobody_but_a_person(cast("Any", person))
        for _ in range(6):
            for person in self.people:
                person.give_up()
            self.heal()
            if not any(person.entries() for person in self.people):
                break
        effects = invariants.effects_of(cast("Any", self))
        invariants.took_effect_at_most_once(cast("Any", self), effects)
        invariants.overwrote_nothing_unseen(effects)
        invariants.applied_what_was_typed(effects)
        invariants.keeps_what_is_unique(cast("Any", self))
        done = {effect.operation.id for effect in effects}
        assert self.heal(), "diverged"
        for person in self.people:
            assert person.entries() == (), "stalled"
            invariants.says_what_is_true(cast("Any", person), done)
        return self._figures(done)

    def _figures(self, done: set[str]) -> Counter[str]:
        figures = Counter[str]()
        for person in self.people:
            figures["operations"] += len(person.remote.sent)
            figures["effects"] += len(done & person.remote.sent.keys())
            figures += person.figures
            figures["requests"] += person.proxy.seen.total()
            figures["faults"] += person.proxy.seen.total() - person.proxy.seen["passes"]
        return figures


def _document(body: bytes | msgspec.Raw) -> Any:
    return msgspec.json.decode(bytes(body))
