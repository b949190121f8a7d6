"""Each rule of the sync broken on purpose, one at a time: which test catches it, and when.

`python3 dev.py chaos --mutants` runs them all in a copy of the tree: first the tests that are
named, then the simulation, until a history fails or their number is reached.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from tests.chaos import numbers

ROOT = Path(__file__).resolve().parents[2]
PARTS = ("contract", "console", "backend", "tests", "resources", "pyproject.toml", "dev.py")
HOLES, SCANS = "tests/sync/test_holes.py", "tests/sync/test_scans.py"
ONCE, FEED = "tests/backend/test_at_most_once.py", "tests/backend/test_feed.py"
MOST_HISTORIES = 6_000
PATIENCE_SECONDS = 600
"""A broken rule may also make everybody wait for ever."""


@dataclass(frozen=True, kw_only=True)
class Mutant:
    """One rule and one way to break it: `old` stands exactly once in `file`."""

    rule: str
    file: str
    old: str
    new: str
    tests: tuple[str, ...]


MUTANTS = (
    Mutant(
        rule="the mirror, the cursor and the results are kept in one transaction",
        file="console/sync/pull.py",
        old="    concerned = outbox.settle_all(tx, step.results)\n",
        new="    concerned = outbox.settle_all(tx, step.results)\n"
        "    tx.connection.commit()\n    tx.connection.begin()\n",
        tests=(HOLES,),
    ),
    Mutant(
        rule="a user's action writes to the outbox only",
        file="console/store/outbox.py",
        old="    keys.refresh_pending(tx.connection, targets)\n\n\ndef append_many",
        new="    keys.refresh_pending(tx.connection, targets)\n"
        "    tx.connection.exec_driver_sql(\"DELETE FROM mirror WHERE kind = 'user'\")\n"
        "\n\ndef append_many",
        tests=(HOLES, SCANS),
    ),
    Mutant(
        rule="a repeated operation is answered with the row as it is now",
        file="backend/sync/judging.py",
        old="            raise RefusedError(outcome, row)\n        if blocked_by",
        new="            raise RefusedError(outcome)\n        if blocked_by",
        tests=(ONCE,),
    ),
    Mutant(
        rule="an operation takes effect once, whoever sends it how often",
        file="backend/sync/judging.py",
        old="        if outcome is not None:\n            raise RefusedError(outcome, row)\n",
        new="",
        tests=(ONCE,),
    ),
    Mutant(
        rule="a refusal leaves no receipt",
        file="backend/sync/judging.py",
        old="        if not outcome.is_accepted:\n            raise RefusedError(outcome, row)\n",
        new="        if not outcome.is_accepted and outcome.status != 'rejected':\n"
        "            raise RefusedError(outcome, row)\n",
        tests=(ONCE,),
    ),
    Mutant(
        rule="the counter is taken and written last, under its lock to the commit",
        file="backend/kit/slices.py",
        old=".where(counter.c.id == 1).with_for_update()",
        new=".where(counter.c.id == 1)",
        tests=("tests/backend/test_slices.py",),
    ),
    Mutant(
        rule="`sending` is committed before the first byte leaves",
        file="console/store/outbox.py",
        old="    if ids:\n        tx.connection.exec_driver_sql(_CLAIM, ids)\n",
        new="",
        tests=(HOLES,),
    ),
    Mutant(
        rule="at start, what was being sent waits again",
        file="console/sync/engine.py",
        old="            outbox.at_start(tx)\n",
        new="            pass\n",
        tests=(HOLES,),
    ),
    Mutant(
        rule="an attempted entry is frozen",
        file="console/store/outbox.py",
        old='    if newest is None or newest.attempts or newest.state != "waiting":',
        new='    if newest is None or newest.state != "waiting":',
        tests=(HOLES,),
    ),
    Mutant(
        rule="an unknown outcome is replayed, and merged after",
        file="console/store/outbox.py",
        old="tx.connection.exec_driver_sql(_RELEASE if have_left else _UNCLAIM, released)",
        new='tx.connection.exec_driver_sql("DELETE FROM outbox WHERE id = ?", released)',
        tests=(HOLES,),
    ),
    Mutant(
        rule="what was attempted is cancelled before it is dropped",
        file="console/services/conflicts.py",
        old="    if entry.attempts:\n",
        new="    if entry.attempts < 0:\n",
        tests=(HOLES, "tests/store/test_deciding.py"),
    ),
    Mutant(
        rule="a cancelled operation never takes effect later",
        file="backend/sync/judging.py",
        old='            receipts.write(unit, wanted, receipts.ANY_BODY, "cancelled")\n',
        new="",
        tests=(ONCE, HOLES),
    ),
    Mutant(
        rule="a refused entry blocks what depends on it",
        file="console/store/sendable.py",
        old="            if found.position in needy or found.operation.id in skip:\n",
        new="            if found.operation.id in skip:\n",
        tests=("tests/store/test_deciding.py",),
    ),
    Mutant(
        rule="a refused entry blocks nothing else",
        file="console/models/dependence.py",
        old="    if refused.kind == _CREATE:\n        return True\n",
        new="    return True\n",
        tests=(HOLES, "tests/unit/console/test_dependence.py"),
    ),
    Mutant(
        rule="no cursor is a full scan, and not zero",
        file="console/sync/plan.py",
        old="        return self.cursor is None\n",
        new="        return False\n",
        tests=(SCANS,),
    ),
    Mutant(
        rule="a scan is as old as its start, on its later pages too",
        file="backend/sync/cursor.py",
        old="    since = cursor.seq if cursor.scan_from is None else cursor.scan_from\n",
        new="    since = cursor.seq\n",
        tests=(FEED,),
    ),
    Mutant(
        rule="a cursor of another epoch is refused",
        file="backend/sync/cursor.py",
        old="    is_known = cursor.epoch == now.epoch and 0 <= cursor.seq <= now.seq\n",
        new="    is_known = 0 <= cursor.seq <= now.seq\n",
        tests=(FEED,),
    ),
    Mutant(
        rule="rows learnt from answers do not count as seen by a scan",
        file="console/sync/pull.py",
        old="        mirror.see(tx, step.changes)\n",
        new="        mirror.see(tx, (*step.changes, *step.rows))\n",
        tests=(SCANS,),
    ),
    Mutant(
        rule="the adapters of requests repeat nothing by themselves",
        file="console/api/transport.py",
        old="        super().__init__(max_retries=0)\n",
        new="        super().__init__(max_retries=3)\n",
        tests=("tests/api/test_transport.py",),
    ),
    Mutant(
        rule="an answer without our header is no result",
        file="console/api/transport.py",
        old="        if instance is None or not",
        new="        if not",
        tests=("tests/api/test_transport.py",),
    ),
    Mutant(
        rule="an older row never replaces a newer one",
        file="console/store/mirror.py",
        old="excluded.seq >= mirror.seq",
        new="excluded.seq >= 0",
        tests=("tests/store/test_mirror.py", SCANS),
    ),
    Mutant(
        rule="the rows of the former epoch give way to those of a restored server",
        file="console/sync/pull.py",
        old="        mirror.begin_epoch(tx)\n",
        new="        pass\n",
        tests=(SCANS, "tests/sync/test_restored.py"),
    ),
)


def patched(mutant: Mutant, text: str) -> str:
    """Return a file with a rule broken; the place must be there, once."""
    if text.count(mutant.old) != 1:
        raise ValueError(f"{mutant.file}: the place of “{mutant.rule}” has moved")
    return text.replace(mutant.old, mutant.new)


def main() -> int:
    """Break each rule in turn and print which test noticed."""
    parser = argparse.ArgumentParser(prog="dev.py chaos --mutants", description=main.__doc__)
    parser.add_argument("--only", default="", help="rules that contain these words")
    parser.add_argument("--most", type=int, default=MOST_HISTORIES, help="histories each")
    parser.add_argument("--simulate", action="store_true", help="play histories for all of them")
    asked = parser.parse_args()
    missed = 0
    with tempfile.TemporaryDirectory(prefix="phone-console-mutants-") as folder:
        tree = _copied(Path(folder))
        for mutant in MUTANTS:
            if asked.only in mutant.rule:
                caught = _caught(tree, mutant, asked.most, simulate=asked.simulate)
                missed += caught is None
                print(f"{mutant.rule:70} {caught or 'NOT CAUGHT'}", flush=True)
    numbers.report("mutants", broken=len(MUTANTS), missed=missed)
    return 1 if missed else 0


def _copied(folder: Path) -> Path:
    for part in PARTS:
        source = ROOT / part
        if source.is_dir():
            skipped = shutil.ignore_patterns("__pycache__", "*.qm")
            shutil.copytree(source, folder / part, ignore=skipped)
        else:
            shutil.copy(source, folder / part)
    return folder


def _caught(tree: Path, mutant: Mutant, most: int, *, simulate: bool) -> str | None:
    path = tree / mutant.file
    whole = path.read_text(encoding="utf-8")
    path.write_text(patched(mutant, whole), encoding="utf-8")
    try:
        named = _run(tree, mutant.tests, {})
        if named is not None and not simulate:
            return named
        played = _first_history(tree, most)
        both = [words for words in (named, played) if words]
        return "; ".join(both) or None
    finally:
        path.write_text(whole, encoding="utf-8")


def _first_history(tree: Path, most: int) -> str | None:
    """Play histories in growing numbers until one fails; returns which."""
    played = 0
    for together in (25, 100, 400, 1_600, most):
        number = min(together, most) - played
        if number <= 0:
            return None
        environment = {numbers.SEED: str(1_000 + played), numbers.HISTORIES: str(number)}
        failed = _run(tree, ("tests/sync/test_simulation.py",), environment)
        if failed is not None:
            seed = re.search(r"SEED=(\d+)", failed)
            return (
                f"history {int(seed[1]) - 999}" if seed else f"within {played + number} histories"
            )
        played += number
    return None


def _run(tree: Path, tests: tuple[str, ...], environment: dict[str, str]) -> str | None:
    """Run tests in the copy; returns the name of the first that failed, None if all passed."""
    command = [sys.executable, "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider", *tests]
    try:
        done = subprocess.run(
            command,
            cwd=tree,
            env={**os.environ, "PYTHONPATH": str(tree), **environment},
            capture_output=True,
            text=True,
            check=False,
            timeout=None if environment else PATIENCE_SECONDS,
        )
    except subprocess.TimeoutExpired:
        return f"no end within {PATIENCE_SECONDS} s"
    if done.returncode == 0:
        return None
    said = re.search(r"PHONE_CONSOLE_SEED=\d+ PHONE_CONSOLE_HISTORIES=1", done.stdout)
    failed = re.search(r"^(?:FAILED|ERROR) \S+?::(\S+)", done.stdout, re.MULTILINE)
    if said is not None and environment:
        return said[0]
    return failed[1] if failed else f"an end with {done.returncode}"


if __name__ == "__main__":
    sys.exit(main())
