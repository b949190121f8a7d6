"""Why a letter was not taken, in words that may be shown: whole sentences of foreign servers."""

from __future__ import annotations

_LONGEST = 200


class MailRefusedError(Exception):
    """The letter will never be taken: the server or the address says no for good."""


class MailDelayedError(Exception):
    """The letter was not taken now; a later try may work."""


def plain_words(text: str | bytes, *secrets: str) -> str:
    """Return a server's words on one line, short, and without any of the secrets it may repeat."""
    words = text.decode("utf-8", "replace") if isinstance(text, bytes) else text
    for secret in secrets:
        words = words.replace(secret, "…")
    words = " ".join("".join(c if c.isprintable() else " " for c in words).split())
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"
