"""An e-mail as a mail program shows it: header lines, two views, and the pictures in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from email.message import EmailMessage


class MailView(msgspec.Struct, frozen=True, kw_only=True):
    """What of a mail can be shown. `pictures` are PNG files by their content id."""

    subject: str
    sender: str
    recipient: str
    html: str
    text: str
    pictures: dict[str, bytes] = {}


def view_of(message: EmailMessage) -> MailView:
    """Return a composed mail as it is shown: nothing is made anew, all comes out of its parts."""
    pictures = {
        str(part["Content-ID"]).strip("<>"): part.get_content()
        for part in message.walk()
        if part.get_content_maintype() == "image"
    }
    return MailView(
        subject=str(message["Subject"]),
        sender=str(message["From"]),
        recipient=str(message["To"]),
        html=_body(message, "html"),
        text=_body(message, "plain"),
        pictures=pictures,
    )


def _body(message: EmailMessage, kind: str) -> str:
    part = message.get_body((kind,))
    return "" if part is None else str(part.get_content()).replace("\r\n", "\n")
