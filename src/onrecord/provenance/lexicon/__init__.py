"""Agencies, newsrooms and the phrases of credit lines, as data, and how they are found in a text."""
