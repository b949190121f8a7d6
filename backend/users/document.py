"""A user's document is composed in `backend.kit`, below every room that changes a part of it."""

from backend.kit.document import recompose

__all__ = ["recompose"]
