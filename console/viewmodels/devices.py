"""The devices of one user, and taking one away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from console.services import devices
from console.viewmodels.user_watch import UserWatch
from contract.roles import may

if TYPE_CHECKING:
    from console.models.rows import UserRow
    from console.viewmodels.office import Office
    from contract.records import Device


class Devices(QObject):
    """What devices a user has. `changed` tells of another list, `failed` of a ConsoleError."""

    changed = Signal()
    failed = Signal(object)

    def __init__(
        self, office: Office, user_id: str, name: str, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._office, self._user_id = office, user_id
        self.name = name
        self.devices: tuple[Device, ...] = ()
        self.is_read = self.is_gone = False
        self.may_remove = may(office.operator.role, "device.remove")
        self._watch = UserWatch(office, user_id, self)
        self._watch.read.connect(self._show)
        self._watch.failed.connect(self.failed)

    @property
    def role(self) -> str:
        """The role of the person at this console."""
        return self._office.operator.role

    def load(self) -> None:
        """Read the list."""
        self._watch.refresh()

    def remove(self, device_id: str) -> None:
        """Take a device away: the app on it is signed out when the server hears of it."""
        if not self.may_remove:
            return
        desk, user_id = self._office.desk, self._user_id
        self._office.tasks.run(
            lambda: devices.remove(desk=desk, user_id=user_id, device_id=device_id),
            lambda _changed: self._watch.refresh(),
            self.failed.emit,
        )

    def close(self) -> None:
        """Stop following the user."""
        self._watch.close()

    def _show(self, row: UserRow | None) -> None:
        self.devices = () if row is None else row.user.devices
        self.is_read, self.is_gone = True, row is None
        self.changed.emit()
