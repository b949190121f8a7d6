"""Every rule of the domain's table: code, severity, and words that name what is at fault."""

from __future__ import annotations

import ast
import inspect
from typing import Any

import msgspec
import pytest

from contract import rules
from contract.fields import DETAIL_FIELDS, LINE_FIELDS, with_values
from contract.problems import FIELD_LABELS, FIELD_WORDS, Problem, in_english
from contract.rules import check, errors_of, is_email, mailbox, next_free
from tests.support.account import ANN, BOB, OfficeAccount

OFFICE = OfficeAccount()
NOT_OF_A_RULE = {"internal_numbers_exhausted"}
"""Said by the server when "next free" finds none."""


class Case(msgspec.Struct, frozen=True):
    """Bob with these values is told this about this field, as an error (E) or a warning (W)."""

    severity: str
    code: str
    field: str
    words: str
    values: dict[str, Any]
    to_invite: bool = False


VOICEMAIL = {"when_unavailable": "route_to_voicemail"}
UNRECORDED = {"record_inbound_external": False, "record_on_demand": False}
CASES = (
    Case("E", "name_blank", "first_name", "First name is needed.", {"first_name": "  "}),
    Case("E", "name_blank", "last_name", "Last name is needed.", {"last_name": ""}),
    Case(
        *("E", "too_long", "first_name", "First name has 64 characters; 63 fit."),
        {"first_name": "A" * 64},
    ),
    Case(
        *("E", "too_long", "job_title", "Job title has 128 characters; 127 fit."),
        {"job_title": "x" * 128},
    ),
    Case(
        *("E", "control_characters", "department"),
        "Department contains a line break or another invisible character.",
        {"department": "Sales\r\nBcc: all@example.com"},
    ),
    Case(
        *("E", "schedule_unknown", "time_schedule", "This time schedule no longer exists."),
        {"time_schedule": "nights"},
    ),
    Case(
        *("E", "email_syntax", "email"),
        "“bob@@example” is not an e-mail address. It needs a form like name@example.com.",
        {"email": "bob@@example"},
    ),
    Case(
        *("E", "email_syntax", "voicemail_email"),
        "“bob” is not an e-mail address. It needs a form like name@example.com.",
        {"voicemail_email": "bob"},
    ),
    Case(
        *("E", "email_taken", "email"),
        "E-mail Ann.SMITH@example.com belongs to Ann Smith.",
        {"email": "Ann.SMITH@example.com"},
    ),
    Case(
        *("E", "email_needed", "email", "An e-mail address is needed to send the invite."),
        {"email": None},
        to_invite=True,
    ),
    Case(
        *("E", "did_unknown", "did_number"),
        "DID number +44 20 7946 0000 is not one of the account's.",
        {"did_number": "442079460000"},
    ),
    Case(
        *("E", "did_inactive", "did_number", "DID number +49 30 12345679 is not active."),
        {"did_number": "493012345679"},
    ),
    Case(
        *("E", "did_taken", "did_number", "DID number +49 30 12345671 belongs to Ann Smith."),
        {"did_number": "493012345671"},
    ),
    Case(
        *("E", "internal_number_format", "internal_number"),
        "“12345” is not an internal number: it has 1 to 4 digits.",
        {"internal_number": "12345", "internal_caller_id": None},
    ),
    Case(
        *("E", "internal_number_taken", "internal_number"),
        "Internal number 204 belongs to Ann Smith.",
        {"internal_number": "204", "internal_caller_id": None},
    ),
    Case(
        *("E", "internal_number_feature_code", "internal_number"),
        "700 is the feature code of Call parking.",
        {"internal_number": "700", "internal_caller_id": None},
    ),
    Case(
        *("W", "internal_number_emergency", "internal_number"),
        "112 is an emergency number; people who dial it for help would reach a desk.",
        {"internal_number": "112", "internal_caller_id": None},
    ),
    Case(
        *("E", "when_unavailable_unknown", "when_unavailable"),
        "Choose “Do nothing” or “Route to Voicemail”.",
        {"when_unavailable": "ring_forever"},
    ),
    Case(
        *("E", "voicemail_audio_needed", "voicemail_audio"),
        "Route to Voicemail needs a voicemail audio; “System default” is one.",
        VOICEMAIL | {"voicemail_audio": None},
    ),
    Case(
        *("E", "voicemail_email_needed", "voicemail_email"),
        "Route to Voicemail needs an e-mail address for the messages.",
        VOICEMAIL | {"voicemail_email": None},
    ),
    Case(
        *("E", "voicemail_unused", "voicemail_email"),
        "Voicemail e-mail is only used with Route to Voicemail.",
        {"when_unavailable": "do_nothing", "voicemail_audio": None},
    ),
    Case(
        *("E", "audio_unknown", "voicemail_audio"),
        "The audio file of Voicemail audio no longer exists.",
        VOICEMAIL | {"voicemail_audio": "gone"},
    ),
    Case(
        *("E", "audio_unknown", "external_announcement"),
        "The audio file of External announcement no longer exists.",
        {"external_announcement": "gone"},
    ),
    Case(
        *("E", "caller_ids_needed", "caller_ids"),
        "External calls need at least one caller ID.",
        {"caller_ids": ()},
    ),
    Case(
        *("E", "caller_id_unknown", "caller_ids"),
        "Caller ID +44 20 7946 0000 is not one of the account's numbers.",
        {"caller_ids": ("493012345672", "442079460000")},
    ),
    Case(
        *("E", "caller_id_inactive", "caller_ids", "Caller ID +49 30 12345679 is not active."),
        {"caller_ids": ("493012345679",)},
    ),
    Case(
        *("E", "caller_id_repeated", "caller_ids", "Caller ID +49 30 12345672 is listed twice."),
        {"caller_ids": ("493012345672", "493012345673", "493012345672")},
    ),
    Case(
        *("E", "internal_caller_id_unknown", "internal_caller_id"),
        "Nobody has the internal number 299.",
        {"internal_caller_id": "299"},
    ),
    Case(
        *("W", "internal_caller_id_not_own", "internal_caller_id"),
        "Calls will show 204, which belongs to Ann Smith.",
        {"internal_caller_id": "204"},
    ),
    Case(
        *("E", "delivery_methods_needed", "delivery_methods"),
        "Recording needs at least one delivery method.",
        {"delivery_methods": ()},
    ),
    Case(
        *("E", "delivery_method_unknown", "delivery_methods"),
        "A chosen delivery method no longer exists.",
        {"delivery_methods": ("ftp", "gone")},
    ),
    Case(
        *("W", "recording_by_email", "delivery_methods"),
        "“Recordings mailbox” sends recordings by e-mail: about 7 MB an hour, and big mails"
        " bounce.",
        {"delivery_methods": ("mail",)},
    ),
    Case(
        *("W", "recording_unannounced", "record_inbound_external"),
        "Calls are recorded without an announcement; the law may require consent.",
        {"external_announcement": None},
    ),
    Case(
        *("E", "on_demand_code_needed", "on_demand_code"),
        "Record on demand needs a dialing feature code.",
        {"on_demand_code": None},
    ),
    Case(
        *("E", "on_demand_code_format", "on_demand_code"),
        "“97” is not a feature code: it is * or # and 1 to 4 digits.",
        {"on_demand_code": "97"},
    ),
    Case(
        *("E", "on_demand_code_taken", "on_demand_code"),
        "*72 is already the feature code of Call forwarding.",
        {"on_demand_code": "*72"},
    ),
    Case(
        *("W", "line_unreachable", "internal_number"),
        "Without a DID number and an internal number, nobody can call this user.",
        {"did_number": None, "internal_number": None, "internal_caller_id": None},
    ),
)


