"""The list behind the Users table: many small changes lead where reading all anew leads."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPersistentModelIndex

from console.models.rows import Glance
from console.viewmodels import glimpse
from console.viewmodels.collation import collation
from console.viewmodels.user_list import changed, listed, renewed
from console.viewmodels.users_columns import COLUMNS, Facts
from console.viewmodels.users_table import UsersTable
from console.views.users_words import UsersWords
from tests.support.desk import user_id

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from console.viewmodels.invitation import State
    from console.viewmodels.user_list import UserList
    from console.viewmodels.users_columns import ColumnId

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
FACTS = Facts(
    schedule_name=lambda one: {"day": "Office hours", "night": "Émile"}.get(one, ""), now=NOW
)
_NOON = int(NOW.timestamp()) + 3 * 3600
_WORDS = st.sampled_from(
    ["", "Ann", "ann", "Åkesson", "Zoë", "Łuk", "Ольга", "a\nb", "王", "10", "9"]
)
glances = st.builds(
    Glance,
    id=st.integers(0, 30).map(user_id),
    first_name=_WORDS,
    last_name=_WORDS,
    job_title=_WORDS,
    department=_WORDS,
    email=st.sampled_from(["", "a@example.com", "Ann@Example.com", "z\n@example.com"]),
    time_schedule=st.sampled_from(["", "day", "night", "unknown"]),
    did_number=st.sampled_from(["", "493012345000", "15551234"]),
    internal_number=st.sampled_from(["", "200", "1000", "99"]),
    invitation=st.sampled_from(["none", "waiting_to_send", "sent", "opened", "completed"]),
    expires=st.sampled_from([0, _NOON, _NOON + 60, _NOON - 7 * 3600]),
    devices=st.integers(0, 3),
    sync=st.sampled_from(["synced", "draft", "conflict", "waiting"]),
    is_new_draft=st.booleans(),
    is_deleting=st.booleans(),
)
changes = st.lists(
    st.lists(glances | st.integers(0, 30).map(user_id), min_size=1, max_size=6), max_size=6
)
columns = st.sampled_from([column.id for column in COLUMNS])
searches = st.sampled_from(["", "a", "ann z", "4930", "office", "emi"])
states: st.SearchStrategy[State | None] = st.sampled_from([None, "sent", "expired", "none"])


def seen(users: UserList) -> list[Glance]:
    """Return what the screen shows, from top to bottom."""
    return [users.users.take(number) for number in users.shown]


def narrowed(
    users: UserList, column: ColumnId, search: str, state: State | None, *, falling: bool
) -> None:
    """Sort, search and filter a list."""
    users.sort(column, descending=falling)
    users.search(search)
    users.show_invited(state)


def applied(before: dict[str, Glance], step: list[Glance | str]) -> dict[str, Glance | None]:
    """Take a step over into what the users are; returns it as a change."""
    told: dict[str, Glance | None] = {}
    for one in step:
        user = one if isinstance(one, str) else one.id
        told[user] = None if isinstance(one, str) else one
    for user, glance in told.items():
        before.pop(user, None)
        if glance is not None:
            before[user] = glance
    return told


@settings(max_examples=150, deadline=None)
@given(st.lists(glances), changes, columns, searches, states, st.booleans(), st.booleans())
def test_changes_one_by_one_lead_where_reading_all_anew_leads(
    first: list[Glance],
    steps: list[list[Glance | str]],
    column: ColumnId,
    search: str,
    state: State | None,
    falling: bool,
    has_all_orders: bool,
) -> None:
    known = {one.id: one for one in first}
    users = listed(known.values(), FACTS, collation())
    narrowed(users, column, search, state, falling=falling)
    if has_all_orders:
        users.orders.keep(users.orders.all())
    at_once = anew = users
    for step in steps:
        told = applied(known, step)
        at_once = changed(at_once, told, FACTS)
        users.update(told)
        anew = renewed(users, known.values(), FACTS)
        assert seen(users) == seen(anew) == seen(at_once)
        assert [users.place_of(one.id) for one in seen(users)] == list(range(len(users.shown)))
    for other in COLUMNS:
        users.sort(other.id, descending=falling)
        anew.sort(other.id, descending=falling)
        assert seen(users) == seen(anew)


@settings(max_examples=150, deadline=None)
@given(st.lists(glances), changes, columns, searches, st.booleans())
def test_each_row_is_told_exactly_so_that_whoever_watches_a_user_keeps_the_user(
    first: list[Glance],
    steps: list[list[Glance | str]],
    column: ColumnId,
    search: str,
    falling: bool,
) -> None:
    known = {one.id: one for one in first}
    users = listed(known.values(), FACTS, collation())
    narrowed(users, column, search, None, falling=falling)
    rows = UsersTable(users, lambda _user: None, UsersWords())
    for step in steps:
        watched = {
            rows.id_at(place): QPersistentModelIndex(rows.index(place, 0))
            for place in range(rows.rowCount())
        }
        rows.update(applied(known, step))
        assert [rows.glance_at(place) for place in range(rows.rowCount())] == seen(users)
        for user, index in watched.items():
            still = index.row() if index.isValid() else -1
            assert still == users.place_of(user or "")


@given(
    st.lists(glances, min_size=1, max_size=60, unique_by=lambda one: one.id),
    st.lists(st.sampled_from(["a", "ak", "ake", "ake z", "ake zo", "z", "zoe a", "4", "49"])),
    states,
)
def test_typing_on_finds_what_typing_at_once_finds(
    first: list[Glance], typed: list[str], state: State | None
) -> None:
    users = listed(first, FACTS, collation())
    users.show_invited(state)
    for text in typed:
        users.search(text)
        at_once = listed(first, FACTS, collation())
        at_once.show_invited(state)
        at_once.search(text)
        assert seen(users) == seen(at_once)


@pytest.fixture
def few_are_many(monkeypatch: pytest.MonkeyPatch) -> None:
    """Look at some users first where there are as few as a test has."""
    monkeypatch.setattr(glimpse, "MANY", 4)
    monkeypatch.setattr(glimpse, "FIRST", 6)
    monkeypatch.setattr(glimpse, "SCREENFUL", 2)


@pytest.mark.usefixtures("few_are_many")
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(glances, min_size=1, max_size=40, unique_by=lambda one: one.id),
    st.lists(st.sampled_from(["", "a", "ak", "ake", "z", "example", "4", "49"]), min_size=1),
    changes,
    states,
    columns,
    st.booleans(),
)
def test_the_first_found_are_those_that_stand_first_when_all_are(
    first: list[Glance],
    typed: list[str],
    steps: list[list[Glance | str]],
    state: State | None,
    column: ColumnId,
    falling: bool,
) -> None:
    rows = UsersTable(listed(first, FACTS, collation()), lambda _id: None, UsersWords())
    at_once = listed(first, FACTS, collation())
    for users in (rows.users, at_once):
        narrowed(users, column, "", state, falling=falling)
    rows.load(rows.users)
    for text in typed:
        rows.search(text)
        at_once.search(text)
        shown = [rows.glance_at(place) for place in range(rows.rowCount())]
        assert shown == seen(at_once)[: len(shown)]
        assert rows.is_glimpse or len(shown) == len(at_once.shown)
    known = {one.id: one for one in first}
    for step in steps:
        told = applied(known, step)
        rows.update(told)
        at_once.update(told)
        assert not rows.is_glimpse
        assert [rows.glance_at(n) for n in range(rows.rowCount())] == seen(at_once)


@pytest.mark.usefixtures("few_are_many")
def test_all_found_are_shown_a_moment_after_the_first(qtbot: QtBot) -> None:
    people = [Glance(id=user_id(n), last_name=f"Ann {n:02}") for n in range(20)]
    rows = UsersTable(listed(people, FACTS, collation()), lambda _id: None, UsersWords())
    with qtbot.waitSignal(rows.settled):
        rows.search("ann")
        assert (rows.is_glimpse, rows.rowCount()) == (True, 6)
        assert rows.place_of(user_id(3)) == 3
        assert rows.place_of(user_id(19)) == -1
    assert (rows.is_glimpse, rows.rowCount()) == (False, 20)


@pytest.mark.usefixtures("few_are_many")
def test_a_list_that_was_made_meanwhile_holds_what_was_searched_for_last() -> None:
    people = [Glance(id=user_id(n), last_name=f"Ann {n:02}") for n in range(20)]
    rows = UsersTable(listed(people, FACTS, collation()), lambda _id: None, UsersWords())
    made = renewed(rows.users, [*people, Glance(id=user_id(20), last_name="Zoë")], FACTS)
    rows.search("ann")
    rows.load(made)
    assert rows.rowCount() == 20


def test_words_stand_as_in_a_dictionary_and_numbers_as_numbers() -> None:
    names = ["Zöe", "Östlund", "Oster", "ärger", "Arger", "Agent 10", "Agent 9", ""]
    users = listed(
        [Glance(id=user_id(n), last_name=name) for n, name in enumerate(names)], FACTS, collation()
    )
    assert [one.last_name for one in seen(users)] == [
        *("Agent 9", "Agent 10", "Arger", "ärger", "Oster", "Östlund", "Zöe", "")
    ]


def test_a_schedule_is_found_and_sorted_by_its_name() -> None:
    users = listed(
        [Glance(id=user_id(n), time_schedule=one) for n, one in enumerate(("day", "", "night"))],
        FACTS,
        collation(),
    )
    users.sort("time_schedule", descending=False)
    assert [one.time_schedule for one in seen(users)] == ["night", "day", ""]
    users.search("emile")
    assert [one.time_schedule for one in seen(users)] == ["night"]


def test_an_invitation_that_runs_out_moves_and_is_found_as_expired() -> None:
    users = listed(
        [
            Glance(id=user_id(0), last_name="A", invitation="sent", expires=_NOON),
            Glance(id=user_id(1), last_name="B", invitation="sent", expires=_NOON + 7200),
        ],
        FACTS,
        collation(),
    )
    users.sort("invitation", descending=True)
    users.show_invited("expired")
    assert seen(users) == []
    users.pass_time(Facts(schedule_name=str, now=NOW + timedelta(hours=4)))
    assert [one.last_name for one in seen(users)] == ["A"]
