#!/usr/bin/env python3
"""The project's commands, with the standard library only: everything else is installed by them."""

from __future__ import annotations

import argparse
import hashlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
WINDOWS = sys.platform == "win32"
BIN = VENV / ("Scripts" if WINDOWS else "bin")
PYTHON = BIN / ("python.exe" if WINDOWS else "python")
LOCK = ROOT / "requirements" / "dev.txt"
STAMP = VENV / "installed-lock"
OLDEST_PYTHON = (3, 11)
CHECKED = ("contract", "console", "backend", "tests", "dev.py")

WINDOW_PACKAGES = (
    "libdbus-1-3",
    "libegl1",
    "libfontconfig1",
    "libgl1",
    "libglib2.0-0",
    "libx11-xcb1",
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-image0",
    "libxcb-keysyms1",
    "libxcb-randr0",
    "libxcb-render-util0",
    "libxcb-shape0",
    "libxcb-shm0",
    "libxcb-sync1",
    "libxcb-xfixes0",
    "libxcb-xkb1",
    "libxkbcommon-x11-0",
    "libxkbcommon0",
    "fonts-dejavu-core",
    "fonts-noto-core",
    "fonts-noto-cjk",
)
"""What Qt loads on Debian to show a window, or to draw one offscreen, in every script."""

TEST_PACKAGES = (
    *WINDOW_PACKAGES,
    "at-spi2-core",
    "chromium",
    "chromium-driver",
    "dbus",
    "dbus-x11",
    "gir1.2-atspi-2.0",
    "gnome-keyring",
    "openbox",
    "poppler-utils",
    "postgresql",
    "python3-pyatspi",
    "xdotool",
    "xvfb",
)
"""What the tests drive besides: a screen, a window manager, a screen reader's bus, a keyring."""


class CannotGoOnError(Exception):
    """The machine lacks something; the message says what it is and what to do."""


def say(text: str) -> None:
    """Print a line at once, so that it stands before what a child process prints."""
    print(text, flush=True)


def call(command: list[str], environment: dict[str, str] | None = None) -> int:
    """Run a command in the project's folder and return its exit code."""
    variables = {**os.environ, "PYTHONUTF8": "1", **(environment or {})}
    return subprocess.run(command, cwd=ROOT, env=variables, check=False).returncode


def succeeds(*command: str) -> bool:
    """Tell whether a command can be started and exits with 0; its output is not shown."""
    try:
        return subprocess.run(command, capture_output=True, check=False).returncode == 0
    except OSError:
        return False


# --- the machine ----------------------------------------------------------------------------


def missing_packages(wanted: tuple[str, ...]) -> list[str]:
    """Return the Debian packages that are not installed; nothing on other systems."""
    if not shutil.which("dpkg-query") or not shutil.which("apt-get"):
        return []
    query = ["dpkg-query", "--show", "--showformat", "${db:Status-Status} ${Package}\n"]
    found = subprocess.run(query, capture_output=True, text=True, check=False).stdout
    installed = {line.split()[1] for line in found.splitlines() if line.startswith("installed ")}
    # Debian 13 renamed some libraries for the year 2038: libglib2.0-0t64.
    return [name for name in wanted if not installed & {name, name + "t64"}]


def ensure_packages(wanted: tuple[str, ...]) -> None:
    """Install missing Debian packages as root; otherwise name the command and go on."""
    missing = missing_packages(wanted)
    if not missing:
        return
    command = ["apt-get", "install", "--yes", "--no-install-recommends", *missing]
    if os.geteuid() == 0:
        say(f"Installing system packages: {' '.join(missing)}")
        quiet = {"DEBIAN_FRONTEND": "noninteractive"}
        call(["apt-get", "update", "--quiet=2"], quiet)
        if call([*command, "--quiet=2"], quiet) == 0:
            return
    say("Some system packages are missing. If a window or a test fails, install them with:")
    say(f"  sudo {' '.join(command)}")


