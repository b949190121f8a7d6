"""The guided tour: the main job through the real widgets, a picture of each step.

`python -m tests.e2e.tour --out DIR`. The same code is the end-to-end test.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from contract.fields import flat
from contract.operations import SyncRequest
from contract.records import Line, User
from tests.e2e import colleague, main_job, phone
from tests.support import person
from tests.support.backend_process import OPERATOR, PASSWORD, BackendProcess
from tests.support.mail import code_in_text, link_in_picture, mail_server

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from email.message import EmailMessage

    from console.app import Program
    from tests.e2e.main_job import Snap
    from tests.support.browser import Browser
    from tests.support.mail import Mailbox

    SetUp = Callable[[str, EmailMessage], None]

_SIZE = (1280, 800)


@contextmanager
def console(profile: Path) -> Iterator[Program]:
    """Run the console in this process, on a profile, with secrets in memory."""
    from console.app import build  # noqa: PLC0415 - the platform must be chosen before Qt loads
    from console.settings import Settings  # noqa: PLC0415 - likewise
    from console.vault import MemoryVault  # noqa: PLC0415 - likewise

    program = build(Settings(profile=profile), vault=MemoryVault())
    program.start()
    try:
        yield program
    finally:
        program.close()


def free_numbers(backend: BackendProcess, number: int) -> list[str]:
    """Ask the backend which of its active DID numbers are on no line."""
    users, numbers = _everything(backend)
    taken = {user.line.did_number for user in users if user.line}
    return [digits for digits in numbers if digits not in taken][:number]


def free_internal(backend: BackendProcess) -> str:
    """Ask the backend for an internal number that nobody has."""
    taken = {user.line.internal_number for user in _everything(backend)[0] if user.line}
    return next(str(number) for number in range(2000, 9999) if str(number) not in taken)


def user_called(backend: BackendProcess, email: str) -> list[User]:
    """Return the backend's users with this address."""
    return [user for user in _everything(backend)[0] if user.email == email]


def _everything(backend: BackendProcess) -> tuple[list[User], list[str]]:
    from console.api.remote import HttpRemote, TokenShelf  # noqa: PLC0415 - see console
    from console.api.transport import Transport  # noqa: PLC0415 - likewise

    remote = HttpRemote(Transport(backend.url), TokenShelf(lambda: None, lambda _token: None))
    remote.sign_in(email=OPERATOR, password=PASSWORD)
    changes = remote.exchange(SyncRequest(limit=5000)).changes
    live = [change for change in changes if not change.deleted and change.body is not None]
    users = [msgspec.json.decode(c.body or b"", type=User) for c in live if c.kind == "user"]
    bodies = [msgspec.json.decode(c.body or b"") for c in live if c.kind == "number"]
    return users, [body["id"] for body in bodies if body.get("active", True)]


def fill_wizard(backend: BackendProcess, numbers: list[str], internal: str, snap: Snap) -> None:
    """Fill in every field of the wizard, up to Review. The backend need not run."""
    del backend
    main_job.open_wizard()
    main_job.fill_details(snap)
    main_job.fill_inbound(numbers[0], internal, snap)
    main_job.fill_outbound(numbers[1:3], internal, snap)
    main_job.fill_recording(snap)


def expected(numbers: list[str], internal: str, stored: User, archive: Sequence[str]) -> User:
    """Return the user that the wizard was told to make, with ids as the backend has them."""
    line = Line(
        did_number=numbers[0],
        internal_number=internal,
        when_unavailable="route_to_voicemail",
        voicemail_audio=_audio("Please leave a message"),
        voicemail_email=main_job.EMAIL,
        external_calls_enabled=True,
        caller_ids=tuple(numbers[1:3]),
        internal_caller_id=internal,
        internal_announcement=_audio("This call is recorded"),
        external_announcement=_audio("Welcome"),
        delivery_methods=tuple(sorted(archive)),
        record_inbound_internal=True,
        record_inbound_external=True,
        record_outbound_internal=True,
        record_outbound_external=True,
        record_on_demand=True,
        on_demand_code="*5",
    )
    return msgspec.structs.replace(
        stored,
        first_name="Ann",
        last_name="Smith",
        email=main_job.EMAIL,
        department="Sales",
        job_title="Account manager",
        time_schedule=_schedule("Office hours"),
        line=line,
    )


def _audio(name: str) -> str:
    from backend.demo.office import AUDIO  # noqa: PLC0415 - only the tests know both sides

    return next(audio.id for audio in AUDIO if audio.name == name)


def _schedule(name: str) -> str:
    from backend.demo.office import SCHEDULES  # noqa: PLC0415 - see _audio

    return next(schedule.id for schedule in SCHEDULES if schedule.name == name)


def methods(*names: str) -> list[str]:
    """Return the ids of delivery methods by name."""
    from backend.demo.office import METHODS  # noqa: PLC0415 - see _audio

    return [method.id for method in METHODS if method.name in names]


