"""A thousand operations made offline, pushed by a real console to a backend in its own process.

Both engines are durable: what is answered is on the disk.
"""

from __future__ import annotations

import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from backend import demo
from backend.kit.clock import SystemClock, rfc3339
from backend.kit.effects import Effects
from backend.operators.service import add_operator
from backend.store.engine import open_engine
from backend.store.schema import migrate
from console.api.remote import HttpRemote
from console.api.transport import Transport
from console.services import session
from console.vault import MemoryVault
from tests.bench import _report
from tests.support.backend_process import OPERATOR, PASSWORD, BackendProcess
from tests.support.console import Console, shelf_in
from tests.support.postgres import running_postgres

if TYPE_CHECKING:
    from contract.operations import SyncAnswer, SyncRequest

OPERATIONS = 1000
RUNS = 9


class Counted(HttpRemote):
    """Counts the syncs that carry operations."""

    pushes = 0

    def exchange(self, request: SyncRequest) -> SyncAnswer:
        """Do one sync."""
        self.pushes += bool(request.operations)
        return super().exchange(request)


def main() -> None:
    """Measure both engines in turns."""
    chosen = _report.options(__doc__ or "", users=1000, runs=RUNS)
    rates: dict[str, list[float]] = {"SQLite": [], "PostgreSQL": []}
    pushes = 0
    with tempfile.TemporaryDirectory() as name, running_postgres(durable=True) as server:
        folder = Path(name)
        databases = {
            "SQLite": f"sqlite:///{folder / 'backend.db'}",
            "PostgreSQL": server.new_database(),
        }
        for url in databases.values():
            furnish(url, chosen.users)
        backends = {
            engine: BackendProcess(folder / engine, mail=f"maildir:{folder}/mail", database=url)
            for engine, url in databases.items()
        }
        for backend in backends.values():
            backend.start()
        for run in range(chosen.runs):
            for engine, backend in backends.items():
                seconds, requests = _push(folder / f"{engine}{run}", backend.url)
                rates[engine].append(OPERATIONS / seconds)
                pushes = max(pushes, requests)
        for backend in backends.values():
            backend.stop()
    found = {engine: _report.summary(some, 0) for engine, some in rates.items()}
    slowest = {engine: round(min(some)) for engine, some in rates.items()}
    rows: list[dict[str, Any]] = [
        {
            "engine": engine,
            "operations/s": found[engine]["median"],
            "slowest": slowest[engine],
            "requests": pushes,
            "runs": chosen.runs,
        }
        for engine in rates
    ]
    _report.table(f"Push of {OPERATIONS} operations made offline (goal: 1000/s, 3 requests)", rows)
    figures = {"operations": OPERATIONS, "requests": pushes, "rates": found, "slowest": slowest}
    _report.line("push", figures, chosen.json)


def furnish(url: str, users: int) -> None:
    engine, clock = open_engine(url), SystemClock()
    migrate(engine, moment=rfc3339(clock.now()))
    demo.fill(engine, users, 1, lambda _text: None)
    add_operator(Effects(engine, clock), email=OPERATOR, role="admin", password=PASSWORD)
    engine.dispose()


def _push(folder: Path, url: str) -> tuple[float, int]:
    remote = Counted(Transport(url), shelf_in(MemoryVault()))
    console = Console(folder, remote)
    session.sign_in(
        desk=console.desk, remote=remote, server_url=url, email=OPERATOR, password=PASSWORD
    )
    console.sync()
    for number in range(OPERATIONS):
        email = f"{folder.name}-{number}@example.com"
        console.add({"first_name": "Ann", "last_name": f"Smith {number}", "email": email})
    start = time.perf_counter()
    console.sync()
    seconds = time.perf_counter() - start
    done = list(console.outcomes().values())
    assert done == ["applied"] * OPERATIONS, set(done)
    console.close()
    return seconds, remote.pushes


if __name__ == "__main__":
    main()
