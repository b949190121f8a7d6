"""Refused changes as cases, and what a person decides about them, field by field."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec
import pytest

from console.errors import Refused
from console.models.draft import draft_of, new_draft
from console.services import attention, conflicts, session, users
from console.store import journal, mirror, outbox
from contract.operations import Change, FieldConflict, FieldError, Result
from tests.support.desk import make_desk, user_id

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from console.models.outbox import Entry
    from console.services.desk import Desk

CLASH = FieldConflict(
    field="job_title",
    base="Agent",
    mine="Head",
    theirs="Director",
    who="bo@example.com",
    when="2026-11-23T10:42:00.000Z",
)
TAKEN = FieldError(
    field="internal_number",
    code="internal_number_taken",
    detail="Internal number 201 belongs to Björn Åkesson.",
    params={"value": "201", "holder": "Björn Åkesson"},
)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A desk with a few users."""
    made = make_desk(tmp_path, people=4)
    yield made
    made.store.close()


def edit(desk: Desk, number: int = 0, **values: Any) -> None:
    draft = draft_of(users.get(desk=desk, user_id=user_id(number)))
    users.save(desk=desk, draft=msgspec.structs.replace(draft, values=draft.values | values))


def answer(desk: Desk, status: Any, **result: Any) -> str:
    """Let the server answer what waits; returns the first operation's id."""
    with desk.store.write() as tx:
        (entry, *_) = outbox.claim(tx, 1, 1_000_000)
        outbox.settle(
            tx, entry.operation.id, Result(id=entry.operation.id, status=status, **result)
        )
    return entry.operation.id


def colleague_writes(desk: Desk, number: int = 0, **values: Any) -> None:
    """Let a row come from the server."""
    with desk.store.write() as tx:
        stored = mirror.user(tx, user_id(number))
        assert stored is not None
        body = msgspec.Raw(msgspec.json.encode(msgspec.structs.replace(stored, **values)))
        mirror.apply(tx, [Change(kind="user", id=stored.id, version=9, seq=9000, body=body)])


def open_entries(desk: Desk) -> tuple[Entry, ...]:
    with desk.store.read() as view:
        return outbox.open_entries(view)


def outcomes(desk: Desk) -> dict[str, str]:
    with desk.store.read() as view:
        return {one.operation.id: one.outcome for one in journal.entries(view)}


def in_conflict(desk: Desk, **values: Any) -> str:
    edit(desk, job_title="Head", **values)
    colleague_writes(desk, job_title="Director")
    return answer(desk, "conflict", conflicts=(CLASH,))


def test_a_conflict_shows_before_mine_theirs_who_and_when(desk: Desk) -> None:
    operation = in_conflict(desk)
    (case,) = attention.everything(desk=desk).items
    assert (case.operation_id, case.name, case.state) == (operation, "Ann Smith", "conflict")
    assert (case.who, case.when) == ("bo@example.com", "2026-11-23T10:42:00.000Z")
    (field,) = case.fields
    assert (field.field, field.base, field.mine, field.theirs) == (
        "job_title",
        "Agent",
        "Head",
        "Director",
    )


def test_a_taken_number_names_its_holder_and_the_next_free(desk: Desk) -> None:
    edit(desk, internal_number="201")
    answer(desk, "rejected", code=TAKEN.code, detail=TAKEN.detail, errors=(TAKEN,))
    (case,) = attention.everything(desk=desk).items
    (field,) = case.fields
    assert field.holder is not None
    assert (field.holder.id, field.holder.name) == (user_id(1), "Björn Åkesson")
    assert field.next_free == "202"
    assert (field.mine, field.theirs) == ("201", "200")


def test_what_waits_behind_a_refused_change_is_listed_with_it(desk: Desk) -> None:
    draft = new_draft(desk.ids())
    named = {**draft.values, "first_name": "Ann", "last_name": "Taken"}
    users.save(desk=desk, draft=msgspec.structs.replace(draft, values=named))
    answer(desk, "rejected", code="email_taken")
    edited = draft_of(users.get(desk=desk, user_id=draft.id))
    users.save(
        desk=desk,
        draft=msgspec.structs.replace(edited, values=edited.values | {"department": "Sales"}),
    )
    (case,) = attention.everything(desk=desk).items
    (waiter,) = case.waiting
    assert (waiter.kind, waiter.fields) == ("user.update", ("department",))


