"""How the backend answers what is no proper request: always its own answer, in words."""

from __future__ import annotations

import logging
import socket
from typing import TYPE_CHECKING

import requests

from backend.kit import patience

if TYPE_CHECKING:
    import pytest

    from tests.support.backend import RunningBackend, SignedIn


def test_every_answer_names_the_instance_and_is_problem_json_when_refused(
    backend: RunningBackend, admin: SignedIn
) -> None:
    answers = [
        requests.get(f"{backend.url}/nowhere", timeout=30),
        requests.get(f"{backend.url}/api/v1/nothing", timeout=30),
        requests.put(f"{backend.url}/api/v1/health", timeout=30),
        requests.get(f"{backend.url}/api/v1/sync", timeout=30),
        admin.request("POST", "/api/v1/sync", data=b"{"),
        admin.request("POST", "/api/v1/sync", data=b'{"cursor": 5}'),
        admin.request("POST", "/api/v1/sync", json={"unknown": 1}),
        admin.request("POST", "/api/v1/sync", data=b"\xff"),
        admin.request("POST", "/api/v1/sync", data=b'{"cursor": "\xff"}'),
    ]
    codes = [answer.status_code for answer in answers]
    assert codes == [404, 404, 405, 405, 400, 400, 400, 400, 400]
    for answer in answers:
        assert answer.headers["X-Console-Instance"] == admin.session.instance
        assert answer.headers["Content-Type"] == "application/problem+json"
        assert answer.json()["detail"]
        assert answer.headers["Cache-Control"] == "no-store"


def test_a_body_over_a_mebibyte_is_refused_but_a_sync_may_have_sixteen(
    backend: RunningBackend, admin: SignedIn
) -> None:
    big = b" " * (1024 * 1024) + b"{}"
    refused = requests.post(f"{backend.url}/api/v1/session", data=big, timeout=30)
    assert (refused.status_code, refused.json()["code"]) == (413, "too_large")
    assert admin.request("POST", "/api/v1/sync", data=big).status_code == 200
    refused = admin.request("POST", "/api/v1/sync", data=big * 16)
    assert (refused.status_code, refused.json()["code"]) == (413, "too_large")


def test_a_body_that_does_not_say_its_size_is_counted_too(backend: RunningBackend) -> None:
    chunks = (b" " * 65_536 for _ in range(17))
    refused = requests.post(f"{backend.url}/api/v1/session", data=chunks, timeout=30)
    assert (refused.status_code, refused.json()["code"]) == (413, "too_large")


def test_a_body_that_never_ends_is_given_up(
    backend: RunningBackend, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(patience, "BODY_SECONDS", 0.2)
    with socket.create_connection(("127.0.0.1", backend.port), timeout=30) as wire:
        wire.sendall(b"POST /api/v1/session HTTP/1.1\r\nHost: x\r\nContent-Length: 99\r\n\r\n{")
        assert wire.recv(65_536).startswith(b"HTTP/1.1 408 ")


def test_who_hangs_up_in_the_middle_of_a_body_makes_no_failure_of_the_server(
    backend: RunningBackend, caplog: pytest.LogCaptureFixture
) -> None:
    with socket.create_connection(("127.0.0.1", backend.port), timeout=30) as wire:
        wire.sendall(b"POST /api/v1/session HTTP/1.1\r\nHost: x\r\nContent-Length: 99\r\n\r\n{")
        wire.shutdown(socket.SHUT_WR)
        while wire.recv(65_536):
            pass
    backend.stop()
    assert not [record for record in caplog.records if record.levelno >= logging.WARNING]


def test_deep_nesting_is_refused(admin: SignedIn) -> None:
    deep = b'{"cursor":' + b"[" * 100_000 + b"]" * 100_000 + b"}"
    refused = admin.request("POST", "/api/v1/sync", data=deep)
    assert (refused.status_code, refused.json()["code"]) == (400, "malformed")


def test_a_stranger_is_refused_before_the_body_is_read(backend: RunningBackend) -> None:
    refused = requests.post(f"{backend.url}/api/v1/sync", data=b"{", timeout=30)
    assert (refused.status_code, refused.json()["code"]) == (401, "signed_out")


def test_the_api_describes_itself(backend: RunningBackend) -> None:
    described = requests.get(f"{backend.url}/api/v1/openapi.json", timeout=30).json()
    assert described["openapi"] == "3.1.0"
    assert {"/api/v1/session", "/api/v1/sync", "/api/v1/activations"} <= described["paths"].keys()
    fields = described["components"]["schemas"]["Operation"]["properties"]
    assert {"id", "kind", "target", "set", "base", "at"} == fields.keys()
