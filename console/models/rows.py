"""What the Users table knows of each user."""

from __future__ import annotations

from typing import Literal

import msgspec

from contract.records import User

SyncState = Literal["synced", "draft", "waiting", "conflict", "rejected", "blocked"]


class UserRow(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """A user as shown: the projection (mirror ⊕ outbox), and how far it is synced.

    `is_deleting` says that a delete waits to be sent. A draft of a new user is a row, too, with
    `is_new_draft`.
    """

    user: User
    sync: SyncState = "synced"
    has_draft: bool = False
    is_new_draft: bool = False
    is_deleting: bool = False
    invite_waiting: Literal["no", "send", "revoke"] = "no"
