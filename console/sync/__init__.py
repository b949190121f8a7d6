"""When and what to exchange with the server: one loop."""
