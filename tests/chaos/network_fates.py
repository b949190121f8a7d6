"""What can become of a request between a console and its server, each by a name."""

from __future__ import annotations

import gzip
import random
from functools import lru_cache
from typing import TYPE_CHECKING

import msgspec

from contract.messages import ProblemDetails
from contract.operations import INSTANCE_HEADER
from tests.support.fault_proxy import HEAD_END, header_of, passes

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.support.fault_proxy import Exchange

LARGEST = 4_000_000
"""What the consoles of these tests accept as an answer, in bytes."""
RETRY_AFTER = ("3", "0", "-5", "99999999999", "Mon, 30 Nov 2099 09:00:00 GMT", "soon", "1e9")
_LOGIN = b"<html><body>Welcome to the hotel. Please sign in.</body></html>"
_chance = random.Random()


def seed(number: int) -> None:
    """Let the places where things break be the same again."""
    _chance.seed(number)


def request_lost(x: Exchange) -> None:
    """The request does not arrive."""


def reply_lost(x: Exchange) -> None:
    """The request arrives, its answer does not."""
    x.forward()


def late(x: Exchange) -> None:
    """The request is given up, and arrives later."""
    x.keep()


def doubled(x: Exchange) -> None:
    """The request arrives twice."""
    x.forward()
    x.reply(x.forward())


def overtaken(x: Exchange) -> None:
    """What was given up before arrives just after this one."""
    answer = x.forward()
    x.proxy.deliver_late()
    x.reply(answer)


def silence(x: Exchange) -> None:
    """Nothing comes back, and the connection stays."""
    x.forward()
    x.say_nothing()


def dripping(x: Exchange) -> None:
    """The answer comes a byte at a time."""
    x.drip(x.forward())


def reset_in_the_middle(x: Exchange) -> None:
    """The connection breaks somewhere in the answer."""
    answer = x.forward()
    x.reply(answer[: _chance.randrange(len(answer))])
    x.reset()


def closed_in_the_middle(x: Exchange) -> None:
    """The answer ends too early, politely."""
    answer = x.forward()
    x.reply(answer[: _chance.randrange(len(answer))])


def cut_on_the_way_there(x: Exchange) -> None:
    """A part of the request arrives."""
    x.forward_part(_chance.randrange(len(x.request)))


def half_the_json(x: Exchange) -> None:
    """The answer looks whole, but its JSON is not."""
    head, body = parts_of(x.forward())
    x.reply(with_body(head, body[: _chance.randrange(len(body) + 1)]))


def length_too_large(x: Exchange) -> None:
    """The answer says that it is longer than it is."""
    head, body = parts_of(x.forward())
    x.reply(with_body(head, body, length=len(body) + _chance.randrange(1, 500)))


def length_too_small(x: Exchange) -> None:
    """The answer says that it is shorter than it is."""
    head, body = parts_of(x.forward())
    x.reply(with_body(head, body, length=_chance.randrange(len(body) + 1)))


def gzip_bomb(x: Exchange) -> None:
    """The answer grows without end when it is unpacked."""
    head, _ = parts_of(x.forward())
    x.reply(with_body(head, _bomb(), b"Content-Encoding: gzip"))


def page_of_a_hotel(x: Exchange) -> None:
    """Somebody else answers, with success."""
    x.reply(made(200, _LOGIN, b"Content-Type: text/html"))


def redirect_to_a_login(x: Exchange) -> None:
    """Somebody else answers, and leads away."""
    x.reply(made(302, b"", b"Location: http://127.0.0.1:9/login"))


def proxy_wants_a_password(x: Exchange) -> None:
    """A proxy of the office answers."""
    x.reply(made(407, _LOGIN, b"Proxy-Authenticate: Basic", b"Content-Type: text/html"))


def session_over(x: Exchange) -> None:
    """The server says that the access token is of no use any more."""
    x.reply(problem(x, 401, "signed_out"))


def role_lost(x: Exchange) -> None:
    """The server says that this may not be done any more."""
    x.reply(problem(x, 403, "not_allowed"))


