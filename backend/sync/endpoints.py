"""The sync over HTTP."""

from __future__ import annotations

from typing import Any

from litestar import Request, Response, post
from litestar.di import NamedDependency
from litestar.params import JSONBody

from backend.kit.access import OPERATOR
from backend.kit.packing import packed
from backend.sync.service import Sync
from contract.messages import KnownAnswer, KnownRequest
from contract.operations import SyncAnswer, SyncRequest

_BODY_LIMIT = 16 * 1024 * 1024


@post(
    "/api/v1/sync",
    status_code=200,
    opt=OPERATOR,
    request_max_body_size=_BODY_LIMIT,
    sync_to_thread=True,
)
def exchange(
    data: JSONBody[SyncRequest],
    sync: NamedDependency[Sync],
    request: Request[Any, Any, Any],
) -> Response[SyncAnswer]:
    """Apply operations and read what has changed since the cursor."""
    return packed(sync.exchange(request.user, data), request)


@post("/api/v1/sync/known", status_code=200, opt=OPERATOR, sync_to_thread=True)
def known(data: JSONBody[KnownRequest], sync: NamedDependency[Sync]) -> KnownAnswer:
    """Say which operations were done here: after a backup was restored, some may not be."""
    return sync.known(data)


ROUTES = [exchange, known]
