"""The desktop program with which office admins manage the people of a phone system."""

__version__ = "0.1.0"
