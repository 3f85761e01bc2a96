"""Writings of which words have no blanks or capitals between them: Chinese, Japanese, Korean, Hindi, Urdu, Persian."""
