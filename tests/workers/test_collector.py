"""Objects of the windows end in the UI thread, however busy the others are."""

from __future__ import annotations

import gc
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest

from console.workers.collector import Collector

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

MANY = 5_000
"""Objects that make Python collect several times, if it may."""


class Window:
    """Lies in a cycle, as a window and its view model do, and tells where it ended."""

    def __init__(self, ends: list[int]) -> None:
        self._itself, self._ends = self, ends

    def __del__(self) -> None:
        self._ends.append(threading.get_ident())


@pytest.fixture
def collector(qapp: object) -> Iterator[Collector]:
    was_on = gc.isenabled()
    made = Collector()
    yield made
    made.close()
    if not was_on:
        gc.disable()


def make_garbage() -> int:
    """Make many objects, in cycles."""
    for _ in range(MANY):
        one: list[object] = []
        one.append(one)
    return threading.get_ident()


def test_garbage_that_others_make_is_collected_here(collector: Collector, qtbot: QtBot) -> None:
    ends: list[int] = []
    Window(ends)
    with ThreadPoolExecutor(1) as pool:
        elsewhere = pool.submit(make_garbage).result()
    assert ends == []
    qtbot.waitUntil(lambda: bool(ends))
    assert ends == [threading.get_ident()]
    assert elsewhere not in ends


def test_what_got_old_is_collected_too_if_seldom(collector: Collector) -> None:
    ends: list[int] = []
    Window(ends)
    gc.collect(0)
    gc.collect(1)
    looks = 0
    while not ends:
        make_garbage()
        collector.look()
        looks += 1
        assert looks < 1_000, "never collected"
    assert ends == [threading.get_ident()]


def test_afterwards_python_collects_by_itself_again(qapp: object) -> None:
    was_on = gc.isenabled()
    Collector().close()
    assert gc.isenabled()
    if not was_on:
        gc.disable()
