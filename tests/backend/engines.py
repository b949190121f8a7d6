"""The two engines that a backend may stand on, for tests where it matters which."""

from __future__ import annotations

SQLITE, POSTGRESQL = "sqlite", "postgresql"
BOTH = (SQLITE, POSTGRESQL)
"""A module that says `ENGINES = BOTH` has each of its tests run on the one and the other."""
