"""Tests of the backend's invites."""
