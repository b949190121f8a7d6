"""Asks ahead at once, in the same thread: so that simulated histories can be played again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from console.errors import ConsoleError

if TYPE_CHECKING:
    from collections.abc import Callable

    from contract.operations import SyncAnswer


def at_once(work: Callable[[], list[SyncAnswer]]) -> Callable[[], list[SyncAnswer]]:
    """Do the work now; its trouble is told to whoever asks for the outcome."""
    try:
        pages = work()
    except ConsoleError as trouble:
        told = trouble

        def fail() -> list[SyncAnswer]:
            raise told

        return fail
    return lambda: pages
