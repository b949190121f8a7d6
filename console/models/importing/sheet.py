"""From bytes to rows: encoding and delimiter are found out, and can be said by a person."""

from __future__ import annotations

import codecs
import csv
import io
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

import msgspec

from console.errors import ConsoleError, FileBroken, FileEncoding, FileNoTable, FileTooLarge
from console.models.csv_rows import BYTE_ORDER_MARK, unguarded

if TYPE_CHECKING:
    from collections.abc import Iterator

ENCODINGS = (
    *("utf-8", "utf-16-le", "utf-16-be", "cp1252", "cp1250", "cp1251", "cp1253", "cp1254"),
    *("cp1255", "cp1256", "cp1257", "cp1258", "cp932", "cp936", "cp949", "cp950"),
)
"""What a file may be written in: Unicode, then the code pages of Windows."""
DELIMITERS = (",", ";", "\t", "|")
MOST_MB = 200
_SAMPLE = 64 * 1024
_WORKBOOK = b"PK\x03\x04"
"""How a workbook of a spreadsheet program begins: people choose these by mistake."""
_LOOKED_AT = 30
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_GUESSES = ("cp1252", "cp1250", "cp1251")
"""Code pages that are told apart by their letters; the others are for a person to say."""


class _Sloppy(Exception):
    """There is text after a closing quote."""


class Reading(msgspec.Struct, frozen=True, kw_only=True):
    """How a file is read."""

    encoding: str
    delimiter: str


class Sheet(msgspec.Struct, kw_only=True):
    """A file as rows of cells: `lines` says in which line of the file a row begins.

    Each row has as many cells as the widest one; what was missing at its end is empty.
    """

    header: list[str]
    rows: list[list[str]]
    lines: list[int]


def detect(raw: bytes) -> Reading:
    """Return how a file seems to be written. Raises FileNoTable or FileTooLarge."""
    encoding = _encoding(raw)
    text = _decoded(raw[:_SAMPLE], encoding, whole=False)
    return Reading(encoding=encoding, delimiter=_delimiter(text))


def read(raw: bytes, reading: Reading) -> Sheet:
    """Return the rows of a file. Raises FileEncoding, FileBroken or FileNoTable.

    A row may be wider than the header: what was typed is not dropped, its columns have no name.
    """
    text = _decoded(raw, reading.encoding)
    found = _all_records(_without_hint(text), reading.delimiter)
    rows, lines = [cells for _line, cells in found], [line for line, _cells in found]
    if not rows:
        raise FileNoTable
    width = max(map(len, rows))
    header, *body = (row + [""] * (width - len(row)) for row in rows)
    return Sheet(header=[name.strip() for name in header], rows=body, lines=lines[1:])


def _encoding(raw: bytes) -> str:
    if len(raw) > MOST_MB * 1024 * 1024:
        raise FileTooLarge(longest=MOST_MB)
    for mark, name in _MARKS:
        if raw.startswith(mark):
            return name
    sample = raw[:_SAMPLE]
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    is_wide = max(even, odd) > len(sample) // 8 and min(even, odd) < len(sample) // 16
    if is_wide:
        return "utf-16-be" if even > odd else "utf-16-le"
    if b"\0" in sample or raw.startswith(_WORKBOOK):
        raise FileNoTable
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError:
        return max(_GUESSES, key=lambda name: _likelihood(raw, name))
    return "utf-8"


def _likelihood(raw: bytes, encoding: str) -> float:
    """Say how much a text looks written in a code page: words keep to one script and case."""
    text = raw[: 4 * _SAMPLE].decode(encoding, errors="replace")
    score = 0.0
    for before, letter in pairwise(text):
        if letter < "\x80":
            continue
        is_cyrillic = "Ѐ" <= letter <= "ӿ"
        if letter == "�" or not letter.isalpha():
            score -= 2
        elif before >= "\x80" and before.isalpha():
            # Two letters beside each other that are both no ASCII: usual in Cyrillic, else rare.
            score += 1 if is_cyrillic and (before.isupper() or letter.islower()) else -1
        elif before.isascii() and before.isalpha():
            score += -1 if is_cyrillic or (letter.isupper() and before.islower()) else 1
    if encoding == "cp1250":
        score -= 0.5 + sum(text.count(letter) for letter in "ŔĹŕĺďâ") * 0.5
    return score


def _decoded(raw: bytes, encoding: str, *, whole: bool = True) -> str:
    try:
        decoder = codecs.getincrementaldecoder(encoding)()
        text = decoder.decode(raw, final=whole)
    except UnicodeDecodeError as error:
        raise FileEncoding(encoding=encoding) from error
    return text.removeprefix(BYTE_ORDER_MARK)


def _without_hint(text: str) -> str:
    """Return a text without the line by which Excel is told the delimiter."""
    first, _newline, rest = text.partition("\n")
    return rest if first.strip().strip('"').lower().startswith("sep=") else text


def _delimiter(text: str) -> str:
    first = text.partition("\n")[0].strip().strip('"')
    if first.lower().startswith("sep=") and first[4:5] in DELIMITERS:
        return first[4:5]
    return max(DELIMITERS, key=lambda delimiter: _evenness(text, delimiter))


def _evenness(text: str, delimiter: str) -> tuple[float, int]:
    widths: Counter[int] = Counter()
    try:
        for _line, cells in _records(text, delimiter):
            widths[len(cells)] += 1
            if widths.total() == _LOOKED_AT:
                break
    except (ConsoleError, _Sloppy):
        return (0.0, 0)
    if not widths:
        return (0.0, 0)
    width, times = widths.most_common(1)[0]
    return (times / widths.total() if width > 1 else 0.0, width)


def _all_records(text: str, delimiter: str) -> list[tuple[int, list[str]]]:
    try:
        return list(_records(text, delimiter))
    except _Sloppy:
        # Text after a closing quote: other programs write it, and what is meant can be seen.
        return list(_records(text, delimiter, is_strict=False))


def _records(
    text: str, delimiter: str, *, is_strict: bool = True
) -> Iterator[tuple[int, list[str]]]:
    """Yield each record that holds anything with the number of its first line, from 1."""
    source = io.StringIO(text, newline="")
    # Strict, for else a quote that is never closed swallows the rest of the file unseen.
    reader = csv.reader(source, delimiter=delimiter, strict=is_strict)
    line = 1
    try:
        for cells in reader:
            if any(cell.strip() for cell in cells):
                yield line, [unguarded(cell) for cell in cells]
            line = reader.line_num + 1
    except csv.Error as error:
        if "expected after" in str(error):
            raise _Sloppy from error
        raise FileBroken(line=line) from error
