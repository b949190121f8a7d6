"""The words of the status bar: one quiet line about the server and what waits."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from console.views.text import age_words, error_words

if TYPE_CHECKING:
    from console.models.sync_status import SyncStatus

_MINUTE = 60
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
            return _stopped_words(status)
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
    """Return what the button does that ends a pause, or a long download; nothing without one."""
    if status.connection == "syncing":
        return "" if status.received is None else QCoreApplication.translate("Status", "Stop")
    if status.connection == "stopped":
        return QCoreApplication.translate("Status", "Go on")
    return _end_of_pause(status) if status.connection == "paused" else ""


def _end_of_pause(status: SyncStatus) -> str:
    code = status.problem.code if status.problem is not None else ""
    if code == "signed_out":
        return QCoreApplication.translate("Status", "Sign in again")
    if code == "sweep_stopped":
        return QCoreApplication.translate("Status", "Decide…")
    return QCoreApplication.translate("Status", "Why?")


def _syncing_words(status: SyncStatus) -> str:
    if status.received is None:
        return QCoreApplication.translate("Status", "Syncing…")
    words = QCoreApplication.translate("Status", "Downloading: {number} so far")
    if status.expected is not None:
        words = QCoreApplication.translate("Status", "Downloading: {number} of {total}")
    words = words.format(number=f"{status.received:,}", total=f"{status.expected or 0:,}")
    if status.seconds_left is None:
        return words
    left = QCoreApplication.translate("Status", "{words}, {seconds} s left")
    if status.seconds_left >= _MINUTE:
        left = QCoreApplication.translate("Status", "{words}, {time} left")
    time = age_words(timedelta(seconds=status.seconds_left))
    return left.format(words=words, seconds=status.seconds_left, time=time)


def _stopped_words(status: SyncStatus) -> str:
    if status.received is None:
        return QCoreApplication.translate("Status", "Stopped")
    words = QCoreApplication.translate("Status", "Download stopped at {number}; the rest can wait")
    return words.format(number=f"{status.received:,}")
