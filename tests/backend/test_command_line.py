"""The commands: migrate, add-operator, serve, as another program runs them."""

from __future__ import annotations

import io
import json
import signal
import subprocess
import sys
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from typing import TYPE_CHECKING

import pytest
import requests

from backend.__main__ import main
from backend.store.engine import open_engine
from backend.store.schema import SchemaState, schema_state

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PASSWORD = "a lantern over the harbour"


@pytest.fixture
def url(tmp_path: Path) -> str:
    """A database that is not there yet, in a folder that is not there yet."""
    return f"sqlite:///{tmp_path / 'new folder' / 'backend.db'}"


def test_serve_refuses_an_absent_schema_and_says_what_to_run(url: str, tmp_path: Path) -> None:
    done = _run("serve", "--db", url, "--port", "0")
    assert done.returncode == 3
    assert f"Run: python -m backend migrate --db {url}" in done.stderr
    assert not (tmp_path / "new folder").exists(), "refusing makes no file"


def test_serve_refuses_an_old_and_a_newer_schema(url: str) -> None:
    _run("migrate", "--db", url)
    _set_revision(url, "9999")
    newer = _run("serve", "--db", url, "--port", "0")
    assert newer.returncode == 3
    assert "newer version of this program" in newer.stderr
    assert "migrate" not in newer.stderr
    assert _run("migrate", "--db", url).returncode == 3


def test_migrate_can_be_run_again_and_keeps_the_identity(url: str) -> None:
    assert _run("migrate", "--db", url).returncode == 0
    first = _identity(url)
    assert _run("migrate", "--db", url).returncode == 0
    assert _identity(url) == first


def test_from_nothing_to_signed_in(url: str, tmp_path: Path) -> None:
    _run("migrate", "--db", url)
    added = _add("ann@example.com", "admin", PASSWORD, url)
    assert added.stdout.strip() == "ann@example.com can sign in as admin."
    with _serving(url, tmp_path) as (address, instance, _):
        body = {"email": "ann@example.com", "password": PASSWORD}
        answer = requests.post(f"{address}/api/v1/session", json=body, timeout=30)
        assert answer.json()["operator"]["role"] == "admin"
        assert answer.headers["X-Console-Instance"] == instance


def test_the_ready_file_names_port_and_instance(url: str, tmp_path: Path) -> None:
    _run("migrate", "--db", url)
    with _serving(url, tmp_path) as (address, instance, _):
        ready = json.loads((tmp_path / "ready.json").read_text("utf-8"))
        assert ready == {
            "port": int(address.rpartition(":")[2]),
            "url": address,
            "instance": instance,
        }


def test_sigterm_ends_the_server_cleanly(url: str, tmp_path: Path) -> None:
    _run("migrate", "--db", url)
    with _serving(url, tmp_path) as (_, _, process):
        process.send_signal(signal.SIGTERM)
        assert process.wait(30) == 0


def test_the_server_ends_with_its_parent(url: str, tmp_path: Path) -> None:
    _run("migrate", "--db", url)
    with _serving(url, tmp_path, "--exit-with-parent") as (_, _, process):
        assert process.stdin is not None
        process.stdin.close()
        assert process.wait(30) == 0


def test_a_port_in_use_is_said_in_a_sentence(url: str, tmp_path: Path) -> None:
    _run("migrate", "--db", url)
    with _serving(url, tmp_path) as (address, _, _):
        port = address.rpartition(":")[2]
        done = _run("serve", "--db", url, "--port", port, "--mail", f"maildir:{tmp_path}/m")
        assert done.returncode == 1
        assert done.stderr.startswith(f"Port {port} of 127.0.0.1 can't be used")


def test_a_proxy_in_front_says_who_asks(url: str, tmp_path: Path) -> None:
    _run("migrate", "--db", url)
    assert _run_refused("serve", "--db", url, "--behind-proxy", "*")
    with _serving(url, tmp_path, "--behind-proxy", "127.0.0.1") as (address, _, _):
        assert _is_locked(address, "192.0.2.1, 192.0.2.9", tries=21), "the last one named counts"
        assert _is_locked(address, "192.0.2.9", tries=1)
        assert not _is_locked(address, "192.0.2.1", tries=1)


def _run_refused(*arguments: str) -> bool:
    with pytest.raises(SystemExit):
        _run(*arguments)
    return True


def _is_locked(address: str, client: str, *, tries: int) -> bool:
    answers = []
    for number in range(tries):
        body = {"email": f"nobody{number}@example.com", "password": PASSWORD}
        headers = {"X-Forwarded-For": client}
        answers.append(
            requests.post(f"{address}/api/v1/session", json=body, headers=headers, timeout=30)
        )
    return answers[-1].status_code == 429