def words_of(problem: Problem) -> str:
    return in_english(problem.code, problem.field, **problem.params)


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.severity}-{case.code}")
def test_a_rule_speaks_up_alone_at_its_field_and_names_what_is_at_fault(case: Case) -> None:
    problems = check(with_values(BOB, case.values), OFFICE, to_invite=case.to_invite)
    assert [(p.code, p.field, words_of(p)) for p in problems] == [
        (case.code, case.field, case.words)
    ]
    assert problems[0].severity == ("error" if case.severity == "E" else "warning")
    assert bool(errors_of(problems)) == (case.severity == "E")


def test_somebody_with_every_field_set_and_nothing_wrong_passes() -> None:
    assert check(BOB, OFFICE, to_invite=True) == ()
    assert check(ANN, OFFICE, to_invite=True) == ()


def test_a_user_without_a_line_is_judged_by_the_details_alone() -> None:
    assert check(msgspec.structs.replace(BOB, line=None), OfficeAccount(numbers=())) == ()


def test_every_code_that_a_rule_can_yield_has_words_and_a_test() -> None:
    yielded = {
        node.args[0].value
        for node in ast.walk(ast.parse(inspect.getsource(rules)))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id in {"error", "warning", "_taken"}
        and isinstance(node.args[0], ast.Constant)
    }
    assert yielded == {case.code for case in CASES}
    assert yielded == set(FIELD_WORDS) - NOT_OF_A_RULE


