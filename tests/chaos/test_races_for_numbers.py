"""Fifty consoles want one number, one address, one user: one gets it, the others are told who."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from contract.records import Number
from tests.backend.engines import POSTGRESQL
from tests.backend.office import creation, document, operation, person
from tests.chaos.backend_crowd import Crowd
from tests.chaos.numbers import report, share
from tests.support.backend_process import BackendProcess

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from contract.operations import Operation
    from contract.records import User

CONSOLES = 50
COPIES = 8
WORKERS = share(4, 2)
ROUNDS = share(334, 2)
"""For each kind of unique value."""
PRIZES = {
    "internal_number": "1{:03}",
    "email": "Prize{}@example.com",
    "did_number": "4930770{:05}",
}


@pytest.fixture(scope="module")
def crowd(engine: str, database_url: str, folder: Path) -> Iterator[Crowd]:
    """Fifty consoles: on PostgreSQL at several processes, on SQLite threads of one."""
    backend = None
    if engine == POSTGRESQL:
        mail = f"maildir:{folder / 'mail'}"
        backend = BackendProcess(folder, mail=mail, database=database_url, workers=WORKERS)
        backend.start()
    crowd = Crowd(database_url, CONSOLES, backend)
    try:
        yield crowd
    finally:
        crowd.close()
        if backend is not None:
            backend.stop()


@pytest.mark.parametrize("field", PRIZES)
def test_one_of_fifty_gets_what_all_want_and_the_others_hear_whose_it_is(
    field: str, crowd: Crowd
) -> None:
    if field == "did_number":
        numbers = [Number(id=PRIZES[field].format(n)) for n in range(ROUNDS)]
        crowd.put_records(("number", number) for number in numbers)
    for number in range(ROUNDS):
        prize = {field: PRIZES[field].format(number)}
        rivals = [person(first_name=f"R{n}", last_name=field) for n in range(CONSOLES)]
        results = crowd.at_once([creation(rival, **prize) for rival in rivals])
        won = [result for result in results if result.status == "applied"]
        assert len(won) == 1
        winner = document(won[0].row).name
        lost = [result.errors[0] for result in results if result.status == "rejected"]
        assert len(lost) == CONSOLES - 1
        assert {(error.field, error.params["holder"]) for error in lost} == {(field, winner)}
        assert all(winner in error.detail for error in lost)
    assert not crowd.faults()
    report(f"race for one {field}: {crowd.name}", rounds=ROUNDS, consoles=CONSOLES)


def test_fifty_wishes_for_a_free_number_get_fifty_numbers(crowd: Crowd) -> None:
    rounds = share(20, 1)
    wish = {"next_free": True, "preferred": "300"}
    given: list[str | None] = []
    for _ in range(rounds):
        results = crowd.at_once(
            [creation(person(), internal_number=wish) for _ in range(CONSOLES)]
        )
        assert {result.status for result in results} == {"applied"}
        lines = [document(result.row).line for result in results]
        given += [line.internal_number for line in lines if line is not None]
    assert "300" in given
    assert len(set(given)) == CONSOLES * rounds
    assert not crowd.faults()
    report(f"wishes for a free number: {crowd.name}", wishes=len(given))


def test_eight_copies_of_an_operation_at_once_have_one_effect_and_one_answer(crowd: Crowd) -> None:
    rounds = share(200, 4)
    for _ in range(rounds):
        results = crowd.at_once([creation(person(department="Sales"))] * COPIES)
        rows = {(result.status, result.row.version if result.row else 0) for result in results}
        assert rows == {("applied", 1)}
    assert not crowd.faults()
    report(f"copies of an operation at once: {crowd.name}", operations=rounds, copies=COPIES)


def test_different_fields_edited_at_once_are_all_kept(crowd: Crowd) -> None:
    rounds = share(200, 4)
    values = {
        "first_name": "Dora",
        "last_name": "Egger",
        "department": "Sales",
        "job_title": "Head",
        "time_schedule": "office",
    }
    for number in range(rounds):
        user = _hired(crowd)
        wanted = {**values, "email": f"dora{number}@example.com"}
        results = crowd.at_once([_edit(user, name, value) for name, value in wanted.items()])
        assert {result.status for result in results} <= {"applied", "merged"}
        last = max((r.row for r in results if r.row), key=lambda row: row.version)
        now = document(last)
        assert {name: getattr(now, name) for name in wanted} == wanted
    assert not crowd.faults()
    report(f"different fields at once: {crowd.name}", rounds=rounds)


def test_of_eight_edits_of_one_field_one_is_kept_and_seven_are_told(crowd: Crowd) -> None:
    rounds = share(200, 4)
    for _ in range(rounds):
        user = _hired(crowd)
        results = crowd.at_once([_edit(user, "job_title", f"Head {n}") for n in range(COPIES)])
        won = [result for result in results if result.status == "applied"]
        assert len(won) == 1
        kept = document(won[0].row).job_title
        told = [conflict for result in results for conflict in result.conflicts]
        assert [(one.base, one.theirs) for one in told] == [(None, kept)] * (COPIES - 1)
    assert not crowd.faults()
    report(f"one field at once: {crowd.name}", rounds=rounds)


def _hired(crowd: Crowd) -> User:
    results = crowd.at_once([creation(person())])
    return document(results[0].row)


def _edit(user: User, name: str, value: Any) -> Operation:
    return operation("user.update", user.id, set={name: value}, base={name: getattr(user, name)})
