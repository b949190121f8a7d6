"""Golden databases: what a backend of each revision left behind, as SQL of SQLite.

Made once, by the program of that time: `python -m tests.chaos.golden_backend FILE` in its tree.
"""

from __future__ import annotations

import sys
import tempfile
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
import requests
import sqlcipher3.dbapi2

from backend import demo
from tests.backend.office import creation, move_in, operation, person
from tests.backend.post import wrong
from tests.support.backend import ADMIN, FixedClock, RunningBackend

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.support.backend import SignedIn

FOLDER = Path(__file__).with_name("golden")
HELPER = "helen@example.com"
PEOPLE = 4
_ROWS, _ROW = 'SELECT {} FROM "{}"', 'INSERT INTO "{}" VALUES ({});'


def restore(golden: Path, database: Path) -> None:
    """Make a database file out of a golden one."""
    with closing(sqlcipher3.dbapi2.connect(str(database), isolation_level=None)) as connection:
        connection.executescript(golden.read_text(encoding="utf-8"))
        connection.execute("PRAGMA journal_mode=WAL")


def make(folder: Path) -> str:
    """Let this program's backend work for a while, and return what it left behind."""
    backend = RunningBackend(folder, clock=FixedClock())
    demo.fill(backend.engine, PEOPLE, 1, lambda _words: None, clock=FixedClock())
    backend.add_operator()
    backend.add_operator(HELPER)
    backend.start()
    _a_day_at_work(backend.sign_in(), backend.sign_in(HELPER))
    _guess_a_code(backend)
    mistaken = {"email": ADMIN, "password": "not the password at all", "client": ""}
    requests.post(f"{backend.url}/api/v1/session", json=mistaken, timeout=30)
    backend.close()
    with closing(sqlcipher3.dbapi2.connect(str(backend.database))) as connection:
        return "\n".join(_dump(connection)) + "\n"


def _a_day_at_work(admin: SignedIn, helper: SignedIn) -> None:
    """Leave behind every kind of row, and receipts that two operators have of one operation."""
    cleo, dora = person(email="cleo@example.org"), person(email="dora@example.org")
    move_in(admin, cleo, dora)
    edit = operation("user.update", cleo.id, set={"job_title": "Lead"}, base={"job_title": None})
    send = operation("invite.send", dora.id, base={"email": dora.email})
    admin.sync(edit, send)
    helper.sync(edit)
    taken_back = creation(person(first_name="Never"))
    helper.sync(operation("operation.cancel", cleo.id, set={"operation": taken_back.id}))
    admin.sync(taken_back)
    seen = msgspec.to_builtins(dora)
    details = ("first_name", "last_name", "department", "job_title", "time_schedule", "email")
    admin.sync(operation("user.delete", dora.id, base={name: seen[name] for name in details}))


def _guess_a_code(backend: RunningBackend) -> None:
    """Leave behind an invite on paper that somebody has typed in wrongly."""
    admin, finn = backend.sign_in(), person(first_name="Finn", email=None)
    move_in(admin, finn)
    answer = admin.request("POST", "/api/v1/invites/sheets", json={"users": [finn.id]})
    guess = {"code": wrong(answer.json()["sheets"][0]["code"])}
    requests.post(f"{backend.url}/api/v1/activations/look", json=guess, timeout=30)


def _dump(connection: sqlcipher3.dbapi2.Connection) -> Iterator[str]:
    """Yield the statements that make the database again: tables, rows, and what hangs on them."""
    found = "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL AND type {} 'table'"
    for name, sql in connection.execute(found.format("=")).fetchall():
        yield f"{sql};"
        columns = [row[1] for row in connection.execute(f'PRAGMA table_info("{name}")')]
        quoted = " || ',' || ".join(f'quote("{column}")' for column in columns)
        for (values,) in connection.execute(_ROWS.format(quoted, name)):
            yield _ROW.format(name, values)
    for _, sql in connection.execute(found.format("<>")).fetchall():
        yield f"{sql};"


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as scratch:
        Path(sys.argv[1]).write_text(make(Path(scratch)), encoding="utf-8")
