"""The backend of `--demo`: a child process with a database and mail folder of its own."""

from __future__ import annotations

import contextlib
import json
import os
import secrets
import socket
import subprocess
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

from console.errors import EmbeddedServerFailed

if TYPE_CHECKING:
    from collections.abc import Sequence

OPERATOR = "admin@example.com"
SEED = 1
COMPLETE = "demo.complete"
"""Lies beside a database that holds the whole demo."""
START_SECONDS, STOP_SECONDS = 60.0, 10.0
_LOOK_SECONDS = 0.05


class EmbeddedBackend:
    """Makes and runs a backend in a folder. `start` waits: call it off the UI thread.

    `password` is of the operator made for this run, and lives in memory only.
    """

    def __init__(self, folder: Path, users: int) -> None:
        self._folder, self._users = folder, users
        self._process: subprocess.Popen[bytes] | None = None
        self._given_up = threading.Event()
        self.password = secrets.token_urlsafe(18)
        self.operator = OPERATOR
        self.url = ""

    def start(self) -> str:
        """Make the database if there is none, and serve it; returns the address.

        Raises EmbeddedServerFailed with the last line that the backend said.
        """
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        database = self._folder / "backend.db"
        url = f"sqlite:///{database}"
        filled = self._folder / COMPLETE
        is_new = not filled.exists()
        if is_new:
            self._clear(database)
        self._run("migrate", "--db", url)
        if is_new:
            self._run("demo", "--db", url, "--users", str(self._users), "--seed", str(SEED))
            filled.touch()
        email = OPERATOR if is_new else f"admin-{secrets.token_hex(4)}@example.com"
        self.operator = email
        self._run(
            "add-operator", "--db", url, "--email", email, "--role", "admin", text=self.password
        )
        self.url = self._serve(url)
        return self.url

    def stop(self) -> None:
        """End the backend; it has kept everything."""
        self._given_up.set()
        process, self._process = self._process, None
        if process is None:
            return
        process.terminate()
        try:
            process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        if process.stdin is not None:
            with contextlib.suppress(OSError):
                process.stdin.close()

    @staticmethod
    def _clear(database: Path) -> None:
        """Remove what an interrupted first start left: half a demo is none."""
        for end in ("", "-wal", "-shm"):
            database.with_name(database.name + end).unlink(missing_ok=True)

    def _serve(self, url: str) -> str:
        ready = self._folder / "ready.json"
        ready.unlink(missing_ok=True)
        mail = f"maildir:{self._folder / 'mail'}"
        port = _free_port()
        # Invites of an earlier run would otherwise point to that run's port.
        address = ["--port", str(port), "--public-url", f"http://127.0.0.1:{port}"]
        options = ["serve", "--db", url, "--mail", mail, "--exit-with-parent", *address]
        with (self._folder / "backend.log").open("ab") as said:
            self._process = subprocess.Popen(  # noqa: S603 - our own program
                self._command([*options, "--ready-file", str(ready)]),
                stdin=subprocess.PIPE,
                stdout=said,
                stderr=said,
                cwd=_root(),
                env=_environment(),
            )
        waited = 0.0
        while not ready.exists():
            if self._process.poll() is not None or waited > START_SECONDS:
                self.stop()
                raise EmbeddedServerFailed(detail=self._last_words())
            self._given_up.wait(_LOOK_SECONDS)
            waited += _LOOK_SECONDS
        return str(json.loads(ready.read_text(encoding="utf-8"))["url"])

    def _run(self, *options: str, text: str = "") -> None:
        try:
            done = subprocess.run(  # noqa: S603 - our own program
                self._command(options),
                input=f"{text}\n".encode(),
                capture_output=True,
                check=False,
                cwd=_root(),
                env=_environment(),
                timeout=START_SECONDS * 10,
            )
        except (OSError, subprocess.TimeoutExpired) as error:
            raise EmbeddedServerFailed(detail=type(error).__name__) from error
        if done.returncode:
            words = done.stderr.decode(errors="replace").strip().splitlines() or [
                "no reason given"
            ]
            raise EmbeddedServerFailed(detail=words[-1])

    def _last_words(self) -> str:
        said = (self._folder / "backend.log").read_text(encoding="utf-8", errors="replace")
        return (said.strip().splitlines() or ["it said nothing"])[-1]

    @staticmethod
    def _command(options: Sequence[str]) -> list[str]:
        return [sys.executable, "-m", "backend", *options]


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _root() -> Path:
    """The folder from which both packages can be imported."""
    return Path(__file__).resolve().parents[2]


def _environment() -> dict[str, str]:
    return {**os.environ, "PYTHONUNBUFFERED": "1"}
