"""The Users page: reads the users off the UI thread and keeps the table in step with changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from console.errors import ConsoleError
from console.events import Changed
from console.services import first_screen, users
from console.viewmodels.collation import collation
from console.viewmodels.user_list import changed, listed, renewed
from console.viewmodels.user_rows import A_FEW
from console.viewmodels.users_columns import Facts
from console.viewmodels.users_table import TableWords, UsersTable
from console.workers.memory import give_back
from contract.numbers import international

if TYPE_CHECKING:
    from collections.abc import Mapping

    from console.models.rows import Glance, UserRow
    from console.viewmodels.office import Office
    from console.viewmodels.orders import Found
    from console.viewmodels.user_list import UserList

_TICK_MS = 60_000
_PAINTED_MS = 50
_SETTLED_MS = 1_000
"""So long after the order last changed it is kept for the next start."""
_REST, _MANY = 2, 10_000
"""After a reading of so many users, nobody reads many again for so many times as it took."""
_QUIET_MS = 1_500
"""So long after the users were last read all columns are put in order, before anybody asks."""
_KINDS = frozenset({"user", "draft", "outbox"})


class Users(QObject):
    """All users of the account. `changed` follows every change, `failed` carries a ConsoleError.

    The rows that stood first when the program ended come at once; until all others are there, too,
    `is_partial` holds.

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
        self._began_at = self._rested_at = 0.0
        self.is_read = self.is_partial = False
        nobody = listed((), self._facts(), collation())
        self.table = UsersTable(nobody, self._row_of, words, self)
        self._heard.connect(self._heed, Qt.ConnectionType.QueuedConnection)
        self._stop_listening = office.desk.hub.listen(self._heard.emit)
        self._tick = QTimer(self, interval=_TICK_MS)
        self._tick.timeout.connect(self._refresh_words)
        self._tick.start()
        self._rested = QTimer(self, singleShot=True)
        self._rested.timeout.connect(self._read)
        self._settled = QTimer(self, interval=_SETTLED_MS, singleShot=True)
        self._settled.timeout.connect(self._keep_first_screen)
        self.table.modelReset.connect(self._settled.start)
        self.table.layoutChanged.connect(self._settled.start)
        self._quiet = QTimer(self, interval=_QUIET_MS, singleShot=True)
        self._quiet.timeout.connect(self._order_all)

    def load(self) -> None:
        """Read the users who stood first, then all."""
        if self.is_read or self._is_reading:
            self._heed(Changed(kinds=_KINDS, everything=True))
            return
        self._is_reading = True
        desk = self._office.desk
        self._office.tasks.run(
            lambda: first_screen.glances(desk=desk),
            self._put_first,
            lambda _problem: self._read_all(),
        )

    def close(self) -> None:
        """Stop following changes."""
        if not self._is_closed:
            self._is_closed = True
            self._tick.stop()
            self._settled.stop()
            self._quiet.stop()
            self._rested.stop()
            self._stop_listening()

    def _facts(self) -> Facts:
        return Facts(schedule_name=self._schedule_name, now=self._office.desk.clock.now())

    def _schedule_name(self, schedule_id: str) -> str:
        found = self._office.account.schedule(schedule_id)
        return "" if found is None else found.name

    def _row_of(self, user_id: str) -> UserRow | None:
        """Read one user: a millisecond, when a person does something with the user."""
        if self._is_closed:
            return None
        try:
            return users.rows_of(desk=self._office.desk, ids=(user_id,))[user_id]
        except ConsoleError as problem:
            self.failed.emit(problem)
            return None

    @Slot()
    def _refresh_words(self) -> None:
        self.table.pass_time(self._facts())
        self.table.touch("invitation", "time_schedule")

    @Slot(object)
    def _heed(self, changed: Changed) -> None:
        if self._is_closed:
            return
        if "schedule" in changed.kinds:
            self._refresh_words()
            changed |= Changed(kinds=_KINDS, everything=True)
        if changed.everything or changed.kinds & _KINDS:
            self._next |= changed
            self._read()

    @Slot()
    def _read(self) -> None:
        if self._is_reading or self._next.is_nothing:
            return
        pause = self._rested_at - self._office.desk.clock.monotonic()
        if pause > 0 and self.is_read and not 0 < len(self._next.ids) <= A_FEW:
            self._rested.start(round(pause * 1000) + 1)
            return
        self._began_at = self._office.desk.clock.monotonic()
        asked, self._next = self._next, Changed()
        self._is_reading = True
        desk, facts, before = self._office.desk, self._facts(), self.table.users
        if asked.everything or not self.is_read:

            def read_all() -> UserList:
                international("4930")  # loads the tables of numbering plans off the UI thread
                made = users.glances(desk=desk, use=lambda them: renewed(before, them, facts))
                give_back()
                return made

            self._office.tasks.run(read_all, self._put_all, self._not_read)
        elif len(asked.ids) > A_FEW:
            self._office.tasks.run(
                lambda: changed(before, users.glances_of(desk=desk, ids=asked.ids), facts),
                self._put_all,
                self._not_read,
            )
        else:
            self._office.tasks.run(
                lambda: users.glances_of(desk=desk, ids=asked.ids), self._put, self._not_read
            )

    def _put_first(self, first: list[Glance]) -> None:
        if first and not self.is_read and not self._is_closed:
            self.is_partial = True
            self.table.load(renewed(self.table.users, first, self._facts()))
            self.changed.emit()
        # They are painted before all others are read: that takes the whole attention of Python.
        QTimer.singleShot(_PAINTED_MS if self.is_partial else 0, self, self._read_all)

    @Slot()
    def _read_all(self) -> None:
        self._is_reading = False
        self._heed(Changed(kinds=_KINDS, everything=True))

    @Slot()
    def _keep_first_screen(self) -> None:
        listed = self.table.users
        if self.is_partial or not self.is_read or listed.is_narrowed:
            return
        desk, ids = self._office.desk, listed.ids(slice(first_screen.MOST))
        self._office.tasks.run(
            lambda: first_screen.keep(desk=desk, ids=ids), None, lambda _problem: None
        )

    def _put_all(self, made: UserList) -> None:
        if self._is_closed:
            return
        self.is_read, self.is_partial = True, False
        made.follow(self.table.users)
        self.table.load(made)
        self._rest()
        self._go_on()

    def _put(self, changed: Mapping[str, Glance | None]) -> None:
        if not self._is_closed:
            # An invite that was sent this moment expires in seven days, not in a bit more.
            self.table.users.facts = self._facts()
            self.table.update(changed)
            self._go_on()

    def _rest(self) -> None:
        """Leave a download its time: while it goes on, a third of it goes into the table."""
        now = self._office.desk.clock.monotonic()
        is_long = len(self.table.users) > _MANY
        self._rested_at = now + _REST * (now - self._began_at) if is_long else now

    def _go_on(self) -> None:
        self._is_reading = False
        self.changed.emit()
        self._read()
        if not self._is_reading and not self._is_closed:
            self._quiet.start()

    @Slot()
    def _order_all(self) -> None:
        """Put all columns in order; what changes meanwhile waits, as while reading."""
        if self._is_reading or self._is_closed or self.table.users.orders.are_all_kept:
            return
        self._is_reading = True
        self._office.tasks.run(self.table.users.orders.all, self._keep_orders, self._not_ordered)

    def _keep_orders(self, orders: Found) -> None:
        self.table.users.orders.keep(orders)
        self._is_reading = False
        self._read()

    def _not_ordered(self, _problem: object) -> None:
        self._is_reading = False
        self._read()

    def _not_read(self, problem: object) -> None:
        self._is_reading = False
        if not self._is_closed:
            self.failed.emit(problem)
