"""Small paper, paper laid across, and long names: a sheet still says all that it has to say."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter

from console.views.dialogs.sheet_print import paint_pages
from contract.codes import SAMPLE_TOKEN, link
from contract.invitation import Letter, qr_matrix
from contract.sheet import sheet_of
from tests.support.paper import pages_of, scanned_image

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

LONG = "Allgemeine Gesellschaft für internationale Telefonverbindungen mit beschränkter Haftung"
PAPER = {
    "across": (QPageSize.PageSizeId.A4, QPageLayout.Orientation.Landscape, "Phone system"),
    "small": (QPageSize.PageSizeId.A5, QPageLayout.Orientation.Portrait, "Phone system"),
    "small and long": (QPageSize.PageSizeId.A6, QPageLayout.Orientation.Portrait, LONG),
}


@pytest.mark.parametrize("paper", PAPER)
def test_nothing_is_cut_off(qtbot: QtBot, tmp_path: Path, paper: str) -> None:
    size, orientation, account = PAPER[paper]
    letter = Letter(
        first_name="Ann",
        last_name="Smith",
        email="",
        account=account,
        sender="no-reply@example.com",
        link=link("https://phones.example.com", SAMPLE_TOKEN),
        code="BCDF-GHJK-LMNP",
        written_at="2026-11-30T09:00:00Z",
        expires_at="2026-12-07T09:00:00Z",
        language="de",
        help_contact="Frau Doktor Hohenstein, Zimmer 4217",
    )
    pdf = tmp_path / "sheet.pdf"
    writer = QPdfWriter(str(pdf))
    writer.setPageSize(QPageSize(size))
    writer.setPageOrientation(orientation)
    assert paint_pages(writer, [(sheet_of(letter), qr_matrix(letter.link))])
    read = ["pdftotext", "-layout", str(pdf), "-"]
    text = subprocess.run(read, check=True, capture_output=True, text=True).stdout
    for words in ("BCDF-GHJK-LMNP", "Dezember 2026", "Zimmer 4217"):
        assert words in " ".join(text.split())
    (page,) = pages_of(pdf)
    assert scanned_image(page) == [letter.link]
