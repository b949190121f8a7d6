"""The local encrypted store: the only rooms with SQL."""
