"""The verb of looking up what others have in a field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from console.store import in_use

if TYPE_CHECKING:
    from console.services.desk import Desk


def words(*, desk: Desk) -> dict[str, list[str]]:
    """Return the departments and the job titles that users have: for worker threads."""
    with desk.store.read() as view:
        return {
            "department": in_use.words(view, "department"),
            "job_title": in_use.words(view, "job_title"),
        }
