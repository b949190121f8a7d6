"""Fifty consoles that ask for the same at the same moment, on the one engine and the other."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import TYPE_CHECKING, Protocol

from backend.invites.service import Invites
from backend.kit.clock import SystemClock
from backend.kit.effects import Actor, Effects
from backend.store.engine import open_engine
from backend.sync.effects_table import effects_table
from backend.sync.service import Sync
from backend.users import service as users
from contract.operations import SyncRequest
from tests.chaos.backend_truth import Sent, faults_of
from tests.chaos.backend_wire import Wire
from tests.support.backend_process import OPERATOR, PASSWORD

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sqlalchemy import Engine

    from contract.operations import Operation, Result
    from contract.records import Record
    from tests.support.backend_process import BackendProcess

ADMIN = Actor(id="01900000-0000-7000-8000-00000000beef", name=OPERATOR, role="admin")


class Console(Protocol):
    """Whoever sends operations and is answered."""

    def send(self, *operations: Operation) -> Sequence[Result]:
        """Send operations and return what became of them."""


class ByWire:
    """A console with a connection of its own to the backend's processes."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire

    def send(self, *operations: Operation) -> Sequence[Result]:
        """Send operations over HTTP; any refusal of the whole request is raised."""
        return self._wire.sync(operations).results


class InProcess:
    """A console in a thread of the backend itself."""

    def __init__(self, sync: Sync) -> None:
        self._sync = sync

    def send(self, *operations: Operation) -> Sequence[Result]:
        """Hand operations to the room of sync."""
        return self._sync.exchange(ADMIN, SyncRequest(operations=operations, limit=1)).results


class Crowd:
    """Consoles that begin at once; what they sent is remembered."""

    def __init__(self, database_url: str, size: int, backend: BackendProcess | None) -> None:
        self.engine: Engine = open_engine(database_url)
        self.name = self.engine.dialect.name
        self.effects = Effects(self.engine, SystemClock())
        self.sent: dict[str, Sent] = {}
        self._wires: list[Wire] = []
        self._consoles = self._by_wire(size, backend) if backend else self._in_process(size)
        self._pool = ThreadPoolExecutor(size)

    def put_records(self, records: Iterable[tuple[str, Record]]) -> None:
        """Give the account numbers and the like."""
        with self.effects.unit(ADMIN, "test.directory") as unit:
            for kind, record in records:
                unit.put_record(kind, record)

    def at_once(self, operations: Sequence[Operation]) -> list[Result]:
        """Send each operation from a console of its own, all at one moment."""
        start = Barrier(len(operations))

        def send(console: Console, operation: Operation) -> Result:
            start.wait()
            return console.send(operation)[0]

        used = self._consoles[: len(operations)]
        results = list(self._pool.map(send, used, operations))
        for operation, result in zip(operations, results, strict=True):
            self.sent.setdefault(operation.id, Sent(operation)).status = result.status
        return results

    def faults(self) -> list[str]:
        """Return what is wrong with the database after all."""
        return faults_of(self.engine, self.sent)

    def close(self) -> None:
        """Hang up."""
        self._pool.shutdown()
        for wire in self._wires:
            wire.close()
        self.engine.dispose()

    def _by_wire(self, size: int, backend: BackendProcess) -> list[Console]:
        first = Wire(backend.port)
        first.sign_in(OPERATOR, PASSWORD)
        others = (Wire(backend.port, first.token) for _ in range(size - 1))
        self._wires = [first, *others]
        return [ByWire(wire) for wire in self._wires]

    def _in_process(self, size: int) -> list[Console]:
        sync = Sync(self.effects, users.create, effects_table(Invites(lambda: None)))
        return [InProcess(sync)] * size
