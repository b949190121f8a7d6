"""What the backend's tests start from."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.backend.engines import SQLITE
from tests.backend.office import furnish
from tests.support.backend import FixedClock, RunningBackend, SignedIn, running_backend
from tests.support.postgres import running_postgres

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.support.postgres import PostgresServer


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run the tests of a module on the engines that it names."""
    engines = getattr(metafunc.module, "ENGINES", ())
    if engines and "engine" in metafunc.fixturenames:
        metafunc.parametrize("engine", engines)


@pytest.fixture(scope="session")
def postgres() -> Iterator[PostgresServer]:
    """A PostgreSQL for all tests of this process."""
    with running_postgres() as server:
        yield server


@pytest.fixture
def engine() -> str:
    """SQLite, unless the test's module names others."""
    return SQLITE


@pytest.fixture
def database_url(engine: str, request: pytest.FixtureRequest) -> str | None:
    """A new database with the schema on PostgreSQL; null for a SQLite file in the folder."""
    if engine == SQLITE:
        return None
    server: PostgresServer = request.getfixturevalue("postgres")
    return server.migrated_database()


@pytest.fixture
def clock() -> FixedClock:
    """Time stands still."""
    return FixedClock()


@pytest.fixture
def backend(
    tmp_path: Path, clock: FixedClock, database_url: str | None
) -> Iterator[RunningBackend]:
    """A backend over HTTP, with one admin."""
    folder = tmp_path / "backend"
    with running_backend(folder, clock=clock, database_url=database_url) as running:
        yield running


@pytest.fixture
def admin(backend: RunningBackend) -> SignedIn:
    """The admin's session."""
    return backend.sign_in()


@pytest.fixture
def office(backend: RunningBackend) -> RunningBackend:
    """The backend with an office's numbers, schedules, audio, delivery methods and codes."""
    furnish(backend)
    return backend
