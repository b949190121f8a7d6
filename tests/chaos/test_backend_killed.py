"""The backend is killed under load and started again on the same files: nothing is lost."""

from __future__ import annotations

import os
import random
import resource
import signal
from concurrent.futures import ThreadPoolExecutor
from threading import Event
from typing import TYPE_CHECKING

import pytest

from backend.store.engine import open_engine
from tests.backend.engines import POSTGRESQL, SQLITE
from tests.chaos.backend_hands import Hand, Reader, Wall
from tests.chaos.backend_truth import DONE, Sent, faults_of
from tests.chaos.backend_wire import AwayError, Wire
from tests.chaos.numbers import report, seed, share
from tests.support.backend_process import OPERATOR, PASSWORD, BackendProcess, pause

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from sqlalchemy import Engine

    from tests.support.postgres import PostgresServer

ON_POSTGRESQL = pytest.mark.parametrize("engine", [POSTGRESQL], scope="module")
HANDS = 6
LONGEST_WAIT = 40.0
WORKERS = share(4, 2)
KILLS_IN_A_ROW = 8
"""After that the server is started anew: who dies young again and again is replaced ever later."""
LITTLE_ROOM = 256 * 1024
CHECKED_EVERY = share(5, 1)
"""Every row and line is looked at again after so many kills: there are ever more of them."""
MOST_TURNS = 40
"""So many requests are answered, at most, before the harm."""


class Load:
    """Some operators and a reader at work on a backend that somebody is about to harm."""

    def __init__(self, backend: BackendProcess, engine: Engine, chance: random.Random) -> None:
        self.backend, self.engine, self.chance = backend, engine, chance
        self._rounds = 0
        wall = Wall()
        self.hands = [
            Hand(f"Hand{n}", backend.port, random.Random(chance.random()), wall)
            for n in range(HANDS)
        ]
        self.reader = Reader(backend.port, random.Random(chance.random()))

    def while_at_work(self, harm: Callable[[], None], mend: Callable[[], None]) -> None:
        """Harm the backend while everybody is at work, mend it, and see what is true then."""
        stop = Event()
        with ThreadPoolExecutor(HANDS + 1) as pool:
            works = [pool.submit(hand.work, stop) for hand in self.hands]
            works.append(pool.submit(self.reader.follow, stop))
            try:
                self._let_them_work()
                harm()
            finally:
                stop.set()
            for work in works:
                work.result()
            mend()
            list(pool.map(Hand.settle, self.hands))
        self.reader.catch_up()
        self._rounds += 1
        if self._rounds % CHECKED_EVERY == 0:
            assert not self.faults()

    def _let_them_work(self) -> None:
        """Wait for some answers, then for a moment: the harm comes anywhere in a request."""
        turns = sum(hand.turns for hand in self.hands) + self.chance.randint(1, MOST_TURNS)
        waited = 0.0
        while sum(hand.turns for hand in self.hands) < turns and waited < LONGEST_WAIT:
            pause.wait(0.005)
            waited += 0.005
        pause.wait(self.chance.uniform(0.0, 0.02))

    def faults(self) -> list[str]:
        """Return all that is wrong."""
        found = [fault for hand in self.hands for fault in hand.faults]
        return found + self.reader.faults + faults_of(self.engine, self.sent())

    def sent(self) -> dict[str, Sent]:
        """Return every operation that was ever sent."""
        return {key: one for hand in self.hands for key, one in hand.sent.items()}

    def sent_away(self) -> int:
        """Count how often somebody was told that the server can't now."""
        return sum(hand.sent_away for hand in self.hands)

    def close(self) -> None:
        """Hang up."""
        for wire in (self.reader.wire, *(hand.wire for hand in self.hands)):
            wire.close()

    def figures(self) -> dict[str, int]:
        """Count what happened."""
        sent = self.sent().values()
        return {
            "operations": len(sent),
            "done": sum(one.status in DONE for one in sent),
            "requests cut": sum(hand.lost for hand in self.hands),
        }


@pytest.fixture(scope="module")
def load(engine: str, durable_url: str, folder: Path) -> Iterator[Load]:
    """A load on a backend in a process (with workers where the engine allows them)."""
    workers = WORKERS if engine == POSTGRESQL else 1
    mail = f"maildir:{folder / 'mail'}"
    backend = BackendProcess(folder, mail=mail, database=durable_url, workers=workers)
    opened = open_engine(durable_url)
    backend.start()
    load = Load(backend, opened, random.Random(seed()))
    try:
        yield load
    finally:
        load.close()
        backend.stop()
        opened.dispose()


def test_a_backend_killed_under_load_goes_on_where_it_was(engine: str, load: Load) -> None:
    kills = share(100, 2)
    for _ in range(kills):
        load.while_at_work(load.backend.kill, load.backend.start)
    report(f"backend killed, {engine}", kills=kills, **load.figures())


@ON_POSTGRESQL
def test_a_worker_killed_under_load_is_replaced_while_the_others_go_on(load: Load) -> None:
    kills = share(100, 3)
    for number in range(kills):
        load.while_at_work(lambda: _kill_one(load), lambda: _await_all(load))
        if number % KILLS_IN_A_ROW == KILLS_IN_A_ROW - 1:
            load.backend.stop()
            load.backend.start()
    report(f"one of {WORKERS} workers killed, postgresql", kills=kills, **load.figures())


@ON_POSTGRESQL
def test_a_database_server_killed_under_load_is_found_again(
    load: Load, durable_postgres: PostgresServer
) -> None:
    kills = share(10, 1)
    away = Wire(load.backend.port)
    for _ in range(kills):
        load.while_at_work(durable_postgres.kill, lambda: _see_it_away(away, durable_postgres))
    away.close()
    report("database server killed, postgresql", kills=kills, **load.figures())


@pytest.mark.parametrize("engine", [SQLITE], scope="module")
def test_a_full_disk_under_load_is_said_and_nothing_is_half_written(load: Load) -> None:
    times = share(60, 2)
    for _ in range(times):
        load.while_at_work(lambda: _fill_disk(load), lambda: _make_room(load))
    report("server's disk full, sqlite", times=times, **load.figures())


def _fill_disk(load: Load) -> None:
    """Let no file grow any more, from some point on; wait until somebody is sent away for it."""
    _limit_files(load, load.chance.randint(0, LITTLE_ROOM))
    waited, before = 0.0, load.sent_away()
    while load.sent_away() < before + HANDS:
        assert waited < LONGEST_WAIT, "nobody was told that the disk is full"
        pause.wait(0.01)
        waited += 0.01


def _make_room(load: Load) -> None:
    _limit_files(load, resource.RLIM_INFINITY)


def _limit_files(load: Load, most: int) -> None:
    resource.prlimit(load.backend.pid, resource.RLIMIT_FSIZE, (most, resource.RLIM_INFINITY))


def _kill_one(load: Load) -> None:
    os.kill(load.chance.choice(load.backend.workers_at_work()), signal.SIGKILL)


def _await_all(load: Load) -> None:
    """Wait until the killed worker has a successor."""
    waited = 0.0
    while len(load.backend.workers_at_work()) < WORKERS:
        assert waited < LONGEST_WAIT, "no new worker came"
        pause.wait(0.05)
        waited += 0.05


def _see_it_away(wire: Wire, server: PostgresServer) -> None:
    """Be told in words that the server is busy, then start the database server again."""
    with pytest.raises(AwayError, match="It will be tried again"):
        wire.sign_in(OPERATOR, PASSWORD)
    server.start()
