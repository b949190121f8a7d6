"""Signing in to the mail server: a wrong password delays letters, and can be set right."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest
from aiosmtpd.smtp import AuthResult, LoginPassword

from backend.mail.transport import transport_of
from tests.backend.post import PostRoom
from tests.support.mail import mail_server

if TYPE_CHECKING:
    from collections.abc import Iterator
    from contextlib import AbstractContextManager
    from pathlib import Path

    from aiosmtpd.smtp import SMTP, Envelope, Session

    from tests.support.backend import FixedClock
    from tests.support.mail import Mailbox

# Loopback needs no encryption; aiosmtpd warns all the same.
pytestmark = pytest.mark.filterwarnings("ignore:Requiring AUTH while not requiring TLS")


class Guard:
    """Knows the one password that the mail server takes."""

    def __init__(self, password: str) -> None:
        self.password = password

    def __call__(
        self, server: SMTP, session: Session, envelope: Envelope, mechanism: str, words: object
    ) -> AuthResult:
        """Let nobody in but the office's own relay."""
        known = LoginPassword(b"relay", self.password.encode())
        # Not handled: the server itself has to say 535, or the client would wait for an answer.
        return AuthResult(success=words == known, handled=False)


def guarded(guard: Guard) -> AbstractContextManager[Mailbox]:
    """Run a mail server that takes letters only from those who signed in."""
    return mail_server(authenticator=guard, auth_required=True, auth_require_tls=False)


@pytest.fixture
def guard() -> Guard:
    """Takes the password "between us"."""
    return Guard("between us")


@contextmanager
def room_with(folder: Path, clock: FixedClock, url: str) -> Iterator[PostRoom]:
    """Open a post room that hands its letters to a URL; one user in it is invited."""
    room = PostRoom(folder, clock, transport_of(url, {}))
    try:
        room.ask("invite.send", room.hire())
        yield room
    finally:
        room.backend.close()


def test_letters_go_out_when_the_mail_server_knows_the_password(
    tmp_path: Path, clock: FixedClock, guard: Guard
) -> None:
    with guarded(guard) as mailbox:
        url = f"smtp://relay:between%20us@127.0.0.1:{mailbox.port}?tls=none"
        with room_with(tmp_path, clock, url) as room:
            assert room.post.deliver_due() == 1
            assert room.scan(mailbox.letters(1)[0]).step == "permissions"


def test_a_wrong_password_fails_no_invite_and_the_next_try_is_a_message_of_its_own(
    tmp_path: Path, clock: FixedClock, guard: Guard
) -> None:
    guard.password = "changed meanwhile"
    with guarded(guard) as mailbox:
        url = f"smtp://relay:between%20us@127.0.0.1:{mailbox.port}?tls=none"
        with room_with(tmp_path, clock, url) as room:
            assert room.post.deliver_due() == 0
            assert mailbox.letters(0) == []
            guard.password = "between us"
            clock.advance(seconds=30)
            assert room.post.deliver_due() == 1
            assert ".2@" in str(mailbox.letters(1)[0]["Message-ID"])
