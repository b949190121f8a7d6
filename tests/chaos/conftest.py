"""What chaos starts from: an office's empty account on the one engine and the other."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from backend.kit.clock import SystemClock
from backend.kit.effects import SYSTEM, Effects
from backend.operators.service import add_operator
from backend.store.engine import open_engine
from backend.store.schema import migrate
from tests.backend.engines import BOTH, SQLITE
from tests.backend.office import directory
from tests.support.backend_process import OPERATOR, PASSWORD
from tests.support.postgres import running_postgres

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.support.postgres import PostgresServer


@pytest.fixture
def memory_path() -> Iterator[Path]:
    """A folder in memory where there is such a thing: SIGKILL takes nothing from there."""
    memory = Path("/dev/shm")  # noqa: S108 - only a place for a folder with a name of its own
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as folder:
        yield Path(folder)


@pytest.fixture(scope="session")
def postgres() -> Iterator[PostgresServer]:
    """A PostgreSQL for all tests of this process; it does not sync to the disk."""
    with running_postgres() as server:
        yield server


@pytest.fixture(scope="module")
def durable_postgres() -> Iterator[PostgresServer]:
    """A PostgreSQL that keeps what it promised when it is killed."""
    with running_postgres(durable=True) as server:
        yield server


@pytest.fixture(scope="module", params=BOTH)
def engine(request: pytest.FixtureRequest) -> str:
    """The one engine and the other."""
    return str(request.param)


@pytest.fixture(scope="module")
def folder(engine: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where a module's backend has its files."""
    return tmp_path_factory.mktemp(engine)


@pytest.fixture(scope="module")
def database_url(engine: str, folder: Path, request: pytest.FixtureRequest) -> str:
    """An office without people, with the operator of `BackendProcess`."""
    return _furnished(engine, folder, request, "postgres")


@pytest.fixture(scope="module")
def durable_url(engine: str, folder: Path, request: pytest.FixtureRequest) -> str:
    """The same, where a kill of the database server loses nothing."""
    return _furnished(engine, folder, request, "durable_postgres")


def _furnished(engine: str, folder: Path, request: pytest.FixtureRequest, name: str) -> str:
    url = f"sqlite:///{folder / 'backend.db'}"
    if engine != SQLITE:
        server: PostgresServer = request.getfixturevalue(name)
        url = server.new_database()
    opened = open_engine(url)
    migrate(opened, moment="2026-11-30T09:00:00.000Z")
    effects = Effects(opened, SystemClock())
    add_operator(effects, email=OPERATOR, role="admin", password=PASSWORD)
    with effects.unit(SYSTEM, "test.directory") as unit:
        for kind, record in directory():
            unit.put_record(kind, record)
    opened.dispose()
    return url
