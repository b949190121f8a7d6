"""The command line of the console."""

from __future__ import annotations

import argparse
import faulthandler
import logging
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from console import __version__, logs
from console.settings import PROGRAM, Settings, default_profile

if TYPE_CHECKING:
    from collections.abc import Sequence

log = logging.getLogger(__name__)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the console until its last window is closed; returns the exit code."""
    settings = _settings(_parser().parse_args(arguments))
    kept = logs.start(settings.log_path)
    if sys.stderr is not None:
        faulthandler.enable()
    log.info("%s %s starts; log %s", PROGRAM, __version__, "kept" if kept else "not kept")

    from console.app import run  # noqa: PLC0415 - --help needs no window system

    return run(settings)


def _settings(options: argparse.Namespace) -> Settings:
    profile = default_profile().with_name("demo") if options.demo else default_profile()
    return Settings(
        profile=options.profile or profile,
        server=options.server,
        demo=options.demo,
        demo_users=options.demo_users,
        theme=options.theme,
        language=options.language,
        ca_file=options.ca_file,
    )


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m console", description=PROGRAM)
    parser.add_argument("--version", action="version", version=f"{PROGRAM} {__version__}")
    parser.add_argument("--profile", type=Path, help="folder of the local, encrypted data")
    parser.add_argument("--server", help="address of the server, to be offered at sign-in")
    parser.add_argument("--theme", choices=("system", "light", "dark"), default="system")
    parser.add_argument("--language", help="like en or de; without it, the system's")
    parser.add_argument("--ca-file", type=Path, help="a further certificate authority (PEM)")
    parser.add_argument(
        "--demo", action="store_true", help="start a backend with made-up people, signed in"
    )
    parser.add_argument("--demo-users", type=int, default=200, help="how many (default: 200)")
    return parser


if __name__ == "__main__":
    sys.exit(main())
