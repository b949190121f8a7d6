"""What can be taken back: the deeds of this session, the newest first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, Qt, Signal, Slot

from console.errors import Refused
from console.services import undo
from contract.operations import OperationKind

if TYPE_CHECKING:
    from console.errors import ConsoleError
    from console.events import Changed
    from console.models.undoing import Deed
    from console.viewmodels.office import Office

MOST = 50


class Undo(QObject):
    """Follows what is done here. `changed` tells that another deed is the newest, or none.

    `deeds` are in the order of their making. `made` carries a new Deed, `undone` one that was
    taken back, `refused` one that can't be, with the reason; `failed` a ConsoleError.
    """

    changed = Signal()
    made = Signal(object)
    undone = Signal(object)
    refused = Signal(object, str)
    failed = Signal(object)
    _heard = Signal(object)

    def __init__(self, office: Office, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self.deeds: list[Deed] = []
        self._is_undoing = False
        self._heard.connect(self._ask, Qt.ConnectionType.QueuedConnection)
        self._stop_listening = office.desk.hub.listen(self._listen)

    @property
    def newest(self) -> Deed | None:
        """The deed that Undo takes back."""
        return self.deeds[-1] if self.deeds else None

    def undo(self) -> None:
        """Take the newest deed back."""
        if self._is_undoing or not self.deeds:
            return
        deed, self._is_undoing = self.deeds.pop(), True
        desk = self._office.desk
        self._office.tasks.run(
            lambda: undo.undo(desk=desk, operations=deed.operations),
            lambda changed: self._done(deed, changed),
            lambda problem: self._not_done(deed, problem),
        )
        self.changed.emit()

    def close(self) -> None:
        """Follow nothing any more."""
        stop, self._stop_listening = self._stop_listening, _nothing
        stop()

    def _listen(self, changed: Changed) -> None:
        # In whatever thread tells it: the signal brings it over.
        if changed.deed:
            self._heard.emit(changed.deed)

    @Slot(object)
    def _ask(self, operations: tuple[str, ...]) -> None:
        desk = self._office.desk
        self._office.tasks.run(
            lambda: undo.deed(desk=desk, operations=operations), self._push, self.failed.emit
        )

    def _push(self, deed: Deed | None) -> None:
        if deed is not None:
            # Ids grow in the order of their making; the answers may come in another.
            self.deeds = sorted([*self.deeds, deed], key=_age)[-MOST:]
            self.made.emit(deed)
            self.changed.emit()

    def _done(self, deed: Deed, changed: Changed) -> None:
        self._is_undoing = False
        # Who comes back as another user is told of beside the one who was deleted.
        is_made_anew = deed.kind == OperationKind.USER_DELETE and len(changed.ids) > 1
        self.undone.emit(replace(deed, is_made_anew=is_made_anew))

    def _not_done(self, deed: Deed, problem: ConsoleError) -> None:
        self._is_undoing = False
        if isinstance(problem, Refused):
            self.refused.emit(deed, str(problem.params["reason"]))
            return
        self.deeds.append(deed)
        self.changed.emit()
        self.failed.emit(problem)


def _age(deed: Deed) -> tuple[str, ...]:
    return deed.operations


def _nothing() -> None:
    """Take the place of the end of listening, once it was called."""
