"""A real SMTP server on loopback that keeps what it receives, and what an invite mail holds."""

from __future__ import annotations

import email
import io
import threading
from contextlib import contextmanager
from email import policy
from typing import TYPE_CHECKING, Any

import zxingcpp
from aiosmtpd.controller import Controller
from PIL import Image

from tests.support.ports import free_port

if TYPE_CHECKING:
    from collections.abc import Iterator
    from email.message import EmailMessage

    from aiosmtpd.smtp import SMTP, Envelope, Session

MAIL_TIMEOUT = 30.0


class Mailbox:
    """Receives mail by SMTP. `refused` addresses are answered with 550 and these words."""

    def __init__(self) -> None:
        self.refused: dict[str, str] = {}
        self._letters: list[EmailMessage] = []
        self._arrived = threading.Condition()
        self.port = 0

    async def handle_RCPT(
        self,
        server: SMTP,
        session: Session,
        envelope: Envelope,
        address: str,
        rcpt_options: list[str],
    ) -> str:
        """Take or refuse a recipient."""
        if address in self.refused:
            return f"550 {self.refused[address]}"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        """Keep a mail."""
        raw = envelope.content
        letter = email.message_from_bytes(
            raw if isinstance(raw, bytes) else (raw or "").encode(), policy=policy.default
        )
        with self._arrived:
            self._letters.append(letter)
            self._arrived.notify_all()
        return "250 Message accepted"

    @property
    def url(self) -> str:
        """The server as the backend's `--mail` option names it."""
        return f"smtp://127.0.0.1:{self.port}?tls=none"

    def letters(self, number: int) -> list[EmailMessage]:
        """Wait until this many mails have arrived, and return them all."""
        with self._arrived:
            if not self._arrived.wait_for(lambda: len(self._letters) >= number, MAIL_TIMEOUT):
                message = f"{len(self._letters)} of {number} mails arrived"
                raise AssertionError(message)
            return list(self._letters)


@contextmanager
def mail_server(mailbox: Mailbox | None = None, **options: Any) -> Iterator[Mailbox]:
    """Run a mail server on a free port of loopback; options are those of aiosmtpd's server."""
    mailbox = mailbox or Mailbox()
    mailbox.port = free_port()
    controller = Controller(mailbox, hostname="127.0.0.1", port=mailbox.port, **options)
    controller.start()
    try:
        yield mailbox
    finally:
        controller.stop()


def link_in_picture(letter: EmailMessage) -> str:
    """Decode the QR code of a mail from its pixels."""
    picture: EmailMessage = next(
        part for part in letter.walk() if part.get_content_type() == "image/png"
    )
    found = zxingcpp.read_barcode(Image.open(io.BytesIO(picture.get_content())))
    assert found is not None, "the picture holds no readable QR code"
    return str(found.text)


def code_in_text(letter: EmailMessage) -> str:
    """Return the code for typing from the text view of a mail."""
    body = letter.get_body(("plain",))
    assert body is not None
    text: str = body.get_content()
    lines = [line.strip() for line in text.splitlines()]
    return next(line for line in lines if len(line) == 14 and line.count("-") == 2)
