"""Collects garbage in the UI thread and in no other: Qt's objects must not end elsewhere."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 500
_YOUNG, _MIDDLE, _OLD = range(3)
_FULL_AFTER = 120
"""Looks between full collections at least: the whole heap is walked, and the UI waits for it."""


class Collector(QObject):
    """Takes Python's collector over, in the thread that makes this object, until `close`.

    Left alone, Python collects in whichever thread happens to make the next object. Widgets and
    view models lie in cycles: one that ends in another thread while a timer of its is running
    takes the program down with it.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._looks = 0
        gc.disable()
        # What the program is made of stays to its end: to walk it would take 40 ms each time.
        gc.freeze()
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Collect what is due by Python's own counts; returns soon if nothing is."""
        self._looks += 1
        generation = due()
        if generation == _OLD and self._looks < _FULL_AFTER:
            generation = _MIDDLE
        if generation is not None:
            gc.collect(generation)
        if generation == _OLD:
            self._looks = 0

    def close(self) -> None:
        """Leave collecting to Python again; Qt's objects must be gone by then."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()


def due() -> int | None:
    """Return the oldest generation that Python would collect now, or None."""
    counts, limits = gc.get_count(), gc.get_threshold()
    if counts[_YOUNG] <= limits[_YOUNG]:
        return None
    if counts[_MIDDLE] <= limits[_MIDDLE]:
        return _YOUNG
    return _MIDDLE if counts[_OLD] <= limits[_OLD] else _OLD
