"""CSV as spreadsheets take it (RFC 4180): every cell quoted where needed, no cell a formula."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

BYTE_ORDER_MARK = "\ufeff"
"""Without it, Excel reads accents in the code page of its country."""
_GUARD = "'"
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\0")


def guarded(cell: str) -> str:
    """Return a cell that no spreadsheet takes for a formula; `unguarded` undoes it exactly."""
    is_risky = cell.startswith((*_FORMULA, _GUARD))
    return f"{_GUARD}{cell}" if is_risky else cell


def unguarded(cell: str) -> str:
    """Return a cell as it was before `guarded`."""
    inner = cell[1:]
    is_guarded = cell.startswith(_GUARD) and inner.startswith((*_FORMULA, _GUARD))
    return inner if is_guarded else cell


def written(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a CSV document: a byte order mark, the header, CRLF after each row."""
    out = io.StringIO(newline="")
    out.write(BYTE_ORDER_MARK)
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(header)
    writer.writerows([guarded(cell) for cell in row] for row in rows)
    return out.getvalue()


def read(text: str) -> list[list[str]]:
    """Return the rows of a document that `written` made, header included."""
    rows = list(csv.reader(io.StringIO(text.removeprefix(BYTE_ORDER_MARK), newline="")))
    return rows[:1] + [[unguarded(cell) for cell in row] for row in rows[1:]]
