"""Work without the server, killed at any moment: it arrives exactly once, and drafts are kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.e2e.driven import DrivenConsole
from tests.support import at_work
from tests.support.backend import RunningBackend, running_backend

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path


@pytest.fixture
def backend(tmp_path: Path) -> Iterator[RunningBackend]:
    with running_backend(tmp_path / "backend") as running:
        at_work.furnish(running)
        yield running


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Callable[[], DrivenConsole]]:
    """Return a function that starts the console on one profile; all are ended."""
    started: list[DrivenConsole] = []

    def again() -> DrivenConsole:
        started.append(DrivenConsole(tmp_path / "profile"))
        return started[-1]

    yield again
    for console in started:
        console.kill()


def test_a_user_added_offline_arrives_once_though_the_console_was_killed(
    backend: RunningBackend, start: Callable[[], DrivenConsole]
) -> None:
    console = start()
    console.do("choose_passphrase")
    console.do("sign_in", backend.url)
    console.do("see_user", "Cleo Duarte")
    backend.stop()
    console.do("add_user", "Ann")
    console.do("see", "1 change waits to be sent")
    console.kill()
    console = start()
    console.do("unlock")
    console.do("see_user", "Ann Smith")
    console.do("see", "1 change waits to be sent")
    backend.start()
    console.do("sync_now")
    console.do("see", "Online")
    assert len(at_work.users_called(backend, "Ann")) == 1
    console.do("sync_now")
    console.do("see", "Online")
    assert len(at_work.users_called(backend, "Ann")) == 1


def test_a_console_killed_at_once_after_saving_has_saved(
    backend: RunningBackend, start: Callable[[], DrivenConsole]
) -> None:
    console = start()
    console.do("choose_passphrase")
    console.do("sign_in", backend.url)
    backend.stop()
    console.do("fill_wizard", "Ann")
    console.do("save")
    console.kill()
    backend.start()
    console = start()
    console.do("unlock")
    console.do("see", "Online")
    console.do("see_user", "Ann Smith")
    assert len(at_work.users_called(backend, "Ann")) == 1


def test_a_draft_survives_a_kill_in_the_middle_of_the_wizard(
    backend: RunningBackend, start: Callable[[], DrivenConsole]
) -> None:
    console = start()
    console.do("choose_passphrase")
    console.do("sign_in", backend.url)
    backend.stop()
    console.do("press", "Add user")
    console.do("type_into", "First name", "Ann")
    console.do("type_into", "Last name", "Smith")
    console.do("see_user", "Ann Smith")
    console.kill()
    console = start()
    console.do("unlock")
    console.do("see", "Not finished last time: Ann Smith.")
    console.do("press", "Go on with it")
    console.do("go_to_review")
    console.do("save")
    backend.start()
    console.do("sync_now")
    console.do("see", "Online")
    assert len(at_work.users_called(backend, "Ann")) == 1
