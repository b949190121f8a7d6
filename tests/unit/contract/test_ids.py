"""Identifiers: they grow, they never repeat, and there is one spelling."""

from __future__ import annotations

import random
import uuid

from hypothesis import given
from hypothesis import strategies as some

from contract.ids import IdMaker, is_id, uuid7

MOMENTS = some.integers(min_value=0, max_value=2**48 - 2)


@given(MOMENTS, some.integers(min_value=0, max_value=2**74 - 1))
def test_an_identifier_is_a_uuid_of_version_7_that_holds_its_moment(
    moment: int, randomness: int
) -> None:
    text = uuid7(moment, randomness)
    made = uuid.UUID(text)
    assert is_id(text)
    assert (made.version, made.variant) == (7, uuid.RFC_4122)
    assert made.int >> 80 == moment


@given(some.lists(MOMENTS, min_size=2, max_size=50), some.integers())
def test_identifiers_grow_whatever_the_clock_does(moments: list[int], seed: int) -> None:
    clock = iter(moments)
    make = IdMaker(lambda: next(clock), random.Random(seed).getrandbits)
    made = [make() for _ in moments]
    assert made == sorted(set(made))


def test_ten_thousand_of_one_moment_grow_even_when_randomness_is_at_its_end() -> None:
    make = IdMaker(lambda: 1_795_000_000_000, lambda bits: (1 << bits) - 1)
    made = [make() for _ in range(10_000)]
    assert made == sorted(set(made))
    assert all(map(is_id, made))


def test_other_spellings_are_not_accepted() -> None:
    text = uuid7(1_795_000_000_000, 7)
    for other in (text.upper(), f"{{{text}}}", text.replace("-", ""), f" {text}", f"{text}\n", ""):
        assert not is_id(other)
    assert not is_id("00000000-0000-0000-0000-000000000000")
