"""Every rule that blocks, refused over HTTP: field, code, and words that name the fault."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from contract.problems import FIELD_WORDS
from contract.records import AccountSettings, Number
from tests.backend.engines import BOTH, SQLITE
from tests.backend.office import creation, furnish, move_in, new_id, operation, person
from tests.support.account import ANN, BOB
from tests.support.backend import running_backend

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.support.backend import RunningBackend, SignedIn

ENGINES = BOTH


VOICEMAIL = "route_to_voicemail"
CASES: list[tuple[str, str, dict[str, Any], str]] = [
    ("name_blank", "first_name", {"first_name": "  "}, "First name is needed."),
    ("name_blank", "last_name", {"last_name": ""}, "Last name is needed."),
    ("too_long", "department", {"department": "x" * 128}, "Department has 128 characters; 127"),
    ("control_characters", "job_title", {"job_title": "a\nb"}, "invisible character"),
    ("schedule_unknown", "time_schedule", {"time_schedule": "gone"}, "no longer exists"),
    ("email_syntax", "email", {"email": "ann@"}, "“ann@” is not an e-mail address"),
    (
        "email_taken",
        "email",
        {"email": "ANN.Smith@EXAMPLE.com"},
        "E-mail ANN.Smith@example.com belongs to Ann Smith.",
    ),
    ("did_unknown", "did_number", {"did_number": "+49 30 99"}, "is not one of the account's"),
    ("did_inactive", "did_number", {"did_number": "493012345679"}, "is not active"),
    (
        "did_taken",
        "did_number",
        {"did_number": "+49 (30) 12345671"},
        "DID number +49 30 12345671 belongs to Ann Smith.",
    ),
    ("internal_number_format", "internal_number", {"internal_number": "12345"}, "“12345”"),
    (
        "internal_number_taken",
        "internal_number",
        {"internal_number": "204"},
        "Internal number 204 belongs to Ann Smith.",
    ),
    (
        "internal_number_feature_code",
        "internal_number",
        {"internal_number": "700"},
        "700 is the feature code of Call parking.",
    ),
    ("when_unavailable_unknown", "when_unavailable", {"when_unavailable": "x"}, "Do nothing"),
    ("voicemail_audio_needed", "voicemail_audio", {"voicemail_audio": None}, "System default"),
    ("voicemail_email_needed", "voicemail_email", {"voicemail_email": None}, "e-mail address"),
    ("email_syntax", "voicemail_email", {"voicemail_email": "x"}, "“x” is not an e-mail"),
    (
        "voicemail_unused",
        "voicemail_audio",
        {"when_unavailable": "do_nothing", "voicemail_email": None},
        "Voicemail audio is only used with Route to Voicemail.",
    ),
    ("audio_unknown", "voicemail_audio", {"voicemail_audio": "x"}, "of Voicemail audio no longer"),
    ("audio_unknown", "internal_announcement", {"internal_announcement": "x"}, "no longer exists"),
    ("audio_unknown", "external_announcement", {"external_announcement": "x"}, "no longer exists"),
    ("caller_ids_needed", "caller_ids", {"caller_ids": []}, "at least one caller ID"),
    ("caller_id_unknown", "caller_ids", {"caller_ids": ["49301"]}, "not one of the account's"),
    ("caller_id_inactive", "caller_ids", {"caller_ids": ["493012345679"]}, "is not active"),
    (
        "caller_id_repeated",
        "caller_ids",
        {"caller_ids": ["493012345672", "+493012345672"]},
        "listed twice",
    ),
    (
        "internal_caller_id_unknown",
        "internal_caller_id",
        {"internal_caller_id": "299"},
        "Nobody has the internal number 299.",
    ),
    ("delivery_methods_needed", "delivery_methods", {"delivery_methods": []}, "at least one"),
    ("delivery_method_unknown", "delivery_methods", {"delivery_methods": ["x"]}, "no longer"),
    ("on_demand_code_needed", "on_demand_code", {"on_demand_code": None}, "feature code"),
    ("on_demand_code_format", "on_demand_code", {"on_demand_code": "97"}, "* or #"),
    (
        "on_demand_code_taken",
        "on_demand_code",
        {"on_demand_code": "*72"},
        "*72 is already the feature code of Call forwarding.",
    ),
]
WARNINGS = {
    "internal_number_emergency",
    "internal_caller_id_not_own",
    "recording_by_email",
    "recording_unannounced",
    "line_unreachable",
}
ELSEWHERE = {"email_needed", "internal_numbers_exhausted"}
"""One belongs to invites; the other has its own test below."""


@pytest.fixture
def staffed(office: RunningBackend, admin: SignedIn) -> SignedIn:
    """The admin of an office where Ann Smith works."""
    assert [result.status for result in move_in(admin, ANN)] == ["applied"]
    return admin


@pytest.fixture(scope="module", params=BOTH)
def always_staffed(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[SignedIn]:
    """The same, shared by tests that change nothing because they are refused."""
    is_file = request.param == SQLITE
    url = None if is_file else request.getfixturevalue("postgres").migrated_database()
    with running_backend(tmp_path_factory.mktemp("office"), database_url=url) as running:
        furnish(running)
        admin = running.sign_in()
        move_in(admin, ANN)
        yield admin


@pytest.mark.parametrize(
    ("code", "field", "instead", "words"), CASES, ids=[f"{case[0]}-{case[1]}" for case in CASES]
)
def test_a_user_against_a_rule_is_refused(
    always_staffed: SignedIn, code: str, field: str, instead: dict[str, Any], words: str
) -> None:
    result = always_staffed.sync(creation(BOB, **instead)).results[0]
    assert result.status == "rejected"
    found = {(problem.code, problem.field): problem.detail for problem in result.errors}
    assert words in found[code, field]
    assert result.code in {problem.code for problem in result.errors}
    assert result.row is None


def test_every_rule_that_blocks_has_a_case_here() -> None:
    assert {case[0] for case in CASES} | WARNINGS | ELSEWHERE == set(FIELD_WORDS)


def test_a_rule_names_the_holder_by_id_too(staffed: SignedIn) -> None:
    result = staffed.sync(creation(BOB, internal_number="204")).results[0]
    assert result.errors[0].params == {"value": "204", "holder": "Ann Smith", "holder_id": ANN.id}


def test_several_faults_are_told_at_once(staffed: SignedIn) -> None:
    wrong = creation(BOB, first_name="", internal_number="204", internal_caller_id=None)
    result = staffed.sync(wrong).results[0]
    assert [problem.code for problem in result.errors] == ["name_blank", "internal_number_taken"]


def test_somebody_with_every_field_set_is_accepted(staffed: SignedIn) -> None:
    assert staffed.sync(creation(BOB)).results[0].status == "applied"


def test_what_only_warns_is_accepted(staffed: SignedIn) -> None:
    result = staffed.sync(
        creation(
            BOB,
            did_number=None,
            internal_number="112",
            internal_caller_id="204",
            delivery_methods=["mail"],
            external_announcement=None,
        )
    ).results[0]
    assert result.status == "applied"


def test_a_rule_holds_for_an_edit_as_well(staffed: SignedIn) -> None:
    move_in(staffed, BOB)
    edit = operation("user.update", BOB.id, set={"email": ANN.email}, base={"email": BOB.email})
    line = operation(
        "line.configure", BOB.id, set={"internal_number": "204"}, base={"internal_number": "205"}
    )
    codes = [result.code for result in staffed.sync(edit, line).results]
    assert codes == ["email_taken", "internal_number_taken"]


def test_a_number_that_left_the_account_does_not_block_another_edit(
    office: RunningBackend, staffed: SignedIn
) -> None:
    office.put_records([("number", Number(id="493012345671", active=False))])
    title = operation("user.update", ANN.id, set={"job_title": "Head"}, base={"job_title": None})
    dial = operation(
        "line.configure",
        ANN.id,
        set={"external_calls_enabled": True, "caller_ids": ["493012345671"]},
        base={"external_calls_enabled": False, "caller_ids": []},
    )
    results = staffed.sync(title, dial).results
    assert [result.status for result in results] == ["applied", "rejected"]
    assert [problem.code for problem in results[1].errors] == ["caller_id_inactive"]


def test_no_number_is_left(office: RunningBackend, staffed: SignedIn) -> None:
    office.put_records(
        [
            (
                "account",
                AccountSettings(
                    name="Office",
                    public_url=office.url,
                    first_internal=204,
                    last_internal=204,
                ),
            )
        ]
    )
    wish = creation(person(), internal_number={"next_free": True, "preferred": None})
    problem = staffed.sync(wish).results[0].errors[0]
    assert (problem.code, problem.field) == ("internal_numbers_exhausted", "internal_number")
    assert problem.detail == "No internal number is free between 204 and 204."


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"first_name": 5}, "field_type"),
        ({"first_name": None}, "field_type"),
        ({"caller_ids": "493012345672"}, "field_type"),
        ({"record_on_demand": "yes"}, "field_type"),
        ({"internal_number": {"next_free": False}}, "field_type"),
        ({"internal_number": {"next_free": True, "also": 1}}, "field_type"),
        ({"job_title": {"a": {"b": []}}}, "field_type"),
        ({"invite": {"state": "completed"}}, "field_unknown"),
        ({"devices": []}, "field_unknown"),
        ({"version": 7}, "field_unknown"),
    ],
)
def test_fields_of_another_name_or_type_are_refused(
    always_staffed: SignedIn, values: dict[str, Any], code: str
) -> None:
    result = always_staffed.sync(creation(person(), **values)).results[0]
    assert result.code == result.errors[0].code == code
    assert result.errors[0].field == next(iter(values))


def test_a_line_is_no_detail_of_a_user(staffed: SignedIn) -> None:
    edit = operation("user.update", ANN.id, set={"internal_number": "7"})
    assert staffed.sync(edit).results[0].code == "field_unknown"


def test_an_operation_of_an_unknown_kind_or_without_a_uuid_is_refused(staffed: SignedIn) -> None:
    other = operation("user.promote", ANN.id)
    shouted = operation("user.update", ANN.id.upper())
    stranger = operation("user.update", new_id(), set={"job_title": "x"})
    again = creation(ANN, email=None)
    codes = [r.code for r in staffed.sync(other, shouted, stranger, again).results]
    assert codes == ["kind_unknown", "malformed", "user_unknown", "user_exists"]
