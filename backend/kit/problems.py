"""Errors over HTTP: one exception with a closed code, answered as problem+json in words."""

from __future__ import annotations

import logging
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from litestar import Request, Response
from litestar.exceptions import HTTPException
from sqlalchemy.exc import DataError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from contract.messages import ProblemDetails
from contract.problems import in_english

if TYPE_CHECKING:
    from litestar.types import ExceptionHandlersMap

    from contract.operations import FieldError

_log = logging.getLogger(__name__)
STATUS: dict[str, int] = {
    "malformed": 400,
    "code_mistyped": 400,
    "picture_unreadable": 400,
    "api_version": 400,
    "credentials_wrong": 401,
    "signed_out": 401,
    "not_allowed": 403,
    "not_found": 404,
    "user_unknown": 404,
    "device_unknown": 404,
    "code_wrong": 404,
    "no_email": 409,
    "code_used": 409,
    "activation_order": 409,
    "changed_meanwhile": 409,
    "user_deleted": 410,
    "resync": 410,
    "code_expired": 410,
    "code_ended": 410,
    "code_stopped": 410,
    "too_large": 413,
    "too_many_tries": 429,
    "code_locked": 429,
    "internal": 500,
    "unavailable": 503,
    "storage_full": 503,
}
"""The HTTP status of each code of a whole request. (A console comes again after a 503; a 507 it
would hold against the operation.)"""
_RETRY_AFTER = {"unavailable": "1", "storage_full": "60"}
_DISK_FULL = frozenset({"53100", "SQLITE_FULL"})


class ProblemError(Exception):
    """A request that is refused; `params` fill the sentence of the code."""

    def __init__(
        self, code: str, *, errors: tuple[FieldError, ...] = (), **params: object
    ) -> None:
        super().__init__(code)
        self.code = code
        self.errors = errors
        self.params: dict[str, Any] = dict(params)


def answer(problem: ProblemError, status: int | None = None) -> Response[ProblemDetails]:
    """Return the answer to a refused request."""
    status = status or STATUS[problem.code]
    headers = {}
    if "seconds" in problem.params:
        headers["Retry-After"] = str(problem.params["seconds"])
    elif problem.code in _RETRY_AFTER:
        headers["Retry-After"] = _RETRY_AFTER[problem.code]
    details = ProblemDetails(
        type=f"urn:phone-console:problem:{problem.code}",
        title=HTTPStatus(status).phrase,
        status=status,
        code=problem.code,
        detail=in_english(problem.code, **problem.params),
        errors=problem.errors,
        params=problem.params,
    )
    media_type = "application/problem+json"
    return Response(details, status_code=status, media_type=media_type, headers=headers)


def _on_problem(_request: Request[Any, Any, Any], problem: ProblemError) -> Response[Any]:
    return answer(problem)


def _on_http_error(_request: Request[Any, Any, Any], failure: HTTPException) -> Response[Any]:
    match failure.status_code:
        case 404 | 405:
            return answer(ProblemError("not_found"), failure.status_code)
        case 408:
            return answer(ProblemError("malformed", detail=failure.detail), 408)
        case 413:
            return answer(ProblemError("too_large"))
        case status if status < HTTPStatus.INTERNAL_SERVER_ERROR:
            return answer(ProblemError("malformed", detail=_why(failure)))
    _log.error("a request failed", exc_info=failure)
    return answer(ProblemError("internal"))


def _why(failure: HTTPException) -> str:
    found = failure.extra if isinstance(failure.extra, list) else []
    said = [f"{item['key']}: {item['message']}" for item in found if "key" in item]
    return "; ".join(said) or failure.detail


def _on_database_error(_request: Request[Any, Any, Any], failure: Exception) -> Response[Any]:
    # One line, not a page: they come by the hundred while it is away or its disk is full.
    _log.error("the database did not answer: %s", getattr(failure, "orig", failure))
    return answer(ProblemError("storage_full" if _is_disk_full(failure) else "unavailable"))


def _is_disk_full(failure: Exception) -> bool:
    cause = getattr(failure, "orig", None)
    code = getattr(cause, "sqlstate", None) or getattr(cause, "sqlite_errorname", None)
    return code in _DISK_FULL or "disk is full" in str(cause)


def _on_odd_value(_request: Request[Any, Any, Any], failure: DataError) -> Response[Any]:
    _log.warning("a value can't be stored", exc_info=failure)
    detail = "a text in it is too long, or has characters that are none"
    return answer(ProblemError("malformed", detail=detail))


def _on_odd_bytes(_request: Request[Any, Any, Any], _failure: UnicodeDecodeError) -> Response[Any]:
    return answer(ProblemError("malformed", detail="it is not UTF-8"))


def _on_nesting(_request: Request[Any, Any, Any], _failure: RecursionError) -> Response[Any]:
    return answer(ProblemError("malformed", detail="it is nested too deeply"))


def _on_any_error(_request: Request[Any, Any, Any], failure: Exception) -> Response[Any]:
    _log.error("a request failed", exc_info=failure)
    return answer(ProblemError("internal"))


EXCEPTION_HANDLERS: ExceptionHandlersMap = {
    ProblemError: _on_problem,
    HTTPException: _on_http_error,
    OperationalError: _on_database_error,
    InterfaceError: _on_database_error,
    PoolTimeoutError: _on_database_error,
    DataError: _on_odd_value,
    UnicodeDecodeError: _on_odd_bytes,
    RecursionError: _on_nesting,
    Exception: _on_any_error,
}
"""For the app: every failure is an answer of ours."""
