"""Operations that share a transaction: each is whole, and one that fails harms no other."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from typing import TYPE_CHECKING

import msgspec
import pytest
from sqlalchemy import func, select, text, update
from sqlalchemy.exc import OperationalError
from sqlcipher3 import dbapi2

from backend.kit.audit_chain import first_broken
from backend.kit.effects import SYSTEM
from backend.store.engine import reading
from backend.store.tables import audit, counter, mail_order, person, receipt
from contract.fields import flat
from tests.backend.engines import BOTH
from tests.backend.office import creation, document, move_in, operation
from tests.backend.office import person as somebody
from tests.support.account import ANN
from tests.support.backend import running_backend

if TYPE_CHECKING:
    from pathlib import Path

    from contract.operations import Operation
    from contract.records import User
    from tests.support.backend import RunningBackend, SignedIn

ENGINES = BOTH


def test_what_one_operation_frees_the_next_may_take(
    office: RunningBackend, admin: SignedIn
) -> None:
    move_in(admin, ANN)
    heir = somebody(email=ANN.email)
    results = admin.sync(
        creation(heir),
        operation("user.delete", ANN.id, base=flat(ANN)),
        creation(somebody(email=ANN.email)),
        creation(somebody(email=ANN.email)),
    ).results
    assert [result.status for result in results] == ["rejected", "applied", "applied", "rejected"]
    assert results[3].errors[0].detail == f"E-mail {ANN.email} belongs to Cleo Duarte."
    _is_sound(office)


def test_numbers_wished_for_in_one_request_are_all_different(
    office: RunningBackend, admin: SignedIn
) -> None:
    wish = {"next_free": True, "preferred": "300"}
    results = admin.sync(*(creation(somebody(), internal_number=wish) for _ in range(40))).results
    numbers = {line.internal_number for r in results if (line := document(r.row).line)}
    assert len(numbers) == 40
    assert "300" in numbers
    _is_sound(office)


def test_a_user_may_be_made_edited_invited_and_deleted_in_one_request(
    office: RunningBackend, admin: SignedIn
) -> None:
    cleo = somebody(email="cleo@example.com")
    edited = msgspec.structs.replace(cleo, job_title="Head")
    results = admin.sync(
        creation(cleo),
        operation("user.update", cleo.id, set={"job_title": "Head"}, base={"job_title": None}),
        operation("invite.send", cleo.id, base={"email": cleo.email}),
        operation("user.update", cleo.id, set={"email": "cleo"}, base={"email": cleo.email}),
        operation("user.delete", cleo.id, base=flat(edited)),
    ).results
    # The delete builds upon the refused edit; sent again alone, it is done.
    assert [result.status for result in results] == [
        "applied",
        "applied",
        "applied",
        "rejected",
        "blocked",
    ]
    assert document(results[2].row).invite is not None
    gone = admin.sync(operation("user.delete", cleo.id, base=flat(edited))).results[0]
    assert gone.status == "applied"
    _is_sound(office)


def test_a_refused_operation_leaves_nothing_of_its_own_tables(
    office: RunningBackend, admin: SignedIn
) -> None:
    cleo, dora = somebody(email="c@example.com"), somebody()
    results = admin.sync(
        creation(cleo),
        operation("invite.send", cleo.id, base={"email": "other@example.com"}),
        creation(dora),
        operation("invite.send", dora.id),
    ).results
    assert [result.status for result in results] == ["applied", "conflict", "applied", "rejected"]
    with reading(office.engine) as connection:
        assert connection.execute(select(func.count()).select_from(mail_order)).scalar_one() == 0
    _is_sound(office)


def test_an_operation_that_the_database_refuses_harms_no_other(
    office: RunningBackend, admin: SignedIn
) -> None:
    move_in(admin, ANN)
    with office.engine.begin() as connection:
        # A row that its document does not know: only the database sees the clash.
        taken = update(person).where(person.c.id == ANN.id)
        connection.execute(taken.values(email_key="ghost@example.com", body=_without_email(ANN)))
    wishes = [creation(somebody(email=f"u{n}@example.com")) for n in range(6)]
    with office.engine.begin() as connection:
        connection.execute(taken.values(email_key="u3@example.com"))
    results = admin.sync(*wishes).results
    statuses = [result.status for result in results]
    assert statuses == ["applied"] * 3 + ["rejected"] + ["applied"] * 2
    assert results[3].errors[0].code == "email_taken", "and the holder is named"
    _is_sound(office)


@pytest.mark.parametrize("odd", ["\0", "x\0y", "n" * 70])
def test_an_odd_value_is_refused_alone(office: RunningBackend, admin: SignedIn, odd: str) -> None:
    good, move_ins = somebody(), [somebody() for _ in range(3)]
    move_in(admin, good)
    attempts = [
        msgspec.structs.replace(creation(move_ins[0]), id=odd),
        msgspec.structs.replace(creation(move_ins[1]), target=odd),
        operation("device.remove", good.id, set={"device": odd}),
        operation("operation.cancel", good.id, set={"operation": odd}),
        operation("invite.revoke", good.id, base={"invite": odd}),
    ]
    results = admin.sync(*attempts, creation(move_ins[2])).results
    assert results[5].status == "applied"
    assert {result.status for result in results[:4]} == {"rejected"}


def test_ten_operators_at_once_lose_nothing(office: RunningBackend, admin: SignedIn) -> None:
    def push(number: int) -> list[str]:
        wishes: list[Operation] = [creation(somebody()) for _ in range(25)]
        return [result.status for result in admin.sync(*wishes, limit=1).results]

    with ThreadPoolExecutor(10) as pool:
        found = [status for statuses in pool.map(push, range(10)) for status in statuses]
    assert found == ["applied"] * 250
    _is_sound(office)


def test_a_crash_takes_back_the_open_slice_only(tmp_path: Path, database_url: str | None) -> None:
    commits = 0

    def crash_at_third() -> None:
        nonlocal commits
        commits += 1
        if commits == 3:
            raise OSError("the machine stopped")

    with running_backend(
        tmp_path, before_commit=crash_at_third, database_url=database_url
    ) as backend:
        admin = backend.sign_in()
        commits = 0
        wishes = [creation(somebody()) for _ in range(300)]
        body = msgspec.json.encode({"operations": wishes})
        assert admin.request("POST", "/api/v1/sync", data=body).status_code == 500
        known = admin.request(
            "POST", "/api/v1/sync/known", json={"operations": [wish.id for wish in wishes]}
        ).json()["known"]
        assert 0 < len(known) < 300
        assert set(known) == {wish.id for wish in wishes[: len(known)]}, "the first ones, whole"
        _is_sound(backend)
        assert {result.status for result in admin.sync(*wishes).results} == {"applied"}
        _is_sound(backend)


def test_whoever_writes_holds_the_counter_to_the_commit(office: RunningBackend) -> None:
    with office.effects.unit(SYSTEM, "test.write"):
        assert not _can_write(office, patience_ms=1)
    # The backend's own housekeeping may be writing by now: whoever waits his turn gets it.
    assert _can_write(office, patience_ms=30_000)


def _can_write(backend: RunningBackend, patience_ms: int) -> bool:
    """Say whether somebody else could take the writer's lock, who waits for it so long."""
    try:
        if backend.engine.dialect.name == "postgresql":
            with backend.engine.connect() as connection:
                connection.execute(text(f"SET LOCAL lock_timeout = {patience_ms}"))
                connection.execute(select(counter.c.seq).with_for_update())
        else:
            file, patience = str(backend.database), patience_ms / 1000
            with closing(dbapi2.connect(file, timeout=patience, isolation_level=None)) as raw:
                raw.execute("BEGIN IMMEDIATE")
    except (OperationalError, dbapi2.OperationalError):
        return False
    return True


def _without_email(user: User) -> bytes:
    return msgspec.json.encode(msgspec.structs.replace(user, email=None))


def _is_sound(backend: RunningBackend) -> None:
    """Check what holds whatever was done: chain, counter, and one line for each receipt."""
    with reading(backend.engine) as connection:
        assert first_broken(connection) is None
        now = connection.execute(select(counter)).one()
        newest = connection.execute(select(func.max(person.c.seq))).scalar_one()
        assert newest <= now.seq
        lines = select(audit.c.operation_id).where(audit.c.operation_id.is_not(None)).distinct()
        audited = set(connection.execute(lines).scalars())
        assert audited == set(connection.execute(select(receipt.c.operation_id)).scalars())
