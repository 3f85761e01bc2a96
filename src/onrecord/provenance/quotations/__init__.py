"""Texts that quote or excerpt another, and links to where a text is from."""
