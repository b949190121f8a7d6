"""The history of a user: what is told, older pages, without the server, putting back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import pytest
from PySide6.QtWidgets import QComboBox, QMessageBox, QTableView

from console.errors import Offline, Refused
from console.models.csv_rows import read
from console.services import history, users
from console.store import outbox
from console.views.history import History, open_history
from contract.fields import with_values
from contract.history import AuditEntry, FieldChange
from tests.support.desk import fill_people, sample_people, user_id
from tests.widgets.dialogs.conftest import Settle, as_role
from tests.widgets.dialogs.looks import button, kept, words

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from console.viewmodels.office import Office
    from tests.support.far_server import FarServer


def entry(number: int, *changes: FieldChange, kind: str = "user.update") -> AuditEntry:
    return AuditEntry(
        id=number,
        at="2026-11-20T09:00:00.000Z",
        who="ben@example.com",
        origin="console",
        kind=kind,
        target=user_id(0),
        name="Ann",
        changes=changes,
    )


MOVED = FieldChange(field="department", before="Former department", after="Support")


@pytest.fixture
def opened(office: Office, qtbot: QtBot, settle: Settle) -> Callable[..., History]:
    def make(place: Office = office) -> History:
        dialog = open_history(None, place, user_id(0), "Ann Smith")
        qtbot.addWidget(kept(dialog))
        settle()
        return dialog

    return make


def shown(dialog: History) -> list[list[str]]:
    model = _table(dialog).model()
    return [
        [str(model.index(row, column).data()) for column in range(1, model.columnCount())]
        for row in range(model.rowCount())
    ]


def _table(dialog: History) -> QTableView:
    (found,) = (one for one in dialog.findChildren(QTableView) if one.accessibleName())
    return found


def test_each_change_says_who_what_and_before_and_after(
    opened: Callable[..., History], server: FarServer
) -> None:
    server.entries = [entry(2, MOVED), entry(1, kind="invite.sent")]
    assert shown(opened()) == [
        [
            "ben@example.com",
            "Console",
            "Details changed",
            "Department: Former department → Support",
        ],
        ["ben@example.com", "Console", "Invite sent", ""],
    ]


def test_older_changes_come_when_one_scrolls_down(
    opened: Callable[..., History], server: FarServer, qtbot: QtBot
) -> None:
    server.entries = [entry(number, MOVED) for number in range(120, 0, -1)]
    dialog = opened()
    assert len(shown(dialog)) < 120
    bar = _table(dialog).verticalScrollBar()

    def reads_on() -> bool:
        bar.setValue(bar.maximum())
        return len(shown(dialog)) == 120

    qtbot.waitUntil(reads_on)


def test_the_kind_filters(
    opened: Callable[..., History], server: FarServer, settle: Settle
) -> None:
    server.entries = [entry(2, MOVED), entry(1, kind="invite.sent")]
    dialog = opened()
    (kinds,) = dialog.findChildren(QComboBox)
    kinds.setCurrentIndex(kinds.findData("invite"))
    settle()
    assert [row[2] for row in shown(dialog)] == ["Invite sent"]


def test_a_former_value_is_put_back_as_an_edit_that_can_be_undone(
    opened: Callable[..., History], office: Office, server: FarServer, settle: Settle
) -> None:
    server.entries = [entry(2, MOVED)]
    dialog = opened()
    assert not button(dialog, "Put back…").isEnabled()
    _table(dialog).selectRow(0)
    button(dialog, "Put back…").click()
    (question,) = dialog.findChildren(QMessageBox)
    assert question.informativeText() == "Department: Former department → Support"
    button(question, "Put back").click()
    settle()
    assert users.get(desk=office.desk, user_id=user_id(0)).department == "Former department"
    with office.desk.store.read() as view:
        (waiting,) = outbox.open_entries(view, user_id(0))
    assert waiting.operation.kind == "user.update"
    assert "Done here and not sent yet: Details changed." in words(dialog)


def test_a_number_that_is_taken_meanwhile_is_not_put_back(office: Office) -> None:
    ann, ben = sample_people(2)
    ben = with_values(ben, {"internal_number": "4711"})
    fill_people(office.desk, [ann, ben], seq=9000)
    with pytest.raises(Refused) as refused:
        history.put_back(
            desk=office.desk, role="admin", user_id=ann.id, values={"internal_number": "4711"}
        )
    assert "4711" in str(refused.value.params["detail"])
    with office.desk.store.read() as view:
        assert not outbox.open_entries(view, ann.id)


def test_an_auditor_reads_and_is_told_why_not_more(
    opened: Callable[..., History], office: Office, server: FarServer
) -> None:
    server.entries = [entry(2, MOVED)]
    dialog = opened(as_role(office, "auditor"))
    _table(dialog).selectRow(0)
    put_back = button(dialog, "Put back…")
    assert not put_back.isEnabled()
    assert put_back.toolTip() == "Your role, Auditor, may not do this."


def test_without_the_server_the_dialog_says_that_it_needs_it(
    opened: Callable[..., History], server: FarServer
) -> None:
    server.trouble = Offline(reason="no network")
    assert "The history is kept by the server" in words(opened())


def test_an_export_has_all_pages_and_no_formula(
    opened: Callable[..., History],
    server: FarServer,
    tmp_path: Path,
    office: Office,
    settle: Settle,
) -> None:
    evil = msgspec.structs.replace(entry(300, MOVED), who="=cmd()")
    server.entries = [evil, *(entry(number, MOVED) for number in range(250, 0, -1))]
    dialog = opened()
    path = tmp_path / "history.csv"
    dialog.model.export(str(path))
    settle()
    rows = read(path.read_text("utf-8"))
    assert len(rows) == 252
    assert "'=cmd()" in path.read_text("utf-8")
