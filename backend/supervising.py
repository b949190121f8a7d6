"""Several processes that serve one socket: started, started again, ended together."""

from __future__ import annotations

import logging
import multiprocessing
import signal
import time
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from typing import TYPE_CHECKING

from backend import app, serving

if TYPE_CHECKING:
    import socket
    from collections.abc import Callable
    from multiprocessing.context import SpawnProcess

    from backend.settings import Settings

_log = logging.getLogger(__name__)
_END_SECONDS = 20.0
"""A process that has not ended by then is killed: uvicorn waits 10 s for requests to end."""
_FIRST_PAUSE, _LONGEST_PAUSE = 0.5, 30.0
_STEADY_SECONDS = 60.0
"""Who lived so long is started again at once; who dies at each start, ever later."""
_READY = "ready"
_processes = multiprocessing.get_context("spawn")


@dataclass(kw_only=True)
class Worker:
    """One place in the crew: the process in it, its line to us, and how often it died young."""

    process: SpawnProcess
    line: Connection
    started: float
    early_deaths: int = 0
    is_ready: bool = False
    again_at: float | None = None


class Crew:
    """Keeps a number of processes at work on one socket."""

    def __init__(self, settings: Settings, listener: socket.socket, size: int) -> None:
        self._settings = settings
        self._listener = listener
        self._size = size
        self._workers: list[Worker] = []
        self._bell, self._button = _processes.Pipe(duplex=False)
        self._was_ready = False

    def run(self, on_ready: Callable[[], None], *, until: Callable[[], object] | None) -> bool:
        """Serve until SIGTERM or CTRL-C, or until a call returns.

        Says no if a process ended before all were ready for the first time: then none is started
        again, for there is something wrong with the settings.
        """
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda _number, _frame: self._ring())
        if until is not None:
            serving.after(until, self._ring)
        self._workers = [self._start() for _ in range(self._size)]
        try:
            return self._watch(on_ready)
        finally:
            self._end()

    def _watch(self, on_ready: Callable[[], None]) -> bool:
        while True:
            here = [worker for worker in self._workers if worker.again_at is None]
            lines = [worker.line for worker in here if not worker.is_ready]
            ends = [worker.process.sentinel for worker in here]
            happened = wait([self._bell, *lines, *ends], self._pause())
            if self._bell in happened:
                return True
            for worker in here:
                if worker.line in happened:
                    worker.is_ready = _has_said_so(worker.line)
            if not self._was_ready and all(worker.is_ready for worker in self._workers):
                self._was_ready = True
                on_ready()
            gone = [worker for worker in here if worker.process.sentinel in happened]
            if gone and not self._was_ready:
                return False
            self._replace(gone)

    def _replace(self, gone: list[Worker]) -> None:
        now = time.monotonic()
        for worker in gone:
            is_early = now - worker.started < _STEADY_SECONDS
            worker.early_deaths = worker.early_deaths + 1 if is_early else 0
            pause = min(_FIRST_PAUSE * 2**worker.early_deaths, _LONGEST_PAUSE) if is_early else 0.0
            worker.again_at = now + pause
            worker.process.join()
            code = worker.process.exitcode
            _log.error("a worker ended (%s); another starts in %.1f s", code, pause)
            worker.line.close()
        for place, worker in enumerate(self._workers):
            if worker.again_at is not None and worker.again_at <= now:
                self._workers[place] = self._start(worker.early_deaths)

    def _pause(self) -> float | None:
        moments = [worker.again_at for worker in self._workers if worker.again_at is not None]
        return max(0.0, min(moments) - time.monotonic()) if moments else None

    def _start(self, early_deaths: int = 0) -> Worker:
        ours, theirs = _processes.Pipe()
        process = _processes.Process(target=work, args=(self._settings, self._listener, theirs))
        process.start()
        theirs.close()
        return Worker(
            process=process, line=ours, started=time.monotonic(), early_deaths=early_deaths
        )

    def _ring(self) -> None:
        self._button.send(None)

    def _end(self) -> None:
        """End all: each hears it from the signal, or later from its line."""
        here = [worker for worker in self._workers if worker.again_at is None]
        for worker in here:
            worker.line.close()
            worker.process.terminate()
        deadline = time.monotonic() + _END_SECONDS
        for worker in here:
            worker.process.join(max(0.0, deadline - time.monotonic()))
            if worker.process.exitcode is None:
                worker.process.kill()
                worker.process.join()


def work(settings: Settings, listener: socket.socket, line: Connection) -> None:
    """Serve as one of the crew, until it is told to end or whoever started it is gone."""
    logging.basicConfig(
        level=logging.WARNING, format="%(asctime)s %(levelname)s %(name)s: %(message)s"
    )
    server = serving.Server(app.build(settings), lambda: line.send(_READY), settings.proxies)
    serving.serve(server, listener, until=lambda: _ends(line))


def _has_said_so(line: Connection) -> bool:
    try:
        return bool(line.recv() == _READY)
    except (EOFError, OSError):
        return False


def _ends(line: Connection) -> None:
    with suppress(EOFError, OSError):
        line.recv()
