"""What tests of statements ask: who said what in a text, in short."""

from __future__ import annotations

from onrecord.record import Statement
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


def last_name(text: str) -> str | None:
    """The name of who says the last thing that is said in an English text."""
    speaker = statements_in(text, None, "en").statements[-1].speaker
    return speaker.name if speaker else None


def whose(statement: Statement) -> tuple[str | None, str | None, str | None, str | None]:
    """The name, the role, the source and the cue."""
    speaker, source, cue = statement.speaker, statement.source, statement.cue
    name, role = (speaker.name, speaker.role) if speaker else (None, None)
    return name, role, source.text if source else None, cue.text if cue else None
