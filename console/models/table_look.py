"""How a person arranged the Users table and its window, to be found so again."""

from __future__ import annotations

import msgspec


class ColumnLook(msgspec.Struct, frozen=True, kw_only=True):
    """One column: its id, width in pixels, and whether it is hidden."""

    id: str
    width: int
    is_hidden: bool = False


class TableLook(msgspec.Struct, frozen=True, kw_only=True):
    """Columns from left to right, the order of rows, and the window's place (base64, Qt's)."""

    columns: tuple[ColumnLook, ...] = ()
    sorted_by: str = "last_name"
    is_descending: bool = False
    window: str = ""
