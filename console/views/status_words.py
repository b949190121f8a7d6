"""The words of the status bar: one quiet line about the server and what waits."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from console.views.text import age_words, error_words

if TYPE_CHECKING:
    from console.models.sync_status import SyncStatus

_QUIETLY_OFFLINE = "offline"
"""Having no network is a state, not an error; other troubles are named."""


def connection_words(status: SyncStatus, now: datetime) -> str:
    """Return how the connection is, and when the last sync was complete."""
    match status.connection:
        case "starting":
            return QCoreApplication.translate("Status", "Starting…")
        case "syncing":
            return _syncing_words(status)
        case "stopped":
            return QCoreApplication.translate("Status", "Stopped")
        case "online":
            state = QCoreApplication.translate("Status", "Online")
        case _:
            state = trouble_words(status)
    return f"{state} · {last_sync_words(status, now)}"


def trouble_words(status: SyncStatus) -> str:
    """Return why nothing is exchanged now, in a few words."""
    if status.problem is None or status.problem.code == _QUIETLY_OFFLINE:
        return QCoreApplication.translate("Status", "Offline")
    words = error_words(status.problem).what.rstrip(".")
    if status.connection == "offline":
        return QCoreApplication.translate("Status", "Offline: {words}").format(words=words)
    return words


def last_sync_words(status: SyncStatus, now: datetime) -> str:
    """Return how long ago the last complete sync was."""
    if status.last_sync_at is None:
        return QCoreApplication.translate("Status", "never synced")
    age = now - datetime.fromisoformat(status.last_sync_at)
    if age < timedelta(minutes=1):
        return QCoreApplication.translate("Status", "synced just now")
    return QCoreApplication.translate("Status", "synced {age} ago").format(age=age_words(age))


def waiting_words(status: SyncStatus, now: datetime) -> str:
    """Return how many changes wait to be sent and since when; nothing if none does."""
    waiting = status.waiting
    number = waiting.number - waiting.held
    if number == 0:
        return ""
    if number == 1:
        words = QCoreApplication.translate("Status", "1 change waits to be sent")
    else:
        words = QCoreApplication.translate("Status", "{number} changes wait to be sent")
    words = words.format(number=number)
    if waiting.oldest_at is None:
        return words
    since = QCoreApplication.translate("Status", "{words}, the oldest for {age}")
    return since.format(
        words=words, age=age_words(now - datetime.fromisoformat(waiting.oldest_at))
    )


def attention_words(number: int) -> str:
    """Return how many changes need a person; nothing if none does."""
    if number == 0:
        return ""
    if number == 1:
        return QCoreApplication.translate("Status", "1 change needs you")
    return QCoreApplication.translate("Status", "{number} changes need you").format(number=number)


def way_out_words(status: SyncStatus) -> str:
    """Return what the button does that ends a pause; nothing where a person can do nothing."""
    code = status.problem.code if status.problem is not None else ""
    if status.connection != "paused":
        return ""
    if code == "signed_out":
        return QCoreApplication.translate("Status", "Sign in again")
    if code == "sweep_stopped":
        return QCoreApplication.translate("Status", "Decide…")
    return QCoreApplication.translate("Status", "Why?")


def _syncing_words(status: SyncStatus) -> str:
    if status.received is None:
        return QCoreApplication.translate("Status", "Syncing…")
    words = QCoreApplication.translate("Status", "Downloading: {number} so far")
    return words.format(number=f"{status.received:,}")
