"""The command line of the backend: serve, migrate, operators, demo."""

from __future__ import annotations

import argparse
import getpass
import logging
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import select

from backend import app, demo, serving
from backend.directory.service import settle_account
from backend.kit.clock import SystemClock, rfc3339
from backend.kit.effects import Effects
from backend.operators.passwords import ADVISED
from backend.operators.service import (
    OperatorError,
    add_operator,
    change_role,
    disable_operator,
)
from backend.settings import VERSION, Settings, default_database_url, default_mail_url
from backend.store.engine import open_engine
from backend.store.schema import SchemaState, migrate, schema_state
from backend.store.tables import person
from contract.roles import Role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Engine

EXIT_REFUSED = 1
EXIT_SCHEMA = 3


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command and return the exit code."""
    options = _parser().parse_args(arguments)
    logging.basicConfig(
        level=logging.WARNING, format="%(asctime)s %(levelname)s %(name)s: %(message)s"
    )
    try:
        return int(options.run(options))
    except app.SchemaError as error:
        print(error, file=sys.stderr)
        if error.state is not SchemaState.NEWER:
            print(f"Run: python -m backend migrate --db {options.db}", file=sys.stderr)
        return EXIT_SCHEMA
    except (OperatorError, app.MailUrlError) as error:
        print(error, file=sys.stderr)
        return EXIT_REFUSED


def _serve(options: argparse.Namespace) -> int:
    settings = Settings(database_url=options.db, mail_url=options.mail)
    application = app.build(settings)
    try:
        listener = serving.bind(options.host, options.port)
    except OSError as error:
        print(f"Port {options.port} of {options.host} can't be used: {error}.", file=sys.stderr)
        return EXIT_REFUSED
    url = serving.address_of(listener)
    engine = _current(options.db)
    settle_account(Effects(engine, SystemClock()), public_url=options.public_url, fallback_url=url)
    engine.dispose()
    instance = application.state["instance"]

    def announce() -> None:
        if options.ready_file:
            ready = {"port": listener.getsockname()[1], "url": url, "instance": instance}
            serving.write_ready_file(options.ready_file, ready)
        print(f"Listening on {url} (instance {instance})", flush=True)

    server = serving.Server(application, announce)
    serving.serve(server, listener, ends_with_parent=options.exit_with_parent)
    return 0


def _migrate(options: argparse.Namespace) -> int:
    engine = open_engine(options.db)
    if schema_state(engine) is SchemaState.NEWER:
        raise app.SchemaError(SchemaState.NEWER)
    migrate(engine, moment=rfc3339(SystemClock().now()))
    engine.dispose()
    print("The database is up to date.")
    return 0


def _add_operator(options: argparse.Namespace) -> int:
    engine = _current(options.db)
    password = _ask_password()
    effects = Effects(engine, SystemClock())
    add_operator(effects, email=options.email, role=options.role, password=password)
    engine.dispose()
    print(f"{options.email} can sign in as {options.role}.")
    return 0


def _change_role(options: argparse.Namespace) -> int:
    engine = _current(options.db)
    change_role(Effects(engine, SystemClock()), email=options.email, role=options.role)
    engine.dispose()
    print(f"{options.email} is {options.role} from now on.")
    return 0


def _disable_operator(options: argparse.Namespace) -> int:
    engine = _current(options.db)
    disable_operator(Effects(engine, SystemClock()), email=options.email)
    engine.dispose()
    print(f"{options.email} can't sign in any more, and is signed out everywhere.")
    return 0


def _demo(options: argparse.Namespace) -> int:
    engine = _current(options.db)
    with engine.connect() as connection:
        is_empty = connection.execute(select(person.c.id).limit(1)).first() is None
    if not is_empty:
        print(
            "The account has users already; a demo only goes into an empty one.", file=sys.stderr
        )
        return EXIT_REFUSED
    demo.fill(engine, options.users, options.seed, print)
    engine.dispose()
    return 0


def _ask_password() -> str:
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\r\n")
    password = getpass.getpass(f"Password ({ADVISED} characters or more are advised): ")
    if getpass.getpass("Again: ") != password:
        raise OperatorError("The two passwords are not the same.")
    return password


def _current(url: str) -> Engine:
    engine = open_engine(url)
    state = schema_state(engine)
    if state is not SchemaState.CURRENT:
        raise app.SchemaError(state)
    return engine


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m backend", description="Phone backend.")
    parser.add_argument("--version", action="version", version=VERSION)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    _add_serve(commands.add_parser("serve", help="serve console and app over HTTP"))
    command = commands.add_parser("migrate", help="bring the database up to date")
    command.set_defaults(run=_migrate)
    _add_database(command)
    for name, run, words in (
        ("add-operator", _add_operator, "let somebody sign in to the console"),
        ("change-role", _change_role, "give an operator another role"),
        ("disable-operator", _disable_operator, "shut an operator out at once"),
    ):
        command = commands.add_parser(name, help=words)
        command.set_defaults(run=run)
        command.add_argument("--email", required=True)
        if run is not _disable_operator:
            command.add_argument("--role", required=True, choices=[role.value for role in Role])
        _add_database(command)
    command = commands.add_parser("demo", help="fill an empty account with made-up users")
    command.set_defaults(run=_demo)
    command.add_argument("--users", type=int, default=100)
    command.add_argument("--seed", type=int, default=1)
    _add_database(command)
    return parser


def _add_serve(command: argparse.ArgumentParser) -> None:
    command.set_defaults(run=_serve)
    command.add_argument("--host", default="127.0.0.1")
    command.add_argument("--port", type=int, default=8000, help="0 takes a free one")
    command.add_argument("--mail", default=default_mail_url(), metavar="URL")
    command.add_argument("--public-url", metavar="URL", help="where employees reach this server")
    command.add_argument("--ready-file", type=Path, metavar="PATH", help="written when ready")
    command.add_argument(
        "--exit-with-parent", action="store_true", help="end when standard input closes"
    )
    _add_database(command)


def _add_database(command: argparse.ArgumentParser) -> None:
    command.add_argument("--db", default=default_database_url(), metavar="URL")


if __name__ == "__main__":
    sys.exit(main())
