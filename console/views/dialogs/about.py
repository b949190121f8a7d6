"""About this program: version, licence, and where its files are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QUrl, qVersion
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QFormLayout, QVBoxLayout, QWidget

from console import __version__
from console.settings import PROGRAM
from console.views import style
from console.views.dialogs.parts import button, button_row, heading, plain
from console.views.text import role_words

if TYPE_CHECKING:
    from console.services.session import SignedIn
    from console.settings import Settings


class About(QDialog):
    """What one tells a support by telephone; every value can be selected and copied."""

    def __init__(self, settings: Settings, who: SignedIn, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(QCoreApplication.translate("About", "About Phone Console"))
        self._settings = settings
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.setVerticalSpacing(style.GAP)
        for label, value in self._facts(who):
            shown = plain(value, selectable=True)
            shown.setAccessibleName(f"{label}: {value}")
            form.addRow(style.plain_label(label), shown)
        logs = button(QCoreApplication.translate("About", "Open log folder"), act=self._open_logs)
        close = button(QCoreApplication.translate("About", "Close"), act=self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(style.PAGE_MARGIN,) * 4)
        column.setSpacing(style.ROOMY)
        column.addWidget(heading(PROGRAM))
        column.addLayout(form)
        column.addWidget(button_row(None, close, logs))
        self.setMinimumWidth(style.TEXT_WIDTH)

    def _facts(self, who: SignedIn) -> tuple[tuple[str, str], ...]:
        settings, operator = self._settings, who.operator
        return (
            (QCoreApplication.translate("About", "Version"), f"{__version__}, Qt {qVersion()}"),
            (QCoreApplication.translate("About", "Server"), who.server_url),
            (
                QCoreApplication.translate("About", "Signed in as"),
                f"{operator.email} ({role_words(operator.role)})",
            ),
            (QCoreApplication.translate("About", "Local data"), str(settings.profile)),
            (QCoreApplication.translate("About", "Log file"), str(settings.log_path)),
            (
                QCoreApplication.translate("About", "Licence"),
                QCoreApplication.translate("About", "MIT; the notices are beside the program"),
            ),
        )

    def _open_logs(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._settings.log_path.parent)))
