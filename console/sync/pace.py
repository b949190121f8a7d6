"""How long to wait before the next try: pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from console.models.clock import Clock

POLL_SECONDS = 30.0
QUIET_POLL_SECONDS = 300.0
"""While news come from the server, polling is only for what they might have missed."""
JUMP_SECONDS = 60.0
"""The clock on the wall gained so much on the one that only counts: the computer was asleep."""
FOLLOW_UP_SECONDS = (1.0, 4.0)
"""What a person did has effects a moment later (an invite is mailed): look again soon after."""
FIRST_SECONDS, LONGEST_SECONDS = 1.0, 300.0
_MOST_DOUBLINGS = 9


def wait_after(
    failures: int, random: Callable[[], float], retry_after: float | None = None
) -> float:
    """Return the seconds to wait after so many failures in a row (at least one).

    Full jitter below 1 s · 2ⁿ, at most 300 s; what the server asks for counts if it is longer,
    within the same bound, and `random` (0 ≤ x < 1) spreads many consoles over a tenth more.
    """
    doubled: float = FIRST_SECONDS * 2 ** min(failures, _MOST_DOUBLINGS)
    longest = min(doubled, LONGEST_SECONDS)
    own = max(FIRST_SECONDS, random() * longest)
    if retry_after is None:
        return own
    asked = min(max(retry_after, FIRST_SECONDS), LONGEST_SECONDS)
    return min(max(own, asked * (1 + random() / 10)), LONGEST_SECONDS)


class Sleep:
    """Notices that the computer was asleep, or that its clock was set."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._gap = self._now()

    def is_over(self) -> bool:
        """Say whether there was a sleep since this was asked last."""
        before, self._gap = self._gap, self._now()
        return abs(self._gap - before) > JUMP_SECONDS

    def _now(self) -> float:
        return self._clock.now().timestamp() - self._clock.monotonic()
