"""Sync with nothing new, and with few rows changed, in a small account and in a large one.

The backend's side alone: the request decoded, answered and encoded, without the network.
"""

from __future__ import annotations

import tempfile
import time
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from backend import demo
from backend.invites.service import Invites
from backend.kit.clock import SystemClock, rfc3339
from backend.kit.effects import Actor, Effects
from backend.store.engine import open_engine, reading
from backend.store.schema import migrate
from backend.sync.cursor import Cursor, write_cursor
from backend.sync.effects_table import effects_table
from backend.sync.repository import counter_row
from backend.sync.service import Sync
from backend.users import service as users
from contract.operations import SyncRequest
from tests.bench import _report
from tests.support.postgres import running_postgres

if TYPE_CHECKING:
    from collections.abc import Callable

SMALL = 1000
RUNS, CALLS = 9, 100
CHANGED = (0, 1, 100, 1000)
_ADMIN = Actor(id="bench", name="admin@example.com", role="admin")
_decode = msgspec.json.Decoder(SyncRequest).decode


class Account:
    """A backend with made-up users, and requests from where its feed ends."""

    def __init__(self, url: str, size: int) -> None:
        self.size = size
        self.engine = open_engine(url)
        clock = SystemClock()
        migrate(self.engine, moment=rfc3339(clock.now()))
        demo.fill(self.engine, size, 1, _say_nothing)
        effects = Effects(self.engine, clock)
        self._sync = Sync(effects, users.create, effects_table(Invites(_nothing)))

    def request(self, changed: int) -> bytes:
        """Return the request of a console that lacks the last rows."""
        with reading(self.engine) as connection:
            now = counter_row(connection)
        cursor = write_cursor(Cursor(now.epoch, now.seq - changed))
        return msgspec.json.encode(SyncRequest(cursor=cursor, limit=5000))

    def milliseconds(self, request: bytes, changed: int) -> float:
        """Answer a request some times; return how long one took."""
        start = time.perf_counter()
        for _ in range(CALLS):
            answer = self._sync.exchange(_ADMIN, _decode(request))
            msgspec.json.encode(answer)
            assert len(answer.changes) == changed
        return (time.perf_counter() - start) * 1000 / CALLS


def main() -> None:
    """Measure small and large in turns, on both engines."""
    chosen = _report.options(__doc__ or "", users=1_000_000)
    rows: list[dict[str, Any]] = []
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        server = stack.enter_context(running_postgres(durable=True))
        makers: dict[str, Callable[[int], str]] = {
            "SQLite": lambda size: f"sqlite:///{folder}/{size}.db",
            "PostgreSQL": lambda _size: server.new_database(),
        }
        for engine, new_url in makers.items():
            accounts = [Account(new_url(size), size) for size in (SMALL, chosen.users)]
            rows += [_compare(engine, accounts, changed) for changed in CHANGED]
            for account in accounts:
                account.engine.dispose()
    _report.table("One sync on the server (goal for nothing new: ratio 1.2 at most)", rows)
    _report.line("delta", {"users": chosen.users, "rows": rows}, chosen.json)


def _compare(engine: str, accounts: list[Account], changed: int) -> dict[str, Any]:
    asked = {account.size: account.request(changed) for account in accounts}
    times: dict[int, list[float]] = {account.size: [] for account in accounts}
    for account in accounts:
        account.milliseconds(asked[account.size], changed)
    for _ in range(RUNS):
        for account in accounts:
            times[account.size].append(account.milliseconds(asked[account.size], changed))
    small, large = (_report.summary(some, 3) for some in times.values())
    return {
        "engine": engine,
        "rows changed": changed,
        f"ms at {SMALL}": small["median"],
        "ms at large": large["median"],
        "p95 at large": large["p95"],
        "ratio": round(large["median"] / small["median"], 2),
        "runs": RUNS,
    }


def _say_nothing(_text: str) -> None:
    """Take no notice of how far the filling is."""


def _nothing() -> None:
    """Wake nobody: no mail is sent."""


if __name__ == "__main__":
    main()
