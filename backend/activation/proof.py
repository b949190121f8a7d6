"""What a device shows to redeem an invite, judged: a link's token or a text code."""

from __future__ import annotations

from datetime import timedelta
from ipaddress import IPv6Address, ip_address, ip_network
from typing import TYPE_CHECKING, Any

import msgspec

from backend.invites import repository as invites
from backend.invites.minting import hash_of_token, is_token, proves
from backend.kit.limits import Limit, limit_key
from backend.kit.problems import ProblemError
from backend.store.engine import reading
from contract.codes import TextCode, parse_code, token_of

if TYPE_CHECKING:
    from sqlalchemy import Engine, Row

    from backend.kit.limits import Throttle
    from contract.messages import Activate

WRONG_CODES = 5
"""So many wrong codes from one place, or for one code, slow down; then they are locked."""
_TOKENS_AT_A_PLACE = 100
"""A token can't be guessed; this only keeps one place from keeping the server busy."""
_LOCK = timedelta(minutes=15)
_IPV6_NETWORK = 64
"""The bits of an IPv6 address that one household shares."""


class Proof(msgspec.Struct, frozen=True, kw_only=True):
    """An invite and the secret that was shown for it."""

    invite_id: str
    secret: str

    def __repr__(self) -> str:
        """Keep the secret out of logs and tracebacks."""
        return f"Proof({self.invite_id})"


class Judge:
    """Finds the invite of a token or a code. Unknown and wrong look alike and take as long."""

    def __init__(self, engine: Engine, throttle: Throttle) -> None:
        self._engine = engine
        self._throttle = throttle

    def judge(self, ask: Activate, address: str) -> Proof:
        """Return the invite and its secret; raises ProblemError.

        `code_mistyped` costs no try; `code_wrong` does; `code_locked` says for how long.
        """
        if (ask.token is None) == (ask.code is None):
            raise ProblemError("malformed", detail="either token or code is needed")
        if ask.token is not None:
            return self._by_token(ask.token, address)
        code = parse_code(ask.code or "")
        if code is None:
            raise ProblemError("code_mistyped")
        return self._by_code(code, address)

    def _by_token(self, text: str, address: str) -> Proof:
        place = Limit(key=limit_key("redeem-link-from", _place(address)), most=_TOKENS_AT_A_PLACE)
        self._throttle.charge(place, code="too_many_tries")
        token = token_of(text[:512])
        found = self._find_token(token) if token is not None else None
        if token is None or found is None or not is_token(token, found.token_hash):
            raise ProblemError("code_wrong")
        self._throttle.refund(place.key)
        return Proof(invite_id=found.id, secret=token)

    def _by_code(self, code: TextCode, address: str) -> Proof:
        place = Limit(key=limit_key("redeem-from", _place(address)), most=WRONG_CODES)
        letters = Limit(key=limit_key("redeem-code", code.selector), most=WRONG_CODES, lock=_LOCK)
        self._throttle.charge(place, letters, code="code_locked")
        with reading(self._engine) as connection:
            found = invites.by_selector(connection, code.selector)
        if not proves(code.verifier, found.verifier_hash if found else None) or found is None:
            raise ProblemError("code_wrong")
        self._throttle.forget(letters.key)
        self._throttle.refund(place.key)
        return Proof(invite_id=found.id, secret=str(code))

    def _find_token(self, token: str) -> Row[Any] | None:
        with reading(self._engine) as connection:
            return invites.by_token_hash(connection, hash_of_token(token))


def _place(address: str) -> str:
    try:
        ip = ip_address(address)
    except ValueError:
        return address
    if isinstance(ip, IPv6Address):
        return str(ip_network((ip, _IPV6_NETWORK), strict=False))
    return str(ip)
