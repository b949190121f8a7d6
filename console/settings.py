"""What the console is told at start: frozen, made once from the command line."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import platformdirs

PROGRAM = "Phone Console"
ICON = Path(__file__).resolve().parents[1] / "resources" / "phone-console.svg"
_RESOURCES = ICON.parent
_HERE = _RESOURCES.parent
GUIDE, NEWS = Path("guide", "README.md"), Path("CHANGELOG.md")
_BESIDE = {GUIDE: Path("docs") / GUIDE}
Theme = Literal["system", "light", "dark"]


@dataclass(frozen=True, kw_only=True)
class Settings:
    """The profile folder, the server to offer at sign-in, and how to look.

    `demo` starts an embedded backend with made-up people; `ca_file` adds a certificate authority
    to those of the system, it never replaces them. `language` is like "de"; None: the system's.
    """

    profile: Path
    server: str | None = None
    demo: bool = False
    demo_users: int = 200
    theme: Theme = "system"
    language: str | None = None
    ca_file: Path | None = None

    @property
    def store_path(self) -> Path:
        """The encrypted store of the profile."""
        return self.profile / "store.db"

    @property
    def log_path(self) -> Path:
        """The log file of the profile."""
        return self.profile / "logs" / "console.log"

    @property
    def view_path(self) -> Path:
        """Where columns, sizes and order of the window are remembered."""
        return self.profile / "view.json"

    @property
    def habits_path(self) -> Path:
        """Where choices and what was used lately are remembered."""
        return self.profile / "habits.json"


def default_profile() -> Path:
    """Return the profile folder of this account on this platform."""
    return Path(platformdirs.user_data_dir("phone-console", appauthor=False)) / "default"


def paper(name: Path) -> Path:
    """Return where a text of the program is: packed with it, or in its repository."""
    packed = _RESOURCES / name
    return packed if packed.exists() else _HERE / _BESIDE.get(name, name)
