"""The far side of the network for tests of widgets: answers screen codes, or can't be reached."""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn

from console.errors import ConsoleError, Offline
from contract.history import AuditPage
from contract.messages import ScreenCode, Session, SheetCode

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from contract.history import AuditEntry, AuditQuery
    from contract.operations import SyncAnswer, SyncRequest

SCREEN_CODE = ScreenCode(
    link=f"https://phone.example.com/app#1.{'kJ8_-' * 8}abc",
    code="BCDF-GHJK-LMNP",
    expires_at="2026-11-23T09:10:00.000Z",
)


class FarServer:
    """A server that gives screen codes; with `trouble` set it raises that instead."""

    def __init__(self) -> None:
        self.trouble: ConsoleError | None = None
        self.entries: list[AuditEntry] = []
        self.asked: list[AuditQuery] = []
        self.asked_for: list[str] = []

    def screen_code(self, user_id: str) -> ScreenCode:
        """Give a code, or raise."""
        self.asked_for.append(user_id)
        if self.trouble is not None:
            raise self.trouble
        return SCREEN_CODE

    def history(self, user_id: str | None, query: AuditQuery) -> AuditPage:
        """Give pages of the entries that a test put here."""
        if self.trouble is not None:
            raise self.trouble
        self.asked.append(query)
        of_it = [entry for entry in self.entries if user_id in {None, entry.target}]
        after = [entry for entry in of_it if query.before is None or entry.id < query.before]
        after = [entry for entry in after if entry.kind.startswith(query.kind)]
        page = tuple(after[: query.limit])
        return AuditPage(entries=page, next=page[-1].id if len(after) > len(page) else None)

    def sheets(self, user_ids: Sequence[str]) -> tuple[SheetCode, ...]:
        """Give a code for each, or raise."""
        self.asked_for += user_ids
        if self.trouble is not None:
            raise self.trouble
        end = "2026-11-30T09:10:00.000Z"
        return tuple(
            SheetCode(user=one, link=SCREEN_CODE.link, code=SCREEN_CODE.code, expires_at=end)
            for one in user_ids
        )

    def sign_in(self, *, email: str, password: str) -> Session:
        """Not to be reached."""
        return self._unreachable()

    def resume(self, refresh_token: str) -> Session:
        """Not to be reached."""
        return self._unreachable()

    def sign_out(self) -> None:
        """Not to be reached."""
        self._unreachable()

    def exchange(self, request: SyncRequest) -> SyncAnswer:
        """Not to be reached."""
        return self._unreachable()

    def known(self, operations: Sequence[str]) -> frozenset[str]:
        """Not to be reached."""
        return self._unreachable()

    def listen(self, heard: Callable[[int], None], stopped: Callable[[], bool]) -> None:
        """Not to be reached."""
        self._unreachable()

    def hush(self) -> None:
        """Nobody listens."""

    @staticmethod
    def _unreachable() -> NoReturn:
        raise Offline(reason="no network in this test")
