"""The Needs attention page: what waits for a person, and how it is decided."""
