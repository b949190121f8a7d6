"""The one source of time: injected, so that tests decide what time it is."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    """Says what time it is."""

    def now(self) -> datetime:
        """Return the moment, in UTC."""


class SystemClock:
    """The machine's clock."""

    def now(self) -> datetime:
        """Return the moment, in UTC."""
        return datetime.now(UTC)


def rfc3339(moment: datetime) -> str:
    """Return a moment as stored and sent: `2026-11-30T10:42:00.123Z`, always 24 characters."""
    return f"{moment.astimezone(UTC).isoformat(timespec='milliseconds')[:23]}Z"
