"""What SQLite says when the disk, the folder or the file is at fault, as errors for people."""

from __future__ import annotations

import errno
from contextlib import contextmanager
from typing import TYPE_CHECKING

from sqlalchemy.exc import DBAPIError

from console.errors import ConsoleError, DiskFull, FolderReadOnly, StoreDamaged

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_DISK_FULL = frozenset({13})
_NO_ACCESS = frozenset({3, 8, 14})
_IO, _UNREADABLE = 10, frozenset({10, 11, 26})
_READ_FAILED = frozenset({266, 522, 8458})
"""Result codes of SQLite: FULL; PERM, READONLY, CANTOPEN; IOERR, CORRUPT, NOTADB;
IOERR_READ, _SHORT_READ and _CORRUPTFS. Other IOERRs come from writing: a quota or a size limit
shows as one, not as FULL."""


@contextmanager
def told_to_people(path: Path) -> Iterator[None]:
    """Turn errors of the machine into DiskFull, FolderReadOnly or StoreDamaged; others pass."""
    try:
        yield
    except DBAPIError as error:
        fault = of_sqlite(error.orig, path)
        if fault is None:
            raise
        raise fault from error
    except OSError as error:
        fault = _of_system(error, path)
        if fault is None:
            raise
        raise fault from error


def of_sqlite(error: BaseException | None, path: Path) -> ConsoleError | None:
    """Return the error for people that a driver's error comes to, or None."""
    code = getattr(error, "sqlite_errorcode", None)
    if not isinstance(code, int):
        return None
    primary = code & 0xFF
    if primary in _DISK_FULL or (primary == _IO and code not in _READ_FAILED):
        return DiskFull(path=str(path))
    if primary in _NO_ACCESS:
        return FolderReadOnly(path=str(path.parent))
    return StoreDamaged(path=str(path)) if primary in _UNREADABLE else None


def _of_system(error: OSError, path: Path) -> ConsoleError | None:
    if error.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}:
        return DiskFull(path=str(path))
    if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS, errno.EEXIST, errno.ENOTDIR}:
        return FolderReadOnly(path=str(path.parent))
    return None
