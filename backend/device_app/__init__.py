"""The page that an invite link opens."""
