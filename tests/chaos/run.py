"""What `dev.py chaos` runs: every chaos test with its full numbers, and a table of its figures."""

from __future__ import annotations

import argparse
import json
import os
import secrets
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from pathlib import Path
from typing import Any

from tests.chaos import numbers

TESTS = (
    "tests/chaos",
    "tests/sync",
    "tests/store/test_outbox_histories.py",
    "tests/unit/contract/test_merge.py",
)
WORKERS = 2
LAST_WORDS = frozenset({"most", "longest", "slowest", "p95"})
"""Figures whose name begins so are not added up; the largest counts."""


def main() -> int:
    """Run what the command line asks for; what this does not know goes to pytest."""
    parser = argparse.ArgumentParser(prog="dev.py chaos", description=main.__doc__)
    parser.add_argument("--histories", type=int, help="of the simulation")
    parser.add_argument("--seed", type=int, help="of everything; a fresh one unless given")
    parser.add_argument("--mutants", action="store_true", help="break each rule on purpose")
    asked, rest = parser.parse_known_args()
    seed = secrets.randbits(32) if asked.seed is None else asked.seed
    print(f"seed {seed}", flush=True)
    with tempfile.TemporaryDirectory(prefix="phone-console-chaos-") as folder:
        report = Path(folder) / "report.jsonl"
        environment = {**os.environ, numbers.SEED: str(seed), numbers.REPORT: str(report)}
        if asked.histories is not None:
            environment[numbers.HISTORIES] = str(asked.histories)
        started = time.monotonic()
        failed = _run(asked.mutants, rest, environment)
        print(table(report, time.monotonic() - started, seed))
    return failed


def _run(is_mutants: bool, rest: list[str], environment: dict[str, str]) -> int:
    if is_mutants:
        command = [sys.executable, "-m", "tests.chaos.mutants", *rest]
    else:
        environment |= {numbers.IN_FULL: numbers.FULL}
        # Long tests come in pieces; whoever has none left takes some of the other's.
        spread = ["-n", str(WORKERS), "--dist", "worksteal", "--durations", "10"]
        chosen = [one for one in rest if not one.startswith("-") and Path(one).exists()]
        # A test in full may take its time; nobody wants to read where every thread is meanwhile.
        spread += ["-o", "faulthandler_timeout=0"]
        command = [sys.executable, "-m", "pytest", *spread, *rest]
        command += [] if chosen else TESTS
    return subprocess.run(command, env=environment, check=False).returncode


def table(report: Path, seconds: float, seed: int) -> str:
    """Return the figures of all tests, the pieces of each added up."""
    found: dict[str, dict[str, Any]] = defaultdict(dict)
    for line in report.read_text(encoding="utf-8").splitlines() if report.exists() else ():
        figures = json.loads(line)
        of_test = found[figures.pop("name")]
        for name, value in figures.items():
            of_test[name] = _together(name, of_test.get(name), value)
    lines = [f"{name:36} {_words(figures)}" for name, figures in sorted(found.items())]
    return "\n".join(["", *lines, f"seed {seed}, {seconds:.0f} s"])


def _together(name: str, before: Any, value: Any) -> Any:
    if before is None or isinstance(value, str):
        return value
    return max(before, value) if name.split("_", maxsplit=1)[0] in LAST_WORDS else before + value


def _words(figures: dict[str, Any]) -> str:
    said = (
        f"{name.replace('_', ' ')} {value:,.1f}"
        if isinstance(value, float)
        else f"{name.replace('_', ' ')} {value:,}"
        if isinstance(value, int)
        else f"{name.replace('_', ' ')} {value}"
        for name, value in figures.items()
    )
    return " · ".join(said)


if __name__ == "__main__":
    sys.exit(main())
