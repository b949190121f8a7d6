"""Two people change one user: fields merge, and where they cannot, a person decides."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import pytest

from contract.fields import flat, line_of
from contract.records import Line
from tests.backend.engines import BOTH
from tests.backend.office import creation, document, move_in, operation, person
from tests.support.account import ANN, BOB

if TYPE_CHECKING:
    from tests.support.backend import FixedClock, RunningBackend, SignedIn

ENGINES = BOTH


HELEN = "helen@example.com"


@pytest.fixture
def staffed(office: RunningBackend, admin: SignedIn) -> SignedIn:
    """The admin of an office where Ann and Bob work."""
    results = move_in(admin, ANN, BOB)
    assert [result.status for result in results] == ["applied", "applied"]
    return admin


@pytest.fixture
def helen(office: RunningBackend) -> SignedIn:
    """A second admin."""
    office.add_operator(HELEN)
    return office.sign_in(HELEN)


def test_changes_of_different_fields_merge(staffed: SignedIn, helen: SignedIn) -> None:
    title = operation("user.update", ANN.id, set={"job_title": "Head"}, base={"job_title": None})
    room = operation("user.update", ANN.id, set={"department": "IT"}, base={"department": None})
    assert staffed.sync(title).results[0].status == "applied"
    result = helen.sync(room).results[0]
    assert result.status == "applied"
    user = document(result.row)
    assert (user.job_title, user.department, user.updated_by) == ("Head", "IT", HELEN)


def test_the_same_field_changed_twice_is_a_conflict_with_who_and_when(
    staffed: SignedIn, helen: SignedIn, clock: FixedClock
) -> None:
    clock.advance(minutes=5)
    staffed.sync(
        operation("user.update", ANN.id, set={"job_title": "Head"}, base={"job_title": None})
    )
    late = operation(
        "user.update",
        ANN.id,
        set={"job_title": "Chief", "department": "IT"},
        base={"job_title": None, "department": None},
    )
    result = helen.sync(late).results[0]
    assert result.status == "conflict"
    conflict = result.conflicts[0]
    assert (conflict.field, conflict.base, conflict.mine, conflict.theirs) == (
        "job_title",
        None,
        "Chief",
        "Head",
    )
    assert (conflict.who, conflict.when) == ("admin@example.com", "2026-11-30T09:05:00.000Z")
    assert document(result.row).department is None, "nothing of it is applied"


def test_two_people_with_the_same_idea_do_not_clash(staffed: SignedIn, helen: SignedIn) -> None:
    idea = {"set": {"job_title": " Head "}, "base": {"job_title": None}}
    staffed.sync(operation("user.update", ANN.id, **idea))
    result = helen.sync(operation("user.update", ANN.id, **idea)).results[0]
    assert result.status == "merged"
    assert result.row is not None
    assert result.row.version == 2, "nothing was written twice"


def test_values_are_compared_in_their_normal_form(staffed: SignedIn) -> None:
    edit = operation(
        "line.configure",
        ANN.id,
        set={"did_number": "+49 30 12345673"},
        base={"did_number": "0049 (30) 12345671"},
    )
    result = staffed.sync(edit).results[0]
    assert result.status == "applied"
    line = document(result.row).line
    assert line is not None
    assert line.did_number == "493012345673"


def test_delivery_methods_merge_as_a_set(staffed: SignedIn, helen: SignedIn) -> None:
    base: dict[str, list[str]] = {"delivery_methods": []}
    staffed.sync(operation("line.configure", ANN.id, set={"delivery_methods": ["ftp"]}, base=base))
    second = operation("line.configure", ANN.id, set={"delivery_methods": ["mail"]}, base=base)
    result = helen.sync(second).results[0]
    assert result.status == "merged"
    line = document(result.row).line
    assert line is not None
    assert line.delivery_methods == ("ftp", "mail")


def test_fields_that_belong_together_clash_together(staffed: SignedIn, helen: SignedIn) -> None:
    mute = {
        "when_unavailable": "do_nothing",
        "voicemail_audio": None,
        "voicemail_email": None,
    }
    seen = {name: flat(BOB)[name] for name in mute}
    staffed.sync(operation("line.configure", BOB.id, set=mute, base=seen))
    other = operation(
        "line.configure", BOB.id, set={"voicemail_email": "b@example.org"}, base=seen
    )
    result = helen.sync(other).results[0]
    assert result.status == "conflict"
    assert {conflict.field for conflict in result.conflicts} == set(mute)


def test_a_field_without_a_base_never_overwrites_blindly(staffed: SignedIn) -> None:
    blind = operation("user.update", ANN.id, set={"last_name": "Jones"})
    result = staffed.sync(blind).results[0]
    assert result.status == "conflict"
    assert result.conflicts[0].theirs == "Smith"


def test_deleting_somebody_who_changed_meanwhile_is_a_conflict(
    staffed: SignedIn, helen: SignedIn
) -> None:
    staffed.sync(
        operation("user.update", ANN.id, set={"job_title": "Head"}, base={"job_title": None})
    )
    result = helen.sync(operation("user.delete", ANN.id, base=flat(ANN))).results[0]
    assert result.status == "conflict"
    assert [(c.field, c.mine, c.theirs) for c in result.conflicts] == [("job_title", None, "Head")]


def test_deleting_somebody_who_got_a_line_meanwhile_is_a_conflict(
    staffed: SignedIn, helen: SignedIn
) -> None:
    cleo = person()
    move_in(staffed, cleo)
    staffed.sync(
        operation(
            "line.configure",
            cleo.id,
            set={"internal_number": "300"},
            base={"internal_number": None},
        )
    )
    seen = {name: flat(cleo)[name] for name in ("first_name", "last_name", "department")}
    seen |= {"job_title": None, "time_schedule": None, "email": None}
    result = helen.sync(operation("user.delete", cleo.id, base=seen)).results[0]
    assert [conflict.field for conflict in result.conflicts] == ["internal_number"]


def test_a_delete_that_does_not_say_what_was_seen_is_refused(staffed: SignedIn) -> None:
    assert staffed.sync(operation("user.delete", ANN.id)).results[0].code == "malformed"


def test_an_edit_of_a_deleted_user_is_a_conflict_that_says_who_deleted(
    staffed: SignedIn, helen: SignedIn
) -> None:
    assert staffed.sync(operation("user.delete", ANN.id, base=flat(ANN))).results[0].row
    late = operation("user.update", ANN.id, set={"job_title": "Head"}, base={"job_title": None})
    result = helen.sync(late).results[0]
    assert (result.status, result.code) == ("conflict", "user_deleted")
    assert result.row is not None
    assert result.row.deleted
    assert result.conflicts[0].who == "admin@example.com"


def test_what_ends_with_the_user_is_done_when_the_user_is_deleted(
    staffed: SignedIn, helen: SignedIn
) -> None:
    staffed.sync(operation("user.delete", ANN.id, base=flat(ANN)))
    results = helen.sync(
        operation("user.delete", ANN.id, base=flat(ANN)),
        operation("line.remove", ANN.id, base=line_of(ANN)),
        operation("invite.revoke", ANN.id),
        operation("device.remove", ANN.id, set={"device": "x"}),
        operation("invite.send", ANN.id, base={"email": ANN.email}),
    ).results
    assert [r.status for r in results] == ["merged", "merged", "merged", "merged", "conflict"]


def test_numbers_and_email_of_a_deleted_user_can_be_used_again(staffed: SignedIn) -> None:
    staffed.sync(operation("user.delete", ANN.id, base=flat(ANN)))
    heir = msgspec.structs.replace(ANN, id=person().id, first_name="Anna")
    assert staffed.sync(creation(heir)).results[0].status == "applied"


def test_a_removed_line_frees_its_numbers(staffed: SignedIn) -> None:
    removed = staffed.sync(operation("line.remove", ANN.id, base=line_of(ANN))).results[0]
    assert document(removed.row).line is None
    cleo = person(line=ANN.line)
    assert staffed.sync(creation(cleo)).results[0].status == "applied"
    again = operation("line.remove", ANN.id, base=line_of(ANN))
    assert staffed.sync(again).results[0].status == "merged"


def test_a_line_that_changed_is_not_removed(staffed: SignedIn, helen: SignedIn) -> None:
    staffed.sync(
        operation(
            "line.configure",
            ANN.id,
            set={"internal_number": "300"},
            base={"internal_number": "204"},
        )
    )
    result = helen.sync(operation("line.remove", ANN.id, base=line_of(ANN))).results[0]
    assert [c.field for c in result.conflicts] == ["internal_number"]


def test_configuring_nothing_still_gives_a_line(staffed: SignedIn) -> None:
    cleo = person()
    move_in(staffed, cleo)
    result = staffed.sync(operation("line.configure", cleo.id)).results[0]
    assert document(result.row).line == Line()
