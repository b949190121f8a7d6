"""Which operations need a refused one, and which fold into one that was never sent."""

from __future__ import annotations

from typing import Any

import pytest

from console.models.dependence import dependents, depends, folded, is_undone_by
from console.models.outbox import Entry
from contract.operations import Operation


def op(kind: str, number: int = 1, target: str = "ann", **values: Any) -> Operation:
    return Operation(id=f"op-{number}", kind=kind, target=target, **values)


def entries(*operations: Operation, attempts: int = 0) -> list[Entry]:
    return [
        Entry(position=n, operation=operation, state="waiting", attempts=attempts)
        for n, operation in enumerate(operations)
    ]


REFUSED_EMAIL = op("user.update", set={"email": "new@x.org"}, base={"email": "old@x.org"})


@pytest.mark.parametrize(
    ("later", "needs"),
    [
        (op("invite.send", base={"email": "new@x.org"}), True),
        (op("invite.send", base={"email": "old@x.org"}), False),
        (op("user.update", set={"email": "c@x.org"}, base={"email": "new@x.org"}), True),
        (op("user.update", set={"department": "S"}, base={"department": None}), False),
        (op("user.delete", base={"email": "new@x.org", "department": None}), True),
        (op("operation.cancel", set={"operation": "op-1"}), False),
        (op("invite.send", target="bob", base={"email": "new@x.org"}), False),
    ],
)
def test_a_change_needs_a_refused_one_whose_value_it_was_made_on(
    later: Operation, needs: bool
) -> None:
    assert depends(later, REFUSED_EMAIL) is needs


def test_everything_but_cancelling_needs_the_creation() -> None:
    create = op("user.create", set={"first_name": "A"})
    assert depends(op("invite.send"), create)
    assert not depends(op("operation.cancel"), create)


def test_what_needs_a_needing_one_is_found_too() -> None:
    second = op("user.update", 2, set={"email": "c@x.org"}, base={"email": "new@x.org"})
    third = op("invite.send", 3, base={"email": "c@x.org"})
    free = op("user.update", 4, set={"department": "S"}, base={"department": None})
    found = dependents(entries(REFUSED_EMAIL)[0], entries(REFUSED_EMAIL, second, third, free))
    assert [entry.operation.id for entry in found] == ["op-2", "op-3"]


def test_an_edit_folds_into_the_unsent_creation_and_keeps_its_id() -> None:
    create = op("user.create", 1, set={"first_name": "A", "department": None})
    edit = op("user.update", 2, set={"department": "S"}, base={"department": None})
    both = folded(create, edit)
    assert both is not None
    assert (both.id, both.kind) == ("op-1", "user.create")
    assert (both.set, both.base) == ({"first_name": "A", "department": "S"}, {})


def test_two_edits_fold_into_one_on_what_was_seen_first() -> None:
    first = op("user.update", 1, set={"department": "S"}, base={"department": None})
    second = op(
        "user.update",
        2,
        set={"department": "T", "job_title": "J"},
        base={"department": "S", "job_title": None},
    )
    both = folded(first, second)
    assert both is not None
    assert both.set == {"department": "T", "job_title": "J"}
    assert both.base == {"department": None, "job_title": None}


def test_a_line_taken_off_an_unsent_user_was_never_there() -> None:
    create = op("user.create", 1, set={"first_name": "A", "internal_number": "204"})
    both = folded(create, op("line.remove", 2, base={"internal_number": "204"}))
    assert both is not None
    assert both.set == {"first_name": "A"}


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        (op("user.update"), op("line.configure")),
        (op("user.update"), op("user.update", target="bob")),
        (op("invite.send"), op("invite.revoke")),
        (op("operation.cancel"), op("operation.cancel")),
        (op("device.remove"), op("device.remove")),
    ],
)
def test_other_pairs_stay_two(earlier: Operation, later: Operation) -> None:
    assert folded(earlier, later) is None


def test_deleting_takes_back_only_a_user_whom_the_server_never_heard_of() -> None:
    create, delete = op("user.create"), op("user.delete")
    assert is_undone_by(delete, entries(create, op("invite.send")))
    assert not is_undone_by(delete, entries(create, attempts=1))
    assert not is_undone_by(delete, entries(op("user.update")))
    assert not is_undone_by(delete, [])
