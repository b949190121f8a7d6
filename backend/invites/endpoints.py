"""Codes for an admin's screen and for paper over HTTP; to send and to revoke is for a sync."""

from __future__ import annotations

from typing import Any

from litestar import Request, Response, post
from litestar.background_tasks import BackgroundTask
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody

from backend.invites.minting import Spares
from backend.invites.service import show_code
from backend.invites.sheets import make_sheets
from backend.kit.access import verb
from backend.kit.effects import Actor, Effects
from contract.messages import ScreenCode, SheetsAnswer, SheetsRequest


@post(
    "/api/v1/users/{user_id:str}/screen-code",
    status_code=200,
    opt=verb("invite.show_qr"),
    sync_to_thread=True,
)
def show_screen_code(
    user_id: FromPath[str],
    effects: NamedDependency[Effects],
    spares: NamedDependency[Spares],
    request: Request[Any, Any, Any],
) -> Response[ScreenCode]:
    """Make a ten-minute code for a user's app, to be scanned from this operator's screen."""
    actor: Actor = request.user
    shown = show_code(effects, actor, user_id, spares.take())
    return Response(shown, background=BackgroundTask(spares.fill))


@post(
    "/api/v1/invites/sheets",
    status_code=200,
    opt=verb("invite.send"),
    sync_to_thread=True,
)
def print_sheets(
    data: JSONBody[SheetsRequest],
    effects: NamedDependency[Effects],
    request: Request[Any, Any, Any],
) -> SheetsAnswer:
    """Make an invite on paper for each of some users; the one before ends."""
    actor: Actor = request.user
    return make_sheets(effects, actor, data)


ROUTES = [show_screen_code, print_sheets]
