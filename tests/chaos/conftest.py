"""What chaos starts from: the engines that a backend may stand on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

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
