"""The main job, end to end: real window, HTTP, database, mail and codes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.e2e import tour
from tests.support.mail import mail_server

if TYPE_CHECKING:
    from pathlib import Path
    from typing import Literal

    from PySide6.QtWidgets import QApplication


@pytest.mark.parametrize("by", ["link", "code"])
def test_a_new_user_is_invited_and_sets_up_a_device(
    qapp: QApplication, tmp_path: Path, by: Literal["link", "code"]
) -> None:
    with mail_server() as mailbox:
        tour.play(tmp_path, mailbox, by=by)
