"""Gives memory back that is free again: the C library of Linux keeps it otherwise."""

from __future__ import annotations

import ctypes
import sys
from contextlib import suppress


def give_back() -> None:
    """Give free memory back to the system; a few milliseconds, for worker threads.

    Reading 100,000 users leaves 100 MB free, in pieces that nobody asks for again.
    """
    if sys.platform == "linux":
        with suppress(OSError, AttributeError):  # another C library than glibc
            ctypes.CDLL(None).malloc_trim(0)
