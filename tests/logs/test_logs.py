"""The log file: useful, rotated, and without a secret or a person in it, whatever is logged."""

from __future__ import annotations

import io
import logging
import logging.handlers
from typing import TYPE_CHECKING, NoReturn

import pytest

from console import logs

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ID = "019a0000-0000-7000-8000-000000000001"
CANARIES = {
    "refresh token": "Zk3vQm9xT1pLr8sYw2uJc5nHb7gEd4fA",
    "family and secret": "Zk3vQm9xT1pLr8sYw2uJc5nHb7gEd4fA.Aq8wEr7tYu6iOp5aSd4fGh3jKl2zXc1v",
    "key in hex": "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff",
    "link": "https://phone.example.com/app#1.kJ8_-kJ8_-kJ8_-kJ8_-abcdefgh",
    "code": "BCDF-GHJK-LMNP",
    "code in lower case": "bcdf ghjk lmnp",
    "code without marks": "BCDFGHJKLMNP",
    "address": "ann.smith+work@example.com",
    "address in another script": "ольга@пример.рф",
    "quoted address": '"ann smith"@example.com',
    "number": "+49 30 1234567",
    "number in digits": "493012345671",
    "number with marks": "(030) 123-456.7",
}


@pytest.fixture
def file(tmp_path: Path) -> Iterator[Path]:
    """A log file, and the root logger as it was afterwards."""
    root = logging.getLogger()
    level, before = root.level, list(root.handlers)
    levels = {name: logging.getLogger(name).level for name in logs.LIBRARIES}
    path = logs.start(tmp_path / "logs" / "console.log")
    assert path is not None
    yield path
    for handler in [each for each in root.handlers if each not in before]:
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)
    for name, former in levels.items():
        logging.getLogger(name).setLevel(former)


def fail(error: Exception, cause: Exception | None = None) -> NoReturn:
    """Raise an error whose words are not in the source."""
    raise error from cause


def ours() -> logging.Handler:
    """The handler that writes the file."""
    return next(
        each
        for each in logging.getLogger().handlers
        if isinstance(each, logging.handlers.RotatingFileHandler)
    )


def text(file: Path) -> str:
    """All that was written, in all its files."""
    return "\n".join(each.read_text(encoding="utf-8") for each in sorted(file.parent.iterdir()))


@pytest.mark.parametrize("what", CANARIES)
def test_no_secret_and_no_person_reaches_the_file_by_any_way(
    file: Path, what: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The test runner's own handlers raise where a message does not fit its arguments.
    monkeypatch.setattr(logging.getLogger(), "handlers", [ours()])
    canary = CANARIES[what]
    log = logging.getLogger("console.test")
    log.info("plain %s", canary)
    log.info(f"ready-made {canary} in the middle")  # noqa: G004 - somebody will
    log.info({"a mapping": canary})
    log.info("by name %(value)s", {"value": canary})
    log.warning("does not fit %d", canary)
    too_many = (canary, canary)
    log.warning("too many %s", *too_many)
    log.info("nested %r", [{"deep": (canary,)}])
    log.info("bytes %r", canary.encode())
    log.info("glued=%s;", canary)
    log.info("a line\n%s\nand another", canary)
    try:
        fail(ValueError(canary))
    except ValueError:
        log.exception("failed over %s", canary)
    try:
        fail(RuntimeError(f"{canary}\nsecond line {canary}"), KeyError(canary))
    except RuntimeError:
        log.exception("chained")
    log.info("stack of %s", canary, stack_info=True)
    logging.getLogger(canary).error("in the name")

    written = text(file)
    assert canary not in written
    assert not any(word in written for word in canary.split() if len(word) > 8)
    assert "ValueError" in written
    assert "a line" in written


@pytest.mark.parametrize(
    "line",
    [
        "password=hunter2",
        "password: hunter2",
        '"password": "hunter2"',
        "'passphrase': 'hunter2'",
        "Authorization: Bearer hunter2",
        "authorization: bearer hunter2",
        "token=hunter2",
        "secret = hunter2",
    ],
)
def test_what_is_called_a_secret_is_hidden(line: str) -> None:
    assert "hunter2" not in logs.redacted(line)


def test_identifiers_of_rows_stay_and_times_too(file: Path) -> None:
    logging.getLogger("console.sync").warning("operation %s is set aside", ID)
    written = text(file)
    assert ID in written
    assert "console.sync: operation" in written
    assert written[:2] == "20"


def test_the_words_of_an_exception_stay_out_but_its_place_stays(file: Path) -> None:
    other = logging.StreamHandler(io.StringIO())
    logging.getLogger().handlers.insert(0, other)
    words = "\n".join(["Ann Smith moved to Sales", "and so did Bob", " and Cleo", ""])
    try:
        fail(RuntimeError(words))
    except RuntimeError:
        logging.getLogger("console").exception("failed")
    written = text(file)
    assert "Cleo" not in written
    assert "Ann" not in written
    assert "Bob" not in written
    assert "RuntimeError" in written
    assert "test_logs.py" in written


def test_what_can_not_be_seen_is_written_out(file: Path) -> None:
    logging.getLogger("console").info("red \x1b[31m and bell \x07 and \u202e turned\r\n%s", "x")
    written = text(file)
    assert not any(mark in written for mark in "\x1b\x07\u202e\r")
    assert "\\x1b" in written


def test_nobody_forges_a_line_with_a_line_break(file: Path) -> None:
    logging.getLogger("console").info("name %s", "x\n2026-01-01 00:00:00,000 ERROR forged: y")
    lines = text(file).splitlines()
    assert len(lines) == 1
    assert "forged" in lines[0]


def test_libraries_may_only_warn(file: Path) -> None:
    logging.getLogger("urllib3.connectionpool").info("POST somewhere")
    logging.getLogger("urllib3.connectionpool").warning("a pool is full")
    assert "somewhere" not in text(file)
    assert "a pool is full" in text(file)


def test_the_file_is_rotated_and_old_ones_go(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    handler = ours()
    monkeypatch.setattr(handler, "maxBytes", 2000)
    log = logging.getLogger("console")
    for number in range(300):
        log.info("line number %s of many words", number)
    files = list(file.parent.iterdir())
    assert len(files) == logs.KEPT + 1
    assert all(each.stat().st_size <= 2100 for each in files)
    assert "number 299" in file.read_text(encoding="utf-8")


def test_a_folder_that_can_not_be_written_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    before = list(logging.getLogger().handlers)
    assert logs.start(tmp_path / "file" / "console.log") is None
    assert logging.getLogger().handlers == before
