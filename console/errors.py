"""The exception tree of the console: closed codes, presented to people in one place.

`Expected` is part of the work (offline, refused), `Environment` is the machine's trouble (disk
full, keyring locked), `Bug` is ours. Every code has words and a way out in `console.views.text`.
"""

from __future__ import annotations

from typing import ClassVar


class ConsoleError(Exception):
    """Any error that the console tells people about. `params` fill the words of its code."""

    code: ClassVar[str] = "bug"

    def __init__(self, **params: object) -> None:
        super().__init__(self.code, params)
        self.params = params


class Expected(ConsoleError):
    """Part of the work: nothing is broken."""


class Environment(ConsoleError):
    """Trouble of the machine that a person can mend."""


class Bug(ConsoleError):
    """Our fault."""


class Offline(Expected):
    """The server can't be reached; `reason` is technical and for the log."""

    code = "offline"


class NotReached(Offline):
    """No connection came about: not one byte of the request has left this computer."""


class ServerBusy(Expected):
    """429 or 503; `retry_after` is in seconds or None."""

    code = "server_busy"


class ServerFailed(Expected):
    """5xx, or an answer that makes no sense although it is the server's."""

    code = "server_failed"


class NotOurServer(Expected):
    """Something answered that is not a Phone Console backend (a proxy, a login page)."""

    code = "not_our_server"


class OtherServer(Expected):
    """Another installation than the one that this profile belongs to."""

    code = "other_server"


class CertificateRefused(Expected):
    """TLS could not be verified; there is no way round it."""

    code = "certificate_refused"


class AddressRefused(Expected):
    """The server address typed is not an address, or is http beyond this machine."""

    code = "address_refused"


class CredentialsWrong(Expected):
    """E-mail or password wrong."""

    code = "credentials_wrong"


class TooManyTries(Expected):
    """Signing in is slowed down; `seconds` to wait."""

    code = "too_many_tries"


class SignedOut(Expected):
    """The session has ended; unsent work stays."""

    code = "signed_out"


class VersionMismatch(Expected):
    """API versions do not overlap; `side` to update is "console" or "server"."""

    code = "version_mismatch"


class Refused(Expected):
    """The server refused a request in words: `reason` is its code, `detail` its sentence."""

    code = "refused"


class ResyncNeeded(Expected):
    """410: the cursor is of no use any more; a full scan follows."""

    code = "resync_needed"


class SweepStopped(Expected):
    """A full scan would remove many users; a person must agree. `count` of `total`."""

    code = "sweep_stopped"


class KeyringUnavailable(Environment):
    """There is no keyring, or it is locked."""

    code = "keyring_unavailable"


class PassphraseWrong(Environment):
    """The passphrase does not open the store."""

    code = "passphrase_wrong"


class StoreDamaged(Environment):
    """The local store can't be read; it was kept aside at `kept`."""

    code = "store_damaged"


class StoreNewer(Environment):
    """The profile was written by a newer version of this program."""

    code = "store_newer"


class DiskFull(Environment):
    """The local store could not be written: no space."""

    code = "disk_full"


class FolderReadOnly(Environment):
    """The profile folder can't be written."""

    code = "folder_read_only"


class ProfileInUse(Environment):
    """Another process has this profile open."""

    code = "profile_in_use"


class DraftInTheWay(Environment):
    """A draft is open that can't be kept, and whoever typed it wants to stay."""

    code = "draft_in_the_way"


class EmbeddedServerFailed(Environment):
    """The demo's own backend did not start; `detail` holds its last line."""

    code = "embedded_server_failed"


class FileNotRead(Environment):
    """A file could not be opened; `reason` holds the system's words."""

    code = "file_not_read"


class FileNotWritten(Environment):
    """A file could not be written; `reason` holds the system's words."""

    code = "file_not_written"


class FileNoTable(Expected):
    """A file holds no text, or no row."""

    code = "file_no_table"


class FileTooLarge(Expected):
    """A file is larger than any list of people; `longest` in MB."""

    code = "file_too_large"


class FileEncoding(Expected):
    """A file is not written in the encoding that was chosen."""

    code = "file_encoding"


class FileBroken(Expected):
    """A file breaks off within a quoted cell; `line` where."""

    code = "file_broken"


class ImportStopped(Expected):
    """A person stopped an import: nothing of it was kept."""

    code = "import_stopped"
