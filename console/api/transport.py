"""HTTP with manners: verified TLS, bounded time and size, no retries, no foreign answers."""

from __future__ import annotations

import email.utils
import ssl
import threading  # noqa: TID251 - storage by thread, no thread
import time
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import requests
import truststore
from requests.adapters import HTTPAdapter
from urllib3.exceptions import ConnectTimeoutError, HTTPError, NewConnectionError

from console import __version__
from console.api.address import is_here
from console.errors import (
    CertificateRefused,
    NotOurServer,
    NotReached,
    Offline,
    OtherServer,
    ServerBusy,
    ServerFailed,
    VersionMismatch,
)
from contract.operations import API_VERSION, INSTANCE_HEADER

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

API_HEADER = "X-Console-Api"
_PIECE = 64 * 1024
_BUSY = frozenset({429, 503})


@dataclass(frozen=True, kw_only=True)
class Limits:
    """How long an answer may take, in seconds, and how large it may be, in bytes.

    A page of 5,000 users has about 4 MB; what is much larger is no answer of ours.
    """

    connect: float = 5.0
    read: float = 30.0
    whole: float = 300.0
    largest: int = 64 * 1024 * 1024


USUAL = Limits()
LONGEST_WAIT = 10_000_000
"""What a server may ask for, in seconds, before the loop's own bound: keeps numbers sane."""


@dataclass(frozen=True)
class Answer:
    """An answer of our server: its status and JSON."""

    status: int
    body: bytes


class SystemTrust(HTTPAdapter):
    """Verifies certificates by the system's own trust store; a CA file adds to it."""

    def __init__(self, ca_file: Path | None) -> None:
        self._ca_file = ca_file
        super().__init__(max_retries=0)

    def _context(self) -> ssl.SSLContext:
        context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        if self._ca_file is not None:
            context.load_verify_locations(self._ca_file)
        return context

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        """Give the pool our context."""
        super().init_poolmanager(*args, ssl_context=self._context(), **kwargs)

    def proxy_manager_for(self, proxy: str, **kwargs: Any) -> Any:
        """Give a proxy's pool our context, too."""
        return super().proxy_manager_for(proxy, ssl_context=self._context(), **kwargs)

    def build_connection_pool_key_attributes(
        self, request: requests.PreparedRequest, verify: Any, cert: Any = None
    ) -> Any:
        """Leave the environment's own CA bundle aside: it would be trusted besides."""
        del verify, cert
        return super().build_connection_pool_key_attributes(request, verify=True)

    def cert_verify(self, conn: Any, url: str, verify: Any, cert: Any) -> None:
        """Leave the trust to the context: requests would add a CA bundle of its own."""
        del url, verify, cert
        conn.cert_reqs = "CERT_REQUIRED"


