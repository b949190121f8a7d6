"""The command line of the backend: what may be said on it, and what comes of a failure."""

from __future__ import annotations

import argparse
import logging
import sys
from ipaddress import ip_address, ip_network
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy.exc import OperationalError

from backend import app, commands
from backend.commands import EXIT_REFUSED
from backend.directory.settings import AccountError
from backend.operators.service import OperatorError
from backend.settings import DATABASE_VARIABLE, VERSION, default_mail_url
from backend.store.backup import BackupError
from backend.store.engine import DatabaseUrlError
from backend.store.schema import SchemaState
from contract.roles import Role

if TYPE_CHECKING:
    from collections.abc import Sequence

EXIT_SCHEMA = 3
_REFUSALS = (AccountError, OperatorError, BackupError, app.MailUrlError, DatabaseUrlError)
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
            print(f"Run: python -m backend migrate {commands.said(options)}", file=sys.stderr)
        return EXIT_SCHEMA
    except _REFUSALS as error:
        print(error, file=sys.stderr)
        return EXIT_REFUSED
    except OperationalError as error:
        reason = str(error.orig).partition("\n")[0]
        print(f"The database can't be reached, or did not answer: {reason}", file=sys.stderr)
        return EXIT_REFUSED


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m backend", description="Phone backend.")
    parser.add_argument("--version", action="version", version=VERSION)
    verbs = parser.add_subparsers(required=True, metavar="COMMAND")
    _add_serve(verbs.add_parser("serve", help="serve console and app over HTTP"))
    command = verbs.add_parser("migrate", help="bring the database up to date")
    command.set_defaults(run=commands.bring_up_to_date)
    _add_database(command)
    command = verbs.add_parser("backup", help="copy a SQLite database while it is in use")
    command.set_defaults(run=commands.back_up)
    command.add_argument("file", type=Path, metavar="FILE")
    _add_database(command)
    command = verbs.add_parser("new-epoch", help="after a backup was restored: begin anew")
    command.set_defaults(run=commands.begin_anew)
    _add_database(command)
    for name, run, words in (
        ("add-operator", commands.let_in, "let somebody sign in to the console"),
        ("change-role", commands.give_role, "give an operator another role"),
        ("disable-operator", commands.shut_out, "shut an operator out at once"),
    ):
        command = verbs.add_parser(name, help=words)
        command.set_defaults(run=run)
        command.add_argument("--email", required=True)
        if run is not commands.shut_out:
            command.add_argument("--role", required=True, choices=[role.value for role in Role])
        _add_database(command)
    command = verbs.add_parser("account", help="show or change the account's settings")
    command.set_defaults(run=commands.settle)
    for name, words in commands.ACCOUNT_SETTINGS.items():
        command.add_argument(f"--{name.replace('_', '-')}", metavar="VALUE", help=words)
    _add_database(command)
    command = verbs.add_parser("demo", help="fill an empty account with made-up users")
    command.set_defaults(run=commands.fill)
    command.add_argument("--users", type=int, default=100)
    command.add_argument("--seed", type=int, default=1)
    _add_database(command)
    return parser


def _add_serve(command: argparse.ArgumentParser) -> None:
    command.set_defaults(run=commands.serve)
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
