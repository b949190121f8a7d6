"""The Users table: what it shows, how it sorts and searches, and what stays when users change."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from console.events import Changed
from console.services import invites
from console.viewmodels.users_columns import COLUMNS, INDEX
from contract.records import Invite, User
from tests.support.desk import fill_people, sample_people, user_id

if TYPE_CHECKING:
    from collections.abc import Callable

    from console.services.desk import Desk
    from console.views.main_window import MainWindow
    from tests.support.desk import FixedClock

    Settle = Callable[[], None]


def cell(window: MainWindow, number: int, column: str, role: int = 0) -> str:
    """Return what a cell of a sample user shows."""
    table = window.users.table
    return str(table.index(table.place_of(user_id(number)), INDEX[column]).data(role) or "")


def column_of(window: MainWindow, column: str) -> list[str]:
    """Return a column from top to bottom."""
    table = window.users.table
    return [str(table.index(n, INDEX[column]).data() or "") for n in range(table.rowCount())]


def change(desk: Desk, *users: User, seq: int = 9000) -> None:
    """Let the server's rows change, as a sync does."""
    fill_people(desk, users, seq=seq)
    ids = frozenset(user.id for user in users)
    desk.hub.tell(Changed(kinds=frozenset({"user"}), ids=ids, origin="server"))


def test_a_user_is_shown_in_all_columns(window: MainWindow) -> None:
    shown = {column.id: cell(window, 0, column.id) for column in COLUMNS}
    assert shown == {
        "avatar": "AS",
        "first_name": "Ann",
        "last_name": "Smith",
        "job_title": "Agent",
        "department": "Sales",
        "email": "user0@example.com",
        "time_schedule": "Office hours",
        "did_number": "+49 30 12345000",
        "internal_number": "200",
        "invitation": "Completed",
        "devices": "1",
        "sync": "✓ Synced",
    }


def test_every_column_has_a_title_and_a_picture_has_the_name(window: MainWindow) -> None:
    titles = [
        window.users.table.headerData(n, Qt.Orientation.Horizontal) for n in range(len(COLUMNS))
    ]
    assert titles[0] == ""
    assert all(titles[1:])
    role = int(Qt.ItemDataRole.AccessibleTextRole)
    assert cell(window, 0, "avatar", role) == "Ann Smith"


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("smith", {0}),
        ("SMITH ann", {0}),
        ("akesson", {1}),
        ("Åkesson", {1}),
        ("иванова", {2}),
        ("παπαδοπουλος", {3}),
        ("obrien", set()),
        ("o’brien", {7}),
        ("user2@example", {2}),
        ("finance", {2, 6}),
        ("lead", {1, 4, 7}),
        ("+49 30 12345003", {3}),
        ("0049 (30) 123-45003", {3}),
        ("493012345003", {3}),
        ("204", {4}),
        ("ann +49", {0}),
        ("<b>", set()),
        ("   ", {0, 1, 2, 3, 4, 5, 6, 7}),
    ],
)
def test_search_finds_names_work_addresses_and_numbers(
    window: MainWindow, typed: str, found: set[int]
) -> None:
    window.page.search.setText(typed)
    table = window.users.table
    shown = {table.id_at(place) for place in range(table.rowCount())}
    assert shown == {user_id(number) for number in found}


def test_letters_that_are_typed_plainly_find_their_strangers(
    window: MainWindow, desk: Desk, settle: Settle
) -> None:
    change(desk, User(id=user_id(50), first_name="Søren", last_name="Łukasz-Weiß"))
    settle()
    for typed in ("soren", "lukasz", "weiss"):
        window.page.search.setText(typed)
        assert column_of(window, "first_name") == ["Søren"]


def test_users_are_sorted_by_last_name_at_first_without_regard_to_accents(
    window: MainWindow,
) -> None:
    assert column_of(window, "last_name")[:3] == ["Åkesson", "O’Brien", "Smith"]


def test_every_column_sorts_both_ways_and_empty_cells_stand_at_the_end(
    window: MainWindow,
) -> None:
    table = window.users.table
    for place, column in enumerate(COLUMNS):
        table.sort(place, Qt.SortOrder.AscendingOrder)
        rising = column_of(window, column.id)
        table.sort(place, Qt.SortOrder.DescendingOrder)
        assert column_of(window, column.id) == rising[::-1]
        filled = [text for text in rising if text]
        assert rising == filled + [""] * (len(rising) - len(filled))


def test_what_is_selected_stays_selected_when_sorting(window: MainWindow) -> None:
    window.page.go_to(user_id(3))
    window.page.view.sortByColumn(INDEX["first_name"], Qt.SortOrder.DescendingOrder)
    row = window.page.selected_row()
    assert row is not None
    assert row.user.id == user_id(3)


def test_a_change_from_the_server_shows_and_keeps_the_selection(
    window: MainWindow, desk: Desk, settle: Settle
) -> None:
    window.page.go_to(user_id(3))
    ann = replace(sample_people(1)[0], last_name="Zimmer", department="Board")
    newcomer = User(id=user_id(90), first_name="Aaron", last_name="Aalto")
    change(desk, ann, newcomer)
    settle()
    names = column_of(window, "last_name")
    assert names[0] == "Aalto"
    assert names.index("Zimmer") == names.index("O’Brien") + 1
    assert cell(window, 0, "department") == "Board"
    row = window.page.selected_row()
    assert row is not None
    assert row.user.id == user_id(3)


