"""The thread beside the loop: it hands over what its work did, one piece after another."""

from __future__ import annotations

import threading

import pytest

from console.errors import Offline
from console.workers.beside import Beside


def test_work_runs_in_one_other_thread_and_its_outcome_is_awaited() -> None:
    beside = Beside()
    outcomes = [beside(threading.get_ident) for _ in range(3)]
    threads = {outcome() for outcome in outcomes}
    assert len(threads) == 1
    assert threads != {threading.get_ident()}
    beside.stop()


def test_trouble_is_raised_where_the_outcome_is_awaited() -> None:
    beside = Beside()

    def fail() -> int:
        raise Offline

    outcome = beside(fail)
    with pytest.raises(Offline):
        outcome()
    assert beside(lambda: 5)() == 5
    beside.stop()


def test_stopping_lets_work_under_way_end() -> None:
    beside = Beside()
    may_end, has_ended = threading.Event(), threading.Event()

    def work() -> int:
        may_end.wait(30)
        has_ended.set()
        return 7

    outcome = beside(work)
    beside.stop()
    may_end.set()
    assert outcome() == 7
    assert has_ended.is_set()
