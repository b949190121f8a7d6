"""Widgets: layout, text, focus; no decisions."""
