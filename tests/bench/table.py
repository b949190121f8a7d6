"""The Users table under the hands: search, sort and scroll, beside what most Qt programs do.

Ours: the real window over an encrypted profile. The peer: QSortFilterProxyModel over a model of
the same rows, in a plain QTableView. Each figure runs from the key, click or turn of the wheel
until the table is painted. The peer grows so slow that it gets 100,000 users at most.
"""

from __future__ import annotations

import gc
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtCore import QSortFilterProxyModel as Proxy
from PySide6.QtWidgets import QApplication, QTableView

import console.app as program
from console.settings import Settings
from console.vault import STORE_KEY, MemoryVault
from console.viewmodels.users_columns import COLUMNS
from tests.bench import _report
from tests.bench.start import KEY, fill_from_backend
from tests.support.watchdog import Watchdog

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from console.views.main_window import MainWindow

RUNS = 7
PEER_USERS = 100_000
_WORDS = ("smith", "müller", "+49 30 1234", "example.com", "sales", "ann lee", "2047", "zzz")
_SCROLLS = 200
_NOWHERE = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


class Painted(QObject):
    """Counts how often the table was painted, or what stands in its place."""

    def __init__(self, view: QTableView, *others: QWidget) -> None:
        super().__init__(view)
        self.times = 0
        self.view = view
        for widget in (view.viewport(), *others):
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count; keep nothing back."""
        self.times += event.type() == QEvent.Type.Paint
        return super().eventFilter(watched, event)


class Rows(QAbstractTableModel):
    """Rows as lists of texts: the usual model under a proxy."""

    def __init__(self, rows: Sequence[Sequence[str]]) -> None:
        super().__init__()
        self._rows = rows

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the text of a cell."""
        if role == Qt.ItemDataRole.DisplayRole:
            return self._rows[index.row()][index.column()]
        return None


def timed(seen: Painted, act: Callable[..., object], *values: object) -> float:
    """Do something and let the table be painted; returns milliseconds."""
    before, begin = seen.times, time.perf_counter()
    act(*values)
    while seen.times == before:
        QApplication.processEvents()
        if seen.times == before:
            seen.view.viewport().update()
    took = (time.perf_counter() - begin) * 1000
    QApplication.processEvents()
    return took


def open_window(profile: Path, users: int) -> tuple[Any, MainWindow]:
    """Open the program on a profile, until all users are read and all columns are in order."""
    vault = MemoryVault()
    vault.put(STORE_KEY, KEY)
    vault.put("refresh-token", "none")
    made = program.build(Settings(profile=profile), vault=vault)
    made.start()
    while (
        made.window is None
        or made.window.users.table.rowCount() < users
        or not made.window.users.table.users.orders.are_all_kept
    ):
        QApplication.processEvents()
    return made, made.window


def ours(window: MainWindow, runs: int) -> tuple[dict[str, list[float]], Watchdog]:
    """Measure the real window."""
    page, view = window.page, window.page.view
    seen = Painted(view, page._no_match)
    names = ("keystroke", "keystroke, all found", "sort", "scrolled frame")
    taken: dict[str, list[float]] = {name: [] for name in names}
    watch, bar = Watchdog(), view.verticalScrollBar()
    with watch.watching():
        for _ in range(runs):
            for word in _WORDS:
                for end in (*range(1, len(word) + 1), 0):
                    begin = time.perf_counter()
                    taken["keystroke"].append(timed(seen, page.search.setText, word[:end]))
                    while window.users.table.is_glimpse:
                        QApplication.processEvents()
                    whole = (time.perf_counter() - begin) * 1000
                    taken["keystroke, all found"].append(whole)
            for column in range(len(COLUMNS)):
                for order in (Qt.SortOrder.DescendingOrder, Qt.SortOrder.AscendingOrder):
                    taken["sort"].append(timed(seen, view.sortByColumn, column, order))
        for step in range(_SCROLLS):
            far = bar.maximum() * (step * 61 % 100) // 100
            place = far if step % 2 else bar.value() + bar.pageStep()
            taken["scrolled frame"].append(timed(seen, bar.setValue, place))
    return taken, watch


def peer(rows: Sequence[Sequence[str]]) -> dict[str, list[float]]:
    """Measure the proxy."""
    model, proxy, view = Rows(rows), Proxy(), QTableView()
    proxy.setSourceModel(model)
    proxy.setFilterKeyColumn(-1)
    proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    view.setModel(proxy)
    view.resize(1280, 720)
    view.show()
    seen = Painted(view)
    timed(seen, view.viewport().update)
    taken: dict[str, list[float]] = {"keystroke": [], "sort": []}
    for run in range(RUNS):
        word = _WORDS[run % len(_WORDS)]
        taken["keystroke"].append(timed(seen, proxy.setFilterFixedString, word))
        proxy.setFilterFixedString("")
        taken["sort"].append(timed(seen, view.sortByColumn, 1 + run, Qt.SortOrder.AscendingOrder))
    view.close()
    return taken


def main() -> None:
    """Measure both."""
    chosen = _report.options(__doc__ or "", users=100_000, runs=RUNS)
    app = QApplication([])
    app.setStyle("Fusion")
    with tempfile.TemporaryDirectory() as name:
        fill_from_backend(Path(name), chosen.users)
        made, window = open_window(Path(name) / "profile", chosen.users)
        table = window.users.table
        rows = [
            [str(table.index(row, column).data() or "") for column in range(len(COLUMNS))]
            for row in range(min(chosen.users, PEER_USERS))
        ]
        gc.freeze()
        found, watch = ours(window, chosen.runs)
        made.close()
    theirs = peer(rows)
    shown: list[dict[str, Any]] = []
    for what, samples in found.items():
        figures = _report.summary(samples, 1)
        beside = _report.summary(theirs[what], 1)["median"] if what in theirs else None
        times = "" if beside is None else round(beside / figures["median"])
        shown.append({"what": what, **figures, "proxy": beside or "", "times faster": times})
    _report.table(
        f"The table with {chosen.users:,} users, ms "
        "(goals: keystroke p95 16, 150 times; frame p95 16; sort 150)",
        shown,
    )
    delays = _report.summary(watch.delays, 1)
    late = {"delay p99": _report.percentile(watch.delays, 99), "delay max": max(watch.delays)}
    print(f"UI thread: {delays} {late}; {watch.worst()}")
    _report.line("table", {"users": chosen.users, "rows": shown, "late": late}, chosen.json)
    sys.exit(1 if watch.held else 0)


if __name__ == "__main__":
    main()
