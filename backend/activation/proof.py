"""What a device shows to redeem an invite, judged: a link's token or a text code."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from backend.activation.guesses import Guesses
from backend.invites import repository as invites
from backend.invites.minting import hash_of_token, is_token, proves
from backend.kit.limits import Limit, Throttle, limit_key, place_of
from backend.kit.problems import ProblemError
from backend.store.engine import reading
from contract.codes import TextCode, parse_code, token_of

if TYPE_CHECKING:
    from sqlalchemy import Row

    from backend.kit.effects import Effects
    from contract.messages import Activate, Look

_TOKENS_AT_A_PLACE = 100
"""A token can't be guessed; this only keeps one place from keeping the server busy."""


class Proof(msgspec.Struct, frozen=True, kw_only=True):
    """An invite and the secret that was shown for it."""

    invite_id: str
    secret: str
    is_stopped: bool = False
    """It is the right text code, but wrong ones have ended it; the link goes on working."""

    def __repr__(self) -> str:
        """Keep the secret out of logs and tracebacks."""
        return f"Proof({self.invite_id})"


class Judge:
    """Finds the invite of a token or a code. Unknown and wrong look alike and take as long."""

    def __init__(self, effects: Effects) -> None:
        self._engine = effects.engine
        self._throttle = Throttle(effects.engine, effects.clock)
        self._guesses = Guesses(effects)

    def judge(self, ask: Activate | Look, address: str) -> Proof:
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
        """Look the token up first: a right one is never held up by others' wrong ones."""
        token = token_of(text[:512])
        found = self._find_token(token) if token is not None else None
        if token is not None and found is not None and is_token(token, found.token_hash):
            return Proof(invite_id=found.id, secret=token)
        key = limit_key("redeem-link-from", place_of(address))
        self._throttle.charge(Limit(key=key, most=_TOKENS_AT_A_PLACE))
        raise ProblemError("code_wrong")

    def _by_code(self, code: TextCode, address: str) -> Proof:
        guess = self._guesses.begin(code.selector, address)
        if not proves(code.verifier, guess.verifier_hash) or guess.invite_id is None:
            self._guesses.was_wrong(guess)
            raise ProblemError("code_wrong")
        is_usable = self._guesses.was_right(guess)
        return Proof(invite_id=guess.invite_id, secret=str(code), is_stopped=not is_usable)

    def _find_token(self, token: str) -> Row[Any] | None:
        with reading(self._engine) as connection:
            return invites.by_token_hash(connection, hash_of_token(token))
