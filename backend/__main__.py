"""The command line of the backend: serve, migrate, operators, backup, demo."""

from __future__ import annotations

import argparse
import getpass
import logging
import os
import sys
from ipaddress import ip_address, ip_network
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import select
from sqlalchemy.exc import OperationalError

from backend import app, demo, serving, supervising
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
from backend.settings import (
    DATABASE_VARIABLE,
    VERSION,
    Settings,
    database_url,
    default_mail_url,
)
from backend.store.backup import BackupError, copy_to
from backend.store.engine import DatabaseUrlError, database_of, open_engine
from backend.store.schema import SchemaState, migrate, schema_state
from backend.store.tables import person
from backend.sync.epoch import begin_epoch
from contract.roles import Role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Engine

EXIT_REFUSED = 1
EXIT_SCHEMA = 3
_MOST_WORKERS = 64


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
            print(f"Run: python -m backend migrate {_said(options)}", file=sys.stderr)
        return EXIT_SCHEMA
    except (OperatorError, BackupError, app.MailUrlError, DatabaseUrlError) as error:
        print(error, file=sys.stderr)
        return EXIT_REFUSED
    except OperationalError as error:
        reason = str(error.orig).partition("\n")[0]
        print(f"The database can't be reached, or did not answer: {reason}", file=sys.stderr)
        return EXIT_REFUSED


def _serve(options: argparse.Namespace) -> int:
    database = _database(options)
    settings = Settings(
        database_url=database, mail_url=options.mail, proxies=tuple(options.behind_proxy)
    )
    if options.workers > 1 and database_of(database).get_backend_name() == "sqlite":
        print(_ONE_WORKER, file=sys.stderr)
        return EXIT_REFUSED
    app.check(settings)
    try:
        listener = serving.bind(options.host, options.port)
    except OSError as error:
        print(f"Port {options.port} of {options.host} can't be used: {error}.", file=sys.stderr)
        return EXIT_REFUSED
    url = serving.address_of(listener)
    engine = _current(database)
    settle_account(Effects(engine, SystemClock()), public_url=options.public_url, fallback_url=url)
    identity = app.instance_of(engine)
    engine.dispose()

    def announce() -> None:
        if options.ready_file:
            ready = {"port": listener.getsockname()[1], "url": url, "instance": identity}
            serving.write_ready_file(options.ready_file, ready)
        print(f"Listening on {url} (instance {identity})", flush=True)

    until = serving.input_ends if options.exit_with_parent else None
    if options.workers > 1:
        crew = supervising.Crew(settings, listener, options.workers)
        return 0 if crew.run(announce, until=until) else EXIT_REFUSED
    server = serving.Server(app.build(settings), announce, settings.proxies)
    serving.serve(server, listener, until=until)
    return 0


_ONE_WORKER = (
    "SQLite has one server process: leave --workers out, or put the data into PostgreSQL "
    "(--db postgresql+psycopg://USER@HOST/NAME)."
)


def _migrate(options: argparse.Namespace) -> int:
    engine = open_engine(_database(options))
    if schema_state(engine) is SchemaState.NEWER:
        raise app.SchemaError(SchemaState.NEWER)
    migrate(engine, moment=rfc3339(SystemClock().now()))
    engine.dispose()
    print("The database is up to date.")
    return 0


def _add_operator(options: argparse.Namespace) -> int:
    engine = _current(_database(options))
    password = _ask_password()
    effects = Effects(engine, SystemClock())
    add_operator(effects, email=options.email, role=options.role, password=password)
    engine.dispose()
    print(f"{options.email} can sign in as {options.role}.")
    return 0


def _change_role(options: argparse.Namespace) -> int:
    engine = _current(_database(options))
    change_role(Effects(engine, SystemClock()), email=options.email, role=options.role)
    engine.dispose()
    print(f"{options.email} is {options.role} from now on.")
    return 0


def _disable_operator(options: argparse.Namespace) -> int:
    engine = _current(_database(options))
    disable_operator(Effects(engine, SystemClock()), email=options.email)
    engine.dispose()
    print(f"{options.email} can't sign in any more, and is signed out everywhere.")
    return 0


def _backup(options: argparse.Namespace) -> int:
    engine = _current(_database(options))
    copy_to(engine, options.file)
    engine.dispose()
    print(f"{options.file} is a whole copy. After putting it back, run new-epoch.")
    return 0


def _begin_epoch(options: argparse.Namespace) -> int:
    engine = _current(_database(options))
    begin_epoch(Effects(engine, SystemClock()))
    engine.dispose()
    print(
        "A new epoch has begun. Each console downloads everything anew at its next sync, and "
        "offers to send again what it had sent and this database does not know."
    )
    return 0


def _demo(options: argparse.Namespace) -> int:
    engine = _current(_database(options))
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


def _database(options: argparse.Namespace) -> str:
    try:
        return database_url(options.db, options.db_url_file, os.environ)
    except OSError as error:
        words = f"The file with the database's address can't be read: {error.strerror}."
        raise DatabaseUrlError(words) from error


def _said(options: argparse.Namespace) -> str:
    """Return how the database was named, without its password."""
    if options.db is None and options.db_url_file is not None:
        return f"--db-url-file {options.db_url_file}"
    url = database_of(_database(options))
    return f"--db {url.render_as_string()}" if url.password else f"--db {_database(options)}"


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
    command = commands.add_parser("backup", help="copy a SQLite database while it is in use")
    command.set_defaults(run=_backup)
    command.add_argument("file", type=Path, metavar="FILE")
    _add_database(command)
    command = commands.add_parser("new-epoch", help="after a backup was restored: begin anew")
    command.set_defaults(run=_begin_epoch)
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
    command.add_argument(
        "--behind-proxy",
        type=_network,
        action="append",
        default=[],
        metavar="ADDRESS",
        help="a proxy (or network of them) whose X-Forwarded-For is believed; may be repeated",
    )
    command.add_argument(
        "--workers", type=_count, default=1, metavar="N", help="processes (PostgreSQL only)"
    )
    _add_database(command)


def _count(text: str) -> int:
    number = int(text)
    if not 1 <= number <= _MOST_WORKERS:
        raise argparse.ArgumentTypeError(f"1 to {_MOST_WORKERS}")
    return number


def _network(text: str) -> str:
    try:
        return str(ip_network(text) if "/" in text else ip_address(text))
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def _add_database(command: argparse.ArgumentParser) -> None:
    where = command.add_mutually_exclusive_group()
    where.add_argument("--db", metavar="URL", help=f"also in the variable {DATABASE_VARIABLE}")
    where.add_argument(
        "--db-url-file", type=Path, metavar="PATH", help="a file that holds the URL"
    )


if __name__ == "__main__":
    sys.exit(main())
