"""The verbs of the Needs attention page: see what waits; send again what a server lost."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from console.events import Changed
from console.models.attention import Lost, Overview, Restored
from console.models.cases import cases_of, clashes_of, fields_of
from console.store import attention, journal, meta, mirror, outbox
from console.store.account import AccountView, holders

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from console.models.attention import Case
    from console.services.desk import Desk
    from console.store.attention import InNeed
    from console.store.engine import Store, Transaction, View
    from contract.operations import Operation
    from contract.rules import Holder, UniqueField


class _Account(AccountView):
    """The account as it is while all cases are made: nothing is looked up twice."""

    def __init__(self, store: Store, holders: Mapping[tuple[UniqueField, str], Holder]) -> None:
        super().__init__(store)
        self._found = holders
        self._free: dict[str | None, str | None] = {}

    def holder(self, field: UniqueField, value: str) -> Holder | None:
        """Return the user with a value that something was refused for."""
        return self._found.get((field, value))

    def next_free(self, preferred: str | None = None) -> str | None:
        """Return a free internal number, as found the first time."""
        if preferred not in self._free:
            self._free[preferred] = super().next_free(preferred)
        return self._free[preferred]


def everything(*, desk: Desk) -> Overview:
    """Return all that needs a person, oldest first: for worker threads."""
    with desk.store.read() as view:
        found = attention.in_need(view)
        account = _Account(desk.store, _holders(view, found))
        restored = _restored(view)
    cases = [case for user, entries in found for case in cases_of(user, entries, account)]
    return Overview(items=tuple(sorted(cases, key=_age)), restored=restored)


def send_again(*, desk: Desk, operation_ids: Collection[str]) -> Changed:
    """Send what a restored server lost again, as it was; what is not chosen is let go."""
    with desk.store.write() as tx:
        lost = [one.operation for one in journal.lost(tx)]
        chosen = [operation for operation in lost if operation.id in operation_ids]
        outbox.send_again(tx, chosen)
        _let_go(tx, [operation for operation in lost if operation.id not in operation_ids])
    return _changed(lost)


def let_go(*, desk: Desk) -> Changed:
    """Leave everything as the restored server has it."""
    return send_again(desk=desk, operation_ids=())


def _holders(view: View, found: Iterable[InNeed]) -> dict[tuple[UniqueField, str], Holder]:
    wanted: dict[UniqueField, set[str]] = defaultdict(set)
    for _user, entries in found:
        for field, value in clashes_of(entries):
            wanted[field].add(value)
    return {
        (field, value): holder
        for field, values in wanted.items()
        for value, holder in holders(view, field, values).items()
    }


def _let_go(tx: Transaction, operations: Iterable[Operation]) -> None:
    for operation in operations:
        journal.correct(tx, operation.id, "let_go")


def _changed(operations: Iterable[Operation]) -> Changed:
    targets = frozenset(operation.target for operation in operations)
    return Changed(kinds=frozenset({"outbox"}), ids=targets)


def _restored(view: View) -> Restored | None:
    lost = [one.operation for one in journal.lost(view)]
    if not lost:
        return None
    named: dict[str, str] = {}
    for operation in lost:
        user = mirror.user(view, operation.target)
        said = operation.base | operation.set
        typed = " ".join(str(said[n]) for n in ("first_name", "last_name") if said.get(n))
        named[operation.target] = user.name if user else typed or named.get(operation.target, "")
    found = tuple(
        Lost(
            operation_id=operation.id,
            user_id=operation.target,
            name=named[operation.target],
            kind=operation.kind,
            fields=fields_of(operation.set),
            at=operation.at,
        )
        for operation in lost
    )
    return Restored(epoch=meta.get(view, "epoch") or "", operations=found)


def _age(case: Case) -> tuple[str, str]:
    return case.at, case.operation_id
