"""What the server did not take of one user's changes, and what a person decides about it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Qt, Signal, Slot

from console.models.outbox import ATTENTION_STATES
from console.services import conflicts, drafts
from contract.operations import OperationKind
from contract.roles import may

if TYPE_CHECKING:
    from collections.abc import Callable

    from console.errors import ConsoleError
    from console.events import Changed
    from console.models.attention import Attention
    from console.models.draft import Draft
    from console.viewmodels.office import Office

Choice = Literal["take_theirs", "take_mine", "open_in_wizard", "discard"]
_WIZARD_KINDS: frozenset[str] = frozenset(
    {OperationKind.USER_CREATE, OperationKind.USER_UPDATE, OperationKind.LINE_CONFIGURE}
)


def choices_of(attention: Attention) -> tuple[Choice, ...]:
    """Return what a person can do about a change that was not taken, the mildest first."""
    is_of_wizard = attention.operation.kind in _WIZARD_KINDS
    if attention.is_deleted:
        return ("take_mine", "discard") if is_of_wizard else ("discard",)
    match attention.state:
        case "conflict":
            return ("take_theirs", "take_mine")
        case "blocked":
            return ("discard",)
        case _:
            return ("open_in_wizard" if is_of_wizard else "take_mine", "discard")


class Conflict(QObject):
    """The refused changes of one user, in order.

    `changed` tells that the list is another; `settled` that nothing is left to decide; `reopened`
    carries the Draft to open in the wizard; `failed` a ConsoleError.
    """

    changed = Signal()
    settled = Signal()
    reopened = Signal(object)
    failed = Signal(object)
    _heard = Signal()

    def __init__(
        self, office: Office, user_id: str, name: str, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.office, self._user_id = office, user_id
        self.name = name
        self.items: tuple[Attention, ...] = ()
        self.is_read = self.is_deciding = False
        self._is_open = True
        self._heard.connect(self.load, Qt.ConnectionType.QueuedConnection)
        self._stop_listening = office.desk.hub.listen(self._listen)

    @Slot()
    def load(self) -> None:
        """Read what waits for a decision."""
        if self._is_open:
            desk, user_id = self.office.desk, self._user_id
            self.office.tasks.run(
                lambda: conflicts.attention(desk=desk, user_id=user_id),
                self._show,
                self._not_done,
            )

    def may_decide(self, attention: Attention) -> bool:
        """Say whether this role may do again what was refused."""
        return may(self.office.operator.role, attention.operation.kind)

    def decide(self, attention: Attention, choice: Choice) -> None:
        """Do what the person chose about one change."""
        if self.is_deciding:
            return
        desk, operation_id = self.office.desk, attention.operation.id
        self.is_deciding = True
        self.changed.emit()
        match choice:
            case "take_theirs":
                self._settle(lambda: conflicts.take_theirs(desk=desk, operation_id=operation_id))
            case "take_mine":
                self._settle(lambda: conflicts.take_mine(desk=desk, operation_id=operation_id))
            case "discard":
                self._settle(lambda: conflicts.discard(desk=desk, operation_id=operation_id))
            case "open_in_wizard":
                user_id = self._user_id
                self.office.tasks.run(
                    lambda: drafts.reopen(desk=desk, user_id=user_id),
                    self._reopen,
                    self._not_done,
                )

    def close(self) -> None:
        """Stop following the user."""
        if self._is_open:
            self._is_open = False
            self._stop_listening()

    def _listen(self, changed: Changed) -> None:
        # In whatever thread tells it: the signal brings it over.
        if changed.everything or self._user_id in changed.ids:
            self._heard.emit()

    def _settle(self, act: Callable[[], Changed]) -> None:
        self.office.tasks.run(act, self._decided, self._not_done)

    def _decided(self, _changed: Changed) -> None:
        self.is_deciding = False
        self.load()

    def _reopen(self, draft: Draft) -> None:
        self.is_deciding = False
        self.reopened.emit(draft)

    def _show(self, items: tuple[Attention, ...]) -> None:
        if not self._is_open:
            return
        self.items = tuple(item for item in items if item.state in ATTENTION_STATES)
        self.is_read = True
        self.changed.emit()
        if not self.items:
            self.settled.emit()

    def _not_done(self, problem: ConsoleError) -> None:
        self.is_deciding = False
        self.changed.emit()
        self.failed.emit(problem)
