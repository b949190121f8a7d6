"""The verbs of the Needs attention page: see everything that waits for a person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from console.models.attention import Overview
from console.models.cases import cases_of
from console.store import attention
from console.store.account import AccountView

if TYPE_CHECKING:
    from console.models.attention import Case
    from console.services.desk import Desk


def everything(*, desk: Desk) -> Overview:
    """Return all that needs a person, oldest first: for worker threads."""
    account = AccountView(desk.store)
    with desk.store.read() as view:
        found = attention.in_need(view)
    cases = [case for user, entries in found for case in cases_of(user, entries, account)]
    return Overview(items=tuple(sorted(cases, key=_age)))


def _age(case: Case) -> tuple[str, str]:
    return case.at, case.operation_id
