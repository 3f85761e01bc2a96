"""The notes beside an article's paragraphs: who said it, as what, when and where, due when, and why we think so."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime

from msgspec import Struct

from onrecord.desk import words
from onrecord.desk.bars import Axis, Bar, bar, near
from onrecord.desk.views.lists import UNSURE
from onrecord.record import Interval, Record, Statement


class Fact(Struct, frozen=True, kw_only=True):
    """A name and what is told under it."""

    name: str
    words: str


class Reason(Struct, frozen=True, kw_only=True):
    """One line of Why: the page's own `words` between ours."""

    before: str
    words: str | None = None
    after: str | None = None


class Note(Struct, frozen=True, kw_only=True):
    """What stands beside a paragraph for one statement."""

    number: int
    statement: str
    name: str
    named: bool
    person: int | None
    """The speaker's row in the store; None where there is none."""
    role: str | None
    kind: str | None
    unsure: bool
    facts: tuple[Fact, ...]
    due: Fact | None
    bar: Bar | None
    why: tuple[Reason, ...]


def notes_of(record: Record, persons: Mapping[str, int], now: datetime) -> tuple[Note, ...]:
    """A note for each statement, in the record's order; `persons`: rows of the store by the statement's id."""
    statements = record.statements or ()
    numbers = {statement.id: number for number, statement in enumerate(statements, start=1)}
    today = now.astimezone(UTC).date()
    axis = near(today)
    return tuple(
        _note(record, statement, number, persons, numbers, today, axis)
        for number, statement in enumerate(statements, start=1)
    )


def _note(
    record: Record,
    statement: Statement,
    number: int,
    persons: Mapping[str, int],
    numbers: Mapping[str, int],
    today: date,
    axis: Axis,
) -> Note:
    speaker = statement.speaker
    when = words.as_date(statement.said.when.latest) if statement.said.when else None
    said = when or (record.published.day if record.published else None)
    name = words.speaker_name(speaker, statement.source.text if statement.source else None)
    return Note(
        number=number,
        statement=statement.id,
        name=name,
        named=bool(speaker and speaker.name),
        person=persons.get(statement.id),
        role=words.role_line(speaker, besides=name) if speaker else None,
        kind=statement.kind,
        unsure=statement.confidence < UNSURE,
        facts=_facts(statement, numbers),
        due=_due(statement),
        bar=bar(statement.horizon, axis, today, said) if statement.horizon else None,
        why=_why(record, statement),
    )


def _facts(statement: Statement, numbers: Mapping[str, int]) -> tuple[Fact, ...]:
    told = statement.said
    when = words.interval(told.when) if told.when else None
    said = ", ".join(part for part in (when, told.venue, f"to {told.to}" if told.to else None) if part)
    facts = [Fact(name="Said", words=said)] if said else []
    if statement.within is not None:
        facts.append(Fact(name="In", words=f"statement {numbers[statement.within]}"))
    if statement.continues is not None:
        facts.append(Fact(name="After", words=f"statement {numbers[statement.continues]}, which it continues"))
    return tuple(facts)


def _due(statement: Statement) -> Fact | None:
    if statement.horizon is None:
        return None
    when = words.interval(statement.horizon) or "looks ahead, no date told"
    condition = ", only if something else comes first" if statement.conditional else ""
    return Fact(name="Due", words=when + condition)


def _why(record: Record, statement: Statement) -> tuple[Reason, ...]:
    why = [
        _words_reason(name, given.text)
        for name, given in (("Cue", statement.cue), ("Source", statement.source))
        if given
    ]
    if statement.cue is None:
        why.append(Reason(before="No words tell that it was said: known by its marks"))
    speaker = statement.speaker
    if speaker and speaker.name and speaker.named_by and speaker.resolved_by not in (None, "name"):
        start, end = speaker.named_by
        way = {"first-person": "speaks of itself", "relative": "a relative clause"}.get(
            speaker.resolved_by or "", f"by {speaker.resolved_by}"
        )
        why.append(Reason(before="Named", words=record.text[start:end], after=f"({way})"))
    why += _interval_reasons(record, "When", statement.said.when)
    why += _interval_reasons(record, "Due", statement.horizon)
    if statement.conditional:
        why.append(Reason(before="Conditional"))
    if statement.kind is None:
        why.append(Reason(before="Kind: not judged"))
    who = f", speaker {words.confidence(speaker.confidence)}" if speaker and speaker.name else ""
    why.append(Reason(before=f"Confidence: attribution {words.confidence(statement.confidence)}{who}"))
    return tuple(why)


def _words_reason(name: str, text: str) -> Reason:
    return Reason(before=name, words=text)


def _interval_reasons(record: Record, name: str, interval: Interval | None) -> Sequence[Reason]:
    if interval is None or interval.span is None:
        return ()
    start, end = interval.span
    read = words.interval(interval)
    return (Reason(before=f"{name}:", words=record.text[start:end], after=f"read as {read}" if read else None),)
