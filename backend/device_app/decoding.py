"""Reads the QR code in a picture from a stranger's camera: bounded in size, and kept nowhere."""

from __future__ import annotations

import io

import zxingcpp
from PIL import Image

MOST_BYTES = 300 * 1024
"""A frame of 720 pixels across has 40 to 90 KB."""
MOST_PIXELS = 4_000_000
_SIDE = 1600
"""Larger frames are read at half their size or less: JPEG gives that for less work, not more."""
_SMALL = 1000
_QR = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)


class UnreadablePictureError(Exception):
    """It is no JPEG that a camera frame would be."""


def decode(picture: bytes) -> str | None:
    """Return the text of a QR code in a JPEG, or None if there is none to be seen.

    Raises UnreadablePictureError. The size stands in the header and is checked before a pixel is
    decoded; a progressive JPEG may ask for thousands of passes and is refused.
    """
    try:
        with Image.open(io.BytesIO(picture), formats=["JPEG"]) as image:
            width, height = image.size
            if width * height > MOST_PIXELS or "progressive" in image.info:
                raise UnreadablePictureError
            image.draft("L", (_SIDE, _SIDE))
            grey = image.convert("L")
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as failure:
        raise UnreadablePictureError from failure
    found = _text_in(grey)
    if found is not None or max(grey.size) > _SMALL:
        return found
    # More pixels for a small or blurred code: that reads half of what was missed.
    return _text_in(grey.resize((2 * grey.width, 2 * grey.height), Image.Resampling.BICUBIC))


def _text_in(grey: Image.Image) -> str | None:
    found = zxingcpp.read_barcodes(grey, formats=_QR)
    return found[0].text if found else None
