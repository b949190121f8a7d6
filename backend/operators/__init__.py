"""The people who sign in to the console."""
