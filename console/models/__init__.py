"""What only this console knows: Qt-free and SQL-free."""
