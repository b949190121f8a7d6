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

import msgspec

from contract.letter_words import Words, isolated, language_of, moment_in_words, words_in
from contract.rules import mailbox

if TYPE_CHECKING:
    from contract.records import AccountSettings

QR_CONTENT_ID = "invite-qr"
_POLICY = SMTP.clone(max_line_length=78)
_QR_MASK = 4
"""Any of the eight masks can be read; to look for the evenest one takes most of the time."""
_QR_BORDER = 4
"""The quiet zone that ISO/IEC 18004 asks for, in modules."""
_JOINERS = "\u200c\u200d"
"""Invisible, but part of how names are written in Persian and in several Indian scripts."""


class Letter(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that an invite e-mail says.

    `link` and `code` are live, or the samples of `contract.codes` with `is_sample`; `expires_at`
    and `written_at` are RFC 3339; `message_id` is the part before the `@`, one for each
    code: a letter tried again has another code, so it is another letter. `language` is the
    account's.
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
    language: str = "en"
    message_id: str = "sample"
    is_sample: bool = False


NOBODYS_SENDER = "no-reply@phone-console.test"
"""The sender where the account's address has no host that can send mail (`localhost`, an IP)."""


def sender_of(settings: AccountSettings) -> str:
    """Return the address that the account's invites come from."""
    if settings.sender is not None:
        return settings.sender
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
    subject = words_in(letter.language).subject.format(account=letter.account)
    message["Subject"] = _header_text(subject)
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
    words, said = said_in(letter)
    return (
        f"{said.hello}\n\n{said.intro}\n\n"
        f"1. {words.open_link}\n\n   {letter.link}\n\n"
        f"   {said.or_code}\n\n   {letter.code}\n\n"
        f"2. {words.allow}\n3. {words.check}\n\n"
        f"{said.valid}\n{words.camera}\n{words.keep}\n\n"
        f"{said.questions} {words.unexpected}\n"
    )


def html_of(letter: Letter) -> str:
    """Return the HTML view of the letter; every value is escaped, the tags are fixed.

    Tables and inline styles only, for old mail programs; text has no colour of its own, so that it
    stays readable in dark ones; the picture brings its white edge with it.
    """
    words, plain = said_in(letter)
    said = {name: escape(text) for name, text in msgspec.structs.asdict(plain).items()}
    start = "right" if words.direction == "rtl" else "left"
    return (
        "<!DOCTYPE html>\n"
        f'<html lang="{language_of(letter.language)}" dir="{words.direction}"><head>'
        '<meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        '<meta name="color-scheme" content="light dark">'
        '<meta name="supported-color-schemes" content="light dark">'
        f"<title>{said['subject']}</title></head>\n"
        f'<body dir="{words.direction}" style="margin:0;padding:0">\n'
        '<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr>'
        '<td align="center" style="padding:24px 16px">\n'
        '<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" '
        'style="max-width:560px;font-family:Arial,sans-serif;font-size:16px;line-height:1.5"><tr>'
        f'<td colspan="2" align="{start}" style="padding:0 0 16px">\n'
        f'<p style="margin:0 0 16px">{said["hello"]}</p>\n'
        f'<p style="margin:0;font-size:18px"><strong>{said["intro"]}</strong></p></td></tr>\n'
        f"{_steps(letter, words, said['or_code'], start)}"
        f'<tr><td colspan="2" align="{start}" style="padding:8px 0 0">\n'
        f'<p style="margin:0 0 12px"><strong>{said["valid"]}</strong></p>\n'
        f'<p style="margin:0 0 12px">{escape(words.camera)}</p>\n'
        f'<p style="margin:0 0 12px">{escape(words.keep)}</p>\n'
        f'<p style="margin:0">{said["questions"]} {escape(words.unexpected)}</p>'
        "</td></tr></table>\n</td></tr></table>\n</body></html>\n"
    )


def _steps(letter: Letter, words: Words, or_code: str, start: str) -> str:
    """Return the rows of the three steps: open or scan or type, allow, check."""
    number = f'<td width="28" align="{start}" valign="top" style="padding:0 0 16px"><strong>'
    step = f'</strong></td><td align="{start}" style="padding:0 0 16px">'
    under = f'<tr><td></td><td align="{start}" style="padding:0 0 '
    return (
        f"<tr>{number}1{step}{escape(words.open_link)}</td></tr>\n"
        f'{under}20px">'
        '<table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr>'
        '<td align="center" bgcolor="#1f5fbf" style="border-radius:10px;padding:12px 24px">'
        f'<a href="{escape(letter.link)}" style="color:#ffffff;text-decoration:none"><strong>'
        f"{escape(words.open_button)}</strong></a></td></tr></table></td></tr>\n"
        f'{under}8px">{escape(words.scan)}</td></tr>\n'
        f'{under}16px"><img src="cid:{QR_CONTENT_ID}" width="240" height="240" '
        f'alt="{escape(words.picture)}" style="background:#ffffff;color:#000000"></td></tr>\n'
        f'{under}8px">{or_code}</td></tr>\n'
        f'<tr><td></td><td align="{start}" dir="ltr" style="padding:0 0 20px;'
        'font-family:Consolas,Menlo,monospace;font-size:24px;letter-spacing:1px">'
        f"<strong>{escape(letter.code)}</strong></td></tr>\n"
        f"<tr>{number}2{step}{escape(words.allow)}</td></tr>\n"
        f"<tr>{number}3{step}{escape(words.check)}</td></tr>\n"
    )


def when_in_words(letter: Letter) -> str:
    """The expiry in words, in the account's language and time, with the time zone."""
    return moment_in_words(letter.expires_at, letter.time_zone, words_in(letter.language))


class Said(msgspec.Struct, frozen=True, kw_only=True):
    """The sentences that hold something of this letter."""

    subject: str
    hello: str
    intro: str
    or_code: str
    valid: str
    questions: str
    sheet_title: str


def said_in(letter: Letter) -> tuple[Words, Said]:
    """Return the words of a letter's language, and its sentences with what belongs in them."""
    words = words_in(letter.language)

    def name(text: str) -> str:
        return isolated(_one_line(text), words)

    whom = name(letter.help_contact) if letter.help_contact else words.whoever
    page = letter.link.partition("#")[0]
    return words, Said(
        subject=words.subject.format(account=name(letter.account)),
        hello=words.hello.format(name=name(letter.first_name)),
        intro=words.intro.format(account=name(letter.account)),
        or_code=words.or_code.format(page=isolated(page, words)),
        valid=words.valid.format(moment=when_in_words(letter)),
        questions=words.questions.format(whom=whom),
        sheet_title=words.sheet_title.format(account=name(letter.account)),
    )


@lru_cache(maxsize=64)
def qr_matrix(text: str) -> tuple[tuple[bool, ...], ...]:
    """Return the QR code of a text as rows of modules (true is dark), quiet zone included."""
    import qrcode  # noqa: PLC0415 - 30 ms that the start of the program must not pay
    from qrcode.constants import ERROR_CORRECT_Q  # noqa: PLC0415 - likewise

    code = qrcode.QRCode(
        error_correction=ERROR_CORRECT_Q, border=_QR_BORDER, mask_pattern=_QR_MASK
    )
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
