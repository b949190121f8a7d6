"""Being told over HTTP: a stream of server-sent events that says only "something after N"."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from anyio import to_thread
from litestar import Request, get
from litestar.di import NamedDependency
from litestar.response import Stream
from sqlalchemy.exc import SQLAlchemyError

from backend.kit.access import OPERATOR, bearer_of
from backend.kit.news import News
from backend.kit.problems import ProblemError
from backend.sessions.service import Sessions

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

KEEP_ALIVE_SECONDS = 15.0
_LEAST_SECONDS = 0.03
"""Between two events of a stream: in a burst a console is told a few times, not a thousand."""
_HEADERS = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}


@get("/api/v1/sync/events", opt=OPERATOR, media_type="text/event-stream")
async def events(
    news: NamedDependency[News],
    sessions: NamedDependency[Sessions],
    request: Request[Any, Any, Any],
) -> Stream:
    """Tell, as long as the session lasts, that the feed has something after a seq."""
    if not news.has_room_for(request.user.id):
        raise ProblemError("unavailable")
    pieces = _pieces(news, sessions, request.user.id, bearer_of(request) or "")
    return Stream(pieces, media_type="text/event-stream", headers=_HEADERS)


async def _pieces(
    news: News, sessions: Sessions, operator_id: str, token: str
) -> AsyncIterator[bytes]:
    """Say at once where the feed is, then every time it went on; a comment shows who is there."""
    with news.listening(operator_id) as listener:
        yield _event(news.seq)
        while not news.is_over:
            if await listener.rung(KEEP_ALIVE_SECONDS):
                if not news.is_over:
                    yield _event(news.seq)
                    await asyncio.sleep(_LEAST_SECONDS)
            elif await to_thread.run_sync(_is_over, sessions, token):
                return
            else:
                yield b": still there\n\n"


def _event(seq: int) -> bytes:
    return f'id: {seq}\nevent: news\ndata: {{"seq": {seq}}}\n\n'.encode()


def _is_over(sessions: Sessions, token: str) -> bool:
    """Say whether the session has ended; a database that does not answer ends no stream."""
    try:
        sessions.prove(token)
    except ProblemError:
        return True
    except SQLAlchemyError:
        return False
    return False


ROUTES = [events]
