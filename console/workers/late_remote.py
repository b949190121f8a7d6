"""A remote whose parts are loaded when it is first asked, off the UI thread: windows come first.

HTTP with all that belongs to it takes longer to load than the first screen to paint.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from console.sync.remote import Remote
    from contract.history import AuditPage, AuditQuery
    from contract.messages import ScreenCode, Session, SheetCode
    from contract.operations import SyncAnswer, SyncRequest


class LateRemote:
    """Does what the remote does that `make` returns, which is called once, when it is needed."""

    def __init__(self, make: Callable[[], Remote]) -> None:
        self._make = make
        self._made: Remote | None = None
        self._lock = threading.Lock()

    def _real(self) -> Remote:
        with self._lock:
            if self._made is None:
                self._made = self._make()
            return self._made

    def sign_in(self, *, email: str, password: str) -> Session:
        """Start a session."""
        return self._real().sign_in(email=email, password=password)

    def resume(self, refresh_token: str) -> Session:
        """Take up a session again."""
        return self._real().resume(refresh_token)

    def sign_out(self) -> None:
        """End the session on the server."""
        self._real().sign_out()

    def exchange(self, request: SyncRequest) -> SyncAnswer:
        """Do one sync."""
        return self._real().exchange(request)

    def known(self, operations: Sequence[str]) -> frozenset[str]:
        """Return which operations the server did."""
        return self._real().known(operations)

    def listen(self, heard: Callable[[int], None], stopped: Callable[[], bool]) -> None:
        """Be told of news until the stream ends."""
        self._real().listen(heard, stopped)

    def hush(self) -> None:
        """End `listen`; where nobody has asked for anything yet, nobody listens."""
        if self._made is not None:
            self._made.hush()

    def screen_code(self, user_id: str) -> ScreenCode:
        """Ask for a code to show on the screen."""
        return self._real().screen_code(user_id)

    def sheets(self, user_ids: Sequence[str]) -> tuple[SheetCode, ...]:
        """Ask for invites on paper."""
        return self._real().sheets(user_ids)

    def history(self, user_id: str | None, query: AuditQuery) -> AuditPage:
        """Read a page of a history."""
        return self._real().history(user_id, query)
