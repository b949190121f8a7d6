"""Demo: an account full of people, made fast and always the same for one seed."""

from backend.demo.filling import MOST_USERS, fill

__all__ = ["MOST_USERS", "fill"]
