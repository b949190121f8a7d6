"""A console without windows: a real store, the real loop, and a server over real HTTP."""

from __future__ import annotations

import zlib
from dataclasses import replace
from typing import TYPE_CHECKING

from console.api.remote import HttpRemote, TokenShelf
from console.api.transport import Transport
from console.models.draft import Draft, new_draft
from console.services import session, users
from console.store import effective, journal, mirror, outbox
from console.sync.ahead import when_asked
from console.sync.engine import Engine
from console.vault import REFRESH_TOKEN, MemoryVault
from tests.support.backend import ADMIN, PASSWORD
from tests.support.desk import FixedClock, make_desk, seeded_ids

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from console.events import Changed
    from console.models.outbox import Entry
    from console.services.desk import Desk
    from console.sync.ahead import Beside
    from console.sync.remote import Remote
    from contract.fields import Value
    from contract.operations import Counts
    from contract.records import User


def shelf_in(vault: MemoryVault) -> TokenShelf:
    """Return the shelf for the refresh token, in this vault."""

    def lay(token: str | None) -> None:
        if token is None:
            vault.forget(REFRESH_TOKEN)
        else:
            vault.put(REFRESH_TOKEN, token)

    return TokenShelf(lambda: vault.get(REFRESH_TOKEN), lay)


class Console:
    """One profile at work; `heard` holds what the loop told, `beside` how it asks ahead."""

    def __init__(self, folder: Path, remote: Remote, beside: Beside = when_asked) -> None:
        self._beside = beside
        self.folder, self.remote = folder, remote
        self.heard: list[Changed] = []
        # Two consoles never make the same id, nor does one that was started again.
        self._ids = seeded_ids(FixedClock(), zlib.crc32(folder.name.encode()))
        self.desk = self._open()
        self.engine = self._new_engine()

    def start_again(self) -> None:
        """End the program at once and start it on the same store."""
        self.desk.store.close()
        self.desk = self._open()
        self.engine = self._new_engine()
        self.engine.at_start()

    def _open(self) -> Desk:
        return replace(make_desk(self.folder, directory=False), ids=self._ids)

    def _new_engine(self) -> Engine:
        return Engine(self.desk.store, self.remote, self.heard.append, beside=self._beside)

    def sign_in(self, url: str) -> session.SignedIn:
        """Sign in as the admin of the tests."""
        return session.sign_in(
            desk=self.desk, remote=self.remote, server_url=url, email=ADMIN, password=PASSWORD
        )

    def sync(self) -> None:
        """Do one pass."""
        self.engine.one_pass()

    def add(self, values: Mapping[str, Value], *, wants_line: bool = False) -> str:
        """Save the wizard for a new user; returns the user's id."""
        draft = new_draft(self.desk.ids())
        self.save(draft, values, wants_line=wants_line)
        return draft.id

    def save(
        self, draft: Draft, values: Mapping[str, Value], *, wants_line: bool = False
    ) -> Changed:
        """Save a wizard with these values typed, and no invite."""
        typed = Draft(
            id=draft.id,
            is_new=draft.is_new,
            values={**draft.values, **values},
            base=draft.base,
            had_line=draft.had_line,
            wants_line=wants_line or draft.had_line,
        )
        return users.save(desk=self.desk, draft=typed)

    def entries(self, user_id: str | None = None) -> tuple[Entry, ...]:
        """Return what is open in the outbox."""
        with self.desk.store.read() as view:
            return outbox.open_entries(view, user_id)

    def states(self, user_id: str | None = None) -> list[str]:
        """Return the states of what is open in the outbox."""
        return [entry.state for entry in self.entries(user_id)]

    def outcomes(self) -> dict[str, str]:
        """Return what became of the operations that are over."""
        with self.desk.store.read() as view:
            return {one.operation.id: one.outcome for one in journal.entries(view)}

    def user(self, user_id: str) -> User | None:
        """Return a user as the mirror has it."""
        with self.desk.store.read() as view:
            return mirror.user(view, user_id)

    def shown(self, user_id: str) -> User | None:
        """Return a user as a person sees it."""
        with self.desk.store.read() as view:
            return effective.user(view, user_id)

    def counts(self) -> Counts:
        """Return what the mirror holds."""
        with self.desk.store.read() as view:
            return mirror.counts(view)

    def close(self) -> None:
        """Close the store."""
        self.desk.store.close()


class HttpConsole(Console):
    """A console whose server is at the end of real HTTP, with a vault in memory."""

    def __init__(self, folder: Path, url: str) -> None:
        self.vault = MemoryVault()
        super().__init__(folder, HttpRemote(Transport(url), shelf_in(self.vault)))
