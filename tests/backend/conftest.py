"""What the backend's tests start from."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.backend.office import furnish
from tests.support.backend import FixedClock, RunningBackend, SignedIn, running_backend

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def clock() -> FixedClock:
    """Time stands still."""
    return FixedClock()


@pytest.fixture
def backend(tmp_path: Path, clock: FixedClock) -> Iterator[RunningBackend]:
    """A backend over HTTP, with one admin."""
    with running_backend(tmp_path / "backend", clock=clock) as running:
        yield running


@pytest.fixture
def admin(backend: RunningBackend) -> SignedIn:
    """The admin's session."""
    return backend.sign_in()


@pytest.fixture
def office(backend: RunningBackend) -> RunningBackend:
    """The backend with an office's numbers, schedules, audio, delivery methods and codes."""
    furnish(backend)
    return backend
