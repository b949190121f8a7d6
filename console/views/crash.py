"""When the program itself is at fault: it is logged, told once, and the program goes on."""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QMessageLogContext,
    QObject,
    Qt,
    QtMsgType,
    QUrl,
    Signal,
    Slot,
    qInstallMessageHandler,
)
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from console.errors import Bug
from console.logs import redacted
from console.views import style
from console.views.dialogs.parts import button, button_row, heading, plain
from console.views.text import error_words

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from types import TracebackType

log = logging.getLogger(__name__)
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class CrashDialog(QDialog):
    """Says what is safe and what to do; the report holds no names, numbers or codes."""

    def __init__(
        self,
        report: str,
        log_path: Path,
        parent: QWidget | None = None,
        tell: Callable[[str], object] | None = None,
    ) -> None:
        super().__init__(parent)
        self._report, self._log_path = report, log_path
        words = error_words(Bug())
        self.setWindowTitle(QCoreApplication.translate("Crash", "Phone Console"))
        shown = QPlainTextEdit(report, self)
        shown.setReadOnly(True)
        shown.setTabChangesFocus(True)
        shown.setAccessibleName(QCoreApplication.translate("Crash", "Report"))
        go_on = button(QCoreApplication.translate("Crash", "Go on"), act=self.accept)
        go_on.setDefault(True)
        copy = button(QCoreApplication.translate("Crash", "Copy report"), act=self._copy)
        logs = button(QCoreApplication.translate("Crash", "Open log folder"), act=self._open_logs)
        others = [copy, logs]
        if tell is not None:
            words_of_it = QCoreApplication.translate("Crash", "Report a problem…")
            others.insert(0, button(words_of_it, act=lambda: tell(report)))
        column = QVBoxLayout(self)
        column.setContentsMargins(*(style.PAGE_MARGIN,) * 4)
        column.setSpacing(style.ROOMY)
        column.addWidget(heading(words.what))
        column.addWidget(plain(words.meaning))
        column.addWidget(plain(words.way_out))
        column.addWidget(shown, 1)
        column.addWidget(button_row(None, go_on, *others))
        self.resize(640, 420)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report)

    def _open_logs(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._log_path.parent)))


class Watch(QObject):
    """Hears of every exception that nobody caught, in any thread."""

    _caught = Signal(str)

    def __init__(self, log_path: Path) -> None:
        super().__init__()
        self._log_path = log_path
        self._dialog: CrashDialog | None = None
        self.tell: Callable[[str], object] | None = None
        """Opens the report of a problem with where the fault was."""
        self._caught.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def __call__(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Log an exception and tell of it; Ctrl+C ends the program as usual."""
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.quit()
            return
        log.critical("nobody caught this", exc_info=(kind, error, trace))
        self._caught.emit(report_of(kind, trace))

    def in_thread(self, caught: threading.ExceptHookArgs) -> None:
        """Hear of an exception that ended a thread."""
        if caught.exc_value is not None:
            self(caught.exc_type, caught.exc_value, caught.exc_traceback)

    @Slot(str)
    def _tell(self, report: str) -> None:
        if self._dialog is not None and self._dialog.isVisible():
            return  # one dialog is enough; the log has them all
        self._dialog = CrashDialog(report, self._log_path, QApplication.activeWindow(), self.tell)
        self._dialog.show()


def report_of(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Return where an exception came from; its own words may quote anything and stay out."""
    lines = traceback.format_tb(trace)
    return redacted(f"{kind.__name__}\n{''.join(lines)}")


def watch(log_path: Path) -> Watch:
    """Watch this process from now on; returns the watch, kept by the hooks."""
    made = Watch(log_path)
    sys.excepthook = made
    threading.excepthook = made.in_thread
    qInstallMessageHandler(_to_log)
    return made


def _to_log(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    logging.getLogger("qt").log(_LEVELS.get(kind, logging.WARNING), "%s", message)
