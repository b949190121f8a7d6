"""The page behind an invite link, file by file. Asking for it changes nothing."""

from __future__ import annotations

from typing import Any

from litestar import Request, Response, get
from litestar.params import FromPath

from backend.device_app.files import FILES, PAGE, PageFile
from backend.device_app.scan import scan_picture
from backend.kit.access import PUBLIC
from backend.kit.problems import ProblemError

_POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
    )
)
_HEADERS = {
    "Content-Security-Policy": _POLICY,
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(self), microphone=(self), geolocation=(), payment=(), usb=()",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-cache",
    "Service-Worker-Allowed": "/app",
}
"""`no-cache` lets a browser keep a file, but ask whether it is still the same."""


@get("/app", opt=PUBLIC, sync_to_thread=False, include_in_schema=False)
def page(request: Request[Any, Any, Any]) -> Response[bytes]:
    """Show the page; a mail scanner that follows the link uses nothing up."""
    return _answer(request, FILES[PAGE])


@get("/app/{name:str}", opt=PUBLIC, sync_to_thread=False, include_in_schema=False)
def part(name: FromPath[str], request: Request[Any, Any, Any]) -> Response[bytes]:
    """Hand out a part of the page: only what is there by that name."""
    found = FILES.get(name)
    if found is None or name == PAGE:
        raise ProblemError("not_found")
    return _answer(request, found)


def _answer(request: Request[Any, Any, Any], file: PageFile) -> Response[bytes]:
    headers = {**_HEADERS, "ETag": file.tag}
    if request.headers.get("If-None-Match") == file.tag:
        return Response(b"", status_code=304, headers=headers)
    return Response(file.content, media_type=file.media_type, headers=headers)


ROUTES = [page, part, scan_picture]
