"""What chaos starts from: the engines that a backend may stand on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.backend.engines import BOTH, SQLITE
from tests.support.postgres import running_postgres

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.support.postgres import PostgresServer


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


@pytest.fixture(params=BOTH)
def engine(request: pytest.FixtureRequest) -> str:
    """The one engine and the other."""
    return str(request.param)


@pytest.fixture
def database_url(engine: str, request: pytest.FixtureRequest) -> str | None:
    """A new database with the schema on PostgreSQL; null for a SQLite file in the folder."""
    if engine == SQLITE:
        return None
    server: PostgresServer = request.getfixturevalue("postgres")
    return server.migrated_database()


@pytest.fixture
def durable_url(engine: str, request: pytest.FixtureRequest) -> str | None:
    """The same, on a PostgreSQL that keeps what it promised when it is killed."""
    if engine == SQLITE:
        return None
    server: PostgresServer = request.getfixturevalue("durable_postgres")
    return server.migrated_database()
