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
HISTORIES = "PHONE_CONSOLE_HISTORIES"
"""How many histories the simulation plays, whatever else is run in full."""
REPORT = "PHONE_CONSOLE_CHAOS_REPORT"


def share(full: int, reduced: int) -> int:
    """Return how many to run: `reduced` in the suite, `full` under `dev.py chaos`."""
    return full if os.environ.get(IN_FULL) == FULL else reduced


def histories(full: int, reduced: int) -> int:
    """Return how many histories to play: what the environment says, or the share."""
    wanted = os.environ.get(HISTORIES)
    return int(wanted) if wanted else share(full, reduced)


def seed() -> int:
    """Return the seed of this run: a fresh one, printed, unless the environment fixes it."""
    chosen = _chosen()
    print(f"{SEED}={chosen}")
    return chosen


@cache
def _chosen() -> int:
    fixed = os.environ.get(SEED)
    return int(fixed) if fixed else secrets.randbits(32)


def report(name: str, **figures: float | str) -> None:
    """Write the figures of a test as one line of JSON, where somebody wants them."""
    target = os.environ.get(REPORT)
    if target is None:
        return
    line = json.dumps({"name": name, **figures}, ensure_ascii=False)
    with Path(target).open("a", encoding="utf-8") as file:
        file.write(f"{line}\n")
