"""Users and their application line."""
