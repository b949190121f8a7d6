"""Deciding conflicts on the Needs attention page, in the real window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGroupBox, QLabel, QRadioButton

from contract.fields import flat
from contract.operations import FieldConflict
from tests.support import person
from tests.support.desk import user_id
from tests.widgets.attention.conftest import (
    DEPARTMENT_CLASH,
    NUMBER_CLASH,
    TITLE_CLASH,
    attention_page,
    go_to_page,
    open_case,
    see_count,
)

if TYPE_CHECKING:
    from tests.widgets.attention.conftest import MakeWindow, Work


def result_of(field: str) -> str:
    """Return what the Result column says for a field."""
    label = person.find(field, QGroupBox).findChild(QLabel, "result")
    assert label is not None
    return label.accessibleName()


def test_one_line_says_what_i_did_what_somebody_else_did_and_when(
    work: Work, make_window: MakeWindow
) -> None:
    work.clash(NUMBER_CLASH)
    window = go_to_page(make_window)
    person.see("You set the internal number to 210; bo.chen@example.com set it to 207 at ")
    assert window.windowTitle().startswith("(1) ")


def test_keep_all_mine_sends_it_again_in_place_of_theirs(
    work: Work, make_window: MakeWindow
) -> None:
    work.clash(NUMBER_CLASH)
    window = go_to_page(make_window)
    person.press("Keep all mine")
    see_count(window, 0)
    (again,) = work.to_send()
    assert (again.set, again.base) == ({"internal_number": "210"}, {"internal_number": "207"})
    person.find("Nothing needs you")


def test_take_all_theirs_sends_nothing(work: Work, make_window: MakeWindow) -> None:
    work.clash(NUMBER_CLASH)
    window = go_to_page(make_window)
    person.press("Take all theirs")
    see_count(window, 0)
    assert work.to_send() == []
    assert flat(work.user())["internal_number"] == "200"


def test_a_conflict_is_decided_field_by_field(work: Work, make_window: MakeWindow) -> None:
    work.clash(TITLE_CLASH, DEPARTMENT_CLASH, job_title="Lead", department="Finance")
    window = go_to_page(make_window)
    person.find("Save decision", enabled=False)
    assert result_of("Job title") == "Not decided yet"
    person.press("Mine: Lead")
    assert result_of("Job title") == "✓ Lead"
    person.see("Choose first: 1 field is open.")
    person.press("Theirs: Support")
    person.press("Save decision")
    see_count(window, 0)
    (again,) = work.to_send()
    assert again.set == {"job_title": "Lead"}
    assert again.base == {"job_title": "Director"}


def test_another_value_is_checked_while_it_is_typed(work: Work, make_window: MakeWindow) -> None:
    work.clash(NUMBER_CLASH)
    window = go_to_page(make_window)
    person.press("Another value")
    person.type_into("Internal number", "201")
    person.see("Internal number 201 belongs to Björn Åkesson.")
    person.find("Save decision", enabled=False)
    person.see("A rule forbids a value; it is said at the field.")
    person.type_into("Internal number", "215")
    assert result_of("Internal number") == "✓ 215"
    person.press("Save decision")
    see_count(window, 0)
    (again,) = work.to_send()
    assert (again.set, again.base) == ({"internal_number": "215"}, {"internal_number": "207"})


def test_fields_that_belong_together_are_decided_as_one(
    work: Work, make_window: MakeWindow
) -> None:
    mine = {
        "when_unavailable": "route_to_voicemail",
        "voicemail_audio": "system_default",
        "voicemail_email": "ann@example.com",
    }
    theirs = mine | {"voicemail_email": "front.desk@example.com"}
    unset = {"when_unavailable": "do_nothing", "voicemail_audio": None, "voicemail_email": None}
    work.clash(
        *(
            FieldConflict(field=name, base=unset[name], mine=mine[name], theirs=theirs[name])
            for name in mine
        )
    )
    window = go_to_page(make_window)
    group = person.find("Voicemail", QGroupBox)
    person.press("Another value", within=group)
    person.type_into("Voicemail e-mail", "both@example.com", within=group)
    person.type_into("When unavailable", "Do nothing", within=group)
    assert result_of("Voicemail").endswith("Voicemail audio: None\nVoicemail e-mail: None")
    person.type_into("When unavailable", "Route to Voicemail", within=group)
    assert result_of("Voicemail").splitlines() == [
        "✓ When unavailable: Route to Voicemail",
        "Voicemail audio: System default",
        "Voicemail e-mail: both@example.com",
    ]
    person.press("Save decision")
    see_count(window, 0)
    (again,) = work.to_send()
    assert again.set == mine | {"voicemail_email": "both@example.com"}
    assert again.base == theirs


def test_a_switch_has_no_third_value(work: Work, make_window: MakeWindow) -> None:
    work.clash(
        FieldConflict(field="record_inbound_external", base=False, mine=True, theirs=False),
        record_inbound_external=True,
        delivery_methods=("drive",),
    )
    go_to_page(make_window)
    person.find("Mine: Yes", QRadioButton)
    assert "Another value" not in person.in_sight()


def test_a_deletion_is_decided_as_a_whole(work: Work, make_window: MakeWindow) -> None:
    work.delete()
    work.answer("conflict", conflicts=(msgspec.structs.replace(TITLE_CLASH, mine=None),))
    window = go_to_page(make_window)
    person.see("You deleted this user; bo.chen@example.com changed the job title on ")
    assert "Save decision" not in person.in_sight()
    person.press("Keep the user")
    see_count(window, 0)
    assert work.to_send() == []


def test_after_a_decision_the_next_case_is_open(work: Work, make_window: MakeWindow) -> None:
    for number in (0, 1, 3):
        work.clash(NUMBER_CLASH, number=number)
    window = go_to_page(make_window)
    person.press("Keep all mine")
    see_count(window, 2)
    open_case(window, "Björn Åkesson")
    person.press("Take all theirs")
    open_case(window, "Νίκος Παπαδόπουλος")
    assert attention_page(window).cases.hasFocus()


def test_nothing_blocks_what_others_wait_for(work: Work, make_window: MakeWindow) -> None:
    work.clash(NUMBER_CLASH)
    work.edit(1, job_title="Chief")
    go_to_page(make_window)
    assert [operation.target for operation in work.to_send()] == [user_id(1)]
    assert work.claimable() == [user_id(1)]


def test_a_later_change_is_listed_where_it_waits_and_goes_on_by_itself(
    work: Work, make_window: MakeWindow
) -> None:
    work.clash(NUMBER_CLASH)
    work.edit(internal_number="211")
    window = go_to_page(make_window)
    person.see("1 later change of this user waits for this one:")
    person.see("Change of the application line (Internal number), ")
    assert work.claimable() == []
    person.press("Keep all mine")
    see_count(window, 0)
    assert work.claimable() == [user_id(0)]


def test_a_row_in_conflict_opens_its_case(work: Work, make_window: MakeWindow) -> None:
    work.clash(NUMBER_CLASH)
    work.clash(NUMBER_CLASH, number=3)
    window = make_window()
    window.page.go_to(user_id(3))
    window.page.view.opened.emit()
    open_case(window, "Νίκος Παπαδόπουλος")
    assert window.pages.current == "attention"


def test_the_count_is_in_the_navigation_the_title_and_the_status_bar(
    work: Work, make_window: MakeWindow
) -> None:
    work.clash(NUMBER_CLASH)
    window = make_window()
    item = window.pages.navigation.item(2)
    assert item.data(Qt.ItemDataRole.AccessibleTextRole) == "Needs attention, 1"
    person.press("1 change needs you")
    assert window.pages.current == "attention"
    person.press("Take all theirs")
    see_count(window, 0)
    assert item.data(Qt.ItemDataRole.AccessibleTextRole) == "Needs attention"
    assert window.windowTitle() == "Phone Console"
    assert "1 change needs you" not in person.in_sight()


def test_menus_on_users_rest_while_the_table_is_out_of_sight(
    work: Work, make_window: MakeWindow
) -> None:
    window = make_window()
    window.page.go_to(user_id(0))
    person.choose_in_menu_bar("View", "Needs attention")
    window.run("delete")
    assert "Delete Ann Smith" not in person.in_sight()
    person.choose_in_menu_bar("View", "Users")
    window.run("delete")
    person.find("Delete Ann Smith")
    person.press("Cancel")