def test_the_selection_survives_many_changes_at_once(
    window: MainWindow, desk: Desk, settle: Settle
) -> None:
    window.page.go_to(user_id(3))
    change(desk, *sample_people(300)[8:])
    settle()
    assert window.users.table.rowCount() == 300
    row = window.page.selected_row()
    assert row is not None
    assert row.user.id == user_id(3)


def test_the_selection_is_back_after_a_search_that_hid_it(window: MainWindow) -> None:
    window.page.go_to(user_id(0))
    window.page.search.setText("иванова")
    window.page.search.clear()
    row = window.page.selected_row()
    assert row is not None
    assert row.user.id == user_id(0)


def test_an_unchanged_place_is_kept_among_equal_rows(
    window: MainWindow, desk: Desk, settle: Settle
) -> None:
    window.users.table.sort(INDEX["department"])
    before = column_of(window, "email")
    change(desk, replace(sample_people(1)[0], job_title="Partner"))
    settle()
    assert column_of(window, "email") == before


def test_an_invite_that_was_sent_tells_when_it_expires(
    window: MainWindow, desk: Desk, settle: Settle
) -> None:
    assert cell(window, 4, "email") == ""
    assert cell(window, 1, "invitation") == ""
    invite = Invite(
        id=user_id(700),
        state="sent",
        email="user1@example.com",
        queued_at="2026-11-20T08:00:00.000Z",
        expires_at="2026-11-30T09:00:00.000Z",
    )
    bjorn = replace(sample_people(2)[1], invite=invite)
    for expires_at, words in (
        ("2026-11-30T09:00:00.000Z", "Sent, expires in 7 days"),
        ("2026-11-24T08:00:00.000Z", "Sent, expires in 23 hours"),
        ("2026-11-23T09:10:00.000Z", "Sent, expires in 1 hour"),
        ("2026-11-23T09:00:00.000Z", "Expired"),
    ):
        change(desk, replace(bjorn, invite=replace(invite, expires_at=expires_at)))
        settle()
        assert cell(window, 1, "invitation") == words


def test_an_invite_expires_in_the_table_as_time_goes_by(
    window: MainWindow, desk: Desk, settle: Settle
) -> None:
    invite = Invite(
        id=user_id(700),
        state="sent",
        email="user1@example.com",
        queued_at="2026-11-20T08:00:00.000Z",
        expires_at="2026-11-30T09:00:00.000Z",
    )
    change(desk, replace(sample_people(2)[1], invite=invite))
    settle()
    clock: FixedClock = desk.clock  # type: ignore[assignment]
    clock.forward(days=8)
    window.users._tick.timeout.emit()
    assert cell(window, 1, "invitation") == "Expired"


def test_an_invite_sent_offline_waits_and_says_so(
    window: MainWindow, desk: Desk, settle: Settle
) -> None:
    desk.hub.tell(invites.send(desk=desk, user_ids=[user_id(1)]))
    settle()
    assert cell(window, 1, "invitation") == "Waiting to send"
    assert cell(window, 1, "sync") == "↑ Waiting"


def test_a_refused_mail_is_told_in_the_mail_servers_words(
    window: MainWindow, desk: Desk, settle: Settle
) -> None:
    said = "550 5.1.1 No such mailbox <b>here</b>"
    invite = Invite(
        id=user_id(700),
        state="failed",
        email="user1@example.com",
        queued_at="2026-11-20T08:00:00.000Z",
        failure=said,
    )
    change(desk, replace(sample_people(2)[1], invite=invite))
    settle()
    tip = cell(window, 1, "invitation", int(Qt.ItemDataRole.ToolTipRole))
    assert f"Refused: {html.escape(said)}" in tip


def test_html_in_a_name_stays_text_in_cell_and_tool_tip(
    window: MainWindow, desk: Desk, settle: Settle
) -> None:
    name = '<img src="http://example.com/x.png"><b>Bold</b>'
    change(desk, User(id=user_id(1), first_name=name, last_name="Åkesson"))
    settle()
    assert cell(window, 1, "first_name") == name
    tip = cell(window, 1, "first_name", int(Qt.ItemDataRole.ToolTipRole))
    assert "<img" not in tip
    assert "&lt;img" in tip


def test_columns_can_be_hidden_moved_and_sized_and_are_found_so_again(
    make_window: Callable[..., MainWindow],
) -> None:
    first = make_window()
    header = first.page.view.horizontalHeader()
    menu = QMenu()
    first.page.view.fill_columns_menu(menu)
    next(a for a in menu.actions() if a.text() == "Job title").setChecked(False)
    header.moveSection(header.visualIndex(INDEX["sync"]), 1)
    header.resizeSection(INDEX["email"], 333)
    first.page.view.sortByColumn(INDEX["email"], Qt.SortOrder.DescendingOrder)
    emails = column_of(first, "email")
    first.close()
    again = make_window()
    header = again.page.view.horizontalHeader()
    assert header.isSectionHidden(INDEX["job_title"])
    assert header.visualIndex(INDEX["sync"]) == 1
    assert header.sectionSize(INDEX["email"]) == 333
    assert column_of(again, "email") == emails


def test_the_last_column_cannot_be_hidden(window: MainWindow) -> None:
    header = window.page.view.horizontalHeader()
    for logical in range(1, len(COLUMNS)):
        header.setSectionHidden(logical, True)
    menu = QMenu()
    window.page.view.fill_columns_menu(menu)
    assert not menu.actions()[0].isEnabled()


def test_a_look_that_is_unreadable_is_no_trouble(
    make_window: Callable[..., MainWindow], desk: Desk
) -> None:
    desk.store.path.with_name("view.json").write_text("{not json", encoding="utf-8")
    assert column_of(make_window(), "last_name")[0] == "Åkesson"
