"""Work without the server, killed at any moment: it arrives exactly once, and drafts are kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from contract.fields import flat
from tests.e2e import main_job, tour
from tests.e2e.driven import DrivenConsole
from tests.support import at_work
from tests.support.backend import RunningBackend, running_backend
from tests.support.backend_process import BackendProcess

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


@pytest.fixture
def demo(tmp_path: Path) -> Iterator[BackendProcess]:
    backend = BackendProcess(tmp_path / "demo", mail=f"maildir:{tmp_path / 'mail'}", users=5)
    backend.start()
    yield backend
    backend.stop()


def test_a_user_added_offline_arrives_once_and_whole_though_the_console_was_killed(
    demo: BackendProcess, start: Callable[[], DrivenConsole]
) -> None:
    numbers, internal = tour.free_numbers(demo, 3), tour.free_internal(demo)
    console = start()
    console.do("choose_passphrase")
    console.do("sign_in_at_demo", demo.url)
    console.do("see", "Online")
    demo.stop()
    console.do("fill_every_field", internal, *numbers)
    console.do("save")
    console.do("see_user", main_job.NAME)
    console.do("see", "2 changes wait to be sent")
    console.kill()
    console = start()
    console.do("unlock")
    console.do("see_user", main_job.NAME)
    console.do("see", "2 changes wait to be sent")
    demo.start()
    console.do("sync_now")
    console.do("see", "Online")
    (stored,) = tour.user_called(demo, main_job.EMAIL)
    wanted = tour.expected(numbers, internal, stored, tour.methods("Archive", "Google Drive"))
    assert flat(stored) == flat(wanted)
    assert stored.invite is not None, "the invite waited, too"
    console.do("sync_now")
    console.do("see", "Online")
    assert len(tour.user_called(demo, main_job.EMAIL)) == 1


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
