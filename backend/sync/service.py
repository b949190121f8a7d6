"""One sync: operations applied each as a whole, in order, then what has changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from backend.kit.problems import ProblemError
from backend.store.engine import reading
from backend.store.tables import instance
from backend.sync import receipts, repository
from backend.sync.cursor import Cursor, Position, read_cursor, write_cursor
from backend.sync.judging import Judge
from backend.sync.pushing import Push
from contract.ids import is_id
from contract.messages import KnownAnswer, KnownRequest
from contract.operations import MOST_CHANGES, MOST_OPERATIONS, Counts, SyncAnswer

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from sqlalchemy import Row

    from backend.kit.effects import Actor, Effect, Effects, Unit
    from backend.kit.outcomes import Outcome
    from contract.operations import Operation, Result, SyncRequest


class Sync:
    """Answers syncs. `create` makes a user; `table` has the effect of every other kind."""

    def __init__(
        self,
        effects: Effects,
        create: Callable[[Unit, Operation], Outcome],
        table: Mapping[str, Effect],
    ) -> None:
        self._effects = effects
        self._judge = Judge(create, table)
        with reading(effects.engine) as connection:
            self._instance = connection.execute(select(instance.c.instance)).scalar_one()

    def exchange(self, actor: Actor, ask: SyncRequest) -> SyncAnswer:
        """Apply the operations in order, then read on from the cursor."""
        if len(ask.operations) > MOST_OPERATIONS:
            raise ProblemError("malformed", detail=f"{MOST_OPERATIONS} operations at most")
        return self._read(ask, self._push(actor, ask) if ask.operations else ())

    def _push(self, actor: Actor, ask: SyncRequest) -> tuple[Result, ...]:
        """Apply the operations, unless the cursor is refused: then none."""
        with reading(self._effects.engine) as connection:
            read_cursor(ask.cursor, _position(repository.counter_row(connection)))
        return Push(self._effects, self._judge, actor, ask.operations).run()

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
            total=now.rows if more else None,
            instance=self._instance,
            epoch=now.epoch,
        )


def _position(row: Row[Any]) -> Position:
    return Position(epoch=row.epoch, seq=row.seq, horizon=row.horizon)
