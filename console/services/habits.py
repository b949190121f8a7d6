"""The verbs about habits: find them again, keep them; no work hangs on it."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import msgspec

from console.models.habits import Habits

if TYPE_CHECKING:
    from pathlib import Path

log = logging.getLogger(__name__)


def read(*, path: Path) -> Habits:
    """Return what was kept; none where there is nothing or it is unreadable."""
    try:
        return msgspec.json.decode(path.read_bytes(), type=Habits)
    except FileNotFoundError:
        return Habits()
    except (OSError, msgspec.MsgspecError):
        log.warning("the habits can't be read")
        return Habits()


def keep(*, path: Path, habits: Habits) -> None:
    """Keep habits; where the folder can't be written, the next start is as a first one."""
    fresh = path.with_suffix(".new")
    try:
        fresh.write_bytes(msgspec.json.format(msgspec.json.encode(habits)))
        fresh.replace(path)
    except OSError:
        log.warning("the habits can't be kept")
