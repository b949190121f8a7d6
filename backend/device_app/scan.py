"""Scanning on the server, for browsers that can't read QR codes: few at a time, and never kept."""

from __future__ import annotations

import time
from collections import OrderedDict
from typing import TYPE_CHECKING, Any

from anyio import CapacityLimiter, move_on_after, to_thread
from litestar import Request, Response, post
from litestar.openapi.datastructures import ResponseSpec
from litestar.status_codes import HTTP_204_NO_CONTENT

from backend.device_app.decoding import MOST_BYTES, UnreadablePictureError, decode
from backend.kit.access import PUBLIC
from backend.kit.problems import ProblemError
from contract.messages import ScannedText

if TYPE_CHECKING:
    from collections.abc import Callable

A_SECOND = 5.0
"""Pictures of one place, in the long run: the page sends three."""
AT_ONCE = 25.0
"""So many may come at once after a pause."""
_PLACES = 20_000
_READERS = 2
_WAITING = 16
_PATIENCE_SECONDS = 2.0


class Allowance:
    """How many pictures each place may still send; asked in the thread of the event loop only.

    In memory: it guards this process's time, and a code that was read proves nothing before the
    database's own limits have judged it.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._places: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def take(self, place: str) -> bool:
        """Take one off a place's allowance; false if there is none left."""
        now = self._clock()
        left, then = self._places.pop(place, (AT_ONCE, now))
        left = min(AT_ONCE, left + (now - then) * A_SECOND)
        is_allowed = left >= 1
        self._places[place] = (left - is_allowed, now)
        if len(self._places) > _PLACES:
            self._places.popitem(last=False)
        return is_allowed


class Reader:
    """Reads pictures in a few threads; whoever would wait long is asked to come again."""

    def __init__(self) -> None:
        self._waiting = 0
        self._limiter: CapacityLimiter | None = None

    async def read(self, picture: bytes) -> str | None:
        """Return the text in a picture; raises ProblemError."""
        if self._waiting >= _WAITING:
            raise ProblemError("unavailable")
        if self._limiter is None:
            self._limiter = CapacityLimiter(_READERS)
        self._waiting += 1
        try:
            with move_on_after(_PATIENCE_SECONDS):
                return await to_thread.run_sync(
                    decode, picture, limiter=self._limiter, abandon_on_cancel=True
                )
        except UnreadablePictureError:
            raise ProblemError("picture_unreadable") from None
        finally:
            self._waiting -= 1
        raise ProblemError("unavailable")


_allowance, _reader = Allowance(), Reader()


@post(
    "/app/scan",
    opt=PUBLIC,
    status_code=200,
    request_max_body_size=MOST_BYTES,
    responses={204: ResponseSpec(data_container=None, description="There is none to be seen.")},
)
async def scan_picture(request: Request[Any, Any, Any]) -> Response[ScannedText | None]:
    """Read the QR code in a JPEG of the camera; 204 if there is none to be seen."""
    place = request.client.host if request.client else ""
    if not _allowance.take(place):
        raise ProblemError("too_many_tries", seconds=1)
    if request.content_type[0] != "image/jpeg":
        raise ProblemError("picture_unreadable")
    text = await _reader.read(await request.body())
    if text is None:
        return Response(None, status_code=HTTP_204_NO_CONTENT)
    return Response(ScannedText(text=text))
