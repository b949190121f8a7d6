"""Takes a person's work out of a damaged store into a fresh one; the damaged file stays, aside."""

from __future__ import annotations

from datetime import UTC
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec
from sqlalchemy import ColumnElement, insert, literal_column, select
from sqlalchemy.exc import DBAPIError

from console.models.draft import Draft
from console.store import keys
from console.store.engine import connect, damage_note, open_store, rescued_path
from console.store.faults import told_to_people
from console.store.tables import draft, journal, meta, outbox
from contract.operations import Operation

if TYPE_CHECKING:
    from sqlalchemy import Engine, Select, Table

    from console.models.clock import Clock
    from console.store.engine import StoreKey

_Row = dict[str, Any]
_COMPANIONS = ("", "-wal", "-shm")
_OF_THE_MIRROR = ("cursor", "scan", "sweep")
"""Single values that begin so tell of a mirror that the fresh store does not have."""
_LONGEST_GAP = 2_000
_row_number: ColumnElement[int] = literal_column("rowid")


class Rescued(msgspec.Struct, frozen=True, kw_only=True):
    """What a rescue came to: where the damaged file is kept, and how much work was readable."""

    kept: Path
    operations: int
    drafts: int


def rescue(path: Path, key: StoreKey, *, clock: Clock) -> Rescued:
    """Put a fresh store in place of a damaged one, with all operations and drafts still readable.

    The mirror starts empty, so that a full scan follows. Ended at any moment, the damaged file is
    still whole and the next opening finds either it or the fresh store. Raises DiskFull,
    FolderReadOnly.
    """
    fresh = rescued_path(path)
    aside = path.with_name(f"{path.stem}.damaged-{_mark(clock)}{path.suffix}")
    with told_to_people(path):
        found = _readable(path, key)
        _move_away(fresh)
        _fill(fresh, key, clock, found)
        for companion in _COMPANIONS:
            source = path.with_name(path.name + companion)
            if source.exists():
                source.rename(aside.with_name(aside.name + companion))
        damage_note(path).unlink(missing_ok=True)
        fresh.rename(path)
    return Rescued(kept=aside, operations=len(found[outbox.name]), drafts=len(found[draft.name]))


def _mark(clock: Clock) -> str:
    return clock.now().astimezone(UTC).strftime("%Y%m%dT%H%M%S%fZ")


def _move_away(fresh: Path) -> None:
    """Remove what an earlier rescue left half done; its source is still there."""
    for companion in _COMPANIONS:
        fresh.with_name(fresh.name + companion).unlink(missing_ok=True)


def _readable(path: Path, key: StoreKey) -> dict[str, list[_Row]]:
    engine = connect(path, key, "rescue")
    try:
        return {
            table.name: [row for row in _rows(engine, table) if _is_whole(table, row)]
            for table in (outbox, draft, journal, meta)
        }
    finally:
        engine.dispose()


def _rows(engine: Engine, table: Table) -> list[_Row]:
    """Return the readable rows: from both ends to the damage, then one by one between."""
    everything = select(_row_number.label("number"), table)
    from_start, is_damaged = _until_damage(engine, everything.order_by(_row_number))
    if not is_damaged:
        return list(from_start.values())
    from_end, _ = _until_damage(engine, everything.order_by(_row_number.desc()))
    found = from_start | from_end
    gap = range(max(from_start, default=0) + 1, min(from_end, default=0))
    for number in gap[-_LONGEST_GAP:]:
        found |= _until_damage(engine, everything.where(_row_number == number))[0]
    return [found[number] for number in sorted(found)]


def _until_damage(engine: Engine, statement: Select[Any]) -> tuple[dict[int, _Row], bool]:
    """Return the rows by number that came before reading failed, and whether it failed."""
    found: dict[int, _Row] = {}
    try:
        with engine.begin() as connection:
            for row in connection.execute(statement).mappings():
                found[row["number"]] = {name: row[name] for name in row if name != "number"}
    except (DBAPIError, UnicodeDecodeError):
        # A connection that met a damaged page reads nothing more, not even what is whole.
        engine.dispose()
        return found, True
    return found, False


def _is_whole(table: Table, row: _Row) -> bool:
    """Say whether a row can be used: damage that SQLite did not see must not spread."""
    try:
        if table in {outbox, journal}:
            msgspec.json.decode(row["operation"], type=Operation)
        elif table is draft:
            msgspec.json.decode(row["body"], type=Draft)
    except (msgspec.MsgspecError, TypeError):
        return False
    return table is not meta or not str(row["key"]).startswith(_OF_THE_MIRROR)


def _fill(fresh: Path, key: StoreKey, clock: Clock, found: dict[str, list[_Row]]) -> None:
    store = open_store(fresh, key, clock=clock)
    try:
        with store.write() as tx:
            for table in (outbox, draft, journal, meta):
                if found[table.name]:
                    tx.connection.execute(insert(table), found[table.name])
            keys.refresh_pending(tx.connection, [row["target"] for row in found[outbox.name]])
    finally:
        store.close()
