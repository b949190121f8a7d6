"""The backend's database: engine, tables and migrations."""
