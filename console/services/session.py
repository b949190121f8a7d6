"""The verbs about who works here: sign in, sign out, who is it; and what the status bar counts."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

import msgspec

from console.errors import Expected, OtherServer
from console.events import Changed
from console.models.saving import cancellations
from console.store import attention, meta, mirror, outbox
from console.sync import position, pull
from contract.messages import Operator
from contract.operations import OperationKind

if TYPE_CHECKING:
    from console.models.outbox import Waiting
    from console.services.desk import Desk
    from console.store.engine import Transaction
    from console.sync.remote import Remote

OPERATOR, SERVER_URL, ACCOUNT = "operator", "server_url", "account_name"


class SignedIn(msgspec.Struct, frozen=True, kw_only=True):
    """Who works in this profile, at which server. `account` is the account's name."""

    operator: Operator
    server_url: str
    account: str = ""


def sign_in(*, desk: Desk, remote: Remote, server_url: str, email: str, password: str) -> SignedIn:
    """Sign in, and bind the profile to the server. Raises OtherServer if it belongs to another."""
    with desk.store.read() as view:
        bound = position.read(view).instance
    session = remote.sign_in(email=email, password=password)
    if bound is not None and bound != session.instance:
        with contextlib.suppress(Expected):
            remote.sign_out()
        raise OtherServer(server=server_url)
    who = SignedIn(operator=session.operator, server_url=server_url, account=session.account)
    with desk.store.write() as tx:
        meta.put(tx, "instance", session.instance)
        meta.put(tx, OPERATOR, msgspec.json.encode(who.operator).decode())
        meta.put(tx, SERVER_URL, server_url)
        meta.put(tx, ACCOUNT, session.account)
    return who


def current(*, desk: Desk) -> SignedIn | None:
    """Return who signed in last and has not signed out, without asking the network."""
    with desk.store.read() as view:
        operator, url = meta.get(view, OPERATOR), meta.get(view, SERVER_URL)
        account = meta.get(view, ACCOUNT) or ""
    if operator is None or url is None:
        return None
    who = msgspec.json.decode(operator, type=Operator)
    return SignedIn(operator=who, server_url=url, account=account)


def last_server(*, desk: Desk) -> str | None:
    """Return the address of the server that this profile belongs to."""
    with desk.store.read() as view:
        return meta.get(view, SERVER_URL)


def sign_out(*, desk: Desk, remote: Remote, keep_unsent: bool) -> Changed:
    """End the session and forget the users; unsent work is kept, encrypted, or discarded.

    Without the network the session is forgotten here; on the server it runs out by itself.
    """
    try:
        with contextlib.suppress(Expected):
            remote.sign_out()
    finally:
        with desk.store.write() as tx:
            if not keep_unsent:
                _discard_all(desk, tx)
            mirror.clear(tx)
            position.restart(tx)
            meta.put(tx, position.SESSION, desk.ids())
            meta.forget(tx, OPERATOR)
    return Changed(kinds=frozenset({"user", "outbox", "session"}), everything=True)


def _discard_all(desk: Desk, tx: Transaction) -> None:
    """Drop all that is open.

    What may have left is cancelled after the next sign-in: a late copy of it must do nothing.
    """
    entries = [
        entry
        for entry in outbox.open_entries(tx)
        if entry.operation.kind != OperationKind.OPERATION_CANCEL
    ]
    for entry in entries:
        outbox.decide(tx, entry.operation.id, "discarded")
    attempted = [entry.operation for entry in entries if entry.attempts]
    outbox.append(tx, cancellations(attempted, desk.ids, desk.at()))


def sync_facts(*, desk: Desk) -> tuple[Waiting, str | None]:
    """Return what waits in the outbox, and when the last sync was complete (RFC 3339)."""
    with desk.store.read() as view:
        waiting, last = outbox.waiting(view), meta.get(view, position.LAST_SYNC)
        held = attention.held(view) if waiting.attention else 0
    return msgspec.structs.replace(waiting, held=held), last


def allow_sweep(*, desk: Desk) -> None:
    """Agree to remove the users that the server no longer has."""
    pull.allow_sweep(desk.store)
