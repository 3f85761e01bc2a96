"""Nouns and titles for people, and for who speaks: roles, offices, forms of address. Data."""
