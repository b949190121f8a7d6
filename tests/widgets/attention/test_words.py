"""What is said of a case, and what can be decided about it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from console.models.attention import Case, Dispute
from console.store.account import AccountView
from console.viewmodels.attention_case import verbs_of
from console.views.attention.verb_words import button_words, does_words, done_words
from console.views.attention.words import AttentionWords, change_words
from contract.operations import FieldError, OperationKind

if TYPE_CHECKING:
    from console.services.desk import Desk

OWN = "admin@example.com"


@pytest.fixture
def words(desk: Desk) -> AttentionWords:
    return AttentionWords(AccountView(desk.store), desk.clock, OWN)


def case(kind: str = "user.update", state: Any = "conflict", **more: Any) -> Case:
    return Case(
        user_id="u", name="Ann Smith", operation_id="o", kind=kind, state=state, at="", **more
    )


def dispute(field: str, mine: Any, theirs: Any, who: str | None = "Bo Chen") -> Dispute:
    return Dispute(field=field, mine=mine, theirs=theirs, who=who)


def test_every_case_has_a_sentence_a_sign_and_a_way_out(words: AttentionWords) -> None:
    for kind in OperationKind:
        for state in ("rejected", "conflict", "blocked"):
            for is_deleted in (False, True):
                found = case(kind.value, state, is_deleted=is_deleted, may_recreate=is_deleted)
                assert words.sentence(found)
                assert words.sign(found)
                assert {"discard", "take_theirs"} & set(verbs_of(found))
                for verb in verbs_of(found):
                    assert button_words(verb, found)
                    assert does_words(verb, found)
                    assert done_words(verb, "Ann") or verb == "open_in_wizard"


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        (
            (dispute("internal_number", "204", "207"),),
            "You set the internal number to 204; Bo Chen set it to 207.",
        ),
        (
            (dispute("department", None, "Sales", None),),
            "You emptied the department; somebody else set it to Sales.",
        ),
        (
            (dispute("job_title", "Lead", None, OWN),),
            "You set the job title to Lead; your account, elsewhere, emptied it.",
        ),
        (
            (dispute("record_inbound_external", mine=True, theirs=False),),
            "You switched recording of inbound external calls on; Bo Chen switched it off.",
        ),
        (
            (
                dispute("job_title", "Lead", "Agent"),
                dispute("department", "Sales", "Support"),
                dispute("email", "a@example.com", "b@example.com"),
            ),
            "You set the job title to Lead; Bo Chen set it to Agent. 2 more fields need you.",
        ),
    ],
)
def test_a_conflict_is_told_in_plain_words(
    words: AttentionWords, fields: tuple[Dispute, ...], sentence: str
) -> None:
    assert words.sentence(case(fields=fields)) == sentence


def test_the_day_is_said_unless_it_is_today(words: AttentionWords) -> None:
    today = Dispute(field="email", theirs="x", who="Bo", when="2026-11-23T08:42:00.000Z")
    before = Dispute(field="email", theirs="x", who="Bo", when="2026-11-20T08:42:00.000Z")
    assert "Bo set it to x at " in words.sentence(case(fields=(today,)))
    assert "Bo set it to x on " in words.sentence(case(fields=(before,)))


def test_a_refusal_says_what_was_wanted_and_why_not(words: AttentionWords) -> None:
    taken = FieldError(field="email", code="email_taken", detail="", params={"holder": "Bo"})
    found = case(state="rejected", fields=(Dispute(field="email", mine="a@b.c", error=taken),))
    assert words.sentence(found) == (
        "You set the e-mail address to a@b.c. E-mail … belongs to Bo."
    )
    assert words.sentence(case("invite.send", "rejected", code="no_email")) == (
        "You sent the invite. This user has no e-mail address."
    )


def test_an_unknown_outcome_is_told_as_such(words: AttentionWords) -> None:
    found = case(state="rejected", is_unknown=True, code="internal")
    assert words.sign(found) == "Unknown outcome"
    assert "Trying again does no harm." in words.sentence(found)


def test_another_invite_sent_meanwhile_is_told_without_ids(words: AttentionWords) -> None:
    found = case("invite.revoke", fields=(dispute("invite", None, "0193-ab"),))
    assert words.sentence(found) == "You revoked the invite; Bo Chen sent another invite."


def test_a_deletion_has_its_own_buttons() -> None:
    found = case("user.delete", fields=(dispute("job_title", None, "Lead"),))
    texts = [button_words(verb, found) for verb in verbs_of(found)]
    assert texts == ["Keep the user", "Delete anyway"]


def test_a_change_names_its_fields() -> None:
    assert change_words("line.configure", ("internal_number", "caller_ids")) == (
        "Change of the application line (Internal number, Caller IDs)"
    )
    assert change_words("user.create", ("first_name",)) == "New user"
