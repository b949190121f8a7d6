"""How much of a chaos test is run, with which seed, and where its figures go.

The suite runs a share of each test, freshly seeded; `python3 dev.py chaos` runs the full numbers.
"""

from __future__ import annotations

import json
import os
import secrets
from functools import cache
from pathlib import Path

FULL = "full"
IN_FULL = "PHONE_CONSOLE_CHAOS"
"""`full` runs the full numbers."""
SEED = "PHONE_CONSOLE_SEED"
REPORT = "PHONE_CONSOLE_CHAOS_REPORT"


def share(full: int, reduced: int) -> int:
    """Return how many to run: `reduced` in the suite, `full` under `dev.py chaos`."""
    return full if os.environ.get(IN_FULL) == FULL else reduced


@cache
def seed() -> int:
    """Return the seed of this run: a fresh one, printed, unless the environment fixes it."""
    fixed = os.environ.get(SEED)
    chosen = int(fixed) if fixed else secrets.randbits(32)
    print(f"{SEED}={chosen}")
    return chosen


def report(name: str, **figures: float | str) -> None:
    """Write the figures of a test as one line of JSON, where somebody wants them."""
    target = os.environ.get(REPORT)
    if target is None:
        return
    line = json.dumps({"name": name, **figures}, ensure_ascii=False)
    with Path(target).open("a", encoding="utf-8") as file:
        file.write(f"{line}\n")