def ensure_venv() -> None:
    """Create .venv, or make it anew if its Python does not start."""
    if succeeds(str(PYTHON), "-m", "pip", "--version"):
        return
    if sys.version_info < OLDEST_PYTHON:
        version = ".".join(map(str, OLDEST_PYTHON))
        raise CannotGoOnError(f"This needs Python {version} or newer; run it with that Python.")
    say(f"Creating {VENV.name} with Python {sys.version.split()[0]}")
    command = [sys.executable, "-m", "venv", "--clear", str(VENV)]
    if not succeeds(sys.executable, "-c", "import ensurepip"):
        # Debian ships the standard library without it.
        ensure_packages(("python3-venv",))
    if call(command) != 0:
        raise CannotGoOnError(
            "Python could not create a virtual environment. On Debian and Ubuntu, install the "
            "package python3-venv; elsewhere, install Python with its ensurepip module."
        )


def ensure_requirements() -> None:
    """Install the locked requirements if they changed since the last time."""
    digest = hashlib.sha256(LOCK.read_bytes()).hexdigest()
    if STAMP.is_file() and STAMP.read_text(encoding="utf-8") == digest:
        return
    say(f"Installing {LOCK.relative_to(ROOT)}, each file by its hash; this takes a minute or two.")
    # No look for dependencies: the lock names them all, `pip check` proves it.
    install = ["install", "--require-hashes", "--no-deps", "--quiet", "--requirement", str(LOCK)]
    for arguments in (install, ["check"]):
        if call([str(PYTHON), "-m", "pip", *arguments]) != 0:
            raise CannotGoOnError(
                "The requirements could not be installed; pip's message is above. "
                "Check the network connection and run the same command again."
            )
    STAMP.write_text(digest, encoding="utf-8")


def ensure_languages() -> None:
    """Compile the translated texts whose source is newer."""
    for source in sorted((ROOT / "i18n").glob("*_*.ts")):
        compiled = ROOT / "resources" / "i18n" / f"{source.stem}.qm"
        if compiled.is_file() and compiled.stat().st_mtime > source.stat().st_mtime:
            continue
        compiled.parent.mkdir(exist_ok=True)
        lrelease = str(PYTHON.with_name("pyside6-lrelease"))
        if not succeeds(lrelease, "-silent", str(source), "-qm", str(compiled)):
            raise CannotGoOnError(f"{source.relative_to(ROOT)} could not be compiled.")


def setup(packages: tuple[str, ...] = TEST_PACKAGES) -> None:
    """Make the machine ready: system packages, .venv, requirements, languages."""
    ensure_packages(packages)
    ensure_venv()
    ensure_requirements()
    ensure_languages()


def has_display() -> bool:
    """Tell whether a window can be shown to a person."""
    if WINDOWS or sys.platform == "darwin":
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def on_private_bus(command: list[str]) -> list[str]:
    """Wrap a command so that it has a D-Bus session of its own, where there is D-Bus."""
    if succeeds("dbus-run-session", "--", "true"):
        return ["dbus-run-session", "--", *command]
    return command


def headless(folder: str) -> dict[str, str]:
    """Return the environment in which Qt draws without a screen."""
    return {
        "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
        "XDG_RUNTIME_DIR": folder,
    }


# --- the commands ---------------------------------------------------------------------------


def steps() -> list[tuple[str, list[str]]]:
    """Return the checks that read the code without running it, each with its name."""
    present = [name for name in CHECKED if (ROOT / name).exists()]
    return [
        ("format", [str(BIN / "ruff"), "format", "--check", "--quiet", "."]),
        ("lint", [str(BIN / "ruff"), "check", "--quiet", "."]),
        ("types", [str(PYTHON), "-m", "mypy", *present]),
        ("imports", [str(BIN / "lint-imports"), "--no-logo"]),
    ]


def check() -> list[str]:
    """Run every check, each with its time, and return the names of those that failed."""
    failed = []
    for name, command in steps():
        say(f"== {name}: {Path(command[0]).stem} {' '.join(command[1:])}")
        start = time.monotonic()
        if call(command) != 0:
            failed.append(name)
        outcome = "FAILED" if name in failed else "passed"
        say(f"== {name}: {outcome} in {time.monotonic() - start:.1f} s")
    return failed


