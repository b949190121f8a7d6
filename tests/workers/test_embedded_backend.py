"""The demo's own backend: filled once, signed in to without asking, gone with its parent."""

from __future__ import annotations

import signal
import socket
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest

from console.api.remote import HttpRemote
from console.api.transport import Transport
from console.errors import EmbeddedServerFailed
from console.vault import MemoryVault
from console.workers.embedded_backend import COMPLETE, EmbeddedBackend
from contract.operations import SyncRequest
from tests.support.console import shelf_in

if TYPE_CHECKING:
    from contract.operations import SyncAnswer

ROOT = Path(__file__).resolve().parents[2]
PEOPLE = 12
PARENT = """
import sys
from pathlib import Path
from console.workers.embedded_backend import EmbeddedBackend
backend = EmbeddedBackend(Path(sys.argv[1]), int(sys.argv[2]))
print(backend.start(), flush=True)
sys.stdin.read()
"""


def read(backend: EmbeddedBackend) -> SyncAnswer:
    """Sign in to a demo and read everything."""
    remote = HttpRemote(Transport(backend.url), shelf_in(MemoryVault()))
    remote.sign_in(email=backend.operator, password=backend.password)
    return remote.exchange(SyncRequest(limit=1000))


def people_in(answer: SyncAnswer) -> set[str]:
    """Return the ids of the users."""
    return {change.id for change in answer.changes if change.kind == "user"}


def test_it_starts_with_so_many_people_and_keeps_them(tmp_path: Path) -> None:
    first = EmbeddedBackend(tmp_path / "demo", PEOPLE)
    first.start()
    answer = read(first)
    first.stop()
    assert len(people_in(answer)) == PEOPLE
    assert (tmp_path / "demo" / "ready.json").exists()

    second = EmbeddedBackend(tmp_path / "demo", PEOPLE)
    second.start()
    again = read(second)
    second.stop()
    assert people_in(again) == people_in(answer)
    assert again.instance == answer.instance
    assert second.password != first.password


def test_no_password_is_written_down(tmp_path: Path) -> None:
    backend = EmbeddedBackend(tmp_path / "demo", 1)
    backend.start()
    backend.stop()
    written = [path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()]
    assert not any(backend.password.encode() in text for text in written)


def test_it_ends_with_a_parent_that_was_killed(tmp_path: Path) -> None:
    parent = subprocess.Popen(
        [sys.executable, "-c", PARENT, str(tmp_path / "demo"), "1"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    )
    assert parent.stdout is not None
    port = urlsplit(parent.stdout.readline().strip()).port
    assert port is not None
    with socket.create_connection(("127.0.0.1", port), timeout=60) as line:
        parent.send_signal(signal.SIGKILL)
        parent.communicate()
        # It hangs up when it ends, and not before.
        assert line.recv(1) == b""
    with pytest.raises(OSError, match=r"refused|reset"):
        socket.create_connection(("127.0.0.1", port), timeout=60).close()


def test_one_that_can_not_start_says_why(tmp_path: Path) -> None:
    folder = tmp_path / "demo"
    folder.mkdir()
    (folder / COMPLETE).touch()
    (folder / "backend.db").write_bytes(b"this is no database" * 100)
    with pytest.raises(EmbeddedServerFailed) as failed:
        EmbeddedBackend(folder, 1).start()
    assert str(failed.value.params["detail"])


def test_a_demo_that_was_interrupted_while_it_was_made_is_made_anew(tmp_path: Path) -> None:
    folder = tmp_path / "demo"
    folder.mkdir()
    subprocess.run(
        [sys.executable, "-m", "backend", "migrate", "--db", f"sqlite:///{folder}/backend.db"],
        check=True,
        cwd=ROOT,
        capture_output=True,
    )
    backend = EmbeddedBackend(folder, PEOPLE)
    backend.start()
    found = people_in(read(backend))
    backend.stop()
    assert len(found) == PEOPLE


def test_stopping_twice_or_before_the_start_is_fine(tmp_path: Path) -> None:
    backend = EmbeddedBackend(tmp_path / "demo", 1)
    backend.stop()
    assert backend.url == ""
    assert not (tmp_path / "demo").exists()
