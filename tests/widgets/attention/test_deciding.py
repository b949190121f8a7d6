"""Deciding conflicts on the Needs attention page, in the real window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGroupBox, QLabel

from contract.fields import flat
from tests.support import person
from tests.widgets.attention.conftest import DEPARTMENT_CLASH, NUMBER_CLASH, TITLE_CLASH

if TYPE_CHECKING:
    from console.views.main_window import MainWindow
    from tests.widgets.attention.conftest import MakeWindow, Work


def result_of(field: str) -> str:
    """Return what the Result column says for a field."""
    label = person.find(field, QGroupBox).findChild(QLabel, "result")
    assert label is not None
    return label.text()


def see_no_cases(window: MainWindow) -> None:
    person.wait_until(lambda: window.attention.model.count == 0, "nothing needs anybody")


def test_one_line_says_what_i_did_what_somebody_else_did_and_when(
    work: Work, make_window: MakeWindow
) -> None:
    work.clash(NUMBER_CLASH)
    window = make_window()
    person.choose_in_menu_bar("View", "Needs attention")
    person.see("You set the internal number to 210; bo.chen@example.com set it to 207 at ")
    assert window.windowTitle().startswith("(1) ")


def test_keep_all_mine_sends_it_again_in_place_of_theirs(
    work: Work, make_window: MakeWindow
) -> None:
    work.clash(NUMBER_CLASH)
    window = make_window()
    person.choose_in_menu_bar("View", "Needs attention")
    person.press("Keep all mine")
    see_no_cases(window)
    (again,) = work.to_send()
    assert (again.set, again.base) == ({"internal_number": "210"}, {"internal_number": "207"})
    person.find("Nothing needs you")


def test_take_all_theirs_sends_nothing(work: Work, make_window: MakeWindow) -> None:
    work.clash(NUMBER_CLASH)
    window = make_window()
    person.choose_in_menu_bar("View", "Needs attention")
    person.press("Take all theirs")
    see_no_cases(window)
    assert work.to_send() == []
    assert flat(work.user())["internal_number"] == "200"


def test_a_conflict_is_decided_field_by_field(work: Work, make_window: MakeWindow) -> None:
    work.clash(TITLE_CLASH, DEPARTMENT_CLASH, job_title="Lead", department="Finance")
    window = make_window()
    person.choose_in_menu_bar("View", "Needs attention")
    person.find("Save decision", enabled=False)
    assert result_of("Job title") == "Not decided yet"
    person.press("Mine: Lead")
    assert result_of("Job title") == "✓ Lead"
    person.see("Choose first: 1 field is open.")
    person.press("Theirs: Support")
    person.press("Save decision")
    see_no_cases(window)
    (again,) = work.to_send()
    assert again.set == {"job_title": "Lead"}
    assert again.base == {"job_title": "Director"}
