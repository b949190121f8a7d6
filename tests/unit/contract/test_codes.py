"""One-time codes: what people mistype is found, what they paste is understood."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as some

from contract.codes import (
    CONSONANTS,
    SAMPLE_CODE,
    SAMPLE_TOKEN,
    TOKEN_BYTES,
    TextCode,
    check_letter,
    link,
    make_code,
    parse_code,
    token_of,
)

if TYPE_CHECKING:
    import random

LETTERS = some.text(alphabet=CONSONANTS, min_size=11, max_size=11).filter(
    lambda t: len(set(t)) > 1
)
CODES = LETTERS.map(lambda letters: letters + check_letter(letters))
SEPARATORS = some.sampled_from(["", "-", " ", " - ", "–", ".", "\u00a0", "_", "/"])


def test_a_made_code_has_four_letters_to_look_it_up_and_eight_to_prove_it() -> None:
    code = make_code(secrets.randbelow)
    assert (len(code.selector), len(code.verifier)) == (4, 8)
    assert parse_code(str(code)) == code
    assert str(code) == f"{code.selector}-{code.verifier[:4]}-{code.verifier[4:]}"
    assert set(code.selector + code.verifier) <= set(CONSONANTS)


def test_codes_have_no_vowels_and_nothing_that_looks_like_a_digit() -> None:
    assert not set(CONSONANTS) & set("AEIOUY0123456789")
    assert len(set(CONSONANTS)) == 20


@given(CODES, SEPARATORS, some.randoms(use_true_random=False))
def test_a_code_is_understood_in_any_case_and_with_any_separators(
    letters: str, separator: str, dice: random.Random
) -> None:
    typed = separator.join(letters[start : start + 4] for start in (0, 4, 8))
    typed = "".join(dice.choice((letter.lower(), letter)) for letter in typed)
    expected = TextCode(selector=letters[:4], verifier=letters[4:])
    assert parse_code(f" {typed}\n") == expected
    assert parse_code(str(expected)) == expected


@given(CODES)
def test_every_single_wrong_letter_is_found(letters: str) -> None:
    for position, right in enumerate(letters):
        for wrong in CONSONANTS.replace(right, ""):
            assert parse_code(letters[:position] + wrong + letters[position + 1 :]) is None


@given(CODES)
def test_swapped_neighbours_are_found_but_for_one_pair(letters: str) -> None:
    for position in range(11):
        one, other = letters[position], letters[position + 1]
        swapped = letters[:position] + other + one + letters[position + 2 :]
        if one != other and {one, other} != {CONSONANTS[0], CONSONANTS[-1]}:
            assert parse_code(swapped) is None


@pytest.mark.parametrize(
    "typed",
    [
        *("", "BCDF", "BCDF-GHJK-LMN", "BCDF-GHJK-LMNP-Q", "ACDF-GHJK-LMNP", "ßßßß-GHJK"),
        *(SAMPLE_CODE, "🙂" * 12, "B" * 5000, "\x00" * 12),
    ],
)
def test_what_is_no_code_is_not_taken_for_one(typed: str) -> None:
    assert parse_code(typed) is None


def test_a_link_keeps_its_token_in_the_fragment() -> None:
    token = secrets.token_urlsafe(TOKEN_BYTES)
    made = link("https://phones.example.com/", token)
    assert made == f"https://phones.example.com/app#1.{token}"
    assert token_of(made) == token
    assert token_of(f"  {token}\n") == token
    assert token_of(made[:40] + "\r\n " + made[40:]) == token


@pytest.mark.parametrize(
    "pasted",
    [
        *("", "#", "https://phones.example.com/app", "https://[#1.x", "1." + "A" * 43),
        *(f"https://phones.example.com/app#2.{'A' * 43}", f"#1.{'A' * 42}", f"#1.{'A' * 44}"),
        *(f"#1.{'A' * 42}!", f"#1.{'é' * 43}", "A" * 1_000_000),
    ],
)
def test_what_is_no_link_of_ours_gives_no_token(pasted: str) -> None:
    assert token_of(pasted) is None


@given(some.text())
def test_reading_what_people_paste_never_fails(pasted: str) -> None:
    token_of(pasted)
    token_of(f"https://{pasted}#{pasted}")
    parse_code(pasted)


def test_the_samples_have_the_looks_of_the_real_ones() -> None:
    assert len(SAMPLE_TOKEN) == len(secrets.token_urlsafe(TOKEN_BYTES))
    assert len(SAMPLE_CODE) == len(str(make_code(secrets.randbelow)))
