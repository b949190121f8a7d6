"""The Users page: reads the users off the UI thread and keeps the table in step with changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from console.events import Changed
from console.services import users
from console.viewmodels.user_list import UserList
from console.viewmodels.users_columns import COLUMNS, INDEX, Facts
from console.viewmodels.users_table import TableWords, UsersTable
from contract.numbers import international

if TYPE_CHECKING:
    from console.models.rows import UserRow
    from console.viewmodels.office import Office

_TICK_MS = 60_000
_KINDS = frozenset({"user", "draft", "outbox"})


class Users(QObject):
    """All users of the account. `changed` follows every change, `failed` carries a ConsoleError.

    One reading runs at a time; what changes meanwhile is read after it, so that an old answer
    never overtakes a new one.
    """

    changed = Signal()
    failed = Signal(object)
    _heard = Signal(object)

    def __init__(self, office: Office, words: TableWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._is_reading = self._is_closed = False
        self._next = Changed()
        self.is_read = False
        column = COLUMNS[INDEX["last_name"]]
        self.table = UsersTable(UserList((), column, self._facts()), words, self)
        self._heard.connect(self._heed, Qt.ConnectionType.QueuedConnection)
        self._stop_listening = office.desk.hub.listen(self._heard.emit)
        self._tick = QTimer(self, interval=_TICK_MS)
        self._tick.timeout.connect(self._refresh_words)
        self._tick.start()

    def load(self) -> None:
        """Read all users."""
        self._heed(Changed(kinds=_KINDS, everything=True))

    def close(self) -> None:
        """Stop following changes."""
        if not self._is_closed:
            self._is_closed = True
            self._tick.stop()
            self._stop_listening()

    def _facts(self) -> Facts:
        return Facts(schedule_name=self._schedule_name, now=self._office.desk.clock.now())

    def _schedule_name(self, schedule_id: str) -> str:
        found = self._office.account.schedule(schedule_id)
        return "" if found is None else found.name

    def _refresh_words(self) -> None:
        self.table.users.facts = self._facts()
        self.table.touch("invitation", "time_schedule")

    @Slot(object)
    def _heed(self, changed: Changed) -> None:
        if self._is_closed:
            return
        if "schedule" in changed.kinds:
            self._refresh_words()
        if changed.everything or changed.kinds & _KINDS:
            self._next |= changed
            self._read()

    def _read(self) -> None:
        if self._is_reading or self._next.is_nothing:
            return
        asked, self._next = self._next, Changed()
        self._is_reading = True
        desk, facts, before = self._office.desk, self._facts(), self.table.users
        if asked.everything or not self.is_read:

            def read_all() -> UserList:
                international("4930")  # loads the tables of numbering plans off the UI thread
                return before.renewed(users.rows(desk=desk), facts)

            self._office.tasks.run(read_all, self._put_all, self._not_read)
        else:
            self._office.tasks.run(
                lambda: users.rows_of(desk=desk, ids=asked.ids), self._put, self._not_read
            )

    def _put_all(self, listed: UserList) -> None:
        if self._is_closed:
            return
        self.is_read = True
        listed.follow(self.table.users)
        self.table.load(listed)
        self._go_on()

    def _put(self, rows: dict[str, UserRow | None]) -> None:
        if not self._is_closed:
            self.table.update(rows, self._facts())
            self._go_on()

    def _go_on(self) -> None:
        self._is_reading = False
        self.changed.emit()
        self._read()

    def _not_read(self, problem: object) -> None:
        self._is_reading = False
        if not self._is_closed:
            self.failed.emit(problem)
