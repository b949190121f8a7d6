"""The commands of the backend: what each does, and what it says to whoever runs it."""

from __future__ import annotations

import getpass
import os
import sys
from typing import TYPE_CHECKING

from sqlalchemy import select

from backend import app, demo, serving, supervising
from backend.directory.service import change_account, settle_account
from backend.kit.clock import SystemClock, rfc3339
from backend.kit.effects import Effects
from backend.operators.passwords import ADVISED
from backend.operators.service import (
    OperatorError,
    add_operator,
    change_role,
    disable_operator,
)
from backend.settings import Settings, database_url
from backend.store.backup import copy_to
from backend.store.engine import DatabaseUrlError, database_of, open_engine
from backend.store.schema import SchemaState, migrate, schema_state
from backend.store.tables import person
from backend.sync.epoch import begin_epoch

if TYPE_CHECKING:
    import argparse

    from sqlalchemy import Engine

EXIT_REFUSED = 1
ACCOUNT_SETTINGS = {
    "name": "of the office, as letters and the app show it",
    "language": "of the letters, such as en or de",
    "time_zone": "in which letters say when an invite expires, such as Europe/Berlin",
    "help_contact": "whom employees ask for help; an empty text for nobody",
    "invite_hours": "how long an invite lives: 1 to 720 hours",
    "public_url": "where employees reach this server: it is in the QR codes",
    "first_internal": "the first internal number that is offered as free",
    "last_internal": "the last one",
}
"""What the command `account` changes, with its help."""


def serve(options: argparse.Namespace) -> int:
    """Serve console and app over HTTP, in one process or several."""
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
    settle_account(
        Effects(engine, SystemClock()),
        public_url=options.public_url,
        fallback_url=url,
        sender=app.sender_of(settings),
    )
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


def bring_up_to_date(options: argparse.Namespace) -> int:
    """Bring the database up to date."""
    engine = open_engine(_database(options))
    if schema_state(engine) is SchemaState.NEWER:
        raise app.SchemaError(SchemaState.NEWER)
    migrate(engine, moment=rfc3339(SystemClock().now()))
    engine.dispose()
    print("The database is up to date.")
    return 0


def let_in(options: argparse.Namespace) -> int:
    """Let somebody sign in to the console."""
    engine = _current(_database(options))
    password = _ask_password()
    effects = Effects(engine, SystemClock())
    add_operator(effects, email=options.email, role=options.role, password=password)
    engine.dispose()
    print(f"{options.email} can sign in as {options.role}.")
    return 0


def give_role(options: argparse.Namespace) -> int:
    """Give an operator another role."""
    engine = _current(_database(options))
    change_role(Effects(engine, SystemClock()), email=options.email, role=options.role)
    engine.dispose()
    print(f"{options.email} is {options.role} from now on.")
    return 0


def shut_out(options: argparse.Namespace) -> int:
    """Shut an operator out at once."""
    engine = _current(_database(options))
    disable_operator(Effects(engine, SystemClock()), email=options.email)
    engine.dispose()
    print(f"{options.email} can't sign in any more, and is signed out everywhere.")
    return 0


def back_up(options: argparse.Namespace) -> int:
    """Copy a SQLite database while it is in use."""
    engine = _current(_database(options))
    copy_to(engine, options.file)
    engine.dispose()
    print(f"{options.file} is a whole copy. After putting it back, run new-epoch.")
    return 0


def begin_anew(options: argparse.Namespace) -> int:
    """Begin a new epoch: after a backup was restored."""
    engine = _current(_database(options))
    begin_epoch(Effects(engine, SystemClock()))
    engine.dispose()
    print(
        "A new epoch has begun. Each console downloads everything anew at its next sync, and "
        "offers to send again what it had sent and this database does not know."
    )
    return 0


def settle(options: argparse.Namespace) -> int:
    """Change the account's settings, and print them as they are now."""
    engine = _current(_database(options))
    wishes = {
        name: wish for name in ACCOUNT_SETTINGS if (wish := getattr(options, name)) is not None
    }
    account = change_account(Effects(engine, SystemClock()), wishes)
    engine.dispose()
    for name in ACCOUNT_SETTINGS:
        print(f"{name.replace('_', '-')}: {getattr(account, name) or ''}".rstrip())
    return 0


def fill(options: argparse.Namespace) -> int:
    """Fill an empty account with made-up users."""
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


def said(options: argparse.Namespace) -> str:
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
