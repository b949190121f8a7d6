"""What a person chose or did on this computer that makes the next start like home."""

from __future__ import annotations

from typing import Literal

import msgspec

Contrast = Literal["system", "normal", "high"]
MOST_RECENT = 8


class Habits(msgspec.Struct, frozen=True, kw_only=True):
    """`recent` are keys of the palette, newest first: ids of actions and users, never names.

    `language` is like `de`, empty for the system's. `seen` is the version whose news were told;
    `widths` are the columns of a page, by its id.
    """

    recent: tuple[str, ...] = ()
    contrast: Contrast = "system"
    language: str = ""
    wants_notices: bool = True
    seen: str = ""
    page: str = ""
    widths: dict[str, tuple[int, ...]] = {}


def recently(recent: tuple[str, ...], key: str) -> tuple[str, ...]:
    """Return what was used lately after `key` was used."""
    others = (one for one in recent if one != key)
    return (key, *others)[:MOST_RECENT]
