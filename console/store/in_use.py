"""The words that users of the account have in a field, for completing what is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from sqlalchemy import text

if TYPE_CHECKING:
    from console.store.engine import View

WordField = Literal["department", "job_title"]
MOST_WORDS = 2000
_QUERY = text(
    "SELECT json_extract(CAST(body AS TEXT), '$.' || :field) AS word FROM mirror"
    " WHERE kind = 'user' GROUP BY word HAVING word IS NOT NULL"
    " ORDER BY count(*) DESC, word LIMIT :most"
)


def words(view: View, field: WordField) -> list[str]:
    """Return the values of a text field in use, sorted; of very many, the most frequent.

    Reads every user, in SQLite and not in Python: for worker threads.
    """
    found = view.connection.execute(_QUERY, {"field": field, "most": MOST_WORDS}).scalars()
    return sorted((str(word) for word in found), key=str.casefold)
