"""The server as the rest of the console knows it: a protocol, implemented by console.api."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from contract.history import AuditPage, AuditQuery
    from contract.messages import ScreenCode, Session, SheetCode
    from contract.operations import SyncAnswer, SyncRequest


class Remote(Protocol):
    """Every call may raise the `Expected` errors of console.errors; none retries by itself."""

    def sign_in(self, *, email: str, password: str) -> Session:
        """Start a session. Raises CredentialsWrong, TooManyTries, Offline, NotOurServer."""

    def resume(self, refresh_token: str) -> Session:
        """Take up a session again. Raises SignedOut if the token is of no use."""

    def sign_out(self) -> None:
        """End the session on the server."""

    def exchange(self, request: SyncRequest) -> SyncAnswer:
        """Do one sync. Raises ResyncNeeded, SignedOut, Offline, ServerBusy, ServerFailed, …"""

    def known(self, operations: Sequence[str]) -> frozenset[str]:
        """Return which of up to 500 operations the server did. Raises Refused if it can't say."""

    def listen(self, heard: Callable[[int], None], stopped: Callable[[], bool]) -> None:
        """Be told of news until the stream ends, `stopped` says so, or `hush` is called: blocks.

        `heard` gets the newest seq of the server, at once and whenever there is a newer one. One
        thread listens at a time. Raises SignedOut, Offline, ServerBusy, Refused, …
        """

    def hush(self) -> None:
        """End `listen` from another thread, at once. Whoever wants that for good stops first."""

    def screen_code(self, user_id: str) -> ScreenCode:
        """Ask for a ten-minute code to show on the screen. Raises Refused with the reason."""

    def sheets(self, user_ids: Sequence[str]) -> tuple[SheetCode, ...]:
        """Ask for invites on paper for up to MOST_SHEETS users; their former invites end."""

    def history(self, user_id: str | None, query: AuditQuery) -> AuditPage:
        """Read a page of a user's history, or of the account's. Raises Offline, Refused, …"""
