"""The first sync of an account into an empty profile, and the least work that could do it.

Ours: the real engine over HTTP from a backend process into an encrypted store. The floor: the same
answers, already here, decoded, and one plain insert of their rows into the same encrypted file.
"""

from __future__ import annotations

import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec
import sqlcipher3

from console.api.remote import HttpRemote, TokenShelf
from console.api.transport import Transport
from console.models.clock import SystemClock
from console.store import mirror
from console.store.engine import open_store
from console.sync.engine import Engine
from console.workers.beside import Beside as Thread
from contract.operations import SyncAnswer, SyncRequest
from tests.bench import _report
from tests.support.backend_process import OPERATOR, PASSWORD, BackendProcess
from tests.support.desk import KEY

if TYPE_CHECKING:
    from console.sync.remote import Remote

RUNS = 7
_MAIL = "smtp://127.0.0.1:9?tls=none"
_TABLE = (
    "CREATE TABLE mirror (kind TEXT, id TEXT, version INTEGER, seq INTEGER, body BLOB, "
    "PRIMARY KEY (kind, id))"
)


def signed_in(url: str) -> HttpRemote:
    """Return a remote on which the operator is signed in."""
    token: list[str | None] = [None]
    shelf = TokenShelf(lambda: token[0], lambda kept: token.__setitem__(0, kept))
    remote = HttpRemote(Transport(url), shelf)
    remote.sign_in(email=OPERATOR, password=PASSWORD)
    return remote


def pages_of(remote: Remote) -> list[bytes]:
    """Return the answers of a first sync as they come over the wire."""
    pages: list[bytes] = []
    cursor = None
    while True:
        answer = remote.exchange(SyncRequest(cursor=cursor, limit=5000))
        pages.append(msgspec.json.encode(answer))
        cursor = answer.cursor
        if not answer.more:
            return pages


def ours(remote: Remote, path: Path) -> float:
    """Sync into an empty store; returns the seconds."""
    begin = time.perf_counter()
    store = open_store(path, KEY, clock=SystemClock())
    Engine(store, remote, lambda _changed: None, beside=Thread()).one_pass()
    took = time.perf_counter() - begin
    with store.read() as view:
        assert mirror.counts(view).rows > 0
    store.close()
    return took


def floor(pages: list[bytes], path: Path) -> float:
    """Decode the answers and put their rows into an encrypted file; returns the seconds."""
    begin = time.perf_counter()
    decode = msgspec.json.Decoder(SyncAnswer).decode
    connection = sqlcipher3.dbapi2.connect(str(path), isolation_level=None)
    for pragma in (KEY.pragma, "journal_mode = WAL", "synchronous = NORMAL"):
        connection.execute(f"PRAGMA {pragma}")
    connection.execute(_TABLE)
    connection.execute("BEGIN IMMEDIATE")
    rows = [
        (change.kind, change.id, change.version, change.seq, bytes(change.body or b""))
        for page in pages
        for change in decode(page).changes
    ]
    connection.executemany("INSERT INTO mirror VALUES (?, ?, ?, ?, ?)", rows)
    connection.execute("COMMIT")
    connection.close()
    return time.perf_counter() - begin


def main() -> None:
    """Measure both in turns."""
    chosen = _report.options(__doc__ or "", users=100_000, runs=RUNS)
    taken: dict[str, list[float]] = {"ours": [], "floor": []}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        backend = BackendProcess(folder / "backend", mail=_MAIL, users=chosen.users)
        backend.start()
        try:
            remote = signed_in(backend.url)
            pages = pages_of(remote)
            for run in range(chosen.runs):
                taken["ours"].append(ours(remote, folder / f"ours-{run}" / "store.db"))
                taken["floor"].append(floor(pages, folder / f"floor-{run}.db"))
        finally:
            backend.stop()
    found = {who: _report.summary(seconds) for who, seconds in taken.items()}
    rows = [{"who": who, **figures} for who, figures in found.items()]
    ratio = round(found["ours"]["median"] / found["floor"]["median"], 2)
    _report.table(f"First sync of {chosen.users:,} users, seconds (goal: 3.0 times at most)", rows)
    print(f"ratio {ratio}")
    figures: dict[str, Any] = {"users": chosen.users, "rows": rows, "ratio": ratio, "goal": 3.0}
    _report.line("first_sync", figures, chosen.json)


if __name__ == "__main__":
    main()
