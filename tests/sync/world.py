"""Two consoles, one server in memory, a bad network, and programs that die: all from one seed."""

from __future__ import annotations

import hashlib
import random
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, cast

import msgspec

from console.errors import Offline, Refused, ServerBusy, ServerFailed, SweepStopped
from console.models.draft import new_draft
from console.models.outbox import ATTENTION_STATES
from console.services import conflicts, drafts, invites, session, users
from console.store.tables import metadata
from console.sync.engine import Engine
from tests.backend.office import directory
from tests.support.console import Console
from tests.support.desk import FixedClock, seeded_ids
from tests.support.fake_remote import FAIR, STORM, FakeRemote, Network
from tests.support.fake_server import FakeServer, State

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from console.models.draft import Draft
    from console.models.outbox import Entry
    from console.services.desk import Desk
    from console.store.engine import Store, Transaction, View

STEPS, CRASH, TYPES_MEANWHILE = 40, 0.02, 0.25
FIRST_NAMES, DEPARTMENTS = ("Ann", "Bob", "Cleo"), ("Sales", "Support", "Finance", None)
EMAILS = (None, "one@example.com", "two@example.com", "three@example.com")
METHODS = ((), ("ftp",), ("mail",), ("ftp", "mail"))
PASSING = (Offline, ServerBusy, ServerFailed, Refused)


class Killed(BaseException):
    """The program was killed; nothing of it runs on, no handler, no clean-up."""


class FragileStore:
    """A store whose program may be killed before or after any commit."""

    def __init__(self, store: Store, chance: random.Random) -> None:
        self._store, self._chance = store, chance
        self.rate = 0.0
        self.is_dead = False

    @contextmanager
    def write(self) -> Iterator[Transaction]:
        """Write, if the program lives that long."""
        self._live()
        with self._store.write() as tx:
            yield tx
            self._perhaps_die()
        self._perhaps_die()

    @contextmanager
    def read(self) -> Iterator[View]:
        """Read, if the program still lives."""
        self._live()
        with self._store.read() as view:
            yield view

    def _live(self) -> None:
        if self.is_dead:
            raise Killed

    def _perhaps_die(self) -> None:
        if self._chance.random() < self.rate:
            self.is_dead = True
            raise Killed


class Player:
    """One console of the simulation, and the person at it."""

    def __init__(self, console: Console, name: str, world: World, seed: int) -> None:
        self.name, self.console, self._world = name, console, world
        self._chance = world.chance
        self.store = FragileStore(console.desk.store, world.chance)
        ids = seeded_ids(FixedClock(), seed)
        self.desk: Desk = replace(console.desk, store=cast("Store", self.store), ids=ids)
        self.remote = FakeRemote(world.network, name)
        self.engine = self._new_engine()
        self.saved: set[str] = set()
        self.dropped: set[str] = set()
        self.place: dict[str, int] = {}
        self.was_refused: set[str] = set()

    def _new_engine(self) -> Engine:
        return Engine(cast("Store", self.store), self.remote, lambda _changed: None)

    def start_again(self) -> None:
        """Start the program on the store as the former one left it."""
        rate, self.store.rate, self.store.is_dead = self.store.rate, 0.0, False
        self.engine = self._new_engine()
        self.engine.at_start()
        self.store.rate = rate

    def sync(self) -> None:
        """Do one pass, whatever comes of it."""
        self._world.acting = self
        self.look()
        try:
            self.engine.one_pass()
        except PASSING:
            pass
        except SweepStopped:
            session.allow_sweep(desk=self.desk)
        except Killed:
            self.start_again()
        self.look()

    def act(self) -> None:
        """Let the person do something; being killed meanwhile is part of it."""
        edits, decides = [self._edit] * 3, [self._decide] * 2
        deed = self._chance.choice([self._add, self._delete, self._invite, *edits, *decides])
        deed()
        self.look()

    def entries(self) -> tuple[Entry, ...]:
        """What is open."""
        return self.console.entries()

    def refused(self) -> list[Entry]:
        """What waits for a person."""
        return [entry for entry in self.entries() if entry.state in ATTENTION_STATES]

    def look(self) -> None:
        """Check that nothing was lost and note what is new (invariant 1)."""
        entries, over = self.entries(), self.console.outcomes()
        is_open = {entry.operation.id for entry in entries}
        assert is_open.isdisjoint(over), "both open and over"
        assert self.saved <= is_open | over.keys(), "an operation was lost"
        self.saved = is_open | over.keys()
        self.place |= {entry.operation.id: entry.position for entry in entries}
        self.was_refused |= {entry.operation.id for entry in entries if entry.result}

    def discard_refused(self) -> None:
        """Let the person give up whatever was refused."""
        for entry in self.refused():
            conflicts.discard(desk=self.desk, operation_id=entry.operation.id)
            self.dropped.add(entry.operation.id)
        self.look()

    def _someone(self) -> str | None:
        known = sorted(row.user.id for row in users.rows(desk=self.console.desk))
        return self._chance.choice(known) if known else None

    def _values(self) -> dict[str, object]:
        chance = self._chance
        choices: list[tuple[str, object]] = [
            ("first_name", chance.choice(FIRST_NAMES)),
            ("department", chance.choice(DEPARTMENTS)),
            ("email", chance.choice(EMAILS)),
            ("job_title", chance.choice(DEPARTMENTS)),
            ("internal_number", str(chance.randrange(200, 204))),
            ("delivery_methods", chance.choice(METHODS)),
        ]
        return dict(chance.sample(choices, chance.randrange(1, 4)))

    def _save(self, draft: Draft) -> None:
        values = {**draft.values, **self._values()}
        wants = draft.had_line or self._chance.random() < 0.4
        next_free = wants and self._chance.random() < 0.3
        typed = msgspec.structs.replace(
            draft, values=values, wants_line=wants, next_free=next_free, send_invite=False
        )
        users.save(desk=self.desk, draft=typed)

    def _add(self) -> None:
        draft = new_draft(self.desk.ids())
        named = {**draft.values, "first_name": "New", "last_name": draft.id[-4:]}
        self._save(msgspec.structs.replace(draft, values=named))

    def _edit(self) -> None:
        who = self._someone()
        if who is None:
            self._add()
            return
        try:
            draft = drafts.start_edit(desk=self.desk, user_id=who)
        except Refused:
            return
        self._save(draft)

    def _delete(self) -> None:
        who = self._someone()
        if who is not None and self._chance.random() < 0.4:
            users.delete(desk=self.desk, user_id=who)

    def _invite(self) -> None:
        who = self._someone()
        if who is not None:
            invites.send(desk=self.desk, user_ids=[who])

    def _decide(self) -> None:
        refused = self.refused()
        if not refused:
            return
        one = self._chance.choice(refused).operation.id
        how: list[Callable[..., object]] = [
            conflicts.take_theirs,
            conflicts.take_mine,
            conflicts.discard,
        ]
        self._chance.choice(how)(desk=self.desk, operation_id=one)


