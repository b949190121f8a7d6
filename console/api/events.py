"""The stream of news over HTTP: read as it comes, within bounds, ended from any thread."""

from __future__ import annotations

import threading  # noqa: TID251 - a lock, no thread
import time
from contextlib import suppress
from typing import TYPE_CHECKING

import msgspec

from console.api.transport import Answer, read_whole
from console.errors import Offline, ServerFailed
from contract.messages import News

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    import requests

    from console.api.transport import Transport

PATH = "/api/v1/sync/events"
SILENCE_SECONDS = 45.0
"""The server shows every 15 s that it is there: whoever misses three is cut off."""
LONGEST_LINE, MOST_JUNK = 4 * 1024, 64 * 1024
"""Bytes of a line, and between two pieces of news: those of our server are far smaller."""
_PIECE = 4 * 1024
_OK = 200


class EventReader:
    """Takes the bytes of a stream of server-sent events, gives the seq of each piece of news.

    Raises ValueError for what is too long, and ServerFailed for news that make no sense.
    """

    def __init__(self) -> None:
        self._rest = b""
        self._fields: dict[bytes, bytes] = {}
        self._junk = 0
        self.lines = 0

    def feed(self, piece: bytes) -> list[int]:
        """Take some bytes; returns what they complete."""
        *lines, self._rest = (self._rest + piece).split(b"\n")
        self._junk += len(piece)
        if max(map(len, (*lines, self._rest))) > LONGEST_LINE or self._junk > MOST_JUNK:
            raise ValueError("no stream of ours")
        self.lines += len(lines)
        return [seq for line in lines if (seq := self._take(line.rstrip(b"\r"))) is not None]

    def _take(self, line: bytes) -> int | None:
        if line:
            name, _, value = line.partition(b":")
            self._fields[name] = value.removeprefix(b" ")
            return None
        fields, self._fields = self._fields, {}
        if fields.get(b"event") != b"news":
            return None
        self._junk = 0
        try:
            return msgspec.json.decode(fields.get(b"data", b""), type=News).seq
        except (msgspec.MsgspecError, UnicodeDecodeError):
            raise ServerFailed(reason="news not understood") from None


class Events:
    """One stream at a time. Its reader is a thread of the workers; `hush` comes from another."""

    def __init__(
        self,
        transport: Transport,
        *,
        silence: float = SILENCE_SECONDS,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._transport, self._silence, self._monotonic = transport, silence, monotonic
        self._lock = threading.Lock()
        self._response: requests.Response | None = None
        self._is_hushed = False

    def follow(
        self, token: str, heard: Callable[[int], None], stopped: Callable[[], bool]
    ) -> Answer:
        """Pass on news until the stream ends; then its status, or what came instead of a stream.

        Raises Offline and the others of Transport.
        """
        with self._transport.stream(PATH, token=token, read=self._silence) as response:
            if response.status_code != _OK:
                return Answer(response.status_code, read_whole(response))
            self._hold(response)
            try:
                # Only now: whoever stopped before could not hush this stream.
                if not stopped():
                    self._read(response, heard)
            except Exception:
                if not (stopped() or self._is_hushed):
                    raise
            finally:
                self._hold(None)
            return Answer(response.status_code, b"")

    def hush(self) -> None:
        """End the stream, if there is one; its reader finds the connection closed."""
        with self._lock:
            if self._response is not None:
                self._is_hushed = True
                with suppress(OSError, RuntimeError, ValueError):  # it has just ended by itself
                    self._response.raw.shutdown()

    def _hold(self, response: requests.Response | None) -> None:
        with self._lock:
            self._response, self._is_hushed = response, False

    def _read(self, response: requests.Response, heard: Callable[[int], None]) -> None:
        reader = EventReader()
        for piece in self._pieces(response, reader):
            for seq in reader.feed(piece):
                heard(seq)

    def _pieces(self, response: requests.Response, reader: EventReader) -> Iterator[bytes]:
        """Give what comes; a byte now and then, without a line's end, is silence as well."""
        lines, since = 0, self._monotonic()
        while piece := response.raw.read1(_PIECE, decode_content=False):
            yield piece
            if reader.lines != lines:
                lines, since = reader.lines, self._monotonic()
            elif self._monotonic() - since > self._silence:
                raise Offline(server=response.url, reason="a line that does not end")
