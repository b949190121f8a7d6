"""The words of every error code: what happened, what it means for the work, the way out."""

from __future__ import annotations

from contract.problems import QT_TRANSLATE_NOOP

ERROR_WORDS: dict[str, tuple[str, str, str]] = {
    "bug": (
        QT_TRANSLATE_NOOP("Error", "Something went wrong in this program."),
        QT_TRANSLATE_NOOP("Error", "What you saved and typed is kept."),
        QT_TRANSLATE_NOOP(
            "Error", "Try again. If it happens again, send the log file to your support."
        ),
    ),
    "offline": (
        QT_TRANSLATE_NOOP("Error", "The server can’t be reached."),
        QT_TRANSLATE_NOOP("Error", "You can go on working; changes wait here and are sent later."),
        QT_TRANSLATE_NOOP("Error", "Check the network and the server address, then try again."),
    ),
    "server_busy": (
        QT_TRANSLATE_NOOP("Error", "The server is busy."),
        QT_TRANSLATE_NOOP("Error", "Nothing is lost; it will be tried again."),
        QT_TRANSLATE_NOOP("Error", "Wait a moment, then try again."),
    ),
    "server_failed": (
        QT_TRANSLATE_NOOP("Error", "The server failed to answer properly."),
        QT_TRANSLATE_NOOP("Error", "Your changes are kept here and will be tried again."),
        QT_TRANSLATE_NOOP(
            "Error", "Try again later. If it stays so, tell whoever runs the server."
        ),
    ),
    "not_our_server": (
        QT_TRANSLATE_NOOP("Error", "There is no Phone Console server at this address."),
        QT_TRANSLATE_NOOP(
            "Error", "Something else answered: a proxy, a login page or another program."
        ),
        QT_TRANSLATE_NOOP(
            "Error", "Check the server address, or open a browser to sign in to the network."
        ),
    ),
    "other_server": (
        QT_TRANSLATE_NOOP("Error", "This profile belongs to another server."),
        QT_TRANSLATE_NOOP("Error", "Nothing was sent, so that two accounts are never mixed up."),
        QT_TRANSLATE_NOOP(
            "Error", "Enter the address used before, or start with another profile folder."
        ),
    ),
    "certificate_refused": (
        QT_TRANSLATE_NOOP("Error", "The server’s certificate can’t be trusted."),
        QT_TRANSLATE_NOOP("Error", "Nothing was sent: someone could be listening in."),
        QT_TRANSLATE_NOOP("Error", "Ask whoever runs the server for a valid certificate."),
    ),
    "address_refused": (
        QT_TRANSLATE_NOOP("Error", "This is not a server address."),
        QT_TRANSLATE_NOOP(
            "Error", "It has a form like https://phone.example.com and must start with https."
        ),
        QT_TRANSLATE_NOOP("Error", "Correct the server address."),
    ),
    "credentials_wrong": (
        QT_TRANSLATE_NOOP("Error", "The e-mail or the password is wrong."),
        QT_TRANSLATE_NOOP("Error", "You are not signed in."),
        QT_TRANSLATE_NOOP("Error", "Check both and try again."),
    ),
    "too_many_tries": (
        QT_TRANSLATE_NOOP("Error", "Too many tries to sign in."),
        QT_TRANSLATE_NOOP(
            "Error", "The server slows down sign-in for a while to keep others out."
        ),
        QT_TRANSLATE_NOOP("Error", "Wait {seconds} seconds, then try again."),
    ),
    "signed_out": (
        QT_TRANSLATE_NOOP("Error", "Your session has ended."),
        QT_TRANSLATE_NOOP("Error", "Changes that were not sent yet wait here."),
        QT_TRANSLATE_NOOP("Error", "Sign in again to send them."),
    ),
    "version_mismatch": (
        QT_TRANSLATE_NOOP("Error", "This program and the server do not fit together."),
        QT_TRANSLATE_NOOP(
            "Error", "You can look, and your changes are kept, but nothing is sent."
        ),
        QT_TRANSLATE_NOOP("Error", "Update the {side}."),
    ),
    "refused": (
        QT_TRANSLATE_NOOP("Error", "The server did not accept this."),
        QT_TRANSLATE_NOOP("Error", "{detail}"),
        QT_TRANSLATE_NOOP("Error", "Correct it and try again."),
    ),
    "resync_needed": (
        QT_TRANSLATE_NOOP("Error", "The server asks for a full download."),
        QT_TRANSLATE_NOOP("Error", "It takes a moment; changes that were not sent yet stay."),
        QT_TRANSLATE_NOOP("Error", "There is nothing to do."),
    ),
    "sweep_stopped": (
        QT_TRANSLATE_NOOP("Error", "The server no longer lists {count} of {total} users."),
        QT_TRANSLATE_NOOP(
            "Error", "They are still shown: so many at once may be a mistake on the server."
        ),
        QT_TRANSLATE_NOOP(
            "Error", "Ask whoever runs the server; then remove them here or go on as it is."
        ),
    ),
    "keyring_unavailable": (
        QT_TRANSLATE_NOOP("Error", "The keyring of this computer can’t be used."),
        QT_TRANSLATE_NOOP(
            "Error", "It keeps the key of your local data, which is always encrypted."
        ),
        QT_TRANSLATE_NOOP(
            "Error", "Unlock the keyring and try again, or use a passphrase instead."
        ),
    ),
    "passphrase_wrong": (
        QT_TRANSLATE_NOOP("Error", "This passphrase does not open your local data."),
        QT_TRANSLATE_NOOP("Error", "Nothing was changed."),
        QT_TRANSLATE_NOOP("Error", "Try again; capital and small letters matter."),
    ),
    "store_damaged": (
        QT_TRANSLATE_NOOP("Error", "Your local data is damaged and can’t be read."),
        QT_TRANSLATE_NOOP(
            "Error", "Users are on the server; only what was not sent yet is at risk."
        ),
        QT_TRANSLATE_NOOP(
            "Error", "Start this program again: it repairs this, and downloads the users again."
        ),
    ),
    "store_newer": (
        QT_TRANSLATE_NOOP("Error", "This profile was written by a newer version of this program."),
        QT_TRANSLATE_NOOP(
            "Error", "Opening it with this version could lose something, so it stays closed."
        ),
        QT_TRANSLATE_NOOP(
            "Error", "Update this program, or start it with another profile folder."
        ),
    ),
    "disk_full": (
        QT_TRANSLATE_NOOP("Error", "The disk is full."),
        QT_TRANSLATE_NOOP(
            "Error", "The last change could not be saved; what you typed is still here."
        ),
        QT_TRANSLATE_NOOP("Error", "Free some space, then save again."),
    ),
    "folder_read_only": (
        QT_TRANSLATE_NOOP("Error", "The profile folder can’t be written."),
        QT_TRANSLATE_NOOP("Error", "Nothing can be saved there; what you typed is still here."),
        QT_TRANSLATE_NOOP(
            "Error", "Allow writing to the folder, or start with another profile folder."
        ),
    ),
    "profile_in_use": (
        QT_TRANSLATE_NOOP("Error", "This profile is open in another window or program."),
        QT_TRANSLATE_NOOP(
            "Error", "Two at once could overwrite each other, so this one stays closed."
        ),
        QT_TRANSLATE_NOOP("Error", "Use the other window, or start with another profile folder."),
    ),
    "draft_in_the_way": (
        QT_TRANSLATE_NOOP("Error", "A draft is open that can’t be kept on this computer now."),
        QT_TRANSLATE_NOOP(
            "Error", "Nobody else was signed in, so nothing that you typed is lost."
        ),
        QT_TRANSLATE_NOOP("Error", "Save or close the draft first, then sign in again."),
    ),
    "embedded_server_failed": (
        QT_TRANSLATE_NOOP("Error", "The demo’s own server did not start."),
        QT_TRANSLATE_NOOP("Error", "The demo can’t be shown: {detail}"),
        QT_TRANSLATE_NOOP("Error", "Try again. The log file says more."),
    ),
    "file_not_read": (
        QT_TRANSLATE_NOOP("Error", "The file could not be opened: {reason}."),
        QT_TRANSLATE_NOOP("Error", "Nothing was imported."),
        QT_TRANSLATE_NOOP("Error", "Close it in other programs, or choose another file."),
    ),
    "file_not_written": (
        QT_TRANSLATE_NOOP("Error", "The file was not saved: {reason}."),
        QT_TRANSLATE_NOOP("Error", "A file that was there before is unchanged."),
        QT_TRANSLATE_NOOP("Error", "Choose another folder."),
    ),
    "file_no_table": (
        QT_TRANSLATE_NOOP("Error", "There is no table of text in this file."),
        QT_TRANSLATE_NOOP("Error", "Nothing was imported."),
        QT_TRANSLATE_NOOP("Error", "Save the list as CSV in its program, then choose that."),
    ),
    "file_too_large": (
        QT_TRANSLATE_NOOP("Error", "The file is larger than {longest} MB."),
        QT_TRANSLATE_NOOP("Error", "Nothing was imported."),
        QT_TRANSLATE_NOOP("Error", "Choose a list of people, or cut it into several files."),
    ),
    "file_encoding": (
        QT_TRANSLATE_NOOP("Error", "The file is not written in {encoding}."),
        QT_TRANSLATE_NOOP("Error", "Nothing was imported."),
        QT_TRANSLATE_NOOP("Error", "Choose another encoding."),
    ),
    "file_broken": (
        QT_TRANSLATE_NOOP("Error", "Line {line} begins a quoted cell that does not end."),
        QT_TRANSLATE_NOOP("Error", "Nothing was imported."),
        QT_TRANSLATE_NOOP("Error", "Correct that line, or choose another delimiter."),
    ),
    "import_stopped": (
        QT_TRANSLATE_NOOP("Error", "The import was stopped."),
        QT_TRANSLATE_NOOP("Error", "Nothing of it was kept; all users are as before."),
        QT_TRANSLATE_NOOP("Error", "Import again when you like."),
    ),
}
"""Every code of console.errors with its three sentences."""
