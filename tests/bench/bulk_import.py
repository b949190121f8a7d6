"""A file of people taken in by the real window: how long it takes, and how late the event loop is.

The window holds cached users of an encrypted profile. A CSV file of 10,000 new people is opened,
judged row by row, and imported as one step, until all of them stand in the table; the server is
not reached. The floor is the least that could do it: the file read by Python's csv module, and one
insert of as many operations into the same kind of encrypted file. A watchdog names the Python code
that keeps the event loop over 50 ms.
"""

from __future__ import annotations

import csv
import gc
import io
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec
from PySide6.QtWidgets import QApplication

from console.models.clock import SystemClock
from console.store.engine import StoreKey, open_store
from console.views.importing.dialog import ImportDialog
from contract.operations import Operation
from tests.bench import _report
from tests.bench.start import KEY, fill_from_backend
from tests.bench.table import open_window
from tests.bench.window import until
from tests.support.watchdog import Watchdog

if TYPE_CHECKING:
    from console.views.main_window import MainWindow

ROWS = 10_000
RUNS = 7
_HEADER = ("First name", "Last name", "Email", "Department", "Job title")
_INSERT = "INSERT INTO outbox (id, target, kind, state, at, operation) VALUES (?, ?, ?, ?, ?, ?)"


def document(run: int) -> str:
    """Return a file of people whom no other run has."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=";")
    writer.writerow(_HEADER)
    for row in range(ROWS):
        address = f"import{run}.{row}@example.com"
        writer.writerow((f"Ann {row}", f"Lee {run}", address, "Sales", "Agent"))
    return out.getvalue()


def ours(window: MainWindow, path: Path) -> dict[str, float]:
    """Import a file; returns seconds until the dry run, and until all stand in the table."""
    before, begin = len(window.users.table.users), time.perf_counter()
    window.files.open_import(str(path))
    dialog = window.findChild(ImportDialog)
    assert isinstance(dialog, ImportDialog)
    until(lambda: dialog.model.state == "mapping")
    dialog.model.judge()
    until(lambda: dialog.model.state == "checked")
    judged = time.perf_counter() - begin
    dialog.model.commit()
    until(lambda: len(window.users.table.users) >= before + ROWS)
    whole = time.perf_counter() - begin
    dialog.close()
    until(lambda: window.findChild(ImportDialog) is None)
    return {"dry run": judged, "imported and shown": whole}


def floor(path: Path, folder: Path) -> float:
    """Read a file, and insert an operation for each row; returns seconds."""
    store = open_store(folder, StoreKey(bytes.fromhex(KEY)), clock=SystemClock())
    begin = time.perf_counter()
    with path.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines, delimiter=";"))
    operations = [
        Operation(id=f"{n:036}", kind="user.create", target=f"{n:036}", set=row, at="")
        for n, row in enumerate(rows)
    ]
    with store.write() as tx:
        tx.connection.exec_driver_sql(
            _INSERT,
            [
                (o.id, o.target, o.kind, "waiting", o.at, msgspec.json.encode(o))
                for o in operations
            ],
        )
    took = time.perf_counter() - begin
    store.close()
    return took


def main() -> None:
    """Measure both in turns."""
    chosen = _report.options(__doc__ or "", users=100_000, runs=RUNS)
    app = QApplication([])
    app.setStyle("Fusion")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        fill_from_backend(folder, chosen.users)
        made, window = open_window(folder / "profile", chosen.users)
        gc.freeze()
        taken: dict[str, list[float]] = {}
        delays: list[float] = []
        held: list[tuple[float, str]] = []
        for run in range(chosen.runs):
            path = folder / f"people{run}.csv"
            path.write_text(document(run), encoding="utf-8", newline="")
            taken.setdefault("floor: read, one insert", []).append(
                floor(path, folder / f"floor{run}.db")
            )
            watch = Watchdog()
            with watch.watching():
                for what, seconds in ours(window, path).items():
                    taken.setdefault(what, []).append(seconds)
            delays += watch.delays
            held += watch.held
        made.close()
    rows: list[dict[str, Any]] = [
        {"what": f"{what}, s", **_report.summary(seconds), "p99": "", "max": ""}
        for what, seconds in taken.items()
    ]
    late: dict[str, Any] = _report.summary(delays, 1)
    late |= {"p99": _report.percentile(delays, 99, 1), "max": round(max(delays), 1)}
    rows.append({"what": "event loop late, ms (goal: p99 16, max 50)", **late})
    _report.table(f"{ROWS:,} people imported beside {chosen.users:,}", rows)
    for delay, stack in sorted(held, reverse=True)[:3]:
        print(f"held for {delay:.0f} ms:\n{stack}")
    _report.line("bulk_import", {"users": chosen.users, "rows": rows}, chosen.json)
    sys.exit(1 if held else 0)


if __name__ == "__main__":
    main()
