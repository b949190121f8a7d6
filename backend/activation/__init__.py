"""Activation: a device redeems a code and takes the steps to a working app."""
