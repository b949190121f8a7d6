"""From the start of a process to the Users table painted, beside a bare PySide6 window.

Ours: a new process and an encrypted profile with cached users; nobody answers on the network.
The floor: a new process that shows a QMainWindow with a label. Both are told of the first paint.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from console.events import ChangeHub
from console.models.clock import SystemClock
from console.services import first_screen, session, users
from console.services import profile as profiles
from console.settings import Settings
from console.store.engine import StoreKey
from console.sync.engine import Engine
from console.viewmodels.collation import collation
from console.viewmodels.user_list import listed
from console.viewmodels.users_columns import Facts
from tests.bench import _report
from tests.bench.first_sync import signed_in
from tests.support.backend_process import OPERATOR, PASSWORD, BackendProcess

RUNS = 9
_MAIL = "smtp://127.0.0.1:9?tls=none"
KEY = "11" * 32
_FLOOR = """
import sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, app.quit)
app = QApplication(sys.argv[:1])
app.setStyle("Fusion")
window = Window()
window.setCentralWidget(QLabel("Users"))
window.resize(1280, 800)
window.show()
app.exec()
print("MEMORY", next(l for l in open("/proc/self/status") if l.startswith("VmRSS")).split()[1])
"""
_OURS = """
import os, sys, time
from pathlib import Path
from console.settings import Settings
from console.vault import MemoryVault, STORE_KEY
import console.app as program
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

vault = MemoryVault()
vault.put(STORE_KEY, os.environ["BENCH_KEY"])
vault.put("refresh-token", "none")
whole = os.environ["BENCH_WHOLE"] == "yes"

class Watch(QObject):
    def eventFilter(self, seen, event):
        if event.type() == QEvent.Type.Paint and made.window is not None:
            table = made.window.page.view
            if seen is table.viewport() and table.model().rowCount() > 0:
                QTimer.singleShot(0, look)
        return False

def look():
    if not whole or made.window.page.view.model().rowCount() >= int(os.environ["BENCH_USERS"]):
        app.quit()

app = QApplication(sys.argv[:1])
app.setStyle("Fusion")
made = program.build(Settings(profile=Path(sys.argv[1])), vault=vault)
watch = Watch()
app.installEventFilter(watch)
made.start()
app.exec()
print("MEMORY", next(l for l in open("/proc/self/status") if l.startswith("VmRSS")).split()[1])
sys.stdout.flush()
os._exit(0)
"""


def run(code: str, *arguments: str, **more: str) -> tuple[float, int]:
    """Run a program until its table was painted; returns milliseconds and KiB of memory."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "BENCH_KEY": KEY, **more}
    begin = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    took = (time.perf_counter() - begin) * 1000
    assert "MEMORY" in done.stdout, done.stderr[-2000:]
    return took, int(done.stdout.split("MEMORY")[1].split()[0])


def fill(profile: Path, url: str) -> None:
    """Make a profile: somebody is signed in, all users are cached, and the table was seen."""
    path = Settings(profile=profile).store_path
    key = profiles.Key(store=path, key=StoreKey(bytes.fromhex(KEY)))
    opened = profiles.open_desk(key=key, clock=SystemClock(), hub=ChangeHub())
    desk, remote = opened.desk, signed_in(url)
    session.sign_in(desk=desk, remote=remote, server_url=url, email=OPERATOR, password=PASSWORD)
    Engine(desk.store, remote, lambda _changed: None).one_pass()
    facts = Facts(schedule_name=str, now=desk.clock.now())
    found = users.glances(desk=desk, use=lambda them: listed(them, facts, collation()))
    first_screen.keep(desk=desk, ids=found.ids(slice(first_screen.MOST)))
    profiles.close(opened=opened)


def fill_from_backend(folder: Path, users: int) -> None:
    """Make a profile in a folder, with so many users cached and nobody to ask for more."""
    backend = BackendProcess(folder / "backend", mail=_MAIL, users=users)
    backend.start()
    try:
        fill(folder / "profile", backend.url)
    finally:
        backend.stop()


def main() -> None:
    """Measure both in turns."""
    chosen = _report.options(__doc__ or "", users=100_000, runs=RUNS)
    taken: dict[str, list[float]] = {"bare window": [], "first rows": [], "all rows": []}
    memory: dict[str, list[int]] = {name: [] for name in taken}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        fill_from_backend(folder, chosen.users)
        number = str(chosen.users)
        for _ in range(chosen.runs):
            for what, times in taken.items():
                whole = {"BENCH_WHOLE": "yes" if what == "all rows" else "no"}
                found = (
                    run(_FLOOR)
                    if what == "bare window"
                    else run(_OURS, str(folder / "profile"), BENCH_USERS=number, **whole)
                )
                times.append(found[0])
                memory[what].append(found[1])
    rows: list[dict[str, Any]] = [
        {
            "until": what,
            **_report.summary(taken[what], 0),
            "ratio": round(_median(taken[what]) / _median(taken["bare window"]), 2),
            "MB more": round((_median(memory[what]) - _median(memory["bare window"])) / 1024),
        }
        for what in taken
    ]
    _report.table(f"Start with {chosen.users:,} users, ms (goal: 2.0 times; 120 MB more)", rows)
    _report.line("start", {"users": chosen.users, "rows": rows}, chosen.json)


def _median(values: list[Any]) -> float:
    return float(statistics.median(values))


if __name__ == "__main__":
    main()
