"""The rules that are broken on purpose are still where the mutants look for them."""

from __future__ import annotations

import ast

import pytest

from tests.chaos.mutants import MUTANTS, ROOT, Mutant, patched


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda mutant: mutant.rule)
def test_every_rule_can_be_broken_where_it_stands(mutant: Mutant) -> None:
    text = (ROOT / mutant.file).read_text(encoding="utf-8")
    ast.parse(patched(mutant, text))


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda mutant: mutant.rule)
def test_the_tests_that_are_to_notice_are_there(mutant: Mutant) -> None:
    assert all((ROOT / test).is_file() for test in mutant.tests)