def lint(_rest: list[str]) -> int:
    """Run every check but the tests."""
    setup()
    failed = check()
    say(f"Failed: {', '.join(failed)}." if failed else "All checks passed.")
    return 1 if failed else 0


def fix(_rest: list[str]) -> int:
    """Put right what the linter can, and format."""
    setup()
    ruff = str(BIN / "ruff")
    return call([ruff, "check", "--fix", "."]) | call([ruff, "format", "."])


def pytest(arguments: list[str]) -> int:
    """Run pytest on as many processes as there are cores, up to four, with a bus of its own."""
    workers = max(2, min(4, os.cpu_count() or 2))
    command = [str(PYTHON), "-m", "pytest", "-n", str(workers), "--dist", "loadfile", *arguments]
    with tempfile.TemporaryDirectory(prefix="phone-console-") as folder:
        return call(on_private_bus(command), headless(folder))


def test(rest: list[str]) -> int:
    """Run every check and the tests; pytest's closing line is the last line."""
    setup()
    failed = check()
    say(f"== checks failed: {', '.join(failed)}" if failed else "== all checks passed")
    return pytest(rest) or (1 if failed else 0)


def run(rest: list[str]) -> int:
    """Start the console on a demo account; without a display, play the tour instead."""
    if not has_display():
        say("There is no display here, so the tour plays instead (see docs/images).")
        return tour([])
    setup(WINDOW_PACKAGES)
    return call([str(PYTHON), "-m", "console", *(rest or ["--demo"])])


def tour(rest: list[str]) -> int:
    """Play the main job through the real windows, and save a picture of each step."""
    setup(WINDOW_PACKAGES)
    command = [str(PYTHON), "-m", "tests.e2e.tour", *(rest or ["--out", "docs/images"])]
    with tempfile.TemporaryDirectory(prefix="phone-console-") as folder:
        return call(command, {**headless(folder), "QT_QPA_PLATFORM": "offscreen"})


def texts(_rest: list[str]) -> int:
    """Collect the texts of the program for translators, in i18n/*.ts; translations stay."""
    setup(())
    lupdate = str(PYTHON.with_name("pyside6-lupdate"))
    return call([str(PYTHON), str(ROOT / "i18n" / "collect.py"), lupdate])


def bench(rest: list[str]) -> int:
    """Run the benches named, or all: [NAME…] [--users N] [--runs N] [--json FILE]."""
    names = sorted(path.stem for path in (ROOT / "tests" / "bench").glob("[!_]*.py"))
    parser = argparse.ArgumentParser(prog="dev.py bench")
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(names))
    parser.add_argument("--users", type=int, metavar="N", help="as large an account as this")
    parser.add_argument("--runs", type=int, metavar="N", help="how often, where that is a choice")
    parser.add_argument("--json", metavar="FILE", help="add a line with the figures of each bench")
    chosen = parser.parse_args(rest)
    if unknown := sorted(set(chosen.names) - set(names)):
        say(f"There is no bench named {', '.join(unknown)}. Benches: {', '.join(names)}.")
        return 2
    setup()
    options = ["--users", str(chosen.users)] if chosen.users else []
    options += ["--runs", str(chosen.runs)] if chosen.runs else []
    options += ["--json", str(Path(chosen.json).absolute())] if chosen.json else []
    with tempfile.TemporaryDirectory(prefix="phone-console-") as folder:
        return max(
            call([str(PYTHON), "-m", f"tests.bench.{name}", *options], headless(folder))
            for name in chosen.names or names
        )


def chaos(rest: list[str]) -> int:
    """Break things on purpose, in full numbers; [--histories N] [--seed S] [--mutants]."""
    setup()
    command = [str(PYTHON), "-m", "tests.chaos.run", *rest]
    with tempfile.TemporaryDirectory(prefix="phone-console-") as folder:
        return call(on_private_bus(command), headless(folder))


