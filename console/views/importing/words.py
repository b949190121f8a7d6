"""The words of an import: outcomes, what a row would do, what is wrong with a cell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from console.models.importing.columns import FULL_NAME, HAS_LINE, IGNORED, USER_ID
from console.viewmodels.import_table import OUTCOME, ROW
from console.views.text import field_label, filled, marked, problem_words
from console.views.wizard.words import value_words
from contract.problems import FIELD_WORDS, QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Mapping

    from console.models.importing.columns import System
    from console.models.importing.plans import Change, Outcome, RowPlan
    from console.store.account import AccountView
    from contract.problems import Problem

ROW_WORDS: dict[str, str] = {
    "no_yes_or_no": QT_TRANSLATE_NOOP("Import", "“{value}” is neither yes nor no."),
    "name_unknown": QT_TRANSLATE_NOOP(
        "Import", "There is no “{value}” to choose for {label}, or more than one."
    ),
    "rows_clash": QT_TRANSLATE_NOOP("Import", "Row {row} of the file has the same {label}."),
    "known_already": QT_TRANSLATE_NOOP("Import", "{holder} is there already."),
}
"""What only a file can have wrong, by code; the rules' own words are in contract.problems."""
_SYSTEMS: dict[System, str] = {
    "own": "Phone Console",
    "3cx": "3CX",
    "google": "Google Workspace",
    "entra": "Microsoft Entra",
    "yeastar": "Yeastar",
}
_MOST_CHANGES = 6


class ImportTableWords:
    """Implements `viewmodels.import_table.ImportWords`."""

    def __init__(self, account: AccountView) -> None:
        self._account = account

    def title(self, column: int) -> str:
        """Return the title of a fixed column."""
        if column == ROW:
            return QCoreApplication.translate("Import", "Row")
        if column == OUTCOME:
            return QCoreApplication.translate("Import", "Outcome")
        return QCoreApplication.translate("Import", "What happens")

    def outcome(self, outcome: Outcome) -> str:
        """Return what would become of a row, in a word, with its sign."""
        return outcome_words(outcome)

    def what(self, plan: RowPlan) -> str:
        """Return what a row would do, or what is wrong with it."""
        errors = [problem for problem in plan.problems if problem.severity == "error"]
        if plan.outcome == "problem":
            return " ".join(row_problem_words(problem) for problem in errors)
        name = plan.name
        match plan.outcome:
            case "new":
                words = QCoreApplication.translate("Import", "Adds {name}.")
            case "change":
                words = QCoreApplication.translate("Import", "Changes {name}: {changes}.")
            case "skip":
                words = QCoreApplication.translate("Import", "{name} is there already; skipped.")
            case _:
                words = QCoreApplication.translate("Import", "{name} stays as it is.")
        return words.replace("{changes}", self._changes(plan)).replace("{name}", name)

    def cell(self, plan: RowPlan, field: str) -> str:
        """Return what is wrong with a cell, or what it changes; empty for neither."""
        said = [row_problem_words(p) for p in plan.problems if p.field == field]
        if not said and plan.outcome == "change":
            said = [self._change(one) for one in plan.changes if one.field == field]
        return " ".join(said)

    def _changes(self, plan: RowPlan) -> str:
        shown = [self._change(one) for one in plan.changes[:_MOST_CHANGES]]
        more = len(plan.changes) - len(shown)
        if more > 0:
            words = QCoreApplication.translate("Import", "and {number} more")
            shown.append(words.format(number=more))
        return "; ".join(shown)

    def _change(self, change: Change) -> str:
        if change.field == HAS_LINE:
            if change.after is None:
                return QCoreApplication.translate("Import", "the application line is removed")
            return QCoreApplication.translate("Import", "an application line is added")
        words = QCoreApplication.translate("Import", "{label}: {before} → {after}")
        before = value_words(change.field, change.before, self._account)
        after = value_words(change.field, change.after, self._account)
        label = field_label(change.field)
        words = words.replace("{label}", label).replace("{before}", before)
        return words.replace("{after}", after)


