"""The audit: one line for each effect, never changed, and a changed one is found."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import pytest
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError

from backend.kit.audit_chain import first_broken
from backend.store.engine import reading
from backend.store.tables import audit
from contract.fields import flat
from contract.records import User
from tests.backend.engines import BOTH
from tests.backend.office import creation, move_in, operation
from tests.support.account import ANN
from tests.support.backend import PASSWORD

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from sqlalchemy import Connection, Row

    from tests.support.backend import RunningBackend, SignedIn


ENGINES = BOTH


def test_each_applied_operation_leaves_a_line_with_before_and_after(
    office: RunningBackend, admin: SignedIn
) -> None:
    edit = operation("user.update", ANN.id, set={"job_title": "Head"}, base={"job_title": None})
    gone = operation("user.delete", ANN.id, base={**flat(ANN), "job_title": "Head"})
    admin.sync(creation(ANN), edit, gone)
    lines = [line for line in _lines(office) if line.target == ANN.id]
    assert [line.kind for line in lines] == ["user.create", "user.update", "user.delete"]
    assert {line.operator for line in lines} == {"admin@example.com"}
    assert lines[1].operation_id == edit.id
    assert (lines[0].before, lines[2].after) == (None, None)
    assert _user(lines[1].before).job_title is None
    assert _user(lines[1].after).job_title == "Head"


def test_a_refused_or_repeated_operation_leaves_none(
    office: RunningBackend, admin: SignedIn
) -> None:
    first = creation(ANN)
    admin.sync(first)
    before = len(_lines(office))
    admin.sync(first, creation(ANN), operation("user.promote", ANN.id))
    assert len(_lines(office)) == before


def test_the_chain_holds_and_a_changed_line_is_found(
    office: RunningBackend, admin: SignedIn
) -> None:
    move_in(admin, ANN)
    with reading(office.engine) as connection:
        assert first_broken(connection) is None
    with office.engine.begin() as connection:
        _disarm(connection, "audit_no_update")
        connection.exec_driver_sql("UPDATE audit SET operator = 'nobody' WHERE id = 3")
    with reading(office.engine) as connection:
        assert first_broken(connection) == 3


def test_a_line_that_was_taken_out_is_found(office: RunningBackend, admin: SignedIn) -> None:
    move_in(admin, ANN)
    with office.engine.begin() as connection:
        _disarm(connection, "audit_no_delete")
        connection.exec_driver_sql("DELETE FROM audit WHERE id = 2")
    with reading(office.engine) as connection:
        assert first_broken(connection) == 2


@pytest.mark.parametrize("change", ["UPDATE audit SET operator = 'x'", "DELETE FROM audit"])
def test_the_database_itself_refuses_to_change_a_line(office: RunningBackend, change: str) -> None:
    with (
        pytest.raises(IntegrityError, match="append-only"),
        office.engine.begin() as connection,
    ):
        connection.exec_driver_sql(change)


def test_no_password_or_token_is_in_the_audit(office: RunningBackend, admin: SignedIn) -> None:
    written = b"".join((line.before or b"") + (line.after or b"") for line in _lines(office))
    for secret in (PASSWORD, admin.session.access_token, "argon2"):
        assert secret.encode() not in written


def _disarm(connection: Connection, trigger: str) -> None:
    of_table = " ON audit" if connection.dialect.name == "postgresql" else ""
    connection.exec_driver_sql(f"DROP TRIGGER {trigger}{of_table}")


def _lines(backend: RunningBackend) -> Sequence[Row[Any]]:
    with reading(backend.engine) as connection:
        return connection.execute(select(audit).order_by(audit.c.id)).all()


def _user(body: bytes) -> User:
    return msgspec.json.decode(body, type=User)