@pytest.mark.parametrize(
    ("chosen", "sent"),
    [("Head", {"job_title": "Head"}), ("Partner", {"job_title": "Partner"})],
)
def test_a_decision_is_based_on_what_the_others_wrote(
    desk: Desk, chosen: str, sent: dict[str, str]
) -> None:
    refused = in_conflict(desk)
    conflicts.resolve(desk=desk, operation_id=refused, values={"job_title": chosen})
    cancel, again = open_entries(desk)
    assert cancel.operation.set == {"operation": refused}
    assert again.operation.set == sent
    assert again.operation.base == {"job_title": "Director"}
    assert outcomes(desk)[refused] == "resolved"


def test_theirs_in_every_field_sends_nothing_but_the_cancellation(desk: Desk) -> None:
    refused = in_conflict(desk)
    conflicts.resolve(desk=desk, operation_id=refused, values={"job_title": "Director"})
    (cancel,) = open_entries(desk)
    assert cancel.operation.kind == "operation.cancel"


def test_fields_that_nobody_disputes_stay_as_they_were_typed(desk: Desk) -> None:
    refused = in_conflict(desk, department="Press")
    conflicts.resolve(desk=desk, operation_id=refused, values={"job_title": "Director"})
    again = open_entries(desk)[-1].operation
    assert again.set == {"department": "Press"}
    assert again.base == {"department": "Sales"}


def test_a_rejected_number_is_replaced_by_the_wish_for_the_next_free(desk: Desk) -> None:
    edit(desk, internal_number="201")
    refused = answer(desk, "rejected", code=TAKEN.code, errors=(TAKEN,))
    wish = {"next_free": True, "preferred": "202"}
    conflicts.resolve(desk=desk, operation_id=refused, values={"internal_number": wish})
    again = open_entries(desk)[-1].operation
    assert again.set == {"internal_number": wish}
    assert again.base == {"internal_number": "200"}


def test_a_value_that_a_rule_forbids_is_not_taken(desk: Desk) -> None:
    edit(desk, internal_number="201")
    refused = answer(desk, "rejected", code=TAKEN.code, errors=(TAKEN,))
    before = open_entries(desk)
    with pytest.raises(Refused) as refusal:
        conflicts.resolve(desk=desk, operation_id=refused, values={"internal_number": "201"})
    assert refusal.value.params["reason"] == "internal_number_taken"
    assert open_entries(desk) == before


def test_trying_again_sends_the_same_operation_with_all_that_waited(desk: Desk) -> None:
    edit(desk, job_title="Head")
    refused = answer(desk, "rejected", code="not_allowed")
    conflicts.retry(desk=desk, operation_id=refused)
    (entry,) = open_entries(desk)
    assert (entry.operation.id, entry.state, entry.result) == (refused, "waiting", None)
    assert attention.everything(desk=desk).items == ()


def test_a_user_deleted_meanwhile_can_be_made_again(desk: Desk) -> None:
    edit(desk, job_title="Head")
    with desk.store.write() as tx:
        mirror.apply(tx, [Change(kind="user", id=user_id(0), version=9, seq=9000, deleted=True)])
    answer(desk, "conflict", code="user_deleted", conflicts=(CLASH,))
    (case,) = attention.everything(desk=desk).items
    assert (case.name, case.is_deleted, case.may_recreate) == ("Ann Smith", True, True)


def test_what_waits_behind_a_refused_change_is_not_said_to_be_on_its_way(desk: Desk) -> None:
    draft = new_draft(desk.ids())
    named = {**draft.values, "first_name": "Ann", "last_name": "Taken"}
    users.save(desk=desk, draft=msgspec.structs.replace(draft, values=named))
    answer(desk, "rejected", code="email_taken")
    edited = draft_of(users.get(desk=desk, user_id=draft.id))
    later = msgspec.structs.replace(edited, values=edited.values | {"department": "Sales"})
    users.save(desk=desk, draft=later)
    edit(desk, number=1, department="Press")
    waiting, _last = session.sync_facts(desk=desk)
    assert (waiting.number, waiting.held, waiting.attention) == (2, 1, 1)


def test_what_needs_a_refused_change_is_not_sent(desk: Desk) -> None:
    draft = new_draft(desk.ids())
    named = {**draft.values, "first_name": "Ann", "last_name": "Taken"}
    users.save(desk=desk, draft=msgspec.structs.replace(draft, values=named))
    answer(desk, "rejected", code="email_taken")
    edited = draft_of(users.get(desk=desk, user_id=draft.id))
    later = msgspec.structs.replace(edited, values=edited.values | {"department": "Sales"})
    users.save(desk=desk, draft=later)
    edit(desk, number=1, department="Press")
    with desk.store.write() as tx:
        sent = outbox.claim(tx, 500, 1_000_000)
    assert [entry.operation.target for entry in sent] == [user_id(1)]
