"""Tests of the backend's demo."""
