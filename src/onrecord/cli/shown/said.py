"""Who said what, on a screen: statements under their speakers."""

from __future__ import annotations

from itertools import groupby
from typing import Final

from onrecord.cli.options.asking import UNSURE
from onrecord.cli.shown.lines import Line, Part, Role, part, quoted
from onrecord.cli.shown.words import interval_words
from onrecord.evidence import called, own_voice
from onrecord.record import Form, Speaker, Statement

MARKS: Final[dict[Form, str]] = {"direct": "●", "mixed": "◐", "indirect": "○"}
"""The more solid the mark, the more the words are the speaker's own."""


def statement_lines(statements: tuple[Statement, ...], everything: bool = False) -> list[list[Line]]:
    """The lines of each statement; the speaker's own line comes with the first of statements in a row."""
    result = []
    for _, group in groupby(statements, key=_who):
        run = [*group]
        speaker = [Line(_speaker(max(run, key=_told)), hang=2)]
        for statement in run:
            result.append([*speaker, _said(statement, everything)])
            speaker = []
    return result


def _who(statement: Statement) -> tuple[str | None, ...]:
    """By what statements in a row are one speaker's: a name, however much is told of who bears it, and of a body its
    side: ministries of two states have one name."""
    speaker = statement.speaker
    if speaker is None:
        return (None,)
    if speaker.name is not None:
        return (speaker.name, None if speaker.kind == "person" else speaker.side)
    if own := _own(statement):
        return ("", own)
    return ("", speaker.role, speaker.side, statement.source.text if statement.source else None)


def _told(statement: Statement) -> int:
    """How much is told of who speaks: a role, a side."""
    speaker = statement.speaker
    return 0 if speaker is None else bool(speaker.role) + bool(speaker.side)


def _own(statement: Statement) -> str | None:
    """What the text's own writers are called, where they speak outside of what others say."""
    return own_voice(statement.source.text) if statement.source and not statement.within else None


def _speaker(statement: Statement) -> tuple[Part, ...]:
    speaker = statement.speaker
    if speaker is None:
        return (Part("Speaker unknown", "unknown"),)
    details = _details(speaker, statement)
    if speaker.name is None:
        if own := _own(statement):
            return (part(own, "unknown"),)
        if speaker.kind == "document" and details:
            return (Part(details[:1].upper() + details[1:], "unknown"),)
        return (Part("Not named", "unknown"), part(f": {details}" if details else ""))
    return (part(speaker.name, "strong"), part(f", {details}" if details else ""))


def _details(speaker: Speaker, statement: Statement) -> str:
    role = speaker.role
    if speaker.name is None:
        role = called(statement.source.text if statement.source else None, role)
    return ", ".join(filter(None, (role, f"for {speaker.side}" if speaker.side else None)))


def _said(statement: Statement, everything: bool) -> Line:
    parts = [part(statement.content.text), Part("  ")]
    for number, (words, role) in enumerate(_notes(statement, everything)):
        if number:
            parts.append(Part(" · ", "dim"))
        parts.append(part(words, role))
    return Line(tuple(parts), Part(f"  {MARKS[statement.form]} ", "said"), 4)


def _notes(statement: Statement, everything: bool) -> list[tuple[str, Role]]:
    said, horizon = statement.said, statement.horizon
    unsure = statement.speaker is not None and statement.confidence < UNSURE
    words: list[tuple[str | None, Role]] = [
        (statement.form, "dim"),
        (_cue(statement), "dim"),
        (statement.kind, "dim"),
        ("conditional" if statement.conditional else None, "dim"),
        (interval_words(said.when) if said.when else None, "dim"),
        (said.venue, "dim"),
        (f"to {said.to}" if said.to else None, "dim"),
        (_due(statement) if horizon else None, "plain"),
        ("unsure" if unsure else None, "ask"),
    ]
    if everything:
        words += [(text, "dim") for text in _why(statement)]
    return [(text, role) for text, role in words if text]


def _cue(statement: Statement) -> str | None:
    """The cue's words; a colon or a dash says nothing that the quotation does not."""
    words = statement.cue.text if statement.cue else ""
    return quoted(words) if any(map(str.isalnum, words)) else None


def _due(statement: Statement) -> str:
    words = interval_words(statement.horizon) if statement.horizon else None
    return f"due {words}" if words else "looks ahead, no date told"


def _why(statement: Statement) -> list[str | None]:
    speaker = statement.speaker
    spans = ", ".join(f"{start}-{end}" for start, end in statement.content.spans)
    return [
        f"source {quoted(statement.source.text)}" if statement.source else None,
        f"named by {speaker.resolved_by}" if speaker and speaker.resolved_by else None,
        f"characters {spans}",
        f"confidence {statement.confidence:.2f}",
    ]
