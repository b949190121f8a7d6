"""The way to the server in memory, over a network that loses, delays and doubles."""

from __future__ import annotations

import random
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from console.errors import Expected, Offline, Refused, ServerBusy, ServerFailed
from contract.messages import ScreenCode, Session, SheetCode
from tests.support.fake_server import FakeServer
from tests.support.news_line import NewsLine

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from contract.history import AuditPage, AuditQuery
    from contract.messages import Operator
    from contract.operations import SyncAnswer, SyncRequest


class Server(Protocol):
    """What is at the far end; raises the `Expected` errors of console.errors."""

    @property
    def users(self) -> Collection[str]:
        """The ids of live users."""

    def session(self, who: str) -> tuple[Operator, str, str]:
        """Return the operator, the instance and the epoch."""

    def exchange(
        self, request: SyncRequest, who: str, *, fails_after: int | None = None
    ) -> SyncAnswer:
        """Do one sync; with `fails_after` it breaks after so many operations."""

    def known(self, operations: Sequence[str]) -> frozenset[str]:
        """Say which operations have a receipt."""

    def history(self, user_id: str | None, query: AuditQuery) -> AuditPage:
        """Return a page of what took effect."""


S = TypeVar("S", bound=Server)


@dataclass(frozen=True, kw_only=True)
class Weather:
    """How often what goes wrong, for each call."""

    request_lost: float = 0.0
    reply_lost: float = 0.0
    late: float = 0.0
    doubled: float = 0.0
    busy: float = 0.0
    server_crash: float = 0.0


FAIR = Weather()
STORM = Weather(
    request_lost=0.12, reply_lost=0.12, late=0.10, doubled=0.08, busy=0.04, server_crash=0.05
)


@dataclass
class Way(Generic[S]):
    """What lies between consoles and the server. `under_way` is called while a request is."""

    server: S
    chance: random.Random = field(default_factory=lambda: random.Random(0))
    weather: Weather = FAIR
    under_way: Callable[[], None] = lambda: None
    late: list[tuple[SyncRequest, str]] = field(default_factory=list)
    sent: list[tuple[SyncRequest, str]] = field(default_factory=list)
    poison: set[str] = field(default_factory=set)

    def carry(self, request: SyncRequest, who: str) -> SyncAnswer:
        """Bring a request to the server and its answer back, or not."""
        self.sent.append((request, who))
        self.under_way()
        fate = self._fate()
        if fate == "request_lost":
            raise Offline(reason="request lost")
        if fate == "late":
            self.late.append((request, who))
            raise Offline(reason="timed out")
        if fate == "busy":
            raise ServerBusy(retry_after=None)
        if fate == "server_crash":
            self._deliver(request, who, self.chance.randrange(len(request.operations) + 1))
            raise ServerFailed(status=500)
        answer = self._deliver(request, who)
        if fate == "reply_lost":
            raise Offline(reason="reply lost")
        return self._deliver(request, who) if fate == "doubled" else answer

    def ask_known(self, operations: Sequence[str]) -> frozenset[str]:
        """Bring the question to the server and its answer back, or not."""
        if self._fate() != "arrives":
            raise Offline(reason="request lost")
        return self.server.known(operations)

    def ask_history(self, user_id: str | None, query: AuditQuery) -> AuditPage:
        """Bring the question to the server and its answer back, or not."""
        if self._fate() != "arrives":
            raise Offline(reason="request lost")
        return self.server.history(user_id, query)

    def let_late_ones_arrive(self, number: int | None = None) -> None:
        """Deliver requests that everybody has given up; nobody hears the answers."""
        self.chance.shuffle(self.late)
        arriving = self.late[:number] if number is not None else list(self.late)
        del self.late[: len(arriving)]
        for request, who in arriving:
            with suppress(Expected):
                self._deliver(request, who)

    def _fate(self) -> str:
        roll = self.chance.random()
        for name in Weather.__dataclass_fields__:
            roll -= getattr(self.weather, name)
            if roll < 0:
                return name
        return "arrives"

    def _deliver(
        self, request: SyncRequest, who: str, fails_after: int | None = None
    ) -> SyncAnswer:
        if any(operation.id in self.poison for operation in request.operations):
            raise ServerFailed(status=500)
        return self.server.exchange(request, who, fails_after=fails_after)


Network = Way[FakeServer]
"""The way to the server in memory."""


class FakeRemote:
    """The server as one operator's console sees it; implements console.sync.remote.Remote."""

    def __init__(self, network: Way[Any], who: str = "admin@example.com") -> None:
        self._network, self.who = network, who
        self.line = NewsLine()

    def sign_in(self, *, email: str, password: str) -> Session:
        """Let anybody in who has a password."""
        if not password:
            raise Refused(reason="credentials_wrong")
        self.who = email
        return self.resume("a token")

    def resume(self, refresh_token: str) -> Session:
        """Go on."""
        operator, instance, epoch = self._network.server.session(self.who)
        return Session(
            access_token="an access token",
            refresh_token=refresh_token,
            expires_in=900,
            operator=operator,
            instance=instance,
            epoch=epoch,
        )

    def sign_out(self) -> None:
        """Nothing is kept here."""

    def exchange(self, request: SyncRequest) -> SyncAnswer:
        """Do one sync over the network as it is."""
        return self._network.carry(request, self.who)

    def known(self, operations: Sequence[str]) -> frozenset[str]:
        """Say which operations have a receipt, over the network as it is."""
        return self._network.ask_known(operations)

    def listen(self, heard: Callable[[int], None], stopped: Callable[[], bool]) -> None:
        """Hear what a test says on the line."""
        self.line.listen(heard, stopped)

    def hush(self) -> None:
        """Cut the line."""
        self.line.hush()

    def screen_code(self, user_id: str) -> ScreenCode:
        """Give a code for a user who is there."""
        if user_id not in self._network.server.users:
            raise Refused(reason="user_unknown")
        return ScreenCode(link="https://phone.example.com/app#1.x", code="", expires_at="")

    def sheets(self, user_ids: Sequence[str]) -> tuple[SheetCode, ...]:
        """Give a code for each user who is there."""
        return tuple(self._sheet(user_id) for user_id in user_ids)

    def history(self, user_id: str | None, query: AuditQuery) -> AuditPage:
        """Read a page of what took effect, over the network as it is."""
        page: AuditPage = self._network.ask_history(user_id, query)
        return page

    def _sheet(self, user_id: str) -> SheetCode:
        if user_id not in self._network.server.users:
            return SheetCode(user=user_id, problem="user_unknown")
        code = self.screen_code(user_id)
        return SheetCode(user=user_id, link=code.link, code=code.code, expires_at=code.expires_at)
