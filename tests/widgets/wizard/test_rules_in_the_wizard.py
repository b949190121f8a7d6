"""Every rule through the wizard's widgets: words at the field; errors hold up, warnings do not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec
import pytest

from console.viewmodels.wizard_answers import Answers
from console.viewmodels.wizard_flow import page_of
from contract.fields import normalise
from contract.problems import FIELD_WORDS
from tests.widgets.wizard.seen import said_at

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from console.views.wizard.wizard import WizardDialog

    Opener = Callable[..., WizardDialog]

ROUTED = {"when_unavailable": "route_to_voicemail", "voicemail_audio": "system_default"}
OUTSIDE_THE_WIZARD = {
    "voicemail_unused": "the wizard saves no voicemail fields where they do not count",
    "email_needed": "the check box for the invite is disabled, and says why",
    "internal_numbers_exhausted": "the server says it when it allots a number",
}


class Case(msgspec.Struct, frozen=True):
    """With these answers, the field says these words."""

    code: str
    field: str
    words: str
    answers: dict[str, Any]


ERRORS = (
    Case("name_blank", "first_name", "First name is needed.", {"first_name": "  "}),
    Case("name_blank", "last_name", "Last name is needed.", {"last_name": ""}),
    Case("too_long", "job_title", "Job title has 128 characters", {"job_title": "x" * 128}),
    Case("control_characters", "department", "invisible character", {"department": "a\u2028b"}),
    Case("schedule_unknown", "time_schedule", "no longer exists", {"time_schedule": "gone"}),
    Case("email_syntax", "email", "“bea@@” is not an e-mail address", {"email": "bea@@"}),
    Case("email_taken", "email", "belongs to Ann Smith", {"email": "USER0@example.com"}),
    Case("did_unknown", "did_number", "+49 30 999", {"did_number": "+49 30 999"}),
    Case("did_inactive", "did_number", "is not active", {"did_number": "493099999900"}),
    Case("did_taken", "did_number", "belongs to Ann Smith", {"did_number": "+49 30 12345000"}),
    Case("internal_number_format", "internal_number", "“12345”", {"internal_number": "12345"}),
    Case(
        *("internal_number_taken", "internal_number"),
        "Internal number 200 belongs to Ann Smith.",
        {"internal_number": "200"},
    ),
    Case(
        *("internal_number_feature_code", "internal_number"),
        "700 is the feature code of Call parking.",
        {"internal_number": "700"},
    ),
    Case(
        *("when_unavailable_unknown", "when_unavailable", "Choose “Do nothing”"),
        {"when_unavailable": "ring_for_ever"},
    ),
    Case(
        *("voicemail_audio_needed", "voicemail_audio", "needs a voicemail audio"),
        {"when_unavailable": "route_to_voicemail"},
    ),
    Case(
        *("voicemail_email_needed", "voicemail_email", "needs an e-mail address"),
        {**ROUTED, "voicemail_email": ""},
    ),
    Case(
        *("email_syntax", "voicemail_email", "“box” is not an e-mail address"),
        {**ROUTED, "voicemail_email": "box"},
    ),
    Case(
        *("audio_unknown", "voicemail_audio", "Voicemail audio no longer exists"),
        {**ROUTED, "voicemail_audio": "gone"},
    ),
    Case(
        *("caller_ids_needed", "caller_ids", "at least one caller ID"),
        {"external_calls_enabled": True},
    ),
    Case("caller_id_unknown", "caller_ids", "+49 30 999", {"caller_ids": ("4930999",)}),
    Case("caller_id_inactive", "caller_ids", "is not active", {"caller_ids": ("493099999900",)}),
    Case(
        *("caller_id_repeated", "caller_ids", "is listed twice"),
        {"caller_ids": ("493012345021", "493012345021")},
    ),
    Case(
        *("internal_caller_id_unknown", "internal_caller_id"),
        "Nobody has the internal number 999.",
        {"internal_caller_id": "999"},
    ),
    Case(
        *("audio_unknown", "external_announcement", "External announcement no longer exists"),
        {"external_announcement": "gone"},
    ),
    Case(
        *("delivery_methods_needed", "delivery_methods", "at least one delivery method"),
        {"record_outbound_internal": True},
    ),
    Case(
        *("delivery_method_unknown", "delivery_methods", "no longer exists"),
        {"delivery_methods": ("gone",)},
    ),
    Case(
        *("on_demand_code_needed", "on_demand_code", "needs a dialing feature code"),
        {"record_on_demand": True, "delivery_methods": ("drive",)},
    ),
    Case("on_demand_code_format", "on_demand_code", "“55”", {"on_demand_code": "55"}),
    Case(
        *("on_demand_code_taken", "on_demand_code", "feature code of Voicemail"),
        {"on_demand_code": "*97"},
    ),
)
WARNINGS = (
    Case(
        *("internal_number_emergency", "internal_number", "112 is an emergency number"),
        {"internal_number": "112"},
    ),
    Case("line_unreachable", "internal_number", "nobody can call this user", {}),
    Case(
        *("internal_caller_id_not_own", "internal_caller_id", "belongs to Ann Smith"),
        {"internal_caller_id": "200"},
    ),
    Case(
        *("recording_by_email", "delivery_methods", "“Office mail” sends recordings by e-mail"),
        {"record_inbound_external": True, "delivery_methods": ("mail",)},
    ),
    Case(
        *("recording_unannounced", "record_inbound_external", "the law may require consent"),
        {"record_inbound_external": True, "delivery_methods": ("drive",)},
    ),
)
NAMES = {"first_name": "Bea", "last_name": "Best", "email": "bea@example.com"}


def opened_at(opened: Opener, case: Case) -> WizardDialog:
    """Open a wizard for Bea, go to the field's page, and give the answers."""
    wizard = opened()
    answers = Answers(wizard.model)
    for name, value in NAMES.items():
        answers.set(name, value)
    assert wizard.model.go_to(page_of(case.field))
    for name, value in case.answers.items():
        answers.set(name, value)
    return wizard


