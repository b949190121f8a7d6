"""The feed has no gap on PostgreSQL: a reader who follows the cursor hears of every commit.

Beside it, the two ways that projects usually take are seen to miss: so the test can see.
"""

from __future__ import annotations

import random
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from threading import Event
from typing import TYPE_CHECKING

import psycopg
import pytest

from backend.kit.clock import SystemClock
from backend.kit.effects import SYSTEM, Actor, Effects
from backend.store.engine import open_engine
from backend.sync.service import Sync
from backend.users import service as users
from contract.operations import MOST_CHANGES, SyncRequest
from contract.records import User
from tests.backend.office import new_id
from tests.chaos.numbers import report, seed, share
from tests.support.backend_process import pause

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from tests.support.postgres import PostgresServer

WRITERS = 8
COMMITS, NAIVE_COMMITS = share(10_400, 480), share(2_400, 240)
READER = Actor(id="reader", name="reader", role="auditor")
LONG_SECONDS = 0.5
NAIVE = {
    "sequence": "nextval('drawn')",
    "updated_at": "(extract(epoch FROM clock_timestamp()) * 1000000)::bigint",
}
"""What a row is found by, as it is known when it is written, and not when it is committed."""


def test_a_reader_of_the_feed_misses_no_commit_of_eight_writers(postgres: PostgresServer) -> None:
    engine = open_engine(postgres.migrated_database())
    chance = random.Random(seed())
    effects = Effects(engine, SystemClock(), before_commit=partial(_linger, chance, 0.05))
    sync = Sync(effects, users.create, {})
    cursor = sync.exchange(READER, SyncRequest()).cursor

    def write(number: int, *, is_long: bool) -> str:
        user = User(id=new_id(), first_name="W", last_name=str(number))
        with effects.unit(SYSTEM, "test.write") as unit:
            unit.put(user)
            pause.wait(LONG_SECONDS if is_long else 0.0)
        return user.id

    def read() -> Iterable[str]:
        nonlocal cursor
        answer = sync.exchange(READER, SyncRequest(cursor=cursor, limit=MOST_CHANGES))
        cursor = answer.cursor
        return [change.id for change in answer.changes]

    try:
        written, missed = _followed(write, read, COMMITS)
    finally:
        engine.dispose()
    assert (written, missed) == (COMMITS, 0)
    report("feed: counter row", commits=written, missed=missed)


@pytest.mark.parametrize("name", NAIVE)
def test_a_usual_way_is_seen_to_miss(name: str, postgres: PostgresServer) -> None:
    url = postgres.new_database().replace("+psycopg", "")
    chance = random.Random(seed())
    cursor = 0
    with psycopg.connect(url, autocommit=True) as reader:
        reader.execute("CREATE SEQUENCE drawn")
        reader.execute("CREATE TABLE feed (id text PRIMARY KEY, place bigint)")
        insert = f"INSERT INTO feed VALUES (%s, {NAIVE[name]})"  # noqa: S608 - no value in it

        def write(number: int, *, is_long: bool) -> str:
            row_id = new_id()
            with psycopg.connect(url) as connection:
                connection.execute(insert.encode(), (row_id,))
                _linger(chance, 0.3)
                pause.wait(LONG_SECONDS if is_long else 0.0)
            return row_id

        def read() -> Iterable[str]:
            nonlocal cursor
            rows = reader.execute(
                "SELECT id, place FROM feed WHERE place > %s ORDER BY place", (cursor,)
            ).fetchall()
            cursor = rows[-1][1] if rows else cursor
            return [row_id for row_id, _ in rows]

        written, missed = _followed(write, read, NAIVE_COMMITS)
    assert missed > 0, f"{name} missed none of {written}: the test does not see gaps"
    report(f"feed: {name}, a naive way", commits=written, missed=missed)


def _linger(chance: random.Random, often: float) -> None:
    """Hold a transaction open for a moment, now and then, right before its commit."""
    if chance.random() < often:
        pause.wait(chance.uniform(0.0, 0.004))


def _followed(
    write: Callable[..., str], read: Callable[[], Iterable[str]], commits: int
) -> tuple[int, int]:
    """Let eight write, one of them once for long, while one reads; return written and missed."""
    stop = Event()
    heard: set[str] = set()

    def follow() -> None:
        while not stop.is_set():
            heard.update(read())
        heard.update(read())

    def work(writer: int) -> list[str]:
        turns = range(commits // WRITERS)
        return [write(turn, is_long=writer == turn == 0) for turn in turns]

    with ThreadPoolExecutor(WRITERS + 1) as pool:
        following = pool.submit(follow)
        written = {row_id for ids in pool.map(work, range(WRITERS)) for row_id in ids}
        stop.set()
        following.result()
    return len(written), len(written - heard)
