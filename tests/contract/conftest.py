"""The two servers that must not differ: the one in memory, and the real one over HTTP."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import update

from backend.store.tables import counter, person
from backend.sync.retention import Retention
from console.api.remote import HttpRemote
from console.api.transport import Transport
from console.vault import MemoryVault
from contract.operations import SyncRequest
from tests.backend.office import directory, furnish
from tests.support.backend import PASSWORD, RunningBackend, running_backend
from tests.support.console import shelf_in
from tests.support.fake_remote import FakeRemote, Network
from tests.support.fake_server import FakeServer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from console.sync.remote import Remote
    from contract.operations import Operation, Result, SyncAnswer

ADMIN, COLLEAGUE = "admin@example.com", "colleague@example.com"


@dataclass
class World:
    """A server with an office, and two operators at it."""

    admin: Remote
    colleague: Remote
    new_epoch: Callable[[], object]
    forget_tombstones: Callable[[], object]

    def sync(self, *operations: Operation, cursor: str | None = None, **ask: Any) -> SyncAnswer:
        """Sync as the admin."""
        return self.admin.exchange(SyncRequest(cursor=cursor, operations=operations, **ask))

    def do(self, *operations: Operation) -> tuple[Result, ...]:
        """Send operations as the admin; returns their results."""
        return self.sync(*operations).results

    def meanwhile(self, *operations: Operation) -> None:
        """Let the colleague do something that is accepted."""
        results = self.colleague.exchange(SyncRequest(operations=operations)).results
        assert {result.status for result in results} <= {"applied", "merged"}


@pytest.fixture(params=["in memory", "over HTTP"])
def world(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[World]:
    """Each test is done with both servers."""
    if request.param == "in memory":
        yield _in_memory()
        return
    with running_backend(tmp_path / "backend") as backend:
        yield _over_http(backend)


def _in_memory() -> World:
    server = FakeServer(directory())
    network = Network(server)
    return World(
        FakeRemote(network, ADMIN),
        FakeRemote(network, COLLEAGUE),
        lambda: server.restore(server.backup()),
        server.forget_tombstones,
    )


def _over_http(backend: RunningBackend) -> World:
    furnish(backend)
    backend.add_operator(COLLEAGUE)

    def remote(email: str) -> HttpRemote:
        made = HttpRemote(Transport(backend.url), shelf_in(MemoryVault()))
        made.sign_in(email=email, password=PASSWORD)
        return made

    def new_epoch() -> None:
        with backend.engine.begin() as connection:
            connection.execute(update(counter).values(epoch="another"))

    def forget_tombstones() -> None:
        with backend.engine.begin() as connection:
            is_gone = person.c.deleted_at.is_not(None)
            long_ago = "2026-01-01T00:00:00.000Z"
            connection.execute(update(person).where(is_gone).values(deleted_at=long_ago))
        Retention(backend.effects).forget_old()

    return World(remote(ADMIN), remote(COLLEAGUE), new_epoch, forget_tombstones)
