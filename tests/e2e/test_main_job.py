"""The main job, end to end: real window, HTTP, database, mail and codes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.e2e import tour
from tests.support.mail import mail_server

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from tests.e2e.tour import SetUp


@pytest.mark.parametrize("set_up", [tour.by_link, tour.by_code], ids=["link", "code"])
def test_a_new_user_is_invited_and_sets_up_a_device(
    qapp: QApplication, tmp_path: Path, set_up: SetUp
) -> None:
    with mail_server() as mailbox:
        tour.play(tmp_path, mailbox, set_up=set_up)
