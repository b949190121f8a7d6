"""The whole way of an invited employee through the page, in a real browser."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pytest
from PIL import Image

from tests.support.browser import chromium, film
from tests.support.mail import link_in_picture

if TYPE_CHECKING:
    from email.message import EmailMessage
    from pathlib import Path

    from tests.device_app.conftest import Office
    from tests.support.browser import Browser


def join(phone: Browser) -> None:
    """Join from the screen that says whose account it is."""
    phone.see("Join ")
    phone.press("Join")
    phone.see("Welcome, Ann")
    phone.press("Continue")
    phone.see("Setup permissions")


def finish(phone: Browser) -> None:
    """Go on from permissions to the end."""
    phone.press("Continue")
    phone.see("Personal information")
    phone.press("Save and continue")
    phone.see("You are set up")


def test_the_link_leads_to_a_phone_that_is_set_up(phone: Browser, office: Office) -> None:
    phone.open(office.mailed_link())
    phone.see("This device will be set up for Ann Smith.")
    assert phone.driver.current_url == office.page, "the address keeps no code"
    invite = office.user().invite
    assert invite is not None
    assert invite.state == "opened"
    join(phone)
    phone.allow(office.url, microphone=True, notifications=True)
    phone.press("Allow: Microphone")
    phone.see("Allowed")
    phone.press("Allow: Notifications")
    finish(phone)
    for words in ("Ann Smith", "204", "+49 30 12345670"):
        assert words in phone.text()
    ann = office.user()
    (device,) = ann.devices
    assert (device.os, device.name) == ("Android 17", "Chrome, Android")
    assert (device.microphone, device.push, device.active) == ("granted", "granted", True)
    assert ann.invite is not None
    assert ann.invite.state == "completed"


def test_the_typed_code_does_the_same_in_any_shape(phone: Browser, office: Office) -> None:
    phone.open(office.page)
    phone.press("Enter code manually")
    phone.type_into("Code or link", office.code().code.replace("-", "").lower())
    assert phone.value_of("Code or link").count("-") == 2, "it is grouped while typing"
    phone.press("Continue")
    join(phone)
    finish(phone)
    assert office.user().devices[0].active


def test_the_whole_link_can_be_pasted(phone: Browser, office: Office) -> None:
    phone.open(office.page)
    phone.press("Enter code manually")
    phone.type_into("Code or link", f"  {office.link()} ")
    phone.press("Continue")
    phone.see("This device will be set up for Ann Smith.")


def test_scanning_the_letters_picture_with_the_camera(office: Office, tmp_path: Path) -> None:
    letter = office.room.mail_invite(office.ann)
    picture = film(_picture_of(letter), tmp_path / "camera.mjpeg")
    assert link_in_picture(letter)
    with chromium(camera=picture) as phone:
        phone.begin_anew(office.url)
        phone.allow(office.url, camera=True)
        phone.open(office.page)
        phone.press("Scan the QR code")
        join(phone)
        finish(phone)
    assert office.user().devices[0].active


def _picture_of(letter: EmailMessage) -> Image.Image:
    picture = next(part for part in letter.walk() if part.get_content_type() == "image/png")
    content = picture.get_payload(decode=True)
    assert isinstance(content, bytes)
    return Image.open(io.BytesIO(content))


def test_the_browsers_own_detector_is_used_where_there_is_one(
    phone: Browser, office: Office
) -> None:
    phone.allow(office.url, camera=True)
    detector = f"""
        window.BarcodeDetector = class {{
            static async getSupportedFormats() {{ return ["qr_code"]; }}
            async detect() {{ return [{{ rawValue: "{office.link()}" }}]; }}
        }};
    """
    script = phone.on_every_page(detector)
    try:
        phone.open(office.page)
        phone.press("Scan the QR code")
        phone.see("This device will be set up for Ann Smith.")
    finally:
        phone.no_more_on_pages(script)


def test_without_the_camera_one_types(phone: Browser, office: Office) -> None:
    phone.allow(office.url, camera=False)
    phone.open(office.page)
    phone.press("Scan the QR code")
    phone.see("The camera is not allowed.")
    phone.type_into("Code or link", office.code().code)
    phone.press("Continue")
    phone.see("This device will be set up for Ann Smith.")


def test_a_computer_without_a_camera_leads_to_the_code(office: Office) -> None:
    with chromium(has_devices=False) as phone:
        phone.begin_anew(office.url)
        phone.allow(office.url, camera=True, microphone=True)
        phone.open(office.page)
        phone.press("Scan the QR code")
        phone.see("No camera was found.")
        phone.type_into("Code or link", office.code().code)
        phone.press("Continue")
        join(phone)
        phone.press("Allow: Microphone")
        phone.see("No microphone was found on this device.")


def test_a_refused_microphone_is_allowed_and_noted(phone: Browser, office: Office) -> None:
    phone.open(office.link())
    join(phone)
    phone.allow(office.url, microphone=False, notifications=False)
    phone.press("Allow: Microphone")
    phone.see("Not allowed")
    finish(phone)
    (device,) = office.user().devices
    assert (device.microphone, device.push, device.active) == ("denied", "unknown", True)


def test_what_the_employee_corrects_arrives(phone: Browser, office: Office) -> None:
    phone.open(office.link())
    join(phone)
    phone.press("Continue")
    phone.type_into("Department", "Key accounts")
    phone.type_into("Job title", "")
    phone.press("Save and continue")
    phone.see("You are set up")
    ann = office.user()
    assert (ann.department, ann.job_title) == ("Key accounts", None)
    assert ann.updated_by == "Ann Smith (app)"


def test_what_the_office_changed_meanwhile_is_shown_and_the_employee_decides(
    phone: Browser, office: Office
) -> None:
    phone.open(office.link())
    join(phone)
    phone.press("Continue")
    phone.type_into("Job title", "Engineer")
    office.edit(job_title="Director", department="Support")
    phone.press("Save and continue")
    phone.see("Your office changed this to “Director” meanwhile.")
    assert phone.value_of("Job title") == "Engineer"
    assert phone.value_of("Department") == "Support"
    phone.press("Save and continue")
    phone.see("You are set up")
    ann = office.user()
    assert (ann.job_title, ann.department) == ("Engineer", "Support")


def test_a_field_that_is_wrong_is_named_there_and_the_rest_stays(
    phone: Browser, office: Office
) -> None:
    phone.open(office.link())
    join(phone)
    phone.press("Continue")
    phone.type_into("First name", "")
    phone.type_into("Department", "Key accounts")
    phone.press("Save and continue")
    phone.see("This is needed.")
    phone.type_into("First name", "A" * 64)
    phone.press("Save and continue")
    phone.see("This is too long: 63 characters fit.")
    assert phone.run("return document.activeElement.id") == "first_name"
    assert phone.value_of("Department") == "Key accounts"


@pytest.mark.parametrize("language", ["de", "fr", "es", "ar", "lt", "uk"])
def test_the_page_speaks_the_employees_language(
    phone: Browser, office: Office, language: str
) -> None:
    phone.begin_anew(office.url, language=language)
    phone.open(office.page)
    phone.find_first("h1")
    assert phone.run("return document.documentElement.lang") == language
    assert phone.title() != "Sign in"
    assert phone.run("return document.documentElement.dir") == (
        "rtl" if language == "ar" else "ltr"
    )
