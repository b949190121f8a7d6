"""The verbs of importing people from a file: read it, say what it would do, do it at once."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from console.errors import FileNotRead, FileNotWritten, ImportStopped
from console.events import Changed
from console.models import csv_rows
from console.models.importing.cells import names_of
from console.models.importing.columns import TITLES
from console.models.importing.judging import Judge
from console.models.importing.sheet import detect, read
from console.models.saving import operations_of
from console.store import effective, outbox
from console.store.account import holders
from contract.operations import Operation, OperationKind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from console.models.draft import Draft
    from console.models.importing.cells import Names
    from console.models.importing.plans import Choice, RowPlan
    from console.models.importing.sheet import Reading, Sheet
    from console.services.desk import Desk
    from console.store.account import AccountView
    from console.store.engine import Transaction, View
    from contract.records import User
    from contract.rules import Holder, UniqueField

    Tell = Callable[[int], object]

_STEP = 500


class StoredPeople:
    """Implements `models.importing.known.People` from a view of the store."""

    def __init__(self, view: View) -> None:
        self._view = view

    def holders(self, field: UniqueField, values: Iterable[str]) -> Mapping[str, Holder]:
        """Return who has which of these values."""
        return holders(self._view, field, set(values))

    def users(self, ids: Iterable[str]) -> Mapping[str, User | None]:
        """Return users as shown; None for who is gone or being deleted."""
        rows = effective.rows_of(self._view, ids)
        return {
            key: None if row is None or row.is_deleting or row.is_new_draft else row.user
            for key, row in rows.items()
        }


def open_file(*, path: str, reading: Reading | None = None) -> tuple[Reading, Sheet]:
    """Read a file, as it seems to be written or as a person says. Raises File… errors."""
    try:
        raw = Path(path).read_bytes()
    except OSError as error:
        raise FileNotRead(reason=error.strerror or str(error)) from error
    found = reading or detect(raw)
    return found, read(raw, found)


def directory_names(*, account: AccountView) -> Names:
    """Return the names of schedules, audio files and delivery methods."""
    return names_of(
        {
            "schedule": [(one.id, one.name) for one in account.schedules()],
            "audio": [(one.id, one.name) for one in account.audio_files()],
            "delivery_method": [(one.id, one.name) for one in account.delivery_methods()],
        }
    )


def judge_of(
    *, account: AccountView, sheet: Sheet, mapping: Sequence[str], choice: Choice
) -> Judge:
    """Return what says of each row what it would do."""
    account.numbers()  # Read at once: the rules ask for many.
    return Judge(sheet, mapping, choice, account, directory_names(account=account))


def plans(
    *, desk: Desk, judge: Judge, rows: Iterable[int] | None = None, tell: Tell | None = None
) -> dict[int, RowPlan]:
    """Say what rows would do, all or some; `tell` hears how many are done."""
    found: dict[int, RowPlan] = {}
    with desk.store.read() as view:
        people = StoredPeople(view)
        wanted = range(len(judge.sheet.rows)) if rows is None else sorted(rows)
        for plan, _draft in judge.judge(wanted, people):
            found[plan.row] = plan
            if tell is not None and len(found) % _STEP == 0:
                tell(len(found))
        again = judge.crowded() if rows is None else judge.crowded() & found.keys()
        found |= {plan.row: plan for plan, _draft in judge.judge(sorted(again), people)}
    return found


def commit(
    *, desk: Desk, judge: Judge, rows: Iterable[int], tell: Tell, is_stopped: Callable[[], bool]
) -> Changed:
    """Import rows as one step: all of those that are good now, or nothing. Raises ImportStopped.

    Whoever shows a number as caller ID that comes with the file gets it after all have theirs.
    """
    with desk.store.write() as tx:
        people = StoredPeople(tx)
        operations: list[Operation] = []
        later: list[Operation] = []
        for done, (_plan, draft) in enumerate(judge.judge(sorted(rows), people)):
            if is_stopped():
                raise ImportStopped
            if draft is not None:
                first, second = _operations(desk, judge, people, draft)
                operations += first
                later += second
            if done % _STEP == 0:
                tell(done)
        _append(tx, [*operations, *later])
    deed = tuple(operation.id for operation in (*operations, *later))
    ids = frozenset(operation.target for operation in operations)
    return Changed(kinds=frozenset({"outbox"}), ids=ids, deed=deed)


def save_refused(*, judge: Judge, reasons: Mapping[int, str], path: str) -> None:
    """Write rows as they are now with why they were not imported. Raises FileNotWritten."""
    header = [*judge.sheet.header, TITLES["reason"]]
    rows = ([*judge.sheet.rows[row], reason] for row, reason in sorted(reasons.items()))
    write_file(path=path, text=csv_rows.written(header, rows))


def write_file(*, path: str, text: str) -> None:
    """Write a text file whole or not at all. Raises FileNotWritten."""
    half = Path(f"{path}.part")
    try:
        half.write_text(text, encoding="utf-8", newline="")
        half.replace(path)
    except OSError as error:
        raise FileNotWritten(reason=error.strerror or str(error)) from error
    finally:
        half.unlink(missing_ok=True)


def _operations(
    desk: Desk, judge: Judge, people: StoredPeople, draft: Draft
) -> tuple[list[Operation], list[Operation]]:
    """Return what saving a draft takes, now and after all others."""
    if draft.is_new:
        draft = msgspec.structs.replace(
            draft, id=desk.ids(), send_invite=judge.choice.invite and bool(draft.values["email"])
        )
    later: list[Operation] = []
    if judge.waits_for_others(draft, people):
        shown = {"internal_caller_id": draft.values["internal_caller_id"]}
        before = {"internal_caller_id": draft.base.get("internal_caller_id")}
        draft = msgspec.structs.replace(draft, values=draft.values | before)
        kind = OperationKind.LINE_CONFIGURE.value
        later.append(
            Operation(
                id=desk.ids(), kind=kind, target=draft.id, set=shown, base=before, at=desk.at()
            )
        )
    return list(operations_of(draft, desk.ids, desk.at())), later


def _append(tx: Transaction, operations: Sequence[Operation]) -> None:
    """Add operations: at once for those with nothing open, in their order."""
    busy = {
        entry.operation.target
        for entry in outbox.open_entries_of(tx, {operation.target for operation in operations})
    }
    outbox.append_many(tx, [one for one in operations if one.target not in busy])
    outbox.append(tx, [one for one in operations if one.target in busy])