def test_a_mail_url_that_is_none_is_said_in_a_sentence(url: str) -> None:
    _run("migrate", "--db", url)
    done = _run("serve", "--db", url, "--port", "0", "--mail", "pigeon:loft")
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)
    assert "maildir:" in done.stderr


@pytest.mark.parametrize(
    ("password", "words"),
    [
        ("short", "too short: 8 characters at least, 15 are better"),
        ("password123", "one of the first that are tried"),
        ("P@ssw0rd2024", "one of the first that are tried"),
        ("abababababab", "one of the first that are tried"),
        ("annsmith-2031", "contains the e-mail address"),
    ],
)
def test_a_password_that_is_easy_to_guess_is_refused(url: str, password: str, words: str) -> None:
    _run("migrate", "--db", url)
    done = _add("annsmith@example.com", "admin", password, url)
    assert done.returncode == 1
    assert words in done.stderr


def test_an_operator_is_added_once_and_with_an_address(url: str) -> None:
    _run("migrate", "--db", url)
    assert _add("ann@example.com", "admin", PASSWORD, url).returncode == 0
    again = _add("Ann@Example.com", "auditor", PASSWORD, url)
    assert again.stderr.strip() == "There is an operator with the e-mail Ann@Example.com already."
    assert "not an e-mail address" in _add("ann", "admin", PASSWORD, url).stderr


def test_an_operator_gets_another_role_and_is_shut_out(url: str) -> None:
    _run("migrate", "--db", url)
    _add("ann@example.com", "admin", PASSWORD, url)
    who = ("--email", "ann@example.com", "--db", url)
    assert "is auditor from now on" in _run("change-role", *who, "--role", "auditor").stdout
    assert "can't sign in any more" in _run("disable-operator", *who).stdout
    nobody = _run("disable-operator", "--email", "bob@example.com", "--db", url)
    assert (nobody.returncode, nobody.stderr.strip()) == (
        1,
        "There is no operator with the e-mail bob@example.com.",
    )


def test_the_accounts_settings_are_changed_and_shown(url: str) -> None:
    _run("migrate", "--db", url)
    done = _run("account", "--db", url, "--name", "Example Trading", "--invite-hours", "24")
    assert (done.returncode, done.stderr) == (0, "")
    shown = _run("account", "--db", url).stdout.splitlines()
    assert {"name: Example Trading", "invite-hours: 24", "help-contact:"} <= set(shown)
    refused = _run("account", "--db", url, "--invite-hours", "1000")
    assert (refused.returncode, refused.stderr) == (
        1,
        "An invite lives 1 to 720 hours; “1000” is not between them.\n",
    )


def test_a_demo_goes_into_an_empty_account_only(url: str) -> None:
    _run("migrate", "--db", url)
    assert _run("demo", "--db", url, "--users", "50", "--seed", "7").returncode == 0
    again = _run("demo", "--db", url, "--users", "50", "--seed", "7")
    assert again.returncode == 1
    assert "has users already" in again.stderr


def _run(*arguments: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
    """Run a command in this process: starting one anew for each would take most of the time."""
    out, err, before = io.StringIO(), io.StringIO(), sys.stdin
    sys.stdin = io.StringIO(stdin)
    try:
        with redirect_stdout(out), redirect_stderr(err):
            code = main(arguments)
    finally:
        sys.stdin = before
    return subprocess.CompletedProcess(arguments, code, out.getvalue(), err.getvalue())


def _add(email: str, role: str, password: str, url: str) -> subprocess.CompletedProcess[str]:
    return _run("add-operator", "--email", email, "--role", role, "--db", url, stdin=password)


@contextmanager
def _serving(
    url: str, folder: Path, *more: str
) -> Iterator[tuple[str, str, subprocess.Popen[str]]]:
    arguments = ["serve", "--db", url, "--port", "0", "--mail", f"maildir:{folder / 'mail'}"]
    arguments += ["--ready-file", str(folder / "ready.json"), *more]
    with subprocess.Popen(
        [sys.executable, "-m", "backend", *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            assert process.stdout is not None
            words = process.stdout.readline().split()
            assert words[:2] == ["Listening", "on"]
            yield words[2], words[4].rstrip(")"), process
        finally:
            process.terminate()
            process.wait(30)


def _identity(url: str) -> object:
    engine = open_engine(url)
    assert schema_state(engine) is SchemaState.CURRENT
    with engine.connect() as connection:
        found = connection.exec_driver_sql("SELECT instance FROM instance").scalar_one()
    engine.dispose()
    return found


def _set_revision(url: str, revision: str) -> None:
    engine = open_engine(url)
    with engine.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = ?", (revision,))
    engine.dispose()
