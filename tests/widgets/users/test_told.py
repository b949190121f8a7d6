"""What changes by itself is told to screen readers, and the focus stays where it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from console.models.sync_status import SyncStatus
from tests.support.desk import user_id

if TYPE_CHECKING:
    from console.models.sync_status import Connection
    from console.views.main_window import MainWindow

AT = "2026-11-23T09:00:00.000Z"


@pytest.fixture
def told(window: MainWindow) -> list[str]:
    """What a screen reader is asked to say from now on."""
    said: list[str] = []
    window.status.told.connect(said.append)
    return said


def becomes(window: MainWindow, *connections: Connection) -> None:
    for connection in connections:
        window.show_status(SyncStatus(connection=connection, last_sync_at=AT))


def test_a_lost_connection_is_told_once_and_so_is_its_return(
    window: MainWindow, told: list[str]
) -> None:
    becomes(window, "online", "syncing", "online", "syncing", "offline", "syncing", "offline")
    assert [words.partition(",")[0].partition(" ")[0] for words in told] == ["Online", "Offline"]
    becomes(window, "syncing", "online")
    assert len(told) == 3


def test_a_message_and_an_undo_are_told_without_moving_the_focus(
    window: MainWindow, told: list[str]
) -> None:
    window.page.go_to(user_id(1))
    window.page.search.setFocus()
    window.status.say("Saved.")
    window.status.offer_undo("Undo: edit Ann Smith")
    window.status.offer_undo("")
    assert told == ["Saved.", "Undo: edit Ann Smith"]
    assert window.focusWidget() is window.page.search
