"""Operators under load: they send, note each answer, and send again what had none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from contract.fields import flat
from contract.ids import IdMaker
from contract.operations import Operation, OperationKind
from contract.records import User
from tests.chaos.backend_truth import DONE, REFUSED, Sent
from tests.chaos.backend_wire import AwayError, LostError, SaidError, Wire
from tests.support.backend_process import OPERATOR, PASSWORD, pause

if TYPE_CHECKING:
    import random
    from collections.abc import Callable
    from threading import Event

    from contract.operations import Change, Result

PATIENCE_SECONDS = 60.0
_A_MOMENT = 0.05


class Wall:
    """What all of them see: users whom everybody edits."""

    def __init__(self) -> None:
        self.shared: list[str] = []


class Hand:
    """One operator. `sent` has every operation with its last status; `faults` what was odd."""

    def __init__(self, name: str, port: int, chance: random.Random, wall: Wall) -> None:
        self.name, self.wire, self._chance, self._wall = name, Wire(port), chance, wall
        self.sent: dict[str, Sent] = {}
        self.faults: list[str] = []
        self.seen: dict[str, User] = {}
        self.lost = self.turns = self.sent_away = 0
        self._pending: tuple[Operation, ...] = ()
        self._last: tuple[Operation, ...] = ()
        self._new_id = IdMaker(
            lambda: 1_795_000_000_000 + chance.getrandbits(24), chance.getrandbits
        )

    def work(self, until: Event) -> None:
        """Send and send, until told to stop or the server is gone."""
        while not until.is_set():
            try:
                self._turn()
            except LostError:
                self.lost += 1
                return
            except AwayError:
                self.sent_away += 1
                until.wait(_A_MOMENT)

    def settle(self) -> None:
        """Send again what had no answer, until it has one."""
        waited = 0.0
        while self._pending:
            try:
                self._turn()
            except (LostError, AwayError):
                assert waited < PATIENCE_SECONDS, f"{self.name} heard nothing of the server again"
                pause.wait(_A_MOMENT)
                waited += _A_MOMENT

    def _turn(self) -> None:
        if not self.wire.token:
            self.wire.sign_in(OPERATOR, PASSWORD)
        is_again = bool(self._pending)
        if not is_again:
            # Now and then a copy of what was answered already arrives once more.
            is_copy = self._last and self._chance.random() < 0.1
            self._pending = self._last if is_copy else self._think()
        for operation in self._pending:
            self.sent.setdefault(operation.id, Sent(operation))
        try:
            results = self.wire.sync(self._pending).results
        except SaidError as refusal:
            if refusal.code != "signed_out":
                raise
            self.wire.token = ""
            return
        self.turns += 1
        for result in results:
            self._note(result)
        self._last, self._pending = self._pending, ()

    def _note(self, result: Result) -> None:
        one = self.sent[result.id]
        if one.status is not None and one.status not in REFUSED and one.status != result.status:
            self.faults.append(f"{result.id} was {one.status}, then {result.status}")
        if result.code in {"malformed", "operation_reused"}:
            self.faults.append(f"{result.id}: {result.detail}")
        one.status = result.status
        self._look(result.row)
        is_new = one.operation.kind == OperationKind.USER_CREATE and result.status in DONE
        if is_new and self._chance.random() < 0.1:
            self._wall.shared.append(one.operation.target)

    def _look(self, row: Change | None) -> None:
        if row is None:
            return
        if row.deleted:
            self.seen.pop(row.id, None)
        else:
            self.seen[row.id] = msgspec.json.decode(row.body, type=User)

    def _think(self) -> tuple[Operation, ...]:
        """Think of some operations, on different users."""
        chosen = {self._chance.randrange(1 << 30) for _ in range(self._chance.randint(1, 12))}
        busy: set[str] = set()
        found = []
        for _ in chosen:
            operation = self._chance.choice(_THOUGHTS)(self)
            if operation.target not in busy:
                busy.add(operation.target)
                found.append(operation)
        return tuple(found)

    def _operation(self, kind: str, target: str, **parts: Any) -> Operation:
        return Operation(id=self._new_id(), kind=kind, target=target, **parts)

    def _somebody(self) -> User | None:
        return self._chance.choice(list(self.seen.values())) if self.seen else None

    def create(self) -> Operation:
        """Take somebody on, often with an address or a number that others want as well."""
        values: dict[str, Any] = {"first_name": self.name, "last_name": self._word()}
        if self._chance.random() < 0.5:
            values["email"] = f"{self._word()}@example.com"
        if self._chance.random() < 0.5:
            wish = {"next_free": True, "preferred": str(self._chance.randint(200, 260))}
            is_wish = self._chance.random() < 0.6
            values["internal_number"] = wish if is_wish else str(self._chance.randint(300, 9000))
        return self._operation("user.create", self._new_id(), set=values)

    def edit(self) -> Operation:
        """Change a field of somebody as last seen; of a shared user, perhaps too late."""
        user = self._somebody()
        if user is None:
            return self.create()
        target = user.id
        if self._wall.shared and self._chance.random() < 0.4:
            target = self._chance.choice(self._wall.shared)
            user = self.seen.get(target, user)
        field = self._chance.choice(("department", "job_title", "last_name"))
        return self._operation(
            "user.update",
            target,
            set={field: self._word()},
            base={field: getattr(user, field)},
        )

    def delete(self) -> Operation:
        """Delete somebody as last seen."""
        user = self._somebody()
        if user is None:
            return self.create()
        return self._operation("user.delete", user.id, base=flat(user))

    def invite(self) -> Operation:
        """Invite somebody, with an address or without."""
        user = self._somebody()
        if user is None:
            return self.create()
        return self._operation("invite.send", user.id, base={"email": user.email})

    def cancel(self) -> Operation:
        """Cancel something that was sent before, or that never was."""
        before = self._chance.choice(list(self.sent) or [self._new_id()])
        wanted = before if self._chance.random() < 0.7 else self._new_id()
        return self._operation("operation.cancel", self._new_id(), set={"operation": wanted})

    def _word(self) -> str:
        return f"w{self._chance.randrange(20_000)}"


_THOUGHTS: tuple[Callable[[Hand], Operation], ...] = (
    *(Hand.create,) * 6,
    *(Hand.edit,) * 8,
    Hand.delete,
    Hand.invite,
    Hand.cancel,
)


class Reader:
    """Follows the feed by its cursor, page by page, and holds what it heard."""

    def __init__(self, port: int, chance: random.Random) -> None:
        self.wire, self._chance = Wire(port), chance
        self.rows: dict[tuple[str, str], Change] = {}
        self.faults: list[str] = []
        self._cursor: str | None = None
        self._last_seq = 0

    def follow(self, until: Event) -> None:
        """Read on until told to stop or the server is gone."""
        while not until.is_set():
            try:
                self._page()
            except LostError:
                return
            except AwayError:
                until.wait(_A_MOMENT)

    def catch_up(self) -> None:
        """Read to the end, and compare with what the server counts."""
        waited, more = 0.0, True
        while more:
            try:
                more = self._page()
            except (LostError, AwayError):
                assert waited < PATIENCE_SECONDS, "the reader heard nothing of the server again"
                pause.wait(_A_MOMENT)
                waited += _A_MOMENT

    def _page(self) -> bool:
        if not self.wire.token:
            self.wire.sign_in(OPERATOR, PASSWORD)
        try:
            answer = self.wire.sync(cursor=self._cursor, limit=self._chance.randint(1, 400))
        except SaidError as refusal:
            if refusal.code != "signed_out":
                raise
            self.wire.token = ""
            return True
        self._cursor = answer.cursor
        for change in answer.changes:
            if change.seq <= self._last_seq:
                self.faults.append(f"the feed went back from {self._last_seq} to {change.seq}")
            self._last_seq = change.seq
            self._take(change)
        if answer.counts is not None:
            here = (len(self.rows), sum(row.version for row in self.rows.values()))
            if here != (answer.counts.rows, answer.counts.versions):
                self.faults.append(f"heard {here}, the server counts {answer.counts}")
        return answer.more

    def _take(self, change: Change) -> None:
        key = (change.kind, change.id)
        before = self.rows.get(key)
        if before is not None and change.version <= before.version:
            self.faults.append(f"{change.id} came at version {change.version} again")
        if change.deleted:
            self.rows.pop(key, None)
        else:
            self.rows[key] = change
