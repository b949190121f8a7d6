"""A console and a real backend over HTTP: what is saved offline arrives, whole and once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import pytest

from console.errors import CredentialsWrong, Offline, SignedOut
from console.models.draft import draft_of
from console.services import attention, session, users
from contract.fields import flat
from contract.records import User
from tests.support.account import BOB
from tests.support.console import HttpConsole

if TYPE_CHECKING:
    from pathlib import Path

    from tests.support.backend import FixedClock, RunningBackend

EVERYTHING = flat(BOB)


def on_the_server(backend: RunningBackend) -> dict[str, User]:
    """Return all users of the backend, read by somebody else."""
    changes = backend.sign_in().sync().changes
    return {
        change.id: msgspec.json.decode(change.body, type=User)
        for change in changes
        if change.kind == "user"
    }


def test_a_user_saved_offline_is_on_the_server_after_one_sync(
    backend: RunningBackend, console: HttpConsole
) -> None:
    console.sync()
    backend.stop()
    ann = console.add(EVERYTHING, wants_line=True)
    with pytest.raises(Offline):
        console.sync()
    assert console.states(ann) == ["waiting"]
    assert console.shown(ann) is not None

    backend.start()
    console.sync()

    there = on_the_server(backend)[ann]
    assert flat(there) == EVERYTHING
    assert console.user(ann) == there
    assert console.states() == []
    assert set(console.outcomes().values()) == {"applied"}


def test_after_a_sync_the_mirror_holds_what_the_server_counts_and_a_second_brings_nothing(
    backend: RunningBackend, console: HttpConsole
) -> None:
    for number in range(5):
        console.add({"first_name": "Ann", "last_name": f"Smith {number}"})
    console.sync()
    counted = backend.sign_in().sync().counts
    assert counted == console.counts()
    assert counted is not None
    assert counted.rows > 5

    console.heard.clear()
    console.sync()
    assert all(changed.is_nothing for changed in console.heard)


def test_two_edits_of_different_fields_merge_and_of_the_same_field_conflict(
    console: HttpConsole, other: HttpConsole
) -> None:
    ann = console.add({"first_name": "Ann", "last_name": "Smith", "department": "Sales"})
    console.sync()
    other.sync()
    seen = other.user(ann)
    assert seen is not None
    console.save(draft_of(seen), {"department": "Support"})
    console.sync()
    other.save(draft_of(seen), {"job_title": "Lead"})
    other.sync()
    merged = other.user(ann)
    assert merged is not None
    assert (merged.department, merged.job_title) == ("Support", "Lead")

    other.save(draft_of(seen), {"department": "Finance"})
    other.sync()
    assert other.states(ann) == ["conflict"]
    (told,) = attention.everything(desk=other.desk).items
    (clash,) = told.fields
    assert (clash.base, clash.mine, clash.theirs) == ("Sales", "Finance", "Support")
    assert clash.who == "admin@example.com"


def test_a_refused_change_waits_for_a_person_and_says_why(
    console: HttpConsole, other: HttpConsole
) -> None:
    first = {"first_name": "Ann", "last_name": "Smith", "email": "ann@example.com"}
    console.add(first)
    console.sync()
    bob = other.add({**first, "first_name": "Bob"})
    other.sync()
    assert other.states(bob) == ["rejected"]
    (told,) = attention.everything(desk=other.desk).items
    (email,) = told.fields
    assert email.error is not None
    assert (email.field, email.error.code) == ("email", "email_taken")
    assert email.holder is not None
    assert email.holder.name == "Ann Smith"
    # It is not sent again by itself.
    attempts = other.entries(bob)[0].attempts
    other.sync()
    assert other.entries(bob)[0].attempts == attempts


def test_a_deleted_user_goes_from_every_console(console: HttpConsole, other: HttpConsole) -> None:
    ann = console.add({"first_name": "Ann", "last_name": "Smith"})
    console.sync()
    other.sync()
    users.delete(desk=console.desk, user_id=ann)
    console.sync()
    other.sync()
    assert console.user(ann) is None
    assert other.user(ann) is None


def test_an_access_token_that_ran_out_is_renewed_without_asking(
    clock: FixedClock, console: HttpConsole
) -> None:
    console.sync()
    before = console.vault.get("refresh-token")
    clock.advance(minutes=16)
    ann = console.add({"first_name": "Ann", "last_name": "Smith"})
    console.sync()
    assert console.user(ann) is not None
    assert console.vault.get("refresh-token") != before


def test_a_console_started_again_needs_no_password(
    tmp_path: Path, backend: RunningBackend, console: HttpConsole
) -> None:
    console.sync()
    again = HttpConsole(tmp_path / "console", backend.url)
    again.vault.put("refresh-token", str(console.vault.get("refresh-token")))
    again.sync()
    who = session.current(desk=again.desk)
    again.close()
    assert who is not None
    assert who.operator.email == "admin@example.com"


def test_when_the_session_is_over_the_outbox_stays_and_signing_in_goes_on(
    clock: FixedClock, backend: RunningBackend, console: HttpConsole
) -> None:
    clock.advance(days=61)
    ann = console.add({"first_name": "Ann", "last_name": "Smith"})
    with pytest.raises(SignedOut):
        console.sync()
    assert console.states(ann) == ["waiting"]
    console.sign_in(backend.url)
    console.sync()
    assert console.user(ann) is not None


def test_a_wrong_password_is_told_as_such(tmp_path: Path, backend: RunningBackend) -> None:
    console = HttpConsole(tmp_path / "new", backend.url)
    with pytest.raises(CredentialsWrong):
        session.sign_in(
            desk=console.desk,
            remote=console.remote,
            server_url=backend.url,
            email="admin@example.com",
            password="not this one",
        )
    console.close()


def test_signing_out_ends_the_session_and_forgets_the_users_but_not_unsent_work(
    backend: RunningBackend, console: HttpConsole
) -> None:
    console.add({"first_name": "Ann", "last_name": "Smith"})
    console.sync()
    bob = console.add({"first_name": "Bob", "last_name": "Miller"})
    token = str(console.vault.get("refresh-token"))

    session.sign_out(desk=console.desk, remote=console.remote, keep_unsent=True)

    assert console.counts().rows == 0
    assert session.current(desk=console.desk) is None
    assert console.vault.get("refresh-token") is None
    with pytest.raises(SignedOut):
        console.remote.resume(token)
    assert console.states(bob) == ["waiting"]
    console.sign_in(backend.url)
    console.sync()
    assert console.user(bob) is not None
    assert console.counts() == backend.sign_in().sync().counts
