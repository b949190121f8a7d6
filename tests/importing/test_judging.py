"""What a row would do, said before it is done: whom it is about, what changes, what is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from console.models.draft import draft_of
from console.models.importing.plans import Choice
from console.services import importing, undo, users
from console.store import outbox
from contract.fields import with_values
from contract.operations import Result
from contract.records import User
from tests.importing.conftest import judge_of_file, judge_of_lines, plans_of, take_in
from tests.support.desk import fill_people, user_id

if TYPE_CHECKING:
    from pathlib import Path

    from console.models.importing.judging import Judge
    from console.models.importing.plans import RowPlan
    from console.services.desk import Desk

ROWS, FAULTY = 10_000, 300


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "people.csv"


def told(plan: RowPlan) -> tuple[str, list[tuple[str, str]]]:
    """Return the outcome and what blocks, each with its cell."""
    errors = [(p.code, p.field) for p in plan.problems if p.severity == "error"]
    return plan.outcome, errors


def changes(plan: RowPlan) -> dict[str, tuple[object, object]]:
    return {one.field: (one.before, one.after) for one in plan.changes}


def test_a_known_e_mail_changes_that_user_and_blank_cells_keep(desk: Desk, path: Path) -> None:
    judge = judge_of_lines(
        desk,
        path,
        "Email,First name,Last name,Department,Job title",
        "USER0@Example.com,,,Legal,",
        "new@example.com,Nora,Neumann,Sales,Agent",
    )
    old, new = plans_of(desk, judge)
    assert (old.outcome, old.user_id, old.name) == ("change", user_id(0), "Ann Smith")
    assert changes(old) == {
        "department": ("Sales", "Legal"),
        "email": ("user0@example.com", "USER0@example.com"),
    }
    assert (new.outcome, new.user_id) == ("new", None)


def test_clear_empties_and_is_said_before(desk: Desk, path: Path) -> None:
    judge = judge_of_lines(
        desk, path, "email,department,line", "user0@example.com,<CLEAR>,<clear>"
    )
    [plan] = plans_of(desk, judge)
    assert changes(plan) == {"line": ("yes", None), "department": ("Sales", None)}
    take_in(desk, judge)
    user = users.get(desk=desk, user_id=user_id(0))
    assert (user.department, user.line) == (None, None)


@pytest.mark.parametrize(
    ("known", "outcome"), [("skip", "skip"), ("report", "problem"), ("update", "change")]
)
def test_known_users_are_updated_skipped_or_reported(
    desk: Desk, path: Path, known: str, outcome: str
) -> None:
    choice = Choice(known=known)  # type: ignore[arg-type]
    judge = judge_of_lines(
        desk, path, "email,department", "user0@example.com,Legal", choice=choice
    )
    assert plans_of(desk, judge)[0].outcome == outcome


def test_a_number_finds_its_user_unless_the_e_mail_speaks_against_it(
    desk: Desk, path: Path
) -> None:
    judge = judge_of_lines(
        desk,
        path,
        "internal number,email,first name,last name,department",
        "200,,,,Legal",
        "201,fresh@example.com,New,Person,Legal",
    )
    old, new = plans_of(desk, judge)
    assert (old.user_id, old.outcome) == (user_id(0), "change")
    assert told(new) == ("problem", [("internal_number_taken", "internal_number")])
    by_number = Choice(match_by="internal_number")
    assert plans_of(desk, judge_of_file(desk, path, by_number))[1].user_id == user_id(1)


def test_two_rows_about_one_user_are_both_wrong_until_one_is_mended(
    desk: Desk, path: Path
) -> None:
    judge = judge_of_lines(
        desk,
        path,
        "email,internal number,first name,last name",
        "user0@example.com,,,",
        ",200,,",
        "a@example.com,,A,A",
        "A@example.com,,B,B",
    )
    assert [told(plan)[0] for plan in plans_of(desk, judge)] == ["problem"] * 4
    again = judge.edit(3, 0, "b@example.com")
    found = importing.plans(desk=desk, judge=judge, rows=again)
    assert {row: plan.outcome for row, plan in found.items()} == {2: "new", 3: "new"}
    again = judge.edit(1, 1, "")
    found = importing.plans(desk=desk, judge=judge, rows=again)
    assert found[0].outcome == "same"
    assert told(found[1])[0] == "problem"


def test_names_are_taken_apart_where_a_file_has_them_whole(empty: Desk, path: Path) -> None:
    judge = judge_of_lines(empty, path, "Name;E-mail", "Ann Mary Lee;a@example.com", "Lee, Bo;")
    take_in(empty, judge)
    names = {(row.user.first_name, row.user.last_name) for row in users.rows(desk=empty)}
    assert names == {("Ann Mary", "Lee"), ("Bo", "Lee")}


def test_an_import_is_one_step_that_is_taken_back_as_one(desk: Desk, path: Path) -> None:
    before = {row.user for row in users.rows(desk=desk)}
    judge = judge_of_lines(
        desk,
        path,
        "email,first name,last name,internal number,department",
        "user0@example.com,,,,Legal",
        "n@example.com,Nora,Neu,900,Legal",
        "m@example.com,Max,Mu,901,Legal",
    )
    deed = take_in(desk, judge)
    assert len(users.rows(desk=desk)) == 10
    undo.undo(desk=desk, operations=deed)
    assert {row.user for row in users.rows(desk=desk)} == before


def test_a_large_import_is_taken_back_whether_its_rows_were_sent_edited_or_neither(
    empty: Desk, path: Path
) -> None:
    people = (f"Ann {row},Lee,{row + 300}" for row in range(40))
    judge = judge_of_lines(empty, path, "first name,last name,internal number", *people)
    deed = take_in(empty, judge)
    with empty.store.write() as tx:
        sent = [entry.operation for entry in outbox.claim(tx, 10, 1_000_000)]
        outbox.settle_all(tx, [Result(id=one.id, status="applied") for one in sent])
    known = [with_values(User(id=one.target), one.set) for one in sent]
    fill_people(empty, known[:9])  # Somebody deleted the tenth since.
    edited = users.rows(desk=empty)[-1].user
    draft = draft_of(edited)
    draft.values["department"] = "Sales"
    users.save(desk=empty, draft=draft)
    undo.undo(desk=empty, operations=deed)
    with empty.store.read() as view:
        left = [entry.operation.kind for entry in outbox.open_entries(view)]
    # Nine are deleted again; thirty never left, the edited one with what became part of it.
    assert left == ["user.delete"] * 9
    assert [row for row in users.rows(desk=empty) if not row.is_deleting] == []


def test_an_import_goes_after_what_waits_already(desk: Desk, path: Path) -> None:
    draft = draft_of(users.get(desk=desk, user_id=user_id(0)))
    draft.values["job_title"] = "Director"
    users.save(desk=desk, draft=draft)
    judge = judge_of_lines(desk, path, "email,department", "user0@example.com,Legal")
    take_in(desk, judge)
    user = users.get(desk=desk, user_id=user_id(0))
    assert (user.job_title, user.department) == ("Director", "Legal")


def test_who_shows_the_number_of_a_later_row_gets_it_after_that_row(
    empty: Desk, path: Path
) -> None:
    judge = judge_of_lines(
        empty,
        path,
        "first name,last name,internal number,internal caller id",
        "Ann,Lee,201,202",
        "Bob,Ray,202,201",
        "Cleo,Fox,203,999",
    )
    plans = plans_of(empty, judge)
    assert told(plans[2]) == ("problem", [("internal_caller_id_unknown", "internal_caller_id")])
    take_in(empty, judge, [0, 1])
    with empty.store.read() as view:
        kinds = [entry.operation.kind for entry in outbox.open_entries(view)]
    assert kinds == ["user.create", "user.create", "line.configure", "line.configure"]
    shown = {row.user.line and row.user.line.internal_caller_id for row in users.rows(desk=empty)}
    assert shown == {"201", "202"}


def test_new_people_are_invited_if_that_is_wanted(empty: Desk, path: Path) -> None:
    judge = judge_of_lines(
        empty,
        path,
        "first name,last name,email",
        "Ann,Lee,ann@example.com",
        "Bob,Ray,",
        choice=Choice(invite=True),
    )
    take_in(empty, judge)
    with empty.store.read() as view:
        kinds = [entry.operation.kind for entry in outbox.open_entries(view)]
    assert kinds == ["user.create", "invite.send", "user.create"]


def large_file(path: Path) -> dict[int, tuple[str, str]]:
    """Write 10,000 rows, 300 of them faulty in twelve ways; returns what is wrong by row."""
    kinds = (
        ("name_blank", "first_name", {"First name": ""}),
        ("too_long", "last_name", {"Last name": "x" * 64}),
        ("control_characters", "department", {"Department": "a\x07b"}),
        ("email_syntax", "email", {"Email": "not an address"}),
        ("email_taken", "email", {"Email": "user1@example.com", "ID": ""}),
        ("name_unknown", "time_schedule", {"Time schedule": "Weekend"}),
        ("did_unknown", "did_number", {"DID number": "+49 40 1"}),
        ("internal_number_format", "internal_number", {"Internal number": "12345"}),
        ("internal_number_feature_code", "internal_number", {"Internal number": "700"}),
        ("when_unavailable_unknown", "when_unavailable", {"When unavailable": "Ring"}),
        ("caller_ids_needed", "caller_ids", {"Enable external outbound calls": "yes"}),
        ("no_yes_or_no", "record_on_demand", {"Record on demand": "maybe"}),
    )
    header = (
        *("ID", "First name", "Last name", "Email", "Department", "Time schedule", "DID number"),
        *("Internal number", "When unavailable", "Enable external outbound calls"),
        "Record on demand",
    )
    lines = [";".join(header)]
    wrong: dict[int, tuple[str, str]] = {}
    for row in range(ROWS):
        cells = {"First name": f"Ann {row}", "Last name": "Lee", "Email": f"p{row}@example.com"}
        if row % 33 == 0 and len(wrong) < FAULTY:
            code, field, fault = kinds[len(wrong) % len(kinds)]
            cells |= fault
            wrong[row] = (code, field)
        lines.append(";".join(cells.get(name, "") for name in header))
    path.write_text("\r\n".join(lines), encoding="cp1252", errors="ignore")
    return wrong


def test_each_of_300_faults_in_10_000_rows_is_named_at_its_row_and_cell(
    desk: Desk, path: Path
) -> None:
    wrong = large_file(path)
    judge: Judge = judge_of_file(desk, path, Choice(match_by="id"))
    plans = importing.plans(desk=desk, judge=judge)
    found = {row: told(plan)[1] for row, plan in plans.items() if plan.outcome == "problem"}
    assert found == {row: [fault] for row, fault in wrong.items()}
    assert sum(plan.outcome == "new" for plan in plans.values()) == ROWS - FAULTY
