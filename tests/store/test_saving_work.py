"""The verbs of a person on a real store: drafts, saving, refusals that come back, decisions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec
import pytest

from console.errors import Refused
from console.models.draft import Move
from console.services import attention, conflicts, devices, drafts, invites, users
from console.store import journal, mirror, outbox
from contract.codes import SAMPLE_CODE
from contract.invitation import compose, sender_of
from contract.operations import Change, FieldConflict, FieldError, Operation, Result, Status
from contract.records import AccountSettings
from tests.support.desk import fill_people, sample_people, user_id

if TYPE_CHECKING:
    from console.models.draft import Draft
    from console.models.outbox import Entry
    from console.services.desk import Desk

ANN, BJORN, OLGA = user_id(0), user_id(1), user_id(2)


def typed(draft: Draft, **values: Any) -> Draft:
    return msgspec.structs.replace(draft, values=draft.values | values)


def save_edit(desk: Desk, person: str, **values: Any) -> None:
    users.save(desk=desk, draft=typed(drafts.start_edit(desk=desk, user_id=person), **values))


def save_new(desk: Desk, **values: Any) -> str:
    draft = typed(drafts.start_new(desk=desk), **values)
    users.save(desk=desk, draft=draft)
    return draft.id


def answer(desk: Desk, status: Status, **words: Any) -> list[str]:
    """Send everything and let the server say the same of all; returns the kinds sent."""
    with desk.store.write() as tx:
        sent = outbox.claim(tx, 500, 1_000_000)
        for entry in sent:
            result = Result(id=entry.operation.id, status=status, **words)
            outbox.settle(tx, entry.operation.id, result)
    return [entry.operation.kind for entry in sent]


def entries(desk: Desk, person: str | None = None) -> tuple[Entry, ...]:
    with desk.store.read() as view:
        return outbox.open_entries(view, person)


def kinds(desk: Desk, person: str | None = None) -> list[str]:
    return [entry.operation.kind for entry in entries(desk, person)]


def outcomes(desk: Desk) -> list[str]:
    with desk.store.read() as view:
        return [one.outcome for one in journal.entries(view)]


def sync_of(desk: Desk, person: str) -> str:
    row = users.rows_of(desk=desk, ids=[person])[person]
    return "gone" if row is None else row.sync


def refusal(field: str) -> dict[str, Any]:
    error = FieldError(field=field, code="internal_number_taken", detail="204 belongs to Ann")
    return {"code": error.code, "errors": (error,)}


def server_removes(desk: Desk, person: str) -> None:
    with desk.store.write() as tx:
        mirror.apply(tx, [Change(kind="user", id=person, version=9, seq=9000, deleted=True)])


def test_a_draft_is_kept_offered_again_and_gone_when_saved(desk: Desk) -> None:
    draft = typed(drafts.start_edit(desk=desk, user_id=ANN), department="Sa")
    changed = drafts.keep(desk=desk, draft=draft)
    assert (changed.kinds, changed.ids) == (frozenset({"draft"}), frozenset({ANN}))
    again = drafts.start_edit(desk=desk, user_id=ANN, step="recording")
    assert again.values["department"] == "Sa"
    assert [kept.id for kept in drafts.unfinished(desk=desk)] == [ANN]
    assert users.save(desk=desk, draft=typed(again, department="Sales 2")).ids == {ANN}
    assert drafts.unfinished(desk=desk) == ()
    assert kinds(desk) == ["user.update"]


def test_a_draft_that_is_discarded_is_gone(desk: Desk) -> None:
    drafts.keep(desk=desk, draft=drafts.start_edit(desk=desk, user_id=ANN))
    drafts.discard(desk=desk, draft_id=ANN)
    assert drafts.unfinished(desk=desk) == ()


def test_a_duplicate_is_a_new_user(desk: Desk) -> None:
    copy = drafts.start_duplicate(desk=desk, user_id=ANN)
    assert copy.id != ANN
    assert copy.is_new
    assert copy.values["first_name"] == ""


def test_nobody_can_edit_a_user_who_is_gone(desk: Desk) -> None:
    with pytest.raises(Refused):
        drafts.start_edit(desk=desk, user_id="nobody")


def test_saving_an_edit_again_before_it_was_sent_leaves_one_operation(desk: Desk) -> None:
    save_edit(desk, ANN, department="A")
    save_edit(desk, ANN, department="B", job_title="C")
    (entry,) = entries(desk)
    assert entry.operation.set == {"department": "B", "job_title": "C"}
    assert entry.operation.base == {"department": "Sales", "job_title": "Agent"}


def test_a_refused_new_user_comes_back_with_all_that_was_typed(desk: Desk) -> None:
    person = save_new(
        desk,
        first_name=" Eve ",
        last_name="D",
        email="eve@example.com",
        internal_number="2 00",
        caller_ids=["+49 30 1234500 01"],
    )
    assert answer(desk, "rejected", **refusal("internal_number")) == ["user.create", "invite.send"]
    draft = drafts.start_edit(desk=desk, user_id=person)
    assert draft.is_new
    assert draft.values["first_name"] == " Eve "
    assert draft.values["internal_number"] == "2 00"
    assert draft.values["caller_ids"] == ["+49 30 1234500 01"]
    assert draft.send_invite
    assert draft.step == "inbound"
    assert draft.refusals[0].detail == "204 belongs to Ann"
    assert len(draft.replaces) == 2


def test_saving_a_refused_change_again_cancels_the_old_one_first(desk: Desk) -> None:
    save_edit(desk, ANN, internal_number="201")
    answer(desk, "rejected", **refusal("internal_number"))
    assert sync_of(desk, ANN) == "rejected"
    save_edit(desk, ANN, internal_number="299")
    cancel, again = entries(desk)
    assert (cancel.operation.kind, again.operation.kind) == ("operation.cancel", "line.configure")
    assert again.operation.set == {"internal_number": "299"}
    assert again.operation.base == {"internal_number": "200"}, "what the server has, not the old"
    assert outcomes(desk) == ["replaced"]
    assert sync_of(desk, ANN) == "waiting"


def test_an_invite_that_waits_for_a_refused_user_is_asked_for_anew(desk: Desk) -> None:
    person = save_new(desk, first_name="Eve", last_name="D", email="eve@example.com")
    with desk.store.write() as tx:
        (create,) = outbox.claim(tx, 1, 1_000_000)
        result = Result(id=create.operation.id, status="rejected")
        outbox.settle(tx, create.operation.id, result)
    users.save(desk=desk, draft=drafts.reopen(desk=desk, user_id=person))
    assert kinds(desk) == ["operation.cancel", "user.create", "invite.send"]
    assert answer(desk, "applied") == ["operation.cancel", "user.create", "invite.send"]


def test_reopening_keeps_what_other_changes_are_on_their_way(desk: Desk) -> None:
    save_edit(desk, ANN, internal_number="201")
    answer(desk, "rejected", **refusal("internal_number"))
    invites.send(desk=desk, user_ids=[ANN])
    draft = drafts.reopen(desk=desk, user_id=ANN)
    assert len(draft.replaces) == 1
    assert not draft.send_invite
    assert kinds(desk) == ["line.configure", "invite.send"]


def test_a_number_moved_here_leaves_the_other_user_first(desk: Desk) -> None:
    did = sample_people(1)[0].line
    assert did is not None
    assert did.did_number is not None
    move = Move(user_id=ANN, name="Ann Smith", did_number=did.did_number)
    draft = typed(drafts.start_edit(desk=desk, user_id=BJORN), did_number=did.did_number)
    changed = users.save(desk=desk, draft=msgspec.structs.replace(draft, moves=(move,)))
    assert changed.ids == {ANN, BJORN}
    assert [entry.operation.target for entry in entries(desk)] == [ANN, BJORN]
    shown = users.get(desk=desk, user_id=ANN).line
    assert shown is not None
    assert shown.did_number is None


def test_deleting_drops_what_was_refused_and_the_draft(desk: Desk) -> None:
    save_edit(desk, ANN, internal_number="201")
    answer(desk, "rejected", **refusal("internal_number"))
    drafts.keep(desk=desk, draft=drafts.reopen(desk=desk, user_id=ANN))
    users.delete(desk=desk, user_id=ANN)
    cancel, delete = entries(desk, ANN)
    assert (cancel.operation.kind, delete.operation.kind) == ("operation.cancel", "user.delete")
    assert delete.operation.base["internal_number"] == "200", "as the server has it"
    assert drafts.unfinished(desk=desk) == ()


def test_invites_go_to_those_who_have_an_address(desk: Desk) -> None:
    without = user_id(4)
    changed = invites.send(desk=desk, user_ids=[ANN, without, "nobody"])
    assert changed.ids == {ANN}
    (entry,) = entries(desk)
    assert entry.operation.base == {"email": "user0@example.com"}
    assert invites.send(desk=desk, user_ids=[without]).is_nothing


def test_revoking_names_the_invite_seen(desk: Desk) -> None:
    invites.revoke(desk=desk, user_id=ANN)
    (entry,) = entries(desk)
    invite = sample_people(1)[0].invite
    assert invite is not None
    assert entry.operation.base == {"invite": invite.id}
    row = users.rows_of(desk=desk, ids=[ANN])[ANN]
    assert row is not None
    assert row.invite_waiting == "revoke"


def test_the_preview_is_a_whole_letter_with_a_sample_code(desk: Desk) -> None:
    letter = invites.preview(desk=desk, user=users.get(desk=desk, user_id=ANN))
    assert letter.is_sample
    assert letter.code == SAMPLE_CODE
    assert letter.sender == "no-reply@phone.example.com"
    assert letter.expires_at == "2026-11-30T09:00:00.000Z"
    assert compose(letter)["To"] == "Ann Smith <user0@example.com>"


def test_a_preview_comes_from_where_the_letter_will() -> None:
    settings = AccountSettings(
        name="X", public_url="https://phone.example.com", sender="office@example.com"
    )
    assert sender_of(settings) == "office@example.com"


@pytest.mark.parametrize("url", ["http://127.0.0.1:8080", "http://localhost", "nonsense"])
def test_an_address_that_sends_no_mail_gets_nobodys_sender(url: str) -> None:
    settings = AccountSettings(name="X", public_url=url)
    assert sender_of(settings) == "no-reply@phone-console.test"


def test_a_device_is_gone_at_once_and_removed_when_sent(desk: Desk) -> None:
    (device,) = users.get(desk=desk, user_id=ANN).devices
    devices.remove(desk=desk, user_id=ANN, device_id=device.id)
    assert users.get(desk=desk, user_id=ANN).devices == ()
    (entry,) = entries(desk)
    assert entry.operation.set == {"device": device.id}


def conflict_about_department(desk: Desk) -> str:
    save_edit(desk, ANN, department="Mine")
    clash = FieldConflict(
        field="department", base="Sales", mine="Mine", theirs="Theirs", who="bob@x.org"
    )
    answer(desk, "conflict", conflicts=(clash,))
    theirs = msgspec.structs.replace(sample_people(1)[0], department="Theirs")
    fill_people(desk, [theirs], seq=8000)
    return entries(desk)[0].operation.id


def test_a_conflict_shows_both_values_and_who(desk: Desk) -> None:
    operation_id = conflict_about_department(desk)
    (found,) = attention.everything(desk=desk).items
    assert (found.operation_id, found.state, found.is_deleted) == (operation_id, "conflict", False)
    assert (found.fields[0].mine, found.fields[0].theirs) == ("Mine", "Theirs")
    assert sync_of(desk, ANN) == "conflict"


def test_taking_theirs_drops_mine_on_record(desk: Desk) -> None:
    operation_id = conflict_about_department(desk)
    assert conflicts.take_theirs(desk=desk, operation_id=operation_id).ids == {ANN}
    assert kinds(desk) == ["operation.cancel"]
    assert outcomes(desk) == ["took_theirs"]
    assert users.get(desk=desk, user_id=ANN).department == "Theirs"


def test_taking_mine_is_a_new_change_on_top_of_theirs(desk: Desk) -> None:
    operation_id = conflict_about_department(desk)
    conflicts.take_mine(desk=desk, operation_id=operation_id)
    cancel, mine = entries(desk)
    assert cancel.operation.set == {"operation": operation_id}
    assert mine.operation.id != operation_id
    assert mine.operation.set == {"department": "Mine"}
    assert mine.operation.base == {"department": "Theirs"}
    assert users.get(desk=desk, user_id=ANN).department == "Mine"


def test_what_was_done_on_top_of_mine_goes_after_mine(desk: Desk) -> None:
    operation_id = conflict_about_department(desk)
    with desk.store.write() as tx:
        seen = Operation(
            id=desk.ids(),
            kind="user.update",
            target=ANN,
            set={"department": "Mine, too"},
            base={"department": "Mine"},
        )
        outbox.append(tx, [seen])
    conflicts.take_mine(desk=desk, operation_id=operation_id)
    sent = [entry.operation.set for entry in entries(desk)]
    assert sent == [
        {"operation": operation_id},
        {"department": "Mine"},
        {"department": "Mine, too"},
    ]


def test_an_edit_of_a_deleted_user_can_be_a_new_user(desk: Desk) -> None:
    save_edit(desk, ANN, department="Mine")
    answer(desk, "conflict", code="user_deleted")
    server_removes(desk, ANN)
    (found,) = attention.everything(desk=desk).items
    assert found.is_deleted
    conflicts.take_mine(desk=desk, operation_id=found.operation_id)
    (cancel,), (create,) = entries(desk, ANN), [e for e in entries(desk) if e.attempts == 0][1:]
    assert cancel.operation.kind == "operation.cancel"
    assert create.operation.kind == "user.create"
    assert create.operation.target != ANN
    again = users.get(desk=desk, user_id=create.operation.target)
    assert (again.name, again.department) == ("Ann Smith", "Mine")


def test_an_edit_of_a_deleted_user_can_be_discarded(desk: Desk) -> None:
    save_edit(desk, ANN, department="Mine")
    answer(desk, "conflict", code="user_deleted")
    server_removes(desk, ANN)
    assert sync_of(desk, ANN) == "conflict"
    conflicts.discard(desk=desk, operation_id=entries(desk)[0].operation.id)
    answer(desk, "cancelled")
    assert sync_of(desk, ANN) == "gone"


def test_discarding_a_refused_new_user_discards_all_that_needs_it(desk: Desk) -> None:
    person = save_new(desk, first_name="Eve", last_name="D", email="eve@example.com")
    answer(desk, "rejected")
    refused = entries(desk)
    assert len(refused) == 2
    conflicts.discard(desk=desk, operation_id=refused[0].operation.id)
    assert kinds(desk) == ["operation.cancel", "operation.cancel"]
    assert sync_of(desk, person) == "gone"


def test_what_was_blocked_is_sent_again_once_the_cause_is_dropped(desk: Desk) -> None:
    save_edit(desk, ANN, department="A")
    save_edit(desk, ANN, internal_number="299")
    with desk.store.write() as tx:
        first, second = outbox.claim(tx, 2, 1_000_000)
        outbox.settle(tx, first.operation.id, Result(id=first.operation.id, status="rejected"))
        blocked = Result(id=second.operation.id, status="blocked", blocked_by=first.operation.id)
        outbox.settle(tx, second.operation.id, blocked)
    (case,) = attention.everything(desk=desk).items
    assert case.operation_id == first.operation.id
    assert [waiter.operation_id for waiter in case.waiting] == [second.operation.id]
    conflicts.discard(desk=desk, operation_id=first.operation.id)
    assert answer(desk, "applied") == ["operation.cancel", "line.configure"]


def test_deciding_twice_does_nothing_the_second_time(desk: Desk) -> None:
    operation_id = conflict_about_department(desk)
    conflicts.take_mine(desk=desk, operation_id=operation_id)
    before = entries(desk)
    assert conflicts.take_mine(desk=desk, operation_id=operation_id).is_nothing
    assert conflicts.discard(desk=desk, operation_id=operation_id).is_nothing
    assert entries(desk) == before
