"""The log file: rotated, and without secrets or personal data, whatever is logged."""

from __future__ import annotations

import copy
import logging
import re
import traceback
from logging.handlers import RotatingFileHandler
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

BYTES, KEPT = 1_000_000, 5
_LONGEST_CHAIN = 10
LIBRARIES = ("urllib3", "keyring", "sqlalchemy", "alembic", "PIL", "asyncio", "qrcode")
"""What others log at less than a warning stays out: it may name anything."""
_HIDDEN: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"(?i)\bbearer\s+\S+"), "Bearer ‹token›"),
    (re.compile(r"#1\.[A-Za-z0-9_-]{20,}"), "#1.‹token›"),
    (re.compile(r"(?<![A-Za-z0-9_-])[A-Za-z0-9_-]{32,}(?![A-Za-z0-9_-])"), "‹token›"),
    (
        re.compile(
            r"(?i)\b[B-DF-HJ-NP-TV-Z]{4}([ -]?)[B-DF-HJ-NP-TV-Z]{4}\1[B-DF-HJ-NP-TV-Z]{4}\b"
        ),
        "‹code›",
    ),
    (re.compile(r"\"[^\"\n]+\"@[^\s@<>\"'(),:;=]+"), "‹address›"),
    (re.compile(r"[^\s@<>\"'(),:;=]+@[^\s@<>\"'(),:;=]+"), "‹address›"),
    (re.compile(r"\+?\d[\d ()./-]{6,}\d"), "‹number›"),
    (
        re.compile(r"(?i)(password|passphrase|token|secret|key)(['\"]?\s*[=:]\s*)\S+"),
        r"\1\2‹hidden›",
    ),
)
_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")


def redacted(text: str) -> str:
    """Return a text fit for the log: no address, number, token or code, nothing invisible.

    Identifiers of rows stay: they say nothing of a person, and are what makes a log useful.
    """
    kept: list[str] = []

    def put_by(match: re.Match[str]) -> str:
        kept.append(match.group())
        return f"\x00{chr(0xE000 + len(kept) - 1)}\x00"

    text = _UUID.sub(put_by, text.replace("\x00", ""))
    for pattern, instead in _HIDDEN:
        text = pattern.sub(instead, text)
    for position, identifier in enumerate(kept):
        text = text.replace(f"\x00{chr(0xE000 + position)}\x00", identifier)
    return "".join(
        c if c.isprintable() or c == "\n" else c.encode("unicode_escape").decode() for c in text
    )


class RedactingFormatter(logging.Formatter):
    """Redacts the whole entry, traceback included, as the last step before it is written."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line; where arguments do not fit their message, the message alone."""
        # Another handler may have formatted it before, and left the exception's words in it.
        record = copy.copy(record)
        record.exc_text = None
        try:
            entry = super().format(record)
        except (TypeError, ValueError):
            entry = f"{record.name}: {record.msg}"
        when, _, rest = entry.partition(" ‖ ")
        return f"{when} {redacted(rest)}" if rest else redacted(entry)

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802 - the library's name
        """Return the line in one line: nobody forges another one with a line break."""
        return super().formatMessage(record).replace("\n", " ⏎ ")

    def formatException(self, ei: object) -> str:  # noqa: N802 - the library's name
        """Return a traceback without its exceptions' words: they may quote anything typed."""
        error = ei[1] if isinstance(ei, tuple) else None
        chain: list[str] = []
        while error is not None and len(chain) < _LONGEST_CHAIN:
            places = "".join(traceback.format_tb(error.__traceback__))
            chain.append(
                f"Traceback:\n{places}{type(error).__module__}.{type(error).__qualname__}"
            )
            before = None if error.__suppress_context__ else error.__context__
            error = error.__cause__ or before
        return "\nand then:\n".join(reversed(chain))


def start(path: Path) -> Path | None:
    """Log to a file from now on; returns it, or None where it can't be written."""
    formatter = RedactingFormatter("%(asctime)s ‖ %(levelname)s %(name)s: %(message)s")
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    for name in LIBRARIES:
        logging.getLogger(name).setLevel(logging.WARNING)
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handler = RotatingFileHandler(path, maxBytes=BYTES, backupCount=KEPT, encoding="utf-8")
    except OSError:
        return None
    handler.setFormatter(formatter)
    root.addHandler(handler)
    return path
