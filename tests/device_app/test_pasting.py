"""What people paste and tap instead of a clean link: a whole letter, half a link, an older one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from contract.codes import token_of
from tests.support.mail import code_in_text, link_in_picture

if TYPE_CHECKING:
    from tests.device_app.conftest import Office
    from tests.support.browser import Browser


def paste(phone: Browser, text: str) -> None:
    """Paste a text into the field for the code, as a clipboard would, and go on."""
    field = phone.find("field", "Code or link")
    paste_it = "arguments[0].focus(); document.execCommand('insertText', false, arguments[1]);"
    phone.run(paste_it, field, text)
    phone.press("Continue")


@pytest.mark.parametrize("keeps_link", [True, False])
def test_the_whole_letter_can_be_pasted(
    phone: Browser, office: Office, *, keeps_link: bool
) -> None:
    letter = office.room.mail_invite(office.ann)
    body = letter.get_body(("plain",))
    assert body is not None
    text: str = body.get_content()
    assert code_in_text(letter) in text
    if not keeps_link:
        text = text.replace(link_in_picture(letter), "https://…")
    phone.open(office.page)
    phone.press("Enter code manually")
    paste(phone, "Begin forwarded message:\n" * 100 + text)
    phone.see("This device will be set up for Ann Smith.")


@pytest.mark.parametrize(
    "shape", ["<{link}>", "{link}.", "https://safe.example/?url={quoted}&data=05%7C02"]
)
def test_a_link_with_signs_around_it_can_be_pasted(
    phone: Browser, office: Office, shape: str
) -> None:
    link = office.link()
    phone.open(office.page)
    phone.press("Enter code manually")
    paste(phone, shape.format(link=link, quoted=link.replace("#", "%23")))
    phone.see("This device will be set up for Ann Smith.")


def test_a_link_with_a_sign_at_its_end_opens(phone: Browser, office: Office) -> None:
    phone.open(f"{office.link()}%3E")
    phone.see("This device will be set up for Ann Smith.")


@pytest.mark.parametrize("kind", ["cut off", "of another version"])
def test_a_link_that_can_not_be_read_is_told(phone: Browser, office: Office, kind: str) -> None:
    link = office.link()
    token = token_of(link) or ""
    phone.open(link[:-1] if kind == "cut off" else f"{office.page}#2.{token}")
    phone.see("This link is not whole, or it is one that this page can’t read.")
    phone.press("Enter code manually")
    phone.see("Enter your code")
