"""A proxy on loopback between a console and a server: what becomes of each request is chosen."""

from __future__ import annotations

import contextlib
import socket
import struct
import threading
from collections import Counter
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable, Iterator

HEAD_END = b"\r\n\r\n"
_PATIENCE_SECONDS = 30.0
_DRIP_SECONDS = 0.02
_LINGER_NONE = struct.pack("ii", 1, 0)
_PIECE = 65536


class Exchange:
    """One request on its way; a fate does with it what it likes."""

    def __init__(self, proxy: FaultProxy, client: socket.socket, request: bytes) -> None:
        self.proxy, self.request = proxy, request
        self._client = client

    def forward(self) -> bytes:
        """Bring the request to the server; returns the answer, head and body."""
        return self.proxy.bring(self.request)

    def forward_part(self, length: int) -> None:
        """Bring so many bytes of the request to the server; then the connection ends."""
        address = ("127.0.0.1", self.proxy.target_port)
        with socket.create_connection(address, _PATIENCE_SECONDS) as server:
            server.sendall(self.request[:length])

    def reply(self, answer: bytes) -> None:
        """Bring an answer back, whole."""
        self._client.sendall(answer)

    def drip(self, answer: bytes) -> None:
        """Bring an answer back a byte at a time, until the client has had enough."""
        for place in range(len(answer)):
            self._client.sendall(answer[place : place + 1])
            if self.proxy.closing.wait(_DRIP_SECONDS):
                return

    def say_nothing(self) -> None:
        """Leave the client waiting until it goes."""
        while self._client.recv(_PIECE):
            pass

    def reset(self) -> None:
        """End the connection as a crash does."""
        raw = self._client
        raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _LINGER_NONE)

    def keep(self) -> None:
        """Keep the request, to be delivered when nobody waits for it any more."""
        self.proxy.late.append(self.request)


class FaultProxy:
    """Listens at `url` and lets `choose` decide over each request; without it, all pass.

    `late` holds requests that were given up and may still arrive; `seen` counts fates by name.
    With `context_of` it speaks TLS, with the certificate that is chosen for each connection.
    """

    def __init__(
        self,
        target_port: int,
        choose: Callable[[bytes], Callable[[Exchange], None]] | None = None,
        context_of: Callable[[], ssl.SSLContext] | None = None,
    ) -> None:
        self.target_port, self.choose = target_port, choose
        self.late: list[bytes] = []
        self.seen: Counter[str] = Counter()
        self.closing = threading.Event()
        self._context_of = context_of
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listener.getsockname()[1])
        self._thread = threading.Thread(target=self._accept, daemon=True)
        self._thread.start()

    @property
    def url(self) -> str:
        """Where it listens."""
        return f"http{'s' if self._context_of else ''}://127.0.0.1:{self.port}"

    def bring(self, request: bytes) -> bytes:
        """Bring a request to the server on a connection of its own; returns its answer."""
        server = socket.create_connection(("127.0.0.1", self.target_port), _PATIENCE_SECONDS)
        with server:
            server.sendall(without_keeping_alive(request))
            return read_to_end(server)

    def deliver_late(self, number: int | None = None) -> None:
        """Let requests arrive that everybody has given up; nobody hears the answers."""
        arriving = self.late[:number]
        del self.late[: len(arriving)]
        for request in arriving:
            with contextlib.suppress(OSError):
                self.bring(request)

    def close(self) -> None:
        """Stop listening."""
        self.closing.set()
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._thread.join(_PATIENCE_SECONDS)

    def _accept(self) -> None:
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(client,), daemon=True).start()

    def _serve(self, client: socket.socket) -> None:
        client.settimeout(_PATIENCE_SECONDS)
        with client, contextlib.suppress(OSError):
            if self._context_of is None:
                self._carry(client)
                return
            with self._context_of().wrap_socket(client, server_side=True) as encrypted:
                self._carry(encrypted)

    def _carry(self, client: socket.socket) -> None:
        request = read_request(client)
        if request is None:
            return
        fate = self.choose(request) if self.choose is not None else passes
        self.seen[fate.__name__] += 1
        fate(Exchange(self, client, request))


def passes(exchange: Exchange) -> None:
    """Go through, there and back."""
    exchange.reply(exchange.forward())


def read_request(client: socket.socket) -> bytes | None:
    """Read one request, its body included; None if the client went before its end."""
    whole = b""
    while HEAD_END not in whole:
        piece = client.recv(_PIECE)
        if not piece:
            return None
        whole += piece
    head, _, body = whole.partition(HEAD_END)
    length = int(header_of(head, b"content-length") or b"0")
    while len(body) < length:
        piece = client.recv(_PIECE)
        if not piece:
            return None
        body += piece
    return head + HEAD_END + body


def read_to_end(server: socket.socket) -> bytes:
    """Read until the other side closes."""
    pieces = []
    while piece := server.recv(_PIECE):
        pieces.append(piece)
    return b"".join(pieces)


def header_of(head: bytes, name: bytes) -> bytes | None:
    """Return a header's value; its name is written small."""
    for line in head.split(b"\r\n")[1:]:
        found, _, value = line.partition(b":")
        if found.strip().lower() == name:
            return value.strip()
    return None


def without_keeping_alive(request: bytes) -> bytes:
    """Return a request that asks the server to close the connection after its answer."""
    head, _, body = request.partition(HEAD_END)
    lines = [line for line in head.split(b"\r\n") if not line.lower().startswith(b"connection:")]
    return b"\r\n".join([*lines, b"Connection: close"]) + HEAD_END + body


@contextmanager
def fault_proxy(
    target_port: int,
    choose: Callable[[bytes], Callable[[Exchange], None]] | None = None,
    context_of: Callable[[], ssl.SSLContext] | None = None,
) -> Iterator[FaultProxy]:
    """Run a proxy before a server."""
    proxy = FaultProxy(target_port, choose, context_of)
    try:
        yield proxy
    finally:
        proxy.close()
