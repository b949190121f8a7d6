"""The verbs of a person: each writes one transaction and returns what changed."""
