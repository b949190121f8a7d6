"""What the Devices page and the devices of one user say of a device."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from console.views.text import moment_words

if TYPE_CHECKING:
    from console.services.devices import DeviceRow
    from contract.records import Device, Permission


def device_titles() -> tuple[str, ...]:
    """Return the titles of a device's columns."""
    return (
        QCoreApplication.translate("Devices", "Device"),
        QCoreApplication.translate("Devices", "OS"),
        QCoreApplication.translate("Devices", "App version"),
        QCoreApplication.translate("Devices", "Created"),
        QCoreApplication.translate("Devices", "Last seen"),
        QCoreApplication.translate("Devices", "Microphone"),
        QCoreApplication.translate("Devices", "Push notifications"),
        QCoreApplication.translate("Devices", "State"),
    )


def device_cells(device: Device) -> tuple[str, ...]:
    """Return the texts of a device's columns."""
    return (
        device.name,
        device.os,
        device.app_version,
        moment_words(device.created_at) or "–",
        moment_words(device.last_seen_at) or "–",
        permission_words(device.microphone),
        permission_words(device.push),
        QCoreApplication.translate("Devices", "Active")
        if device.active
        else QCoreApplication.translate("Devices", "Setting up"),
    )


def permission_words(permission: Permission) -> str:
    """Return what was allowed."""
    return {
        "granted": QCoreApplication.translate("Devices", "Allowed"),
        "denied": QCoreApplication.translate("Devices", "Refused"),
        "unknown": QCoreApplication.translate("Devices", "Not asked yet"),
    }[permission]


class AllDevicesWords:
    """The columns of the page: the user, then the device's."""

    def __init__(self) -> None:
        self.titles = (QCoreApplication.translate("Devices", "User"), *device_titles())

    def cells(self, row: DeviceRow) -> tuple[str, ...]:
        """Return the texts of a row."""
        return (row.user, *device_cells(row.device))

    def keys(self, row: DeviceRow) -> tuple[str, ...]:
        """Return what each column is sorted by: moments by time, texts without regard to case."""
        cells = [cell.casefold() for cell in self.cells(row)]
        cells[4], cells[5] = row.device.created_at, row.device.last_seen_at or ""
        return tuple(cells)
