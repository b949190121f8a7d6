"""The page behind an invite link: says in plain words what to do; it never sees the token."""

from __future__ import annotations

from litestar import MediaType, Response, get

from backend.kit.access import PUBLIC

_PAGE = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>Your invite is ready</title>
</head>
<body>
<main>
<h1>Your invite is ready</h1>
<p>The phone app opens this link. In the app, scan the QR code of your invite, or choose
“Enter code manually” and type the code below it.</p>
<p>Opening this page does not use your invite up.</p>
</main>
</body>
</html>
"""
_HEADERS = {
    "Content-Security-Policy": "default-src 'none'; base-uri 'none'; form-action 'none'; "
    "frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}


@get("/app", opt=PUBLIC, media_type=MediaType.HTML, sync_to_thread=False, include_in_schema=False)
def invite_page() -> Response[str]:
    """Show the page; asking for it changes nothing (mail scanners follow links)."""
    return Response(_PAGE, media_type=MediaType.HTML, headers=_HEADERS)


ROUTES = [invite_page]
