"""Letters to an SMTP server: encrypted and verified unless told otherwise, never waiting long."""

from __future__ import annotations

import smtplib
import ssl
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, unquote, urlsplit

import msgspec
import truststore

from backend.mail.failures import MailDelayedError, MailRefusedError, plain_words
from contract.rules import mailbox

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from email.message import EmailMessage

PASSWORD_VARIABLE = "PHONE_CONSOLE_SMTP_PASSWORD"  # noqa: S105 - the name of a variable
"""Where the password is looked up if the URL has a user only: command lines are public."""
PATIENCE_SECONDS = 30.0
"""How long one answer of a mail server may take."""
_LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})
_PERMANENT = range(500, 600)


class Server(msgspec.Struct, frozen=True, kw_only=True):
    """Where and how to hand letters over. `tls` is `starttls`, `tls` or `none`."""

    host: str
    port: int
    tls: str
    user: str | None = None
    password: str | None = None
    ca_file: str | None = None
    sender: str | None = None

    def __repr__(self) -> str:
        """Keep the password out of logs and tracebacks."""
        return f"Server({self.host}:{self.port}, {self.tls})"


def server_of(url: str, environment: Mapping[str, str]) -> Server:
    """Read `smtp[s]://[user[:password]@]host[:port][?tls=none&ca=FILE&from=ADDRESS]`.

    `tls=none` is for a server on this machine only. Raises ValueError with a sentence.
    """
    parts = urlsplit(url)
    if not parts.hostname:
        raise ValueError("The mail server's address has no host.")
    options = {name: values[-1] for name, values in parse_qs(parts.query).items()}
    implicit = parts.scheme == "smtps"
    tls = options.pop("tls", "tls" if implicit else "starttls")
    if tls not in ({"tls"} if implicit else {"starttls", "none"}):
        raise ValueError(f"tls={tls} is not known: leave it out, or say tls=none.")
    if tls == "none" and parts.hostname not in _LOOPBACK:
        raise ValueError("tls=none is for a mail server on this machine only.")
    server = Server(
        host=parts.hostname,
        port=parts.port or (465 if implicit else 587),
        tls=tls,
        user=unquote(parts.username) if parts.username else None,
        password=unquote(parts.password or "") or environment.get(PASSWORD_VARIABLE),
        ca_file=options.pop("ca", None),
        sender=options.pop("from", None),
    )
    if server.sender is not None and mailbox(server.sender) is None:
        raise ValueError(f"from={server.sender} is no address that mail can come from.")
    if options:
        raise ValueError(f"The mail server's address has the unknown option {min(options)}.")
    return server


class SmtpServer:
    """Hands letters over, one connection each."""

    def __init__(self, server: Server) -> None:
        self._server = server
        self.sender = server.sender

    def send(self, message: EmailMessage, recipient: str) -> None:
        """Hand a letter over; raises MailRefusedError or MailDelayedError with words."""
        with _in_words(), self._connected() as connection:
            if self._server.user:
                connection.login(self._server.user, self._server.password or "")
            sender = message["From"].addresses[0].addr_spec
            connection.send_message(message, from_addr=sender, to_addrs=[recipient])

    @contextmanager
    def _connected(self) -> Iterator[smtplib.SMTP]:
        server = self._server
        if server.tls == "tls":
            opened: smtplib.SMTP = smtplib.SMTP_SSL(
                server.host, server.port, timeout=PATIENCE_SECONDS, context=self._context()
            )
        else:
            opened = smtplib.SMTP(server.host, server.port, timeout=PATIENCE_SECONDS)
        try:
            if server.tls == "starttls":
                opened.starttls(context=self._context())
            yield opened
            # The letter was taken: how the server says goodbye changes nothing about that.
            with suppress(smtplib.SMTPException, OSError):
                opened.quit()
        finally:
            opened.close()

    def _context(self) -> ssl.SSLContext:
        context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        if self._server.ca_file:
            context.load_verify_locations(self._server.ca_file)
        return context


@contextmanager
def _in_words() -> Iterator[None]:
    """Turn what smtplib raises into refused or delayed; a rejected login may be set right."""
    try:
        yield
    except smtplib.SMTPRecipientsRefused as refusal:
        code, words = next(iter(refusal.recipients.values()))
        raise _verdict(code, words) from refusal
    except (smtplib.SMTPAuthenticationError, smtplib.SMTPConnectError) as failure:
        said = f"{failure.smtp_code} {plain_words(failure.smtp_error)}"
        raise MailDelayedError(said) from failure
    except smtplib.SMTPResponseException as failure:
        raise _verdict(failure.smtp_code, failure.smtp_error) from failure
    except smtplib.SMTPNotSupportedError as failure:
        if "SMTPUTF8" in str(failure):
            said = "The mail server can't write to addresses outside ASCII."
            raise MailRefusedError(said) from failure
        raise MailDelayedError(plain_words(str(failure))) from failure
    except (OSError, smtplib.SMTPException) as failure:
        said = plain_words(str(failure)) or type(failure).__name__
        raise MailDelayedError(said) from failure


def _verdict(code: int, words: bytes | str) -> MailRefusedError | MailDelayedError:
    kind = MailRefusedError if code in _PERMANENT else MailDelayedError
    return kind(f"{code} {plain_words(words)}")
