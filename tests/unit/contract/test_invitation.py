"""The invite e-mail: one for preview and server, safe with any name, and its QR code scans."""

from __future__ import annotations

import html
import io
from email import message_from_bytes, policy
from email.message import EmailMessage
from html.parser import HTMLParser
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as some
from PIL import Image

from contract.codes import SAMPLE_CODE, SAMPLE_TOKEN, link
from contract.invitation import (
    QR_CONTENT_ID,
    Letter,
    UnsafeAddressError,
    compose,
    html_of,
    qr_matrix,
    qr_png,
    text_of,
    when_in_words,
)
from tests.support.paper import scanned_image

TOKEN = "kJ8_-" * 8 + "abc"
LETTER = Letter(
    first_name="Ann",
    last_name="Smith",
    email="ann.smith@example.com",
    account="Example Ltd",
    sender="no-reply@phones.example.com",
    link=link("https://phones.example.com", TOKEN),
    code="BCDF-GHJK-LMNP",
    written_at="2026-11-23T10:42:00Z",
    expires_at="2026-11-30T10:42:00Z",
    time_zone="Europe/Berlin",
    message_id="01900000-0000-7000-8000-0000000000ff",
)
NAUGHTY = (
    "Ann\r\nBcc: all@example.com",
    "Ann\nSubject: hello",
    "Ann\x0bBcc: all@example.com",
    "Ann\x1cBcc: all@example.com",
    "Ann\x85Bcc: all@example.com",
    "Ann\u2028Bcc: all@example.com",
    "Ann\ud800",
    "Ann\x00",
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "=?utf-8?q?=0d=0aBcc:_all=40example.com?=",
    "==??utf-8?q?=0d=0aBcc:_all=40example.com?=",
    "=\u200b?utf-8?q?=0d=0aBcc:_all=40example.com?=",
    'Ann" <all@example.com>, "',
    "Ann (comment) <all@example.com>;",
    "O'Neill & Sons, Ltd.",
    "שלום Ann עולם",
    "می‌خواهم",
    "👩‍👩‍👧 Ann",
    "x" * 63,
    "ü" * 63,
    "",
)
HEADERS = {
    *("Subject", "From", "To", "Date", "Message-ID", "Auto-Submitted"),
    *("MIME-Version", "Content-Type"),
}


def with_(**values: Any) -> Letter:
    return msgspec.structs.replace(LETTER, **values)


def sent(letter: Letter) -> EmailMessage:
    """Return the letter as the mail program of the employee reads it."""
    message = message_from_bytes(compose(letter).as_bytes(), policy=policy.default)
    assert isinstance(message, EmailMessage)
    return message


def body(message: EmailMessage, kind: str) -> str:
    part = message.get_body((kind,))
    assert part is not None
    content = part.get_content()
    assert isinstance(content, str)
    return content.replace("\r\n", "\n")


def qr_of(message: EmailMessage) -> bytes:
    (image,) = [part for part in message.walk() if part.get_content_type() == "image/png"]
    assert image["Content-ID"] == f"<{QR_CONTENT_ID}>"
    content = image.get_content()
    assert isinstance(content, bytes)
    return content


def scanned(png: bytes) -> list[str]:
    return scanned_image(Image.open(io.BytesIO(png)))


