"""The server over HTTP: implements `console.sync.remote.Remote`."""

from __future__ import annotations

import math
import platform
import threading  # noqa: TID251 - a lock, no thread
from typing import TYPE_CHECKING, NoReturn, TypeVar
from urllib.parse import quote, urlencode

import msgspec

from console.api.answers import sync_answer
from console.api.events import Events
from console.errors import (
    CredentialsWrong,
    Expected,
    Refused,
    ResyncNeeded,
    ServerBusy,
    ServerFailed,
    SignedOut,
    TooManyTries,
)
from contract.history import AuditPage
from contract.messages import (
    KnownAnswer,
    KnownRequest,
    ProblemDetails,
    Refresh,
    ScreenCode,
    Session,
    SheetCode,
    SheetsAnswer,
    SheetsRequest,
    SignIn,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from console.api.transport import Answer, Transport
    from contract.history import AuditQuery
    from contract.operations import SyncAnswer, SyncRequest

T = TypeVar("T")
_OK = range(200, 300)
_UNAUTHORISED, _GONE, _TOO_MANY = 401, 410, 429
_A_MINUTE = 60
_session = msgspec.json.Decoder(Session).decode
_known = msgspec.json.Decoder(KnownAnswer).decode
_screen_code = msgspec.json.Decoder(ScreenCode).decode
_history = msgspec.json.Decoder(AuditPage).decode
_sheets = msgspec.json.Decoder(SheetsAnswer).decode


class TokenShelf:
    """Where the refresh token lies between starts: functions, so that the keyring stays outside.

    `take` may raise KeyringUnavailable; both are called off the UI thread only.
    """

    def __init__(self, take: Callable[[], str | None], lay: Callable[[str | None], None]) -> None:
        self.take, self.lay = take, lay


class HttpRemote:
    """One server and one session. The access token lives here only, in memory."""

    def __init__(self, transport: Transport, shelf: TokenShelf) -> None:
        self._transport, self._shelf = transport, shelf
        self._events = Events(transport)
        self._access: str | None = None
        self._renewing = threading.Lock()

    def sign_in(self, *, email: str, password: str) -> Session:
        """Start a session. Raises CredentialsWrong, TooManyTries, Offline, NotOurServer, …"""
        wanted = SignIn(email=email.strip(), password=password, client=platform.node())
        body = msgspec.json.encode(wanted)
        try:
            answer = self._transport.send("POST", "/api/v1/session", body=body)
        except ServerBusy as busy:
            if busy.params["status"] != _TOO_MANY:
                raise
            raise TooManyTries(seconds=_seconds(busy.params["retry_after"])) from None
        return self._keep(_understood(answer, _session))

    def resume(self, refresh_token: str) -> Session:
        """Take up a session again. Raises SignedOut if the token is of no use."""
        body = msgspec.json.encode(Refresh(refresh_token=refresh_token))
        answer = self._transport.send("POST", "/api/v1/session/refresh", body=body)
        if answer.status == _UNAUTHORISED:
            self._access = None
            raise SignedOut(server=self._transport.base_url)
        return self._keep(_understood(answer, _session))

    def sign_out(self) -> None:
        """End the session on the server, and forget it here even if the server is not reached."""
        try:
            if self._access is not None or self._shelf.take() is not None:
                self._authorised("DELETE", "/api/v1/session")
        finally:
            self._access = None
            self._shelf.lay(None)

    def exchange(self, request: SyncRequest) -> SyncAnswer:
        """Do one sync. Raises ResyncNeeded, SignedOut, Offline, ServerBusy, ServerFailed, …"""
        answer = self._authorised("POST", "/api/v1/sync", msgspec.json.encode(request))
        if answer.status == _GONE:
            raise ResyncNeeded
        return _understood(answer, sync_answer)

    def known(self, operations: Sequence[str]) -> frozenset[str]:
        """Return which of up to 500 operations the server did. Raises Refused if it can't say."""
        body = msgspec.json.encode(KnownRequest(operations=tuple(operations)))
        answer = self._authorised("POST", "/api/v1/sync/known", body)
        return frozenset(_understood(answer, _known).known)

    def listen(self, heard: Callable[[int], None], stopped: Callable[[], bool]) -> None:
        """Be told of news until the stream ends or is ended. Raises SignedOut, Offline, …"""
        answer = self._with_token(lambda token: self._events.follow(token, heard, stopped))
        if answer.status not in _OK:
            _raise(answer)

    def hush(self) -> None:
        """End `listen` from another thread, at once."""
        self._events.hush()

    def screen_code(self, user_id: str) -> ScreenCode:
        """Ask for a ten-minute code to show on the screen. Raises Refused with the reason."""
        answer = self._authorised("POST", f"/api/v1/users/{user_id}/screen-code", b"{}")
        return _understood(answer, _screen_code)

    def sheets(self, user_ids: Sequence[str]) -> tuple[SheetCode, ...]:
        """Ask for invites on paper for up to MOST_SHEETS users. Raises Refused with the reason."""
        asked = msgspec.json.encode(SheetsRequest(users=tuple(user_ids)))
        answer = self._authorised("POST", "/api/v1/invites/sheets", asked)
        return _understood(answer, _sheets).sheets

    def history(self, user_id: str | None, query: AuditQuery) -> AuditPage:
        """Read a page of a user's history, or of the account's. Raises Refused with the reason."""
        whose = "audit" if user_id is None else f"users/{quote(user_id, safe='')}/audit"
        asked = {name: value for name, value in msgspec.structs.asdict(query).items() if value}
        answer = self._authorised("GET", f"/api/v1/{whose}?{urlencode(asked)}")
        return _understood(answer, _history)

    def _authorised(self, method: str, path: str, body: bytes | None = None) -> Answer:
        return self._with_token(
            lambda token: self._transport.send(method, path, body=body, token=token)
        )

    def _with_token(self, ask: Callable[[str], Answer]) -> Answer:
        """Ask with the access token; if it has run out, renew it once."""
        used = self._access or self._renew(None)
        answer = ask(used)
        if answer.status != _UNAUTHORISED:
            return answer
        answer = ask(self._renew(used))
        if answer.status == _UNAUTHORISED:
            self._access = None
            raise SignedOut(server=self._transport.base_url)
        return answer

    def _renew(self, stale: str | None) -> str:
        """Return an access token other than the stale one; two threads renew it once."""
        with self._renewing:
            if self._access is not None and self._access != stale:
                return self._access
            refresh_token = self._shelf.take()
            if refresh_token is None:
                raise SignedOut(server=self._transport.base_url)
            return self.resume(refresh_token).access_token

    def _keep(self, session: Session) -> Session:
        # First what needs no keyring: should that fail, the session goes on until its token ends.
        self._access = session.access_token
        self._shelf.lay(session.refresh_token)
        return session


def _seconds(asked: object) -> int:
    return math.ceil(asked) if isinstance(asked, float) else _A_MINUTE


def _understood(answer: Answer, read: Callable[[bytes], T]) -> T:
    """Return the message of an answer, or raise what its problem+json says."""
    if answer.status not in _OK:
        _raise(answer)
    try:
        return read(answer.body)
    except (msgspec.MsgspecError, UnicodeDecodeError):
        raise ServerFailed(status=answer.status, reason="answer not understood") from None


def _raise(answer: Answer) -> NoReturn:
    try:
        problem = msgspec.json.decode(answer.body, type=ProblemDetails)
    except (msgspec.MsgspecError, UnicodeDecodeError):
        raise ServerFailed(status=answer.status, reason="problem not understood") from None
    known: dict[str, Expected] = {
        "credentials_wrong": CredentialsWrong(),
        "signed_out": SignedOut(),
        "resync": ResyncNeeded(),
    }
    raise known.get(
        problem.code, Refused(reason=problem.code, detail=problem.detail, status=answer.status)
    )
