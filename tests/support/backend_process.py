"""A real backend in a process of its own, with made-up people: stopped, killed, started again."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

ROOT = Path(__file__).resolve().parents[2]
OPERATOR = "admin@example.com"
PASSWORD = "correct horse battery staple"
START_SECONDS = 60.0
pause = Event()
"""Never set: between two looks at another process there is nothing to wait for but time."""


class BackendProcess:
    """`python -m backend` on files in a folder; the port stays the same over restarts.

    With `database` its data lies at that URL, which has the schema and OPERATOR already; with
    `workers` several processes serve it.
    """

    def __init__(
        self,
        folder: Path,
        *,
        mail: str,
        users: int = 40,
        seed: int = 7,
        database: str | None = None,
        workers: int = 1,
    ) -> None:
        self.folder, self.mail = folder, mail
        self.database = database or f"sqlite:///{folder / 'backend.db'}"
        self.workers = workers
        self.port = 0
        self._process: subprocess.Popen[bytes] | None = None
        folder.mkdir(parents=True, exist_ok=True)
        if database is not None:
            return
        self.command("migrate", "--db", self.database)
        if users:
            options = ["--users", str(users), "--seed", str(seed)]
            self.command("demo", "--db", self.database, *options)
        self.add_operator(OPERATOR, "admin")

    @property
    def url(self) -> str:
        """Where it listens, also while it is stopped."""
        return f"http://127.0.0.1:{self.port}"

    def add_operator(self, email: str, role: str) -> None:
        """Let somebody sign in with PASSWORD."""
        options = ["--db", self.database, "--email", email, "--role", role]
        self.command("add-operator", *options, said=PASSWORD)

    def start(self) -> None:
        """Serve; returns when requests are answered."""
        ready = self.folder / "ready.json"
        ready.unlink(missing_ok=True)
        options = ["--db", self.database, "--port", str(self.port), "--mail", self.mail]
        options += ["--workers", str(self.workers)] if self.workers > 1 else []
        with (self.folder / "backend.log").open("ab") as log:
            self._process = subprocess.Popen(
                _line(["serve", *options, "--ready-file", str(ready), "--exit-with-parent"]),
                stdin=subprocess.PIPE,
                stdout=log,
                stderr=log,
                cwd=ROOT,
                start_new_session=True,
            )
        waited = 0.0
        while not ready.exists():
            assert self._process.poll() is None, (self.folder / "backend.log").read_text()
            assert waited < START_SECONDS, "the backend did not start"
            pause.wait(0.05)
            waited += 0.05
        self.port = int(json.loads(ready.read_text(encoding="utf-8"))["port"])

    def stop(self) -> None:
        """Stop serving; the files stay."""
        process, self._process = self._process, None
        if process is not None:
            process.terminate()
            process.wait(START_SECONDS)
            if process.stdin is not None:
                process.stdin.close()

    @property
    def pid(self) -> int:
        """The process that was started; its workers, if there are several, are its children."""
        assert self._process is not None, "the backend is stopped"
        return self._process.pid

    def workers_at_work(self) -> list[int]:
        """Return the processes that serve beside the one that was started."""
        children = Path(f"/proc/{self.pid}/task/{self.pid}/children").read_text(encoding="ascii")
        return [int(child) for child in children.split() if _is_worker(int(child))]

    def kill(self) -> None:
        """End every process of it at once, as a power cut would; the files stay."""
        process, self._process = self._process, None
        assert process is not None, "the backend is stopped"
        os.killpg(process.pid, signal.SIGKILL)
        process.wait(START_SECONDS)
        if process.stdin is not None:
            process.stdin.close()

    def command(self, *options: str, said: str = "") -> None:
        """Run another command of the backend."""
        done = subprocess.run(
            _line(options), input=f"{said}\n".encode(), capture_output=True, cwd=ROOT, check=False
        )
        assert done.returncode == 0, done.stderr.decode()


def _is_worker(pid: int) -> bool:
    """Tell the workers from what else a supervisor starts, and from one that is just ending."""
    try:
        return b"spawn_main" in Path(f"/proc/{pid}/cmdline").read_bytes()
    except OSError:
        return False


def _line(options: Sequence[str]) -> list[str]:
    return [sys.executable, "-m", "backend", *options]