class Tags(HTMLParser):
    """The tags and attributes of an HTML view, as a browser would find them."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.found: list[tuple[str, tuple[str, ...]]] = []
        self.targets: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, tuple(name for name, _ in attrs)))
        self.targets += [value or "" for name, value in attrs if name in {"src", "href"}]


def test_the_same_letter_always_gives_the_same_bytes() -> None:
    assert compose(LETTER).as_bytes() == compose(LETTER).as_bytes()


def test_the_letter_has_all_that_the_employee_needs() -> None:
    message = sent(LETTER)
    assert message["Subject"] == "Your phone app for Example Ltd"
    assert message["From"] == "Example Ltd <no-reply@phones.example.com>"
    assert message["To"] == "Ann Smith <ann.smith@example.com>"
    assert message["Message-ID"] == f"<{LETTER.message_id}@phones.example.com>"
    for view in (body(message, "plain"), html.unescape(body(message, "html"))):
        assert LETTER.link in view
        assert LETTER.code in view
        assert "Hello Ann," in view
        assert "until Monday, 30 November 2026, 11:42 (Europe/Berlin)." in view
        assert "Questions? Ask the person who invited you." in view
    assert body(message, "plain") == text_of(LETTER)
    assert body(message, "html") == html_of(LETTER)


def test_the_picture_in_the_mail_scans_as_its_link() -> None:
    assert scanned(qr_of(sent(LETTER))) == [LETTER.link]


def test_the_text_code_has_its_own_line_below_the_link() -> None:
    lines = [line.strip() for line in text_of(LETTER).splitlines()]
    assert lines.index(LETTER.link) < lines.index(LETTER.code)


def test_the_picture_of_a_sample_does_not_scan() -> None:
    sample = with_(
        link=link("https://phones.example.com", SAMPLE_TOKEN), code=SAMPLE_CODE, is_sample=True
    )
    assert scanned(qr_of(sent(sample))) == []


@pytest.mark.parametrize("text", NAUGHTY, ids=ascii)
@pytest.mark.parametrize("field", ["first_name", "last_name", "account", "help_contact"])
def test_no_name_can_add_a_header_a_recipient_or_markup(field: str, text: str) -> None:
    message = sent(with_(**{field: text}))
    assert set(message.keys()) == HEADERS
    assert [one.addr_spec for one in message["To"].addresses] == [LETTER.email]
    assert [one.addr_spec for one in message["From"].addresses] == [LETTER.sender]
    assert message.defects == []
    plain = Tags(html_of(LETTER))
    shown = Tags(body(message, "html"))
    assert shown.found == plain.found
    assert shown.targets == plain.targets


@given(some.text(max_size=63), some.text(max_size=63))
@settings(max_examples=300, deadline=None)
def test_any_name_gives_one_recipient(first_name: str, last_name: str) -> None:
    message = sent(with_(first_name=first_name, last_name=last_name))
    assert set(message.keys()) == HEADERS
    assert [one.addr_spec for one in message["To"].addresses] == [LETTER.email]


@pytest.mark.parametrize("name", ["می‌خواهم", "Nguyễn Thị Minh Khai", "O'Neill, Jr.", "李小龍"])
def test_names_keep_every_script_and_accent(name: str) -> None:
    message = sent(with_(first_name=name, last_name=""))
    assert message["To"].addresses[0].display_name == name
    for view in (body(message, "plain"), html.unescape(body(message, "html"))):
        assert f"Hello {name}," in view.replace("\u2068", "").replace("\u2069", "")


@pytest.mark.parametrize(
    "address",
    [
        *(
            "",
            "ann",
            "ann@example.com, all@example.com",
            "ann@example.com\r\nBcc: all@example.com",
        ),
        *("Ann <ann@example.com>", "ann@example.com;all@example.com", '"a b"@example.com'),
    ],
)
def test_an_address_that_could_be_another_mailbox_makes_no_mail(address: str) -> None:
    with pytest.raises(UnsafeAddressError):
        compose(with_(email=address))
    with pytest.raises(UnsafeAddressError):
        compose(with_(sender=address))


def test_a_mailbox_in_another_script_is_written_so_that_mail_servers_take_it() -> None:
    latin = compose(with_(email="ann@müller.example.com")).as_bytes()
    assert b"To: Ann Smith <ann@xn--mller-kva.example.com>\r\n" in latin
    assert latin.partition(b"\r\n\r\n")[0].isascii()
    other = compose(with_(email="josé@example.com")).as_bytes()
    assert "To: Ann Smith <josé@example.com>\r\n".encode() in other


def test_lines_of_the_mail_are_short_enough_for_every_mail_server() -> None:
    long = with_(first_name="ü" * 63, last_name="x" * 63, account="Example " * 15)
    assert max(map(len, compose(long).as_bytes().split(b"\r\n"))) <= 998


@pytest.mark.parametrize(
    ("time_zone", "words"),
    [
        ("UTC", "Monday, 30 November 2026, 10:42 (UTC)"),
        ("America/New_York", "Monday, 30 November 2026, 05:42 (America/New_York)"),
        ("Asia/Tokyo", "Monday, 30 November 2026, 19:42 (Asia/Tokyo)"),
        ("Nowhere/At_All", "Monday, 30 November 2026, 10:42 (UTC)"),
        ("../../etc/passwd", "Monday, 30 November 2026, 10:42 (UTC)"),
        ("", "Monday, 30 November 2026, 10:42 (UTC)"),
    ],
)
def test_the_expiry_is_told_in_the_time_of_the_account(time_zone: str, words: str) -> None:
    assert when_in_words(with_(time_zone=time_zone)) == words


def test_a_help_contact_is_named() -> None:
    assert "Questions? Ask Bob, extension 205." in text_of(
        with_(help_contact="Bob, extension 205")
    )


@given(some.text(alphabet=some.characters(codec="ascii", exclude_categories=["Cc"]), min_size=1))
@settings(max_examples=100, deadline=None)
def test_any_link_scans_again(text: str) -> None:
    assert scanned(qr_png(text)) == [text]


def test_the_qr_matrix_has_a_quiet_zone_of_four_modules() -> None:
    matrix = qr_matrix(LETTER.link)
    side = len(matrix)
    assert all(len(row) == side for row in matrix)
    edge = [*range(4), *range(side - 4, side)]
    assert not any(matrix[row][column] for row in edge for column in range(side))
    assert not any(matrix[row][column] for row in range(side) for column in edge)
    assert matrix[4][4]
