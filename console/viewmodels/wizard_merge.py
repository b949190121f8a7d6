"""The user behind an open wizard, followed: what others changed, and taking it over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from console.models import merging
from console.services import users

if TYPE_CHECKING:
    from console.errors import ConsoleError
    from console.events import Changed
    from console.models.merging import Drift
    from console.viewmodels.wizard import WizardModel
    from contract.records import User


class WizardMerge(QObject):
    """What drifted away under a draft. `changed` tells that there is something else to say.

    `theirs` are the clashing fields for which the person chose the others' value.
    """

    changed = Signal()
    _heard = Signal()

    def __init__(self, model: WizardModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model, self._office = model, model.office
        self._user_id = model.draft.id
        self._first: User | None = None
        self._now: User | None = None
        self._is_read = self._is_left = False
        self._set_aside: object = None
        self.theirs: frozenset[str] = frozenset()
        self.drift: Drift | None = None
        self._heard.connect(self._read, Qt.ConnectionType.QueuedConnection)
        self._stop_listening = self._office.desk.hub.listen(self._listen)
        model.changed.connect(self._look)
        self._read()

    @property
    def is_open(self) -> bool:
        """Say whether there is something that the person has not answered yet."""
        return self.drift is not None and self._set_aside != self._signature()

    @property
    def must_decide(self) -> bool:
        """Say whether saving has to wait: the same fields were changed here and elsewhere."""
        return self.drift is not None and bool(self.drift.clashes)

    def choose(self, field: str, *, theirs: bool) -> None:
        """Choose whose value of a clashing field (with its unit) stays."""
        self.theirs = self.theirs | {field} if theirs else self.theirs - {field}

    def take_over(self) -> None:
        """Go on from what the user is now; what was typed stays, unless theirs was chosen."""
        if self._now is None or self.drift is None:
            return
        chosen, self.theirs = self.theirs, frozenset()
        self._first = self._now
        self._model.take(merging.taken_over(self._model.draft, self._now, chosen))
        self._look()

    def set_aside(self) -> None:
        """Keep the draft as it is, until something else changes or it is saved."""
        self._set_aside = self._signature()
        self.changed.emit()

    def ask_again(self) -> None:
        """Show what was set aside: saving needs an answer."""
        self._set_aside = None
        self.changed.emit()

    def leave(self) -> None:
        """Follow nothing any more."""
        if not self._is_left:
            self._is_left = True
            self._stop_listening()

    def _listen(self, changed: Changed) -> None:
        # In whatever thread tells it: the signal brings it over.
        touches = changed.everything or self._user_id in changed.ids
        if touches and changed.kinds != {"draft"}:
            self._heard.emit()

    @Slot()
    def _read(self) -> None:
        if self._is_left or self._model.draft.is_new:
            return
        desk, user_id = self._office.desk, self._user_id
        # What the draft replaces is in it already: it is nothing that changed meanwhile.
        replaced = self._model.draft.replaces
        self._office.tasks.run(
            lambda: users.find(desk=desk, user_id=user_id, without=replaced),
            self._found,
            self._not_found,
        )

    def _found(self, user: User | None) -> None:
        if self._first is None and not self._is_read:
            self._first = user
        self._is_read, self._now = True, user
        self._look()

    def _not_found(self, _problem: ConsoleError) -> None:
        """Say nothing: the same trouble is told where the person works."""

    @Slot()
    def _look(self) -> None:
        before = self.drift
        is_over = self._is_left or self._model.is_saving or self._model.is_over
        if not self._is_read or is_over:
            return
        self.drift = merging.drift_of(self._model.draft, self._now, self._first)
        if self.drift != before:
            self.changed.emit()

    def _signature(self) -> object:
        drift = self.drift
        if drift is None:
            return None
        return drift.is_deleted, tuple((gap.field, repr(gap.theirs)) for gap in drift.gaps)
