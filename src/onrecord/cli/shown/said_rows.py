"""One statement as `onrecord said` gives it: the same fields from the store and from a page just read."""

from __future__ import annotations

import msgspec

from onrecord.record import Form, Interval, Record, Statement, StatementKind
from onrecord.statements.alone import words_alone
from onrecord.store import Utterance
from onrecord.store.database.intervals import Certainty, columns_of, interval_of


class SaidRow(msgspec.Struct, frozen=True, kw_only=True):
    """A line of `onrecord said --json`, and a row of `--csv`."""

    key: str | None
    """Of the utterance in the store; null for a page that is not kept."""
    speaker: str | None
    role: str | None
    side: str | None
    form: Form
    kind: StatementKind | None
    conditional: bool | None
    content: str
    cue: str | None
    """The article's words that say that it was said: "denied"."""
    said_earliest: str | None
    said_latest: str | None
    said_certainty: Certainty | None
    venue: str | None
    to: str | None
    horizon_earliest: str | None
    horizon_latest: str | None
    horizon_certainty: Certainty | None
    """`undated` where it looks ahead and no date is told; null where it does not look ahead."""
    confidence: float | None
    article: str
    statement: str
    """Its id within the article's record."""
    start: int
    """Its first code point in the article's text."""
    headline: str | None
    outlet: str | None
    domain: str | None
    url: str | None
    """From where the article was got, or as it was given; null for a file."""
    canonical_url: str | None
    """The address that the page names as its own."""
    day: str | None
    """The local day of publication."""
    language: str | None
    """The article's."""
    copies: int | None
    """Other articles that print it; null where that was not asked of the store."""
    source: str | None
    """The article's words for a speaker who has no name: "the envoy", "we"."""

    @property
    def said(self) -> Interval | None:
        """When it was said."""
        return interval_of(self.said_earliest, self.said_latest, self.said_certainty)

    @property
    def horizon(self) -> Interval | None:
        """By when it can be judged."""
        return interval_of(self.horizon_earliest, self.horizon_latest, self.horizon_certainty)


COLUMNS = SaidRow.__struct_fields__


def row_of_utterance(one: Utterance) -> SaidRow:
    """An utterance of the store, in the article where it stands first."""
    row = one.article
    return SaidRow(
        key=one.key, speaker=one.speaker, role=one.role, side=one.side, form=one.form, kind=one.kind,
        conditional=one.conditional, content=one.content, cue=one.cue, **columns_of("said", one.said),
        venue=one.venue, to=one.to,
        **columns_of("horizon", one.horizon), confidence=one.confidence, article=row.id, statement=one.statement,
        start=one.start, headline=row.headline, outlet=row.outlet, domain=row.domain, url=row.url,
        canonical_url=row.canonical_url, day=row.day, language=row.language, copies=one.copies,
        source=None if one.speaker else one.source,
    )  # fmt: skip


def row_of_statement(record: Record, one: Statement) -> SaidRow:
    """A statement of a record."""
    speaker, outlet = one.speaker, record.outlet
    return SaidRow(
        key=None, speaker=speaker.name if speaker else None, role=speaker.role if speaker else None,
        side=speaker.side if speaker else None, form=one.form, kind=one.kind, conditional=one.conditional,
        content=words_alone(one), cue=one.cue.text if one.cue else None, **columns_of("said", one.said.when),
        venue=one.said.venue, to=one.said.to,
        **columns_of("horizon", one.horizon), confidence=one.confidence, article=record.id, statement=one.id,
        start=one.content.spans[0][0], headline=record.headline, outlet=outlet.name if outlet else None,
        domain=outlet.domain if outlet else None, url=record.url, canonical_url=record.canonical_url,
        day=record.published.day.isoformat() if record.published else None,
        language=record.language, copies=None,
        source=one.source.text if one.source and not (speaker and speaker.name) else None,
    )  # fmt: skip
