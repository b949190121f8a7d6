"""What the status bar says of the connection to the server."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from console.errors import ConsoleError  # noqa: TC001 - fields of a dataclass
from console.models.outbox import Waiting

Connection = Literal["starting", "syncing", "online", "offline", "paused", "stopped"]
"""`paused` waits for a person: to sign in, to update, to agree to a sweep."""


@dataclass(frozen=True, kw_only=True)
class SyncStatus:
    """The state of the one loop. Moments are RFC 3339.

    `received` counts rows during a full download, of `expected` ones; None when there is none.
    `seconds_left` is how long it will still take, as far as can be said. It is "stopped" when a
    person stopped it.
    """

    connection: Connection = "starting"
    last_sync_at: str | None = None
    waiting: Waiting = field(default_factory=Waiting)
    problem: ConsoleError | None = None
    received: int | None = None
    expected: int | None = None
    seconds_left: int | None = None
