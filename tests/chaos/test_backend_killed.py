"""The backend is killed under load and started again on the same files: nothing is lost."""

from __future__ import annotations

import random
from concurrent.futures import ThreadPoolExecutor
from threading import Event
from typing import TYPE_CHECKING

import pytest

from backend.kit.clock import SystemClock
from backend.kit.effects import SYSTEM, Effects
from backend.store.engine import open_engine
from tests.backend.engines import POSTGRESQL
from tests.backend.office import directory
from tests.chaos.backend_hands import Hand, Reader, Wall
from tests.chaos.backend_truth import DONE, Sent, faults_of
from tests.chaos.numbers import report, seed, share
from tests.support.backend_process import BackendProcess, pause

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from sqlalchemy import Engine

HANDS = 6
WORKERS = 1


class Load:
    """Some operators and a reader at work on a backend that somebody is about to harm."""

    def __init__(self, backend: BackendProcess, engine: Engine, chance: random.Random) -> None:
        self.backend, self.engine, self.chance = backend, engine, chance
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
            pause.wait(self.chance.uniform(0.05, 0.6))
            harm()
            stop.set()
            for work in works:
                work.result()
            mend()
            list(pool.map(Hand.settle, self.hands))
        self.reader.catch_up()
        assert not self.faults()

    def faults(self) -> list[str]:
        """Return all that is wrong."""
        found = [fault for hand in self.hands for fault in hand.faults]
        return found + self.reader.faults + faults_of(self.engine, self.sent())

    def sent(self) -> dict[str, Sent]:
        """Return every operation that was ever sent."""
        return {key: one for hand in self.hands for key, one in hand.sent.items()}

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


@pytest.fixture
def load(engine: str, durable_url: str | None, tmp_path: Path) -> Iterator[Load]:
    """A load on a backend in a process (with workers where the engine allows them)."""
    backend = BackendProcess(
        tmp_path / "backend",
        mail=f"maildir:{tmp_path / 'mail'}",
        users=0,
        database=durable_url,
        workers=WORKERS if engine == POSTGRESQL else 1,
    )
    opened = open_engine(backend.database)
    with Effects(opened, SystemClock()).unit(SYSTEM, "test.directory") as unit:
        for kind, record in directory():
            unit.put_record(kind, record)
    backend.start()
    load = Load(backend, opened, random.Random(seed()))
    try:
        yield load
    finally:
        load.close()
        backend.stop()
        opened.dispose()


def test_a_backend_killed_under_load_goes_on_where_it_was(engine: str, load: Load) -> None:
    kills = share(100, 3)
    for _ in range(kills):
        load.while_at_work(load.backend.kill, load.backend.start)
    report(f"backend killed, {engine}", kills=kills, **load.figures())
