"""How a bench says what it found: a table for people, and one line of JSON."""

from __future__ import annotations

import argparse
import json
import math
import os
import statistics
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


def options(what: str, *, users: int, runs: int = 7) -> argparse.Namespace:
    """Read `--users`, `--runs` and `--json`."""
    parser = argparse.ArgumentParser(description=what)
    parser.add_argument("--users", type=int, default=users, metavar="N")
    parser.add_argument("--runs", type=int, default=runs, metavar="N")
    parser.add_argument("--json", type=Path, metavar="FILE")
    return parser.parse_args()


def summary(samples: Sequence[float], digits: int = 2) -> dict[str, float]:
    """Return median, 95th percentile (nearest rank) and number of some measurements."""
    ranked = sorted(samples)
    median = statistics.median(ranked)
    return {
        "median": round(median, digits),
        "p95": percentile(samples, 95, digits),
        "runs": len(ranked),
    }


def percentile(samples: Sequence[float], share: float, digits: int = 2) -> float:
    """Return a percentile (nearest rank) of some measurements."""
    ranked = sorted(samples)
    return round(ranked[math.ceil(share / 100 * len(ranked)) - 1], digits)


def table(title: str, rows: Sequence[Mapping[str, object]]) -> None:
    """Print rows under the names of their columns."""
    names = list(rows[0])
    cells = [names, *([str(row[name]) for name in names] for row in rows)]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    print(f"\n{title}")
    for line in cells:
        print("  ".join(cell.rjust(width) for cell, width in zip(line, widths, strict=True)))


def line(name: str, figures: Mapping[str, object], file: Path | None) -> None:
    """Print the figures as one line of JSON, and add it to a file if there is one."""
    load = round(os.getloadavg()[0], 2) if hasattr(os, "getloadavg") else None
    text = json.dumps({"bench": name, **figures, "load": load}, ensure_ascii=False)
    print(text, flush=True)
    if file is not None:
        with file.open("a", encoding="utf-8") as lines:
            lines.write(f"{text}\n")
