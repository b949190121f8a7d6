"""What the Users table is given: mirror, outbox and drafts as one, for many users, too."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from console.services import drafts, users
from tests.support.desk import fill_people, sample_people, user_id

if TYPE_CHECKING:
    from console.services.desk import Desk


def test_rows_of_all_and_rows_of_some_agree(desk: Desk) -> None:
    edit = drafts.start_edit(desk=desk, user_id=user_id(1))
    users.save(
        desk=desk,
        draft=msgspec.structs.replace(edit, values=edit.values | {"department": "New"}),
    )
    users.delete(desk=desk, user_id=user_id(2))
    drafts.keep(desk=desk, draft=drafts.start_edit(desk=desk, user_id=user_id(3)))
    new = drafts.start_new(desk=desk)
    drafts.keep(desk=desk, draft=new)
    everyone = {row.user.id: row for row in users.rows(desk=desk)}
    assert len(everyone) == 9
    assert users.rows_of(desk=desk, ids=everyone) == everyone
    states = [everyone[user_id(n)].sync for n in range(4)]
    assert states == ["synced", "waiting", "waiting", "draft"]
    assert everyone[user_id(1)].user.department == "New"
    assert everyone[user_id(2)].is_deleting
    assert everyone[new.id].is_new_draft


def test_a_user_nobody_knows_has_no_row(desk: Desk) -> None:
    assert users.rows_of(desk=desk, ids=["nobody"]) == {"nobody": None}


def test_thousands_of_users_are_all_there(desk: Desk) -> None:
    people = sample_people(3000)
    fill_people(desk, people)
    assert [row.user for row in users.rows(desk=desk)] == people
