"""The main job, played by a person at the real widgets: used by the tests and by the tour."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import requests

from contract.codes import token_of
from contract.messages import Activation
from tests.support import person
from tests.support.backend_process import OPERATOR, PASSWORD

if TYPE_CHECKING:
    from collections.abc import Callable

    Snap = Callable[[str], None]

NAME = "Ann Smith"
EMAIL = "ann.smith@example.net"
TEXTS = {"First name": "Ann", "Last name": "Smith", "Email": EMAIL}
CHOICES = {
    "Department": "Sales",
    "Job title": "Account manager",
    "Time schedule": "Office hours",
}
RECORDINGS = (
    "Record inbound internal calls",
    "Record inbound external calls",
    "Record outbound internal calls",
    "Record outbound external calls",
    "Record on demand",
)
DEVICE = {
    "id": "0123456789abcdef0123456789abcdef",
    "name": "Ann’s phone",
    "os": "Android 17",
    "app_version": "5.2.0",
}


def no_picture(_name: str) -> None:
    """Take no picture."""


def sign_in(server: str, snap: Snap = no_picture) -> None:
    """Fill in the sign-in window and wait for the Users table."""
    person.type_into("Server address", server)
    person.type_into("Email", OPERATOR)
    person.type_into("Password", PASSWORD)
    snap("01-sign-in")
    person.press("Sign in")
    person.find("Users")


def open_wizard() -> None:
    """Open the wizard for a new user."""
    person.press("Add user")
    person.find("First name")


def fill_details(snap: Snap = no_picture) -> None:
    """Fill in the first page and go on."""
    for label, text in (TEXTS | CHOICES).items():
        person.type_into(label, text)
    person.set_ticked("Configure application line in the next step", on=True)
    snap("03-wizard-user-details")
    person.press("Next")


def fill_inbound(did: str, internal: str, snap: Snap = no_picture) -> None:
    """Fill in Inbound Calls and go on."""
    person.type_into("DID number", f"+{did}")
    person.type_into("Internal number", internal)
    person.type_into("When unavailable", "Route to Voicemail")
    person.type_into("Voicemail audio", "Please leave a message")
    person.type_into("Voicemail e-mail", EMAIL)
    snap("04-wizard-inbound-calls")
    person.press("Next")


def fill_outbound(caller_ids: list[str], internal: str, snap: Snap = no_picture) -> None:
    """Fill in Outbound Calls and go on."""
    person.set_ticked("Enable external outbound calls", on=True)
    for digits in caller_ids:
        person.type_into("Caller ID to add", f"+{digits}")
        person.press("Add caller ID")
    person.type_into("Internal caller ID", internal)
    person.type_into("Internal announcement", "This call is recorded")
    person.type_into("External announcement", "Welcome")
    snap("05-wizard-outbound-calls")
    person.press("Next")


def fill_recording(snap: Snap = no_picture) -> None:
    """Fill in Call Recording and go on to Review."""
    for label in RECORDINGS:
        person.set_ticked(label, on=True)
    for method in ("Archive", "Google Drive"):
        person.set_ticked(method, on=True)
    person.type_into("Dialing feature code", "*5")
    snap("06-wizard-call-recording")
    person.press("Next")


def save(snap: Snap = no_picture, *, invite: bool = False) -> None:
    """Look at Review and save."""
    person.set_ticked("Send invite on save", on=invite)
    snap("07-wizard-review")
    person.press("Save")
    person.find("Users")


def find_user(name: str = NAME) -> list[str]:
    """Search the Users table for a user and return the row's texts."""
    person.type_into("Search users", name)
    person.wait_until(lambda: len(person.rows_of("Users")) == 1, f"one row for {name}")
    return person.rows_of("Users")[0]


def send_invite(snap: Snap = no_picture, name: str = NAME) -> None:
    """Open the preview from the row's Actions, and send."""
    person.choose_from_menu(f"Actions for {name}", "Send Invite to app")
    person.find("E-mail as it will be sent")
    snap("09-invite-preview")
    person.press("Send invite")


def redeem(server: str, code: str, device: dict[str, str] | None = None) -> requests.Response:
    """Redeem a link or a text code as a device does."""
    token = token_of(code)
    proof = {"token": token} if token is not None else {"code": code}
    return requests.post(
        f"{server}/api/v1/activations", json={**proof, "device": device or DEVICE}, timeout=30
    )


def set_up_device(server: str, redeemed: requests.Response) -> None:
    """Take the steps after redeeming, as a device does."""
    activation = msgspec.json.decode(redeemed.content, type=Activation)
    steps = f"{server}/api/v1/activations/{activation.id}"
    token = {"Authorization": f"Bearer {activation.device_token}"}
    permissions = {"microphone": "granted", "push": "denied"}
    personal = msgspec.to_builtins(activation.personal)
    for method, path, body in (
        ("PUT", "permissions", permissions),
        ("PUT", "personal", personal),
        ("POST", "complete", {}),
    ):
        answer = requests.request(method, f"{steps}/{path}", json=body, headers=token, timeout=30)
        answer.raise_for_status()
