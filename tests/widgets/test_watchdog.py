"""The watchdog of the UI thread: it sees what holds the event loop, and says which code it was."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from tests.support.watchdog import Watchdog

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

_HELD_SECONDS = 0.12


def hold_the_event_loop() -> None:
    """Do nothing useful for longer than people put up with."""
    end = time.perf_counter() + _HELD_SECONDS
    while time.perf_counter() < end:
        pass


def test_code_that_holds_the_event_loop_is_named(qtbot: QtBot) -> None:
    watch = Watchdog()
    with watch.watching():
        qtbot.waitUntil(lambda: len(watch.delays) > 3)
        hold_the_event_loop()
        qtbot.waitUntil(lambda: bool(watch.held))
    assert any(delay > 50 and "hold_the_event_loop" in stack for delay, stack in watch.held)
    assert " ms in\n" in watch.worst()


def test_an_event_loop_that_turns_freely_is_not_blamed_for_long(qtbot: QtBot) -> None:
    watch = Watchdog(limit_ms=10_000)
    with watch.watching():
        qtbot.waitUntil(lambda: len(watch.delays) > 20)
    assert watch.held == []
    assert watch.worst().endswith(" ms")
