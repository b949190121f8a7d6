"""Letters into a Maildir, for trying things out and for other programs to take them from."""

from __future__ import annotations

import mailbox
from email import policy
from pathlib import Path
from typing import TYPE_CHECKING

from backend.mail.failures import MailDelayedError, plain_words

if TYPE_CHECKING:
    from email.message import EmailMessage


class Maildir:
    """A folder (mode 0700) that gets one file a letter, whole or not at all."""

    sender: str | None = None

    def __init__(self, folder: str) -> None:
        self._folder = Path(folder).expanduser().absolute()

    def send(self, message: EmailMessage, recipient: str) -> None:
        """Put a letter into `new`; raises MailDelayedError if the folder can't be written."""
        try:
            self._folder.parent.mkdir(parents=True, exist_ok=True)
            box = mailbox.Maildir(self._folder, create=True)
            # Latin and foreign addresses alike: the file is UTF-8, as RFC 6532 has it.
            utf8 = not recipient.isascii()
            box.add(message.as_bytes(policy=policy.SMTP.clone(utf8=utf8, linesep="\n")))
        except OSError as failure:
            raise MailDelayedError(plain_words(f"Mail folder: {failure.strerror}")) from failure
