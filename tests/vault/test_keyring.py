"""The vault in a real keyring, in a session of its own; and what is said when there is none."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from textwrap import dedent

import pytest

from console.vault import read_note, write_note

ROOT = Path(__file__).resolve().parents[2]
PUT = """
    from console.vault import store_key
    vault.put("refresh-token", "canary-refresh-token")
    print(store_key(vault, is_new=True).hex())
"""
GET = """
    from console.vault import store_key
    print(store_key(vault, is_new=False).hex(), vault.get("refresh-token"))
"""
FORGET = """
    vault.forget("refresh-token")
    vault.forget("refresh-token")
    vault.forget("never-there")
    print(vault.get("refresh-token"), vault.get("never-there"))
"""
TRY = """
    from console.errors import KeyringUnavailable
    for attempt in (lambda: vault.get("store-key"), lambda: vault.put("store-key", "canary"),
                    lambda: vault.forget("store-key")):
        try:
            attempt()
        except KeyringUnavailable as trouble:
            print(trouble.params["reason"])
"""


class Session:
    """A person's desktop session: a bus and a keyring that was unlocked at login."""

    def __init__(self, folder: Path) -> None:
        self.profile = folder / "profile"
        self.profile.mkdir()
        for name in ("data", "runtime"):
            (folder / name).mkdir(mode=0o700)
        self._environment = {
            **os.environ,
            "HOME": str(folder),
            "XDG_DATA_HOME": str(folder / "data"),
            "XDG_RUNTIME_DIR": str(folder / "runtime"),
        }
        self._environment.pop("DBUS_SESSION_BUS_ADDRESS", None)
        self._environment.pop("PYTHON_KEYRING_BACKEND", None)

    def run(self, code: str, *, unlocked: bool = True) -> list[str]:
        """Run code with a `vault` in this session; returns what it printed."""
        start = "from pathlib import Path; from console.vault import KeyringVault; "
        start += f"vault = KeyringVault(Path({str(self.profile)!r}))\n"
        python = [sys.executable, "-c", start + dedent(code)]
        unlock = "printf login | gnome-keyring-daemon --unlock --components=secrets >/dev/null"
        with_keyring = ["dbus-run-session", "--", "sh", "-c", f'{unlock}; exec "$@"', "sh"]
        done = subprocess.run(
            [*with_keyring, *python] if unlocked else python,
            cwd=ROOT,
            env=self._environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout.split()


@pytest.fixture
def session(tmp_path: Path) -> Session:
    """A session with an empty keyring."""
    return Session(tmp_path)


def test_secrets_outlive_the_session_and_the_profile_says_where_they_are(
    session: Session,
) -> None:
    (key,) = session.run(PUT)
    assert session.run(GET) == [key, "canary-refresh-token"]
    note = read_note(session.profile)
    assert note == {"mode": "keyring", "backend": "keyring.backends.SecretService"}
    written = [path.read_bytes() for path in session.profile.rglob("*") if path.is_file()]
    assert not any(key.encode() in text or b"canary" in text for text in written)


def test_what_was_forgotten_is_gone_and_forgetting_nothing_is_no_error(session: Session) -> None:
    session.run(PUT)
    assert session.run(FORGET) == ["None", "None"]


def test_two_profiles_do_not_see_each_others_secrets(session: Session) -> None:
    session.run(PUT)
    shutil.rmtree(session.profile)
    session.profile = session.profile.with_name("another")
    session.profile.mkdir()
    assert session.run('    print(vault.get("refresh-token"))') == ["None"]


def test_without_a_keyring_it_is_said_and_nothing_is_written_in_plain(session: Session) -> None:
    said = session.run(TRY, unlocked=False)
    assert said.count("keyring") == 3
    assert list(session.profile.iterdir()) == []


def test_another_keyring_than_before_is_not_taken_for_an_empty_one(session: Session) -> None:
    session.run(PUT)
    write_note(session.profile, {"mode": "keyring", "backend": "keyring.backends.kwallet"})
    said = " ".join(session.run(TRY))
    assert "was keyring.backends.kwallet and is keyring.backends.SecretService" in said


def test_a_keyring_that_lost_the_key_of_a_store_makes_no_new_one(session: Session) -> None:
    session.run(PUT)
    session.run('    vault.forget("store-key")')
    code = """
    from console.errors import KeyringUnavailable
    from console.vault import store_key
    try:
        store_key(vault, is_new=False)
    except KeyringUnavailable:
        print("said")
    print(vault.get("store-key"))
    """
    assert session.run(code) == ["said", "None"]


def test_a_plug_in_that_writes_plain_files_is_no_keyring(session: Session) -> None:
    code = """
    import keyring, keyring.backend
    class Plain(keyring.backend.KeyringBackend):
        priority = 9
        def get_password(self, service, username): return "canary"
        def set_password(self, service, username, password): raise SystemExit("written in plain")
        def delete_password(self, service, username): pass
    keyring.set_keyring(Plain())
    """
    said = session.run(code + TRY)
    assert said.count("keyring") == 3


def test_the_note_is_read_whole_or_not_at_all(tmp_path: Path) -> None:
    assert read_note(tmp_path) == {}
    for text in ("", "{", "[]", "null", "\x00"):
        (tmp_path / "vault.json").write_text(text, encoding="utf-8")
        assert read_note(tmp_path) == {}
    write_note(tmp_path, {"mode": "keyring"})
    assert json.loads((tmp_path / "vault.json").read_text(encoding="utf-8")) == {"mode": "keyring"}
