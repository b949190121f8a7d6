"""The invite as an employee gets it: QR code and e-mail, so that the preview is the mail."""

from __future__ import annotations

import io
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from functools import lru_cache
from html import escape
from typing import TYPE_CHECKING
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import msgspec

from contract.rules import mailbox

if TYPE_CHECKING:
    from contract.records import AccountSettings

QR_CONTENT_ID = "invite-qr"
_POLICY = SMTP.clone(max_line_length=78)
_QR_BORDER = 4
"""The quiet zone that ISO/IEC 18004 asks for, in modules."""
_JOINERS = "\u200c\u200d"
"""Invisible, but part of how names are written in Persian and in several Indian scripts."""
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
"""Not strftime: Qt sets the C locale, and the preview must say what the server's mail says."""


class Letter(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that an invite e-mail says.

    `link` and `code` are live, or the samples of `contract.codes` with `is_sample`; `expires_at`
    and `written_at` are RFC 3339; `message_id` is the part before the `@` and stays the same when
    the same letter is tried again.
    """

    first_name: str
    last_name: str
    email: str
    account: str
    sender: str
    link: str
    code: str
    written_at: str
    expires_at: str
    time_zone: str = "UTC"
    help_contact: str | None = None
    message_id: str = "sample"
    is_sample: bool = False


NOBODYS_SENDER = "no-reply@phone-console.test"
"""The sender where the account's address has no host that can send mail (`localhost`, an IP)."""


def sender_of(settings: AccountSettings) -> str:
    """Return the address that the account's invites come from."""
    address = f"no-reply@{urlsplit(settings.public_url).hostname}"
    return NOBODYS_SENDER if mailbox(address) is None else address


class UnsafeAddressError(ValueError):
    """The address of a letter is no address of one mailbox."""


def compose(letter: Letter) -> EmailMessage:
    """Make the e-mail: text, HTML, and the QR code as an inline image.

    Raises UnsafeAddressError if the address could name another mailbox or a further header.
    The same letter always gives the same bytes.
    """
    sender = _address(letter.account, letter.sender)
    recipient = _address(f"{letter.first_name} {letter.last_name}", letter.email)
    is_ascii = (sender.username + recipient.username).isascii()
    message = EmailMessage(policy=_POLICY if is_ascii else _POLICY.clone(utf8=True))
    message["Subject"] = _header_text(f"Your phone app for {letter.account}")
    message["From"] = sender
    message["To"] = recipient
    message["Date"] = datetime.fromisoformat(letter.written_at)
    message["Message-ID"] = f"<{letter.message_id}@{sender.domain}>"
    message["Auto-Submitted"] = "auto-generated"
    message.set_content(text_of(letter))
    message.add_alternative(html_of(letter), subtype="html")
    html_part = message.get_body(("html",)) or message
    html_part.add_related(
        qr_png(letter.link, is_sample=letter.is_sample),
        maintype="image",
        subtype="png",
        cid=f"<{QR_CONTENT_ID}>",
        filename="invite.png",
        disposition="inline",
    )
    for depth, part in enumerate(part for part in message.walk() if part.is_multipart()):
        part.set_boundary(f"==={letter.message_id}-{depth}===")
    return message


def text_of(letter: Letter) -> str:
    """Return the text view of the letter."""
    return (
        f"Hello {_one_line(letter.first_name)},\n\n"
        f"{_one_line(letter.account)} has set up a phone for you. To use it:\n\n"
        "1. Open this link on your phone or computer:\n\n"
        f"   {letter.link}\n\n"
        "   or open the app and type this code:\n\n"
        f"   {letter.code}\n\n"
        "2. Allow the microphone and notifications when the app asks.\n"
        "3. Check your name and press “Save and continue”.\n\n"
        f"The code works once, on one device, until {when_in_words(letter)}.\n"
        "If the app can't use the camera, choose “Enter code manually”.\n"
        f"{_help_line(letter)}\n"
    )


def html_of(letter: Letter) -> str:
    """Return the HTML view of the letter; every value is escaped, the tags are fixed."""
    account, first_name = escape(_one_line(letter.account)), escape(_one_line(letter.first_name))
    link, code = escape(letter.link), escape(letter.code)
    return (
        "<!DOCTYPE html>\n"
        '<html lang="en"><head><meta charset="utf-8">'
        '<meta name="color-scheme" content="light dark">'
        f"<title>Your phone app for {account}</title></head>\n"
        '<body style="margin:0;padding:24px;font-family:Arial,sans-serif;font-size:16px;'
        'line-height:1.5">\n'
        f"<p>Hello {first_name},</p>\n"
        f"<p><strong>{account}</strong> has set up a phone for you. To use it:</p>\n"
        "<ol>\n"
        "<li>Open the app and scan this picture with the camera:</li>\n"
        "</ol>\n"
        f'<p><img src="cid:{QR_CONTENT_ID}" width="264" height="264" '
        'alt="QR code of your invite; the same code is below as text" '
        'style="display:block;background:#ffffff"></p>\n'
        f'<p>or <a href="{link}">open the invite on this device</a>, or type this code:</p>\n'
        '<p style="font-family:monospace;font-size:24px;letter-spacing:2px">'
        f"<strong>{code}</strong></p>\n"
        '<ol start="2">\n'
        "<li>Allow the microphone and notifications when the app asks.</li>\n"
        "<li>Check your name and press “Save and continue”.</li>\n"
        "</ol>\n"
        f"<p>The code works once, on one device, until {escape(when_in_words(letter))}.</p>\n"
        "<p>If the app can’t use the camera, choose “Enter code manually”.</p>\n"
        f"<p>{escape(_help_line(letter))}</p>\n"
        "</body></html>\n"
    )


def when_in_words(letter: Letter) -> str:
    """The expiry in words, in the account's time: `Monday, 30 November 2026, 10:42`."""
    moment = datetime.fromisoformat(letter.expires_at)
    zone = "UTC"
    try:
        moment, zone = moment.astimezone(ZoneInfo(letter.time_zone)), letter.time_zone
    except (ZoneInfoNotFoundError, ValueError):
        moment = moment.astimezone(ZoneInfo("UTC"))
    day, month = _WEEKDAYS[moment.weekday()], _MONTHS[moment.month - 1]
    return f"{day}, {moment.day} {month} {moment.year}, {moment:%H:%M} ({zone})"


@lru_cache(maxsize=64)
def qr_matrix(text: str) -> tuple[tuple[bool, ...], ...]:
    """Return the QR code of a text as rows of modules (true is dark), quiet zone included."""
    import qrcode  # noqa: PLC0415 - 30 ms that the start of the program must not pay
    from qrcode.constants import ERROR_CORRECT_Q  # noqa: PLC0415 - likewise

    code = qrcode.QRCode(error_correction=ERROR_CORRECT_Q, border=_QR_BORDER)
    code.add_data(text)
    code.make(fit=True)
    return tuple(tuple(bool(module) for module in row) for row in code.get_matrix())


def qr_png(text: str, *, module_pixels: int = 6, is_sample: bool = False) -> bytes:
    """Return the QR code of a text as a PNG; a sample is barred and says so."""
    from PIL import Image, ImageDraw  # noqa: PLC0415 - 40 ms that the start must not pay

    matrix = qr_matrix(text)
    pixels = bytes(0 if module else 255 for row in matrix for module in row)
    side = len(matrix) * module_pixels
    image = Image.frombytes("L", (len(matrix), len(matrix)), pixels)
    image = image.resize((side, side), Image.Resampling.NEAREST)
    if is_sample:
        draw = ImageDraw.Draw(image)
        top, bottom = side * 2 // 5, side * 3 // 5
        draw.rectangle((0, top, side, bottom), fill=255, outline=0, width=3)
        draw.text(
            (side // 2, side // 2), "SAMPLE", fill=0, anchor="mm", font_size=(bottom - top) * 0.7
        )
    out = io.BytesIO()
    image.convert("1").save(out, "PNG", optimize=True)
    return out.getvalue()


def _address(name: str, address: str) -> Address:
    found = mailbox(address)
    if found is None:
        raise UnsafeAddressError(address)
    return Address(_header_text(name), *found)


def _header_text(text: str) -> str:
    # The email package would decode "=?utf-8?q?=0D=0A…?=" and write the line break as one.
    return _one_line(text).replace("=?", "= ?")


def _one_line(text: str) -> str:
    plain = "".join(c if c.isprintable() or c in _JOINERS else " " for c in text)
    return " ".join(plain.split())


def _help_line(letter: Letter) -> str:
    whom = _one_line(letter.help_contact) if letter.help_contact else "the person who invited you"
    return f"Questions? Ask {whom}. If you did not expect this message, ignore it."
