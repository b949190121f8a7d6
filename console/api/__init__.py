"""The HTTP side of the server: the only rooms with requests."""
