"""Asks for the next pages of the feed while those before are being written."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

import msgspec

from console.errors import ConsoleError

if TYPE_CHECKING:
    from collections.abc import Callable

    from console.sync.remote import Remote
    from contract.operations import SyncAnswer, SyncRequest

    Pages = Callable[[], list[SyncAnswer]]
    Beside = Callable[[Pages], Pages]
    """Starts some work elsewhere; what it returns waits for the outcome."""

_MOST = 4
"""Pages that come ahead, and are written at once: what is written twice is written less often."""


def when_asked(work: Pages) -> Pages:
    """Do nothing beside: the work is done when its outcome is asked for."""
    return work


class Ahead:
    """A remote that may be asked ahead, for pages only: a page can be had again, or not be used.

    One request is under way at a time. What was asked ahead in a `session` serves no other one.
    """

    def __init__(self, remote: Remote, beside: Beside) -> None:
        self.remote, self._beside = remote, beside
        self._asked: tuple[SyncRequest, str | None] | None = None
        self._pages: Pages | None = None

    def ask_ahead(self, request: SyncRequest, session: str | None) -> None:
        """Begin to ask for a page and the few that follow it."""
        if self._beside is not when_asked:
            self._asked = (request, session)
            self._pages = self._beside(lambda: self._several(request))

    def forget(self) -> None:
        """Use nothing that was asked ahead before now: it may be from hours ago."""
        self._pages = None

    def exchange(self, request: SyncRequest, session: str | None) -> list[SyncAnswer]:
        """Return the answer, and those of following pages that are here already.

        Raises as `Remote.exchange`.
        """
        pages, self._pages = self._pages, None
        if pages is not None:
            if self._asked == (request, session):
                return pages()
            with suppress(ConsoleError):
                pages()  # They follow another page, or are for somebody else.
        return [self.remote.exchange(request)]

    def _several(self, request: SyncRequest) -> list[SyncAnswer]:
        answers = [self.remote.exchange(request)]
        with suppress(ConsoleError):  # What hinders will be met again when it is asked for.
            while answers[-1].more and len(answers) < _MOST:
                following = msgspec.structs.replace(request, cursor=answers[-1].cursor)
                answers.append(self.remote.exchange(following))
        return answers
