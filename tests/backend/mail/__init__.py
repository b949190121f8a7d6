"""Tests of the backend's mail."""
