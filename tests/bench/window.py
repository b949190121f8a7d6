"""The real window at work: how late its event loop is, and how soon a QR code is seen.

A console that has signed in, but holds nothing, is started beside a backend process: it opens,
downloads all users, is searched while it does, and then shows QR codes. A watchdog asks the event
loop every few milliseconds whether it answers, and names the Python code that kept it over 50 ms.
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

import console.app as program
from console.api.remote import HttpRemote
from console.api.transport import Transport
from console.events import ChangeHub
from console.models.clock import SystemClock
from console.services import profile as profiles
from console.services import session
from console.settings import Settings
from console.store.engine import StoreKey
from console.vault import STORE_KEY, MemoryVault
from console.views.widgets.qr_code import QrCode
from tests.bench import _report
from tests.bench.start import KEY
from tests.support.backend_process import OPERATOR, PASSWORD, BackendProcess
from tests.support.console import shelf_in
from tests.support.watchdog import Watchdog

if TYPE_CHECKING:
    from collections.abc import Callable

    from console.views.main_window import MainWindow

CODES = 9
_BETWEEN_CLICKS_MS = 400
"""A person looks at a code before asking for the next."""
_MAIL = "smtp://127.0.0.1:9?tls=none"
_WORDS = ("s", "sm", "smi", "smith", "", "4", "49", "493", "")
_PATIENCE_SECONDS = 600
_NO_MORE: dict[str, Any] = {"p99": "", "max": ""}


def until(condition: Callable[[], bool]) -> None:
    """Let the event loop turn until something is so."""
    loop, end = QEventLoop(), time.monotonic() + _PATIENCE_SECONDS
    look = QTimer(interval=1)

    def look_again() -> None:
        if condition() or time.monotonic() > end:
            loop.quit()

    look.timeout.connect(look_again)
    look.start()
    loop.exec()
    assert condition(), "it took too long"


def let_pass(milliseconds: int) -> None:
    """Let the event loop turn for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def signed_in(profile: Path, url: str) -> MemoryVault:
    """Sign in at a profile that holds nothing yet; returns its vault."""
    vault = MemoryVault()
    vault.put(STORE_KEY, KEY)
    key = profiles.Key(
        store=Settings(profile=profile).store_path, key=StoreKey(bytes.fromhex(KEY))
    )
    opened = profiles.open_desk(key=key, clock=SystemClock(), hub=ChangeHub())
    remote = HttpRemote(Transport(url), shelf_in(vault))
    session.sign_in(
        desk=opened.desk, remote=remote, server_url=url, email=OPERATOR, password=PASSWORD
    )
    profiles.close(opened=opened)
    return vault


def download(window: MainWindow, users: int) -> float:
    """Wait until all users are in the table, searching meanwhile; returns the seconds."""
    begin, words = time.perf_counter(), iter(_WORDS * 1000)
    typing = QTimer(interval=300)
    typing.timeout.connect(lambda: window.page.search.setText(next(words)))
    until(lambda: window.users.is_read)
    typing.start()
    until(lambda: len(window.users.table.users) >= users)
    typing.stop()
    window.page.search.clear()
    return time.perf_counter() - begin


def codes(window: MainWindow) -> list[float]:
    """Show codes one after another; returns milliseconds from the click to the picture."""
    taken = []
    until(lambda: window.page.is_online and not window.users.table.users.is_narrowed)
    for place in range(CODES):
        let_pass(_BETWEEN_CLICKS_MS)
        row = window.users.table.row_at(place)
        begin = time.perf_counter()
        window._run("show_qr", row)
        until(lambda: any(code._matrix for code in _codes()))
        taken.append((time.perf_counter() - begin) * 1000)
        for code in _codes():
            code.window().close()
        until(lambda: not _codes())
    return taken


def _codes() -> list[QrCode]:
    return [
        one for one in QApplication.allWidgets() if isinstance(one, QrCode) and one.isVisible()
    ]


def main() -> None:
    """Measure all of it."""
    chosen = _report.options(__doc__ or "", users=100_000)
    app = QApplication([])
    app.setStyle("Fusion")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        backend = BackendProcess(folder / "backend", mail=_MAIL, users=chosen.users)
        backend.start()
        try:
            vault = signed_in(folder / "profile", backend.url)
            watch = Watchdog()
            with watch.watching():
                made = program.build(Settings(profile=folder / "profile"), vault=vault)
                made.start()
                until(lambda: made.window is not None)
                assert made.window is not None
                seconds = download(made.window, chosen.users)
            taken = codes(made.window)
            made.close()
        finally:
            backend.stop()
    late: dict[str, Any] = _report.summary(watch.delays, 1)
    late |= {"p99": _report.percentile(watch.delays, 99, 1), "max": round(max(watch.delays), 1)}
    title = f"The window while {chosen.users:,} users come ({seconds:.1f} s), ms"
    rows = [
        {"what": "event loop late (goal: p99 16, max 50)", **late},
        {
            "what": "QR after the click (goal: 30)",
            **_report.summary(taken, 1),
            "p99": "",
            "max": "",
        },
    ]
    _report.table(title, rows)
    for delay, stack in sorted(watch.held, reverse=True)[:3]:
        print(f"held for {delay:.0f} ms:\n{stack}")
    _report.line("window", {"users": chosen.users, "seconds": seconds, "rows": rows}, chosen.json)
    sys.exit(1 if watch.held else 0)


if __name__ == "__main__":
    main()
