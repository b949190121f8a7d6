"""The process that serves: its socket, its announcement when ready, and its clean end."""

from __future__ import annotations

import json
import os
import signal
import socket
import sys
import threading
from typing import TYPE_CHECKING

import uvicorn

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from litestar import Litestar

_BACKLOG = 256
_GRACE_SECONDS = 10
_IDLE_SECONDS = 75
"""A console that comes again within a poll finds its connection as it left it."""


class Server(uvicorn.Server):
    """A uvicorn server that says when it is ready.

    `proxies` are the addresses and networks of those who may say for whom they ask.
    """

    def __init__(
        self, app: Litestar, on_ready: Callable[[], None], proxies: Sequence[str] = ()
    ) -> None:
        super().__init__(
            uvicorn.Config(
                app,
                lifespan="on",
                log_config=None,
                access_log=False,
                server_header=False,
                proxy_headers=bool(proxies),
                forwarded_allow_ips=list(proxies),
                timeout_graceful_shutdown=_GRACE_SECONDS,
                timeout_keep_alive=_IDLE_SECONDS,
            )
        )
        self._app, self._on_ready = app, on_ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start, then say so."""
        await super().startup(sockets=sockets)
        if self.started:
            self._on_ready()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """End the streams, which would last for ever, then everything else."""
        self._app.state["news"].end()
        await super().shutdown(sockets=sockets)


def bind(host: str, port: int) -> socket.socket:
    """Take an address (port 0: a free one). Raises OSError if it is in use."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # asyncio sends small packets at once (TCP_NODELAY) only where the protocol is named: without
    # it each answer waits 40 ms for an acknowledgement.
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
    except OSError:
        listener.close()
        raise
    listener.listen(_BACKLOG)
    return listener


def address_of(listener: socket.socket) -> str:
    """Return the http URL of a listening socket."""
    host, port = listener.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


def serve(server: Server, listener: socket.socket, *, until: Callable[[], object] | None) -> None:
    """Serve until SIGTERM or CTRL-C, or until a call returns; ends cleanly."""
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda _number, _frame: None)
    if until is not None:

        def end() -> None:
            server.should_exit = True

        after(until, end)
    server.run(sockets=[listener])


def after(wait: Callable[[], object], call: Callable[[], None]) -> None:
    """Call something when a wait is over; the process need not wait for it to end."""

    def run() -> None:
        wait()
        call()

    threading.Thread(target=run, name="waits for the end", daemon=True).start()


def input_ends() -> None:
    """Wait until whoever started this process has closed its standard input, or ended."""
    # Not by the buffer: its lock, held by a thread that waits, aborts the process at its end.
    while os.read(sys.stdin.fileno(), 4096):
        pass


def write_ready_file(path: Path, ready: dict[str, object]) -> None:
    """Write a file for whoever started this process, whole or not at all."""
    unfinished = path.with_name(f"{path.name}.part")
    unfinished.write_text(json.dumps(ready), encoding="utf-8")
    unfinished.replace(path)
