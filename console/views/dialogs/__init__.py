"""The dialogs about one user: invite, screen code, devices, deleting, refused changes."""
