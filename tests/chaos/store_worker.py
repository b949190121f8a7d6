"""A console at work in a process that may be killed: it says what it has saved, once it has."""

from __future__ import annotations

import logging
import multiprocessing
import random
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import msgspec

from console.errors import Expected, Offline, ResyncNeeded, SweepStopped
from console.services import drafts, session, users
from console.store import outbox
from console.sync.engine import Engine
from contract.operations import SyncAnswer, SyncRequest
from tests.support.desk import FixedClock, make_desk, seeded_ids
from tests.support.fake_remote import FakeRemote, Network
from tests.support.fake_server import FakeServer
from tests.sync.sim_deeds import Deeds

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from multiprocessing.connection import Connection
    from multiprocessing.context import ForkServerProcess
    from pathlib import Path

    from console.models.outbox import Entry
    from console.services.desk import Desk

_processes = multiprocessing.get_context("forkserver")
_processes.set_forkserver_preload(["tests.chaos.store_worker", "tests.chaos.store_boundaries"])
_FRESHEST = 2
"""How often a draft is typed on before it is saved or left, at most."""
_EVERYTHING = (
    "SELECT id, operation, attempts, state FROM outbox "
    "UNION ALL SELECT operation_id, operation, -1, outcome FROM journal"
)


def start(
    work: Callable[..., None], *arguments: object
) -> tuple[ForkServerProcess, Connection[Any, Any]]:
    """Fork a process that does `work(line, …)`; returns it and this end of the line."""
    here, there = _processes.Pipe()
    process = _processes.Process(target=work, args=(there, *arguments), daemon=True)
    process.start()
    there.close()
    return process, here


class LineRemote(FakeRemote):
    """The server at the other end of a line, where it outlives this process."""

    def __init__(self, line: Connection[Any, Any]) -> None:
        super().__init__(Network(FakeServer()))
        self._line = line

    def exchange(self, request: SyncRequest) -> SyncAnswer:
        """Do one sync."""
        self._line.send(("sync", msgspec.json.encode(request)))
        kind, answer = self._line.recv()
        if kind == "resync":
            raise ResyncNeeded
        if kind != "answer":
            raise Offline(reason=kind)
        return msgspec.json.decode(answer, type=SyncAnswer)

    def known(self, operations: Sequence[str]) -> frozenset[str]:
        """Ask which operations have a receipt."""
        self._line.send(("known", tuple(operations)))
        return frozenset(self._line.recv())


def everything_in(desk: Desk) -> dict[str, tuple[bytes, int, str]]:
    """Return every operation, open or over: its body, its attempts (-1 over), its state."""
    with desk.store.read() as view:
        rows = view.connection.exec_driver_sql(_EVERYTHING).all()
    found = {row[0]: (row[1], row[2], row[3]) for row in rows}
    assert len(found) == len(rows), "an operation is both open and over"
    return found


class CarefulDeeds(Deeds):
    """Leaves users alone whose draft is not finished: it must be found as it was."""

    def _someone(self) -> str | None:
        unfinished = {draft.id for draft in drafts.unfinished(desk=self._desk)}
        rows = users.rows(desk=self._desk)
        known = sorted(row.user.id for row in rows if row.user.id not in unfinished)
        return self._chance.choice(known) if known else None


class Shift:
    """One stretch of work from a seed, until the process ends: drafts, saves, syncs."""

    def __init__(self, line: Connection[Any, Any], folder: Path, seed: int) -> None:
        self._line, self._chance = line, random.Random(seed)
        desk = make_desk(folder, directory=False)
        self._desk = replace(desk, ids=seeded_ids(FixedClock(), seed))
        self._engine = Engine(desk.store, LineRemote(line), lambda _changed: None)
        self._deeds = CarefulDeeds(self._desk, self._chance)
        self._told: frozenset[str] = frozenset()
        self._number = 0

    def begin(self) -> None:
        """Start as the program does."""
        self._engine.at_start()
        self._tell()

    def go_on(self) -> None:
        """Do one thing and say what was saved by it."""
        roll = self._chance.random()
        if roll < 0.35:
            self._type()
        elif roll < 0.75:
            self._deeds.something(self._open())
            self._tell()
        else:
            self._sync()

    def _type(self) -> None:
        """Type a new user, perhaps some more, and perhaps save it."""
        draft = drafts.start_new(desk=self._desk)
        for _ in range(self._chance.randint(1, _FRESHEST)):
            self._number += 1
            values = draft.values | {"first_name": str(self._number), "last_name": "L"}
            draft = msgspec.structs.replace(draft, values=values, send_invite=False)
            drafts.keep(desk=self._desk, draft=draft)
            self._line.send(("draft", draft.id, self._number))
        if self._chance.random() < 0.6:
            users.save(desk=self._desk, draft=draft)
            self._tell()

    def _sync(self) -> None:
        try:
            self._engine.one_pass()
        except SweepStopped:
            session.allow_sweep(desk=self._desk)
        except Expected:
            pass
        self._tell()

    def _open(self) -> tuple[Entry, ...]:
        with self._desk.store.read() as view:
            return outbox.open_entries(view)

    def _tell(self) -> None:
        found = everything_in(self._desk)
        fresh = {one: body for one, (body, _, _) in found.items() if one not in self._told}
        self._told = frozenset(found)
        self._line.send(("saved", fresh))


def work(line: Connection[Any, Any], folder: Path, seed: int) -> None:
    """Work until killed."""
    logging.getLogger("console").setLevel(logging.ERROR)
    shift = Shift(line, folder, seed)
    shift.begin()
    while True:
        shift.go_on()
