"""An edit saved at one console until another one knows of it, over HTTP on loopback.

Both consoles have their real store, loop and listener; the backend is a process of its own, and
durable. On PostgreSQL four workers serve, and the two consoles are at different ones.
"""

from __future__ import annotations

import random
import tempfile
import time
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from threading import Condition
from typing import TYPE_CHECKING, Any

from console.api.remote import HttpRemote
from console.api.transport import Transport
from console.models.clock import SystemClock
from console.models.draft import draft_of
from console.services import session
from console.store import mirror
from console.vault import MemoryVault
from console.workers.sync_worker import SyncWorker
from tests.bench import _report
from tests.support.backend_process import OPERATOR, PASSWORD, BackendProcess, pause
from tests.support.console import Console, shelf_in
from tests.support.postgres import running_postgres

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from console.events import Changed
    from console.models.sync_status import SyncStatus
    from contract.records import User

EDITS, WORKERS = 200, 4
PATIENCE = 30.0
MOST_TRIES = 30


class Desk:
    """A console at work; it notes when it was told of a user."""

    def __init__(self, folder: Path, url: str) -> None:
        self._news = Condition()
        self._heard: dict[str, float] = {}
        self._is_online = False
        transport = Transport(url)
        remote = HttpRemote(transport, shelf_in(MemoryVault()))
        self.console = Console(folder, remote)
        self.console.desk = replace(self.console.desk, clock=SystemClock())
        session.sign_in(
            desk=self.console.desk,
            remote=remote,
            server_url=url,
            email=OPERATOR,
            password=PASSWORD,
        )
        transport.close()
        self.worker = SyncWorker(self.console.desk, remote, tell=self._tell, show=self._show)
        self.worker.start()
        self._wait(lambda: self._is_online and self.worker.is_listening)

    def users(self) -> list[User]:
        """Return the users that it knows."""
        with self.console.desk.store.read() as view:
            return list(mirror.users(view))

    def edit(self, user: User, department: str) -> float:
        """Save an edit; returns the moment before."""
        start = time.perf_counter()
        self.console.save(draft_of(user), {"department": department})
        self.worker.wake()
        return start

    def moment_of(self, user_id: str, since: float) -> float:
        """Wait until it is told of a user, and return when that was."""
        self._wait(lambda: self._heard.get(user_id, 0.0) > since)
        return self._heard[user_id]

    def close(self) -> None:
        """End it."""
        self.worker.stop()
        self.console.close()

    def _tell(self, changed: Changed) -> None:
        with self._news:
            self._heard |= dict.fromkeys(changed.ids, time.perf_counter())
            self._news.notify()

    def _show(self, status: SyncStatus) -> None:
        with self._news:
            self._is_online = status.connection == "online"
            self._news.notify()

    def _wait(self, condition: Callable[[], bool]) -> None:
        deadline = time.monotonic() + PATIENCE
        with self._news:
            while not condition():
                assert time.monotonic() < deadline, "waited in vain"
                self._news.wait(0.01)


def main() -> None:
    """Measure both engines."""
    chosen = _report.options(__doc__ or "", users=1000)
    found: dict[str, dict[str, float]] = {}
    with tempfile.TemporaryDirectory() as name, running_postgres(durable=True) as server:
        for engine, url, workers in (
            ("SQLite", None, 1),
            ("PostgreSQL", server.new_database(), WORKERS),
        ):
            folder = Path(name) / engine
            backend = BackendProcess(
                folder,
                mail=f"maildir:{folder}/mail",
                users=chosen.users,
                database=url,
                workers=workers,
            )
            if url is not None:
                backend.command("migrate", "--db", url)
                backend.command("demo", "--db", url, "--users", str(chosen.users), "--seed", "7")
                backend.add_operator(OPERATOR, "admin")
            backend.start()
            found[engine] = _figures(_measure(folder, backend))
            backend.stop()
    rows: list[dict[str, Any]] = [
        {"engine": engine, "workers": workers, **found[engine]}
        for engine, workers in (("SQLite", 1), ("PostgreSQL", WORKERS))
    ]
    title = "An edit at one console until another knows, in ms (goal: p95 300)"
    _report.table(title, rows)
    _report.line("live_edit", {"edits": EDITS, "ms": found}, chosen.json)


def _figures(samples: Sequence[float]) -> dict[str, float]:
    return {**_report.summary(samples, 1), "max": round(max(samples), 1)}


def _measure(folder: Path, backend: BackendProcess) -> list[float]:
    one = Desk(folder / "one", backend.url)
    other = _desk_elsewhere(folder, backend)
    chance = random.Random(3)
    users = [user for user in one.users() if user.email]
    samples = []
    for number in range(EDITS):
        user = users[number % len(users)]
        start = one.edit(user, f"Department {number}")
        samples.append((other.moment_of(user.id, start) - start) * 1000)
        # Not in step with anything that server and consoles do.
        pause.wait(chance.random() / 10)
    one.close()
    other.close()
    return samples


def _desk_elsewhere(folder: Path, backend: BackendProcess) -> Desk:
    """Return a console that no worker serves who serves the one before, if there are several."""
    before = _connections(backend)
    for number in range(MOST_TRIES):
        desk = Desk(folder / f"other{number}", backend.url)
        owners = [owner for one, owner in _connections(backend).items() if one not in before]
        if backend.workers == 1 or not set(owners) & set(before.values()):
            return desk
        desk.close()
    raise AssertionError("no two consoles at different workers")


def _connections(backend: BackendProcess) -> dict[str, int]:
    """Return the process that serves each open connection, by the number of its socket."""
    port = f":{backend.port:04X}"
    rows = [line.split() for line in Path("/proc/net/tcp").read_text("ascii").splitlines()[1:]]
    sockets = {row[9] for row in rows if row[1].endswith(port) and row[3] == "01"}
    found = {}
    for pid in backend.workers_at_work() or [backend.pid]:
        for link in Path(f"/proc/{pid}/fd").iterdir():
            with suppress(OSError):  # closed meanwhile
                number = link.readlink().name.removeprefix("socket:[").removesuffix("]")
                if number in sockets:
                    found[number] = pid
    return found


if __name__ == "__main__":
    main()