def outcome_words(outcome: Outcome) -> str:
    """Return what would become of a row, in a word, with a sign: not by colour alone."""
    words: dict[Outcome, str] = {
        "new": QCoreApplication.translate("Import", "+ New"),
        "change": QCoreApplication.translate("Import", "✎ Change"),
        "same": QCoreApplication.translate("Import", "= As it is"),
        "skip": QCoreApplication.translate("Import", "– Skipped"),
        "problem": QCoreApplication.translate("Import", "✕ Problem"),
    }
    return words[outcome]


def row_problem_words(problem: Problem) -> str:
    """Return what is wrong with a cell."""
    if problem.code in FIELD_WORDS:
        return problem_words(problem)
    words = marked("Import", ROW_WORDS[problem.code])
    return filled(words, {"label": field_label(problem.field), **problem.params})


def target_words(target: str) -> str:
    """Return what a column of a file can be."""
    special = {
        IGNORED: QCoreApplication.translate("Import", "Do not import"),
        USER_ID: QCoreApplication.translate("Import", "ID in this console"),
        FULL_NAME: QCoreApplication.translate("Import", "First and last name"),
        HAS_LINE: QCoreApplication.translate("Import", "Has an application line (yes or no)"),
    }
    return special.get(target) or field_label(target)


def system_words(system: System) -> str:
    """Return the program that a file seems to come from; empty for none we know."""
    return _SYSTEMS.get(system, "")


def encoding_words(encoding: str) -> str:
    """Return what people call an encoding."""
    names = {
        "utf-8": "UTF-8",
        "utf-16-le": "UTF-16",
        "utf-16-be": "UTF-16 (big endian)",
        "cp1250": QCoreApplication.translate("Import", "Windows 1250 (Central European)"),
        "cp1251": QCoreApplication.translate("Import", "Windows 1251 (Cyrillic)"),
        "cp1252": QCoreApplication.translate("Import", "Windows 1252 (Western)"),
        "cp1253": QCoreApplication.translate("Import", "Windows 1253 (Greek)"),
        "cp1254": QCoreApplication.translate("Import", "Windows 1254 (Turkish)"),
        "cp1255": QCoreApplication.translate("Import", "Windows 1255 (Hebrew)"),
        "cp1256": QCoreApplication.translate("Import", "Windows 1256 (Arabic)"),
        "cp1257": QCoreApplication.translate("Import", "Windows 1257 (Baltic)"),
        "cp1258": QCoreApplication.translate("Import", "Windows 1258 (Vietnamese)"),
        "cp932": QCoreApplication.translate("Import", "Windows 932 (Japanese)"),
        "cp936": QCoreApplication.translate("Import", "Windows 936 (Simplified Chinese)"),
        "cp949": QCoreApplication.translate("Import", "Windows 949 (Korean)"),
        "cp950": QCoreApplication.translate("Import", "Windows 950 (Traditional Chinese)"),
    }
    return names[encoding]


def delimiter_words(delimiter: str) -> str:
    """Return what people call a delimiter."""
    names = {
        ",": QCoreApplication.translate("Import", "Comma"),
        ";": QCoreApplication.translate("Import", "Semicolon"),
        "\t": QCoreApplication.translate("Import", "Tab"),
        "|": QCoreApplication.translate("Import", "Vertical bar"),
    }
    return names[delimiter]


def summary_words(counts: Mapping[str, int]) -> str:
    """Return how many rows have which outcome, in one line."""
    parts = []
    for outcome, words in (
        ("new", QCoreApplication.translate("Import", "{number} new")),
        ("change", QCoreApplication.translate("Import", "{number} to change")),
        ("same", QCoreApplication.translate("Import", "{number} as they are")),
        ("skip", QCoreApplication.translate("Import", "{number} skipped")),
        ("problem", QCoreApplication.translate("Import", "{number} with problems")),
    ):
        if counts.get(outcome):
            shown = QLocale().toString(counts[outcome])
            parts.append(words.format(number=shown))
    return " · ".join(parts)
