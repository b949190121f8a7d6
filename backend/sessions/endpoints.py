"""Sign-in, refresh and sign-out over HTTP."""

from __future__ import annotations

from typing import Any

from litestar import Request, delete, post
from litestar.di import NamedDependency
from litestar.params import JSONBody

from backend.kit.access import PUBLIC, bearer_of
from backend.sessions.service import Sessions
from contract.messages import Refresh, Session, SignIn


@post("/api/v1/session", status_code=200, opt=PUBLIC, sync_to_thread=True)
def sign_in(
    data: JSONBody[SignIn], sessions: NamedDependency[Sessions], request: Request[Any, Any, Any]
) -> Session:
    """Open a session with e-mail and password."""
    return sessions.sign_in(data, request.client.host if request.client else "")


@post("/api/v1/session/refresh", status_code=200, opt=PUBLIC, sync_to_thread=True)
def refresh(data: JSONBody[Refresh], sessions: NamedDependency[Sessions]) -> Session:
    """Give new tokens for a refresh token."""
    return sessions.refresh(data.refresh_token)


@delete("/api/v1/session", opt=PUBLIC, sync_to_thread=True)
def sign_out(sessions: NamedDependency[Sessions], request: Request[Any, Any, Any]) -> None:
    """End the session of the access token, also when it has just expired."""
    sessions.sign_out(bearer_of(request) or "")


ROUTES = [sign_in, refresh, sign_out]
