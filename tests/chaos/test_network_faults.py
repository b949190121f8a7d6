"""Real consoles, real HTTP, a network that does what networks do, a real server: nothing lost."""

from __future__ import annotations

import random
from collections import Counter
from contextlib import ExitStack
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest

from backend.store.engine import open_engine
from backend.store.schema import migrate
from tests.backend.engines import BOTH, SQLITE
from tests.backend.office import furnish
from tests.chaos import network_fates, numbers
from tests.chaos.network_people import Office, Person, Way
from tests.support.backend import FixedClock, RunningBackend, running_backend
from tests.support.certificates import certificate, served_with

if TYPE_CHECKING:
    import ssl
    from collections.abc import Iterator
    from pathlib import Path

    from contract.operations import Operation

HISTORIES = numbers.share(full=300, reduced=2)
PIECES = numbers.share(full=30, reduced=1)
PEOPLE, STEPS = 2, 72


@pytest.fixture(params=BOTH)
def engine(request: pytest.FixtureRequest) -> str:
    """The one engine and the other."""
    return str(request.param)


@pytest.fixture
def database_url(engine: str, request: pytest.FixtureRequest) -> str | None:
    """An empty database on PostgreSQL, or None for a file."""
    if engine == SQLITE:
        return None
    url: str = request.getfixturevalue("postgres").new_database()
    opened = open_engine(url)
    migrate(opened, moment="2026-11-30T09:00:00.000Z")
    opened.dispose()
    return url


@pytest.fixture
def clock() -> FixedClock:
    """The server's clock."""
    return FixedClock()


@pytest.fixture
def backend(
    memory_path: Path, clock: FixedClock, database_url: str | None
) -> Iterator[RunningBackend]:
    """A backend with an office."""
    with running_backend(
        memory_path / "backend", clock=clock, database_url=database_url
    ) as running:
        furnish(running)
        yield running


@dataclass
class Stage:
    """A server that histories follow one another on; `sent` is what left consoles before."""

    backend: RunningBackend
    clock: FixedClock
    folder: Path
    sent: dict[str, Operation] = field(default_factory=dict)

    def play(self, seed: int, way: Way | None = None, steps: int = STEPS) -> Counter[str]:
        """Let people work behind a bad network, and look what came of it; returns figures."""
        chance, way = random.Random(seed), way or Way()
        network_fates.seed(seed)
        with ExitStack() as stack:
            people = [
                Person(self.folder / f"{seed}-{n}", self.backend.port, chance, way)
                for n in range(PEOPLE)
            ]
            for person in people:
                stack.callback(person.close)
                person.storm()
            for _ in range(PEOPLE * steps):
                self._step(chance.choice(people), chance)
            office = Office(self.backend, people, self.sent)
            figures = office.check()
            self.sent = office.sent()
            return figures

    def _step(self, person: Person, chance: random.Random) -> None:
        roll = chance.random()
        if roll < 0.4:
            person.act()
        elif roll < 0.95:
            person.sync()
        elif roll < 0.98:
            person.proxy.deliver_late(1)
        else:
            # So access tokens run out in the middle of it.
            self.clock.advance(minutes=chance.randrange(1, 10))


@pytest.fixture
def stage(backend: RunningBackend, clock: FixedClock, memory_path: Path) -> Stage:
    """A server for histories."""
    return Stage(backend, clock, memory_path)


@pytest.mark.parametrize("piece", range(PIECES))
def test_nothing_is_lost_doubled_diverged_or_stalled(
    stage: Stage, piece: int, engine: str
) -> None:
    figures: Counter[str] = Counter()
    first = numbers.seed() + piece * 1000
    for seed in range(first, first + HISTORIES // PIECES // len(BOTH)):
        try:
            figures += stage.play(seed)
        except BaseException as failure:
            failure.add_note(f"history {seed} on {engine}")
            raise
        figures["histories"] += 1
    numbers.report(f"network faults, {engine}", **figures)


@pytest.mark.parametrize("engine", [SQLITE])
def test_a_certificate_that_goes_bad_costs_nothing(stage: Stage) -> None:
    good = certificate(stage.folder)
    bad = [certificate(stage.folder, days=-1), certificate(stage.folder, host="127.0.0.2")]
    chance = random.Random(numbers.seed())
    # Somebody who listens on the way has a certificate that signed itself, too.
    self_made = certificate(stage.folder, days=2)

    def one_of_them() -> ssl.SSLContext:
        chosen = chance.choice((*bad, self_made)) if chance.random() < 0.1 else good
        return served_with(chosen)

    way = Way(context_of=one_of_them, ca_file=good)
    figures = stage.play(numbers.seed(), way, STEPS // 2)
    assert figures["certificates_refused"] > 0
    numbers.report("network faults, TLS", histories=1, **figures)
