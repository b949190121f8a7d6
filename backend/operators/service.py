"""Adding, changing and disabling operators, each with its audit line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from backend.kit.effects import SYSTEM
from backend.operators import repository
from backend.operators.passwords import hash_password, weakness
from contract.roles import Role
from contract.rules import is_email

if TYPE_CHECKING:
    from backend.kit.effects import Effects, Unit


class OperatorError(Exception):
    """An operator that can't be added or changed; says why in a sentence."""


def add_operator(effects: Effects, *, email: str, role: str, password: str) -> str:
    """Add an operator and return the id. Raises OperatorError with the reason in words."""
    _check(email, role)
    reason = weakness(password, email)
    if reason is not None:
        raise OperatorError(reason)
    password_hash = hash_password(password)
    with effects.unit(SYSTEM, "operator.add") as unit:
        if repository.by_email(unit.connection, email) is not None:
            raise OperatorError(f"There is an operator with the e-mail {email} already.")
        operator_id = unit.new_id()
        values = {
            "id": operator_id,
            "email": email,
            "role": role,
            "password_hash": password_hash,
            "created_at": unit.moment,
        }
        repository.add(unit.connection, values)
        _note(unit, "operator.add", operator_id, email, {"role": role})
    return operator_id


def change_role(effects: Effects, *, email: str, role: str) -> None:
    """Give an operator another role; it holds from the next request on."""
    _check(email, role)
    _change(effects, email, "operator.role", {"role": role})


def disable_operator(effects: Effects, *, email: str) -> None:
    """Shut an operator out, at once: every session of theirs stops with this commit."""
    _change(effects, email, "operator.disable", {"disabled_at": None})


def _change(effects: Effects, email: str, action: str, values: dict[str, str | None]) -> None:
    with effects.unit(SYSTEM, action) as unit:
        found = repository.by_email(unit.connection, email)
        if found is None:
            raise OperatorError(f"There is no operator with the e-mail {email}.")
        values = {name: value or unit.moment for name, value in values.items()}
        repository.change(unit.connection, found.id, values)
        _note(unit, action, found.id, email, values)


def _check(email: str, role: str) -> None:
    if not is_email(email):
        raise OperatorError(f"“{email}” is not an e-mail address.")
    if role not in set(Role):
        raise OperatorError(
            f"There is no role “{role}”: admin, helpdesk and auditor are the roles."
        )


def _note(
    unit: Unit, action: str, operator_id: str, email: str, values: dict[str, str | None]
) -> None:
    unit.note(action, operator_id, after=msgspec.json.encode({"email": email, **values}))
