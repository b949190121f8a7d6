"""What one operation comes to: its receipt, its role, its effect, its new receipt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from backend.kit.outcomes import MERGED, Outcome, RefusedError, rejected
from backend.sync import receipts
from backend.sync.forms import misshapen, without_ids
from contract.ids import is_id
from contract.operations import FieldConflict, OperationKind
from contract.problems import in_english
from contract.roles import may

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from backend.kit.effects import Effect, Unit
    from backend.kit.feed import PersonRow
    from contract.operations import Operation

_ENDING = frozenset(
    {
        OperationKind.USER_DELETE,
        OperationKind.LINE_REMOVE,
        OperationKind.INVITE_REVOKE,
        OperationKind.DEVICE_REMOVE,
    }
)
"""What is done already when the user has been deleted."""


class Judge:
    """Settles operations. `create` makes a user; `table` has the effect of every other kind."""

    def __init__(
        self, create: Callable[[Unit, Operation], Outcome], table: Mapping[str, Effect]
    ) -> None:
        self._create = create
        self._table = table

    def settle(self, unit: Unit, operation: Operation, blocked_by: Operation | None) -> Outcome:
        """Take effect and leave a receipt; raises RefusedError where nothing is to be written."""
        refusal = without_ids(operation)
        if refusal is not None:
            raise RefusedError(refusal)
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
    if not isinstance(wanted, str) or not is_id(wanted) or wanted == operation.id:
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
