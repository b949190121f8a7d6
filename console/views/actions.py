"""Every action as data, once: for menu bar, Actions buttons, context menu, shortcuts, tests."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, cast

import msgspec
from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

from console.viewmodels.user_actions import ActionId, Reason, Situation, is_resend, why_not
from console.views.text import filled, marked, role_words
from console.views.undo_words import undo_words
from contract.problems import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Callable

MenuId = Literal["user", "edit", "view", "console", "help"]


class ActionSpec(msgspec.Struct, frozen=True, kw_only=True):
    """One action: `text` as in domain.md, `does` its sentence, `menu` where the menu bar has it.

    `starts_group` puts a line above it in menus. `also` are other keys for it, `submenu` the title
    of the menu in the menu that has it. One that `is_choice` is ticked while it holds.
    """

    id: ActionId
    text: str
    does: str
    menu: MenuId
    shortcut: str = ""
    starts_group: bool = False
    also: str = ""
    submenu: str = ""
    is_choice: bool = False


LANGUAGES: dict[ActionId, str] = {
    "language_en": "English",
    "language_de": "Deutsch",
    "language_es": "Español",
    "language_fr": "Français",
    "language_lt": "Lietuvių",
    "language_uk": "Українська",
    "language_ar": "العربية",
}
"""Each by its own name: who can't read the one that is spoken finds the own one."""
ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec(
        id="new_user",
        text=QT_TRANSLATE_NOOP("Action", "Create new"),
        does=QT_TRANSLATE_NOOP("Action", "Add a user with the wizard."),
        menu="user",
        shortcut="Ctrl+N",
    ),
    ActionSpec(
        id="import_csv",
        text=QT_TRANSLATE_NOOP("Action", "Import from CSV…"),
        does=QT_TRANSLATE_NOOP(
            "Action", "Add or change many users from a file; you see first what would happen."
        ),
        menu="user",
        shortcut="Ctrl+Shift+I",
    ),
    ActionSpec(
        id="export_csv",
        text=QT_TRANSLATE_NOOP("Action", "Export as CSV…"),
        does=QT_TRANSLATE_NOOP("Action", "Save the users that are listed now, or all, as a file."),
        menu="user",
        shortcut="Ctrl+Shift+E",
    ),
    ActionSpec(
        id="edit",
        text=QT_TRANSLATE_NOOP("Action", "Edit"),
        does=QT_TRANSLATE_NOOP("Action", "Change the details of this user."),
        menu="user",
        shortcut="Ctrl+E",
        starts_group=True,
    ),
    ActionSpec(
        id="configure_line",
        text=QT_TRANSLATE_NOOP("Action", "Configure application line"),
        does=QT_TRANSLATE_NOOP("Action", "Set up numbers, calls and recording of this user."),
        menu="user",
        shortcut="Ctrl+L",
    ),
    ActionSpec(
        id="send_invite",
        text=QT_TRANSLATE_NOOP("Action", "Send Invite to app"),
        does=QT_TRANSLATE_NOOP("Action", "Look at the invite e-mail, then send it."),
        menu="user",
        shortcut="Ctrl+I",
        starts_group=True,
    ),
    ActionSpec(
        id="show_qr",
        text=QT_TRANSLATE_NOOP("Action", "Show QR"),
        does=QT_TRANSLATE_NOOP("Action", "Show a code for ten minutes to scan from this screen."),
        menu="user",
    ),
    ActionSpec(
        id="print_sheets",
        text=QT_TRANSLATE_NOOP("Action", "Invitation sheets…"),
        does=QT_TRANSLATE_NOOP(
            "Action", "Print invites, a page each, for people without e-mail or for anybody."
        ),
        menu="user",
    ),
    ActionSpec(
        id="revoke_invite",
        text=QT_TRANSLATE_NOOP("Action", "Revoke invite"),
        does=QT_TRANSLATE_NOOP("Action", "Make the invite that is out invalid."),
        menu="user",
    ),
    ActionSpec(
        id="devices",
        text=QT_TRANSLATE_NOOP("Action", "Devices…"),
        does=QT_TRANSLATE_NOOP("Action", "See the devices of this user, and remove them."),
        menu="user",
        shortcut="Ctrl+D",
        starts_group=True,
    ),
    ActionSpec(
        id="history",
        text=QT_TRANSLATE_NOOP("Action", "History…"),
        does=QT_TRANSLATE_NOOP("Action", "See who changed what of this user, and put it back."),
        menu="user",
        shortcut="Ctrl+H",
    ),
    ActionSpec(
        id="open_attention",
        text=QT_TRANSLATE_NOOP("Action", "Show what needs attention"),
        does=QT_TRANSLATE_NOOP("Action", "See why the server did not take a change."),
        menu="user",
        shortcut="Ctrl+Return",
    ),
    ActionSpec(
        id="duplicate",
        text=QT_TRANSLATE_NOOP("Action", "Duplicate"),
        does=QT_TRANSLATE_NOOP("Action", "Add a user with the same settings as this one."),
        menu="user",
    ),
    ActionSpec(
        id="delete",
        text=QT_TRANSLATE_NOOP("Action", "Delete"),
        does=QT_TRANSLATE_NOOP("Action", "Delete this user; first you see all that goes."),
        menu="user",
        shortcut="Del",
        starts_group=True,
    ),
    ActionSpec(
        id="undo",
        text=QT_TRANSLATE_NOOP("Action", "Undo"),
        does=QT_TRANSLATE_NOOP("Action", "Take back what you did last, sent or not."),
        menu="edit",
        shortcut="Ctrl+Z",
    ),
    ActionSpec(
        id="palette",
        text=QT_TRANSLATE_NOOP("Action", "Find anything…"),
        does=QT_TRANSLATE_NOOP("Action", "Type to find any action and any user."),
        menu="edit",
        shortcut="Ctrl+K",
        starts_group=True,
    ),
    ActionSpec(
        id="go_users",
        text=QT_TRANSLATE_NOOP("Action", "Users"),
        does=QT_TRANSLATE_NOOP("Action", "Show the table of all users."),
        menu="view",
        shortcut="Ctrl+1",
    ),
    ActionSpec(
        id="go_devices",
        text=QT_TRANSLATE_NOOP("Action", "All devices"),
        does=QT_TRANSLATE_NOOP("Action", "Show the devices of all users."),
        menu="view",
        shortcut="Ctrl+2",
    ),
    ActionSpec(
        id="go_attention",
        text=QT_TRANSLATE_NOOP("Action", "Needs attention"),
        does=QT_TRANSLATE_NOOP("Action", "Show the changes that wait for your decision."),
        menu="view",
        shortcut="Ctrl+3",
    ),
    ActionSpec(
        id="go_history",
        text=QT_TRANSLATE_NOOP("Action", "History of the account"),
        does=QT_TRANSLATE_NOOP("Action", "Show who changed what, in the whole account."),
        menu="view",
        shortcut="Ctrl+4",
    ),
    ActionSpec(
        id="contrast_system",
        text=QT_TRANSLATE_NOOP("Action", "Contrast as in the system"),
        does=QT_TRANSLATE_NOOP("Action", "Use high contrast when the system does."),
        menu="view",
        submenu=QT_TRANSLATE_NOOP("Action", "Contrast"),
        starts_group=True,
        is_choice=True,
    ),
    ActionSpec(
        id="contrast_normal",
        text=QT_TRANSLATE_NOOP("Action", "Normal contrast"),
        does=QT_TRANSLATE_NOOP("Action", "Use the usual colours, whatever the system does."),
        menu="view",
        submenu=QT_TRANSLATE_NOOP("Action", "Contrast"),
        is_choice=True,
    ),
    ActionSpec(
        id="contrast_high",
        text=QT_TRANSLATE_NOOP("Action", "High contrast"),
        does=QT_TRANSLATE_NOOP("Action", "Use strong colours and lines that are easy to see."),
        menu="view",
        submenu=QT_TRANSLATE_NOOP("Action", "Contrast"),
        is_choice=True,
    ),
    ActionSpec(
        id="language_",
        text=QT_TRANSLATE_NOOP("Action", "Language of the system"),
        does=QT_TRANSLATE_NOOP("Action", "Speak the language of this computer."),
        menu="view",
        submenu=QT_TRANSLATE_NOOP("Action", "Language"),
        is_choice=True,
    ),
    *(
        ActionSpec(
            id=action,
            text=name,
            does=QT_TRANSLATE_NOOP("Action", "Speak this language, from now on."),
            menu="view",
            submenu=QT_TRANSLATE_NOOP("Action", "Language"),
            is_choice=True,
        )
        for action, name in LANGUAGES.items()
    ),
    ActionSpec(
        id="sync_now",
        text=QT_TRANSLATE_NOOP("Action", "Sync now"),
        does=QT_TRANSLATE_NOOP("Action", "Send what waits and fetch what is new."),
        menu="console",
        shortcut="F5",
    ),
    ActionSpec(
        id="notices",
        text=QT_TRANSLATE_NOOP("Action", "Tell me about invites"),
        does=QT_TRANSLATE_NOOP(
            "Action", "While you work elsewhere, say when an invite is completed or fails."
        ),
        menu="console",
        is_choice=True,
    ),
    ActionSpec(
        id="sign_out",
        text=QT_TRANSLATE_NOOP("Action", "Sign out"),
        does=QT_TRANSLATE_NOOP("Action", "End the session on this computer."),
        menu="console",
        starts_group=True,
    ),
    ActionSpec(
        id="quit",
        text=QT_TRANSLATE_NOOP("Action", "Quit"),
        does=QT_TRANSLATE_NOOP("Action", "Close the program; everything is kept."),
        menu="console",
        shortcut="Ctrl+Q",
        starts_group=True,
    ),
    ActionSpec(
        id="guide",
        text=QT_TRANSLATE_NOOP("Action", "Guide"),
        does=QT_TRANSLATE_NOOP("Action", "Read how things are done."),
        menu="help",
        shortcut="Shift+F1",
    ),
    ActionSpec(
        id="shortcuts",
        text=QT_TRANSLATE_NOOP("Action", "Keyboard shortcuts"),
        does=QT_TRANSLATE_NOOP("Action", "See which keys do what."),
        menu="help",
        shortcut="F1",
        also="?",
    ),
    ActionSpec(
        id="whats_new",
        text=QT_TRANSLATE_NOOP("Action", "What’s new"),
        does=QT_TRANSLATE_NOOP("Action", "Read what changed from version to version."),
        menu="help",
    ),
    ActionSpec(
        id="report",
        text=QT_TRANSLATE_NOOP("Action", "Report a problem…"),
        does=QT_TRANSLATE_NOOP(
            "Action", "See a report without personal data, then save it for your support."
        ),
        menu="help",
        starts_group=True,
    ),
    ActionSpec(
        id="about",
        text=QT_TRANSLATE_NOOP("Action", "About Phone Console"),
        does=QT_TRANSLATE_NOOP("Action", "See the version, and where the log file is."),
        menu="help",
    ),
)
ROW_ACTIONS: tuple[ActionId, ...] = (
    "edit",
    "configure_line",
    "send_invite",
    "show_qr",
    "print_sheets",
    "revoke_invite",
    "devices",
    "history",
    "open_attention",
    "duplicate",
    "delete",
)
"""The Actions menu of a user, in its order."""
REASON_WORDS: dict[Reason, str] = {
    "role": QT_TRANSLATE_NOOP("Action", "Your role, {role}, may not do this."),
    "nothing_selected": QT_TRANSLATE_NOOP("Action", "Select a user first."),
    "is_deleting": QT_TRANSLATE_NOOP("Action", "This user is being deleted."),
    "draft_only": QT_TRANSLATE_NOOP("Action", "This user is a draft; save it first."),
    "no_email": QT_TRANSLATE_NOOP("Action", "This user has no e-mail address."),
    "invite_waiting": QT_TRANSLATE_NOOP("Action", "The invite already waits to be sent."),
    "no_invite": QT_TRANSLATE_NOOP("Action", "There is no invite that could be revoked."),
    "revoke_waiting": QT_TRANSLATE_NOOP("Action", "Revoking already waits to be sent."),
    "offline": QT_TRANSLATE_NOOP("Action", "The server makes this code, and it can’t be reached."),
    "not_sent_yet": QT_TRANSLATE_NOOP("Action", "The server does not know this user yet."),
    "no_device": QT_TRANSLATE_NOOP("Action", "This user has no device."),
    "no_attention": QT_TRANSLATE_NOOP("Action", "Nothing of this user needs attention."),
    "nothing_done": QT_TRANSLATE_NOOP("Action", "Nothing was done here since you signed in."),
}
_SPECS = {spec.id: spec for spec in ACTIONS}


