"""The invite before it goes: for each person the e-mail exactly as it will be sent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Signal

from console.errors import Refused
from console.models.letters import MailView, view_of
from console.services import invites
from contract.invitation import UnsafeAddressError, compose, when_in_words
from contract.problems import in_english
from contract.records import LIVE_STATES
from contract.roles import may

if TYPE_CHECKING:
    from collections.abc import Sequence

    from console.errors import ConsoleError
    from console.events import Changed
    from console.viewmodels.office import Office
    from contract.records import User

Hindrance = Literal["not_allowed", "no_email", "preview_only"]


class Preview(MailView, frozen=True, kw_only=True):
    """A mail with its end: `expires` is in words, in the account's time zone."""

    expires: str


class InvitePreview(QObject):
    """Previews of the invites of one or several users, composed one by one when looked at.

    `changed` tells that another mail is shown or that sending began or ended; `sent` carries the
    Changed of sending; `failed` a ConsoleError. With `can_send` false (a user who is not saved
    yet) it only shows.
    """

    changed = Signal()
    sent = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        office: Office,
        users: Sequence[User],
        *,
        is_offline: bool = False,
        can_send: bool = True,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._office, self._can_send = office, can_send
        self.is_offline, self.is_sending = is_offline, False
        self.users = tuple(user for user in users if user.email)
        self.without_email = tuple(user for user in users if not user.email)
        self.index = 0
        self.preview: Preview | None = None

    @property
    def role(self) -> str:
        """The role of the person at this console."""
        return self._office.operator.role

    @property
    def hindrance(self) -> Hindrance | None:
        """Why nothing can be sent, as a code; None if it can."""
        if not self._can_send:
            return "preview_only"
        if not may(self.role, "invite.send"):
            return "not_allowed"
        return None if self.users else "no_email"

    @property
    def ending_codes(self) -> tuple[User, ...]:
        """The users whose present code stops working when this one is sent."""
        return tuple(
            user for user in self.users if user.invite and user.invite.state in LIVE_STATES
        )

    def select(self, index: int) -> None:
        """Show the mail of the user at this place."""
        if not 0 <= index < len(self.users):
            return
        self.index, self.preview = index, None
        self.changed.emit()
        user = self.users[index]

        def show(preview: Preview) -> None:
            if index == self.index:
                self.preview = preview
                self.changed.emit()

        self._office.tasks.run(lambda: self._composed(user), show, self.failed.emit)

    def send(self) -> None:
        """Ask for the invites to be sent, now or when the server is reached again."""
        if self.hindrance is not None or self.is_sending:
            return
        self.is_sending = True
        self.changed.emit()
        desk, user_ids = self._office.desk, tuple(user.id for user in self.users)
        self._office.tasks.run(
            lambda: invites.send(desk=desk, user_ids=user_ids), self._done, self._not_done
        )

    def _composed(self, user: User) -> Preview:
        letter = invites.preview(desk=self._office.desk, user=user)
        try:
            mail = view_of(compose(letter))
        except UnsafeAddressError as error:
            said = in_english("email_syntax", "email", value=letter.email)
            raise Refused(reason="email_syntax", detail=said) from error
        return Preview(
            subject=mail.subject,
            sender=mail.sender,
            recipient=mail.recipient,
            html=mail.html,
            text=mail.text,
            pictures=mail.pictures,
            expires=when_in_words(letter),
        )

    def _done(self, changed: Changed) -> None:
        self.is_sending = False
        self.sent.emit(changed)

    def _not_done(self, problem: ConsoleError) -> None:
        self.is_sending = False
        self.changed.emit()
        self.failed.emit(problem)
