"""The verbs about how the table looks: keep it, find it again; no work hangs on it."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import msgspec

from console.models.table_look import TableLook

if TYPE_CHECKING:
    from pathlib import Path

log = logging.getLogger(__name__)


def read(*, path: Path) -> TableLook:
    """Return what was kept; the look of a new profile where there is none or it is unreadable."""
    try:
        return msgspec.json.decode(path.read_bytes(), type=TableLook)
    except FileNotFoundError:
        return TableLook()
    except (OSError, msgspec.MsgspecError):
        log.warning("the look of the table can't be read")
        return TableLook()


def keep(*, path: Path, look: TableLook) -> None:
    """Keep a look; where the folder can't be written, the next start looks as a new one."""
    fresh = path.with_suffix(".new")
    try:
        fresh.write_bytes(msgspec.json.format(msgspec.json.encode(look)))
        fresh.replace(path)
    except OSError:
        log.warning("the look of the table can't be kept")
