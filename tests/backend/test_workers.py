"""Several processes serve one socket: one that dies is started again, all end together."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

import pytest
import requests

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.support.postgres import PostgresServer

LONGEST = 30.0
_pause = Event()


@pytest.fixture
def url(postgres: PostgresServer) -> str:
    """A database with the schema."""
    return postgres.migrated_database()


def test_a_worker_that_dies_is_started_again_while_the_others_serve(
    url: str, tmp_path: Path
) -> None:
    with _serving(url, tmp_path) as (supervisor, address):
        before = _workers(supervisor.pid)
        assert len(before) == 2
        os.kill(min(before), signal.SIGKILL)
        assert {_is_healthy(address) for _ in range(20)} == {True}
        _await(lambda: len(_workers(supervisor.pid) - before) == 1)
        assert _workers(supervisor.pid) & before, "nobody else was disturbed"
        supervisor.send_signal(signal.SIGTERM)
        assert supervisor.wait(LONGEST) == 0
        _await(lambda: not any(_is_there(pid) for pid in before))


def test_workers_end_with_a_supervisor_that_was_killed(url: str, tmp_path: Path) -> None:
    with _serving(url, tmp_path) as (supervisor, _):
        workers = _workers(supervisor.pid)
        supervisor.kill()
        supervisor.wait(LONGEST)
        _await(lambda: not any(_is_there(pid) for pid in workers))


def test_workers_end_with_whoever_started_them(url: str, tmp_path: Path) -> None:
    with _serving(url, tmp_path, "--exit-with-parent") as (supervisor, _):
        assert supervisor.stdin is not None
        supervisor.stdin.close()
        assert supervisor.wait(LONGEST) == 0


def test_a_password_is_read_from_a_file_and_shown_nowhere(
    postgres: PostgresServer, tmp_path: Path
) -> None:
    file = tmp_path / "database"
    file.write_text(postgres.new_database().replace("console@", "console:hush-hush@") + "\n")
    refused = _run("serve", "--db-url-file", str(file), "--port", "0", "--workers", "2")
    assert refused.returncode == 3
    assert f"migrate --db-url-file {file}" in refused.stderr
    assert _run("migrate", "--db-url-file", str(file)).stdout == "The database is up to date.\n"
    named = _run("serve", "--db", file.read_text().strip().replace("phones", "phone"))
    assert "The database can't be reached" in named.stderr
    assert "hush-hush" not in refused.stderr + named.stderr


def test_sqlite_has_one_worker(tmp_path: Path) -> None:
    done = _run("serve", "--db", f"sqlite:///{tmp_path}/x.db", "--workers", "2")
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)
    assert "SQLite has one server process" in done.stderr


@pytest.mark.parametrize("url", ["mysql://a:hush@b/c", "nonsense", ""])
def test_the_address_of_no_database_is_said_in_a_sentence(url: str) -> None:
    done = _run("migrate", "--db", url)
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)
    assert "hush" not in done.stderr


@contextmanager
def _serving(url: str, folder: Path, *more: str) -> Iterator[tuple[subprocess.Popen[bytes], str]]:
    ready = folder / "ready.json"
    options = ["--db", url, "--port", "0", "--workers", "2", "--mail", f"maildir:{folder / 'm'}"]
    with (folder / "log").open("wb") as log:
        process = subprocess.Popen(
            [
                sys.executable,
                "-m",
                "backend",
                "serve",
                *options,
                "--ready-file",
                str(ready),
                *more,
            ],
            stdin=subprocess.PIPE,
            stdout=log,
            stderr=log,
        )
    try:
        _await(lambda: ready.exists() or process.poll() is not None)
        assert ready.exists(), (folder / "log").read_text()
        yield process, json.loads(ready.read_text())["url"]
    finally:
        process.terminate()
        process.wait(LONGEST)
        if process.stdin is not None:
            process.stdin.close()


def _run(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "backend", *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def _workers(supervisor: int) -> set[int]:
    children = Path(f"/proc/{supervisor}/task/{supervisor}/children").read_bytes().split()
    return {int(pid) for pid in children if b"spawn_main" in _command(int(pid))}


def _is_there(pid: int) -> bool:
    return b"spawn_main" in _command(pid)


def _command(pid: int) -> bytes:
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes()
    except OSError:
        return b""


def _is_healthy(address: str) -> bool:
    return requests.get(f"{address}/api/v1/health", timeout=30).ok


def _await(happens: Callable[[], bool]) -> None:
    waited = 0.0
    while not happens():
        assert waited < LONGEST, "it did not happen"
        _pause.wait(0.05)
        waited += 0.05
