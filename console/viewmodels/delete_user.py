"""Deleting a user: all that goes with the person, told before it goes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import msgspec
from PySide6.QtCore import QObject, Signal

from console.services import users
from console.viewmodels.user_watch import UserWatch
from contract.numbers import international
from contract.records import LIVE_STATES
from contract.roles import may

if TYPE_CHECKING:
    from console.errors import ConsoleError
    from console.events import Changed
    from console.models.rows import UserRow
    from console.viewmodels.office import Office

LossKind = Literal[
    "details", "line", "did_number", "internal_number", "device", "invite", "draft", "unsent"
]


class Loss(msgspec.Struct, frozen=True):
    """One thing that goes: what it is, and which one (a number, a device's name, an address)."""

    kind: LossKind
    value: str = ""


def losses_of(row: UserRow) -> tuple[Loss, ...]:
    """Return all that goes when this user is deleted."""
    user = row.user
    losses = [Loss("details", user.email or "")]
    if user.line is not None:
        losses.append(Loss("line"))
        if user.line.did_number:
            losses.append(Loss("did_number", international(user.line.did_number)))
        if user.line.internal_number:
            losses.append(Loss("internal_number", user.line.internal_number))
    losses.extend(Loss("device", device.name) for device in user.devices)
    if (user.invite and user.invite.state in LIVE_STATES) or row.invite_waiting == "send":
        losses.append(Loss("invite", user.email or ""))
    if row.has_draft:
        losses.append(Loss("draft"))
    if row.sync in {"waiting", "conflict", "rejected", "blocked"}:
        losses.append(Loss("unsent"))
    return tuple(losses)


class DeleteUser(QObject):
    """One user about to be deleted.

    `changed` tells that the list of losses is another; `deleted` carries the Changed; `failed` a
    ConsoleError.
    """

    changed = Signal()
    deleted = Signal(object)
    failed = Signal(object)

    def __init__(
        self, office: Office, user_id: str, name: str, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._office, self._user_id = office, user_id
        self.name = name
        self.losses: tuple[Loss, ...] = ()
        self.is_read = self.is_gone = self.is_deleting = False
        self._watch = UserWatch(office, user_id, self)
        self._watch.read.connect(self._show)
        self._watch.failed.connect(self.failed)

    @property
    def role(self) -> str:
        """The role of the person at this console."""
        return self._office.operator.role

    @property
    def may_delete(self) -> bool:
        """Whether this role may delete users."""
        return may(self.role, "user.delete")

    @property
    def can_delete(self) -> bool:
        """Whether Delete can be pressed now: never before the losses are told."""
        return self.is_read and not self.is_gone and not self.is_deleting and self.may_delete

    def load(self) -> None:
        """Read what the user has."""
        self._watch.refresh()

    def delete(self) -> None:
        """Delete the user, now or when the server is reached again."""
        if not self.can_delete:
            return
        self.is_deleting = True
        self.changed.emit()
        desk, user_id = self._office.desk, self._user_id
        self._office.tasks.run(
            lambda: users.delete(desk=desk, user_id=user_id), self._done, self._not_done
        )

    def close(self) -> None:
        """Stop following the user."""
        self._watch.close()

    def _show(self, row: UserRow | None) -> None:
        if self.is_deleting:
            return
        self.is_read, self.is_gone = True, row is None
        self.losses = () if row is None else losses_of(row)
        self.changed.emit()

    def _done(self, changed: Changed) -> None:
        self.deleted.emit(changed)

    def _not_done(self, problem: ConsoleError) -> None:
        self.is_deleting = False
        self.changed.emit()
        self.failed.emit(problem)
