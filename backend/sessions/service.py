"""Sessions: short access tokens, refresh tokens that rotate, and what a stolen one leads to."""

from __future__ import annotations

import base64
import hashlib
import hmac
import secrets
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

import msgspec
from sqlalchemy import Engine, select

from backend.directory.repository import account_settings
from backend.kit.clock import rfc3339
from backend.kit.effects import Actor
from backend.kit.limits import Limit, Throttle, limit_key, place_of
from backend.kit.problems import ProblemError
from backend.operators import passwords
from backend.operators import repository as operators
from backend.sessions import repository
from backend.store.engine import reading
from backend.store.tables import counter, instance
from contract.fields import email_key
from contract.ids import IdMaker
from contract.messages import Operator, Session, SignIn

if TYPE_CHECKING:
    from sqlalchemy import Connection, Row

    from backend.kit.clock import Clock

ACCESS_LIFE = timedelta(minutes=15)
REFRESH_LIFE = timedelta(days=60)
"""A session that nobody has refreshed for so long is over."""
GRACE = timedelta(seconds=30)
"""How long the token before the last still works: a reply that was lost logs nobody out."""
_PER_ACCOUNT, _PER_ADDRESS = 5, 20


class Sessions:
    """Makes, proves, rotates and ends sessions."""

    def __init__(self, engine: Engine, clock: Clock) -> None:
        self._engine = engine
        self._clock = clock
        self._throttle = Throttle(engine, clock)
        self._new_id = IdMaker(lambda: int(clock.now().timestamp() * 1000), secrets.randbits)

    def sign_in(self, ask: SignIn, address: str) -> Session:
        """Open a session. Who is unknown, disabled or mistaken gets one answer, in one time."""
        account = Limit(key=limit_key("sign-in", email_key(ask.email)), most=_PER_ACCOUNT)
        place = Limit(key=limit_key("sign-in-from", place_of(address)), most=_PER_ADDRESS)
        self._throttle.charge(account, place)
        with reading(self._engine) as connection:
            found = operators.by_email(connection, ask.email)
        if not _is_right(found, ask.password) or found is None:
            raise ProblemError("credentials_wrong")
        self._throttle.forget(account.key)
        self._throttle.refund(place.key)
        return self._open(found, ask)

    def prove(self, access_token: str) -> Actor:
        """Return who an access token belongs to; raises ProblemError("signed_out")."""
        with reading(self._engine) as connection:
            found = repository.by_access(connection, hash_of(access_token))
        now = self._clock.now()
        if found is None or not _is_open(found) or _past(found.access_expires, now):
            raise ProblemError("signed_out")
        return Actor(id=found.operator_id, name=found.operator_email, role=found.operator_role)

    def refresh(self, refresh_token: str) -> Session:
        """Give new tokens for a refresh token, which is used up by this.

        The immediate predecessor gets the same answer for 30 seconds more: neither a lost reply
        nor a request that arrives twice logs anybody out. Any other old one was copied: its whole
        family ends.
        """
        family, _, secret = refresh_token.partition(".")
        now = self._clock.now()
        with self._engine.begin() as connection:
            found = repository.by_family(connection, family)
            usable = found is not None and _is_open(found) and not _is_stale(found, now)
            if found is None or not usable:
                raise ProblemError("signed_out")
            is_known = _is_in_grace(found, secret, now)
            if is_known and found.rotation_salt is not None:
                return _answered_again(connection, found, secret, now)
            # A session of before the salts has none yet: its predecessor begins anew.
            if is_known or _same(found.refresh_hash, hash_of(secret)):
                return self._rotate(connection, found, secret)
            repository.change(connection, found.id, {"ended_at": rfc3339(now)})
        raise ProblemError("signed_out")

    def sign_out(self, access_token: str) -> None:
        """End a session; ending one that is over already is fine."""
        with self._engine.begin() as connection:
            found = repository.by_access(connection, hash_of(access_token))
            if found is not None and found.ended_at is None:
                ended = {"ended_at": rfc3339(self._clock.now())}
                repository.change(connection, found.id, ended)

    def _open(self, found: Row[Any], ask: SignIn) -> Session:
        moment = rfc3339(self._clock.now())
        tokens = _Tokens.make(secrets.token_urlsafe(32))
        with self._engine.begin() as connection:
            if passwords.needs_rehash(found.password_hash):
                fresh = passwords.hash_password(ask.password)
                operators.change(connection, found.id, {"password_hash": fresh})
            values = {
                "id": self._new_id(),
                "operator_id": found.id,
                "family": tokens.family,
                "client": ask.client[:127],
                "created_at": moment,
                **self._token_columns(tokens),
            }
            repository.add(connection, values)
            who = Operator(id=found.id, email=found.email, role=found.role)
            return _session(connection, tokens, who)

    def _rotate(self, connection: Connection, found: Row[Any], secret: str) -> Session:
        salt = secrets.token_urlsafe(32)
        tokens = _Tokens.after(found.family, secret, salt)
        values = self._token_columns(tokens)
        values |= {"previous_refresh_hash": hash_of(secret), "rotation_salt": salt}
        repository.change(connection, found.id, values)
        return _session(connection, tokens, _operator(found))

    def _token_columns(self, tokens: _Tokens) -> dict[str, str]:
        now = self._clock.now()
        return {
            "access_hash": hash_of(tokens.access),
            "access_expires": rfc3339(now + ACCESS_LIFE),
            "refresh_hash": hash_of(tokens.secret),
            "rotated_at": rfc3339(now),
            "last_seen_at": rfc3339(now),
        }