def by_link(server: str, letter: EmailMessage) -> None:
    """Set a device up by the link in the letter's picture, over HTTP."""
    _set_up(server, link_in_picture(letter))


def by_code(server: str, letter: EmailMessage) -> None:
    """Set a device up by the code in the letter's text, over HTTP."""
    _set_up(server, code_in_text(letter))


def _set_up(server: str, code: str) -> None:
    redeemed = main_job.redeem(server, code)
    assert redeemed.ok, redeemed.text
    main_job.set_up_device(server, redeemed)


def play(
    folder: Path,
    mailbox: Mailbox,
    snap: Snap = main_job.no_picture,
    *,
    set_up: SetUp = by_link,
) -> None:
    """Play the main job from sign-in to an active device, and check each step.

    `set_up` does the employee's part, given the backend's address and the letter.
    """
    backend = BackendProcess(folder / "backend", mail=mailbox.url)
    backend.start()
    try:
        with console(folder / "profile") as program:
            _play(backend, program, mailbox, snap, set_up)
    finally:
        backend.stop()


def _play(
    backend: BackendProcess, program: Program, mailbox: Mailbox, snap: Snap, set_up: SetUp
) -> None:
    main_job.sign_in(backend.url, snap)
    assert program.window is not None
    program.window.resize(*_SIZE)
    person.wait_until(lambda: len(person.rows_of("Users")) == 40, "forty demo users")
    snap("02-users")
    numbers, internal = free_numbers(backend, 3), free_internal(backend)
    fill_wizard(backend, numbers, internal, snap)
    main_job.save(snap)
    main_job.find_user()
    person.wait_until(lambda: "Synced" in " ".join(main_job.find_user()), "the user is synced")
    snap("08-user-saved")
    (stored,) = user_called(backend, main_job.EMAIL)
    wanted = expected(numbers, internal, stored, methods("Archive", "Google Drive"))
    assert flat(stored) == flat(wanted)
    main_job.send_invite(snap)
    person.wait_until(lambda: "expires in 7 days" in " ".join(main_job.find_user()), "invite sent")
    letter = mailbox.letters(1)[0]
    snap("10-invite-sent")
    _show_qr(snap)
    set_up(backend.url, letter)
    again = {**main_job.DEVICE, "id": "f" * 32}
    assert main_job.redeem(backend.url, code_in_text(letter), again).status_code >= 400
    person.choose_in_menu_bar("Console", "Sync now")
    person.wait_until(
        lambda: "Completed" in " ".join(main_job.find_user()), "the device is active"
    )
    snap("12-set-up")
    _look_at_devices(snap)
    colleague.work_together(backend, snap)


def _show_qr(snap: Snap) -> None:
    person.choose_from_menu(f"Actions for {main_job.NAME}", "Show QR")
    person.find("QR code")
    snap("11-show-qr")
    person.press("Close")


def _look_at_devices(snap: Snap) -> None:
    person.choose_from_menu(f"Actions for {main_job.NAME}", "Devices…")
    person.wait_until(lambda: len(person.rows_of("Devices")) == 1, "one device")
    assert "Active" in person.rows_of("Devices")[0]
    snap("13-devices")
    person.press("Close")


def _by_phone(folder: Path, pictures: Path) -> SetUp:
    """Return how a browser does the employee's part, with pictures; without one, the link does."""
    if not phone.is_here():
        print("Chromium is not installed: the phone has no pictures.", flush=True)
        return by_link

    def see(browser: Browser, name: str) -> None:
        path = pictures / f"phone-{name}.png"
        browser.photograph(path)
        print(path, flush=True)

    return partial(phone.set_up, film=folder / "camera.mjpeg", see=see)


def main(arguments: Sequence[str] | None = None) -> int:
    """Play the tour offscreen and save its pictures."""
    parser = argparse.ArgumentParser(prog="python -m tests.e2e.tour", description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("docs/images"))
    parser.add_argument("--theme", choices=("light", "dark"), default="light")
    options = parser.parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # The offscreen platform warns of each thing that only a real window system does.
    os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")

    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - after the platform is chosen

    from console.views import style  # noqa: PLC0415 - likewise
    from console.views.widgets import accessible  # noqa: PLC0415 - likewise

    application = QApplication(sys.argv[:1])
    accessible.install()
    style.apply(application, options.theme)

    def snap(name: str) -> None:
        person.photograph(person.front_window(), options.out / f"{name}.png")
        print(options.out / f"{name}.png", flush=True)

    with tempfile.TemporaryDirectory() as folder, mail_server() as mailbox:
        play(Path(folder), mailbox, snap, set_up=_by_phone(Path(folder), options.out))
    return 0


if __name__ == "__main__":
    sys.exit(main())