def spec_of(action: ActionId) -> ActionSpec:
    """Return the declaration of an action."""
    return _SPECS[action]


def action_text(action: ActionId, situation: Situation) -> str:
    """Return the text of an action as menus show it now."""
    if action == "send_invite" and is_resend(situation.row):
        return QCoreApplication.translate("Action", "Resend invite")
    if action == "undo" and situation.undo is not None:
        return undo_words(situation.undo)
    if action == "delete" and situation.row is not None and situation.row.is_new_draft:
        return QCoreApplication.translate("Action", "Discard draft")
    return marked("Action", spec_of(action).text)


def reason_words(action: ActionId, situation: Situation) -> str | None:
    """Return why an action can't run now, in words; None if it can."""
    reason = why_not(action, situation)
    if reason is None:
        return None
    return filled(marked("Action", REASON_WORDS[reason]), {"role": role_words(situation.role)})


def make_action(
    action: ActionId,
    parent: QObject,
    run: Callable[[ActionId], object],
    *,
    with_shortcut: bool = False,
) -> QAction:
    """Make a QAction of a declaration; `run(id)` is called when a person chooses it."""
    made = QAction(parent)
    made.setObjectName(action)
    if with_shortcut and spec_of(action).shortcut:
        keys = (spec_of(action).shortcut, spec_of(action).also)
        made.setShortcuts([QKeySequence(key) for key in keys if key])
        made.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
    if action == "quit":
        made.setMenuRole(QAction.MenuRole.QuitRole)
    made.setCheckable(spec_of(action).is_choice)
    if action == "about":
        made.setMenuRole(QAction.MenuRole.AboutRole)
    made.triggered.connect(lambda: run(action))
    return made


def refresh_action(made: QAction, situation: Situation) -> None:
    """Bring text, state and explanation of a QAction up to date."""
    action = cast("ActionId", made.objectName())
    reason = reason_words(action, situation)
    explanation = reason or marked("Action", spec_of(action).does)
    made.setText(action_text(action, situation).replace("&", "&&"))
    made.setEnabled(reason is None)
    made.setChecked(action in situation.chosen)
    made.setToolTip(explanation)
    made.setStatusTip(explanation)
    made.setWhatsThis(explanation)
