"""What tests of statements ask: who said what in a text, in short."""

from __future__ import annotations

import re

from onrecord.record import NameKind, Span, Speaker, Statement
from onrecord.statements import statements_in
from onrecord.statements.attribution import said_by
from onrecord.statements.lexicon import language_of
from onrecord.statements.rules.finder import attributions_in
from onrecord.statements.speakers.speakers import Speakers


def span(text: str, words: str) -> Span:
    """Where `words` first stand in `text`."""
    at = text.index(words)
    return at, at + len(words)


def words_told(text: str, language: str) -> list[tuple[str | None, str]]:
    """The source and content of each statement."""
    return [(source, content) for source, content, _ in told(text, language)]


def told(text: str, language: str) -> list[tuple[str | None, str, str | None]]:
    """The source, content and speaker's name of each statement."""
    return [
        (one.source.text if one.source else None, one.content.text, one.speaker.name if one.speaker else None)
        for one in statements_in(text, None, language).statements
    ]


def names_told(text: str, language: str) -> list[str | None]:
    """The speaker's name of each statement."""
    return [name for _, _, name in told(text, language)]


def last_name(text: str) -> str | None:
    """The name of who says the last thing that is said in an English text."""
    speaker = statements_in(text, None, "en").statements[-1].speaker
    return speaker.name if speaker else None


def first_name(text: str) -> str | None:
    """The name of who says the first thing that is said in an English text."""
    speaker = statements_in(text, None, "en").statements[0].speaker
    return speaker.name if speaker else None


def whose(statement: Statement) -> tuple[str | None, str | None, str | None, str | None]:
    """The name, the role, the source and the cue."""
    speaker, source, cue = statement.speaker, statement.source, statement.cue
    name, role = (speaker.name, speaker.role) if speaker else (None, None)
    return name, role, source.text if source else None, cue.text if cue else None


def who(text: str, source: str, **kinds: NameKind) -> Speaker:
    """The speaker of the last place of `source`, where a model has found the names that are keys of `kinds`."""
    at = text.rindex(source)
    asked = Speakers(text, language_of(text, "en"), (), names_placed(text, kinds))
    speaker = asked.speaker_of((at, at + len(source)))
    assert speaker is not None
    return speaker


def speakers(text: str, **kinds: NameKind) -> list[Speaker | None]:
    """Who says each statement that the rules find, where a model has found the names that are keys of `kinds`."""
    english = language_of(text, "en")
    found = attributions_in(text, english)
    asked = Speakers(text, english, found.quotations, names_placed(text, kinds), said_by(found))
    return [asked.speaker_of(one.source[0] if one.source else None) for one in found.attributions]


def names_placed(text: str, kinds: dict[str, NameKind]) -> list[tuple[Span, NameKind]]:
    """Every place of the names, which are keys of `kinds` with `_` for a blank, as a model would have found them."""
    return sorted(
        ((found.start(), found.end()), kind)
        for key, kind in kinds.items()
        for found in re.finditer(re.escape(key.replace("_", " ")), text)
    )
