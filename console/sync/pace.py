"""How long to wait before the next try: pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

POLL_SECONDS = 30.0
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
