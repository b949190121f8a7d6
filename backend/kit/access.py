"""Who may call a route: each declares it, a guard enforces it; undeclared means nobody."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from backend.kit.problems import ProblemError
from contract.operations import API_VERSION
from contract.roles import may

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from litestar.connection import ASGIConnection
    from litestar.handlers import BaseRouteHandler

    from backend.kit.effects import Actor

ACCESS = "access"
PUBLIC = {ACCESS: "public"}
"""Anybody: sign-in, health, the app's page."""
OPERATOR = {ACCESS: "operator"}
"""Every operator who is signed in."""
DEVICE = {ACCESS: "device"}
"""An activated device; the room of activation proves its token."""
API_HEADER = "X-Console-Api"


def verb(name: str) -> dict[str, str]:
    """Declare a route for operators whose role may do a verb of `contract.roles`."""
    return {ACCESS: name}


def bearer_of(connection: ASGIConnection[Any, Any, Any, Any]) -> str | None:
    """Return the bearer token of a request."""
    scheme, _, token = connection.headers.get("Authorization", "").partition(" ")
    return token.strip() if scheme.lower() == "bearer" else None


def guard(
    prove: Callable[[str], Awaitable[Actor]],
) -> Callable[[ASGIConnection[Any, Any, Any, Any], BaseRouteHandler], Awaitable[None]]:
    """Make the app's guard; it puts the operator into `request.user`."""

    async def check(
        connection: ASGIConnection[Any, Any, Any, Any], handler: BaseRouteHandler
    ) -> None:
        _check_version(connection.headers.get(API_HEADER))
        needed = handler.opt.get(ACCESS)
        if needed in {"public", "device"}:
            return
        actor = await prove(bearer_of(connection) or "")
        if needed is None or (needed != "operator" and not may(actor.role, needed)):
            raise ProblemError("not_allowed", role=actor.role)
        connection.scope["user"] = actor

    return check


def _check_version(spoken: str | None) -> None:
    if spoken is None or spoken == str(API_VERSION):
        return
    is_newer = spoken.isdecimal() and int(spoken[:9]) > API_VERSION
    raise ProblemError("api_version", side="server" if is_newer else "console")
