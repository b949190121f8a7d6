"""What nobody may write: lost translations, unchecked certificates, tests that sleep or mock."""

from __future__ import annotations

import ast
import re

from tests.architecture.sources import (
    PROGRAM,
    calls,
    name_of,
    place,
    python_files,
    text_of,
    tree_of,
)

MOST_MOCKS_A_TEST = 0.15
MOST_EXCUSES = 30
"""How many times the whole project may tell a checker to look away; it only ever shrinks."""
TRANSLATES_TABLES = {"console/views/text.py"}
"""Translates the words of the contract's closed tables, which are literals there."""
MOCKS = re.compile(r"(^|\.)(Mock|MagicMock|AsyncMock|PropertyMock|create_autospec)$")
PATCHES = re.compile(r"(^|\.)(patch|patch\.object|patch\.dict|monkeypatch\.setattr)$|^mocker\.")


def test_texts_are_translated_under_a_context_that_is_written_out() -> None:
    wrong = []
    for path in python_files("console"):
        for called, call in calls(path):
            if called.endswith(("self.tr", "cls.tr", ".trUtf8")) or called in {"tr", "_"}:
                wrong.append(place(path, call))
            if called.rpartition(".")[2] in {"translate", "QT_TRANSLATE_NOOP"}:
                wrong += [place(path, call)] if _varies(call, name_of(path)) else []
    assert wrong == []


def test_the_translating_function_has_no_second_name() -> None:
    aliases = []
    for path in python_files("console"):
        called = {id(call.func) for _name, call in calls(path)}
        aliases += [
            place(path, node)
            for node in ast.walk(tree_of(path))
            if isinstance(node, ast.Attribute)
            and ast.unparse(node) == "QCoreApplication.translate"
            and id(node) not in called
        ]
    assert aliases == []


def _varies(call: ast.Call, file: str) -> bool:
    """Tell whether a call of QCoreApplication.translate has texts that lupdate cannot see."""
    if "QCoreApplication" not in ast.unparse(call.func) or file in TRANSLATES_TABLES:
        return False
    texts = call.args[:2]
    return any(not isinstance(text, ast.Constant) or not text.value for text in texts)


def test_words_on_screen_are_made_in_views_only() -> None:
    elsewhere = [
        place(path, call)
        for path in python_files("console")
        if path.parts[-2] != "views" and "views" not in path.parts and path.name != "app.py"
        for called, call in calls(path)
        if called.endswith("QCoreApplication.translate")
    ]
    assert elsewhere == []


def test_certificates_are_always_checked() -> None:
    trusting = []
    for path in python_files():
        trusting += [
            place(path, node)
            for node in ast.walk(tree_of(path))
            if (isinstance(node, ast.keyword) and _is_off(node))
            or (isinstance(node, ast.Assign) and _switches_off(node))
        ]
    assert trusting == []


def _is_off(keyword: ast.keyword) -> bool:
    value = keyword.value
    return keyword.arg == "verify" and isinstance(value, ast.Constant) and not value.value


def _switches_off(node: ast.Assign) -> bool:
    target, value = ast.unparse(node.targets[0]), ast.unparse(node.value)
    return (
        target.endswith((".verify", ".check_hostname")) and value == "False"
    ) or value.endswith(("CERT_NONE", "_create_unverified_context"))


def test_tests_do_not_sleep() -> None:
    asleep = [
        place(path, call)
        for path in python_files("tests")
        for called, call in calls(path)
        if called.rpartition(".")[2] in {"sleep", "msleep", "usleep", "qSleep", "qWait"}
    ]
    assert asleep == []


def test_tests_are_not_skipped() -> None:
    skipped = [
        name_of(path)
        for path in python_files("tests")
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.Attribute)
        and ast.unparse(node)
        in {"pytest.skip", "pytest.xfail", "pytest.importorskip", "pytest.mark.skip", "mark.xfail"}
    ]
    assert skipped == []


def test_tests_use_real_parts() -> None:
    tests = mocks = 0
    for path in python_files("tests"):
        tests += sum(
            isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name[:5] == "test_"
            for node in ast.walk(tree_of(path))
        )
        names = (called for called, _call in calls(path))
        mocks += sum(bool(MOCKS.search(name) or PATCHES.search(name)) for name in names)
    assert mocks <= MOST_MOCKS_A_TEST * tests, f"{mocks} mocks in {tests} tests"


def test_checkers_are_seldom_told_to_look_away() -> None:
    excuse = re.compile(r"# (noqa|type: ignore|pragma: no cover)")
    excuses = [
        f"{name_of(path)}:{number}"
        for path in python_files(*PROGRAM, "dev.py")
        for number, line in enumerate(text_of(path).splitlines(), start=1)
        if excuse.search(line)
    ]
    assert len(excuses) <= MOST_EXCUSES, excuses
