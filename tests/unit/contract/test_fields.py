"""The one normal form of every field: what people type in many ways is compared in one."""

from __future__ import annotations

import unicodedata
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from contract.fields import (
    FIELDS,
    LINE_FIELDS,
    UNITS,
    email_key,
    fits,
    flat,
    normalise,
    normalised,
    with_values,
)
from contract.records import Line, User
from tests.support.account import ANN, BOB

TYPED = some.text(max_size=40) | some.text(alphabet="+00 49(-)٤३.\u200eaé\u0301İ@", max_size=12)


def typed_value(name: str) -> some.SearchStrategy[Any]:
    match FIELDS[name].kind:
        case "flag":
            return some.booleans()
        case "list" | "set":
            return some.lists(TYPED, max_size=4)
        case _:
            return TYPED if name == "first_name" else TYPED | some.none()


@given(
    some.sampled_from(sorted(FIELDS)).flatmap(lambda n: some.tuples(some.just(n), typed_value(n)))
)
@settings(max_examples=2000, deadline=None)
def test_what_is_normal_stays_as_it_is(typed: tuple[str, Any]) -> None:
    name, value = typed
    once = normalise(name, value)
    assert normalise(name, once) == once


@given(TYPED)
@settings(max_examples=500, deadline=None)
def test_text_is_trimmed_and_composed_and_loses_nothing_else(text: str) -> None:
    assert normalise("last_name", f" {text}\t") == unicodedata.normalize("NFC", text).strip()


@given(TYPED)
@settings(max_examples=500, deadline=None)
def test_the_key_of_an_address_is_that_of_its_normal_form(text: str) -> None:
    normal = normalise("email", text) or ""
    assert email_key(normal) == email_key(text)
    assert email_key(email_key(text)) == email_key(text)


@pytest.mark.parametrize(
    ("name", "typed", "normal"),
    [
        ("first_name", "  Ann ", "Ann"),
        ("first_name", "   ", ""),
        ("last_name", "Mu\u0308ller", "Müller"),
        ("department", "  ", None),
        ("email", " Ann.Smith@EXAMPLE.com ", "Ann.Smith@example.com"),
        ("did_number", "+49 (30) 123-456", "4930123456"),
        ("internal_number", " 2-04 ", "204"),
        ("internal_number", "٢٠٤", "204"),
        ("on_demand_code", " * 97 ", "*97"),
        ("when_unavailable", "", "do_nothing"),
        ("caller_ids", ["0049 30 1", "+49 30 2"], ("49301", "49302")),
        ("delivery_methods", ["ftp", "mail", "ftp "], ("ftp", "mail")),
        ("caller_ids", None, ()),
        ("record_on_demand", None, False),
    ],
)
def test_what_people_type_is_understood(name: str, typed: object, normal: object) -> None:
    assert normalise(name, typed) == normal


def test_a_ligature_and_a_capital_are_one_address_to_the_account() -> None:
    assert email_key("Straße@Example.com") == email_key("STRASSE@EXAMPLE.COM")


@pytest.mark.parametrize("name", sorted(FIELDS))
def test_a_value_of_another_type_does_not_fit(name: str) -> None:
    field = FIELDS[name]
    assert not fits(field, 7)
    assert not fits(field, {"a": "b"})
    assert not fits(field, [1, 2])
    assert fits(field, flat(BOB)[name])
    assert fits(field, None) == (
        field.kind not in {"flag", "list", "set"}
        and name not in {"first_name", "last_name", "when_unavailable"}
    )


def test_fields_and_line_tell_the_same_names_in_the_same_order() -> None:
    assert Line.__struct_fields__ == LINE_FIELDS
    assert UNITS == {
        "voicemail": ("when_unavailable", "voicemail_audio", "voicemail_email"),
        "external_calls": ("external_calls_enabled", "caller_ids"),
        "on_demand": ("record_on_demand", "on_demand_code"),
    }


def test_a_user_taken_apart_and_put_together_is_the_same() -> None:
    assert with_values(User(id=BOB.id), flat(BOB)) == BOB
    assert normalised(flat(BOB)) == flat(BOB)


def test_a_line_field_gives_a_line_and_a_detail_does_not() -> None:
    plain = User(id=ANN.id)
    assert with_values(plain, {"first_name": "Ann"}).line is None
    assert with_values(plain, {"internal_number": "204"}).line == Line(internal_number="204")
