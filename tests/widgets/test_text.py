"""Words: every code has them, in three parts where it is an error, and none has a gap."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING, get_args

import pytest

from console import errors
from console.errors import Bug, ConsoleError, Offline, Refused, TooManyTries, VersionMismatch
from console.models.rows import SyncState
from console.viewmodels.invitation import State
from console.viewmodels.user_actions import ActionId, Reason
from console.viewmodels.users_columns import COLUMNS
from console.views import text
from console.views.actions import ACTIONS, REASON_WORDS
from console.views.error_words import ERROR_WORDS
from console.views.users_words import UsersWords, invitation_words, title_of
from contract.operations import FieldError
from contract.problems import FIELD_LABELS, FIELD_WORDS, REQUEST_WORDS, Problem
from contract.roles import Role

if TYPE_CHECKING:
    from collections.abc import Iterator


def codes(kind: type[ConsoleError] = ConsoleError) -> Iterator[str]:
    """Return the codes of all errors."""
    for child in kind.__subclasses__():
        yield from codes(child)
        yield child.code


def test_every_error_has_what_happened_what_it_means_and_a_way_out() -> None:
    assert set(ERROR_WORDS) == set(codes())
    assert all(sentence for words in ERROR_WORDS.values() for sentence in words)
    assert all(len(words) == 3 for words in ERROR_WORDS.values())


@pytest.mark.parametrize("code", sorted(ERROR_WORDS))
def test_an_error_without_its_parameters_is_told_all_the_same(code: str) -> None:
    kind = next(
        found
        for found in vars(errors).values()
        if isinstance(found, type) and issubclass(found, ConsoleError) and found.code == code
    )
    words = text.error_words(kind())
    assert str(words) == f"{words.what} {words.meaning} {words.way_out}"
    assert "{" not in str(words)


def test_what_the_server_refused_is_told_in_its_words() -> None:
    refused = Refused(reason="no_email", detail="This user has no e-mail address.")
    assert "This user has no e-mail address." in str(text.error_words(refused))
    unknown = Refused(reason="of_a_later_version", detail="The moon is full.")
    assert "The moon is full." in str(text.error_words(unknown))


def test_parameters_are_named() -> None:
    assert "Wait 30 seconds" in str(text.error_words(TooManyTries(seconds=30)))
    assert "Update the server." in str(text.error_words(VersionMismatch(side="server")))
    assert text.error_words(Offline()) != text.error_words(Bug())


@pytest.mark.parametrize("code", sorted(FIELD_WORDS))
def test_every_problem_of_a_field_is_a_sentence(code: str) -> None:
    words = text.problem_words(Problem(code=code, field="email"))
    assert words.endswith(".")
    assert "{" not in words


def test_a_problem_names_the_thing_at_fault() -> None:
    taken = Problem(
        code="internal_number_taken",
        field="internal_number",
        params={"value": "204", "holder": "Ann Smith"},
    )
    assert text.problem_words(taken) == "Internal number 204 belongs to Ann Smith."
    blank = Problem(code="name_blank", field="first_name")
    assert text.problem_words(blank) == "First name is needed."


def test_a_refusal_of_a_later_version_is_told_in_the_servers_words() -> None:
    refusal = FieldError(field="email", code="of_a_later_version", detail="Not on Sundays.")
    assert text.refusal_words(refusal) == "Not on Sundays."
    known = FieldError(field="first_name", code="name_blank", detail="in English")
    assert text.refusal_words(known) == "First name is needed."


def test_a_code_is_told_with_what_the_server_knows() -> None:
    assert text.code_words(None, None) == ""
    assert text.code_words("of_a_later_version", "Words.") == "Words."
    assert text.code_words("user_deleted", None) == REQUEST_WORDS["user_deleted"]
    assert text.code_words("not_allowed", "Your role, auditor, may not do this.") == (
        "Your role, auditor, may not do this."
    )


def test_every_code_of_the_screens_has_words() -> None:
    states: tuple[SyncState, ...] = get_args(SyncState)
    assert all(text.state_words(s) and text.state_symbol(s) for s in states)
    assert len({UsersWords.sync(state) for state in states}) == len(states)
    assert all(text.state_meaning(state) for state in states)
    invitations: tuple[State, ...] = get_args(State)
    assert {state for state in invitations if not invitation_words(state)} == {"none"}
    assert set(REASON_WORDS) == set(get_args(Reason))
    assert {spec.id for spec in ACTIONS} == set(get_args(ActionId))
    assert all(title_of(column.id) for column in COLUMNS)
    assert all(text.role_words(role) for role in Role)
    assert all(text.field_label(name) for name in FIELD_LABELS)


@pytest.mark.parametrize(
    ("age", "words"),
    [
        (timedelta(seconds=-5), "less than a minute"),
        (timedelta(seconds=59), "less than a minute"),
        (timedelta(seconds=60), "1 minute"),
        (timedelta(minutes=59), "59 minutes"),
        (timedelta(hours=1), "1 hour"),
        (timedelta(hours=23, minutes=59), "23 hours"),
        (timedelta(days=1), "1 day"),
        (timedelta(days=9, hours=20), "9 days"),
    ],
)
def test_an_age_is_rounded_down(age: timedelta, words: str) -> None:
    assert text.age_words(age) == words


@pytest.mark.parametrize(
    ("left", "words"),
    [
        (timedelta(seconds=1), "1 hour"),
        (timedelta(hours=5, seconds=1), "6 hours"),
        (timedelta(hours=23), "23 hours"),
        (timedelta(hours=23, seconds=1), "1 day"),
        (timedelta(days=6, hours=23), "7 days"),
    ],
)
def test_time_that_is_left_is_rounded_up(left: timedelta, words: str) -> None:
    assert text.time_left_words(left) == words


def test_a_moment_is_shown_in_the_persons_format_and_nothing_for_none() -> None:
    assert text.moment_words(None) == ""
    assert re.search(r"\d{1,2}.\d{2}", text.moment_words("2026-11-23T09:15:00.123Z"))
