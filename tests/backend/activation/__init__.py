"""Tests of the backend's activation."""
