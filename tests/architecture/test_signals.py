"""Signals keep the references that they borrow: PySide6 6.12.0 on CPython 3.11 did not."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Qt, Signal, Slot

EMISSIONS = 100_000
NOISE = 1_000
"""How far the count may move for other reasons; the fault moved it by one at each emission."""


class _Bell(QObject):
    rung = Signal(bool)
    pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.heard = 0
        self.rung.connect(self._count, Qt.ConnectionType.DirectConnection)
        self.pressed.connect(self._count_one, Qt.ConnectionType.DirectConnection)

    @Slot(bool)
    def _count(self, loud: bool) -> None:
        self.heard += loud

    @Slot()
    def _count_one(self) -> None:
        self.heard += 1


def test_100_000_emissions_lose_no_reference_to_true() -> None:
    bell = _Bell()
    before = sys.getrefcount(True)
    for _ in range(EMISSIONS // 2):
        bell.rung.emit(True)
        bell.pressed.emit()
    assert bell.heard == EMISSIONS
    assert abs(sys.getrefcount(True) - before) < NOISE
