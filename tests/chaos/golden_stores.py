"""Golden stores of the console: what a program of each revision left behind, encrypted as it was.

Made once for each revision: `python -m tests.chaos.golden_stores REVISION`.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from sqlalchemy import MetaData, insert, select

from console.services import drafts, invites, users
from console.store import meta, outbox, schema
from console.store.engine import connect
from console.store.tables import metadata
from contract.operations import FieldError, Result
from tests.support.desk import KEY, STORE_NAME, make_desk, user_id

if TYPE_CHECKING:
    from console.store.engine import Transaction

FOLDER = Path(__file__).with_name("golden")


def golden(revision: str) -> Path:
    """Return the file of a revision."""
    return FOLDER / f"{revision}.store"


def revisions() -> list[str]:
    """Return the revisions that there is a golden store of, oldest first."""
    return sorted(file.stem for file in FOLDER.glob("*.store"))


def full_store(folder: Path) -> None:
    """Make a store of today with something in every table: waiting, sending, refused, over."""
    desk = make_desk(folder, people=4)
    draft = drafts.start_new(desk=desk)
    typed = msgspec.structs.replace(draft, values=draft.values | {"first_name": "Eve"})
    drafts.keep(desk=desk, draft=typed)
    users.delete(desk=desk, user_id=user_id(2))
    invites.send(desk=desk, user_ids=[user_id(1)])
    for name in ("Applied", "Refused", "Waiting"):
        draft = drafts.start_new(desk=desk)
        values = draft.values | {"first_name": name, "last_name": "Golden"}
        draft = msgspec.structs.replace(draft, values=values, send_invite=False)
        users.save(desk=desk, draft=draft)
        with desk.store.write() as tx:
            _answer(tx, name)
    with desk.store.write() as tx:
        outbox.claim(tx, 1, 100_000)
        for key, value in {
            "instance": "here",
            "epoch": "1",
            "cursor": "c",
            "scan": "none",
        }.items():
            meta.put(tx, key, value)
    desk.store.close()


def _answer(tx: Transaction, name: str) -> None:
    (entry,) = [e for e in outbox.open_entries(tx) if e.operation.set.get("first_name") == name]
    if name == "Waiting":
        return
    outbox.claim(tx, 500, 1_000_000)
    outbox.release(
        tx, [e.operation.id for e in outbox.open_entries(tx) if e.operation != entry.operation]
    )
    error = FieldError(field="email", code="email_taken", detail="Taken.")
    refusal = Result(id=entry.operation.id, status="rejected", errors=(error,))
    applied = Result(id=entry.operation.id, status="applied")
    outbox.settle(tx, entry.operation.id, applied if name == "Applied" else refusal)


def make(revision: str, folder: Path) -> Path:
    """Make the golden store of a revision out of one of today; returns its file."""
    full_store(folder / "today")
    today = make_desk(folder / "today", directory=False)
    engine = connect(folder / STORE_NAME, KEY, "write")
    schema.upgrade_to(engine, revision)
    older = MetaData()
    older.reflect(engine)
    with today.store.read() as view, engine.begin() as connection:
        for name, table in older.tables.items():
            if name in metadata.tables:
                columns = [metadata.tables[name].c[column.name] for column in table.c]
                rows = view.connection.execute(select(*columns)).mappings().all()
                if rows:
                    connection.execute(insert(table), [dict(row) for row in rows])
    copy = folder / "golden.db"
    driver = engine.raw_connection()
    driver.cursor().execute("VACUUM INTO ?", (str(copy),))
    driver.close()
    engine.dispose()
    today.store.close()
    return copy


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as made_in:
        golden(sys.argv[1]).write_bytes(make(sys.argv[1], Path(made_in)).read_bytes())
