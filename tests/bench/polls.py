"""Two hundred consoles that ask what is new, all the time, on both engines.

Each has its own connection and asks every two seconds, fifteen times as often as a real one: a
hundred requests a second. A request is timed from the moment when it was due, so that a server
that falls behind is not spared. Now and then somebody changes a user, so that there is news.
"""

from __future__ import annotations

import http.client
import secrets
import tempfile
import threading
import time
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import msgspec

from contract.ids import IdMaker
from contract.operations import API_VERSION, Operation, SyncAnswer, SyncRequest
from tests.bench import _report
from tests.bench.first_sync import signed_in
from tests.bench.push import furnish
from tests.support.backend_process import OPERATOR, PASSWORD, BackendProcess
from tests.support.postgres import running_postgres

CONSOLES, PERIOD, SECONDS = 200, 2.0, 20.0
THREADS = 10
_NEVER = threading.Event()
_AT = "2026-11-23T09:00:00.000Z"
_encode = msgspec.json.Encoder().encode
_answer = msgspec.json.Decoder(SyncAnswer).decode


class Console:
    """A console at rest: one connection, one cursor."""

    def __init__(self, url: str, token: str) -> None:
        parts = urlsplit(url)
        self._line = http.client.HTTPConnection(parts.hostname or "", parts.port, timeout=30)
        self._token = token
        self._cursor: str | None = None

    def ask(self, *operations: Operation) -> None:
        """Do one sync; raises if it is refused."""
        ask = SyncRequest(cursor=self._cursor, operations=operations, limit=5000)
        headers = {
            "Authorization": f"Bearer {self._token}",
            "Content-Type": "application/json",
            "X-Console-Api": str(API_VERSION),
        }
        self._line.request("POST", "/api/v1/sync", _encode(ask), headers)
        reply = self._line.getresponse()
        body = reply.read()
        assert reply.status == http.client.OK, body[:300]
        answer = _answer(body)
        self._cursor = answer.cursor
        if answer.more:
            self.ask()


def measure(url: str) -> list[float]:
    """Let all of them ask for a while; returns milliseconds."""
    token = _token(url)
    consoles = [Console(url, token) for _ in range(CONSOLES)]
    for console in consoles:
        console.ask()
    taken: list[float] = []
    begin = time.perf_counter() + 0.5
    threads = [
        threading.Thread(target=_ask_in_turn, args=(consoles, part, begin, taken))
        for part in range(THREADS)
    ]
    threads.append(threading.Thread(target=_change, args=(Console(url, token), begin)))
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return taken


def _ask_in_turn(consoles: list[Console], part: int, begin: float, taken: list[float]) -> None:
    for turn in range(int(SECONDS / PERIOD)):
        for place in range(part, CONSOLES, THREADS):
            due = begin + turn * PERIOD + place * PERIOD / CONSOLES
            _NEVER.wait(max(0.0, due - time.perf_counter()))
            consoles[place].ask()
            taken.append((time.perf_counter() - due) * 1000)


def _change(console: Console, begin: float) -> None:
    make_id = IdMaker(lambda: time.time_ns() // 1_000_000, secrets.randbits)
    while time.perf_counter() < begin + SECONDS:
        user = make_id()
        values = {"first_name": "New", "last_name": "Comer"}
        console.ask(
            Operation(
                id=make_id(),
                kind="user.create",
                target=user,
                set=values,
                at="2026-11-23T09:00:00Z",
            )
        )
        _NEVER.wait(1.0)


def _token(url: str) -> str:
    remote = signed_in(url)
    return remote.sign_in(email=OPERATOR, password=PASSWORD).access_token


def main() -> None:
    """Measure both engines, one after the other."""
    chosen = _report.options(__doc__ or "", users=10_000)
    rows: list[dict[str, Any]] = []
    with tempfile.TemporaryDirectory() as name, running_postgres(durable=True) as server:
        folder = Path(name)
        databases = {
            "SQLite": f"sqlite:///{folder / 'backend.db'}",
            "PostgreSQL": server.new_database(),
        }
        for engine, url in databases.items():
            furnish(url, chosen.users)
            mail = f"maildir:{folder}/mail"
            backend = BackendProcess(folder / engine, mail=mail, database=url)
            backend.start()
            try:
                taken = measure(backend.url)
            finally:
                backend.stop()
            p99 = _report.percentile(taken, 99, 1)
            rows.append({"engine": engine, **_report.summary(taken, 1), "p99": p99})
    title = f"{CONSOLES} consoles at {chosen.users:,} users, ms a request (goal: p99 under 100)"
    _report.table(title, rows)
    _report.line("polls", {"users": chosen.users, "rows": rows}, chosen.json)


if __name__ == "__main__":
    main()
