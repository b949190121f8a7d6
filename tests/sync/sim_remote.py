"""The way of one console to the server, seen from its end: what comes back is looked at."""

from __future__ import annotations

import base64
import zlib
from itertools import pairwise
from typing import TYPE_CHECKING

import msgspec

from backend.sync.cursor import Cursor
from contract.operations import MOST_CHANGES
from tests.support.fake_remote import FakeRemote, Way

if TYPE_CHECKING:
    from collections.abc import Sequence

    from contract.operations import Change, Result, SyncAnswer, SyncRequest
    from tests.sync.fragile import FragileStore
    from tests.sync.sim_server import SimServer

_cursor = msgspec.json.Decoder(Cursor).decode


class SimRemote(FakeRemote):
    """Adds to rows what only a later server knows, and watches that the feed goes forward.

    Pages have `page` rows at most.
    """

    def __init__(
        self, way: Way[SimServer], who: str, store: FragileStore, page: int = MOST_CHANGES
    ) -> None:
        super().__init__(way, who)
        self._store, self._page = store, page
        self.is_signed_in = True

    def exchange(self, request: SyncRequest) -> SyncAnswer:
        """Do one sync; the program may be killed before it, and before it uses the answer."""
        self._store.perhaps_die()
        request = msgspec.structs.replace(request, limit=min(request.limit, self._page))
        answer = super().exchange(request)
        self._store.perhaps_die()
        goes_forward(request, answer)
        return msgspec.structs.replace(
            answer,
            changes=tuple(as_a_later_server_says(change) for change in answer.changes),
            results=tuple(map(_later, answer.results)),
        )

    def known(self, operations: Sequence[str]) -> frozenset[str]:
        """Ask which operations have a receipt."""
        self._store.perhaps_die()
        return super().known(operations)


def goes_forward(request: SyncRequest, answer: SyncAnswer) -> None:
    """Invariant 7: rows come in the order of their seq, all after the cursor, which grows."""
    read_to = cursor_of(answer.cursor)
    start = cursor_of(request.cursor).seq if request.cursor is not None else 0
    steps = [start, *(change.seq for change in answer.changes)]
    assert all(one < other for one, other in pairwise(steps)), "feed"
    assert steps[-1] <= read_to.seq, "the cursor is behind its rows"


def cursor_of(text: str) -> Cursor:
    """Read a cursor, which consoles never do."""
    return _cursor(base64.urlsafe_b64decode(text))


def as_a_later_server_says(change: Change) -> Change:
    """Add to every third row a field that nobody here knows."""
    if change.deleted or zlib.crc32(change.id.encode()) % 3:
        return change
    body = bytes(change.body)
    more = b'{"hologram":{"version":%d},' % change.version
    return msgspec.structs.replace(change, body=msgspec.Raw(more + body[1:]))


def _later(result: Result) -> Result:
    if result.row is None:
        return result
    return msgspec.structs.replace(result, row=as_a_later_server_says(result.row))
