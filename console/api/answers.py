"""Reads the answer to a sync, also one with results that only a later server gives."""

from __future__ import annotations

import msgspec

from contract.operations import Change, Counts, Result, SyncAnswer
from contract.problems import in_english


class _Loose(msgspec.Struct, frozen=True, kw_only=True):
    """A `SyncAnswer` whose results are still to be read, one by one."""

    results: tuple[msgspec.Raw, ...] = ()
    changes: tuple[Change, ...] = ()
    cursor: str
    more: bool = False
    counts: Counts | None = None
    total: int | None = None
    instance: str
    epoch: str


class _Odd(msgspec.Struct, frozen=True, kw_only=True):
    """What any result has."""

    id: str
    detail: str | None = None


_whole = msgspec.json.Decoder(SyncAnswer).decode
_loose = msgspec.json.Decoder(_Loose).decode
_result = msgspec.json.Decoder(Result).decode
_odd = msgspec.json.Decoder(_Odd).decode


def sync_answer(body: bytes) -> SyncAnswer:
    """Return the answer. Raises MsgspecError or UnicodeDecodeError for what is none.

    A result of an unknown status holds up no other one: its operation's outcome is unknown, and a
    person is told so.
    """
    try:
        return _whole(body)
    except msgspec.ValidationError:
        loose = _loose(body)
    return SyncAnswer(
        results=tuple(map(_as_known, loose.results)),
        changes=loose.changes,
        cursor=loose.cursor,
        more=loose.more,
        counts=loose.counts,
        total=loose.total,
        instance=loose.instance,
        epoch=loose.epoch,
    )


def _as_known(raw: msgspec.Raw) -> Result:
    try:
        return _result(raw)
    except msgspec.ValidationError:
        odd = _odd(raw)
    detail = odd.detail or in_english("internal")
    return Result(id=odd.id, status="rejected", code="internal", detail=detail)
