"""The code for an admin's screen over HTTP; sending and revoking are operations of a sync."""

from __future__ import annotations

from typing import Any

from litestar import Request, post
from litestar.di import NamedDependency
from litestar.params import FromPath

from backend.invites.service import show_code
from backend.kit.access import verb
from backend.kit.effects import Actor, Effects
from contract.messages import ScreenCode


@post(
    "/api/v1/users/{user_id:str}/screen-code",
    status_code=200,
    opt=verb("invite.show_qr"),
    sync_to_thread=True,
)
def show_screen_code(
    user_id: FromPath[str],
    effects: NamedDependency[Effects],
    request: Request[Any, Any, Any],
) -> ScreenCode:
    """Make a ten-minute code for a user's app, to be scanned from this operator's screen."""
    actor: Actor = request.user
    return show_code(effects, actor, user_id)


ROUTES = [show_screen_code]
