"""The feed: everything arrives, in pages, in the order of commits, and old cursors are refused."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING

import msgspec
from sqlalchemy import update

from backend.store.engine import reading
from backend.store.tables import counter
from backend.sync.repository import counter_row
from backend.sync.retention import Retention
from contract.fields import flat
from contract.operations import SyncRequest
from tests.backend.engines import BOTH
from tests.backend.office import move_in, operation, person

if TYPE_CHECKING:
    from contract.operations import Change, Operation, SyncAnswer
    from contract.records import User
    from tests.support.backend import FixedClock, RunningBackend, SignedIn


ENGINES = BOTH


def test_a_full_scan_comes_in_pages_and_ends_with_the_counts(
    office: RunningBackend, admin: SignedIn
) -> None:
    people = [person() for _ in range(20)]
    move_in(admin, *people)
    seen, pages = _read_all(admin, limit=7)
    assert {user.id for user in people} <= seen.keys()
    assert [page.counts is None for page in pages] == [True] * (len(pages) - 1) + [False]
    assert pages[-1].counts is not None
    assert pages[-1].counts.rows == len(seen)
    assert {page.total for page in pages[:-1]} == {len(seen)}
    assert pages[-1].counts.versions == sum(change.version for change in seen.values())


def test_the_order_of_seq_is_strict_and_cursors_only_grow(
    office: RunningBackend, admin: SignedIn
) -> None:
    move_in(admin, *(person() for _ in range(9)))
    _, pages = _read_all(admin, limit=4)
    seqs = [change.seq for page in pages for change in page.changes]
    assert seqs == sorted(set(seqs))
    read_to = [_parts(page.cursor)[1] for page in pages]
    assert read_to == sorted(set(read_to))


def test_nothing_new_is_an_empty_page(office: RunningBackend, admin: SignedIn) -> None:
    _, pages = _read_all(admin)
    answer = admin.sync(cursor=pages[-1].cursor)
    assert (answer.changes, answer.more, answer.cursor) == ((), False, pages[-1].cursor)


def test_a_change_and_a_deletion_come_after_the_cursor(
    office: RunningBackend, admin: SignedIn
) -> None:
    cleo, dora = person(), person(first_name="Dora")
    move_in(admin, cleo, dora)
    _, pages = _read_all(admin)
    admin.sync(_rename(cleo), _delete(dora))
    answer = admin.sync(cursor=pages[-1].cursor)
    assert [(c.id, c.version, c.deleted) for c in answer.changes] == [
        (cleo.id, 2, False),
        (dora.id, 2, True),
    ]
    assert bytes(answer.changes[1].body) == b"null"


def test_what_changes_or_goes_during_a_scan_is_not_missed(
    office: RunningBackend, admin: SignedIn
) -> None:
    early, gone, late = person(), person(), person()
    move_in(admin, early, gone, late)
    seen: dict[str, Change] = {}
    page = admin.sync(limit=1)
    while not seen.keys() >= {early.id, gone.id}:
        seen |= {change.id: change for change in page.changes}
        page = admin.sync(cursor=page.cursor, limit=1)
    admin.sync(_rename(early), _delete(gone), _delete(late))
    while page.more:
        page = admin.sync(cursor=page.cursor, limit=1)
        seen |= {change.id: change for change in page.changes}
    assert seen[early.id].version == 2
    assert seen[gone.id].deleted
    assert seen[late.id].deleted


def test_a_new_console_is_not_told_of_old_deletions(
    office: RunningBackend, admin: SignedIn
) -> None:
    cleo = person()
    move_in(admin, cleo)
    admin.sync(_delete(cleo))
    seen, _ = _read_all(admin)
    assert cleo.id not in seen


def test_a_cursor_of_another_epoch_or_ahead_or_forged_is_refused(
    office: RunningBackend, admin: SignedIn
) -> None:
    epoch, seq, _ = _parts(admin.sync().cursor)
    for parts in (
        ["other", seq, None],
        [epoch, 10**6, None],
        [epoch, 0, 10**6],
        [epoch, -1, None],
    ):
        _refused(admin, base64.urlsafe_b64encode(msgspec.json.encode(parts)).decode())
    for text in ("", "x", "bm9uc2Vuc2U=", "é"):
        _refused(admin, text)


def test_a_cursor_from_before_the_horizon_is_refused_and_so_is_a_scan_from_then(
    office: RunningBackend, admin: SignedIn, clock: FixedClock
) -> None:
    cleo = person()
    move_in(admin, cleo)
    old, old_scan = _read_all(admin)[1][-1].cursor, admin.sync(limit=1).cursor
    admin.sync(_delete(cleo))
    clock.advance(days=91)
    Retention(office.effects).forget_old()
    again = office.sign_in()
    _refused(again, old)
    _refused(again, old_scan)
    young_scan = again.sync(limit=1)
    assert again.sync(cursor=young_scan.cursor, limit=1).changes, "its start counts, not its place"


def test_operations_of_a_refused_cursor_are_not_applied(
    office: RunningBackend, admin: SignedIn
) -> None:
    cleo = person()
    edit = operation("user.create", cleo.id, set={"first_name": "C", "last_name": "D"})
    ask = SyncRequest(cursor="x", operations=(edit,))
    answer = admin.request("POST", "/api/v1/sync", data=msgspec.json.encode(ask))
    assert answer.json()["code"] == "resync"
    assert cleo.id not in _read_all(admin)[0]


def test_receipts_outlive_tombstones(
    office: RunningBackend, admin: SignedIn, clock: FixedClock
) -> None:
    cleo = person()
    creation = operation("user.create", cleo.id, set={"first_name": "C", "last_name": "D"})
    admin.sync(creation, _delete(cleo, first_name="C", last_name="D"))
    clock.advance(days=91)
    Retention(office.effects).forget_old()
    late = office.sign_in().sync(creation)
    assert late.results[0].status == "applied"
    assert late.results[0].row is None
    assert cleo.id not in _read_all(office.sign_in())[0], "no ghost"


def test_the_counts_follow_every_kind_of_change(office: RunningBackend, admin: SignedIn) -> None:
    cleo, dora = person(), person()
    move_in(admin, cleo, dora)
    admin.sync(_rename(cleo), _delete(dora))
    seen, pages = _read_all(admin)
    with reading(office.engine) as connection:
        stored = counter_row(connection)
    assert (stored.rows, stored.versions) == (
        len(seen),
        sum(change.version for change in seen.values()),
    )
    assert pages[-1].counts is not None
    assert pages[-1].counts.rows == stored.rows


def test_a_limit_beyond_the_most_is_cut(office: RunningBackend, admin: SignedIn) -> None:
    assert not admin.sync(limit=10**9).more
    assert len(admin.sync(limit=-3).changes) == 1


def test_a_new_epoch_sends_every_console_to_a_full_download(
    office: RunningBackend, admin: SignedIn
) -> None:
    cursor = admin.sync().cursor
    with office.engine.begin() as connection:
        connection.execute(update(counter).values(epoch="a-restored-backup"))
    _refused(admin, cursor)
    assert admin.sync().epoch == "a-restored-backup"


def test_more_than_five_hundred_operations_are_refused(
    office: RunningBackend, admin: SignedIn
) -> None:
    cleo = person()
    ask = SyncRequest(operations=tuple(_rename(cleo) for _ in range(501)))
    answer = admin.request("POST", "/api/v1/sync", data=msgspec.json.encode(ask))
    assert (answer.status_code, answer.json()["code"]) == (400, "malformed")


def _read_all(admin: SignedIn, limit: int = 1000) -> tuple[dict[str, Change], list[SyncAnswer]]:
    pages = [admin.sync(limit=limit)]
    while pages[-1].more:
        pages.append(admin.sync(cursor=pages[-1].cursor, limit=limit))
    return {change.id: change for page in pages for change in page.changes}, pages


def _parts(cursor: str) -> tuple[str, int, int | None]:
    decoded = base64.urlsafe_b64decode(cursor)
    return msgspec.json.decode(decoded, type=tuple[str, int, int | None])


def _refused(admin: SignedIn, cursor: str) -> None:
    body = msgspec.json.encode(SyncRequest(cursor=cursor))
    answer = admin.request("POST", "/api/v1/sync", data=body)
    assert (answer.status_code, answer.json()["code"]) == (410, "resync")


def _rename(user: User) -> Operation:
    return operation(
        "user.update", user.id, set={"last_name": "New"}, base={"last_name": user.last_name}
    )


def _delete(user: User, **instead: object) -> Operation:
    return operation("user.delete", user.id, base={**flat(user), **instead})
