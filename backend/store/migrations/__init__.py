"""Alembic's environment and the revisions of the backend's schema, forward only."""
