"""How long the server waits for the body of a request: a slow sender holds nothing up for ever."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from litestar.enums import ScopeType
from litestar.exceptions import HTTPException

if TYPE_CHECKING:
    from litestar.types import ASGIApp, Receive, ReceiveMessage, Scope, Send

BODY_SECONDS = 120.0
"""For a whole body: 16 MiB at 140 kB/s."""


def give_up_on_slow_bodies(app: ASGIApp) -> ASGIApp:
    """Wrap an app so that too slow a body is answered with 408, and half a one with 400."""

    async def patient(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != ScopeType.HTTP:
            await app(scope, receive, send)
            return
        deadline = asyncio.get_running_loop().time() + BODY_SECONDS
        is_complete = False

        async def timed() -> ReceiveMessage:
            nonlocal is_complete
            if is_complete:
                return await receive()
            try:
                async with asyncio.timeout_at(deadline):
                    message = await receive()
            except TimeoutError:
                raise HTTPException("The body took too long.", status_code=408) from None
            if message["type"] == "http.disconnect":
                # Nobody hears this answer; but the server has not failed, and logs no failure.
                raise HTTPException("The sender hung up.", status_code=400)
            is_complete = not (message["type"] == "http.request" and message.get("more_body"))
            return message

        await app(scope, timed, send)

    return patient
