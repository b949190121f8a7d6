"""Tests of the backend, over HTTP and on real files."""
