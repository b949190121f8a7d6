"""A line of the audit as people read it: which fields changed, from where. Never a secret."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from contract.fields import flat
from contract.history import AuditEntry, FieldChange
from contract.records import User

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Row

    from contract.history import Origin

_OF_APPS = "app"
_OF_SERVER = frozenset({"server", "demo"})


def entry_of(line: Row[Any]) -> AuditEntry:
    """Return what a line says."""
    before, after = _read(line.before), _read(line.after)
    was, became = _user(before), _user(after)
    seen = became or was
    changes = _of_user(seen.id, was, became) if seen else _of_note(before, after)
    return AuditEntry(
        id=line.id,
        at=line.at,
        who=line.operator,
        origin=_origin(line.operator),
        kind=line.kind,
        target=line.target,
        name=seen.name if seen else "",
        changes=tuple(changes),
    )


def holds(entry: AuditEntry, text: str) -> bool:
    """Say whether an entry has a text in its names or values, in any case."""
    values = [value for change in entry.changes for value in (change.before, change.after)]
    sought = text.casefold()
    return any(sought in str(part).casefold() for part in (entry.who, entry.name, *values))


def _origin(who: str) -> Origin:
    if who == _OF_APPS or who.endswith(f" ({_OF_APPS})"):
        return "device"
    return "server" if who in _OF_SERVER else "console"


def _read(body: bytes | None) -> dict[str, Any]:
    try:
        found = msgspec.json.decode(body or b"{}")
    except (msgspec.MsgspecError, UnicodeDecodeError):
        return {}
    return found if isinstance(found, dict) else {}


def _user(document: dict[str, Any]) -> User | None:
    try:
        return msgspec.convert(document, User) if "first_name" in document else None
    except msgspec.ValidationError:
        return None


def _of_user(user_id: str, was: User | None, became: User | None) -> Iterator[FieldChange]:
    nobody = User(id=user_id)
    before, after = was or nobody, became or nobody
    old, new = flat(before), flat(after)
    for name, value in new.items():
        if old[name] != value:
            yield FieldChange(field=name, before=old[name], after=value)
    if (before.line is None) != (after.line is None):
        yield FieldChange(
            field="line", before=before.line is not None, after=after.line is not None
        )
    yield from _of_invite(before, after)
    yield from _of_devices(before, after)


def _of_invite(before: User, after: User) -> Iterator[FieldChange]:
    old = before.invite.state if before.invite else None
    new = after.invite.state if after.invite else None
    if old != new:
        yield FieldChange(field="invite", before=old, after=new)


def _of_devices(before: User, after: User) -> Iterator[FieldChange]:
    old = {device.id: device.name for device in before.devices}
    new = {device.id: device.name for device in after.devices}
    for device_id in old.keys() - new.keys():
        yield FieldChange(field="device", before=old[device_id])
    for device_id in new.keys() - old.keys():
        yield FieldChange(field="device", after=new[device_id])


def _of_note(before: dict[str, Any], after: dict[str, Any]) -> Iterator[FieldChange]:
    for name in sorted(before.keys() | after.keys()):
        old, new = before.get(name), after.get(name)
        if old != new and not isinstance(old, dict | list) and not isinstance(new, dict | list):
            yield FieldChange(field=name, before=old, after=new)
