"""What a server or a person gets wrong: a clear sentence, and nothing typed is lost."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, ClassVar

import pytest
from PySide6.QtWidgets import QLineEdit
from sqlalchemy import select, update

from backend.kit.clock import rfc3339
from backend.store.tables import instance, session
from console.vault import MemoryVault
from contract.operations import INSTANCE_HEADER
from tests.support import at_work, person
from tests.support.backend import ADMIN, PASSWORD, RunningBackend, running_backend

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


pytestmark = pytest.mark.usefixtures("qapp")


class Wrong(BaseHTTPRequestHandler):
    """Answers everything with what the test says: status, type, body and headers."""

    status: ClassVar[int] = 200
    body: ClassVar[bytes] = b""
    headers_sent: ClassVar[dict[str, str]] = {}

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.send_response(self.status)
        for name, value in {"Content-Length": str(len(self.body)), **self.headers_sent}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(self.body)

    def log_message(self, *_arguments: object) -> None:
        pass


@contextmanager
def wrong_server(
    status: int, body: bytes, headers: dict[str, str], port: int = 0
) -> Iterator[str]:
    """Listen on loopback and answer everything so; yields the address."""
    handler = type("Answer", (Wrong,), {"status": status, "body": body, "headers_sent": headers})
    server = ThreadingHTTPServer(("127.0.0.1", port), handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


LOGIN_PAGE = (200, b"<html>Welcome to our hotel</html>", {"Content-Type": "text/html"})
OTHER_PROGRAM = (404, b'{"error": "no"}', {"Content-Type": "application/json"})
GARBAGE = (
    200,
    b"\xff\xfe{{{ no JSON",
    {"Content-Type": "application/json", INSTANCE_HEADER: "ours", "X-Console-Api": "1"},
)
BROKEN = (500, b"Traceback ...", {"Content-Type": "text/plain"})
NOT_OURS = "There is no Phone Console server at this address."
FAILED = "The server failed to answer properly."


@pytest.fixture
def backend(tmp_path: Path) -> Iterator[RunningBackend]:
    with running_backend(tmp_path / "backend") as running:
        at_work.furnish(running)
        yield running


def typed(name: str) -> str:
    return person.find(name, QLineEdit).text()


def test_a_wrong_password_is_said_and_the_rest_stays_typed(
    tmp_path: Path, backend: RunningBackend
) -> None:
    with at_work.program_on(tmp_path / "profile"):
        at_work.fill_sign_in(backend.url, "a wrong guess")
        person.see("The e-mail or the password is wrong. You are not signed in.")
        assert (typed("Server address"), typed("Email")) == (backend.url, ADMIN)
        assert typed("Password") == ""
        person.type_into("Password", PASSWORD)
        person.press("Sign in")
        at_work.see_user("Cleo Duarte")


def test_no_server_is_said_and_signing_in_works_once_it_is_there(
    tmp_path: Path, backend: RunningBackend
) -> None:
    backend.stop()
    with at_work.program_on(tmp_path / "profile"):
        at_work.fill_sign_in(backend.url)
        person.see("The server can’t be reached.")
        assert (typed("Email"), typed("Password")) == (ADMIN, PASSWORD)
        backend.start()
        person.press("Sign in")
        at_work.see_user("Cleo Duarte")


@pytest.mark.parametrize(
    "address",
    ["not a server", "http://phone.example.com", "ftp://127.0.0.1", "https://", "127.0.0.1:99999"],
)
def test_what_is_no_address_is_said(tmp_path: Path, address: str) -> None:
    with at_work.program_on(tmp_path / "profile"):
        at_work.fill_sign_in(address)
        person.see("This is not a server address.")
        assert (typed("Server address"), typed("Password")) == (address, PASSWORD)


@pytest.mark.parametrize("answer", [LOGIN_PAGE, OTHER_PROGRAM], ids=["login page", "other"])
def test_a_server_that_is_not_ours_is_said(
    tmp_path: Path, answer: tuple[int, bytes, dict[str, str]]
) -> None:
    with wrong_server(*answer) as url, at_work.program_on(tmp_path / "profile"):
        at_work.fill_sign_in(url)
        person.see(NOT_OURS)
        assert (typed("Server address"), typed("Password")) == (url, PASSWORD)


@pytest.mark.parametrize("answer", [GARBAGE, BROKEN], ids=["garbage", "500"])
def test_a_server_that_answers_nonsense_at_sign_in_is_said(
    tmp_path: Path, answer: tuple[int, bytes, dict[str, str]]
) -> None:
    with wrong_server(*answer) as url, at_work.program_on(tmp_path / "profile"):
        at_work.fill_sign_in(url)
        person.see(FAILED)
        assert (typed("Server address"), typed("Password")) == (url, PASSWORD)


@pytest.mark.parametrize(
    ("answer", "words"),
    [(LOGIN_PAGE, NOT_OURS), (GARBAGE, FAILED), (BROKEN, FAILED)],
    ids=["login page", "garbage", "500"],
)
def test_what_is_saved_while_the_server_is_out_of_its_mind_arrives_later(
    tmp_path: Path,
    backend: RunningBackend,
    answer: tuple[int, bytes, dict[str, str]],
    words: str,
) -> None:
    status, body, headers = answer
    if answer is GARBAGE:
        headers = headers | {INSTANCE_HEADER: instance_of(backend)}
    with at_work.program_on(tmp_path / "profile"):
        at_work.sign_in(backend.url)
        backend.stop()
        with wrong_server(status, body, headers, port=backend.port):
            at_work.add_user("Ann")
            person.see(f"Offline: {words.rstrip('.')}")
            person.see("1 change waits to be sent")
        backend.start()
        at_work.sync_now()
        person.see("Online")
        assert len(at_work.users_called(backend, "Ann")) == 1


def instance_of(backend: RunningBackend) -> str:
    with backend.engine.begin() as connection:
        return str(connection.execute(select(instance.c.instance)).scalar_one())


def end_sessions(backend: RunningBackend) -> None:
    """End all sessions on the server, as an administrator of the server can."""
    with backend.engine.begin() as connection:
        connection.execute(update(session).values(ended_at=rfc3339(backend.clock.now())))


def test_an_expired_session_is_said_and_unsent_work_goes_after_signing_in_again(
    tmp_path: Path, backend: RunningBackend
) -> None:
    with at_work.program_on(tmp_path / "profile"):
        at_work.sign_in(backend.url)
        end_sessions(backend)
        at_work.add_user("Ann")
        person.see("Your session has ended")
        person.see("1 change waits to be sent")
        assert at_work.users_called(backend, "Ann") == []
        person.press("Sign in again")
        assert typed("Server address") == backend.url
        at_work.fill_sign_in(backend.url)
        person.see("Online")
        at_work.see_user("Ann Smith")
        assert len(at_work.users_called(backend, "Ann")) == 1


def test_what_is_being_typed_survives_signing_in_again(
    tmp_path: Path, backend: RunningBackend
) -> None:
    with at_work.program_on(tmp_path / "profile"):
        at_work.sign_in(backend.url)
        end_sessions(backend)
        at_work.sync_now()
        person.press("Add user")
        person.type_into("First name", "Ann")
        person.press("Sign in again")
        at_work.fill_sign_in(backend.url)
        person.see("Online")
        assert typed("First name") == "Ann"
        person.type_into("Last name", "Smith")
        at_work.go_to_review()
        at_work.save()
        person.wait_until(lambda: bool(at_work.users_called(backend, "Ann")), "Ann arrives")


def test_what_is_being_typed_is_kept_when_signing_out(
    tmp_path: Path, backend: RunningBackend
) -> None:
    with at_work.program_on(tmp_path / "profile"):
        at_work.sign_in(backend.url)
        person.press("Add user")
        person.type_into("First name", "Ann")
        person.choose_in_menu_bar("Console", "Sign out")
        person.press("Sign out")
        at_work.sign_in(backend.url)
        person.see("Not finished last time: Ann.")


def test_not_signing_in_again_leaves_the_work_as_it_is(
    tmp_path: Path, backend: RunningBackend
) -> None:
    with at_work.program_on(tmp_path / "profile") as program:
        over: list[bool] = []
        program.over.connect(lambda: over.append(True))
        at_work.sign_in(backend.url)
        end_sessions(backend)
        at_work.sync_now()
        person.press("Sign in again")
        person.press("Later")
        at_work.add_user("Ann")
        person.find("Sign in again")
        assert not over


def test_the_session_that_ended_while_the_program_was_closed_is_said(
    tmp_path: Path, backend: RunningBackend
) -> None:
    vault = MemoryVault()
    with at_work.program_on(tmp_path / "profile", vault):
        at_work.sign_in(backend.url)
    end_sessions(backend)
    with at_work.program_on(tmp_path / "profile", vault):
        at_work.see_user("Cleo Duarte")
        person.see("Your session has ended")
        person.find("Sign in again")


def test_another_installation_at_the_same_address_is_refused(
    tmp_path: Path, backend: RunningBackend
) -> None:
    with (
        running_backend(tmp_path / "other") as other,
        at_work.program_on(tmp_path / "profile"),
    ):
        with other.engine.begin() as connection:
            connection.execute(update(instance).values(instance="another one"))
        at_work.sign_in(backend.url)
        end_sessions(backend)
        at_work.sync_now()
        person.press("Sign in again")
        at_work.fill_sign_in(other.url)
        person.see("This profile belongs to another server.")
        assert typed("Server address") == other.url
