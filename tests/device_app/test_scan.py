"""Reading pictures for phones that can't: quickly, for everybody, and whatever is sent."""

from __future__ import annotations

import io
import logging
import struct
import zlib
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPConnection
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest
import requests
from PIL import Image

from backend.device_app import scan
from backend.device_app.decoding import MOST_BYTES, UnreadablePictureError, decode
from backend.device_app.scan import AT_ONCE, Allowance
from contract.codes import SAMPLE_TOKEN, link
from contract.invitation import qr_png

if TYPE_CHECKING:
    from tests.device_app.conftest import Office

LINK = link("https://phone.example.com", SAMPLE_TOKEN)


@pytest.fixture(autouse=True)
def fresh_allowance(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no test use up another's pictures: all come from one address."""
    monkeypatch.setattr(scan, "_allowance", Allowance())


def jpeg(image: Image.Image, **options: object) -> bytes:
    """Return a picture as a phone's page sends it."""
    out = io.BytesIO()
    image.convert("RGB").save(out, "JPEG", **options)
    return out.getvalue()


def with_code() -> Image.Image:
    """Return a picture of an invite's QR code."""
    code = Image.open(io.BytesIO(qr_png(LINK)))
    wall = Image.new("RGB", (720, 720), "#888888")
    wall.paste(code.convert("RGB").resize((400, 400)), (160, 160))
    return wall


def send(office: Office, picture: bytes, kind: str = "image/jpeg") -> requests.Response:
    """Send a picture."""
    return requests.post(
        f"{office.page}/scan", data=picture, headers={"Content-Type": kind}, timeout=30
    )


def test_a_code_is_read_and_a_wall_is_not(office: Office) -> None:
    assert send(office, jpeg(with_code())).json() == {"text": LINK}
    assert send(office, jpeg(Image.new("RGB", (640, 480), "#555555"))).status_code == 204


def test_nothing_of_a_picture_is_kept_or_logged(
    office: Office, caplog: pytest.LogCaptureFixture
) -> None:
    before = set(office.room.backend.folder.rglob("*"))
    with caplog.at_level(logging.DEBUG):
        assert send(office, jpeg(with_code())).ok
    assert set(office.room.backend.folder.rglob("*")) == before
    assert SAMPLE_TOKEN not in caplog.text


@pytest.mark.parametrize(
    "picture",
    [
        b"",
        b"\xff\xd8\xff",
        b"GIF89a" + b"\0" * 100,
        jpeg(with_code())[:500],
        qr_png(LINK),
        jpeg(with_code(), progressive=True),
        jpeg(Image.new("L", (4000, 1100)), quality=1),
    ],
    ids=["nothing", "a start", "a GIF", "cut off", "a PNG", "progressive", "too many pixels"],
)
def test_what_is_no_picture_of_a_camera_is_refused_in_words(
    office: Office, picture: bytes
) -> None:
    answer = send(office, picture)
    assert answer.status_code == 400
    assert answer.json()["code"] == "picture_unreadable"


def test_another_kind_is_refused_unread(office: Office) -> None:
    assert send(office, jpeg(with_code()), "image/png").status_code == 400


def test_too_large_a_picture_is_refused_while_it_comes(office: Office) -> None:
    answer = send(office, b"\xff\xd8" + b"\0" * MOST_BYTES)
    assert answer.status_code == 413
    assert answer.json()["code"] == "too_large"


def test_a_length_that_lies_changes_nothing(office: Office) -> None:
    def chunks() -> object:
        for _ in range(400):
            yield b"\0" * 4096

    answer = requests.post(
        f"{office.page}/scan",
        data=chunks(),  # type: ignore[arg-type]
        headers={"Content-Type": "image/jpeg"},
        timeout=30,
    )
    assert answer.status_code == 413


def test_a_bomb_is_found_by_its_header() -> None:
    def claims(width: int, height: int) -> bytes:
        picture = bytearray(jpeg(Image.new("L", (64, 64))))
        place = picture.index(b"\xff\xc0") + 5
        picture[place : place + 4] = struct.pack(">HH", height, width)
        return bytes(picture)

    for width, height in ((65_500, 65_500), (40_000, 101), (2001, 2000)):
        with pytest.raises(UnreadablePictureError):
            decode(claims(width, height))


def test_a_bomb_in_another_format_is_not_even_opened() -> None:
    rows = zlib.compress(b"\0" * 10_000_000, 9)
    with pytest.raises(UnreadablePictureError):
        decode(b"\x89PNG\r\n\x1a\n" + rows)


def test_a_place_that_sends_without_end_is_asked_to_wait(office: Office) -> None:
    wall = jpeg(Image.new("RGB", (64, 64)))
    answers = [send(office, wall).status_code for _ in range(int(AT_ONCE) * 2)]
    assert answers[0] == 204
    assert 429 in answers
    assert {*answers} <= {204, 429}


def test_the_allowance_comes_back_and_forgets_the_oldest_places() -> None:
    now = 0.0
    allowance = Allowance(lambda: now)
    assert all(allowance.take("a") for _ in range(int(AT_ONCE)))
    assert not allowance.take("a")
    now = 1.0
    assert [allowance.take("a") for _ in range(6)] == [True] * 5 + [False]
    for number in range(30_000):
        assert allowance.take(f"b{number}")
    assert len(allowance._places) <= 20_000


def test_many_at_once_are_all_answered(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scan, "_allowance", Allowance(lambda: 1e9 * len(office.page)))
    monkeypatch.setattr(scan, "AT_ONCE", 10_000)
    picture = jpeg(with_code())
    with ThreadPoolExecutor(20) as pool:
        found = [
            answer.status_code for answer in pool.map(lambda _: send(office, picture), range(40))
        ]
    assert {*found} <= {200, 429, 503}
    assert 200 in found


def test_half_a_picture_holds_nothing_up(office: Office) -> None:
    address = urlsplit(office.url)
    half = HTTPConnection(address.hostname or "", address.port, timeout=30)
    half.putrequest("POST", "/app/scan")
    half.putheader("Content-Type", "image/jpeg")
    half.putheader("Content-Length", "100000")
    half.endheaders()
    half.send(jpeg(with_code())[:1000])
    assert send(office, jpeg(with_code())).ok
    half.close()
