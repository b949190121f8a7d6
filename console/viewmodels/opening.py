"""From the start of the program to an open profile with somebody signed in."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from console.errors import ConsoleError, KeyringUnavailable
from console.services import profile, session
from console.store.account import AccountView
from console.viewmodels.office import Office

if TYPE_CHECKING:
    from collections.abc import Callable

    from console.events import ChangeHub
    from console.models.clock import Clock
    from console.services.profile import Key, Opened
    from console.services.session import SignedIn
    from console.settings import Settings
    from console.sync.remote import Remote
    from console.vault import Vault
    from console.workers.embedded_backend import EmbeddedBackend
    from console.workers.tasks import Tasks

    MakeRemote = Callable[[str, "Shelf"], Remote]
log = logging.getLogger(__name__)


class Shelf:
    """Where the refresh token lies: in memory for now, in the profile's vault for later.

    A keyring that is locked meanwhile does not end the session; the next start asks to sign in.
    """

    def __init__(self, opened: Opened) -> None:
        self._opened = opened
        self._held: str | None = None

    def take(self) -> str | None:
        """Return the token."""
        if self._held is None:
            self._held = profile.take_token(opened=self._opened)
        return self._held

    def lay(self, token: str | None) -> None:
        """Keep the token, or forget it."""
        self._held = token
        try:
            profile.lay_token(opened=self._opened, token=token)
        except KeyringUnavailable:
            log.warning("the session can't be kept for the next start")


class Opening(QObject):
    """Opens a profile, step by step, and asks where it can't go on by itself.

    `asks_key` carries a KeyringUnavailable or PassphraseWrong; `failed` what keeps the profile
    shut; `rescued` what was saved from a damaged store; `asks_sign_in` the server to offer;
    `sign_in_failed` why not; `ready` the Office and SignedIn; `resumed` that who was signed in
    before is again, and the Office of `ready` goes on. `busy` says what takes a moment.
    """

    asks_key = Signal(object)
    failed = Signal(object)
    rescued = Signal(object)
    asks_sign_in = Signal(str)
    sign_in_failed = Signal(object)
    ready = Signal(object, object)
    resumed = Signal()
    busy = Signal(str)

    def __init__(  # noqa: PLR0913, PLR0917 - the parts of the program, given by the one wiring
        self,
        settings: Settings,
        tasks: Tasks,
        hub: ChangeHub,
        clock: Clock,
        vault: Vault,
        make_remote: MakeRemote,
        backend: EmbeddedBackend | None = None,
    ) -> None:
        super().__init__()
        self._settings, self._tasks, self._hub, self._clock = settings, tasks, hub, clock
        self._vault, self._make_remote, self._backend = vault, make_remote, backend
        self._at_work: tuple[SignedIn, Remote] | None = None
        self.opened: Opened | None = None

    @property
    def is_new_profile(self) -> bool:
        """Say that a passphrase would be chosen now, not repeated."""
        return not self._settings.store_path.exists()

    def start(self) -> None:
        """Get the key from where it was kept; asks for it if that can't be."""
        store = self._settings.store_path
        if profile.uses_passphrase(store=store) and store.exists():
            self.asks_key.emit(KeyringUnavailable(reason="passphrase"))
            return
        vault = self._vault
        self._tasks.run(
            lambda: profile.key_from_keyring(store=store, vault=vault), self._open, self._no_key
        )

    def use_passphrase(self, passphrase: str) -> None:
        """Open with a passphrase."""
        store = self._settings.store_path
        self._tasks.run(
            lambda: profile.key_from_passphrase(store=store, passphrase=passphrase),
            self._open,
            self.asks_key.emit,
        )

    def use_memory(self) -> None:
        """Open with a key that ends with the program."""
        self._open(profile.passing_key(store=self._settings.store_path))

    def sign_in(self, server_url: str, email: str, password: str) -> None:
        """Sign in at a server."""
        opened = self._opened()
        remote = self._remote_at(server_url)

        def work() -> SignedIn:
            return session.sign_in(
                desk=opened.desk,
                remote=remote,
                server_url=server_url,
                email=email,
                password=password,
            )

        self._tasks.run(work, lambda who: self._enter(who, remote), self.sign_in_failed.emit)

    def ask_sign_in(self) -> None:
        """Ask to sign in, with the server that the profile belongs to."""
        opened, offered = self._opened(), self._settings.server or ""
        self._tasks.run(
            lambda: offered or session.last_server(desk=opened.desk) or "",
            self.asks_sign_in.emit,
            self.failed.emit,
        )

    def leave(self) -> None:
        """Forget who worked here: the next sign-in begins anew."""
        self._at_work = None

    def _remote_at(self, server_url: str) -> Remote:
        """Return the remote in use, where it is of this server: what is open goes on with it."""
        if self._at_work is not None and self._at_work[0].server_url == server_url:
            return self._at_work[1]
        return self._make_remote(server_url, Shelf(self._opened()))

    def _opened(self) -> Opened:
        if self.opened is None:
            raise ConsoleError(what="no profile is open")
        return self.opened

    def _no_key(self, problem: ConsoleError) -> None:
        if self._settings.demo and isinstance(problem, KeyringUnavailable):
            # Made-up people need no key that lasts; the store is encrypted all the same.
            self.use_memory()
        elif isinstance(problem, KeyringUnavailable):
            self.asks_key.emit(problem)
        else:
            self.failed.emit(problem)

    def _open(self, key: Key) -> None:
        self._tasks.run(
            lambda: profile.open_desk(key=key, clock=self._clock, hub=self._hub),
            self._is_open,
            self._not_open,
        )

    def _not_open(self, problem: ConsoleError) -> None:
        signal = self.asks_key if problem.code == "passphrase_wrong" else self.failed
        signal.emit(problem)

    def _is_open(self, opened: Opened) -> None:
        self.opened = opened
        if opened.rescued is not None:
            self.rescued.emit(opened.rescued)
        if self._backend is not None:
            self.busy.emit("demo")
            self._tasks.run(self._backend.start, self._enter_demo, self.failed.emit)
            return
        self._tasks.run(lambda: session.current(desk=opened.desk), self._resume, self.failed.emit)

    def _enter_demo(self, url: str) -> None:
        if self._backend is not None:
            self.sign_in(url, self._backend.operator, self._backend.password)

    def _resume(self, who: SignedIn | None) -> None:
        if who is None:
            self.ask_sign_in()
            return
        self._enter(who, self._make_remote(who.server_url, Shelf(self._opened())))

    def _enter(self, who: SignedIn, remote: Remote) -> None:
        if self._at_work == (who, remote):
            self.resumed.emit()
            return
        self._at_work = (who, remote)
        desk = self._opened().desk
        account = AccountView(desk.store)
        office = Office(
            desk=desk, tasks=self._tasks, account=account, operator=who.operator, remote=remote
        )
        self._tasks.run(
            lambda: account.directory,
            lambda _directory: self.ready.emit(office, who),
            self.failed.emit,
        )
