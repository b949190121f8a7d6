"""What the console may rely on in a server: one suite for the real one and the one in memory."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec
import pytest

from console.errors import Refused, ResyncNeeded
from contract.fields import flat
from contract.history import AuditQuery, FieldChange
from tests.backend.office import creation, document, new_id, operation, person
from tests.support.account import BOB

if TYPE_CHECKING:
    from contract.operations import Operation, SyncAnswer
    from tests.contract.conftest import World


def change(user_id: str, field: str, before: Any, after: Any) -> Operation:
    """An edit of one field."""
    line = {"delivery_methods", "caller_ids", "external_calls_enabled"}
    kind = "line.configure" if field in line else "user.update"
    return operation(kind, user_id, set={field: after}, base={field: before})


def read_on(world: World, answer: SyncAnswer, limit: int = 1000) -> list[SyncAnswer]:
    """All further pages."""
    pages = [answer]
    while pages[-1].more:
        pages.append(world.sync(cursor=pages[-1].cursor, limit=limit))
    return pages


def test_a_created_user_has_every_field_as_typed(world: World) -> None:
    (result,) = world.do(creation(BOB))
    assert result.status == "applied"
    assert flat(document(result.row)) == flat(BOB)


def test_a_history_tells_who_changed_what_newest_first_in_pages(world: World) -> None:
    user = person(department=None)
    world.do(creation(user), change(user.id, "department", None, "Sales"))
    world.meanwhile(change(user.id, "department", "Sales", "Support"))
    first = world.admin.history(user.id, AuditQuery(limit=2))
    rest = world.admin.history(user.id, AuditQuery(limit=2, before=first.next))
    told = [(entry.kind, entry.who) for entry in (*first.entries, *rest.entries)]
    assert told == [
        ("user.update", "colleague@example.com"),
        ("user.update", "admin@example.com"),
        ("user.create", "admin@example.com"),
    ]
    moved = FieldChange(field="department", before="Sales", after="Support")
    assert first.entries[0].changes == (moved,)
    assert first.entries[0] in world.admin.history(None, AuditQuery(text="support")).entries
    with pytest.raises(Refused):
        world.admin.history(new_id(), AuditQuery())


def test_the_feed_gives_every_row_once_and_counts_with_the_last_page(world: World) -> None:
    world.do(*(creation(person()) for _ in range(7)))
    pages = read_on(world, world.sync(limit=4), limit=4)
    seen = [(row.kind, row.id) for page in pages for row in page.changes]
    assert len(seen) == len(set(seen))
    assert [page.counts is None for page in pages] == [page.more for page in pages]
    counts = pages[-1].counts
    assert counts is not None
    assert counts.rows == len(seen)
    assert counts.versions == sum(row.version for page in pages for row in page.changes)
    again = world.sync(cursor=pages[-1].cursor)
    assert (again.changes, again.more) == ((), False)


def test_after_the_cursor_come_only_changes_with_growing_seq(world: World) -> None:
    start = world.sync().cursor
    user = person()
    world.do(creation(user))
    world.do(change(user.id, "department", None, "Sales"))
    (row,) = world.sync(cursor=start).changes
    assert (row.id, row.version) == (user.id, 2)
    assert document(row).department == "Sales"


def test_a_deleted_user_comes_as_a_tombstone_after_the_cursor_and_not_in_a_scan(
    world: World,
) -> None:
    user = person()
    world.do(creation(user))
    start = world.sync().cursor
    (result,) = world.do(operation("user.delete", user.id, base=flat(user)))
    assert result.status == "applied"
    (row,) = world.sync(cursor=start).changes
    assert (row.id, row.deleted) == (user.id, True)
    assert user.id not in {row.id for row in world.sync().changes}


def test_what_is_deleted_while_a_scan_goes_on_is_told_to_it(world: World) -> None:
    users = [person() for _ in range(5)]
    world.do(*(creation(user) for user in users))
    first = world.sync(limit=30)
    everything = len(first.changes)
    page = world.sync(limit=everything - 2)
    victim = document(page.changes[-1])
    world.do(operation("user.delete", victim.id, base=flat(victim)))
    rest = read_on(world, world.sync(cursor=page.cursor, limit=50))
    assert victim.id in {row.id for p in rest for row in p.changes if row.deleted}


def test_a_repeated_operation_is_answered_with_the_row_as_it_is_now(world: World) -> None:
    user = person()
    first = creation(user)
    world.do(first)
    world.meanwhile(change(user.id, "job_title", None, "Lead"))
    (again,) = world.do(first)
    assert again.status == "applied"
    assert document(again.row).job_title == "Lead"
    assert again.row is not None
    assert again.row.version == 2


def test_another_body_under_the_same_id_is_refused(world: World) -> None:
    first = creation(person())
    world.do(first)
    (result,) = world.do(msgspec.structs.replace(first, set={**first.set, "department": "X"}))
    assert (result.status, result.code) == ("rejected", "operation_reused")


def test_a_refusal_leaves_no_receipt(world: World) -> None:
    holder = person(email="ann@example.com")
    world.do(creation(holder))
    wish = creation(person(email="Ann@EXAMPLE.com"))
    (refused,) = world.do(wish)
    assert refused.status == "rejected"
    assert [(error.field, error.code) for error in refused.errors] == [("email", "email_taken")]
    world.do(operation("user.delete", holder.id, base=flat(holder)))
    assert world.do(wish)[0].status == "applied"


def test_other_fields_merge(world: World) -> None:
    user = person()
    world.do(creation(user))
    world.meanwhile(change(user.id, "department", None, "Sales"))
    edit = operation(
        "user.update",
        user.id,
        set={"job_title": "Lead", "department": "Sales"},
        base={"job_title": None, "department": None},
    )
    (result,) = world.do(edit)
    assert result.status == "merged"
    now = document(result.row)
    assert (now.department, now.job_title) == ("Sales", "Lead")


def test_the_same_field_is_a_conflict_and_nothing_of_the_change_is_applied(world: World) -> None:
    user = person()
    world.do(creation(user))
    world.meanwhile(change(user.id, "department", None, "Sales"))
    edit = operation(
        "user.update",
        user.id,
        set={"job_title": "Lead", "department": "Support"},
        base={"job_title": None, "department": None},
    )
    (result,) = world.do(edit)
    assert result.status == "conflict"
    (clash,) = result.conflicts
    assert (clash.field, clash.base, clash.mine, clash.theirs) == (
        "department",
        None,
        "Support",
        "Sales",
    )
    assert clash.who == "colleague@example.com"
    assert clash.when is not None
    assert document(result.row).job_title is None


def test_sets_merge_as_sets(world: World) -> None:
    world.do(creation(BOB))
    world.meanwhile(change(BOB.id, "delivery_methods", ["ftp"], ["ftp", "mail"]))
    (result,) = world.do(change(BOB.id, "delivery_methods", ["ftp"], []))
    line = document(result.row).line
    assert line is not None
    assert line.delivery_methods == ("mail",)


def test_fields_that_belong_together_are_one_conflict(world: World) -> None:
    world.do(creation(BOB))
    assert BOB.line is not None
    ids = list(BOB.line.caller_ids)
    world.meanwhile(
        operation(
            "line.configure",
            BOB.id,
            set={"external_calls_enabled": False, "caller_ids": ids},
            base={"external_calls_enabled": True, "caller_ids": ids},
        )
    )
    mine = operation(
        "line.configure",
        BOB.id,
        set={"external_calls_enabled": True, "caller_ids": ids[::-1]},
        base={"external_calls_enabled": True, "caller_ids": ids},
    )
    (result,) = world.do(mine)
    assert result.status == "conflict"
    assert {clash.field for clash in result.conflicts} == {"external_calls_enabled", "caller_ids"}


def test_what_needs_a_refused_change_is_blocked(world: World) -> None:
    world.do(creation(person(email="ann@example.com")))
    bob = person(email="ann@example.com")
    create = creation(bob)
    results = world.do(
        create,
        change(bob.id, "department", None, "Sales"),
        operation("operation.cancel", bob.id, set={"operation": new_id()}),
    )
    assert [result.status for result in results] == ["rejected", "blocked", "cancelled"]
    assert results[1].code == "blocked"


def test_an_operation_cancelled_before_it_arrives_never_takes_effect(world: World) -> None:
    user = person()
    create = creation(user)
    stop = operation("operation.cancel", user.id, set={"operation": create.id})
    assert [result.status for result in world.do(stop, create)] == ["cancelled", "cancelled"]
    assert world.do(stop)[0].status == "cancelled"
    assert user.id not in {row.id for row in world.sync().changes}


def test_cancelling_what_took_effect_is_too_late(world: World) -> None:
    user = person()
    create = creation(user)
    stop = operation("operation.cancel", user.id, set={"operation": create.id})
    assert [result.status for result in world.do(create, stop)] == ["applied", "too_late"]
    assert user.id in {row.id for row in world.sync().changes}


def test_a_wish_for_a_free_number_gets_the_preferred_one_or_the_next(world: World) -> None:
    wish = {"next_free": True, "preferred": "305"}
    first, second = (creation(person(), internal_number=wish) for _ in range(2))
    rows = [document(result.row) for result in world.do(first, second)]
    numbers = [user.line.internal_number if user.line else None for user in rows]
    assert numbers == ["305", "200"]


def test_a_delete_is_accepted_only_of_what_the_deleter_saw(world: World) -> None:
    user = person()
    world.do(creation(user))
    world.meanwhile(change(user.id, "department", None, "Sales"))
    (result,) = world.do(operation("user.delete", user.id, base=flat(user)))
    assert result.status == "conflict"
    assert [clash.field for clash in result.conflicts] == ["department"]
    seen = flat(document(result.row))
    assert world.do(operation("user.delete", user.id, base=seen))[0].status == "applied"
    assert world.do(operation("user.delete", user.id, base=seen))[0].status == "merged"


def test_an_edit_of_a_deleted_user_is_a_conflict(world: World) -> None:
    user = person()
    world.do(creation(user))
    world.meanwhile(operation("user.delete", user.id, base=flat(user)))
    (result,) = world.do(change(user.id, "department", None, "Sales"))
    assert (result.status, result.code) == ("conflict", "user_deleted")


def test_an_edit_of_somebody_unknown_is_refused(world: World) -> None:
    (result,) = world.do(change(new_id(), "department", None, "Sales"))
    assert (result.status, result.code) == ("rejected", "user_unknown")


def test_a_line_that_was_changed_is_not_removed_blindly(world: World) -> None:
    world.do(creation(BOB))
    names = ("did_number", "internal_number", "delivery_methods")
    stale = {name: value for name, value in flat(BOB).items() if name in names}
    (result,) = world.do(operation("line.remove", BOB.id, base=stale))
    assert result.status == "conflict"


def test_an_invite_needs_an_address_and_the_one_that_was_seen(world: World) -> None:
    nobody, ann = person(), person(email="ann@example.com")
    world.do(creation(nobody), creation(ann))
    refused, conflict, fine = world.do(
        operation("invite.send", nobody.id, base={"email": None}),
        operation("invite.send", ann.id, base={"email": "other@example.com"}),
        operation("invite.send", ann.id, base={"email": "ann@example.com"}),
    )
    assert (refused.status, refused.code) == ("rejected", "no_email")
    assert conflict.status == "conflict"
    assert fine.status == "applied"
    invite = document(fine.row).invite
    assert invite is not None
    assert (invite.state, invite.email) == ("queued", "ann@example.com")


def test_a_cursor_of_another_epoch_needs_a_full_download(world: World) -> None:
    answer = world.sync()
    world.new_epoch()
    with pytest.raises(ResyncNeeded):
        world.sync(cursor=answer.cursor)
    fresh = world.sync()
    assert fresh.epoch != answer.epoch
    assert fresh.instance == answer.instance


def test_a_cursor_that_makes_no_sense_needs_a_full_download(world: World) -> None:
    with pytest.raises(ResyncNeeded):
        world.sync(cursor="not a cursor")


def test_a_cursor_from_before_forgotten_deletions_needs_a_full_download(world: World) -> None:
    user = person()
    world.do(creation(user))
    start = world.sync().cursor
    world.do(operation("user.delete", user.id, base=flat(user)))
    world.forget_tombstones()
    with pytest.raises(ResyncNeeded):
        world.sync(cursor=start)


def test_operations_of_a_request_that_needs_a_full_download_take_no_effect(world: World) -> None:
    cursor = world.sync().cursor
    world.new_epoch()
    user = person()
    with pytest.raises(ResyncNeeded):
        world.sync(creation(user), cursor=cursor)
    assert user.id not in {row.id for row in world.sync().changes}


def test_each_sheet_is_for_its_user_and_one_for_nobody_says_so(world: World) -> None:
    user, stranger = person(), new_id()
    world.do(creation(user))
    here, nowhere = world.admin.sheets([user.id, stranger])
    assert (here.user, here.problem) == (user.id, None)
    assert here.link
    assert (nowhere.user, nowhere.link, nowhere.problem) == (stranger, None, "user_unknown")


def test_a_code_for_somebody_unknown_is_refused_in_words(world: World) -> None:
    with pytest.raises(Refused) as refusal:
        world.admin.screen_code(new_id())
    assert refusal.value.params["reason"] == "user_unknown"
