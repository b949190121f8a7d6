"""A console that opens an older store, and ends itself at a chosen moment of that."""

from __future__ import annotations

import logging
import os
import signal
from typing import TYPE_CHECKING, Any

from sqlalchemy import event
from sqlalchemy.pool import Pool

from tests.support.desk import make_desk

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from pathlib import Path

INSTRUCTIONS = 20
"""Of SQLite's machine, between two moments within a statement."""


class Countdown:
    """Counts the moments of all connections, and ends the process at one of them."""

    def __init__(self, ends_at: int | None) -> None:
        self.passed, self._ends_at = 0, ends_at

    def pass_one(self) -> int:
        """Pass a moment, or end here as SIGKILL does."""
        self.passed += 1
        if self.passed == self._ends_at:
            os.kill(os.getpid(), signal.SIGKILL)
        return 0


def open_and_end(
    line: Connection[Any, Any], folder: Path, statement: int | None, within: int | None
) -> None:
    """Open a store; end before a statement, or somewhere within; tell how many there were."""
    logging.disable()
    statements, moments = Countdown(statement), Countdown(within)

    def watch(connection: Any, _record: object) -> None:
        connection.set_trace_callback(lambda _statement: statements.pass_one())
        connection.set_progress_handler(moments.pass_one, INSTRUCTIONS)

    event.listen(Pool, "connect", watch)
    make_desk(folder, directory=False)
    line.send((statements.passed, moments.passed))
