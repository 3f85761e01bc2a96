"""Sentences that credit somebody: whom they credit, and what credits nobody."""
