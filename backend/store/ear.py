"""Hears on PostgreSQL what other processes commit: one connection of a process that listens."""

from __future__ import annotations

import logging
import threading
from contextlib import closing
from typing import TYPE_CHECKING, cast

from sqlalchemy import select, text
from sqlalchemy.exc import SQLAlchemyError

from backend.store.engine import reading
from backend.store.tables import counter

if TYPE_CHECKING:
    from collections.abc import Callable

    import psycopg
    from sqlalchemy import Connection, Engine

CHANNEL = "feed"
_LOOK_SECONDS = 0.5
"""How long a stop may take to be seen."""
_FIRST_PAUSE, _LONGEST_PAUSE = 0.2, 10.0
_NOTIFY = text("SELECT pg_notify(:channel, :seq)")
log = logging.getLogger(__name__)


def announce(connection: Connection, seq: int) -> None:
    """Tell the other processes of a seq, at the commit of this transaction and not before."""
    if connection.dialect.name == "postgresql":
        connection.execute(_NOTIFY, {"channel": CHANNEL, "seq": str(seq)})


def newest_seq(engine: Engine) -> int:
    """Return how far the feed is."""
    with reading(engine) as connection:
        return int(connection.execute(select(counter.c.seq)).scalar_one())


class Ear:
    """A thread that listens and connects again for ever. On SQLite there is nobody to hear.

    `heard` is told each seq, `lost_touch` the seq to go on from after every (re)connection.
    """

    def __init__(
        self, engine: Engine, heard: Callable[[int], None], lost_touch: Callable[[int], None]
    ) -> None:
        self._engine, self._heard, self._lost_touch = engine, heard, lost_touch
        self._is_over = threading.Event()
        self._thread = threading.Thread(target=self._run, name="ear", daemon=True)

    def start(self) -> None:
        """Begin to listen."""
        if self._engine.dialect.name == "postgresql":
            self._thread.start()

    def stop(self) -> None:
        """Stop listening."""
        self._is_over.set()
        if self._thread.is_alive():
            self._thread.join(2 * _LOOK_SECONDS)

    def _run(self) -> None:
        pause = _FIRST_PAUSE
        while not self._is_over.is_set():
            try:
                self._listen()
            except (SQLAlchemyError, OSError, _psycopg_error()) as error:
                log.warning("the news of other processes are cut: %s", type(error).__name__)
                self._is_over.wait(pause)
                pause = min(2 * pause, _LONGEST_PAUSE)
            else:
                pause = _FIRST_PAUSE

    def _listen(self) -> None:
        pooled = self._engine.raw_connection()
        wire = cast("psycopg.Connection", pooled.driver_connection)
        pooled.detach()
        with closing(wire):
            wire.rollback()
            wire.autocommit = True
            wire.execute("LISTEN feed")
            self._lost_touch(newest_seq(self._engine))
            while not self._is_over.is_set():
                for notice in wire.notifies(timeout=_LOOK_SECONDS):
                    self._heard(int(notice.payload))


def _psycopg_error() -> type[Exception]:
    """Return the driver's errors; the driver is there where this is asked."""
    import psycopg  # noqa: PLC0415 - needed on PostgreSQL only

    return psycopg.Error