def package(_rest: list[str]) -> int:
    """Build the wheel in dist/, and start the console from it once."""
    setup(WINDOW_PACKAGES)
    shutil.rmtree(ROOT / "dist", ignore_errors=True)
    build = ["-m", "build", "--wheel", "--no-isolation", "--outdir", "dist"]
    if call([str(PYTHON), *build]) != 0:
        return 1
    (wheel,) = (ROOT / "dist").glob("*.whl")
    with tempfile.TemporaryDirectory() as folder, zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder)
        # -P: what lies beside this file must not be found instead of what the wheel brings.
        command = [str(PYTHON), "-P", "-m", "console", "--version"]
        started = call(command, {"PYTHONPATH": folder})
    say(f"{wheel.relative_to(ROOT)}: {'works' if started == 0 else 'does not start'}")
    return started


def lock(rest: list[str]) -> int:
    """Write requirements/*.txt from *.in with the hashes of every platform's files."""
    setup(())
    with tempfile.TemporaryDirectory() as folder:
        for source in sorted(LOCK.parent.iterdir()):
            # pip-compile drops what this system does not need; so it sees no conditions,
            text = re.sub(r" *; [^\\\n]*", " ", source.read_text(encoding="utf-8"))
            (Path(folder) / source.name).write_text(text, encoding="utf-8")
        for name in ("runtime", "postgresql", "dev"):
            if compile_lock(Path(folder), name, rest) != 0:
                return 1
    return 0


def compile_lock(folder: Path, name: str, rest: list[str]) -> int:
    """Lock one file of a folder and put the result where it belongs."""
    command = [str(BIN / "pip-compile"), f"{folder / name}.in", "-o", f"{folder / name}.txt"]
    command += ["--quiet", "--no-config", "--allow-unsafe", "--generate-hashes", "--no-annotate"]
    command += ["--no-header", "--no-emit-index-url", "--no-emit-trusted-host"]
    command += ["--no-emit-find-links", "--strip-extras", *rest]
    # A machine's own package folders may hold other builds of a version: only public hashes.
    sources = {"PIP_CONFIG_FILE": os.devnull, "PIP_FIND_LINKS": "", "PIP_EXTRA_INDEX_URL": ""}
    if call(command, sources) != 0:
        return 1
    text = (folder / f"{name}.txt").read_text(encoding="utf-8")
    conditions = (LOCK.parent / "runtime.in").read_text(encoding="utf-8")
    for required, condition in re.findall(r"^([\w.-]+)(; .*)$", conditions, re.MULTILINE):
        # ... and they are put back here.
        pinned = re.compile(rf"^({re.escape(required)}==[^ ]+) \\", re.MULTILINE)
        text = pinned.sub(rf"\1 {condition} \\", text)
    title = f"# Locked from {name}.in by: python3 dev.py lock\n"
    (LOCK.parent / f"{name}.txt").write_text(title + text, encoding="utf-8", newline="\n")
    return 0


def prepare(_rest: list[str]) -> int:
    """Make the machine ready and do nothing else."""
    setup()
    say("Ready: python3 dev.py test, python3 dev.py run")
    return 0


COMMANDS = {
    "setup": prepare,
    "run": run,
    "test": test,
    "lint": lint,
    "fix": fix,
    "tour": tour,
    "texts": texts,
    "bench": bench,
    "chaos": chaos,
    "package": package,
    "lock": lock,
}


def main() -> int:
    """Run the command named on the command line; what follows its name goes to it."""
    lines = [f"  {name:8} {(command.__doc__ or '')}" for name, command in COMMANDS.items()]
    parser = argparse.ArgumentParser(
        description="The commands of Phone Console.",
        epilog="commands:\n" + "\n".join(lines),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("command", choices=COMMANDS, metavar="command")
    parser.add_argument("rest", nargs=argparse.REMAINDER, help="arguments of the command")
    chosen = parser.parse_args()
    try:
        return COMMANDS[chosen.command](chosen.rest)
    except CannotGoOnError as reason:
        print(reason, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main())
