"""The history over HTTP: of the account, and of one user."""

from __future__ import annotations

from typing import Annotated, Any

import msgspec
from litestar import Request, get
from litestar.di import NamedDependency, Provide
from litestar.params import FromPath, QueryParameter

from backend.audit import service
from backend.kit.access import OPERATOR, verb
from backend.kit.effects import Actor, Effects
from contract.history import MOST_ENTRIES, AuditPage, AuditQuery

_NEWEST = 2**53
Before = Annotated[int | None, QueryParameter(ge=1, le=_NEWEST)]
Limit = Annotated[int, QueryParameter(ge=1, le=MOST_ENTRIES)]
Words = Annotated[str, QueryParameter(max_length=254)]
Moment = Annotated[str, QueryParameter(max_length=24)]


def asked_piece(before: Before = None, limit: Limit = 50) -> AuditQuery:
    """Read from the address which piece of the history is asked for."""
    return AuditQuery(before=before, limit=limit)


def asked_query(
    piece: NamedDependency[AuditQuery],
    who: Words = "",
    kind: Words = "",
    since: Moment = "",
    until: Moment = "",
    text: Words = "",
) -> AuditQuery:
    """Read from the address what is asked for: by whom, of which kind, when, with a text."""
    return msgspec.structs.replace(piece, who=who, kind=kind, since=since, until=until, text=text)


_ASKED = {
    "piece": Provide(asked_piece, sync_to_thread=False),
    "wanted": Provide(asked_query, sync_to_thread=False),
}


@get("/api/v1/audit", opt=verb("audit.read"), dependencies=_ASKED, sync_to_thread=True)
def read_audit(
    effects: NamedDependency[Effects], wanted: NamedDependency[AuditQuery]
) -> AuditPage:
    """Return what was changed in the account, the newest first."""
    return service.of_account(effects.engine, wanted)


@get("/api/v1/users/{user_id:str}/audit", opt=OPERATOR, dependencies=_ASKED, sync_to_thread=True)
def read_users_audit(
    user_id: FromPath[str],
    effects: NamedDependency[Effects],
    wanted: NamedDependency[AuditQuery],
    request: Request[Any, Any, Any],
) -> AuditPage:
    """Return what was changed of one user, the newest first."""
    actor: Actor = request.user
    return service.of_user(effects.engine, actor, user_id, wanted)


ROUTES = [read_audit, read_users_audit]
