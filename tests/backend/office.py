"""A small office on a backend, and the operations that people do there."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Any

import msgspec

from contract.fields import flat
from contract.ids import uuid7
from contract.operations import Operation
from contract.records import User
from tests.support.account import OfficeAccount

if TYPE_CHECKING:
    from contract.operations import Change, Result
    from contract.records import Record
    from tests.support.backend import RunningBackend, SignedIn

_random = random.Random(1)


def new_id() -> str:
    """Return an id as a console makes it."""
    return uuid7(1_795_000_000_000 + _random.getrandbits(20), _random.getrandbits(74))


def directory() -> list[tuple[str, Record]]:
    """Return what the office has besides users."""
    office = OfficeAccount()
    return [
        *(("number", number) for number in office.numbers),
        *(("schedule", schedule) for schedule in office.schedules),
        *(("audio", audio) for audio in office.audio_files),
        *(("delivery_method", method) for method in office.delivery_methods),
        *(("feature_code", code) for code in office.feature_codes),
    ]


def furnish(backend: RunningBackend) -> None:
    """Give the backend the office's numbers, schedules, audio, delivery methods and codes."""
    backend.put_records(directory())


def operation(kind: str, target: str, **parts: Any) -> Operation:
    """Make an operation with a new id; `set` and `base` as given."""
    return Operation(id=new_id(), kind=kind, target=target, **parts)


def creation(user: User, **instead: Any) -> Operation:
    """Make the operation that creates a user, with other values for some fields."""
    names = flat(user) if user.line else {n: v for n, v in flat(user).items() if n in _DETAILS}
    return operation("user.create", user.id, set={**names, **instead})


_DETAILS = {"first_name", "last_name", "department", "job_title", "time_schedule", "email"}


def person(**details: Any) -> User:
    """Return a user without a line."""
    return User(id=new_id(), **{"first_name": "Cleo", "last_name": "Duarte", **details})


def move_in(admin: SignedIn, *users: User) -> list[Result]:
    """Create users."""
    return list(admin.sync(*(creation(user) for user in users)).results)


def document(row: Change | None) -> User:
    """Return the user in a row of the feed."""
    assert row is not None
    return msgspec.json.decode(row.body, type=User)