class _Tokens(msgspec.Struct, frozen=True, kw_only=True):
    """The tokens of one rotation; a refresh token is `family.secret`."""

    family: str
    access: str
    secret: str

    @classmethod
    def make(cls, family: str) -> _Tokens:
        """Make new tokens of 256 random bits each."""
        return cls(
            family=family, access=secrets.token_urlsafe(32), secret=secrets.token_urlsafe(32)
        )

    @classmethod
    def after(cls, family: str, secret: str, salt: str) -> _Tokens:
        """Derive the tokens that follow a refresh token; the same ones for the same salt.

        It takes both: the secret, which only its holder knows, and the salt, which only we know.
        """
        access, following = (
            _text_of(hmac.digest(salt.encode(), f"{what}:{secret}".encode(), "sha256"))
            for what in ("access", "refresh")
        )
        return cls(family=family, access=access, secret=following)


def hash_of(token: str) -> str:
    """Return what is stored of a token of 256 random bits."""
    return hashlib.sha256(token.encode()).hexdigest()


def _text_of(digest: bytes) -> str:
    return base64.urlsafe_b64encode(digest).rstrip(b"=").decode("ascii")


def _operator(found: Row[Any]) -> Operator:
    return Operator(id=found.operator_id, email=found.operator_email, role=found.operator_role)


def _answered_again(
    connection: Connection, found: Row[Any], secret: str, now: datetime
) -> Session:
    """Give the answer of the last rotation once more; the access token is as old as it is."""
    tokens = _Tokens.after(found.family, secret, found.rotation_salt)
    left = datetime.fromisoformat(found.access_expires) - now
    return _session(connection, tokens, _operator(found), left)


def _session(
    connection: Connection, tokens: _Tokens, who: Operator, life: timedelta = ACCESS_LIFE
) -> Session:
    account = account_settings(connection)
    return Session(
        access_token=tokens.access,
        refresh_token=f"{tokens.family}.{tokens.secret}",
        expires_in=int(life.total_seconds()),
        operator=who,
        instance=connection.execute(select(instance.c.instance)).scalar_one(),
        epoch=connection.execute(select(counter.c.epoch)).scalar_one(),
        account=account.name if account is not None else "",
    )


def _is_right(found: Row[Any] | None, password: str) -> bool:
    if found is None or found.disabled_at is not None or len(password) > passwords.LONGEST:
        passwords.waste_a_verification(password[: passwords.LONGEST])
        return False
    return passwords.verify(found.password_hash, password)


def _is_open(found: Row[Any]) -> bool:
    return found.ended_at is None and found.operator_disabled_at is None


def _is_stale(found: Row[Any], now: datetime) -> bool:
    return datetime.fromisoformat(found.rotated_at) + REFRESH_LIFE < now


def _is_in_grace(found: Row[Any], secret: str, now: datetime) -> bool:
    if found.previous_refresh_hash is None:
        return False
    if not _same(found.previous_refresh_hash, hash_of(secret)):
        return False
    return now <= datetime.fromisoformat(found.rotated_at) + GRACE


def _past(moment: str, now: datetime) -> bool:
    return datetime.fromisoformat(moment) <= now


def _same(stored: str, given: str) -> bool:
    return hmac.compare_digest(stored, given)
