"""Work off the UI thread comes back in it, with its result, its change, or its error."""

from __future__ import annotations

import sys
import threading
from typing import TYPE_CHECKING, Any

import pytest

from console.errors import Bug, ConsoleError, Offline
from console.events import Changed, ChangeHub
from console.workers.tasks import Tasks
from console.workers.ui_hub import Bridge

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

CHANGED = Changed(kinds=frozenset({"user"}), ids=frozenset({"ann"}))
ROUNDS = 100


@pytest.fixture
def hub() -> ChangeHub:
    return ChangeHub()


@pytest.fixture
def tasks(qapp: object, hub: ChangeHub) -> Iterator[Tasks]:
    made = Tasks(hub)
    yield made
    made.close()


def test_work_is_done_elsewhere_and_its_result_comes_back_here(tasks: Tasks, qtbot: QtBot) -> None:
    came: list[tuple[int, int]] = []
    tasks.run(threading.get_ident, lambda worker: came.append((worker, threading.get_ident())))
    assert not tasks.is_idle
    qtbot.waitUntil(lambda: tasks.is_idle)
    ((worker, here),) = came
    assert here == threading.get_ident() != worker


def test_a_change_is_told_to_the_hub_first_and_here(
    tasks: Tasks, hub: ChangeHub, qtbot: QtBot
) -> None:
    order: list[tuple[str, int]] = []
    hub.listen(lambda _changed: order.append(("hub", threading.get_ident())))
    tasks.run(lambda: CHANGED, lambda _changed: order.append(("then", threading.get_ident())))
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert order == [("hub", threading.get_ident()), ("then", threading.get_ident())]


def fail(error: Exception) -> Any:
    """Raise an error."""
    raise error


def test_an_expected_error_comes_as_it_is(tasks: Tasks, qtbot: QtBot) -> None:
    came: list[ConsoleError] = []
    told = Offline(reason="cable")
    tasks.run(lambda: fail(told), came.append, came.append)
    qtbot.waitUntil(lambda: bool(came))
    assert came == [told]


def test_an_unforeseen_error_is_a_bug_and_logged_with_its_place(
    tasks: Tasks, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    came: list[ConsoleError] = []
    tasks.run(lambda: fail(ZeroDivisionError("canary")), None, came.append)
    qtbot.waitUntil(lambda: bool(came))
    assert isinstance(came[0], Bug)
    assert came[0].params == {"what": "ZeroDivisionError"}
    (entry,) = [record for record in caplog.records if record.exc_info]
    assert entry.exc_info is not None
    assert entry.exc_info[0] is ZeroDivisionError


def test_an_error_that_nobody_wants_to_hear_is_logged(
    tasks: Tasks, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    tasks.run(lambda: fail(Offline()))
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert "offline" in caplog.text


def test_a_callback_that_fails_does_not_end_the_others(tasks: Tasks, qtbot: QtBot) -> None:
    came: list[int] = []
    with qtbot.captureExceptions() as caught:
        tasks.run(lambda: 1, lambda _one: fail(ValueError("in a window")))
        tasks.run(lambda: 2, came.append)
        qtbot.waitUntil(lambda: tasks.is_idle)
    assert came == [2]
    assert [kind for kind, _, _ in caught] == [ValueError]


def test_closing_waits_for_what_runs_and_calls_nobody_back(qapp: object, hub: ChangeHub) -> None:
    tasks = Tasks(hub)
    came: list[object] = []
    done: list[int] = []
    is_begun, may_end = threading.Event(), threading.Event()

    def work() -> None:
        is_begun.set()
        may_end.wait(30)
        done.append(1)

    tasks.run(work, came.append)
    is_begun.wait(30)
    threading.Timer(0.0, may_end.set).start()
    tasks.close()
    assert done == [1]
    tasks.run(lambda: done.append(2))
    assert done == [1]
    assert came == []


def test_a_bridge_brings_messages_of_any_thread_here_in_order(qapp: object, qtbot: QtBot) -> None:
    came: list[tuple[int, int]] = []
    bridge: Bridge[int] = Bridge(lambda number: came.append((number, threading.get_ident())))

    def tell() -> None:
        for number in range(20):
            bridge(number)

    thread = threading.Thread(target=tell)
    thread.start()
    thread.join()
    assert came == []
    qtbot.waitUntil(lambda: len(came) == 20)
    assert came == [(number, threading.get_ident()) for number in range(20)]


class Window:
    """Tells in which thread it ended."""

    def __init__(self, ends: list[int]) -> None:
        self._ends = ends

    def __del__(self) -> None:
        self._ends.append(threading.get_ident())

    def take(self, result: object = None) -> None:
        """Stand for what a window does, before, with, or without a result."""

    def lose(self) -> None:
        """Fail, with a traceback that knows the window."""
        raise Offline


def test_what_a_task_holds_on_to_is_let_go_here(tasks: Tasks, qtbot: QtBot) -> None:
    ends: list[int] = []
    usual = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        for _ in range(ROUNDS):
            window = Window(ends)
            tasks.run(window.take, window.take, window.take)
            window = Window(ends)
            tasks.run(window.lose, window.take, window.take)
            del window
            qtbot.waitUntil(lambda: tasks.is_idle)
    finally:
        sys.setswitchinterval(usual)
    qtbot.waitUntil(lambda: len(ends) == 2 * ROUNDS)
    assert {*ends} == {threading.get_ident()}
