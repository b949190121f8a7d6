"""QR codes photographed badly: how many of two hundred the server reads."""

from __future__ import annotations

import io
import random
from typing import TYPE_CHECKING

from PIL import Image, ImageDraw, ImageEnhance, ImageFilter

from backend.device_app.decoding import decode
from contract.codes import link
from contract.invitation import qr_png
from tests.chaos.numbers import report

if TYPE_CHECKING:
    from collections.abc import Callable

VARIANTS = 200
REACH = 0.95
FRAME = (960, 720)
"""What the page sends of a camera held upright or across: 720 pixels on the short side."""


def test_nearly_every_bad_photograph_is_read(
    record_property: Callable[[str, object], None],
) -> None:
    read = [seed for seed in range(VARIANTS) if decode(photograph(seed)) == link_of(seed)]
    share = len(read) / VARIANTS
    record_property("share", share)
    report("photographs", variants=VARIANTS, read=len(read))
    print(f"{share:.1%} of {VARIANTS} photographs were read")
    assert share >= REACH, sorted({*range(VARIANTS)} - {*read})


def link_of(seed: int) -> str:
    """Return an invite's link, as long as a live one."""
    chance = random.Random(seed)
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
    return link("https://phone.example.com", "".join(chance.choices(letters, k=43)))


def photograph(seed: int) -> bytes:
    """Return a JPEG of an invite as a hurried person takes it with a phone.

    Each has a size of 26 to 80 % of the frame's height, any rotation, a lean of up to 20 % of its
    side at each corner, blur of up to 1.3 pixels, brightness of 25 to 130 %, contrast of 45 to
    110 %, shading across the picture, noise, and JPEG quality 45 to 85; every fourth has glare on
    it, every fifth lies on a patterned table.
    """
    chance = random.Random(seed)
    code = _leaning(_sheet(seed), chance)
    side = int(FRAME[1] * chance.uniform(0.26, 0.80))
    code = code.resize((side, side), Image.Resampling.LANCZOS)
    code = code.rotate(chance.uniform(0, 360), expand=True, resample=Image.Resampling.BILINEAR)
    picture = _table(seed, chance)
    spare = [max(0, FRAME[axis] - code.size[axis]) for axis in (0, 1)]
    where = (int(spare[0] * chance.random()), int(spare[1] * chance.random()))
    picture.paste(code, where, code)
    if seed % 4 == 0:
        _glare(picture, where, code.size, chance)
    picture = ImageEnhance.Brightness(picture).enhance(chance.uniform(0.25, 1.3))
    picture = ImageEnhance.Contrast(picture).enhance(chance.uniform(0.45, 1.1))
    picture = _shaded(picture, chance).filter(ImageFilter.GaussianBlur(chance.uniform(0, 1.3)))
    picture = _noisy(picture, chance)
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=chance.randint(45, 85))
    return out.getvalue()


def _sheet(seed: int) -> Image.Image:
    return Image.open(io.BytesIO(qr_png(link_of(seed)))).convert("RGBA").resize((480, 480))


def _leaning(sheet: Image.Image, chance: random.Random) -> Image.Image:
    """Look at it from the side: each corner of the sheet lies somewhere further in."""
    side = sheet.width
    wide = Image.new("RGBA", (side, side), (0, 0, 0, 0))
    lean = [chance.uniform(-0.2, 0) * side for _ in range(4)]
    quad = (lean[0], lean[0], lean[1], side - lean[1], side - lean[2], side - lean[2])
    corners = (*quad, side - lean[3], lean[3])
    wide.paste(
        sheet.transform((side, side), Image.Transform.QUAD, corners, Image.Resampling.BILINEAR)
    )
    return wide


def _table(seed: int, chance: random.Random) -> Image.Image:
    picture = Image.new("RGB", FRAME, tuple(chance.randint(60, 220) for _ in range(3)))
    if seed % 5 == 0:
        draw = ImageDraw.Draw(picture)
        for _ in range(60):
            x, y = chance.randint(0, FRAME[0]), chance.randint(0, FRAME[1])
            grey = chance.randint(20, 235)
            draw.rectangle(
                (x, y, x + chance.randint(5, 60), y + chance.randint(5, 60)), (grey,) * 3
            )
    return picture


def _glare(
    picture: Image.Image, where: tuple[int, int], size: tuple[int, int], chance: random.Random
) -> None:
    """Put a lamp's reflection somewhere on the code."""
    radius = int(min(size) * chance.uniform(0.04, 0.09))
    x = where[0] + int(size[0] * chance.uniform(0.35, 0.65))
    y = where[1] + int(size[1] * chance.uniform(0.35, 0.65))
    mask = Image.new("L", picture.size)
    ImageDraw.Draw(mask).ellipse((x - radius, y - radius, x + radius, y + radius), fill=230)
    white = Image.new("RGB", picture.size, "white")
    picture.paste(white, mask=mask.filter(ImageFilter.GaussianBlur(radius / 3)))


def _shaded(picture: Image.Image, chance: random.Random) -> Image.Image:
    """Darken the picture towards one side, as a hand above it does."""
    depth = chance.uniform(0, 0.5)
    shade = Image.linear_gradient("L").rotate(chance.choice((0, 90, 180, 270)))
    shade = shade.resize(FRAME).point([int(value * depth) for value in range(256)])
    return Image.composite(Image.new("RGB", FRAME), picture, shade)


def _noisy(picture: Image.Image, chance: random.Random) -> Image.Image:
    """Add the grain of a sensor in poor light."""
    grain = bytes(chance.getrandbits(8) for _ in range(240 * 180))
    noise = Image.frombytes("L", (240, 180), grain).resize(FRAME, Image.Resampling.NEAREST)
    return Image.blend(picture, noise.convert("RGB"), chance.uniform(0, 0.12))
