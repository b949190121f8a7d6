"""The API of a backend over one connection that is kept: quick, and it hides no failure."""

from __future__ import annotations

import http.client
import time
from typing import TYPE_CHECKING, Any

import msgspec

from contract.messages import Session
from contract.operations import INSTANCE_HEADER, SyncAnswer, SyncRequest

if TYPE_CHECKING:
    from collections.abc import Iterable

    from contract.operations import Operation

TIMEOUT = 60.0
IDLE_SECONDS = 3.0
"""The server hangs up on who says nothing for five."""
_decode = msgspec.json.Decoder(SyncAnswer).decode


class LostError(Exception):
    """No answer came: nobody knows whether the server did what it was asked."""


class AwayError(Exception):
    """The server answered that it can't now (429 or 503), in its own words."""


class SaidError(Exception):
    """The server refused the request; `code` is its reason."""

    def __init__(self, status: int, body: bytes) -> None:
        super().__init__(status, body[:2000])
        self.status = status
        self.code: str = msgspec.json.decode(body)["code"]


class Wire:
    """One kept connection; `source` is the address of loopback that it comes from."""

    def __init__(self, port: int, token: str = "", *, source: str = "127.0.0.1") -> None:
        self.port, self.token, self._source = port, token, source
        self._connection: http.client.HTTPConnection | None = None
        self._used = 0.0

    def close(self) -> None:
        """Hang up."""
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.close()

    def send(self, method: str, path: str, body: bytes = b"") -> tuple[int, bytes]:
        """Send a request and return status and body. Raises LostError."""
        headers = {"Content-Type": "application/json"}
        if self.token:
            headers["Authorization"] = f"Bearer {self.token}"
        try:
            connection = self._connected()
            connection.request(method, path, body, headers)
            answer = connection.getresponse()
            read = answer.read()
        except (OSError, http.client.HTTPException) as lost:
            self.close()
            raise LostError(str(lost) or type(lost).__name__) from lost
        assert answer.headers[INSTANCE_HEADER], "every answer names its server"
        return answer.status, read

    def ask(self, method: str, path: str, message: object = None) -> bytes:
        """Send a message and return the body of the answer. Raises Lost-, Away- or SaidError."""
        body = b"" if message is None else msgspec.json.encode(message)
        status, read = self.send(method, path, body)
        if status in {429, 503}:
            raise AwayError(read[:2000])
        if status >= 400:
            raise SaidError(status, read)
        return read

    def sync(
        self, operations: Iterable[Operation] = (), cursor: str | None = None, limit: int = 1
    ) -> SyncAnswer:
        """Sync once. Raises Lost-, Away- or SaidError."""
        ask = SyncRequest(cursor=cursor, operations=tuple(operations), limit=limit)
        return _decode(self.ask("POST", "/api/v1/sync", ask))

    def sign_in(self, email: str, password: str) -> Session:
        """Sign in, and use the session's token from now on."""
        wish: dict[str, Any] = {"email": email, "password": password, "client": "chaos"}
        session = msgspec.json.decode(self.ask("POST", "/api/v1/session", wish), type=Session)
        self.token = session.access_token
        return session

    def _connected(self) -> http.client.HTTPConnection:
        if time.monotonic() - self._used > IDLE_SECONDS:
            self.close()
        self._used = time.monotonic()
        if self._connection is None:
            self._connection = http.client.HTTPConnection(
                "127.0.0.1", self.port, timeout=TIMEOUT, source_address=(self._source, 0)
            )
        return self._connection
