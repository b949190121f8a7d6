"""Invites: asked for, minted, resent, revoked, expired, and shown on a screen."""
