"""Letters travel encrypted to servers that are who they say, and never wait for silent ones."""

from __future__ import annotations

import socket
from typing import TYPE_CHECKING

import pytest

from backend.mail import smtp
from tests.support.certificates import certificate, served_with
from tests.support.mail import mail_server

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.backend.post import PostRoom

WAITING = [("waiting", 1, 1)]
"""The letters asked for, after one try that came to nothing and may be made again."""


@pytest.fixture(scope="module")
def vouched(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate of this machine that signed itself, with its key."""
    return certificate(tmp_path_factory.mktemp("tls"))


def test_letters_go_encrypted_to_a_server_whose_certificate_is_known(
    room_for: Callable[[str], PostRoom], vouched: Path
) -> None:
    with mail_server(tls_context=served_with(vouched), require_starttls=True) as mailbox:
        room = room_for(f"smtp://127.0.0.1:{mailbox.port}?ca={vouched}")
        room.invite()
        assert room.post.deliver_due() == 1
        assert room.scan(mailbox.letters(1)[0]).step == "permissions"


def test_letters_go_to_a_server_that_speaks_nothing_but_tls(
    room_for: Callable[[str], PostRoom], vouched: Path
) -> None:
    with mail_server(ssl_context=served_with(vouched)) as mailbox:
        room = room_for(f"smtps://127.0.0.1:{mailbox.port}?ca={vouched}")
        room.invite()
        assert room.post.deliver_due() == 1
        assert room.scan(mailbox.letters(1)[0]).step == "permissions"


def test_a_certificate_that_nobody_vouches_for_gets_no_letter(
    room_for: Callable[[str], PostRoom], vouched: Path
) -> None:
    with mail_server(tls_context=served_with(vouched)) as mailbox:
        room = room_for(f"smtp://127.0.0.1:{mailbox.port}")
        room.invite()
        assert room.post.deliver_due() == 0
        assert mailbox.letters(0) == []
    assert room.orders() == WAITING


@pytest.mark.parametrize(
    ("days", "host"), [(-1, "127.0.0.1"), (1, "127.0.0.9")], ids=["expired", "of another host"]
)
def test_a_certificate_that_is_not_good_gets_no_letter(
    room_for: Callable[[str], PostRoom], tmp_path: Path, days: int, host: str
) -> None:
    bad = certificate(tmp_path, days=days, host=host)
    with mail_server(ssl_context=served_with(bad)) as mailbox:
        room = room_for(f"smtps://127.0.0.1:{mailbox.port}?ca={bad}")
        room.invite()
        assert room.post.deliver_due() == 0
        assert mailbox.letters(0) == []
    assert room.orders() == WAITING


def test_a_server_without_encryption_gets_no_letter_unless_told_so(
    room_for: Callable[[str], PostRoom],
) -> None:
    with mail_server() as mailbox:
        room = room_for(f"smtp://127.0.0.1:{mailbox.port}")
        room.invite()
        assert room.post.deliver_due() == 0
        assert mailbox.letters(0) == []
    assert room.orders() == WAITING


@pytest.mark.parametrize("scheme", ["smtp", "smtps"])
def test_a_server_that_says_nothing_is_given_up_and_tried_again(
    room_for: Callable[[str], PostRoom], monkeypatch: pytest.MonkeyPatch, scheme: str
) -> None:
    monkeypatch.setattr(smtp, "PATIENCE_SECONDS", 0.2)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        room = room_for(f"{scheme}://127.0.0.1:{silent.getsockname()[1]}")
        person = room.invite()
        assert room.post.deliver_due() == 0
    assert room.orders() == WAITING
    invite = room.user(person).invite
    assert invite is not None
    assert invite.state == "queued"