def too_large(x: Exchange) -> None:
    """Somebody on the way finds the request too large."""
    x.reply(problem(x, 413, "too_large"))


def busy(x: Exchange) -> None:
    """The server wants to be left alone for a while."""
    after = b"Retry-After: " + _chance.choice(RETRY_AFTER).encode()
    x.reply(made(_chance.choice((429, 503)), b"{}", after))


def fails(x: Exchange) -> None:
    """The server fails before it does anything."""
    x.reply(made(500, b""))


def fails_when_done(x: Exchange) -> None:
    """The server fails after it has done everything."""
    x.forward()
    x.reply(made(502, _LOGIN, b"Content-Type: text/html"))


def connection_kept_and_lost(x: Exchange) -> None:
    """The answer promises that the connection stays, and it does not."""
    head, body = parts_of(x.forward())
    lines = [one for one in head.split(b"\r\n") if not one.lower().startswith(b"connection:")]
    x.reply(b"\r\n".join(lines) + HEAD_END + body)


OFTEN: tuple[Callable[[Exchange], None], ...] = (
    request_lost,
    reply_lost,
    late,
    doubled,
    overtaken,
    reset_in_the_middle,
    closed_in_the_middle,
    cut_on_the_way_there,
)
NOW_AND_THEN: tuple[Callable[[Exchange], None], ...] = (
    half_the_json,
    length_too_large,
    length_too_small,
    page_of_a_hotel,
    redirect_to_a_login,
    proxy_wants_a_password,
    session_over,
    role_lost,
    too_large,
    busy,
    fails,
    fails_when_done,
    connection_kept_and_lost,
)
SELDOM: tuple[Callable[[Exchange], None], ...] = (silence, dripping, gzip_bomb)
"""These take a moment each."""
ALL = (*OFTEN, *NOW_AND_THEN, *SELDOM)


def chosen(chance: random.Random) -> Callable[[Exchange], None]:
    """Choose a fate: most requests come through."""
    roll = chance.random()
    if roll < 0.2:
        return chance.choice(OFTEN)
    if roll < 0.32:
        return chance.choice(NOW_AND_THEN)
    return chance.choice(SELDOM) if roll < 0.33 else passes


def parts_of(answer: bytes) -> tuple[bytes, bytes]:
    """Return the head and the body of an answer."""
    head, _, body = answer.partition(HEAD_END)
    return head, body


def with_body(head: bytes, body: bytes, *more: bytes, length: int | None = None) -> bytes:
    """Return an answer with this head and another body, and perhaps a lie about its length."""
    dropped = (b"content-length:", b"transfer-encoding:")
    lines = [line for line in head.split(b"\r\n") if not line.lower().startswith(dropped)]
    lines += [*more, b"Content-Length: %d" % (len(body) if length is None else length)]
    return b"\r\n".join(lines) + HEAD_END + body


def made(status: int, body: bytes, *headers: bytes) -> bytes:
    """Return an answer of somebody on the way."""
    head = b"\r\n".join([b"HTTP/1.1 %d Whatever" % status, *headers, b"Connection: close"])
    return with_body(head, body)


def problem(x: Exchange, status: int, code: str) -> bytes:
    """Return a refusal as our server says it, instead of doing anything."""
    details = ProblemDetails(type="urn:x", title="", status=status, code=code, detail="No.")
    ours = f"{INSTANCE_HEADER}: ".encode() + _instance(x)
    kind = b"Content-Type: application/problem+json"
    return made(status, msgspec.json.encode(details), ours, kind)


def _instance(x: Exchange) -> bytes:
    """Ask the server who it is, without doing anything."""
    head, _ = parts_of(x.proxy.bring(b"GET /api/v1/nothing HTTP/1.1\r\nHost: x\r\n\r\n"))
    return header_of(head, INSTANCE_HEADER.lower().encode()) or b""


@lru_cache(maxsize=1)
def _bomb() -> bytes:
    return gzip.compress(bytes(3 * LARGEST))
