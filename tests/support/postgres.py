"""A real PostgreSQL in a temporary folder: Debian's, started for the tests and ended with them."""

from __future__ import annotations

import os
import pwd
import shutil
import signal
import subprocess
import tempfile
from contextlib import contextmanager
from functools import cached_property
from itertools import count
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Any

import psycopg

from backend.store.engine import open_engine
from backend.store.schema import migrate
from tests.support.ports import free_port

if TYPE_CHECKING:
    from collections.abc import Iterator

USER = "console"
START_SECONDS = 30.0
_pause = Event()
"""Never set: there is nothing to wait for but time."""


class PostgresServer:
    """One cluster. `new_database` gives the SQLAlchemy URL of an empty database.

    With `durable` (off by default) it syncs to the disk at each commit, as in earnest: to be
    chosen where it is killed or measured.
    """

    def __init__(self, *, durable: bool = False) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="phone-console-pg-"))
        self.port = free_port()
        self._durable = durable
        self._numbers = count(1)
        self._process: subprocess.Popen[bytes] | None = None
        shutil.chown(self.folder, *_OWNER) if _OWNER else None
        self._call(
            "initdb",
            "--auth=trust",
            f"--username={USER}",
            "--encoding=UTF8",
            "--no-sync",
            "--locale=C.UTF-8",
            "--pgdata",
            str(self.folder / "cluster"),
        )

    @cached_property
    def admin_url(self) -> str:
        """Where to connect to make databases."""
        return f"postgresql://{USER}@127.0.0.1:{self.port}/postgres"

    def start(self) -> None:
        """Start; returns when it takes connections."""
        settings = {
            "listen_addresses": "127.0.0.1",
            "port": str(self.port),
            "unix_socket_directories": str(self.folder),
            "max_connections": "200",
            **({} if self._durable else {"fsync": "off", "synchronous_commit": "off"}),
        }
        options = [word for key, value in settings.items() for word in ("-c", f"{key}={value}")]
        with (self.folder / "log").open("ab") as log:
            self._process = subprocess.Popen(
                [_program("postgres"), "-D", str(self.folder / "cluster"), *options],
                stdout=log,
                stderr=log,
                start_new_session=True,
                **_AS_OWNER,
            )
        self._await()

    def stop(self) -> None:
        """End it at once; the files stay."""
        process, self._process = self._process, None
        if process is not None:
            process.send_signal(2)
            process.wait(START_SECONDS)

    def kill(self) -> None:
        """End it as a power cut would: every process of it at once; the files stay."""
        process, self._process = self._process, None
        assert process is not None, "it is stopped"
        os.killpg(process.pid, signal.SIGKILL)
        process.wait(START_SECONDS)

    def close(self) -> None:
        """End it and remove its files."""
        self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)

    def new_database(self, *, like: str = "template1") -> str:
        """Make a database, empty or like another one, and return its URL for `--db`."""
        name = f"phones{next(self._numbers)}"
        with psycopg.connect(self.admin_url, autocommit=True) as connection:
            connection.execute(f'CREATE DATABASE "{name}" TEMPLATE "{like}"'.encode())
        return f"postgresql+psycopg://{USER}@127.0.0.1:{self.port}/{name}"

    def migrated_database(self) -> str:
        """Make a database with the backend's schema, and return its URL."""
        return self.new_database(like=self._migrated)

    @cached_property
    def _migrated(self) -> str:
        engine = open_engine(self.new_database())
        migrate(engine, moment="2026-11-30T09:00:00.000Z")
        engine.dispose()
        return str(engine.url.database)

    def _await(self) -> None:
        waited = 0.0
        while True:
            try:
                psycopg.connect(self.admin_url).close()
            except psycopg.OperationalError:
                assert waited < START_SECONDS, (self.folder / "log").read_text()
                _pause.wait(0.05)
                waited += 0.05
            else:
                return

    def _call(self, name: str, *arguments: str) -> None:
        done = subprocess.run(
            [_program(name), *arguments], capture_output=True, check=False, **_AS_OWNER
        )
        assert done.returncode == 0, done.stderr.decode()


@contextmanager
def running_postgres(*, durable: bool = False) -> Iterator[PostgresServer]:
    """Run a PostgreSQL of its own for a block."""
    server = PostgresServer(durable=durable)
    try:
        server.start()
        yield server
    finally:
        server.close()


def _program(name: str) -> str:
    """Return the newest of Debian's, which lie outside PATH."""
    found = sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{name}"), key=_version)
    return str(found[-1]) if found else shutil.which(name) or name


def _version(path: Path) -> float:
    return float(path.parts[-3])


def _owner() -> tuple[int, int] | None:
    """Return whose process it is to be: PostgreSQL refuses to run as root."""
    if os.geteuid() != 0:
        return None
    found = pwd.getpwnam("postgres")
    return found.pw_uid, found.pw_gid


_OWNER = _owner()
_AS_OWNER: dict[str, Any] = (
    {"user": _OWNER[0], "group": _OWNER[1], "extra_groups": []} if _OWNER else {}
)
