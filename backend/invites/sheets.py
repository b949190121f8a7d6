"""Invites on paper: for people without e-mail, and for whole offices at once."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from backend.invites import repository
from backend.invites.minting import mint
from backend.invites.service import give_code, supersede
from backend.kit.clock import rfc3339
from backend.kit.document import recompose
from backend.kit.problems import ProblemError
from contract.codes import link
from contract.messages import MOST_SHEETS, SheetCode, SheetsAnswer

if TYPE_CHECKING:
    from backend.invites.minting import Minted
    from backend.kit.effects import Actor, Effects, Unit
    from contract.messages import SheetsRequest

_ACTION = "invite.sheet"


def make_sheets(effects: Effects, actor: Actor, ask: SheetsRequest) -> SheetsAnswer:
    """Make an invite for each of the users and return their codes, which are nowhere else.

    All in one transaction: who gets no answer may ask again, and no half of it stays behind. The
    slow hashes are made before it. Raises ProblemError("malformed") for too many users at once.
    """
    if len(ask.users) > MOST_SHEETS or len(set(ask.users)) != len(ask.users):
        raise ProblemError("malformed", detail=f"{MOST_SHEETS} users at most, each once")
    minted = [mint() for _ in ask.users]
    sheets = []
    with effects.slice() as (shared, _):
        shared.expect_persons(ask.users)
        for user_id, codes in zip(ask.users, minted, strict=True):
            with effects.unit_of(shared, actor, _ACTION) as unit:
                sheets.append(_make_sheet(unit, user_id, codes))
    return SheetsAnswer(sheets=tuple(sheets))


def _make_sheet(unit: Unit, user_id: str, minted: Minted) -> SheetCode:
    person = unit.person(user_id)
    if person is None or person.is_deleted:
        problem = "user_unknown" if person is None else "user_deleted"
        return SheetCode(user=user_id, problem=problem)
    supersede(unit, user_id)
    account = repository.account_of(unit.connection)
    invite_id = unit.new_id()
    expires_at = rfc3339(unit.now + timedelta(hours=account.invite_hours))
    repository.add(
        unit.connection,
        id=invite_id,
        person_id=user_id,
        kind="sheet",
        state="sent",
        generation=0,
        queued_at=unit.moment,
        sent_at=unit.moment,
        requested_by=unit.actor.name,
    )
    minted = give_code(unit, invite_id, minted, expires_at)
    recompose(unit, user_id)
    address = link(account.public_url, minted.token)
    return SheetCode(user=user_id, link=address, code=str(minted.code), expires_at=expires_at)
