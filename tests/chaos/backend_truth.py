"""What must be true of a backend's database after anything: each fault found is a sentence."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Any

import msgspec
from sqlalchemy import select

from backend.kit.audit_chain import first_broken
from backend.kit.feed import person_values, user_of
from backend.store.engine import reading
from backend.store.tables import audit, counter, directory, invite, mail_order, person, receipt
from backend.sync.receipts import fingerprint
from contract.operations import Operation, OperationKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from sqlalchemy import Connection, Engine


DONE = frozenset({"applied", "merged"})
REFUSED = frozenset({"rejected", "conflict", "blocked"})
_UNIQUE = ("email_key", "did_number", "internal_number")


class Sent(msgspec.Struct):
    """An operation that a client sent, and the last status that it was told of."""

    operation: Operation
    status: str | None = None


def faults_of(engine: Engine, sent: Mapping[str, Sent]) -> list[str]:
    """Return what is wrong with the database, given all operations that were ever sent to it."""
    with reading(engine) as connection:
        return [
            *_of_files(connection),
            *_of_feed(connection),
            *_of_columns(connection),
            *_of_audit(connection),
            *_of_operations(connection, sent),
            *_of_letters(connection),
        ]


def _of_files(connection: Connection) -> Iterator[str]:
    if connection.dialect.name == "sqlite":
        said = connection.exec_driver_sql("PRAGMA integrity_check").scalar()
        if said != "ok":
            yield f"SQLite finds its file damaged: {said}"


def _of_feed(connection: Connection) -> Iterator[str]:
    total = connection.execute(select(counter)).one()
    rows = [
        row
        for table in (person, directory)
        for row in connection.execute(
            select(table.c.id, table.c.seq, table.c.version, table.c.body)
        )
    ]
    seqs = Counter(row.seq for row in rows)
    live = [row for row in rows if row.body is not None]
    if max(seqs, default=0) != total.seq:
        yield f"the counter stands at {total.seq}, the newest row at {max(seqs, default=0)}"
    if seqs and seqs.most_common(1)[0][1] > 1:
        yield f"two rows have seq {seqs.most_common(1)[0][0]}"
    if (len(live), sum(row.version for row in live)) != (total.rows, total.versions):
        yield f"the counter's totals are {total.rows} and {total.versions}: not those of the rows"


def _of_columns(connection: Connection) -> Iterator[str]:
    for row in connection.execute(select(person)):
        wanted = dict.fromkeys(_UNIQUE) if row.body is None else person_values(user_of(row.body))
        if {name: row._mapping[name] for name in _UNIQUE} != wanted:
            yield f"the unique columns of user {row.id} are not those of the document"


def _of_audit(connection: Connection) -> Iterator[str]:
    broken = first_broken(connection)
    if broken is not None:
        yield f"the audit's chain is broken at line {broken}"
    lines: dict[str, list[Any]] = defaultdict(list)
    for line in connection.execute(select(audit).order_by(audit.c.id)):
        if line.kind != "invite.show_qr":
            lines[line.target].append(line)
    for table in (person, directory):
        for row in connection.execute(select(table)):
            yield from _of_history(row, lines[row.id])


def _of_history(row: Any, lines: list[Any]) -> Iterator[str]:
    """Every version of a row is one line of the audit, and each begins where the last ended."""
    if len(lines) != row.version:
        yield f"row {row.id} is at version {row.version}, with {len(lines)} lines in the audit"
    last = None
    for line in lines:
        if line.before != last:
            yield f"line {line.id} of the audit does not begin where the one before it ended"
        last = line.after
    if last != row.body:
        yield f"row {row.id} is not what the audit says of it"


def _of_operations(connection: Connection, sent: Mapping[str, Sent]) -> Iterator[str]:
    receipts = {row.operation_id: row for row in connection.execute(select(receipt))}
    lines = Counter(
        connection.execute(select(audit.c.operation_id)).scalars(),
    )
    cancelled = {
        str(one.operation.set.get("operation"))
        for one in sent.values()
        if one.operation.kind == OperationKind.OPERATION_CANCEL
    }
    for operation_id, one in sent.items():
        found = receipts.pop(operation_id, None)
        kept = (found.fingerprint, found.status) if found is not None else None
        what = f"{one.operation.kind} {operation_id} was {one.status}"
        if one.status in DONE:
            if kept != (fingerprint(one.operation), one.status):
                yield f"{what}, and has no such receipt"
            if lines[operation_id] != 1:
                yield f"{what}, with {lines[operation_id]} lines in the audit"
        elif one.status in REFUSED and (
            lines[operation_id] or (kept and operation_id not in cancelled)
        ):
            yield f"{what}, and left traces"
    unheard_of = receipts.keys() - cancelled
    if unheard_of:
        yield f"{len(unheard_of)} receipts of operations that nobody sent"


def _of_letters(connection: Connection) -> Iterator[str]:
    orders = Counter(connection.execute(select(mail_order.c.invite_id)).scalars())
    for row in connection.execute(select(invite).where(invite.c.kind == "mail")):
        if orders[row.id] != 1:
            yield f"invite {row.id} has {orders[row.id]} letters ordered"
