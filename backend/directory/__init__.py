"""What the account has besides users: numbers, schedules, audio and its settings."""
