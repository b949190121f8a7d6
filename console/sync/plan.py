"""What an answer of the server means for this profile: pure decisions, applied by the engine."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from console.errors import OtherServer

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from contract.operations import Change, Counts, Result, SyncAnswer

Scan = Literal["none", "running", "sweeping"]
"""A full scan: pages are being read; or all are read, and what was not seen is to go."""


@dataclass(frozen=True, kw_only=True)
class Position:
    """Where this profile stands with its server; kept in the store."""

    instance: str | None = None
    epoch: str | None = None
    cursor: str | None = None
    scan: Scan = "none"

    @property
    def starts_scan(self) -> bool:
        """Say that the next answer begins a full scan: no cursor is not cursor zero."""
        return self.cursor is None


@dataclass(frozen=True, kw_only=True)
class Step:
    """What to do with an answer, all in one transaction.

    `results` belong to operations that were sent; `unanswered` are sent ones without an outcome,
    to be sent again; `rows` come from results (never seen by a scan), `changes` from the feed.
    """

    begins_scan: bool
    is_scan: bool
    marks_seen: bool
    results: tuple[Result, ...]
    unanswered: tuple[str, ...]
    rows: tuple[Change, ...]
    changes: tuple[Change, ...]
    position: Position
    is_last_page: bool
    is_new_epoch: bool


def step(position: Position, sent: Collection[str], answer: SyncAnswer) -> Step:
    """Decide what an answer to the operations `sent` means. Raises OtherServer."""
    if position.instance is not None and answer.instance != position.instance:
        raise OtherServer
    is_scan = position.starts_scan or position.scan == "running"
    results = tuple(result for result in answer.results if result.id in sent)
    answered = {result.id for result in results}
    scan: Scan = "none"
    if is_scan:
        scan = "running" if answer.more else "sweeping"
    elif position.scan == "sweeping":
        scan = "sweeping"
    return Step(
        begins_scan=position.starts_scan,
        is_scan=is_scan,
        # While a sweep waits for a person, what comes in was seen as well: it must not go.
        marks_seen=is_scan or position.scan == "sweeping",
        results=results,
        unanswered=tuple(sent_id for sent_id in sent if sent_id not in answered),
        rows=tuple(result.row for result in results if result.row is not None),
        changes=answer.changes,
        position=Position(
            instance=answer.instance, epoch=answer.epoch, cursor=answer.cursor, scan=scan
        ),
        is_last_page=not answer.more,
        is_new_epoch=position.epoch is not None and position.epoch != answer.epoch,
    )


def steps(position: Position, sent: Collection[str], answers: Sequence[SyncAnswer]) -> list[Step]:
    """Decide what answers that follow each other mean; `sent` belong to the first."""
    found = [step(position, sent, answers[0])]
    for answer in answers[1:]:
        found.append(step(found[-1].position, (), answer))
    return found


def needs_recount(here: Counts, there: Counts | None, *, is_quiet: bool) -> bool:
    """Say that a mirror without open work does not hold what the server says it must."""
    return is_quiet and there is not None and here != there
