"""The server's address as people type it, made safe: https, or http on this machine only."""

from __future__ import annotations

import ipaddress
from urllib.parse import urlsplit

from console.errors import AddressRefused

_LONGEST = 253


def clean(text: str) -> str:
    """Return `https://host[:port]` of a typed address. Raises AddressRefused with the reason.

    A path is kept (a backend may live below one); a query, a fragment and credentials are not.
    """
    typed = text.strip()
    try:
        if "://" not in typed:
            scheme = "http" if is_here(urlsplit(f"//{typed}").hostname) else "https"
            typed = f"{scheme}://{typed}"
        parts = urlsplit(typed)
        host, port = parts.hostname, parts.port
    except ValueError:
        raise AddressRefused(address=text, why="form") from None
    if parts.scheme not in {"http", "https"} or not host or len(host) > _LONGEST or " " in host:
        raise AddressRefused(address=text, why="form")
    if parts.username or parts.password or parts.query or parts.fragment:
        raise AddressRefused(address=text, why="form")
    if parts.scheme == "http" and not is_here(host):
        raise AddressRefused(address=text, why="unencrypted")
    shown = f"[{host}]" if ":" in host else host
    return f"{parts.scheme}://{shown}{f':{port}' if port else ''}{parts.path.rstrip('/')}"


def is_here(host: str | None) -> bool:
    """Say whether a host is this computer itself."""
    if host is None or host == "localhost":
        return host is not None
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
