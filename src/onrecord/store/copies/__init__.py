"""Copies of a text, the story that they make, and which of them was first."""
