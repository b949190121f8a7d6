"""What carries letters: chosen by a URL, an SMTP server or a Maildir."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from backend.mail.maildir import Maildir
from backend.mail.smtp import SmtpServer, server_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from email.message import EmailMessage


class Transport(Protocol):
    """Takes letters over.

    `sender` is the address that letters come from, where the transport knows one.
    """

    @property
    def sender(self) -> str | None:
        """Return the address of the sender, null if it is left to the account."""

    def send(self, message: EmailMessage, recipient: str) -> None:
        """Hand a letter over; raises MailRefusedError or MailDelayedError with words."""


def transport_of(url: str, environment: Mapping[str, str]) -> Transport:
    """Return the transport of `smtp://…`, `smtps://…` or `maildir:DIR`; raises ValueError."""
    scheme, _, rest = url.partition(":")
    if scheme == "maildir" and rest:
        return Maildir(rest)
    if scheme in {"smtp", "smtps"}:
        return SmtpServer(server_of(url, environment))
    raise ValueError("Mail goes to smtp://host:port, smtps://host:port or maildir:FOLDER.")
