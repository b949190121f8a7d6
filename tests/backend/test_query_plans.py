"""The queries that run all day look up by an index, on both engines, however many users."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import Engine, event, text

from backend.store.engine import open_engine, reading
from contract.fields import flat
from tests.backend.engines import BOTH, POSTGRESQL
from tests.backend.office import move_in, operation, person

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.support.backend import RunningBackend, SignedIn

ENGINES = BOTH
Statement = tuple[str, Any]
_GROWING = ("person", "receipt", "audit", "invite", "mail_order", "device")
"""The tables that grow with users and years; the others stay small."""


@pytest.fixture
def asked() -> Iterator[list[Statement]]:
    """Everything that the backend asks its database from now on."""
    seen: list[Statement] = []

    def note(_c: object, _u: object, sql: str, given: object, _x: object, is_many: bool) -> None:
        seen.append((sql, given[0] if is_many and isinstance(given, list) else given))

    event.listen(Engine, "before_cursor_execute", note)
    yield seen
    event.remove(Engine, "before_cursor_execute", note)


def scans(engine: Engine, statement: Statement) -> list[str]:
    """Return what a statement would read from one end to the other, of the growing tables."""
    sql, given = statement
    with reading(engine) as connection:
        if engine.dialect.name == POSTGRESQL:
            connection.execute(text("SET LOCAL enable_seqscan = off"))
            lines = connection.exec_driver_sql(f"EXPLAIN {sql}", given).scalars().all()
            found = [line for line in lines if "Seq Scan on" in line]
        else:
            rows = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {sql}", given).all()
            # In the order of an index up to a limit is no whole reading.
            is_cut = "LIMIT" in sql
            found = [
                row[3]
                for row in rows
                if row[3].startswith("SCAN") and not (is_cut and "INDEX" in row[3])
            ]
    return [line for line in found if any(f" {table}" in line for table in _GROWING)]


def test_a_days_work_never_reads_a_whole_table(
    office: RunningBackend, admin: SignedIn, asked: list[Statement]
) -> None:
    ann, ben = person(), person()
    move_in(admin, ann, ben)
    cursor = admin.sync().cursor
    admin.sync(
        operation("user.update", ann.id, set={"job_title": "Head"}, base={"job_title": None}),
        operation("invite.send", ann.id, base={"email": ann.email}),
        operation("user.delete", ben.id, base=flat(ben)),
        cursor=cursor,
    )
    admin.sync(cursor=cursor)
    admin.sync(limit=2)
    for path in ("/api/v1/audit", f"/api/v1/users/{ann.id}/audit"):
        for asking in ("", "?who=admin@example.com&kind=user&before=3"):
            assert admin.request("GET", f"{path}{asking}").status_code == 200
    statements = {
        sql: given
        for sql, given in asked
        if sql.lstrip().startswith(("SELECT", "UPDATE", "DELETE", "WITH"))
    }
    assert len(statements) > 10
    engine = open_engine(office.database_url)
    found = {sql: scans(engine, (sql, given)) for sql, given in statements.items()}
    engine.dispose()
    assert {sql: lines for sql, lines in found.items() if lines} == {}
