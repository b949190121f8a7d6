"""The mirror: the server's rows as they came, scans and sweeps, and whose number it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import pytest

from console.errors import SweepStopped
from console.events import Changed
from console.services import users
from console.store import mirror, outbox
from console.store.account import AccountView
from contract.operations import Change, Counts, Operation, Result
from contract.records import Line, Number, User
from contract.rules import Holder
from tests.support.desk import (
    DID_NUMBERS,
    change_of,
    fill_people,
    sample_people,
    user_id,
)

if TYPE_CHECKING:
    from console.services.desk import Desk
    from console.store.engine import Transaction

ANN = sample_people(1)[0]


def apply(desk: Desk, *changes: Change) -> set[str]:
    with desk.store.write() as tx:
        return mirror.apply(tx, changes)


def shown(desk: Desk, person: str) -> User | None:
    with desk.store.read() as view:
        return mirror.user(view, person)


def append(desk: Desk, **operation: object) -> None:
    made = Operation(id=desk.ids(), at=desk.at(), **operation)  # type: ignore[arg-type]
    with desk.store.write() as tx:
        outbox.append(tx, [made])


def tombstone(person: str, seq: int) -> Change:
    return Change(kind="user", id=person, version=9, seq=seq, deleted=True)


def test_an_older_row_changes_nothing(desk: Desk) -> None:
    newer = msgspec.structs.replace(ANN, first_name="Anna")
    apply(desk, change_of("user", newer, seq=5000))
    apply(desk, change_of("user", ANN, seq=4999), tombstone(ANN.id, 4998))
    assert shown(desk, ANN.id) == newer
    assert AccountView(desk.store).holder("internal_number", "200") == Holder(
        id=ANN.id, name="Anna Smith"
    )


def test_a_deleted_user_frees_number_and_address(desk: Desk) -> None:
    assert apply(desk, tombstone(ANN.id, 9000)) == {ANN.id}
    account = AccountView(desk.store)
    assert shown(desk, ANN.id) is None
    assert account.holder("internal_number", "200") is None
    assert account.holder("email", "user0@example.com") is None
    assert DID_NUMBERS[0] in {number.id for number in account.free_numbers()}


def test_fields_and_kinds_of_a_later_version_are_kept_as_they_are(desk: Desk) -> None:
    body = b'{"id": "%s", "first_name": "Ann", "nickname": {"a": [1, 2]}}' % ANN.id.encode()
    robot = msgspec.Raw(b'{"id":"r2","wheels":3}')
    apply(
        desk,
        Change(kind="user", id=ANN.id, version=2, seq=9000, body=msgspec.Raw(body)),
        Change(kind="robot", id="r2", version=1, seq=9001, body=robot),
    )
    with desk.store.read() as view:
        rows = view.connection.exec_driver_sql("SELECT body FROM mirror WHERE seq >= 9000").all()
        assert "robot" not in mirror.directory(view)
    assert {bytes(row.body) for row in rows} == {body, bytes(robot)}


def test_a_user_that_can_not_be_read_hides_nobody_else(desk: Desk) -> None:
    garbled = msgspec.Raw(b'{"id": "%s", "first_name": 7}' % ANN.id.encode())
    apply(desk, Change(kind="user", id=ANN.id, version=2, seq=9000, body=garbled))
    assert len(users.rows(desk=desk)) == 7
    assert AccountView(desk.store).holder("internal_number", "201") is not None


def test_counts_are_of_all_rows(desk: Desk) -> None:
    with desk.store.read() as view:
        before = mirror.counts(view)
    apply(desk, change_of("number", Number(id="49301"), seq=9000, version=7))
    with desk.store.read() as view:
        after = mirror.counts(view)
    assert after == Counts(rows=before.rows + 1, versions=before.versions + 7)


def test_a_scan_removes_what_it_did_not_see(desk: Desk) -> None:
    with desk.store.write() as tx:
        mirror.begin_scan(tx)
        kept = [row for row in _all_rows(desk) if row.id != ANN.id]
        mirror.see(tx, kept)
        gone = mirror.sweep(tx)
    assert gone == {ANN.id}
    assert shown(desk, ANN.id) is None
    assert len(users.rows(desk=desk)) == 7


def test_rows_learnt_from_answers_to_operations_do_not_count_as_seen(desk: Desk) -> None:
    with desk.store.write() as tx:
        mirror.begin_scan(tx)
        mirror.see(tx, [row for row in _all_rows(desk) if row.id != ANN.id])
        mirror.apply(tx, [change_of("user", ANN, seq=9000)])
        assert mirror.sweep(tx) == {ANN.id}


def test_a_sweep_that_would_remove_many_stops_and_asks(desk: Desk) -> None:
    fill_people(desk, sample_people(100))
    with pytest.raises(SweepStopped) as stopped, desk.store.write() as tx:
        _scan_nothing(desk, allowed=False, tx=tx)
    assert stopped.value.params["count"] == 152
    assert len(users.rows(desk=desk)) == 100
    with desk.store.write() as tx:
        _scan_nothing(desk, allowed=True, tx=tx)
    assert users.rows(desk=desk) == []


def _scan_nothing(desk: Desk, *, allowed: bool, tx: Transaction) -> None:
    mirror.begin_scan(tx)
    mirror.sweep(tx, allowed=allowed)


def test_a_sweep_never_touches_the_outbox(desk: Desk) -> None:
    append(desk, kind="user.update", target=ANN.id, set={"department": "X"}, base={})
    with desk.store.write() as tx:
        _scan_nothing(desk, allowed=True, tx=tx)
        assert outbox.waiting(tx).number == 1


def test_a_number_that_waits_to_be_sent_is_taken(desk: Desk) -> None:
    append(
        desk,
        kind="user.create",
        target="eve",
        set={"first_name": "Eve", "last_name": "D", "email": "Eve@X.org", "internal_number": "77"},
    )
    account = AccountView(desk.store)
    assert account.holder("internal_number", "77") == Holder(id="eve", name="Eve D")
    assert account.holder("email", "eve@x.org") == Holder(id="eve", name="Eve D")
    assert account.next_free("77") != "77"


def test_a_number_that_waits_to_be_given_up_is_free(desk: Desk) -> None:
    append(
        desk,
        kind="line.configure",
        target=ANN.id,
        set={"internal_number": "299"},
        base={"internal_number": "200"},
    )
    account = AccountView(desk.store)
    assert account.holder("internal_number", "200") is None
    assert account.holder("internal_number", "299") == Holder(id=ANN.id, name="Ann Smith")
    users.delete(desk=desk, user_id=ANN.id)
    assert account.holder("internal_number", "299") is None


def test_a_refused_number_is_not_held(desk: Desk) -> None:
    append(
        desk,
        kind="line.configure",
        target=ANN.id,
        set={"internal_number": "201"},
        base={"internal_number": "200"},
    )
    with desk.store.write() as tx:
        (entry,) = outbox.claim(tx, 1, 10_000)
        outbox.settle(tx, entry.operation.id, Result(id=entry.operation.id, status="rejected"))
    account = AccountView(desk.store)
    assert account.holder("internal_number", "201") == Holder(id=user_id(1), name="Björn Åkesson")
    assert account.holder("internal_number", "200") == Holder(id=ANN.id, name="Ann Smith")


def test_what_the_server_says_shows_under_what_waits(desk: Desk) -> None:
    append(desk, kind="user.update", target=ANN.id, set={"last_name": "Lee"}, base={})
    renamed = msgspec.structs.replace(ANN, first_name="Anna", line=Line(internal_number="333"))
    apply(desk, change_of("user", renamed, seq=9000))
    account = AccountView(desk.store)
    assert account.holder("internal_number", "333") == Holder(id=ANN.id, name="Anna Lee")
    assert account.holder("internal_number", "200") is None


def test_next_free_skips_what_is_taken_and_feature_codes(desk: Desk) -> None:
    account = AccountView(desk.store)
    assert account.next_free() == "202"
    assert account.next_free("555") == "555"
    assert account.next_free("200") == "202"
    assert account.next_free("700") == "202", "700 is a feature code"


def test_the_directory_is_read_again_when_it_changed(desk: Desk) -> None:
    account = AccountView(desk.store)
    new = Number(id="49307")
    assert new not in account.numbers()
    apply(desk, change_of("number", new, seq=9000))
    account.heed(Changed(kinds=frozenset({"user"})))
    assert new not in account.numbers()
    account.heed(Changed(kinds=frozenset({"number"})))
    assert new in account.numbers()
    assert account.number("49307") == new


def test_one_number_is_looked_up_without_reading_all(desk: Desk) -> None:
    new = Number(id="49307")
    apply(desk, change_of("number", new, seq=9000))
    account = AccountView(desk.store)
    assert account.number("49307") == new
    assert account.number("49308") is None


def test_the_account_lists_what_there_is_to_choose_from(desk: Desk) -> None:
    account = AccountView(desk.store)
    settings = account.settings()
    assert settings is not None
    assert settings.name == "Example Ltd"
    assert [len(found) for found in (account.schedules(), account.audio_files())] == [2, 2]
    assert [m.id for m in account.delivery_methods()] == ["drive", "mail", "vault"]
    assert [code.id for code in account.feature_codes()] == ["*5", "*97", "700"]
    assert account.feature_code("*97") == account.feature_codes()[1]
    assert account.schedule("office") in account.schedules()
    assert account.audio("greeting") in account.audio_files()
    assert account.delivery_method("nothing") is None


def _all_rows(desk: Desk) -> list[Change]:
    with desk.store.read() as view:
        rows = view.connection.exec_driver_sql("SELECT kind, id FROM mirror").all()
    return [Change(kind=row.kind, id=row.id, version=1, seq=1) for row in rows]
