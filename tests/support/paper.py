"""Invitation sheets as they come out of a printer, and what a camera reads on them."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

import zxingcpp
from PIL import Image

if TYPE_CHECKING:
    from pathlib import Path


def pages_of(pdf: Path) -> list[Image.Image]:
    """Return the pages of a PDF as a printer of 200 dots an inch shows them."""
    subprocess.run(
        ["pdftoppm", "-r", "200", "-gray", str(pdf), str(pdf.with_suffix(""))], check=True
    )
    return [Image.open(page) for page in sorted(pdf.parent.glob(f"{pdf.stem}-*.pgm"))]


def scanned_image(image: Image.Image) -> list[str]:
    """Return what stands in the codes of a picture."""
    return [found.text for found in zxingcpp.read_barcodes(image)]
