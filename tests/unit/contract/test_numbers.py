"""Telephone numbers: typed in every way, kept in one, shown in the international one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from contract.numbers import digits_of, internal_of, international


@pytest.mark.parametrize(
    "typed",
    [
        *("+49 30 123456", "0049 30 123456", "4930123456", "+49 (30) 123-456", "+49/30/123.456"),
        *("+49‑30‑123456", "\u202a+4930123456\u202c", "+٤٩ ٣٠ ١٢٣٤٥٦", "+4930123456"),
        *("+0049 30 123456", "\u00a0+49\u00a030\u00a0123456 "),
    ],
)
def test_every_way_to_type_a_number_is_understood(typed: str) -> None:
    assert digits_of(typed) == "4930123456"


def test_what_is_no_number_stays_for_a_rule_to_name() -> None:
    assert digits_of("+49 30 CALL-US") == "4930CALLUS"
    assert internal_of(" 2 0x4 ") == "20x4"


def test_an_internal_number_keeps_its_leading_zeros() -> None:
    assert internal_of("0 0-7") == "007"


def test_numbers_are_shown_as_people_read_them() -> None:
    assert international("442079460000") == "+44 20 7946 0000"
    assert international("12025550123") == "+1 202-555-0123"


@given(some.text(max_size=30) | some.text(alphabet="0123456789", max_size=30))
def test_showing_a_number_never_fails_and_shows_a_plus(digits: str) -> None:
    assert international(digits).startswith("+")


@given(some.integers(min_value=1, max_value=10**15 - 1).map(str))
def test_a_number_shown_and_typed_again_is_the_same(digits: str) -> None:
    assert digits_of(international(digits)) == digits
