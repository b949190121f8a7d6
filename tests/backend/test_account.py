"""The account's settings when a server starts."""

from __future__ import annotations

import socket
from typing import TYPE_CHECKING

from backend.directory.repository import account_settings
from backend.directory.service import settle_account
from backend.serving import bind
from backend.store.engine import reading

if TYPE_CHECKING:
    from contract.records import AccountSettings
    from tests.support.backend import RunningBackend


def test_a_new_account_is_reached_where_the_server_listens(backend: RunningBackend) -> None:
    assert _account(backend).public_url == backend.url


def test_an_account_keeps_its_address_unless_another_is_asked_for(backend: RunningBackend) -> None:
    asked = "https://phone.example.com"
    settle_account(backend.effects, public_url=asked, fallback_url="http://127.0.0.1:1")
    assert _account(backend).public_url == asked
    settle_account(backend.effects, public_url=None, fallback_url="http://127.0.0.1:2")
    assert _account(backend).public_url == asked


def test_answers_leave_at_once() -> None:
    with bind("127.0.0.1", 0) as listener:
        assert listener.proto == socket.IPPROTO_TCP, "asyncio sets TCP_NODELAY only then"


def _account(backend: RunningBackend) -> AccountSettings:
    with reading(backend.engine) as connection:
        found = account_settings(connection)
    assert found is not None
    return found
