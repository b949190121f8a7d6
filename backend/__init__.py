"""The cloud phone system's server side: users, lines, invites and devices, for console and app."""
