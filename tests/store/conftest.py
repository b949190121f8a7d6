"""A desk on a real encrypted store for every test of this room."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.support.desk import make_desk

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from console.services.desk import Desk


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = make_desk(tmp_path, people=8)
    yield made
    made.store.close()
