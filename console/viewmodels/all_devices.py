"""The devices of all users: read, searched, filtered and sorted off the UI thread."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol

import msgspec
from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
    Slot,
)

from console.services import devices

if TYPE_CHECKING:
    from collections.abc import Sequence

    from console.events import Changed
    from console.services.devices import DeviceRow
    from console.viewmodels.office import Office

Refused = Literal["any", "microphone", "push"]
_AGAIN_MS = 300
"""Changes that come together are read together."""
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Words(Protocol):
    """What a view says of a device."""

    @property
    def titles(self) -> Sequence[str]:
        """The columns' titles."""

    def cells(self, row: DeviceRow) -> tuple[str, ...]:
        """Return the texts of a row."""

    def keys(self, row: DeviceRow) -> tuple[str, ...]:
        """Return what each column is sorted by."""


class Wish(msgspec.Struct, frozen=True, kw_only=True):
    """Which devices are to be seen, and in which order."""

    text: str = ""
    os: str = ""
    refused: Refused = "any"
    column: int = 0
    is_descending: bool = False


class DeviceTable(QAbstractTableModel):
    """The devices to be seen, in their order. Another list keeps what is selected."""

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.rows: list[DeviceRow] = []

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Return how many devices are to be seen."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self._words.titles)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell's text."""
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        return self._words.cells(self.rows[index.row()])[index.column()]

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return a column's title."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._words.titles[section]
        return None

    def put(self, rows: list[DeviceRow]) -> None:
        """Show another list; persistent indexes follow their device."""
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        ids = [self.rows[index.row()].device.id for index in before]
        self.rows = rows
        if before:
            place = {row.device.id: number for number, row in enumerate(rows)}
            after = [
                self.index(place[one], index.column()) if one in place else QModelIndex()
                for one, index in zip(ids, before, strict=True)
            ]
            self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()


class AllDevices(QObject):
    """`changed` follows what is seen, `failed` carries a ConsoleError; `saved` a file's path,
    `refused` the system's words why it could not be written."""

    changed = Signal()
    failed = Signal(object)
    saved = Signal(str)
    refused = Signal(str)
    _heard = Signal()

    def __init__(self, office: Office, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._office, self._words = office, words
        self.table = DeviceTable(words, self)
        self.wish = Wish()
        self.systems: tuple[str, ...] = ()
        self.number = 0
        self.is_read = self._is_closed = self._is_reading = self._is_stale = False
        self._again = QTimer(self, singleShot=True, interval=_AGAIN_MS)
        self._again.timeout.connect(self.load)
        self._heard.connect(self._follow, Qt.ConnectionType.QueuedConnection)
        self._stop_listening = office.desk.hub.listen(self._listen)

    def load(self) -> None:
        """Read the devices: one reading at a time, and what changed meanwhile is read after."""
        if self._is_closed:
            return
        if self._is_reading:
            self._is_stale = True
            return
        self._is_reading, self._is_stale = True, False
        desk, words, wish = self._office.desk, self._words, self.wish

        def work() -> tuple[int, tuple[str, ...], list[DeviceRow]]:
            rows = devices.everything(desk=desk)
            systems = sorted({_system(row) for row in rows} - {""})
            return len(rows), tuple(systems), chosen(rows, wish, words)

        self._office.tasks.run(work, self._take, self._fail)

    def look_for(self, **wishes: object) -> None:
        """See other devices, or in another order."""
        self.wish = msgspec.structs.replace(self.wish, **wishes)
        self.load()

    def remove(self, row: DeviceRow) -> None:
        """Take a device away: the app on it is signed out when the server hears of it."""
        desk, user_id, device_id = self._office.desk, row.user_id, row.device.id
        self._office.tasks.run(
            lambda: devices.remove(desk=desk, user_id=user_id, device_id=device_id),
            failed=self.failed.emit,
        )

    def export(self, path: str) -> None:
        """Write what is seen to a CSV file."""
        rows, words = list(self.table.rows), self._words

        def work() -> str:
            cells = [words.cells(row) for row in rows]
            return devices.export(path=path, header=words.titles, rows=cells)

        def tell(refusal: str) -> None:
            if refusal:
                self.refused.emit(refusal)
            else:
                self.saved.emit(path)

        self._office.tasks.run(work, tell, self.failed.emit)

    def close(self) -> None:
        """Stop following changes."""
        if not self._is_closed:
            self._is_closed = True
            self._again.stop()
            self._stop_listening()

    def _listen(self, changed: Changed) -> None:
        # In whatever thread tells it: the signal brings it over.
        if changed.everything or not changed.kinds.isdisjoint({"user", "outbox"}):
            self._heard.emit()

    @Slot()
    def _follow(self) -> None:
        """Read again soon, if anybody has ever looked."""
        if self.is_read or self._is_reading:
            self._again.start()

    def _take(self, found: tuple[int, tuple[str, ...], list[DeviceRow]]) -> None:
        self._is_reading, self.is_read = False, True
        self.number, self.systems, rows = found
        if not self._is_closed:
            self.table.put(rows)
            self.changed.emit()
        if self._is_stale:
            self.load()

    def _fail(self, problem: object) -> None:
        self._is_reading = False
        self.failed.emit(problem)


def chosen(rows: list[DeviceRow], wish: Wish, words: Words) -> list[DeviceRow]:
    """Return the devices that a wish asks for, in its order."""
    found = [row for row in rows if _is_wanted(row, wish)]
    needle = wish.text.strip().casefold()
    if needle:
        found = [row for row in found if needle in " ".join(words.cells(row)).casefold()]

    def place(row: DeviceRow) -> tuple[str, str]:
        return words.keys(row)[wish.column], row.device.id

    return sorted(found, key=place, reverse=wish.is_descending)


def _is_wanted(row: DeviceRow, wish: Wish) -> bool:
    if wish.os and _system(row) != wish.os:
        return False
    match wish.refused:
        case "microphone":
            return row.device.microphone == "denied"
        case "push":
            return row.device.push == "denied"
    return True


def _system(row: DeviceRow) -> str:
    """Return the system without its version: `Android`."""
    return row.device.os.partition(" ")[0]
