"""Who may do what: an admin everything, helpdesk the daily work, an auditor reads."""

from __future__ import annotations

import pytest

from contract.operations import OperationKind
from contract.roles import Role, may

VERBS = {*map(str, OperationKind), "invite.show_qr"}
ADMIN_ONLY = {"user.create", "user.delete", "line.configure", "line.remove"}


@pytest.mark.parametrize("verb", sorted(VERBS))
def test_an_admin_may_do_everything_and_an_auditor_only_take_back(verb: str) -> None:
    assert may(Role.ADMIN, verb)
    assert may(Role.AUDITOR, verb) == (verb == "operation.cancel")


@pytest.mark.parametrize("verb", sorted(VERBS))
def test_helpdesk_may_do_all_but_lines_new_users_and_deletes(verb: str) -> None:
    assert may("helpdesk", verb) == (verb not in ADMIN_ONLY)


def test_the_audit_is_for_admins_and_auditors() -> None:
    assert [role for role in Role if may(role, "audit.read")] == [Role.ADMIN, Role.AUDITOR]


def test_unknown_roles_and_verbs_are_refused() -> None:
    assert not may("root", "user.update")
    assert not may("", "")
    assert not may("admin", "user.promote")
