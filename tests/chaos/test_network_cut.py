"""A sync of three changes, cut after every byte there and back: each is done, once."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import func, select

from backend.store.engine import reading
from backend.store.tables import audit
from console.api.remote import HttpRemote
from console.api.transport import Transport
from console.errors import NotOurServer, Offline, ServerFailed
from console.models.draft import draft_of
from console.services import users
from console.vault import MemoryVault
from tests.backend.office import furnish
from tests.chaos import numbers
from tests.support.backend import FixedClock, RunningBackend, running_backend
from tests.support.console import Console, shelf_in
from tests.support.fault_proxy import Exchange, FaultProxy, fault_proxy, passes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

CUTS = numbers.share(full=1_000_000, reduced=40)
TROUBLES = (Offline, NotOurServer, ServerFailed)


class Scissors:
    """Cuts the next request, or its answer, after some bytes; keeps how long both were."""

    def __init__(self) -> None:
        self.there: int | None = None
        self.back: int | None = None
        self.lengths = (0, 0)

    def choose(self, _request: bytes) -> Callable[[Exchange], None]:
        """Cut once."""
        return self.cut if (self.there, self.back) != (None, None) else passes

    def cut(self, x: Exchange) -> None:
        """Bring a part of the request there, or a part of the answer back."""
        there, back, self.there, self.back = self.there, self.back, None, None
        if there is not None:
            x.forward_part(there)
            return
        answer = x.forward()
        self.lengths = (len(x.request), len(answer))
        x.reply(answer[:back])


@pytest.fixture
def backend(memory_path: Path) -> Iterator[RunningBackend]:
    """A backend with an office."""
    with running_backend(memory_path / "backend", clock=FixedClock()) as running:
        furnish(running)
        yield running


@pytest.fixture
def scissors() -> Scissors:
    """What cuts."""
    return Scissors()


@pytest.fixture
def proxy(backend: RunningBackend, scissors: Scissors) -> Iterator[FaultProxy]:
    """The way to the server."""
    with fault_proxy(backend.port, scissors.choose) as running:
        yield running


@pytest.fixture
def console(memory_path: Path, proxy: FaultProxy) -> Iterator[Console]:
    """A console that has read everything, with two users of its own."""
    remote = HttpRemote(Transport(proxy.url), shelf_in(MemoryVault()))
    made = Console(memory_path / "console", remote)
    made.sign_in(proxy.url)
    made.add({"first_name": "Ann", "last_name": "0"})
    made.add({"first_name": "Bob", "last_name": "0"}, wants_line=True)
    made.sync()
    yield made
    made.close()


def do_three_things(console: Console, number: int) -> dict[str, str]:
    """Edit two users and add a third, or delete that one; returns the names wanted."""
    rows = {row.user.first_name: row.user for row in users.rows(desk=console.desk)}
    for name in ("Ann", "Bob"):
        console.save(draft_of(rows[name]), {"last_name": str(number)})
    if "Cleo" in rows:
        users.delete(desk=console.desk, user_id=rows["Cleo"].id)
    else:
        console.add({"first_name": "Cleo", "last_name": str(number)})
    assert len(console.entries()) == 3
    return {"Ann": str(number), "Bob": str(number)}


def names(console: Console) -> dict[str, str]:
    return {row.user.first_name: row.user.last_name for row in users.rows(desk=console.desk)}


def effects(backend: RunningBackend) -> int:
    with reading(backend.engine) as connection:
        done = select(func.count()).where(audit.c.operation_id.is_not(None))
        return connection.execute(done).scalar_one()


def cut_once(console: Console, scissors: Scissors, backend: RunningBackend, number: int) -> bool:
    """Do three things while the way is cut, then sync; says whether it was told as trouble."""
    before, had_cleo = effects(backend), "Cleo" in names(console)
    wanted = do_three_things(console, number)
    is_trouble = False
    try:
        console.sync()
    except TROUBLES:
        is_trouble = True
        assert set(console.states()) <= {"waiting"}, "not back in the outbox"
    console.sync()
    assert console.entries() == ()
    assert effects(backend) == before + 3, "not once each"
    assert wanted.items() <= names(console).items()
    assert ("Cleo" in names(console)) != had_cleo
    scissors.there = scissors.back = None
    return is_trouble


def places(length: int) -> list[int]:
    every = list(range(length))
    if length <= CUTS:
        return every
    return random.Random(numbers.seed()).sample(every, CUTS)


@pytest.mark.parametrize("way", ["there", "back"])
def test_a_sync_cut_at_any_byte_is_done_once(
    console: Console, scissors: Scissors, backend: RunningBackend, way: str
) -> None:
    shortest = []
    for warm_up in (10_000, 10_001):
        scissors.back = 1_000_000
        assert not cut_once(console, scissors, backend, warm_up), "nothing was cut"
        shortest.append(scissors.lengths[way == "back"])
    cuts = places(min(shortest) - 1)
    for number, place in enumerate(cuts, start=10_002):
        setattr(scissors, way, place)
        assert cut_once(console, scissors, backend, number), f"a cut at {place} was not told"
    numbers.report("network cut at any byte", **{f"cuts_{way}": len(cuts)})
