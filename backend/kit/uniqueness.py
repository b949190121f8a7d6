"""Who holds what only one user may have: an e-mail address, a DID or an internal number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import Connection, bindparam, select

from backend.kit.feed import person_values, user_of
from backend.store.tables import person
from contract.rules import Holder

if TYPE_CHECKING:
    from collections.abc import Iterable

    from backend.kit.feed import PersonRow

Holding = tuple[str, str, str]
"""("held", column, value): the key under which a slice knows the holder, or null."""
TAKEN_NUMBERS = "taken internal numbers"
_HOLDERS = {
    name: select(person.c.id, person.c.body).where(person.c[name] == bindparam("value"))
    for name in ("email_key", "did_number", "internal_number")
}


def holdings(row: PersonRow | None) -> dict[Holding, Holder | None]:
    """Return what a user holds, each with the user as its holder; nothing for a deleted one."""
    if row is None or row.is_deleted:
        return {}
    user = row.user
    holder = Holder(id=user.id, name=user.name)
    held = person_values(user)
    return {("held", column, value): holder for column, value in held.items() if value}


def find_holder(connection: Connection, column: str, value: str) -> Holder | None:
    """Return the live user with this value."""
    row = connection.execute(_HOLDERS[column], {"value": value}).first()
    return None if row is None else Holder(id=row.id, name=user_of(row.body).name)


def find_holders(
    connection: Connection, column: str, values: Iterable[str]
) -> dict[Holding, Holder | None]:
    """Return the holder of each of some values, null where nobody has it."""
    wanted = set(values)
    found: dict[Holding, Holder | None] = {("held", column, value): None for value in wanted}
    if not wanted:
        return found
    held = person.c[column]
    for row in connection.execute(
        select(held, person.c.id, person.c.body).where(held.in_(wanted))
    ):
        found["held", column, row[0]] = Holder(id=row.id, name=user_of(row.body).name)
    return found


def find_taken_numbers(connection: Connection) -> set[str]:
    """Return every internal number that a live user has."""
    column = person.c.internal_number
    return set(connection.execute(select(column).where(column.is_not(None))).scalars())
