"""The files of the employee's page, read once: their bytes, their type, and their fingerprint."""

from __future__ import annotations

import hashlib
import json
from importlib import resources

import msgspec

from backend.settings import VERSION

PAGE = "index.html"
_WORKER = "sw.js"
_TYPES = {
    "html": "text/html; charset=utf-8",
    "css": "text/css; charset=utf-8",
    "js": "text/javascript; charset=utf-8",
    "json": "application/json",
    "png": "image/png",
    "webmanifest": "application/manifest+json",
}


class PageFile(msgspec.Struct, frozen=True, kw_only=True):
    """A file as it is sent; `tag` changes with its content."""

    content: bytes
    media_type: str
    tag: str


def _read() -> dict[str, PageFile]:
    folder = resources.files("backend.device_app") / "pages"
    found = {
        file.name: file.read_bytes()
        for file in folder.iterdir()
        if file.name.rpartition(".")[2] in _TYPES
    }
    found[PAGE] = found[PAGE].replace(b"{{version}}", VERSION.encode())
    digest = hashlib.sha256(b"".join(found[name] for name in sorted(found))).hexdigest()[:16]
    # What the page needs without a connection; a language is kept once it was read.
    kept = ["/app", *(f"/app/{name}" for name in sorted(found) if _is_kept(name))]
    worker = found[_WORKER].replace(b"{{digest}}", digest.encode())
    found[_WORKER] = worker.replace(b"{{parts}}", json.dumps(kept).encode())
    return {name: _file(name, content) for name, content in found.items()}


def _is_kept(name: str) -> bool:
    is_big = name.endswith(".png") and name != "icon-192.png"
    return name not in {PAGE, _WORKER} and not name.startswith("words-") and not is_big


def _file(name: str, content: bytes) -> PageFile:
    return PageFile(
        content=content,
        media_type=_TYPES[name.rpartition(".")[2]],
        tag=f'"{hashlib.sha256(content).hexdigest()[:32]}"',
    )


FILES = _read()
