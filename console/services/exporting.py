"""The verb of taking users along as a file, which imports again without loss."""

from __future__ import annotations

from typing import TYPE_CHECKING

from console.models import csv_rows
from console.models.importing.cells import written
from console.models.importing.columns import EXPORTED, HAS_LINE, TITLES, USER_ID
from console.services.importing import directory_names, write_file
from console.store import effective
from console.store.batches import batched
from contract.fields import DETAIL_FIELDS, flat

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from console.models.importing.cells import Names
    from console.services.desk import Desk
    from console.store.account import AccountView
    from contract.records import User


def save(*, desk: Desk, account: AccountView, ids: Sequence[str], path: str) -> int:
    """Write users, in this order, as CSV; returns how many. Raises FileNotWritten."""
    names = directory_names(account=account)
    rows = [cells_of(user, names) for user in _users(desk, ids)]
    header = [TITLES[target] for target in EXPORTED]
    write_file(path=path, text=csv_rows.written(header, rows))
    return len(rows)


def cells_of(user: User, names: Names) -> list[str]:
    """Return a user's cells in the order of `EXPORTED`."""
    values = flat(user)
    has_line = user.line is not None
    cells = {name: written(name, value, names) for name, value in values.items()}
    shown = {USER_ID: user.id, HAS_LINE: "yes" if has_line else "no", **cells}
    is_left_out = set() if has_line else cells.keys() - set(DETAIL_FIELDS)
    return ["" if target in is_left_out else shown[target] for target in EXPORTED]


def _users(desk: Desk, ids: Sequence[str]) -> Iterator[User]:
    with desk.store.read() as view:
        for some in batched(ids):
            for row in effective.rows_of(view, some).values():
                if row is not None and not row.is_new_draft:
                    yield row.user
