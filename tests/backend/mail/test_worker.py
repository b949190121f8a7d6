"""The thread behind the app."""

from __future__ import annotations

import logging
import threading
from typing import TYPE_CHECKING

from backend.mail.worker import Worker

if TYPE_CHECKING:
    import pytest

WAIT = 10.0


def test_a_woken_worker_does_its_chores_at_once() -> None:
    rounds = threading.Semaphore(0)
    worker = Worker((rounds.release,), lambda longest: 3600.0)
    worker.start()
    assert rounds.acquire(timeout=WAIT)
    worker.wake()
    assert rounds.acquire(timeout=WAIT)
    worker.stop()
    assert not worker._thread.is_alive()


def test_a_chore_that_fails_stops_no_other(caplog: pytest.LogCaptureFixture) -> None:
    rounds = threading.Semaphore(0)

    def fail() -> None:
        raise RuntimeError("the chore's own words")

    worker = Worker((fail, rounds.release), lambda longest: 3600.0)
    with caplog.at_level(logging.ERROR):
        worker.start()
        assert rounds.acquire(timeout=WAIT)
        worker.wake()
        assert rounds.acquire(timeout=WAIT)
        worker.stop()
    assert "a chore failed" in caplog.text


def test_a_worker_that_cannot_ask_for_the_next_chore_goes_on(
    caplog: pytest.LogCaptureFixture,
) -> None:
    rounds = threading.Semaphore(0)

    def away(_longest: float) -> float:
        raise ConnectionError("the database went away")

    worker = Worker((rounds.release,), away)
    with caplog.at_level(logging.ERROR):
        worker.start()
        assert rounds.acquire(timeout=WAIT)
        worker.wake()
        assert rounds.acquire(timeout=WAIT)
        worker.stop()
    assert "nobody knows when the next chore is due" in caplog.text
