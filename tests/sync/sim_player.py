"""One console of the simulation: the real loop on a real store, a person, and a way to die."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations
from typing import TYPE_CHECKING, cast

from console.errors import Expected, OtherServer, SignedOut, SweepStopped
from console.models.outbox import ATTENTION_STATES
from console.services import conflicts, session
from console.store import outbox
from console.sync.ahead import when_asked
from console.sync.engine import Engine
from contract.operations import MOST_CHANGES, OperationKind
from tests.support.desk import FixedClock, seeded_ids
from tests.support.eager import at_once
from tests.sync.fragile import FragileStore, Killed
from tests.sync.sim_deeds import Deeds
from tests.sync.sim_remote import SimRemote

if TYPE_CHECKING:
    import random
    from collections.abc import Callable

    from console.models.outbox import Entry
    from console.services.desk import Desk
    from console.store.engine import Store
    from tests.support.console import Console
    from tests.support.fake_remote import Way
    from tests.sync.sim_server import SimServer

_ASKS_AHEAD, _SMALL_PAGE = 0.5, 4
URL = "https://phone.example.com"


class Player:
    """A profile at work.

    `first_order` and `last_order` say which of two operations of one user came first, when both
    were seen open for the first and for the last time. What is sent again to a restored server
    takes its place anew.
    """

    def __init__(
        self, console: Console, way: Way[SimServer], who: str, chance: random.Random, seed: int
    ) -> None:
        self.console, self._chance, self._way = console, chance, way
        self.clock = cast("FixedClock", console.desk.clock)
        self.store = FragileStore(console.desk.store, chance)
        ids = seeded_ids(self.clock, seed)
        self.desk: Desk = replace(console.desk, store=cast("Store", self.store), ids=ids)
        asks_ahead = chance.random() < _ASKS_AHEAD
        self._beside = at_once if asks_ahead else when_asked
        self.remote = SimRemote(way, who, self.store, _SMALL_PAGE if asks_ahead else MOST_CHANGES)
        self.engine = self._new_engine()
        self.deeds = Deeds(self.desk, chance)
        self.first_order: dict[frozenset[str], str] = {}
        self.last_order: dict[frozenset[str], str] = {}
        self.asleep = 0
        self._saved: set[str] = set()
        self._open: tuple[Entry, ...] = ()

    def _new_engine(self) -> Engine:
        store = cast("Store", self.store)
        return Engine(store, self.remote, lambda _changed: None, beside=self._beside)

    def start_again(self) -> None:
        """Start the program on the store as the former one left it; it may die at that, too."""
        while True:
            self.store.start_again()
            self.engine = self._new_engine()
            try:
                self.engine.at_start()
            except Killed:
                continue
            return

    def sync(self) -> None:
        """Do one pass, whatever comes of it."""
        try:
            self.engine.one_pass()
        except OtherServer:
            raise
        except SweepStopped:
            self._do(lambda: session.allow_sweep(desk=self.desk))
        except SignedOut:
            self._do(lambda: self.sign_in("deputy@example.com"))
        except Expected:
            pass
        except Killed:
            self.start_again()
        self.look()

    def act(self) -> None:
        """Let the person do something; being killed meanwhile is part of it."""
        self._do(self._deed)
        self.look()

    def type_meanwhile(self) -> None:
        """Do something while a request is under way; the program may be killed."""
        self._deed()

    def look(self) -> None:
        """Check that nothing was lost and note what is new (invariant 1)."""
        self._open = entries = self.entries()
        is_open = {entry.operation.id for entry in entries}
        over = self.over()
        assert is_open.isdisjoint(over), "both open and over"
        assert self._saved <= is_open | over.keys(), "an operation was lost"
        self._saved = is_open | over.keys()
        self._forget_places(self.deeds.sent_again)
        for one, other in combinations([entry.operation for entry in entries], 2):
            if one.target == other.target:
                pair = frozenset((one.id, other.id))
                self.first_order.setdefault(pair, one.id)
                self.last_order[pair] = one.id

    def _forget_places(self, sent_again: set[str]) -> None:
        if sent_again:
            for order in (self.first_order, self.last_order):
                for pair in [pair for pair in order if not pair.isdisjoint(sent_again)]:
                    del order[pair]
            sent_again.clear()

    def entries(self) -> tuple[Entry, ...]:
        """Return what is open."""
        with self.console.desk.store.read() as view:
            return outbox.open_entries(view)

    def over(self) -> dict[str, str]:
        """Return the outcome of each operation that is over."""
        with self.console.desk.store.read() as view:
            rows = view.connection.exec_driver_sql("SELECT operation_id, outcome FROM journal")
            return {row[0]: row[1] for row in rows}

    def refused(self) -> list[Entry]:
        """Return what waits for a person."""
        return [entry for entry in self.entries() if entry.state in ATTENTION_STATES]

    def give_up(self) -> None:
        """Let the person give up whatever was refused, and what a restored server lost."""
        self.deeds.answer_the_offer()
        for entry in self.refused():
            is_cancel = entry.operation.kind == OperationKind.OPERATION_CANCEL
            verb = conflicts.retry if is_cancel else conflicts.discard
            verb(desk=self.desk, operation_id=entry.operation.id)
        self.look()

    def sign_in(self, who: str) -> None:
        """Sign somebody in, over the network as it is."""
        signed_in = session.sign_in(
            desk=self.desk, remote=self.remote, server_url=URL, email=who, password="x"
        )
        self.deeds.is_admin = signed_in.operator.role == "admin"

    def hand_over(self) -> None:
        """Let another operator work in this profile, or the same one anew."""
        who = self._chance.choice((self.remote.who, "deputy@example.com"))
        keeps = self._chance.random() < 0.7
        self._do(lambda: self._change_hands(who, keeps))
        self.look()

    def _change_hands(self, who: str, keeps: bool) -> None:
        session.sign_out(desk=self.desk, remote=self.remote, keep_unsent=keeps)
        self.sign_in(who)

    def _deed(self) -> None:
        if self._chance.random() < 0.1:
            self.deeds.answer_the_offer()
        else:
            self.deeds.something(self._open)

    def _do(self, deed: Callable[[], object]) -> None:
        try:
            deed()
        except Killed:
            self.start_again()
        except Expected:
            # The operator may not work any more: somebody else will sign in.
            return
