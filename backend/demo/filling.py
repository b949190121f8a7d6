"""Fills an empty account fast: encoded rows in batches, one transaction a batch."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from itertools import islice
from operator import itemgetter
from typing import TYPE_CHECKING

import msgspec
from sqlalchemy import Connection, Engine, Table, insert, update

from backend.demo import office
from backend.demo.chance import Chance
from backend.demo.invitations import Added, Invitations, Row
from backend.demo.numbers import internal_numbers, story_numbers
from backend.demo.people import People
from backend.directory.repository import account_settings
from backend.kit.clock import SystemClock
from backend.kit.effects import Actor, Effects
from backend.kit.feed import person_values
from backend.store.tables import counter, device, directory, invite, mail_order, person
from contract.records import AccountSettings, Number, User

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from backend.kit.clock import Clock

MOST_USERS = 1_000_000
_BATCH = 10_000
_MOST_NUMBERS = 50_000
_NOBODY = msgspec.json.encode({})
_DEMO = Actor(id="demo", name="demo")


def fill(
    engine: Engine,
    users: int,
    seed: int,
    report: Callable[[str], object],
    *,
    public_url: str = "",
    clock: Clock | None = None,
) -> None:
    """Fill an empty account with `users` made-up people and all that belongs to them.

    The same seed at the same moment of the clock gives the same rows. `report` is told of the
    progress. Without `public_url` the account keeps the one it has, or has none until it is
    served. Raises ValueError if `users` is not in 1..1,000,000.
    """
    if not 1 <= users <= MOST_USERS:
        raise ValueError(f"Between 1 and {MOST_USERS:,} users can be made up.")
    clock = clock or SystemClock()
    chance = Chance(seed)
    numbers = tuple(story_numbers(min(users * 6 // 10 + 10, _MOST_NUMBERS)))
    _furnish(Effects(engine, clock), public_url)
    _own(engine, numbers)
    taken = frozenset(code.id for code in office.CODES)
    people = People(
        chance, clock.now(), [digits for digits, _ in numbers], internal_numbers(taken)
    )
    invitations = Invitations(chance, clock.now())
    with _no_pauses():
        for start in range(0, users, _BATCH):
            added = Added()
            batch = [
                invitations.invite(people.next(), added) for _ in range(min(_BATCH, users - start))
            ]
            _store(engine, batch, added)
            report(f"{start + len(batch):,} of {users:,} users")


@contextmanager
def _no_pauses() -> Iterator[None]:
    """Keep the collector of cycles out: rows have none, and looking for them costs a tenth."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _furnish(effects: Effects, public_url: str) -> None:
    with effects.unit(_DEMO, "demo.fill") as unit:
        for kind, record in office.records():
            unit.put_record(kind, record)
        found = account_settings(unit.connection)
        unit.put_record(
            "account",
            AccountSettings(
                name=office.ACCOUNT_NAME,
                public_url=public_url or (found.public_url if found else ""),
                help_contact=office.HELP_CONTACT,
                time_zone="Europe/London",
            ),
        )


def _own(engine: Engine, numbers: Iterable[tuple[str, str]]) -> None:
    with engine.begin() as connection:
        rest = iter(numbers)
        while some := list(islice(rest, _BATCH)):
            records = (Number(id=digits, label=place) for digits, place in some)
            rows = [{"kind": "number", **_row(record)} for record in records]
            _numbered(connection, rows)
            _insert(connection, directory, rows)


def _store(engine: Engine, users: list[User], added: Added) -> None:
    with engine.begin() as connection:
        rows = [
            {
                **_row(user),
                **person_values(user),
                "authors": _NOBODY,
                "updated_by": user.updated_by,
                "updated_at": user.updated_at,
            }
            for user in users
        ]
        _numbered(connection, rows)
        _insert(connection, person, rows)
        for table, others in (
            (invite, added.invites),
            (mail_order, added.orders),
            (device, added.devices),
        ):
            _insert(connection, table, others)


def _row(record: User | Number) -> Row:
    return {"id": record.id, "version": 1, "body": msgspec.json.encode(record)}


def _numbered(connection: Connection, rows: list[Row]) -> None:
    """Give rows their seq; the counter's lock is held to the commit as for every change."""
    last = connection.execute(
        update(counter)
        .where(counter.c.id == 1)
        .values(
            seq=counter.c.seq + len(rows),
            rows=counter.c.rows + len(rows),
            versions=counter.c.versions + len(rows),
        )
        .returning(counter.c.seq)
    ).scalar_one()
    for seq, row in enumerate(rows, start=last - len(rows) + 1):
        row["seq"] = seq


def _insert(connection: Connection, table: Table, rows: list[Row]) -> None:
    """Insert rows past SQLAlchemy's handling of each value, which costs as much as the insert."""
    if not rows:
        return
    statement = insert(table).compile(dialect=connection.dialect, column_keys=list(rows[0]))
    names = getattr(statement, "positiontup", None)
    values = list(map(itemgetter(*names), rows)) if names else rows
    connection.exec_driver_sql(str(statement), values)
