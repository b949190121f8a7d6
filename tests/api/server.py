"""A server on loopback that answers whatever a test tells it, byte by byte."""

from __future__ import annotations

import contextlib
import socket
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import ssl
    from collections.abc import Iterator

INSTANCE = "019a0000-0000-7000-8000-00000000beef"
OURS = {"X-Console-Instance": INSTANCE, "Content-Type": "application/json"}


def reply(
    status: int = 200,
    body: bytes = b"{}",
    headers: dict[str, str] | None = None,
    *,
    length: str | None = None,
) -> bytes:
    """Return an HTTP answer of our server; `length` lies about the body's."""
    lines = [f"HTTP/1.1 {status} Whatever"]
    lines += [f"{name}: {value}" for name, value in (OURS if headers is None else headers).items()]
    lines += [f"Content-Length: {len(body) if length is None else length}", "Connection: close"]
    return ("\r\n".join(lines) + "\r\n\r\n").encode() + body


class Loopback:
    """Answers each connection with the next of `answers`, the last one again and again."""

    def __init__(self, *answers: bytes, context: ssl.SSLContext | None = None) -> None:
        self.answers = list(answers)
        self.requests: list[bytes] = []
        self._context = context
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listener.getsockname()[1])
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    @property
    def url(self) -> str:
        """Where it listens."""
        scheme = "https" if self._context else "http"
        return f"{scheme}://127.0.0.1:{self.port}"

    def header(self, name: str, number: int = -1) -> str | None:
        """Return a header of a request."""
        head = self.requests[number].partition(b"\r\n\r\n")[0].decode("latin-1")
        fields = dict(line.lower().split(": ", 1) for line in head.splitlines()[1:])
        return fields.get(name.lower())

    def close(self) -> None:
        """Stop listening."""
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._thread.join(10)

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            with connection:
                self._answer(connection)

    def _answer(self, connection: socket.socket) -> None:
        connection.settimeout(10)
        if self._context is None:
            self._speak(connection)
            return
        with (
            contextlib.suppress(OSError),
            self._context.wrap_socket(connection, server_side=True) as encrypted,
        ):
            self._speak(encrypted)

    def _speak(self, connection: socket.socket) -> None:
        try:
            self.requests.append(_request(connection))
            answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
            connection.sendall(answer)
            self._hang_up(connection)
        except OSError:
            return

    def _hang_up(self, connection: socket.socket) -> None:
        connection.shutdown(socket.SHUT_WR)


def _request(connection: socket.socket) -> bytes:
    """Read one request, its body included."""
    data = b""
    while b"\r\n\r\n" not in data:
        piece = connection.recv(65536)
        if not piece:
            return data
        data += piece
    head, _, body = data.partition(b"\r\n\r\n")
    lengths = [
        int(line.partition(b":")[2])
        for line in head.splitlines()
        if line.lower().startswith(b"content-length:")
    ]
    while lengths and len(body) < lengths[0]:
        body += connection.recv(65536)
    return head + b"\r\n\r\n" + body


@contextmanager
def answering(*answers: bytes, context: ssl.SSLContext | None = None) -> Iterator[Loopback]:
    """Run a server that gives these answers."""
    server = Loopback(*answers, context=context)
    try:
        yield server
    finally:
        server.close()
