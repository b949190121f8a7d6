"""How rooms learn that something changed: plain callbacks, no Qt, no knowledge of who listens."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Literal

import msgspec

if TYPE_CHECKING:
    from collections.abc import Callable

Origin = Literal["here", "server"]
log = logging.getLogger(__name__)


class Changed(msgspec.Struct, frozen=True, kw_only=True):
    """What is no longer as it was shown.

    `kinds` are feed kinds ("user", "number", …) or "draft", "outbox", "session"; `ids` the user
    ids concerned, empty with `everything` when too many to name. `deed` are the operations that
    a person made in one go, in order: what Undo takes back.
    """

    kinds: frozenset[str] = frozenset()
    ids: frozenset[str] = frozenset()
    everything: bool = False
    origin: Origin = "here"
    deed: tuple[str, ...] = ()

    def __or__(self, other: Changed) -> Changed:
        """Return both changes as one."""
        return Changed(
            kinds=self.kinds | other.kinds,
            ids=self.ids | other.ids,
            everything=self.everything or other.everything,
            origin=other.origin if self.is_nothing else self.origin,
            deed=self.deed + other.deed,
        )

    @property
    def is_nothing(self) -> bool:
        """Say that nothing changed."""
        return not self.kinds and not self.ids and not self.everything


class ChangeHub:
    """Tells every listener of a change, in the thread of the teller."""

    def __init__(self) -> None:
        self._listeners: list[Callable[[Changed], None]] = []

    def listen(self, listener: Callable[[Changed], None]) -> Callable[[], None]:
        """Add a listener; returns the function that takes it away again."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def tell(self, changed: Changed) -> None:
        """Tell all listeners; one that fails does not keep the others from hearing it."""
        if changed.is_nothing:
            return
        for listener in tuple(self._listeners):
            try:
                listener(changed)
            except Exception:
                log.exception("a listener failed")