@pytest.mark.parametrize("case", ERRORS, ids=lambda case: f"{case.code}-{case.field}")
def test_an_error_is_said_at_its_field_and_holds_up_next_and_save(
    case: Case, opened: Opener, qtbot: QtBot
) -> None:
    wizard = opened_at(opened, case)
    assert any(case.words in words for words in said_at(wizard, case.field))
    assert not wizard.buttons.next.isEnabled()
    assert case.words in wizard.buttons.reason.text()
    assert case.words in wizard.buttons.next.accessibleDescription()
    assert not wizard.model.go_next()
    assert not wizard.model.save()
    kept = wizard.model.draft.values[case.field]
    assert kept == case.answers.get(case.field, kept)


@pytest.mark.parametrize("case", WARNINGS, ids=lambda case: case.code)
def test_a_warning_is_said_as_one_and_can_be_passed(
    case: Case, opened: Opener, qtbot: QtBot
) -> None:
    wizard = opened_at(opened, case)
    said = [words for words in said_at(wizard, case.field) if case.words in words]
    assert said
    assert all(words.startswith("Warning: ") for words in said)
    assert wizard.buttons.next.isEnabled()
    assert wizard.model.go_to("review")
    with qtbot.waitSignal(wizard.saved):
        wizard.buttons.save.click()


def test_every_rule_is_tried_here() -> None:
    tried = {case.code for case in (*ERRORS, *WARNINGS)} | set(OUTSIDE_THE_WIZARD)
    assert tried == set(FIELD_WORDS)


def test_what_was_typed_with_blanks_and_signs_is_understood(opened: Opener) -> None:
    case = Case("", "did_number", "", {"did_number": "0049 (30) 12345-021", "email": " B@Ä.DE "})
    wizard = opened_at(opened, case)
    assert said_at(wizard, "did_number") == []
    assert normalise("did_number", wizard.model.draft.values["did_number"]) == "493012345021"


def test_an_empty_form_does_not_open_with_complaints(opened: Opener) -> None:
    wizard = opened()
    assert said_at(wizard, "first_name") == []
    assert wizard.buttons.reason.text() == "First name is needed."
