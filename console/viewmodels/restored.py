"""A server restored from a backup: the changes that it no longer has, ticked to be sent again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from console.services import attention

if TYPE_CHECKING:
    from collections.abc import Callable

    from console.errors import ConsoleError
    from console.events import Changed
    from console.models.attention import Lost, Restored
    from console.viewmodels.office import Office

_NOWHERE = QModelIndex()
Index = QModelIndex | QPersistentModelIndex
_TICK = Qt.ItemDataRole.CheckStateRole
_SAID = frozenset({Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole})


class LostWords(Protocol):
    """The words of the list; made in views, where translations live."""

    def lost(self, lost: Lost) -> str:
        """Return whose change it was, and what it did."""


class RestoredOffer(QAbstractListModel):
    """The lost changes with a tick each. `ticked` tells that another number is ticked, `settled`
    that the person has decided; `failed` carries a ConsoleError."""

    ticked = Signal()
    settled = Signal()
    failed = Signal(object)

    def __init__(self, office: Office, words: LostWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._office, self._words = office, words
        self._lost: tuple[Lost, ...] = ()
        self._left_out: set[str] = set()
        self.is_deciding = False

    def follow(self, restored: Restored | None) -> None:
        """Show what is lost now; ticks stay as they are."""
        lost = () if restored is None else restored.operations
        if lost != self._lost:
            self.beginResetModel()
            self._lost = lost
            self.endResetModel()
        self.is_deciding = False
        self.ticked.emit()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many changes are lost."""
        return 0 if parent.isValid() else len(self._lost)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the words of a change, or its tick."""
        if not 0 <= index.row() < len(self._lost):
            return None
        lost = self._lost[index.row()]
        if role == _TICK:
            is_out = lost.operation_id in self._left_out
            return Qt.CheckState.Unchecked if is_out else Qt.CheckState.Checked
        return self._words.lost(lost) if role in _SAID else None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Set or take away a tick."""
        if role != _TICK or not 0 <= index.row() < len(self._lost):
            return False
        key = self._lost[index.row()].operation_id
        if Qt.CheckState(value) == Qt.CheckState.Checked:
            self._left_out.discard(key)
        else:
            self._left_out.add(key)
        self.dataChanged.emit(index, index, [_TICK])
        self.ticked.emit()
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Say that every line can be ticked."""
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    def chosen(self) -> tuple[str, ...]:
        """Return the ticked changes, in order."""
        ids = (lost.operation_id for lost in self._lost)
        return tuple(key for key in ids if key not in self._left_out)

    def send_again(self) -> None:
        """Send the ticked changes again; the others are let go."""
        desk, chosen = self._office.desk, self.chosen()
        self._settle(lambda: attention.send_again(desk=desk, operation_ids=chosen))

    def let_go(self) -> None:
        """Leave everything as the server has it now."""
        desk = self._office.desk
        self._settle(lambda: attention.let_go(desk=desk))

    def _settle(self, act: Callable[[], Changed]) -> None:
        if not self.is_deciding:
            self.is_deciding = True
            self.ticked.emit()
            self._office.tasks.run(act, lambda _changed: self.settled.emit(), self._not_done)

    def _not_done(self, problem: ConsoleError) -> None:
        self.is_deciding = False
        self.ticked.emit()
        self.failed.emit(problem)
