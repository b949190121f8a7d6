"""What the OpenAPI document says of a route besides its answer: refusals, and who may call it."""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING

from litestar.handlers import HTTPRouteHandler
from litestar.openapi.datastructures import ResponseSpec
from litestar.openapi.spec import Components, SecurityScheme

from backend.kit.access import ACCESS
from contract.messages import ProblemDetails

if TYPE_CHECKING:
    from collections.abc import Iterable

_OPERATOR, _DEVICE = "operator", "device"
_ANYBODY = (400, 408, 413, 503)
"""Unreadable, too slow or too large a request, and a server that is busy."""
_OF_OPERATORS = (*_ANYBODY, 401, 403, 404, 409, 410)
_OF_DEVICES = (*_ANYBODY, 401, 404, 409)
_OF_STRANGERS = (*_ANYBODY, 401, 404, 409, 410, 429)
COMPONENTS = Components(
    security_schemes={
        _OPERATOR: SecurityScheme(
            type="http", scheme="bearer", description="The access token of a session."
        ),
        _DEVICE: SecurityScheme(
            type="http", scheme="bearer", description="The token that a device got for its invite."
        ),
    }
)


def describe(handlers: Iterable[object]) -> None:
    """Add to handlers the refusals that they may answer with, all as problem+json."""
    for handler in handlers:
        if not isinstance(handler, HTTPRouteHandler):
            continue
        access = str(handler.opt.get(ACCESS))
        statuses = {"public": _OF_STRANGERS, "device": _OF_DEVICES}.get(access, _OF_OPERATORS)
        known = handler.responses or {}
        handler.responses = {status: _problem(status) for status in statuses} | dict(known)
        if access != "public":
            handler.security = [{_DEVICE if access == "device" else _OPERATOR: []}]


def _problem(status: int) -> ResponseSpec:
    return ResponseSpec(
        data_container=ProblemDetails,
        media_type="application/problem+json",
        generate_examples=False,
        description=HTTPStatus(status).phrase,
    )
