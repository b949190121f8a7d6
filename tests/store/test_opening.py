"""Opening the store: encrypted, with the right key, in a folder that takes it, of our version."""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import MetaData, insert, select, text

from console.errors import (
    DiskFull,
    FolderReadOnly,
    PassphraseWrong,
    StoreDamaged,
    StoreNewer,
)
from console.services import drafts, users
from console.store import meta, outbox, schema
from console.store.engine import StoreKey, connect, open_store
from console.store.tables import metadata
from tests.support.desk import KEY, STORE_NAME, FixedClock, make_desk, user_id

if TYPE_CHECKING:
    from console.services.desk import Desk

CANARY = "Zanzibar-Quokka"
REPOSITORY = Path(__file__).parents[2]
_DROP_FROM_BOUNDING_SET, _OVERRIDES = 24, (1, 2)


def reopen(folder: Path, key: StoreKey = KEY) -> None:
    open_store(folder / STORE_NAME, key, clock=FixedClock()).close()


def type_something(desk: Desk, words: str) -> None:
    draft = drafts.start_new(desk=desk)
    values = draft.values | {"first_name": words, "last_name": "D"}
    drafts.keep(desk=desk, draft=msgspec.structs.replace(draft, values=values))


def run_python(program: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run a program of ours in a process of its own."""
    return subprocess.run(
        [sys.executable, "-c", program, *arguments],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env=os.environ | {"PYTHONPATH": str(REPOSITORY)},
    )


def test_nothing_typed_is_readable_in_any_file(tmp_path: Path) -> None:
    desk = make_desk(tmp_path, people=3)
    type_something(desk, CANARY)
    draft = drafts.unfinished(desk=desk)[0]
    with desk.store.write() as tx:
        meta.put(tx, "operator", CANARY)
    users.save(desk=desk, draft=draft)
    engine = connect(desk.store.path, KEY, "write")
    schema.back_up(engine, desk.store.path, desk.clock.now())
    files = [file for file in tmp_path.iterdir() if file.is_file()]
    kinds = {file.suffix for file in files}
    assert {".db", ".db-wal", ".db-shm"} <= kinds
    assert len([file for file in files if "backup" in file.name]) == 1
    for file in files:
        content = file.read_bytes()
        for words in (
            CANARY,
            "user0@example.com",
            "SQLite format 3",
            "first_name",
            "CREATE TABLE",
        ):
            assert words.encode() not in content, file.name
    engine.dispose()
    desk.store.close()


def test_the_folder_is_the_persons_alone(tmp_path: Path) -> None:
    store = open_store(tmp_path / "new" / STORE_NAME, KEY, clock=FixedClock())
    store.close()
    assert (tmp_path / "new").stat().st_mode & 0o777 == 0o700


def test_a_wrong_passphrase_is_told_from_damage(tmp_path: Path) -> None:
    make_desk(tmp_path, people=3).store.close()
    before = (tmp_path / STORE_NAME).read_bytes()
    with pytest.raises(PassphraseWrong):
        reopen(tmp_path, StoreKey(b"?" * 32))
    assert (tmp_path / STORE_NAME).read_bytes() == before
    reopen(tmp_path)


def test_a_key_of_another_length_is_our_fault() -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        _ = StoreKey(b"short").pragma


def test_a_key_does_not_show_itself() -> None:
    assert repr(StoreKey(b"k" * 32)) == "StoreKey(…)"


@pytest.mark.parametrize("table", ["outbox", "draft", "journal", "meta"])
def test_damage_where_work_is_kept_is_found_at_opening(tmp_path: Path, table: str) -> None:
    desk = make_desk(tmp_path, people=3)
    with desk.store.read() as view:
        page = view.connection.execute(
            text("SELECT rootpage FROM sqlite_master WHERE name = :table"), {"table": table}
        ).scalar_one()
    desk.store.close()
    content = bytearray((tmp_path / STORE_NAME).read_bytes())
    content[(page - 1) * 4096 + 700] ^= 0xFF
    (tmp_path / STORE_NAME).write_bytes(content)
    with pytest.raises(StoreDamaged):
        reopen(tmp_path)
    assert (tmp_path / STORE_NAME).read_bytes() == bytes(content)


def test_a_store_of_a_newer_program_is_left_alone(tmp_path: Path) -> None:
    desk = make_desk(tmp_path)
    with desk.store.write() as tx:
        tx.connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    desk.store.close()
    before = (tmp_path / STORE_NAME).read_bytes()
    with pytest.raises(StoreNewer):
        reopen(tmp_path)
    assert (tmp_path / STORE_NAME).read_bytes() == before
    assert schema.backups(tmp_path / STORE_NAME) == []


def without_override() -> None:
    """Let folder permissions hold for root, too (Linux: capabilities 1 and 2)."""
    if sys.platform != "linux":
        return
    libc = ctypes.CDLL(None)
    for capability in _OVERRIDES:
        libc.prctl(_DROP_FROM_BOUNDING_SET, capability, 0, 0, 0)


OPEN_AND_TELL = """
import sys
from pathlib import Path
from console.errors import ConsoleError
from console.store.engine import open_store
from tests.support.desk import KEY, FixedClock
try:
    open_store(Path(sys.argv[1]), KEY, clock=FixedClock())
except ConsoleError as error:
    print(error.code)
else:
    print("opened")
"""


@pytest.mark.parametrize("is_there", [True, False])
def test_a_read_only_folder_is_told(tmp_path: Path, is_there: bool) -> None:
    folder = tmp_path / "profile"
    folder.mkdir()
    if is_there:
        make_desk(folder).store.close()
    folder.chmod(0o500)
    found = subprocess.run(
        [sys.executable, "-c", OPEN_AND_TELL, str(folder / STORE_NAME)],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        preexec_fn=without_override,
    )
    folder.chmod(0o700)
    assert found.stdout.strip() == FolderReadOnly.code, found.stderr


def test_a_folder_that_can_not_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(FolderReadOnly):
        open_store(tmp_path / "file" / STORE_NAME, KEY, clock=FixedClock())


FILL_UNTIL_FULL = """
import resource, sys
from pathlib import Path
import msgspec
from console.errors import DiskFull
from console.services import drafts
from tests.support.desk import make_desk
desk = make_desk(Path(sys.argv[1]), directory=False)
limit = sum(f.stat().st_size for f in Path(sys.argv[1]).iterdir()) + int(sys.argv[2])
resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
saved = 0
try:
    while saved < 500:
        draft = drafts.start_new(desk=desk)
        values = draft.values | {"first_name": f"name {saved}", "last_name": "x" * 3000}
        drafts.keep(desk=desk, draft=msgspec.structs.replace(draft, values=values))
        saved += 1
        print(saved, flush=True)
except DiskFull:
    print("full")
"""


@pytest.mark.parametrize("room", [0, 30_000, 300_000])
def test_a_full_disk_is_told_and_what_was_saved_stays(tmp_path: Path, room: int) -> None:
    found = run_python(FILL_UNTIL_FULL, str(tmp_path), str(room))
    told = found.stdout.split()
    assert told[-1] == "full", found.stderr
    desk = make_desk(tmp_path, directory=False)
    kept = len(drafts.unfinished(desk=desk))
    with desk.store.read() as view:
        assert view.connection.execute(text("PRAGMA integrity_check")).scalar_one() == "ok"
    desk.store.close()
    assert kept == len(told) - 1


def older_store(folder: Path) -> None:
    """Make a store as the first revision left it, with users, an operation and a draft."""
    newest = make_desk(folder / "newest", people=3)
    type_something(newest, "Eve")
    users.delete(desk=newest, user_id=user_id(2))
    engine = connect(folder / STORE_NAME, KEY, "write")
    schema.upgrade_to(engine, "0001")
    older = MetaData()
    older.reflect(engine, only=["mirror", "person_key", "outbox", "draft"])
    with newest.store.read() as view, engine.begin() as connection:
        for name, table in older.tables.items():
            columns = [metadata.tables[name].c[column.name] for column in table.c]
            rows = view.connection.execute(select(*columns)).mappings().all()
            connection.execute(insert(table), [dict(row) for row in rows])
    engine.dispose()
    newest.store.close()


def test_an_older_store_is_brought_up_to_date_with_a_backup_first(tmp_path: Path) -> None:
    older_store(tmp_path)
    desk = make_desk(tmp_path, directory=False)
    assert [row.user.name for row in users.rows(desk=desk)[:2]] == ["Ann Smith", "Björn Åkesson"]
    assert len(drafts.unfinished(desk=desk)) == 1
    with desk.store.read() as view:
        assert [e.operation.kind for e in outbox.open_entries(view)] == ["user.delete"]
        names = view.connection.execute(text("SELECT name FROM person_key ORDER BY id")).scalars()
        assert names.all() == ["Ann Smith", "Björn Åkesson", "Ольга Иванова"]
    desk.store.close()
    (backup,) = schema.backups(tmp_path / STORE_NAME)
    engine = connect(backup, KEY, "read")
    with engine.connect() as connection:
        assert schema.revision_of(connection) == "0001"
        assert connection.execute(text("SELECT count(*) FROM outbox")).scalar_one() == 1
    engine.dispose()


def test_an_older_store_knows_at_once_who_leaves(tmp_path: Path) -> None:
    older_store(tmp_path)
    desk = make_desk(tmp_path, directory=False)
    with desk.store.read() as view:
        pending = view.connection.execute(text("SELECT id FROM pending_key")).scalars().all()
    desk.store.close()
    assert pending == [user_id(2)]


def test_three_backups_are_kept(tmp_path: Path) -> None:
    desk = make_desk(tmp_path)
    clock = FixedClock()
    engine = connect(desk.store.path, KEY, "write")
    made = []
    for _ in range(5):
        clock.forward(hours=1)
        made.append(schema.back_up(engine, desk.store.path, clock.now()))
    assert schema.backups(desk.store.path) == made[-3:]
    engine.dispose()
    desk.store.close()


def test_a_migration_on_a_full_disk_leaves_the_store_as_it_was(tmp_path: Path) -> None:
    older_store(tmp_path)
    found = run_python(
        "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))\n"
        + OPEN_AND_TELL,
        str(tmp_path / STORE_NAME),
    )
    assert found.stdout.strip() == DiskFull.code, found.stderr
    engine = connect(tmp_path / STORE_NAME, KEY, "read")
    with engine.connect() as connection:
        assert schema.revision_of(connection) == "0001"
    engine.dispose()
    reopen(tmp_path)


def test_an_opening_store_is_the_same_as_the_tables_say(tmp_path: Path) -> None:
    desk = make_desk(tmp_path)
    with desk.store.read() as view:
        assert compare_metadata(MigrationContext.configure(view.connection), metadata) == []
    desk.store.close()
