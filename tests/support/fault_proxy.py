"""A proxy that means no good, between real `requests` and a real server: faults from a seed."""

from __future__ import annotations

import gzip
import random
import socket
import struct
import threading
from collections import Counter
from contextlib import closing, suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_HEAD_END = b"\r\n\r\n"
_SECONDS = 5.0
_RESET = struct.pack("ii", 1, 0)
"""SO_LINGER so that closing sends RST."""
BUSY = (
    "Retry-After: 0",
    "Retry-After: 1",
    "Retry-After: -5",
    "Retry-After: 99999999999999",
    "Retry-After: Wed, 21 Oct 2015 07:28:00 GMT",
    "Retry-After: soon",
    "X-Nothing: 1",
)
FOREIGN = (
    b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 16\r\n\r\n<h1>A hotel</h1>",
    b"HTTP/1.1 302 Found\r\nLocation: http://login.example.com/\r\nContent-Length: 0\r\n\r\n",
    b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n",
    b"HTTP/1.1 413 Content Too Large\r\nContent-Length: 0\r\n\r\n",
    b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 3\r\n\r\nbad",
    b"\x00\x01\x02 this is no HTTP\r\n\r\n",
)


class FaultProxy:
    """Listens on loopback and passes requests on to `port`, or not.

    `faults` are names of the methods below without their underscore; with `rate` 0 all is well.
    `met` counts what happened to requests, `cut_request` and `cut_reply` cut the next one there.
    """

    faults = (
        "lost",
        "reply_lost",
        "late",
        "doubled",
        "busy",
        "foreign",
        "dripped",
        "reset",
        "cut",
        "wrong_length",
        "bomb",
        "cut_up",
    )

    def __init__(self, port: int, seed: int) -> None:
        self._server_port = port
        self._chance = random.Random(seed)
        self.rate = 0.0
        self.met: Counter[str] = Counter()
        self.cut_request: int | None = None
        self.cut_reply: int | None = None
        self._held: list[bytes] = []
        self._lock = threading.Lock()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Stop listening."""
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._thread.join(_SECONDS)

    def let_late_ones_arrive(self) -> None:
        """Deliver what was held back, in another order; nobody hears the answers."""
        with self._lock:
            held, self._held = self._held, []
        self._chance.shuffle(held)
        for request in held:
            self._ask(request)

    def _serve(self) -> None:
        while True:
            try:
                wire, _ = self._listener.accept()
            except OSError:
                return
            threading.Thread(target=self._connection, args=(wire,), daemon=True).start()

    def _connection(self, wire: socket.socket) -> None:
        wire.settimeout(_SECONDS)
        with closing(wire), suppress(OSError):
            while request := _message(wire):
                if not self._one(wire, request):
                    return

    def _one(self, wire: socket.socket, request: bytes) -> bool:
        """Do with one request as chance has it; says whether the connection lives on."""
        self.met["requests"] += 1
        if self.cut_request is not None or self.cut_reply is not None:
            return self._cut_at_a_byte(wire, request)
        if self._chance.random() >= self.rate:
            wire.sendall(self._ask(request))
            return True
        fault = self._chance.choice(self.faults)
        self.met[fault] += 1
        deed: Callable[[socket.socket, bytes], bool] = getattr(self, f"_{fault}")
        return deed(wire, request)

    def _cut_at_a_byte(self, wire: socket.socket, request: bytes) -> bool:
        up, self.cut_request = self.cut_request, None
        down, self.cut_reply = self.cut_reply, None
        if up is not None:
            self._send_only(request[:up])
        else:
            wire.sendall(self._ask(request)[:down])
        return False

    def _ask(self, request: bytes) -> bytes:
        with suppress(OSError), self._server() as server:
            server.sendall(request)
            return _message(server)
        return b""

    def _server(self) -> socket.socket:
        return socket.create_connection(("127.0.0.1", self._server_port), _SECONDS)

    def _send_only(self, part: bytes) -> None:
        with suppress(OSError), self._server() as server:
            server.sendall(part)

    def _lost(self, _wire: socket.socket, _request: bytes) -> bool:
        return False

    def _reply_lost(self, _wire: socket.socket, request: bytes) -> bool:
        self._ask(request)
        return False

    def _late(self, _wire: socket.socket, request: bytes) -> bool:
        with self._lock:
            self._held.append(request)
        return False

    def _doubled(self, wire: socket.socket, request: bytes) -> bool:
        self._ask(request)
        wire.sendall(self._ask(request))
        return True

    def _busy(self, wire: socket.socket, _request: bytes) -> bool:
        status = self._chance.choice(("429 Too Many Requests", "503 Service Unavailable"))
        after = self._chance.choice(BUSY)
        wire.sendall(f"HTTP/1.1 {status}\r\n{after}\r\nContent-Length: 0\r\n\r\n".encode())
        return True

    def _foreign(self, wire: socket.socket, _request: bytes) -> bool:
        wire.sendall(self._chance.choice(FOREIGN))
        return False

    def _dripped(self, wire: socket.socket, request: bytes) -> bool:
        reply = self._ask(request)
        for byte in reply[:200]:
            wire.sendall(bytes([byte]))
        wire.sendall(reply[200:])
        return True

    def _reset(self, wire: socket.socket, request: bytes) -> bool:
        reply = self._ask(request)
        wire.sendall(reply[: len(reply) // 2])
        wire.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
        return False

    def _cut(self, wire: socket.socket, request: bytes) -> bool:
        reply = self._ask(request)
        wire.sendall(reply[: self._chance.randrange(len(reply) + 1)])
        return False

    def _cut_up(self, _wire: socket.socket, request: bytes) -> bool:
        self._send_only(request[: self._chance.randrange(len(request))])
        return False

    def _wrong_length(self, wire: socket.socket, request: bytes) -> bool:
        head, _, body = self._ask(request).partition(_HEAD_END)
        claimed = self._chance.choice((0, len(body) // 2, len(body) + 7))
        lines = [line for line in head.split(b"\r\n") if not line.lower().startswith(b"content-l")]
        wire.sendall(b"\r\n".join([*lines, b"Content-Length: %d" % claimed]) + _HEAD_END + body)
        return False

    def _bomb(self, wire: socket.socket, request: bytes) -> bool:
        head, _, _body = self._ask(request).partition(_HEAD_END)
        lines = [line for line in head.split(b"\r\n") if not line.lower().startswith(b"content-l")]
        packed = _BOMB
        extra = [b"Content-Encoding: gzip", b"Content-Length: %d" % len(packed)]
        wire.sendall(b"\r\n".join([*lines, *extra]) + _HEAD_END + packed)
        return False


_BOMB = gzip.compress(bytes(50_000_000), compresslevel=9)


def _message(wire: socket.socket) -> bytes:
    """Read one HTTP message with its Content-Length, or nothing if the other end has gone."""
    data = b""
    while _HEAD_END not in data:
        piece = wire.recv(65536)
        if not piece:
            return b""
        data += piece
    head, _, body = data.partition(_HEAD_END)
    wanted = 0
    for line in head.split(b"\r\n"):
        name, _, value = line.partition(b":")
        if name.lower() == b"content-length":
            wanted = int(value)
    while len(body) < wanted:
        piece = wire.recv(65536)
        if not piece:
            return b""
        body += piece
    return head + _HEAD_END + body
