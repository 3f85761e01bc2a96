"""A table of words by language, told as one string each."""

from __future__ import annotations

from collections.abc import Mapping


def by_language(listed: Mapping[str, str]) -> dict[str, frozenset[str]]:
    """The words of each language (ISO 639-1), which blanks part."""
    return {code: frozenset(words.split()) for code, words in listed.items()}
