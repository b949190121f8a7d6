"""Tests of the house itself: sizes, words, requirements and the manners of tests."""
