"""Files, functions and classes stay small enough to be read at one sitting."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from tests.architecture.sources import PROGRAM, name_of, place, python_files, text_of, tree_of

if TYPE_CHECKING:
    from pathlib import Path

LONGEST_FILE = 400
LONGEST_MAIN_WINDOW = 200
LONGEST_FUNCTION = 40
MOST_PUBLIC_METHODS = 12
EXCEPTIONS: frozenset[str] = frozenset()
"""Places that are larger, as the messages below name them. This list only ever shrinks."""


def _code_lines(path: Path) -> int:
    lines = (line.strip() for line in text_of(path).splitlines())
    return sum(1 for line in lines if line and not line.startswith("#"))


def _allowed(path: Path) -> int:
    return LONGEST_MAIN_WINDOW if path.name == "main_window.py" else LONGEST_FILE


def _body_lines(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Count a function's lines from its first statement on; signature and docstring are free."""
    first = function.body[1 if ast.get_docstring(function) and len(function.body) > 1 else 0]
    return (function.end_lineno or first.lineno) - first.lineno + 1


def test_no_file_is_too_long() -> None:
    too_long = {
        name_of(path): _code_lines(path)
        for path in python_files()
        if _code_lines(path) > _allowed(path) and name_of(path) not in EXCEPTIONS
    }
    assert too_long == {}


def test_no_function_is_too_long() -> None:
    too_long = {}
    for path in python_files():
        if "migrations" in path.parts:
            continue  # a migration is a list of tables, and never changes again
        for node in ast.walk(tree_of(path)):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                name = f"{name_of(path)}:{node.name}"
                if _body_lines(node) > LONGEST_FUNCTION and name not in EXCEPTIONS:
                    too_long[name] = _body_lines(node)
    assert too_long == {}


def test_no_class_offers_too_much() -> None:
    too_wide = {}
    for path in python_files(*PROGRAM):
        for node in ast.walk(tree_of(path)):
            if isinstance(node, ast.ClassDef):
                public = _public_methods(node)
                if len(public) > MOST_PUBLIC_METHODS:
                    too_wide[f"{name_of(path)}:{node.name}"] = public
    assert too_wide == {}


def _public_methods(node: ast.ClassDef) -> list[str]:
    """Return a class's own public methods; Qt's camelCase overrides are Qt's offer, not ours."""
    return [
        part.name
        for part in node.body
        if isinstance(part, ast.FunctionDef | ast.AsyncFunctionDef)
        and not part.name.startswith("_")
        and part.name.islower()
    ]


def test_every_module_says_what_it_is_for() -> None:
    silent = [
        name_of(path)
        for path in python_files()
        if tree_of(path).body and not ast.get_docstring(tree_of(path))
    ]
    assert silent == []


def test_names_say_what_a_room_is_for() -> None:
    vague = {"utils", "util", "helpers", "helper", "common", "manager", "misc", "stuff"}
    found = [
        name_of(path)
        for path in python_files()
        if vague
        & {path.stem, *path.stem.split("_"), *(part.lower() for part in path.parts[-3:-1])}
        and "common_passwords" not in path.stem
    ]
    assert found == []


def test_nothing_is_left_for_later() -> None:
    unfinished = []
    for path in python_files(*PROGRAM):
        unfinished += [
            place(path, node)
            for node in ast.walk(tree_of(path))
            if isinstance(node, ast.Raise) and "NotImplemented" in ast.unparse(node)
        ]
    words = ("TO" + "DO", "FIX" + "ME", "XX" + "X")
    unfinished += [name_of(path) for path in python_files() if _says(path, words)]
    assert unfinished == []


def _says(path: Path, words: tuple[str, ...]) -> bool:
    return any(f"# {word}" in text_of(path) for word in words)
