"""The history of changes: read from the audit trail, page by page."""
