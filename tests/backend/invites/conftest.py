"""A post room for the tests of invites."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.backend.post import PostRoom

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.support.backend import FixedClock


@pytest.fixture
def room(tmp_path: Path, clock: FixedClock, database_url: str | None) -> Iterator[PostRoom]:
    """A post room with a Maildir."""
    found = PostRoom(tmp_path / "room", clock, database_url=database_url)
    yield found
    found.backend.close()
