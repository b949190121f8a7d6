"""The project's own files, as the architecture tests read them."""

from __future__ import annotations

import ast
import subprocess
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = ("contract", "console", "backend")
"""The rooms that are delivered."""
_LISTING = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]


@cache
def files() -> tuple[Path, ...]:
    """Return every file that is in the repository or would be with the next commit."""
    listed = subprocess.run(_LISTING, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    found = (ROOT / name for name in sorted(listed.split("\0")) if name)
    return tuple(path for path in found if path.is_file())


def python_files(*rooms: str) -> tuple[Path, ...]:
    """Return the Python files of some rooms; of the whole project, if none is named."""
    return tuple(
        path
        for path in files()
        if path.suffix == ".py" and (not rooms or path.relative_to(ROOT).parts[0] in rooms)
    )


def name_of(path: Path) -> str:
    """Return a file's name as a message shows it."""
    return path.relative_to(ROOT).as_posix()


@cache
def text_of(path: Path) -> str:
    """Return what a file says; files that are no text say nothing."""
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return ""


@cache
def tree_of(path: Path) -> ast.Module:
    """Return a file's syntax tree."""
    return ast.parse(text_of(path), filename=str(path))


def calls(path: Path) -> Iterator[tuple[str, ast.Call]]:
    """Yield each call of a file with the dotted name that is called."""
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.Call):
            yield ast.unparse(node.func), node


def place(path: Path, node: ast.AST) -> str:
    """Return where a node is, as `file:line`."""
    return f"{name_of(path)}:{getattr(node, 'lineno', 0)}"
