"""What Save means: from a draft to operations."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING, Any

import msgspec

from console.models.draft import Draft, draft_of, duplicate_of, new_draft
from console.models.saving import cancellations, operations_of, removal_of, user_of
from contract.fields import DETAIL_FIELDS, LINE_FIELDS, flat
from contract.records import Line, User

if TYPE_CHECKING:
    from contract.operations import Operation

AT = "2026-11-23T09:00:00.000Z"
ANN = User(
    id="ann",
    first_name="Ann",
    last_name="Smith",
    email="ann@example.com",
    line=Line(did_number="493012345000", internal_number="204", delivery_methods=("a", "b")),
)


def operations(draft: Draft) -> tuple[Operation, ...]:
    numbers = count(1)
    return operations_of(draft, lambda: f"op-{next(numbers)}", AT)


def typed(draft: Draft, **values: Any) -> Draft:
    return msgspec.structs.replace(draft, values=draft.values | values)


def kinds(draft: Draft) -> list[str]:
    return [operation.kind for operation in operations(draft)]


def test_a_new_user_with_a_line_and_an_invite_is_one_creation_and_the_wish_to_invite() -> None:
    draft = typed(new_draft("eve"), first_name=" Eve ", last_name="Doe", email="eve@EXAMPLE.com")
    create, invite = operations(draft)
    assert (create.kind, create.target, create.base, create.at) == ("user.create", "eve", {}, AT)
    assert set(create.set) == {*DETAIL_FIELDS, *LINE_FIELDS}
    assert create.set["first_name"] == "Eve"
    assert (invite.kind, invite.base) == ("invite.send", {"email": "eve@example.com"})


def test_a_new_user_without_a_line_has_no_line_fields() -> None:
    draft = msgspec.structs.replace(new_draft("eve"), wants_line=False, send_invite=False)
    (create,) = operations(typed(draft, first_name="Eve", last_name="Doe", did_number="49301"))
    assert set(create.set) == set(DETAIL_FIELDS)


def test_nobody_without_an_address_is_invited() -> None:
    assert kinds(typed(new_draft("eve"), first_name="Eve", last_name="Doe")) == ["user.create"]


def test_an_edit_without_a_change_means_nothing() -> None:
    assert operations(draft_of(ANN)) == ()
    as_stored = msgspec.json.decode(msgspec.json.encode(draft_of(ANN)), type=Draft)
    assert operations(as_stored) == ()


def test_an_edit_sends_only_what_changed_with_what_was_seen() -> None:
    (operation,) = operations(typed(draft_of(ANN), department="Sales", first_name=" Ann"))
    assert operation.kind == "user.update"
    assert (operation.set, operation.base) == ({"department": "Sales"}, {"department": None})


def test_fields_that_belong_together_are_sent_together() -> None:
    draft = typed(draft_of(ANN), external_calls_enabled=True, caller_ids=["+49 30 12345000"])
    (operation,) = operations(draft)
    assert operation.kind == "line.configure"
    assert operation.set == {"external_calls_enabled": True, "caller_ids": ("493012345000",)}
    assert operation.base == {"external_calls_enabled": False, "caller_ids": ()}


def test_details_and_line_are_two_operations() -> None:
    draft = typed(draft_of(ANN), department="Sales", internal_number="205")
    assert kinds(draft) == ["user.update", "line.configure"]


def test_a_line_that_is_switched_off_is_removed_as_it_was_seen() -> None:
    draft = msgspec.structs.replace(draft_of(ANN), wants_line=False)
    (operation,) = operations(draft)
    assert operation.kind == "line.remove"
    assert operation.set == {}
    assert operation.base == {name: flat(ANN)[name] for name in LINE_FIELDS}


def test_a_first_line_is_based_on_the_defaults_even_if_nothing_is_filled_in() -> None:
    plain = User(id="bob", first_name="Bob", last_name="B")
    (operation,) = operations(msgspec.structs.replace(draft_of(plain), wants_line=True))
    assert operation.kind == "line.configure"
    assert set(operation.set) == set(operation.base) == set(LINE_FIELDS)


def test_next_free_is_a_wish_with_the_typed_number_preferred() -> None:
    draft = msgspec.structs.replace(
        typed(new_draft("eve"), first_name="E", last_name="D", internal_number=" 2-04"),
        next_free=True,
    )
    wish = operations(draft)[0].set["internal_number"]
    assert wish == {"next_free": True, "preferred": "204"}


def test_next_free_while_editing_is_asked_for_even_if_the_number_reads_the_same() -> None:
    draft = msgspec.structs.replace(draft_of(ANN), next_free=True)
    (operation,) = operations(draft)
    assert operation.set == {"internal_number": {"next_free": True, "preferred": "204"}}
    assert operation.base == {"internal_number": "204"}


def test_voicemail_fields_left_over_are_not_saved_without_route_to_voicemail() -> None:
    draft = typed(draft_of(ANN), voicemail_audio="greeting", voicemail_email="ann@example.com")
    assert operations(draft) == ()
    assert user_of(draft).line == ANN.line


def test_the_user_of_a_draft_without_a_line_has_none() -> None:
    assert user_of(msgspec.structs.replace(draft_of(ANN), wants_line=False)).line is None
    assert user_of(new_draft("eve")).line == Line()


def test_a_duplicate_has_nothing_that_is_unique_to_a_person() -> None:
    copy = user_of(duplicate_of(ANN, "eve"))
    assert (copy.first_name, copy.last_name, copy.email) == ("", "", None)
    assert copy.line == Line(delivery_methods=("a", "b"))


def test_a_delete_names_everything_that_was_seen() -> None:
    assert removal_of(ANN, lambda: "op", AT).base == flat(ANN)
    plain = msgspec.structs.replace(ANN, line=None)
    assert set(removal_of(plain, lambda: "op", AT).base) == set(DETAIL_FIELDS)


def test_a_cancellation_names_the_operation_it_stops() -> None:
    (operation,) = operations(typed(draft_of(ANN), department="Sales"))
    (cancel,) = cancellations([operation], lambda: "op-9", AT)
    assert (cancel.kind, cancel.target) == ("operation.cancel", "ann")
    assert cancel.set == {"operation": operation.id}
