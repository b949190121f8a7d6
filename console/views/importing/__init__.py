"""The window of an import: the file and its columns, the dry run, what became of it."""