def test_every_rule_is_in_the_list_that_is_checked() -> None:
    declared = {
        function
        for name, function in inspect.getmembers(rules, inspect.isfunction)
        if not name.startswith("_")
        and list(inspect.signature(function).parameters)[:1] == ["user"]
        and function.__module__ == rules.__name__
        and name != "check"
    }
    assert declared == {*rules.RULES, rules.email_to_invite}


def test_every_field_has_a_label() -> None:
    assert set(FIELD_LABELS) == {*DETAIL_FIELDS, *LINE_FIELDS}


def test_a_missing_parameter_of_a_sentence_shows_as_an_ellipsis() -> None:
    assert in_english("email_taken", value="a@example.com") == "E-mail a@example.com belongs to …."


def test_the_holder_of_a_taken_value_can_be_found_again() -> None:
    (problem,) = check(with_values(BOB, {"email": "ann.smith@example.com"}), OFFICE)
    assert problem.params["holder_id"] == ANN.id


def test_a_person_keeps_what_is_already_theirs() -> None:
    assert check(with_values(ANN, {"job_title": "Director"}), OFFICE) == ()


def test_only_recording_that_always_runs_warns_of_big_mails() -> None:
    on_demand = with_values(BOB, UNRECORDED | {"record_on_demand": True})
    assert check(with_values(on_demand, {"delivery_methods": ("mail",)}), OFFICE) == ()


def test_each_side_recorded_without_its_announcement_is_warned_of_once() -> None:
    silent = with_values(
        BOB,
        {
            "internal_announcement": None,
            "external_announcement": None,
            "record_inbound_internal": True,
            "record_outbound_internal": True,
            "record_inbound_external": False,
            "record_outbound_external": True,
        },
    )
    assert [(p.code, p.field) for p in check(silent, OFFICE)] == [
        ("recording_unannounced", "record_inbound_internal"),
        ("recording_unannounced", "record_outbound_external"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "ann@example.com",
        "ann.smith+phone@mail.example.co.uk",
        "o'neill@example.com",
        "josé@example.com",
        "ann@müller.example.com",
        "用户@例え.jp",
    ],
)
def test_addresses_of_one_mailbox_are_understood(text: str) -> None:
    assert is_email(text)


@pytest.mark.parametrize(
    "text",
    [
        *("", "ann", "ann@", "@example.com", "ann@@example.com", "ann smith@example.com"),
        *("ann@example.com,bob@example.com", "ann@example.com;bob@example.com"),
        *("Ann <ann@example.com>", '"ann"@example.com', "ann@example.com\r\nBcc: all@example.com"),
        *("ann@[127.0.0.1]", "ann@-example.com", ".ann@example.com", "ann@example..com"),
        *("ann\\@example.com", "ann@example.com\x00", f"{'a' * 250}@example.com"),
    ],
)
def test_what_is_no_address_of_one_mailbox_is_refused(text: str) -> None:
    assert not is_email(text)


def test_a_domain_outside_ascii_is_written_as_mail_servers_write_it() -> None:
    assert mailbox("josé@straße.example.com") == ("josé", "xn--strae-oqa.example.com")


def test_next_free_skips_taken_and_emergency_numbers() -> None:
    assert next_free({"110", "111"}.__contains__, 109, 120) == "109"
    assert next_free({"109", "114"}.__contains__, 109, 120) == "116"
    assert next_free({"911", "912"}.__contains__, 911, 912) is None
