"""Needs attention: reads all cases off the UI thread, follows changes, carries out decisions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from console.models.attention import Overview
from console.services import attention, conflicts, drafts, in_use, users
from console.viewmodels.attention_case import OpenCase
from console.viewmodels.attention_list import CaseList, CaseWords
from contract.rules import is_email

if TYPE_CHECKING:
    from collections.abc import Callable

    from console.errors import ConsoleError
    from console.events import Changed
    from console.models.attention import Case
    from console.models.draft import Draft
    from console.models.rows import UserRow
    from console.viewmodels.attention_case import Verb
    from console.viewmodels.office import Office
    from contract.records import User

_Read = tuple[Overview, "dict[str, User | None]"]
_WHOLE: dict[Verb, Callable[..., Changed]] = {
    "take_theirs": conflicts.take_theirs,
    "keep_mine": conflicts.take_mine,
    "recreate": conflicts.take_mine,
    "retry": conflicts.retry,
    "discard": conflicts.discard,
}
"""The services that decide a case as a whole."""


class Attention(QObject):
    """All that waits for a person.

    `changed` follows every reading; `turned` tells that another case is open, or none; `decided`
    carries a Case and the Verb that was carried out; `gone` the Case that was open and needs
    nobody any more; `reopened` a Draft for the wizard; `failed` a ConsoleError.
    """

    changed = Signal()
    turned = Signal()
    decided = Signal(object, str)
    gone = Signal(object)
    reopened = Signal(object)
    failed = Signal(object)
    _heard = Signal()

    def __init__(self, office: Office, words: CaseWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.office = office
        self.list = CaseList(words, self)
        self.overview = Overview(items=(), restored=None)
        self.open: OpenCase | None = None
        self.words_in_use: dict[str, list[str]] = {}
        self.is_read = False
        self._kept: dict[str, OpenCase] = {}
        self._over: set[str] = set()
        self._wanted: str | None = None
        self._wanted_user: str | None = None
        self._is_reading = self._is_stale = self._is_closed = False
        self._heard.connect(self.load, Qt.ConnectionType.QueuedConnection)
        self._stop_listening = office.desk.hub.listen(self._listen)

    @property
    def count(self) -> int:
        """How many decisions wait."""
        return len(self.list.cases) + (self.overview.restored is not None)

    @Slot()
    def load(self) -> None:
        """Read everything; one reading at a time, and what changes meanwhile is read after it."""
        if self._is_closed:
            return
        self._is_stale = self._is_reading
        if not self._is_reading:
            self._is_reading = True
            desk = self.office.desk
            ids = {opened.case.user_id for opened in self._kept.values()}

            def read() -> _Read:
                found = attention.everything(desk=desk)
                rows = users.rows_of(desk=desk, ids=ids)
                return found, {key: row.user if row else None for key, row in rows.items()}

            self.office.tasks.run(read, self._show, self._not_read)

    def choose(self, operation_id: str) -> None:
        """Open a case; what was chosen and typed for it before is still there."""
        place, kept = self.list.place_of(operation_id), self._kept.get(operation_id)
        if kept is not None:
            self._turn(kept)
        if kept is not None or place < 0:
            return
        self._wanted = operation_id
        desk, user_id = self.office.desk, self.list.cases[place].user_id
        self.office.tasks.run(
            lambda: users.rows_of(desk=desk, ids=(user_id,)),
            lambda rows: self._open(operation_id, rows[user_id]),
            self.failed.emit,
        )

    def choose_user(self, user_id: str) -> None:
        """Open the first case of a user, now or when it is read."""
        found = (case.operation_id for case in self.list.cases if case.user_id == user_id)
        operation_id = next(found, None)
        if operation_id is not None:
            self.choose(operation_id)
        else:
            self._wanted_user = user_id
            self.load()

    def decide(self, verb: Verb) -> None:
        """Do what the person chose about the open case."""
        opened = self.open
        if opened is None or opened.is_deciding or not opened.may(verb):
            return
        if verb == "open_in_wizard":
            desk, user_id = self.office.desk, opened.case.user_id
            self.office.tasks.run(
                lambda: drafts.reopen(desk=desk, user_id=user_id), self._reopen, self.failed.emit
            )
            return
        act = self._act(opened, verb)
        if act is not None:
            opened.is_deciding = True
            opened.changed.emit()
            self.office.tasks.run(
                act,
                lambda _changed: self._settle(opened, verb),
                lambda problem: self._not_decided(opened, problem),
            )

    def learn_words(self) -> None:
        """Read the departments and job titles in use, to complete from."""
        desk = self.office.desk

        def read() -> dict[str, list[str]]:
            is_email("a@example.com")  # loads what checks addresses off the UI thread
            return in_use.words(desk=desk)

        self.office.tasks.run(read, self.words_in_use.update)

    def close(self) -> None:
        """Follow nothing any more."""
        if not self._is_closed:
            self._is_closed = True
            self._stop_listening()

    def _listen(self, changed: Changed) -> None:
        # In whatever thread tells it: the signal brings it over.
        if changed.everything or changed.kinds - {"draft"}:
            self._heard.emit()

    def _show(self, read: _Read) -> None:
        self._is_reading = False
        if self._is_closed:
            return
        self.overview, found = read
        before = [case.operation_id for case in self.list.cases]
        self.is_read = True
        self.list.show(_heads(self.overview))
        self._follow(found)
        self._leave_gone()
        self._choose_next(before)
        self.changed.emit()
        if self._is_stale:
            self.load()

    def _follow(self, found: dict[str, User | None]) -> None:
        there = {case.operation_id: case for case in self.list.cases}
        for key in list(self._kept):
            case = there.get(key)
            if case is None:
                del self._kept[key]
            elif case.user_id in found:
                self._kept[key].follow(case, found[case.user_id])

    def _leave_gone(self) -> None:
        """Tell once of the open case if it is gone, unless a person decided it here."""
        opened = self.open
        if opened is not None and opened.operation_id not in {*self._kept, *self._over}:
            self._over.add(opened.operation_id)
            self.gone.emit(opened.case)

    def _choose_next(self, before: list[str]) -> None:
        """Open the case that is asked for, or else the one that stands where the former stood."""
        cases, opened = self.list.cases, self.open
        user_id, self._wanted_user = self._wanted_user, None
        if user_id is not None and any(case.user_id == user_id for case in cases):
            self.choose_user(user_id)
        elif opened is None or opened.operation_id not in self._kept:
            gone = "" if opened is None else opened.operation_id
            was_at = before.index(gone) if gone in before else 0
            if cases and self.list.place_of(self._wanted or "") < 0:
                self.choose(cases[min(was_at, len(cases) - 1)].operation_id)
            elif not cases and opened is not None:
                self.open = None
                self.turned.emit()

    def _open(self, operation_id: str, row: UserRow | None) -> None:
        place = self.list.place_of(operation_id)
        if self._is_closed or operation_id != self._wanted or place < 0:
            return
        opened = OpenCase(self.office, self.list.cases[place], row.user if row else None)
        self._kept[operation_id] = opened
        self._turn(opened)

    def _turn(self, opened: OpenCase) -> None:
        self._wanted, former, self.open = None, self.open, opened
        if former is opened:
            return
        if former is not None and not former.is_touched:
            self._kept.pop(former.operation_id, None)
        self.turned.emit()

    def _act(self, opened: OpenCase, verb: Verb) -> Callable[[], Changed] | None:
        desk, operation_id = self.office.desk, opened.operation_id
        if verb != "save":
            whole = _WHOLE[verb]
            return lambda: whole(desk=desk, operation_id=operation_id)
        values = opened.values()
        if values is None or opened.is_wrong:
            return None
        return lambda: conflicts.resolve(desk=desk, operation_id=operation_id, values=values)

    def _settle(self, opened: OpenCase, verb: Verb) -> None:
        self._over.add(opened.operation_id)
        self.decided.emit(opened.case, verb)
        opened.is_deciding = False  # the same change may be refused again
        opened.changed.emit()
        self.load()

    def _not_decided(self, opened: OpenCase, problem: ConsoleError) -> None:
        opened.is_deciding = False
        opened.changed.emit()
        self.failed.emit(problem)

    def _reopen(self, draft: Draft) -> None:
        self.reopened.emit(draft)

    def _not_read(self, problem: ConsoleError) -> None:
        self._is_reading = False
        if not self._is_closed:
            self.failed.emit(problem)


def _heads(overview: Overview) -> list[Case]:
    """Return the cases to decide; one that waits behind another case goes on with that one."""
    there = {case.operation_id for case in overview.items}
    return [
        case
        for case in overview.items
        if case.blocked_by is None or case.blocked_by.id not in there
    ]
