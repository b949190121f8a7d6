"""Three consoles, one real server, a bad network, and programs that die: all from one seed."""

from __future__ import annotations

import hashlib
import random
from collections import Counter
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import msgspec
from sqlalchemy import select

from backend.store.engine import reading
from backend.store.tables import audit
from console.store.tables import metadata
from contract.operations import OperationKind
from tests.support.console import Console
from tests.support.fake_remote import FAIR, STORM, FakeRemote, Network, Way
from tests.support.fake_server import FakeServer
from tests.sync.sim_player import Player
from tests.sync.sim_server import SimServer

if TYPE_CHECKING:
    from pathlib import Path

    from contract.operations import Operation

CONSOLES, STEPS = 3, 60
CRASH, TYPES_MEANWHILE, IS_POISONED = 0.02, 0.25, 0.1
OPERATORS = {
    "anna@example.com": "admin",
    "boris@example.com": "admin",
    "helen@example.com": "helpdesk",
    "deputy@example.com": "admin",
}
MOST_DAYS = 150
"""In one history: receipts are kept for 180 days, and nobody's outbox is older."""
QUIET_ROUNDS = 4
"""After so many syncs of each console on a fair network, nothing is left to do."""


class Stage:
    """Stores and a database for many histories: opening new ones for each takes longer."""

    def __init__(self, folder: Path) -> None:
        nowhere = FakeRemote(Network(FakeServer()))
        self.consoles = [Console(folder / f"console{n}", nowhere) for n in range(CONSOLES)]
        self.server = SimServer(folder / "server.db")

    def close(self) -> None:
        """Close them."""
        for console in self.consoles:
            console.close()
        self.server.engine.dispose()


class World:
    """A whole simulation. `trace` is the same for the same seed."""

    def __init__(self, stage: Stage, seed: int) -> None:
        self.chance = random.Random(seed)
        self.server = stage.server
        self.server.begin(seed)
        self.server.roles = dict(OPERATORS)
        self.way = Way(self.server, self.chance)
        self.figures: Counter[str] = Counter()
        self._backup: Any = self.server.backup()
        self._days = 0
        self.players = [
            Player(console, self.way, who, self.chance, seed * 10 + number)
            for number, (console, who) in enumerate(zip(stage.consoles, OPERATORS, strict=False))
        ]
        for player in self.players:
            empty(player.console)
            player.deeds.is_admin = OPERATORS[player.remote.who] == "admin"
            player.clock.moment = self.server.clock.now() + self._error()
        self._acting = self.players[0]

    def play(self) -> None:
        """Let things happen."""
        self.way.weather, self.way.under_way = STORM, self._under_way
        for player in self.players:
            player.store.rate = CRASH
        poisoned = self.chance.randrange(STEPS) if self.chance.random() < IS_POISONED else None
        for step in range(CONSOLES * STEPS):
            self._step(self.chance.choice(self.players))
            if poisoned is not None and step >= poisoned and not self.way.poison:
                self._poison()

    def heal(self) -> None:
        """Let the network be fair, late requests arrive, and everybody sync until it is quiet."""
        self.way.weather, self.way.under_way = FAIR, lambda: None
        self.server.roles = dict(OPERATORS)
        for player in self.players:
            player.store.rate, player.asleep = 0.0, 0
        self.way.let_late_ones_arrive()
        for _ in range(QUIET_ROUNDS * 2 if self.way.poison else QUIET_ROUNDS):
            self.server.has_news = False
            for player in self.players:
                player.sync()
            if not self.server.has_news and not self.way.poison:
                # Nobody sent or heard anything: the rounds to come are like this one.
                break

    def trace(self) -> str:
        """Return a fingerprint of all that was sent, all that came of it, and the audit."""
        with reading(self.server.engine) as connection:
            last = select(audit.c.hash).order_by(audit.c.id.desc()).limit(1)
            sealed = connection.execute(last).scalar()
        outcomes = [player.over() for player in self.players]
        told = msgspec.json.encode((self.way.sent, outcomes, sealed))
        return hashlib.sha256(told).hexdigest()

    def summary(self) -> Counter[str]:
        """Return what happened, in figures."""
        stores = [player.store for player in self.players]
        return self.figures + Counter(
            operations=len(self.sent()),
            requests=len(self.way.sent),
            console_crashes=sum(store.deaths for store in stores),
            crash_points=sum(store.boundaries for store in stores),
            server_crashes=self.server.deaths,
        )

    def sent(self) -> dict[str, Operation]:
        """Return every operation that ever left a console, as it was first sent."""
        found: dict[str, Operation] = {}
        for request, _ in self.way.sent:
            for operation in request.operations:
                assert found.setdefault(operation.id, operation) == operation, "not frozen"
        return found

    def _step(self, player: Player) -> None:
        roll = self.chance.random()
        if player.asleep:
            player.asleep -= 1
        elif roll < 0.47:
            player.act()
        elif roll < 0.88:
            self._acting = player
            player.sync()
        elif roll < 0.92:
            self.way.let_late_ones_arrive(1)
        else:
            self._turn_of_events(player, roll)

    def _turn_of_events(self, player: Player, roll: float) -> None:
        if roll < 0.94:
            self.server.forget_tombstones()
        elif roll < 0.96:
            self._backup = self.server.backup()
        elif roll < 0.97:
            self._restore()
        elif roll < 0.98:
            player.hand_over()
        elif roll < 0.985:
            player.clock.moment = self.server.clock.now() + self._error()
        elif roll < 0.99:
            self._change_roles()
        else:
            self._let_days_go_by(player)

    def _restore(self) -> None:
        """Put the server back to its backup; what was under way to it is gone with it."""
        self.figures["restores"] += 1
        self.way.late.clear()
        self.server.restore(self._backup)

    def _change_roles(self) -> None:
        """Take rights away in the middle, or all of them, or give them back."""
        who = self.chance.choice(("helen@example.com", "boris@example.com"))
        self.server.roles[who] = self.chance.choice(("auditor", "helpdesk", "admin"))
        if self.chance.random() < 0.3:
            del self.server.roles[who]

    def _let_days_go_by(self, player: Player) -> None:
        """Let a console sleep while the others work and the days go by."""
        player.asleep = self.chance.randrange(1, 20)
        days = self.chance.choice((1, 3, 10, 40))
        if self._days + days <= MOST_DAYS:
            self._days += days
            self.server.clock.advance(days=days)

    def _error(self) -> timedelta:
        """Return how wrong a clock is: by ten years at most."""
        return timedelta(seconds=self.chance.choice((0, 0, 1, -86_400, 86_400, 3e8, -3e8)))

    def _poison(self) -> None:
        # A cancellation that poisons the server for ever is nothing that a person could give up.
        entries = [
            entry
            for player in self.players
            for entry in player.entries()
            if not entry.attempts and entry.operation.kind != OperationKind.OPERATION_CANCEL
        ]
        if entries:
            self.way.poison = {self.chance.choice(entries).operation.id}
            self.figures["poisoned"] += 1

    def _under_way(self) -> None:
        """Happen while a request is on its way: the person types, and the program may die."""
        if self.chance.random() < TYPES_MEANWHILE:
            self._acting.type_meanwhile()


def empty(console: Console) -> None:
    """Forget everything in a console's store."""
    with console.desk.store.write() as tx:
        for table in metadata.tables.values():
            tx.connection.execute(table.delete())