class Transport:
    """Sends requests to one server, from any thread.

    Raises Offline, ServerBusy, ServerFailed, NotOurServer, OtherServer, CertificateRefused,
    VersionMismatch. `instance` is the installation that answered first, or that was expected.
    """

    def __init__(
        self,
        base_url: str,
        *,
        instance: str | None = None,
        ca_file: Path | None = None,
        limits: Limits = USUAL,
    ) -> None:
        self.base_url = base_url
        self._is_near = is_here(urlsplit(base_url).hostname)
        self.instance = instance
        self._ca_file = ca_file
        self._limits = limits
        self._own = threading.local()

    def send(
        self, method: str, path: str, *, body: bytes | None = None, token: str | None = None
    ) -> Answer:
        """Send one request and return the answer of our server, whatever its status below 500."""
        headers = self._headers("application/json", token)
        if body is not None:
            headers["Content-Type"] = "application/json"
        url, read = self.base_url + path, self._limits.read
        with self._told(), self._ask(method, url, headers, body, read) as response:
            self._check(response, "json")
            body = read_whole(response, self._limits)
            self._check_identity(response)
            return Answer(response.status_code, body)

    @contextmanager
    def stream(self, path: str, *, token: str, read: float) -> Iterator[requests.Response]:
        """Open an answer that goes on and on, with status 200; with any other it is JSON.

        What happens to the connection within the block is raised as by `send`; so is a silence
        of more than `read` seconds.
        """
        headers = self._headers("text/event-stream", token)
        # A packed stream comes in lumps, and may grow to any size.
        headers["Accept-Encoding"] = "identity"
        with self._told(), self._ask("GET", self.base_url + path, headers, None, read) as response:
            is_stream = response.status_code == requests.codes.ok
            self._check(response, "event-stream" if is_stream else "json")
            if is_stream and "Content-Encoding" in response.headers:
                raise NotOurServer(server=self.base_url, status=response.status_code)
            self._check_identity(response)
            yield response

    def close(self) -> None:
        """Close the connections of the calling thread."""
        session = getattr(self._own, "session", None)
        if session is not None:
            session.close()

    @contextmanager
    def _told(self) -> Iterator[None]:
        """Raise what the libraries raise as what it means."""
        try:
            yield
        except requests.exceptions.SSLError as error:
            raise CertificateRefused(server=self.base_url, reason=str(error)) from None
        except (requests.RequestException, HTTPError, OSError, ValueError) as error:
            kind = NotReached if _never_left(error) else Offline
            raise kind(server=self.base_url, reason=type(error).__name__) from None

    def _headers(self, accept: str, token: str | None) -> dict[str, str]:
        headers = {
            "Accept": accept,
            "User-Agent": f"phone-console/{__version__}",
            API_HEADER: str(API_VERSION),
        }
        if self._is_near:
            # On the same computer packing takes longer than it saves.
            headers["Accept-Encoding"] = "identity"
        if token is not None:
            headers["Authorization"] = f"Bearer {token}"
        return headers

    def _ask(
        self, method: str, url: str, headers: Mapping[str, str], body: bytes | None, read: float
    ) -> requests.Response:
        return self._session().request(
            method,
            url,
            data=body,
            headers=headers,
            timeout=(self._limits.connect, read),
            allow_redirects=False,
            stream=True,
        )

    def _session(self) -> requests.Session:
        # A session is not made for several threads; each thread has its own connections.
        session: requests.Session | None = getattr(self._own, "session", None)
        if session is None:
            session = requests.Session()
            for scheme in ("https://", "http://"):
                session.mount(scheme, SystemTrust(self._ca_file))
            # Without this, a .netrc would put other credentials in the place of our token.
            session.auth = _as_it_is
            # Plain HTTP is for this machine: nothing of it may go through a proxy.
            session.trust_env = self.base_url.startswith("https://")
            self._own.session = session
        return session

    def _check(self, response: requests.Response, wanted: str) -> None:
        """Let only answers of our server through."""
        if response.status_code in _BUSY:
            wait = seconds_of(response.headers.get("Retry-After"), datetime.now(UTC))  # noqa: TID251 - the header's own terms
            status = response.status_code
            raise ServerBusy(server=self.base_url, status=status, retry_after=wait)
        if response.status_code >= requests.codes.server_error:
            raise ServerFailed(server=self.base_url, status=response.status_code)
        instance = response.headers.get(INSTANCE_HEADER)
        kind = response.headers.get("Content-Type", "")
        is_empty = response.status_code == requests.codes.no_content
        if instance is None or not (is_empty or wanted in kind):
            raise NotOurServer(server=self.base_url, status=response.status_code)

    def _check_identity(self, response: requests.Response) -> None:
        """Believe who answers; only once its answer is whole, since a header may be cut, too."""
        instance = response.headers[INSTANCE_HEADER]
        _check_version(response.headers.get(API_HEADER, str(API_VERSION)))
        if self.instance is None:
            self.instance = instance
        elif self.instance != instance:
            raise OtherServer(server=self.base_url)


def _never_left(error: Exception) -> bool:
    """Say whether a request failed before there was a connection for it."""
    reason = getattr(error.args[0], "reason", None) if error.args else None
    is_unconnected = isinstance(reason, NewConnectionError | ConnectTimeoutError)
    return isinstance(error, requests.ConnectionError) and is_unconnected


def seconds_of(header: str | None, now: datetime) -> float | None:
    """Return the seconds that a Retry-After header asks for; None if it is absent or nonsense."""
    if header is None:
        return None
    try:
        return float(min(max(int(header), 0), LONGEST_WAIT))
    except ValueError:
        pass
    try:
        moment = email.utils.parsedate_to_datetime(header)
        moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
        seconds = (moment - now).total_seconds()
    except (ValueError, OverflowError):
        return None
    return float(min(max(seconds, 0), LONGEST_WAIT))


def _check_version(header: str) -> None:
    lowest, _, highest = header.partition("-")
    try:
        supported = range(int(lowest), int(highest or lowest) + 1)
    except ValueError:
        return
    if API_VERSION not in supported:
        raise VersionMismatch(side="console" if supported.start > API_VERSION else "server")


def read_whole(response: requests.Response, limits: Limits = USUAL) -> bytes:
    """Read a body within bounds: counted as it arrives, whatever its length claims to be."""
    end = time.monotonic() + limits.whole
    pieces: list[bytes] = []
    size = 0
    # Not `iter_content`: it waits for a whole piece, however slowly its bytes drip in.
    while piece := response.raw.read1(_PIECE, decode_content=True):
        size += len(piece)
        if size > limits.largest or time.monotonic() > end:
            raise Offline(server=response.url, reason="answer too large or too slow")
        pieces.append(piece)
    expected = response.headers.get("Content-Length", "")
    received = response.raw.tell() if "Content-Encoding" in response.headers else size
    is_cut = expected.isdigit() and int(expected) != received
    # Without either, the head itself was cut: our server always says where its answer ends.
    is_bounded = expected or "Transfer-Encoding" in response.headers
    if is_cut or not (is_bounded or response.status_code == requests.codes.no_content):
        raise Offline(server=response.url, reason="answer cut short")
    return b"".join(pieces)


def _as_it_is(request: requests.PreparedRequest) -> requests.PreparedRequest:
    return request
