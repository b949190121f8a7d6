"""One sync: operations applied each in its own transaction, then what has changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec
from sqlalchemy import select

from backend.kit.outcomes import MERGED, Outcome, RefusedError, rejected
from backend.kit.problems import ProblemError
from backend.store.engine import reading
from backend.store.tables import instance
from backend.sync import receipts, repository
from backend.sync.cursor import Cursor, Position, read_cursor, write_cursor
from backend.sync.forms import misshapen, waits_for
from contract.ids import is_id
from contract.messages import KnownAnswer, KnownRequest
from contract.operations import (
    MOST_CHANGES,
    MOST_OPERATIONS,
    Counts,
    FieldConflict,
    OperationKind,
    SyncAnswer,
)
from contract.problems import in_english
from contract.roles import may

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from sqlalchemy import Row

    from backend.kit.effects import Actor, Effect, Effects, Unit
    from backend.kit.feed import PersonRow
    from contract.operations import Operation, Result, SyncRequest

_ENDING = frozenset(
    {
        OperationKind.USER_DELETE,
        OperationKind.LINE_REMOVE,
        OperationKind.INVITE_REVOKE,
        OperationKind.DEVICE_REMOVE,
    }
)
"""What is done already when the user has been deleted."""


class Sync:
    """Answers syncs. `create` makes a user; `table` has the effect of every other kind."""

    def __init__(
        self,
        effects: Effects,
        create: Callable[[Unit, Operation], Outcome],
        table: Mapping[str, Effect],
    ) -> None:
        self._effects = effects
        self._create = create
        self._table = table
        with reading(effects.engine) as connection:
            self._instance = connection.execute(select(instance.c.instance)).scalar_one()

    def exchange(self, actor: Actor, ask: SyncRequest) -> SyncAnswer:
        """Apply the operations in order, then read on from the cursor."""
        if len(ask.operations) > MOST_OPERATIONS:
            raise ProblemError("malformed", detail=f"{MOST_OPERATIONS} operations at most")
        with reading(self._effects.engine) as connection:
            read_cursor(ask.cursor, _position(repository.counter_row(connection)))
        results: list[Result] = []
        failed: list[Operation] = []
        for operation in ask.operations:
            result = self._apply(actor, operation, failed)
            if result.status in {"rejected", "conflict", "blocked"}:
                failed.append(operation)
            results.append(result)
        return self._read(ask, tuple(results))

    def known(self, ask: KnownRequest) -> KnownAnswer:
        """Say which of these operations have a receipt."""
        if len(ask.operations) > MOST_OPERATIONS:
            raise ProblemError("malformed", detail=f"{MOST_OPERATIONS} operations at most")
        asked = [operation_id for operation_id in ask.operations if is_id(operation_id)]
        with reading(self._effects.engine) as connection:
            return KnownAnswer(known=tuple(receipts.among(connection, asked)))

    def _read(self, ask: SyncRequest, results: tuple[Result, ...]) -> SyncAnswer:
        limit = max(1, min(ask.limit, MOST_CHANGES))
        with reading(self._effects.engine) as connection:
            now = repository.counter_row(connection)
            cursor = read_cursor(ask.cursor, _position(now))
            since = cursor.seq if cursor.scan_from is None else cursor.scan_from
            changes = repository.changes_after(connection, cursor.seq, limit, deleted_after=since)
        more = len(changes) == limit
        if more:
            read_to = Cursor(now.epoch, changes[-1].seq, cursor.scan_from)
        else:
            read_to = Cursor(now.epoch, now.seq)
        return SyncAnswer(
            results=results,
            changes=tuple(changes),
            cursor=write_cursor(read_to),
            more=more,
            counts=None if more else Counts(rows=now.rows, versions=now.versions),
            instance=self._instance,
            epoch=now.epoch,
        )

    def _apply(self, actor: Actor, operation: Operation, failed: Sequence[Operation]) -> Result:
        blocked_by = waits_for(operation, failed)
        try:
            with self._effects.unit(actor, operation.kind, operation.id) as unit:
                outcome = self._settle(unit, operation, blocked_by)
            return outcome.result(operation.id, unit.written(operation.target))
        except RefusedError as refusal:
            result = refusal.outcome.result(operation.id, refusal.row)
            if blocked_by is not None and result.status == "blocked":
                return msgspec.structs.replace(result, blocked_by=blocked_by.id)
            return result

    def _settle(self, unit: Unit, operation: Operation, blocked_by: Operation | None) -> Outcome:
        """Take effect and leave a receipt; raises RefusedError where nothing is to be written."""
        row = unit.change(operation.target)
        outcome = receipts.earlier(unit, operation)
        if outcome is not None:
            raise RefusedError(outcome, row)
        if blocked_by is None:
            outcome = self._judge(unit, operation)
        else:
            outcome = Outcome(status="blocked", code="blocked", detail=in_english("blocked"))
        if not outcome.is_accepted:
            raise RefusedError(outcome, row)
        receipts.write(unit, operation.id, receipts.fingerprint(operation), outcome.status)
        return outcome

    def _judge(self, unit: Unit, operation: Operation) -> Outcome:
        refusal = misshapen(operation)
        if refusal is not None:
            return refusal
        if not may(unit.actor.role, operation.kind):
            return rejected("not_allowed", role=unit.actor.role)
        if operation.kind == OperationKind.OPERATION_CANCEL:
            return _cancel(unit, operation)
        person = unit.person(operation.target)
        try:
            return self._take_effect(unit, operation, person)
        except RefusedError as error:
            return error.outcome

    def _take_effect(self, unit: Unit, operation: Operation, person: PersonRow | None) -> Outcome:
        if operation.kind == OperationKind.USER_CREATE:
            return rejected("user_exists") if person else self._create(unit, operation)
        if person is None:
            return rejected("user_unknown")
        if not person.is_deleted:
            return self._table[operation.kind](unit, operation, person)
        return MERGED if operation.kind in _ENDING else _deleted(operation, person)


def _cancel(unit: Unit, operation: Operation) -> Outcome:
    """See to it that an operation never takes effect, unless it has."""
    wanted = operation.set.get("operation")
    if not isinstance(wanted, str) or wanted == operation.id:
        return rejected("malformed", detail="set.operation is the id of another operation")
    match receipts.status_of(unit, wanted):
        case None:
            receipts.write(unit, wanted, receipts.ANY_BODY, "cancelled")
            return Outcome(status="cancelled")
        case "cancelled":
            return Outcome(status="cancelled")
        case _:
            return Outcome(status="too_late")


def _deleted(operation: Operation, person: PersonRow) -> Outcome:
    who, when = person.authors.get("", (None, None))
    conflicts = tuple(
        FieldConflict(field=name, base=operation.base.get(name), mine=mine, who=who, when=when)
        for name, mine in operation.set.items()
    )
    return Outcome(
        status="conflict",
        code="user_deleted",
        detail=in_english("user_deleted"),
        conflicts=conflicts,
    )


def _position(row: Row[Any]) -> Position:
    return Position(epoch=row.epoch, seq=row.seq, horizon=row.horizon)
