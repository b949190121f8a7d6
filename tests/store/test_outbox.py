"""The outbox: kept, in order, frozen once attempted, given up only by a person."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from console.errors import Bug
from console.models.outbox import Waiting
from console.store import journal, outbox
from contract.operations import FieldConflict, FieldError, Operation, Result
from tests.support.desk import FixedClock

if TYPE_CHECKING:
    from console.models.outbox import Entry
    from console.services.desk import Desk
    from console.store.engine import Transaction

MANY = 500
ROOMY = 1_000_000


def edit(number: int, target: str = "ann", **fields: tuple[Any, Any]) -> Operation:
    """An edit: each field with what was seen and what is wanted."""
    return Operation(
        id=f"op-{number}",
        kind="user.update",
        target=target,
        set={name: new for name, (_, new) in fields.items()},
        base={name: seen for name, (seen, _) in fields.items()},
        at=f"2026-11-23T09:00:{number:02}.000Z",
    )


def other(number: int, kind: str, target: str = "ann", **values: Any) -> Operation:
    return Operation(id=f"op-{number}", kind=kind, target=target, at="2026-11-23", **values)


def append(desk: Desk, *operations: Operation) -> None:
    with desk.store.write() as tx:
        outbox.append(tx, operations)


def claim(desk: Desk, limit: int = MANY, max_bytes: int = ROOMY) -> list[str]:
    with desk.store.write() as tx:
        return [entry.operation.id for entry in outbox.claim(tx, limit, max_bytes)]


def settle(desk: Desk, operation_id: str, status: Any = "applied", **words: Any) -> str | None:
    with desk.store.write() as tx:
        return outbox.settle(tx, operation_id, Result(id=operation_id, status=status, **words))


def open_entries(desk: Desk) -> dict[str, Entry]:
    with desk.store.read() as view:
        return {entry.operation.id: entry for entry in outbox.open_entries(view)}


def outcomes(desk: Desk) -> dict[str, str]:
    with desk.store.read() as view:
        return {one.operation.id: one.outcome for one in journal.entries(view)}


def test_what_was_done_is_claimed_in_order_and_only_once(desk: Desk) -> None:
    append(desk, edit(1, department=(None, "S")), edit(2, "bob", department=(None, "S")))
    assert claim(desk) == ["op-1", "op-2"]
    assert claim(desk) == []
    assert {entry.state for entry in open_entries(desk).values()} == {"sending"}


def test_a_claim_is_bounded_in_number_and_in_bytes(desk: Desk) -> None:
    append(desk, *(edit(n, f"user-{n}", department=(None, "S" * 100)) for n in range(1, 6)))
    assert claim(desk, limit=2) == ["op-1", "op-2"]
    assert claim(desk, max_bytes=300) == ["op-3"]
    assert claim(desk, max_bytes=1) == ["op-4"], "one is always let through"


def test_what_is_on_its_way_is_not_overtaken(desk: Desk) -> None:
    append(desk, edit(1, department=(None, "S")))
    assert claim(desk) == ["op-1"]
    append(desk, edit(2, department=("S", "T")), edit(3, "bob", department=(None, "S")))
    assert claim(desk) == ["op-3"]
    settle(desk, "op-1")
    assert claim(desk) == ["op-2"]


def test_an_unknown_outcome_is_sent_again_as_it_was(desk: Desk) -> None:
    append(desk, edit(1, department=(None, "S")))
    claim(desk)
    with desk.store.write() as tx:
        outbox.release(tx, ["op-1"])
    append(desk, edit(2, department=("S", "T")))
    found = open_entries(desk)
    assert found["op-1"].operation == edit(1, department=(None, "S"))
    assert (found["op-1"].state, found["op-1"].attempts) == ("waiting", 1)
    assert claim(desk) == ["op-1", "op-2"], "replayed first, the later edit is a new entry"


def test_at_start_what_was_being_sent_waits_again(desk: Desk) -> None:
    append(desk, edit(1, department=(None, "S")))
    claim(desk)
    with desk.store.write() as tx:
        outbox.at_start(tx)
    assert open_entries(desk)["op-1"].state == "waiting"


def test_edits_that_were_never_sent_become_one(desk: Desk) -> None:
    append(desk, edit(1, department=(None, "S")))
    append(desk, edit(2, department=("S", "T"), job_title=(None, "J")))
    (entry,) = open_entries(desk).values()
    assert entry.operation.id == "op-1"
    assert entry.operation.set == {"department": "T", "job_title": "J"}
    assert outcomes(desk) == {"op-2": "folded"}


def test_an_applied_change_moves_to_the_journal(desk: Desk) -> None:
    append(desk, edit(1, department=(None, "S")))
    claim(desk)
    assert settle(desk, "op-1", "merged") == "ann"
    assert open_entries(desk) == {}
    assert outcomes(desk) == {"op-1": "merged"}


def test_a_refusal_is_kept_with_the_servers_words(desk: Desk) -> None:
    append(desk, edit(1, email=(None, "a@x.org")), edit(2, "bob", email=(None, "b@x.org")))
    claim(desk)
    error = FieldError(field="email", code="email_taken", detail="…", params={"holder": "Ann"})
    settle(desk, "op-1", "rejected", code="email_taken", errors=(error,))
    settle(desk, "op-2", "conflict", conflicts=(FieldConflict(field="email", theirs="c"),))
    found = open_entries(desk)
    assert found["op-1"].result is not None
    assert found["op-1"].result.errors == (error,)
    assert found["op-2"].state == "conflict"


def test_a_refused_change_holds_back_only_what_needs_it(desk: Desk) -> None:
    append(desk, edit(1, email=(None, "a@x.org")))
    claim(desk)
    settle(desk, "op-1", "rejected")
    append(
        desk,
        edit(2, department=(None, "S")),
        other(3, "invite.send", base={"email": "a@x.org"}),
        edit(4, "bob", department=(None, "S")),
    )
    assert claim(desk) == ["op-2", "op-4"]


def test_nothing_overtakes_a_change_that_is_held_back_but_a_cancellation(desk: Desk) -> None:
    append(desk, other(1, "user.create", set={"first_name": "A"}))
    claim(desk)
    settle(desk, "op-1", "rejected")
    append(desk, other(2, "invite.send"), other(3, "operation.cancel", set={"operation": "op-1"}))
    assert claim(desk) == ["op-3"]


def test_what_came_after_a_change_that_is_held_back_stays_after_it(desk: Desk) -> None:
    append(desk, edit(1, email=(None, "a@x.org")))
    claim(desk)
    settle(desk, "op-1", "rejected")
    append(desk, other(2, "invite.send", base={"email": "a@x.org"}))
    append(desk, edit(3, department=(None, "S")))
    assert claim(desk) == []


def test_deleting_a_user_who_was_never_sent_takes_all_back(desk: Desk) -> None:
    append(desk, other(1, "user.create", set={"first_name": "A"}), other(2, "invite.send"))
    append(desk, other(3, "user.delete", base={"first_name": "A"}))
    assert open_entries(desk) == {}
    assert outcomes(desk) == {"op-1": "undone", "op-2": "undone", "op-3": "undone"}


def test_deleting_a_user_who_may_have_arrived_is_sent(desk: Desk) -> None:
    append(desk, other(1, "user.create", set={"first_name": "A"}))
    claim(desk)
    append(desk, other(2, "user.delete", base={"first_name": "A"}))
    assert list(open_entries(desk)) == ["op-1", "op-2"]


def test_a_dropped_change_that_was_applied_after_all_is_on_record_as_applied(desk: Desk) -> None:
    append(desk, edit(1, department=(None, "S")))
    claim(desk)
    with desk.store.write() as tx:
        outbox.decide(tx, "op-1", "discarded")
        outbox.append(tx, [other(2, "operation.cancel", set={"operation": "op-1"})])
    assert outcomes(desk) == {"op-1": "discarded"}
    claim(desk)
    settle(desk, "op-2", "too_late")
    assert outcomes(desk) == {"op-1": "applied", "op-2": "too_late"}


def test_a_late_answer_to_a_dropped_change_counts(desk: Desk) -> None:
    append(desk, edit(1, department=(None, "S")))
    claim(desk)
    with desk.store.write() as tx:
        outbox.decide(tx, "op-1", "discarded")
    assert settle(desk, "op-1", "applied") == "ann"
    assert outcomes(desk) == {"op-1": "applied"}
    assert settle(desk, "op-9", "applied") is None


def test_followers_of_a_dropped_change_go_on_after_what_replaced_it(desk: Desk) -> None:
    append(desk, edit(1, email=(None, "a@x.org")))
    claim(desk)
    append(desk, other(2, "invite.send", base={"email": "a@x.org"}))
    settle(desk, "op-1", "rejected")
    dropped = open_entries(desk)["op-1"]
    with desk.store.write() as tx:
        followers = outbox.followers_of(tx, dropped)
        outbox.decide(tx, "op-1", "took_mine")
        outbox.append(tx, [edit(3, email=(None, "a@x.org"))])
        outbox.free_followers(tx, followers)
    assert claim(desk) == ["op-3", "op-2"]


def test_an_answer_to_what_was_not_being_sent_is_our_fault(desk: Desk) -> None:
    append(desk, edit(1, department=(None, "S")))
    with pytest.raises(Bug):
        settle(desk, "op-1", "applied")
    assert open_entries(desk)["op-1"].state == "waiting"


def test_the_status_bar_knows_how_many_wait_since_when(desk: Desk) -> None:
    append(desk, edit(3, email=(None, "a@x.org")), edit(5, "bob", email=(None, "b@x.org")))
    append(desk, edit(7, "cid", department=(None, "S")))
    claim(desk, limit=1)
    settle(desk, "op-3", "rejected")
    with desk.store.read() as view:
        assert outbox.waiting(view) == Waiting(
            number=2, oldest_at="2026-11-23T09:00:05.000Z", attention=1
        )


def test_the_journal_forgets_after_thirty_days(desk: Desk) -> None:
    clock = desk.clock
    assert isinstance(clock, FixedClock)
    append(desk, edit(1, department=(None, "S")), edit(2, "bob", department=(None, "S")))
    claim(desk)
    settle(desk, "op-1")
    clock.forward(days=30, seconds=1)
    settle(desk, "op-2")
    with desk.store.write() as tx:
        journal.prune(tx)
    assert outcomes(desk) == {"op-2": "applied"}


def test_a_transaction_that_fails_leaves_nothing(desk: Desk) -> None:
    with pytest.raises(KeyError), desk.store.write() as tx:
        fail_after_appending(tx)
    assert open_entries(desk) == {}


def fail_after_appending(tx: Transaction) -> None:
    outbox.append(tx, [edit(1, department=(None, "S"))])
    raise KeyError
