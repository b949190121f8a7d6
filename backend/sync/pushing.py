"""The operations of a request, applied in order in slices: one transaction for some of them.

Each operation happens as a whole or not at all, and is answered after its commit only. If the
database refuses a slice, its operations are taken again one by one, and the one that it refuses
harms no other (ADR 0012).
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import msgspec
from sqlalchemy.exc import DataError, IntegrityError, OperationalError

from backend.kit.outcomes import RefusedError, rejected
from backend.sync import receipts
from backend.sync.forms import waits_for
from backend.sync.holders import expect_holders
from contract.ids import is_id

if TYPE_CHECKING:
    from collections.abc import Sequence

    from backend.kit.effects import Actor, Effects
    from backend.kit.slices import Slice
    from backend.sync.judging import Judge
    from contract.operations import Operation, Result

_log = logging.getLogger(__name__)
MOST_IN_A_SLICE = 64
"""What is read at once for a slice; fewer when the last one was full before it came so far."""
_TRIES = 4
_TRY_AGAIN = frozenset({"40001", "40P01"})
"""PostgreSQL's codes of transactions that got into each other's way: nothing was done."""
_FAILED = frozenset({"rejected", "conflict", "blocked"})


class Push:
    """The operations of one request, of one operator."""

    def __init__(
        self, effects: Effects, judge: Judge, actor: Actor, operations: Sequence[Operation]
    ) -> None:
        self._effects = effects
        self._judge = judge
        self._actor = actor
        self._operations = operations
        self._results: list[Result] = []

    def run(self) -> tuple[Result, ...]:
        """Apply all, in order."""
        alone, at_once = 0, MOST_IN_A_SLICE
        while len(self._results) < len(self._operations):
            done = len(self._results)
            most = 1 if alone else at_once
            try:
                self._results += self._again_if_in_the_way(done, most)
                alone = max(0, alone - 1)
                at_once = min(MOST_IN_A_SLICE, 1 + 2 * (len(self._results) - done))
            except (IntegrityError, DataError) as error:
                if not alone:
                    alone = MOST_IN_A_SLICE
                    continue
                _log.warning("the database refused an operation", exc_info=error)
                self._results.append(_refused(self._operations[done], error))
                alone -= 1
        return tuple(self._results)

    def _again_if_in_the_way(self, done: int, most: int) -> list[Result]:
        tries = 1
        while True:
            try:
                return self._slice(done, most)
            except OperationalError as error:
                if getattr(error.orig, "sqlstate", None) not in _TRY_AGAIN or tries == _TRIES:
                    raise
                tries += 1

    def _slice(self, done: int, most: int) -> list[Result]:
        some = self._operations[done : done + most]
        failed = [
            operation
            for operation, result in zip(self._operations, self._results, strict=False)
            if result.status in _FAILED
        ]
        results: list[Result] = []
        with self._effects.slice() as (shared, is_long_enough):
            if most > 1:
                _expect(shared, some)
            for operation in some:
                result = self._apply(shared, operation, failed)
                if result.status in _FAILED:
                    failed.append(operation)
                results.append(result)
                if is_long_enough():
                    break
        return results

    def _apply(self, shared: Slice, operation: Operation, failed: list[Operation]) -> Result:
        blocked_by = waits_for(operation, failed)
        try:
            with self._effects.unit_of(shared, self._actor, operation.kind, operation.id) as unit:
                outcome = self._judge.settle(unit, operation, blocked_by)
            return outcome.result(operation.id, unit.change(operation.target))
        except RefusedError as refusal:
            result = refusal.outcome.result(operation.id, refusal.row)
            if blocked_by is not None and result.status == "blocked":
                return msgspec.structs.replace(result, blocked_by=blocked_by.id)
            return result


def _expect(shared: Slice, operations: Sequence[Operation]) -> None:
    """Read in a few statements what the operations will ask for one by one."""
    known = [each for each in operations if is_id(each.id) and is_id(each.target)]
    receipts.expect(shared, [each.id for each in known])
    shared.expect_persons([each.target for each in known])
    expect_holders(shared, known)


def _refused(operation: Operation, error: IntegrityError | DataError) -> Result:
    detail = str(error.orig).partition("\n")[0]
    return rejected("malformed", detail=detail).result(operation.id, None)