class World:
    """A whole simulation. `trace` is the same for the same seed."""

    def __init__(self, consoles: list[Console], seed: int) -> None:
        self.chance = random.Random(seed)
        self.server = FakeServer(directory())
        self.network = Network(self.server, self.chance)
        self.lost: set[str] = set()
        self.effects_seen = 0
        self._backup: State = self.server.backup()
        self.players = [
            Player(console, f"operator{number}@example.com", self, seed * 10 + number)
            for number, console in enumerate(consoles)
        ]
        self.acting = self.players[0]

    def play(self) -> None:
        """Let things happen."""
        self.network.weather, self.network.under_way = STORM, self._type_meanwhile
        for player in self.players:
            player.store.rate = CRASH
        for _ in range(STEPS):
            self._step(self.chance.choice(self.players))

    def heal(self) -> None:
        """Let the network be fair, late requests arrive, and everybody sync until it is quiet."""
        self.network.weather, self.network.under_way = FAIR, lambda: None
        for player in self.players:
            player.store.rate = 0.0
        self.network.let_late_ones_arrive()
        for _ in range(3):
            for player in self.players:
                player.sync()

    def trace(self) -> str:
        """Return a fingerprint of all that was sent and all that came of it."""
        outcomes = [player.console.outcomes() for player in self.players]
        return hashlib.sha256(msgspec.json.encode((self.network.sent, outcomes))).hexdigest()

    def _step(self, player: Player) -> None:
        roll = self.chance.random()
        if roll < 0.5:
            try:
                player.act()
            except Killed:
                player.start_again()
                player.look()
        elif roll < 0.9:
            player.sync()
        elif roll < 0.94:
            self.network.let_late_ones_arrive(1)
        elif roll < 0.96:
            self.server.forget_tombstones()
        elif roll < 0.98:
            self._backup = self.server.backup()
        else:
            self._restore()

    def _restore(self) -> None:
        """Put the server back to its backup; what was under way to it is gone with it."""
        kept = {effect.operation.id for effect in self._backup.effects}
        now = {effect.operation.id for effect in self.server.state.effects}
        self.lost |= now - kept
        self.network.late.clear()
        self.server.restore(self._backup)

    def _type_meanwhile(self) -> None:
        if self.chance.random() < TYPES_MEANWHILE:
            self.acting.act()


def empty(console: Console) -> None:
    """Forget everything in a console's store: opening a new one for each history takes longer."""
    with console.desk.store.write() as tx:
        for table in metadata.tables.values():
            tx.connection.execute(table.delete())


def two_consoles(folder: Path) -> list[Console]:
    """Open two stores for many histories."""
    network = Network(FakeServer())
    return [Console(folder / name, FakeRemote(network)) for name in ("first", "second")]
