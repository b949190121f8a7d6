"""Redeeming an invite, once, by one device; removing devices."""

from __future__ import annotations

import base64
import hashlib
import hmac
import re
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from backend.activation import repository
from backend.activation.proof import Judge, Proof
from backend.invites import repository as invites
from backend.invites.service import end_others
from backend.kit.document import recompose
from backend.kit.effects import Actor
from backend.kit.outcomes import APPLIED, MERGED, Outcome, rejected
from backend.kit.problems import ProblemError
from contract.messages import Activation, Personal
from contract.numbers import international

if TYPE_CHECKING:
    from sqlalchemy import Row

    from backend.kit.effects import Effects, Unit
    from backend.kit.feed import PersonRow
    from contract.messages import Activate, DeviceDescription
    from contract.operations import Operation
    from contract.records import User

ASK_AGAIN = timedelta(minutes=10)
"""So long the same device gets the same answer: its first reply may have been lost."""
_DEVICE_ID = re.compile(r"[0-9a-f]{32}")


class Activations:
    """Redeems invites."""

    def __init__(self, effects: Effects) -> None:
        self._effects = effects
        self._judge = Judge(effects)

    def redeem(self, ask: Activate, address: str) -> Activation:
        """Give the device its token and say what comes next.

        Raises ProblemError: `code_wrong`, `code_mistyped`, `code_locked`, `code_stopped`,
        `code_expired`, `code_used`, `code_ended`, `too_many_tries`, `malformed`.
        """
        if not _DEVICE_ID.fullmatch(ask.device.id):
            raise ProblemError("malformed", detail="device.id is 32 hexadecimal digits")
        proof = self._judge.judge(ask, address)
        with self._effects.unit(Actor(id="app", name="app"), "activation.redeem") as unit:
            found = invites.get(unit.connection, proof.invite_id)
            person = unit.person(found.person_id) if found is not None else None
            if found is None or person is None or person.is_deleted:
                raise ProblemError("code_ended")
            unit.actor = actor_of(person.user)
            device_id = unit.new_id()
            _check_not_stopped(unit, found, proof)
            if invites.redeem(unit.connection, found.id, device_id, unit.moment):
                _take_in(unit, found, device_id, ask.device)
            else:
                device_id = _asked_again(unit, found, ask.device.id)
            token = _device_token(proof, ask.device.id)
            repository.change(unit.connection, device_id, token_hash=token_hash(token))
            return answer(unit, device_id, token)


def actor_of(user: User) -> Actor:
    """Return an employee, acting through the own app, as audit and conflicts name them."""
    return Actor(id=user.id, name=f"{user.name} (app)")


def check_usable(unit: Unit, invite: Row[Any], proof: Proof, device: str | None) -> None:
    """See that a device (by its own id) may join by an invite; raises ProblemError if not.

    Who redeemed it some minutes ago may: the answer may have been lost.
    """
    _check_not_stopped(unit, invite, proof)
    if end_of(invite, unit.moment) is not None:
        _asked_again(unit, invite, device or "")


def end_of(invite: Row[Any], moment: str) -> str | None:
    """Return the code of why nobody can redeem an invite any more; null if somebody can."""
    if invite.redeemed_device is not None:
        return "code_used"
    is_pending = invite.state in invites.REDEEMABLE
    if is_pending and (invite.expires_at or "") > moment:
        return None
    return "code_expired" if is_pending or invite.state == "expired" else "code_ended"


def answer(unit: Unit, device_id: str, token: str | None = None) -> Activation:
    """Return where a device's set-up stands."""
    found = repository.get(unit.connection, device_id)
    person = unit.person(found.person_id) if found is not None else None
    if found is None or person is None or person.is_deleted:
        raise ProblemError("signed_out")
    user = person.user
    did_number = user.line.did_number if user.line else None
    return Activation(
        id=device_id,
        step=found.step,
        account=invites.account_of(unit.connection).name,
        personal=Personal(
            first_name=user.first_name,
            last_name=user.last_name,
            department=user.department,
            job_title=user.job_title,
        ),
        internal_number=user.line.internal_number if user.line else None,
        did_number=did_number,
        did_international=international(did_number) if did_number else None,
        device_token=token,
    )


