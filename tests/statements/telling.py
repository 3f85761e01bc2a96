"""What tests of statements ask: who said what in a text, in short."""

from __future__ import annotations

from onrecord.statements import statements_in


def words_told(text: str, language: str) -> list[tuple[str | None, str]]:
    """The source and content of each statement."""
    return [(source, content) for source, content, _ in told(text, language)]


def told(text: str, language: str) -> list[tuple[str | None, str, str | None]]:
    """The source, content and speaker's name of each statement."""
    return [
        (one.source.text if one.source else None, one.content.text, one.speaker.name if one.speaker else None)
        for one in statements_in(text, None, language).statements
    ]
