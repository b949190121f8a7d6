"""The made-up account: sound, complete, and the same for the same seed."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Any, get_args

import msgspec
import pytest
from sqlalchemy import select

from backend.demo import MOST_USERS, fill
from backend.directory.repository import account_settings
from backend.kit.document import recompose
from backend.kit.effects import SYSTEM, Effects
from backend.store.engine import reading
from backend.store.tables import counter, device, directory, invite, mail_order, person
from contract.fields import email_key, flat, normalised
from contract.records import RECORD_TYPES, InvitationState, User
from contract.rules import Holder, check, errors_of
from tests.support.backend import FixedClock, RunningBackend

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sqlalchemy import Engine

USERS = 1_500


def engine_with(folder: Path, *, seed: int = 7, users: int = USERS) -> Engine:
    backend = RunningBackend(folder, clock=FixedClock())
    fill(backend.engine, users, seed, lambda words: None, clock=FixedClock())
    return backend.engine


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    """An account of 1,500 made-up people."""
    engine = engine_with(tmp_path_factory.mktemp("demo"))
    yield engine
    engine.dispose()


def users_of(engine: Engine) -> list[User]:
    with reading(engine) as connection:
        bodies = connection.execute(select(person.c.body)).scalars()
        return [msgspec.json.decode(body, type=User) for body in bodies]


class DemoAccount:
    """The directory and the users of a filled account, for the rules."""

    def __init__(self, engine: Engine) -> None:
        with reading(engine) as connection:
            self.records: dict[tuple[str, str], Any] = {
                (row.kind, row.id): msgspec.json.decode(row.body, type=RECORD_TYPES[row.kind])
                for row in connection.execute(select(directory))
            }
        self.holders: dict[tuple[str, str], Holder] = {}
        for user in users_of(engine):
            values = flat(user)
            for field in ("email", "did_number", "internal_number"):
                value = values[field]
                if value:
                    key = email_key(value) if field == "email" else value
                    assert (field, key) not in self.holders
                    self.holders[field, key] = Holder(id=user.id, name=user.name)

    def holder(self, field: str, value: str) -> Holder | None:
        return self.holders.get((field, value))

    def number(self, record_id: str) -> Any:
        return self.records.get(("number", record_id))

    def schedule(self, record_id: str) -> Any:
        return self.records.get(("schedule", record_id))

    def audio(self, record_id: str) -> Any:
        return self.records.get(("audio", record_id))

    def delivery_method(self, record_id: str) -> Any:
        return self.records.get(("delivery_method", record_id))

    def feature_code(self, record_id: str) -> Any:
        return self.records.get(("feature_code", record_id))


def test_nobody_breaks_a_rule_and_every_value_is_in_its_normal_form(filled: Engine) -> None:
    account = DemoAccount(filled)
    for user in users_of(filled):
        assert errors_of(check(user, account)) == ()
        assert normalised(flat(user)) == flat(user)


def test_every_state_of_an_invite_is_there(filled: Engine) -> None:
    with reading(filled) as connection:
        states = set(connection.execute(select(invite.c.state)).scalars())
        waiting = connection.execute(select(mail_order)).all()
    assert states == set(get_args(InvitationState))
    assert 1 <= len(waiting) <= 20


def test_some_live_invites_expire_soon(filled: Engine) -> None:
    days = {
        user.invite.expires_at[:10]
        for user in users_of(filled)
        if user.invite and user.invite.state == "sent" and user.invite.expires_at
    }
    assert min(days) <= "2026-12-01"
    assert max(days) >= "2026-12-06"


def test_names_come_in_several_scripts(filled: Engine) -> None:
    scripts = {unicodedata.name(user.last_name[0]).split()[0] for user in users_of(filled)}
    assert {"LATIN", "CYRILLIC", "GREEK", "ARABIC", "HEBREW", "CJK", "DEVANAGARI"} <= scripts
    assert any(len(user.last_name) >= 50 for user in users_of(filled))


def test_every_kind_of_the_directory_is_there(filled: Engine) -> None:
    account = DemoAccount(filled)
    kinds = {record.kind for (kind, _), record in account.records.items() if "deliv" in kind}
    assert kinds == {"email", "dropbox", "ftp", "sftp", "google_drive", "onedrive"}
    assert {kind for kind, _ in account.records} == set(RECORD_TYPES) - {"user"}
    assert {"700", "*97", "*5"} <= {key for kind, key in account.records if kind == "feature_code"}


def test_documents_equal_what_the_rows_say(filled: Engine) -> None:
    effects = Effects(filled, FixedClock())
    with effects.engine.connect() as connection:
        seq = connection.execute(select(counter.c.seq)).scalar()
    with effects.unit(SYSTEM, "test.recompose") as unit:
        for user in users_of(filled)[:300]:
            recompose(unit, user.id)
    with effects.engine.connect() as connection:
        assert connection.execute(select(counter.c.seq)).scalar() == seq


def test_the_counter_matches_the_rows(filled: Engine) -> None:
    with reading(filled) as connection:
        rows = [
            *connection.execute(select(person.c.seq, person.c.version)),
            *connection.execute(select(directory.c.seq, directory.c.version)),
        ]
        now = connection.execute(select(counter)).one()
    assert (now.rows, now.versions) == (len(rows), sum(row.version for row in rows))
    assert max(row.seq for row in rows) == now.seq


def test_the_same_seed_makes_the_same_account_and_another_makes_another(
    filled: Engine, tmp_path: Path
) -> None:
    again, other = engine_with(tmp_path / "again"), engine_with(tmp_path / "other", seed=8)
    assert users_of(again) == users_of(filled)
    with reading(again) as one, reading(filled) as two:
        for table in (invite, device, mail_order):
            assert one.execute(select(table)).all() == two.execute(select(table)).all()
    assert users_of(other) != users_of(filled)
    again.dispose()
    other.dispose()


def test_an_account_that_was_served_keeps_its_address(tmp_path: Path) -> None:
    backend = RunningBackend(tmp_path / "served", clock=FixedClock())
    said: list[str] = []
    fill(backend.engine, 5, 1, said.append, public_url="https://phones.example.com")
    with reading(backend.engine) as connection:
        account = account_settings(connection)
    assert account is not None
    assert account.public_url == "https://phones.example.com"
    assert said == ["5 of 5 users"]
    backend.close()


@pytest.mark.parametrize("users", [0, MOST_USERS + 1])
def test_a_number_of_users_that_makes_no_sense_is_refused(filled: Engine, users: int) -> None:
    with pytest.raises(ValueError, match="1,000,000"):
        fill(filled, users, 1, lambda words: None)
