"""The employee's part of the tour: a real browser scans the mail that arrived, step by step."""

from __future__ import annotations

import io
from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image

from tests.support.browser import chromium
from tests.support.browser import film as film_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from email.message import EmailMessage

    from tests.support.browser import Browser

_ENGINE = Path("/usr/bin/chromium")


def is_here() -> bool:
    """Return whether this machine has the browser."""
    return _ENGINE.exists()


def picture_of(letter: EmailMessage) -> Image.Image:
    """Return the picture in a letter."""
    part = next(part for part in letter.walk() if part.get_content_type() == "image/png")
    content = part.get_payload(decode=True)
    assert isinstance(content, bytes)
    return Image.open(io.BytesIO(content))


def set_up(
    server: str, letter: EmailMessage, *, film: Path, see: Callable[[Browser, str], None]
) -> None:
    """Set a phone up from a letter; `see` gets the browser at each step, and the step's name.

    The letter's picture is made a film for the camera at that path.
    """
    with chromium(camera=film_of(picture_of(letter), film)) as phone:
        phone.begin_anew(server)
        phone.allow(server, camera=True, microphone=True, notifications=True)
        phone.open(f"{server}/app")
        phone.see("Scan the QR code")
        see(phone, "1-sign-in")
        phone.press("Scan the QR code")
        phone.see("This device will be set up for Ann Smith.")
        see(phone, "2-join")
        phone.press("Join")
        phone.see("Welcome, Ann")
        see(phone, "3-welcome")
        phone.press("Continue")
        phone.press("Allow: Microphone")
        phone.see("Allowed")
        see(phone, "4-permissions")
        phone.press("Continue")
        phone.see("Personal information")
        see(phone, "5-personal-information")
        phone.press("Save and continue")
        phone.see("You are set up")
        see(phone, "6-set-up")
