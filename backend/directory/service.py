"""The account's settings: made when a new account is first served, changed by a command."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from backend.directory.repository import account_settings
from backend.directory.settings import changed
from backend.kit.effects import SYSTEM
from contract.records import AccountSettings

if TYPE_CHECKING:
    from backend.kit.effects import Effects

NEW_ACCOUNT = "Phone system"
"""The name of an account until somebody gives it one."""


def change_account(effects: Effects, wishes: dict[str, str | int]) -> AccountSettings:
    """Change some of the account's settings, audited and in the feed; raises AccountError."""
    with effects.unit(SYSTEM, "account.settings") as unit:
        found = account_settings(unit.connection) or AccountSettings(
            name=NEW_ACCOUNT, public_url=""
        )
        wanted = changed(found, wishes)
        if wanted != found:
            unit.put_record("account", wanted)
    return wanted


def settle_account(
    effects: Effects, *, public_url: str | None, fallback_url: str, sender: str | None = None
) -> None:
    """See to it that there is an account, and that its public address is the one asked for.

    An account that has an address keeps it unless `public_url` is given. `sender` is where its
    letters come from: consoles preview them.
    """
    with effects.unit(SYSTEM, "account.settings") as unit:
        found = account_settings(unit.connection)
        if found is None:
            wanted = AccountSettings(
                name=NEW_ACCOUNT, public_url=public_url or fallback_url, sender=sender
            )
        else:
            address = public_url or found.public_url or fallback_url
            wanted = msgspec.structs.replace(found, public_url=address, sender=sender)
        if wanted != found:
            unit.put_record("account", wanted)
