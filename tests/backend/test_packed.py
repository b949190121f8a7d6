"""Large answers are packed for whoever asks for it, and are the same as unpacked ones."""

from __future__ import annotations

import gzip
import json
from typing import TYPE_CHECKING

import pytest

from backend.kit.packing import takes_gzip
from tests.backend.office import move_in, person

if TYPE_CHECKING:
    from tests.support.backend import RunningBackend, SignedIn


@pytest.mark.parametrize(
    ("accepted", "takes"),
    [
        ("gzip", True),
        ("GZIP;q=0.5, br", True),
        ("br, x-gzip ; q=1.0", True),
        ("gzip;q=0", False),
        ("gzip;q=0.000, identity", False),
        ("identity", False),
        ("", False),
        ("br;gzip", False),
        (",;,=,", False),
    ],
)
def test_gzip_is_used_only_if_it_is_named_with_a_weight(accepted: str, takes: bool) -> None:
    assert takes_gzip(accepted) is takes


def test_a_page_of_the_feed_is_an_eighth_as_large_when_packed(
    office: RunningBackend, admin: SignedIn
) -> None:
    move_in(admin, *(person() for _ in range(300)))
    answers = {
        coding: admin.request(
            "POST",
            "/api/v1/sync",
            json={"limit": 1000},
            headers={"Accept-Encoding": coding},
            stream=True,
        )
        for coding in ("gzip", "identity")
    }
    raw = {coding: answer.raw.read(decode_content=False) for coding, answer in answers.items()}
    assert answers["gzip"].headers["Content-Encoding"] == "gzip"
    assert "Content-Encoding" not in answers["identity"].headers
    assert {answer.headers["Vary"] for answer in answers.values()} == {"Accept-Encoding"}
    assert len(raw["gzip"]) * 4 < len(raw["identity"])
    assert json.loads(gzip.decompress(raw["gzip"])) == json.loads(raw["identity"])


def test_a_small_answer_is_not_packed(office: RunningBackend, admin: SignedIn) -> None:
    cursor = admin.sync().cursor
    answer = admin.request(
        "POST", "/api/v1/sync", json={"cursor": cursor}, headers={"Accept-Encoding": "gzip"}
    )
    assert "Content-Encoding" not in answer.headers
