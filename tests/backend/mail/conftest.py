"""A post room for the tests of mail."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from backend.mail.transport import transport_of
from tests.backend.post import PostRoom

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.support.backend import FixedClock


@pytest.fixture
def room(tmp_path: Path, clock: FixedClock, database_url: str | None) -> Iterator[PostRoom]:
    """A post room with a Maildir."""
    found = PostRoom(tmp_path / "room", clock, database_url=database_url)
    yield found
    found.backend.close()


@pytest.fixture
def room_for(tmp_path: Path, clock: FixedClock) -> Iterator[Callable[[str], PostRoom]]:
    """Opens a post room that hands its letters to a URL."""
    opened: list[PostRoom] = []

    def open_room(url: str) -> PostRoom:
        opened.append(PostRoom(tmp_path / f"room{len(opened)}", clock, transport_of(url, {})))
        return opened[-1]

    yield open_room
    for room in opened:
        room.backend.close()
