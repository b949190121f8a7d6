"""The whole of it: invited at the console, scanned from the mail, and seen at the console."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from tests.device_app.test_joining import join
from tests.e2e import main_job, tour
from tests.e2e.phone import picture_of
from tests.support import person
from tests.support.backend_process import BackendProcess
from tests.support.browser import chromium, film
from tests.support.mail import mail_server

if TYPE_CHECKING:
    from collections.abc import Iterator
    from email.message import EmailMessage
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@contextmanager
def invited(folder: Path) -> Iterator[tuple[BackendProcess, EmailMessage, str]]:
    """Let an admin add Ann with a line and invite her; yields the letter and her number."""
    with mail_server() as mailbox:
        backend = BackendProcess(folder / "backend", mail=mailbox.url)
        backend.start()
        try:
            with tour.console(folder / "profile"):
                main_job.sign_in(backend.url)
                person.wait_until(lambda: len(person.rows_of("Users")) == 40, "forty users")
                internal = tour.free_internal(backend)
                numbers = tour.free_numbers(backend, 3)
                tour.fill_wizard(backend, numbers, internal, main_job.no_picture)
                main_job.save(invite=True)
                yield backend, mailbox.letters(1)[0], internal
        finally:
            backend.stop()


def row_says(*words: str) -> None:
    """Wait until Ann's row at the console says all this, without anybody asking for it."""
    person.wait_until(
        lambda: all(word in " ".join(main_job.find_user()) for word in words), f"{words}"
    )


def test_the_employee_scans_the_mail_and_the_console_shows_each_step(
    tmp_path: Path, qtbot: QtBot
) -> None:
    with invited(tmp_path) as (backend, letter, internal):
        row_says("expires in 7 days")
        with chromium(camera=film(picture_of(letter), tmp_path / "camera.mjpeg")) as phone:
            phone.begin_anew(backend.url)
            phone.allow(backend.url, camera=True, microphone=True, notifications=False)
            phone.open(f"{backend.url}/app")
            phone.press("Scan the QR code")
            phone.see("This device will be set up for Ann Smith.")
            row_says("Opened")
            join(phone)
            row_says("Being set up")
            phone.press("Allow: Microphone")
            phone.see("Allowed")
            phone.press("Continue")
            phone.type_into("Department", "Key accounts")
            phone.press("Save and continue")
            phone.see("You are set up")
            assert internal in phone.text()
        row_says("Completed", "Key accounts", "Synced")
        person.choose_in_menu_bar("View", "All devices")
        person.wait_until(
            lambda: any("Ann Smith" in row for row in person.rows_of("All devices")), "the device"
        )
        (device,) = (row for row in person.rows_of("All devices") if "Ann Smith" in row)
        assert {"Chrome, Android", "Android 17", "Allowed", "Active"} <= {*device}
