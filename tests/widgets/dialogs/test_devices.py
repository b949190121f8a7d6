"""The devices of a user: what each is and may, and taking one away."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import pytest
from PySide6.QtCore import QDateTime, QLocale
from PySide6.QtWidgets import QMessageBox, QTableWidget

from console.events import Changed
from console.store import outbox
from console.viewmodels.devices import Devices as Model
from console.views.dialogs.devices import Devices
from contract.records import Device
from tests.support.desk import fill_people, sample_people, user_id
from tests.widgets.dialogs.conftest import Settle, as_role
from tests.widgets.dialogs.looks import button, cells, kept, words

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from console.viewmodels.office import Office

PHONE = Device(
    id="d1",
    name="Pixel 9",
    os="Android 16",
    app_version="1.0.0",
    created_at="2026-11-20T09:00:00.000Z",
    last_seen_at="2026-11-23T08:59:00.000Z",
    microphone="granted",
    push="denied",
    active=True,
)
TABLET = Device(
    id="d2", name="<b>iPad</b>", os="iPadOS 26", app_version="1.0.1", created_at=PHONE.created_at
)


@pytest.fixture
def opened(office: Office, qtbot: QtBot, settle: Settle) -> Callable[..., Devices]:
    def make(*devices: Device, place: Office = office) -> Devices:
        give(office, *devices)
        dialog = Devices(None, Model(place, user_id(0), "Ann Smith"))
        qtbot.addWidget(kept(dialog))
        dialog.show()
        settle()
        return dialog

    return make


def give(office: Office, *devices: Device, seq: int = 5000) -> None:
    ann = msgspec.structs.replace(sample_people(1)[0], devices=devices)
    fill_people(office.desk, [ann], seq=seq)


def table(dialog: Devices) -> QTableWidget:
    (found,) = dialog.findChildren(QTableWidget)
    return found


def local(second: int) -> str:
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(second), QLocale.FormatType.ShortFormat)


def test_every_device_is_listed_with_what_is_known_of_it(opened: Callable[..., Devices]) -> None:
    dialog = opened(PHONE, TABLET)
    created, seen = local(1_795_165_200), local(1_795_424_340)
    assert cells(table(dialog)) == [
        ["Pixel 9", "Android 16", "1.0.0", created, seen, "Allowed", "Refused", "Active"],
        [
            *("<b>iPad</b>", "iPadOS 26", "1.0.1", created, "–"),
            *("Not asked yet", "Not asked yet", "Setting up"),
        ],
    ]
    assert table(dialog).accessibleName() == "Devices"
    assert dialog.windowTitle() == "Devices of Ann Smith"


def test_removing_a_device_asks_first_and_cancel_is_the_default(
    opened: Callable[..., Devices], office: Office
) -> None:
    dialog = opened(PHONE)
    button(dialog, "Remove…").click()
    (box,) = dialog.findChildren(QMessageBox)
    assert box.text() == "Remove Pixel 9 of Ann Smith?"
    assert "needs a new invite" in box.informativeText()
    assert box.defaultButton().text() == "Cancel"
    box.defaultButton().click()
    with office.desk.store.read() as view:
        assert outbox.open_entries(view) == ()


def test_a_removed_device_leaves_the_list_at_once_and_the_wish_waits(
    opened: Callable[..., Devices], office: Office, settle: Settle, qtbot: QtBot
) -> None:
    dialog = opened(PHONE, TABLET)
    table(dialog).selectRow(0)
    button(dialog, "Remove…").click()
    (box,) = dialog.findChildren(QMessageBox)
    button(box, "Remove Pixel 9").click()
    settle()
    qtbot.waitUntil(lambda: table(dialog).rowCount() == 1)
    with office.desk.store.read() as view:
        (entry,) = outbox.open_entries(view)
    assert (entry.operation.kind, entry.operation.set) == ("device.remove", {"device": "d1"})


def test_a_device_that_appears_meanwhile_is_shown(
    opened: Callable[..., Devices], office: Office, qtbot: QtBot
) -> None:
    dialog = opened()
    assert "No device yet." in words(dialog)
    give(office, PHONE, seq=6000)
    office.desk.hub.tell(Changed(kinds=frozenset({"user"}), ids=frozenset({user_id(0)})))
    qtbot.waitUntil(lambda: table(dialog).rowCount() == 1)
    assert "No device yet." not in words(dialog)


def test_without_devices_nothing_can_be_removed(opened: Callable[..., Devices]) -> None:
    remove = button(opened(), "Remove…")
    assert not remove.isEnabled()
    assert remove.toolTip() == "Select a device first."


def test_helpdesk_may_remove_and_an_auditor_only_looks(
    opened: Callable[..., Devices], office: Office
) -> None:
    assert button(opened(PHONE, place=as_role(office, "helpdesk")), "Remove…").isEnabled()
    remove = button(opened(PHONE, place=as_role(office, "auditor")), "Remove…")
    assert not remove.isEnabled()
    assert remove.toolTip() == "Your role, Auditor, may not do this."


def test_a_closed_dialog_stops_listening(
    opened: Callable[..., Devices], office: Office, settle: Settle
) -> None:
    dialog = opened(PHONE)
    (model,) = dialog.findChildren(Model)
    dialog.reject()
    office.desk.hub.tell(Changed(everything=True))
    settle()
    model.close()
