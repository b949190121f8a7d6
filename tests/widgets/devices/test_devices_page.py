"""The devices of all users on one page: looked for, sorted, removed, gone to, taken along."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, cast

import msgspec
import pytest
from PySide6.QtCore import Qt

from console.events import Changed
from console.models.csv_rows import read
from console.services import users
from console.store import mirror, outbox
from console.store.account import AccountView
from console.viewmodels.office import Office
from console.views.devices_page import DevicesPage
from console.workers.tasks import Tasks
from contract.messages import Operator
from contract.operations import Change
from contract.records import Device
from tests.support import person
from tests.support.desk import make_desk, user_id
from tests.widgets.dialogs.looks import button, words

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from console.sync.remote import Remote

PEOPLE = 12
DEVICES = (
    (0, "Pixel", "Android 17", "granted", "granted"),
    (0, "=cmd|' /C calc'!A0", "Windows", "denied", "unknown"),
    (4, "iPhone", "iOS 19.1", "granted", "denied"),
    (7, "Zephyr", "Android 16", "unknown", "unknown"),
)
Opener = Callable[..., DevicesPage]


def put_devices(office: Office, *devices: tuple[int, str, str, str, str]) -> None:
    """Let users have these devices and no others."""
    of_user: dict[int, list[Device]] = {number: [] for number in range(PEOPLE)}
    for place, (number, name, system, microphone, push) in enumerate(devices):
        device = {
            "id": f"device-{name}",
            "name": name,
            "os": system,
            "app_version": "1.0",
            "created_at": f"2026-11-{10 + place}T09:00:00.000Z",
            "microphone": microphone,
            "push": push,
            "active": True,
        }
        of_user[number].append(msgspec.convert(device, Device))
    with office.desk.store.write() as tx:
        changes = []
        for number, theirs in of_user.items():
            user = mirror.user(tx, user_id(number))
            assert user is not None
            body = msgspec.structs.replace(user, devices=tuple(theirs))
            seq = next(_SEQ)
            raw = msgspec.Raw(msgspec.json.encode(body))
            changes.append(Change(kind="user", id=user.id, version=seq, seq=seq, body=raw))
        mirror.apply(tx, changes)


_SEQ = iter(range(9_000, 100_000))


@pytest.fixture
def office(qapp: object, tmp_path: Path) -> Iterator[Office]:
    desk = make_desk(tmp_path, people=PEOPLE)
    tasks = Tasks(desk.hub)
    operator = Operator(id="op", email="admin@example.com", role="admin")
    made = Office(
        desk=desk,
        tasks=tasks,
        account=AccountView(desk.store),
        operator=operator,
        remote=cast("Remote", None),
    )
    put_devices(made, *DEVICES)
    yield made
    tasks.close()
    desk.store.close()


@pytest.fixture
def opened(office: Office, qtbot: QtBot) -> Iterator[Opener]:
    pages: list[DevicesPage] = []

    def make(role: str = "admin") -> DevicesPage:
        operator = msgspec.structs.replace(office.operator, role=role)
        page = DevicesPage(
            Office(
                desk=office.desk,
                tasks=office.tasks,
                account=office.account,
                operator=operator,
                remote=office.remote,
            )
        )
        qtbot.addWidget(page)
        pages.append(page)
        page.show()
        page.model.load()
        wait_for(page, len(DEVICES))
        return page

    yield make
    for page in pages:
        page.model.close()


def names(page: DevicesPage) -> list[str]:
    """Return the devices that are shown, in their order."""
    return [row.device.name for row in page.model.table.rows]


def wait_for(page: DevicesPage, number: int) -> None:
    person.wait_until(lambda: page.model.is_read and len(names(page)) == number, f"{number} rows")


def test_every_device_of_every_user_is_there(opened: Opener) -> None:
    page = opened()
    assert sorted(names(page)) == sorted(name for _, name, *_ in DEVICES)
    assert "4 of 4 devices" in words(page)


def test_typing_finds_users_devices_and_systems(opened: Opener, office: Office) -> None:
    page = opened()
    page.search.setText("zeph")
    person.wait_until(lambda: names(page) == ["Zephyr"], "by name")
    page.search.setText("IOS")
    person.wait_until(lambda: names(page) == ["iPhone"], "by system")
    first = users.get(desk=office.desk, user_id=user_id(0))
    page.search.setText(first.name)
    wait_for(page, 2)
    page.search.setText("nobody at all")
    wait_for(page, 0)
    assert "No device fits." in words(page)


def test_filters_by_system_and_by_what_was_refused(opened: Opener) -> None:
    page = opened()
    page.systems.setCurrentIndex(page.systems.findData("Android"))
    page.systems.activated.emit(0)
    wait_for(page, 2)
    page.systems.setCurrentIndex(0)
    page.systems.activated.emit(0)
    page.refusals.setCurrentIndex(page.refusals.findData("push"))
    page.refusals.activated.emit(0)
    person.wait_until(lambda: names(page) == ["iPhone"], "who refused notifications")


def test_every_column_sorts_both_ways(opened: Opener) -> None:
    page = opened()
    header = page.table.horizontalHeader()
    for column in range(page.model.table.columnCount()):
        for order in (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder):
            header.setSortIndicator(column, order)
            person.wait_until(
                lambda: not page.model._is_reading and not page.model._is_stale, "the order"
            )
            keys = [page.model._words.keys(row)[column] for row in page.model.table.rows]
            assert keys == sorted(keys, reverse=order == Qt.SortOrder.DescendingOrder)


def test_a_change_from_elsewhere_keeps_the_selection(opened: Opener, office: Office) -> None:
    page = opened()
    page.table.selectRow(names(page).index("iPhone"))
    put_devices(office, (1, "Aaa", "Android 17", "granted", "granted"), *DEVICES[1:])
    office.desk.hub.tell(Changed(kinds=frozenset({"user"}), everything=True))
    person.wait_until(lambda: "Aaa" in names(page) and "Pixel" not in names(page), "the change")
    chosen = page.chosen()
    assert chosen is not None
    assert chosen.device.name == "iPhone"


def test_removing_asks_and_waits_in_the_outbox(opened: Opener, office: Office) -> None:
    page = opened()
    page.table.selectRow(names(page).index("Zephyr"))
    button(page, "Remove…").click()
    person.press("Remove Zephyr")

    def kinds() -> list[str]:
        with office.desk.store.read() as view:
            return [entry.operation.kind for entry in outbox.open_entries(view)]

    person.wait_until(lambda: kinds() == ["device.remove"], "the operation")
    person.wait_until(lambda: "Zephyr" not in names(page), "the device is gone from the list")


def test_an_auditor_may_look_but_not_remove(opened: Opener) -> None:
    page = opened("auditor")
    page.table.selectRow(0)
    assert not button(page, "Remove…").isEnabled()
    assert button(page, "Go to user").isEnabled()
    assert "Auditor" in button(page, "Remove…").toolTip()


def test_going_to_the_user(opened: Opener, qtbot: QtBot) -> None:
    page = opened()
    page.table.selectRow(names(page).index("Zephyr"))
    with qtbot.waitSignal(page.user_wanted) as told:
        button(page, "Go to user").click()
    assert told.args == [user_id(7)]


def test_the_csv_has_what_is_seen_and_no_formula(opened: Opener, tmp_path: Path) -> None:
    page = opened()
    page.model.export(str(tmp_path / "devices.csv"))
    person.wait_until((tmp_path / "devices.csv").exists, "the file")
    text = (tmp_path / "devices.csv").read_bytes().decode("utf-8")
    assert "\r\n" in text
    assert ",=cmd" not in text
    header, *rows = read(text)
    assert header[:3] == ["User", "Device", "OS"]
    assert [row[1] for row in rows] == names(page)
    person.see("Saved as")


def test_a_folder_that_can_not_be_written_is_told(opened: Opener, tmp_path: Path) -> None:
    page = opened()
    page.model.export(str(tmp_path / "nowhere" / "devices.csv"))
    person.see("The file was not saved")
