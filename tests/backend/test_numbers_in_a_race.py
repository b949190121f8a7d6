"""Many consoles at once: unique values stay unique, and nobody is refused a free number."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from tests.backend.engines import BOTH
from tests.backend.office import creation, document, move_in, person
from tests.support.account import ANN

if TYPE_CHECKING:
    from contract.operations import Operation, Result
    from tests.support.backend import RunningBackend, SignedIn


ENGINES = BOTH


def test_the_preferred_number_is_given_if_it_is_free(
    office: RunningBackend, admin: SignedIn
) -> None:
    move_in(admin, ANN)
    assert _number(admin, preferred="0 7") == "07"
    assert _number(admin, preferred="204") == "200", "Ann has it"
    assert _number(admin, preferred="700") == "201", "it is a feature code"
    assert _number(admin, preferred=None) == "202"


def test_next_free_leaves_out_what_is_taken_and_starts_again_at_a_freed_one(
    office: RunningBackend, admin: SignedIn
) -> None:
    move_in(admin, ANN)
    given = [_number(admin, preferred=None) for _ in range(5)]
    assert given == ["200", "201", "202", "203", "205"]


def test_a_repeated_wish_keeps_its_number(office: RunningBackend, admin: SignedIn) -> None:
    wish = _wish(None)
    first, again = (document(admin.sync(wish).results[0].row).line for _ in range(2))
    assert first == again


def test_sixteen_consoles_that_prefer_one_number_get_sixteen_numbers(
    office: RunningBackend, admin: SignedIn
) -> None:
    results = _at_once(admin, [_wish("300") for _ in range(16)])
    numbers = {line.internal_number for r in results if (line := document(r.row).line)}
    assert {result.status for result in results} == {"applied"}
    assert len(numbers) == 16
    assert "300" in numbers


def test_one_of_sixteen_gets_an_email_and_the_others_hear_whose_it_is(
    office: RunningBackend, admin: SignedIn
) -> None:
    rivals = [person(first_name=f"R{n}", email="One@example.com") for n in range(16)]
    results = _at_once(admin, [creation(rival) for rival in rivals])
    won = [result for result in results if result.status == "applied"]
    assert len(won) == 1
    winner = document(won[0].row).name
    refused = {result.errors[0].detail for result in results if result.status == "rejected"}
    assert refused == {f"E-mail One@example.com belongs to {winner}."}


def _at_once(admin: SignedIn, operations: list[Operation]) -> list[Result]:
    consoles = [admin.backend.sign_in() for _ in range(4)]
    with ThreadPoolExecutor(len(operations)) as pool:
        answers = [
            pool.submit(consoles[number % len(consoles)].sync, operation)
            for number, operation in enumerate(operations)
        ]
        return [answer.result().results[0] for answer in answers]


def _wish(preferred: str | None) -> Operation:
    return creation(person(), internal_number={"next_free": True, "preferred": preferred})


def _number(admin: SignedIn, preferred: str | None) -> str | None:
    line = document(admin.sync(_wish(preferred)).results[0].row).line
    return line.internal_number if line else None
