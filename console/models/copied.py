"""Cells on their way to another program: as text with tabs, and as a table of HTML."""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING

from console.models.csv_rows import guarded

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_NUMBER = re.compile(r"[+-]?[\d ().\-/]*")
"""Harmless in a spreadsheet, and people want to paste a telephone number as it is."""
_BREAKS = re.compile(r"[\t\r\n\v\f\x1c-\x1e\x85\u2028\u2029]+")
_AS_TEXT = "mso-number-format:'\\@'"
"""Tells Excel that a cell is text: `0049` keeps its zeros."""


def as_text(rows: Iterable[Sequence[str]]) -> str:
    """Return rows as lines with tabs; no cell breaks a line, and none becomes a formula."""
    return "\n".join("\t".join(_cell(cell) for cell in row) for row in rows)


def as_html(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return rows as a table; without a header where it is empty."""
    titles = "".join(f"<th>{escape(title)}</th>" for title in header)
    lines = [f"<tr>{titles}</tr>"] if titles else []
    for row in rows:
        cells = "".join(f'<td style="{_AS_TEXT}">{escape(cell)}</td>' for cell in row)
        lines.append(f"<tr>{cells}</tr>")
    return f'<meta charset="utf-8"><table>{"".join(lines)}</table>'


def _cell(cell: str) -> str:
    line = _BREAKS.sub(" ", cell)
    return line if _NUMBER.fullmatch(line) else guarded(line)
