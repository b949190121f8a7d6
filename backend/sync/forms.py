"""What each kind of operation may say, and which operations wait for one another. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from backend.kit.outcomes import Outcome, field_error, rejected
from contract.fields import DETAIL_FIELDS, FIELDS, LINE_FIELDS, UNITS
from contract.ids import is_id
from contract.operations import OperationKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from contract.operations import Operation


class Form(msgspec.Struct, frozen=True):
    """The names that `set` and `base` of a kind may hold."""

    set: frozenset[str] = frozenset()
    base: frozenset[str] = frozenset()


_DETAILS, _LINE = frozenset(DETAIL_FIELDS), frozenset(LINE_FIELDS)
FORMS: dict[str, Form] = {
    OperationKind.USER_CREATE: Form(_DETAILS | _LINE),
    OperationKind.USER_UPDATE: Form(_DETAILS, _DETAILS),
    OperationKind.USER_DELETE: Form(base=_DETAILS | _LINE),
    OperationKind.LINE_CONFIGURE: Form(_LINE, _LINE),
    OperationKind.LINE_REMOVE: Form(base=_LINE),
    OperationKind.INVITE_SEND: Form(base=frozenset({"email"})),
    OperationKind.INVITE_REVOKE: Form(base=frozenset({"invite"})),
    OperationKind.DEVICE_REMOVE: Form(frozenset({"device"})),
    OperationKind.OPERATION_CANCEL: Form(frozenset({"operation"})),
}


def misshapen(operation: Operation) -> Outcome | None:
    """Return the refusal of an operation that says what its kind can't; else null."""
    form = FORMS.get(operation.kind)
    if form is None:
        return rejected("kind_unknown")
    unknown = [*(operation.set.keys() - form.set), *(operation.base.keys() - form.base)]
    if unknown:
        errors = [field_error("field_unknown", name, name=name) for name in sorted(unknown)]
        return rejected("field_unknown", *errors, name=errors[0].field)
    return None


def without_ids(operation: Operation) -> Outcome | None:
    """Return the refusal of an operation whose id or target is none; else null."""
    for name, text in (("id", operation.id), ("target", operation.target)):
        if not is_id(text):
            return rejected("malformed", detail=f"{name} is no UUID in lower case")
    return None


def waits_for(operation: Operation, failed: Sequence[Operation]) -> Operation | None:
    """Return the failed operation, sent before in the same request, that this one builds upon.

    On the same user: the making of the user, or a change of the same fields; deleting builds upon
    all that the deleter saw, and an invite upon the e-mail address.
    """
    for before in failed:
        if before.target == operation.target and _builds_upon(operation, before):
            return before
    return None


def _builds_upon(operation: Operation, before: Operation) -> bool:
    match operation.kind:
        case OperationKind.OPERATION_CANCEL:
            return False
        case _ if before.kind == OperationKind.USER_CREATE:
            return True
        case OperationKind.USER_DELETE:
            return before.kind not in {OperationKind.OPERATION_CANCEL, OperationKind.USER_DELETE}
        case OperationKind.INVITE_SEND:
            return "email" in before.set
        case _:
            return bool(_fields(operation) & _fields(before))


def _fields(operation: Operation) -> set[str]:
    if operation.kind == OperationKind.LINE_REMOVE:
        return set(LINE_FIELDS)
    return set(_whole_units(name for name in operation.set if name in FIELDS))


def _whole_units(names: Iterable[str]) -> Iterable[str]:
    for name in names:
        yield from UNITS.get(FIELDS[name].unit or "", (name,))