def remove_device(unit: Unit, operation: Operation, person: PersonRow) -> Outcome:
    """Remove a device of a user (the effect of `device.remove`); its token stops at once."""
    device_id = operation.set.get("device")
    found = repository.get(unit.connection, device_id) if isinstance(device_id, str) else None
    if found is None or found.person_id != person.id:
        return rejected("device_unknown")
    if found.removed_at is not None:
        return MERGED
    repository.remove(unit.connection, found.id, unit.moment)
    if found.invite_id is not None and not found.active:
        invites.change(
            unit.connection,
            found.invite_id,
            ("redeemed",),
            state="revoked",
            ended_at=unit.moment,
        )
    recompose(unit, person.id)
    return APPLIED


def end_all_of(unit: Unit, person_id: str) -> None:
    """Remove every device of a user who is being deleted."""
    for row in repository.of_person(unit.connection, person_id):
        repository.remove(unit.connection, row.id, unit.moment)


def token_hash(token: str) -> str:
    """Return the hash under which a device's token is stored and looked up."""
    return hashlib.sha256(token.encode()).hexdigest()


def _take_in(unit: Unit, invite: Row[Any], device_id: str, description: DeviceDescription) -> None:
    key = _device_key(description.id)
    for old in repository.with_key(unit.connection, key):
        repository.remove(unit.connection, old.id, unit.moment)
        recompose(unit, old.person_id)
    repository.add(
        unit.connection,
        id=device_id,
        person_id=invite.person_id,
        invite_id=invite.id,
        device_key=key,
        name=_one_line(description.name, 127),
        os=_one_line(description.os, 127),
        app_version=_one_line(description.app_version, 63),
        created_at=unit.moment,
        last_seen_at=unit.moment,
        microphone="unknown",
        push="unknown",
        step="permissions",
        active=False,
    )
    end_others(unit, invite.person_id, invite.id)
    recompose(unit, invite.person_id)


def _check_not_stopped(unit: Unit, invite: Row[Any], proof: Proof) -> None:
    """See that wrong codes have not ended this one; what ended its invite is said first."""
    if proof.is_stopped and end_of(invite, unit.moment) is None:
        raise ProblemError("code_stopped")


def _asked_again(unit: Unit, invite: Row[Any], device: str) -> str:
    """Return the device that has the invite if it is this one; else say why not."""
    holder = (
        repository.get(unit.connection, invite.redeemed_device) if invite.redeemed_device else None
    )
    if holder is None:
        raise ProblemError(end_of(invite, unit.moment) or "code_ended")
    is_same = hmac.compare_digest(holder.device_key, _device_key(device))
    redeemed_at = datetime.fromisoformat(invite.redeemed_at)
    if holder.removed_at is not None or not is_same or unit.now - redeemed_at > ASK_AGAIN:
        # Its own device goes on with its set-up; somebody who finds it used by another must hear.
        raise ProblemError("code_used", is_here=is_same)
    return str(holder.id)


def _device_token(proof: Proof, device_id: str) -> str:
    """Derive the device's token, so that asking again gives the same one and none is stored.

    Both parts are needed: the code, and the 128 random bits that only the device knows.
    """
    message = f"device:{proof.invite_id}:{device_id}".encode()
    digest = hmac.digest(proof.secret.encode(), message, "sha256")
    return base64.urlsafe_b64encode(digest).rstrip(b"=").decode()


def _device_key(device: str) -> str:
    return hashlib.sha256(device.encode()).hexdigest()


def _one_line(text: str, longest: int) -> str:
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())[:longest]
