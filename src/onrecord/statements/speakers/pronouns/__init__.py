"""Whom "he", "she", "who" and a verb without a subject mean."""
