"""Brings what happens in other threads to the listeners in the UI thread."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


class Bridge(QObject, Generic[T]):
    """Call it from any thread: the listener is called in the thread that made the bridge."""

    _message = Signal(object)

    def __init__(self, listener: Callable[[T], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._listener = listener
        self._is_closed = False
        self._message.connect(self._pass_on, Qt.ConnectionType.QueuedConnection)

    def __call__(self, message: T) -> None:
        """Hand a message over; returns at once."""
        self._message.emit(message)

    def close(self) -> None:
        """Pass nothing on any more: the listener goes. The bridge itself may still be called."""
        self._is_closed = True

    @Slot(object)
    def _pass_on(self, message: T) -> None:
        if not self._is_closed:
            self._listener(message)
