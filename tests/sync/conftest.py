"""A backend with an office, and consoles that are signed in to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.backend.office import directory, furnish
from tests.support.backend import FixedClock, RunningBackend, running_backend
from tests.support.console import Console, HttpConsole
from tests.support.fake_remote import FakeRemote, Network
from tests.support.fake_server import FakeServer

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def clock() -> FixedClock:
    """The server's clock."""
    return FixedClock()


@pytest.fixture
def backend(tmp_path: Path, clock: FixedClock) -> Iterator[RunningBackend]:
    """A backend over HTTP with an office's directory."""
    with running_backend(tmp_path / "backend", clock=clock) as running:
        furnish(running)
        yield running


@pytest.fixture
def console(tmp_path: Path, backend: RunningBackend) -> Iterator[HttpConsole]:
    """A console signed in to the backend."""
    made = HttpConsole(tmp_path / "console", backend.url)
    made.sign_in(backend.url)
    yield made
    made.close()


@pytest.fixture
def other(tmp_path: Path, backend: RunningBackend) -> Iterator[HttpConsole]:
    """The console of a colleague."""
    made = HttpConsole(tmp_path / "other", backend.url)
    made.sign_in(backend.url)
    yield made
    made.close()


@pytest.fixture
def network() -> Network:
    """A server in memory with an office, on a fair network."""
    return Network(FakeServer(directory()))


@pytest.fixture
def bench(tmp_path: Path, network: Network) -> Iterator[Console]:
    """A console that has read everything."""
    made = Console(tmp_path / "console", FakeRemote(network))
    made.sync()
    yield made
    made.close()
