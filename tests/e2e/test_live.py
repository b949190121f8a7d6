"""Two consoles at work: what is done at one stands in the other's table moments later."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.e2e.driven import DrivenConsole
from tests.support import at_work
from tests.support.backend import RunningBackend, running_backend

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def backend(tmp_path: Path) -> Iterator[RunningBackend]:
    with running_backend(tmp_path / "backend") as running:
        at_work.furnish(running)
        yield running


@pytest.fixture
def consoles(tmp_path: Path, backend: RunningBackend) -> Iterator[list[DrivenConsole]]:
    """Two consoles, each in its own process, signed in."""
    started = [DrivenConsole(tmp_path / name) for name in ("one", "other")]
    for console in started:
        console.do("choose_passphrase")
        console.do("sign_in", backend.url)
    yield started
    for console in started:
        console.kill()


def test_each_sees_at_once_what_the_other_does_and_goes_on_typing(
    consoles: list[DrivenConsole],
) -> None:
    one, other = consoles
    other.do("fill_wizard", "Bo")
    one.do("add_user", "Ann")
    other.do("see_user_sooner_than_a_poll", "Ann Smith")
    other.do("save")
    one.do("see_user_sooner_than_a_poll", "Bo Smith")
    one.do("add_user", "Cora")
    other.do("see_user_sooner_than_a_poll", "Cora Smith")


def test_after_the_server_was_away_each_hears_of_the_other_again(
    consoles: list[DrivenConsole], backend: RunningBackend
) -> None:
    one, other = consoles
    backend.stop()
    one.do("add_user", "Ann")
    backend.start()
    one.do("sync_now")
    other.do("see_user", "Ann Smith")
    other.do("add_user", "Bo")
    one.do("see_user", "Bo Smith")
