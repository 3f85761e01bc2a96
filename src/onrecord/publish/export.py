"""Articles and statements as JSON Lines and CSV: for the owner whole, for others what the gate lets out as data."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Final

import msgspec

from onrecord.errors import GateError
from onrecord.publish.csv_rows import csv_row
from onrecord.publish.gate import Extent
from onrecord.publish.outgoing import Moment, Outgoing, OutgoingOutcome, OutgoingStatement, Terms
from onrecord.record import Answer, Interval, Record, Relation, Use

PUBLIC_SCHEMA: Final = "onrecord-public/1"
ARTICLE_COLUMNS: Final = (
    "id", "version", "headline", "byline", "outlet", "domain", "url", "published", "updated", "language", "relation",
    "origin", "origin_url", "credit", "licence", "holder", "year", "rights", "left", "why", "text", "statements",
    "overrides", "outcomes",
)  # fmt: skip
STATEMENT_COLUMNS: Final = (
    "article", "version", "statement", "speaker", "role", "side", "form", "kind", "content", "cue", "conditional",
    "said_earliest", "said_latest", "venue", "to", "horizon_earliest", "horizon_latest", "confidence", "headline",
    "outlet", "url", "published", "credit", "outcome", "outcome_words", "outcome_at", "outcome_article", "outcome_url",
)  # fmt: skip


class DecidedOn(msgspec.Struct, frozen=True, kw_only=True):
    """A person's answer for a use of an article, why, and since when."""

    use: Use
    answer: Answer
    reason: str
    at: datetime


class OwnArticle(Record, frozen=True, kw_only=True):
    """One line of the owner's `onrecord export`, where a person wrote something of the article: beside the record."""

    overrides: tuple[DecidedOn, ...]
    outcomes: tuple[OutgoingOutcome, ...]
    """What came of its statements: all that was ever written, the earliest first."""


class PublicArticle(msgspec.Struct, frozen=True, kw_only=True):
    """One line of `onrecord export --public`: an article as the gate lets it out, no more."""

    schema: str = PUBLIC_SCHEMA
    id: str
    version: str
    headline: str | None = None
    byline: str | None = None
    authors: tuple[str, ...] = ()
    outlet: str | None = None
    domain: str | None = None
    url: str | None = None
    published: Moment | None = None
    updated: Moment | None = None
    language: str | None = None
    relation: Relation = "unknown"
    origin: str | None = None
    origin_url: str | None = None
    credit: str
    printed_credit: str | None = None
    lines: tuple[str, ...] = ()
    rights: Terms
    left: Extent
    """How much of the text left; `none` where it may not."""
    why: str
    deck: str | None = None
    text: str | None = None
    passage: str | None = None
    statements: tuple[OutgoingStatement, ...] | None = None
    withheld: int = 0
    outcomes: tuple[OutgoingOutcome, ...] = ()
    """What came of the statements that left, as a person wrote it."""


class PublicStatement(msgspec.Struct, frozen=True, kw_only=True):
    """One line of `onrecord export --statements`: who said what, and in which article."""

    article: str
    version: str
    headline: str | None = None
    outlet: str | None = None
    url: str | None = None
    published: Moment | None = None
    credit: str
    statement: OutgoingStatement
    outcome: OutgoingOutcome | None = None
    """What came of it, as it stands."""


def json_lines(articles: Iterable[Outgoing]) -> Iterator[bytes]:
    """One line of JSON for each: the whole record for the owner, as `onrecord read --json`, else a PublicArticle.

    Where a person decided on an article, or wrote what came of a statement in it, the owner's line has that beside the
    record: an OwnArticle.
    """
    encoder = msgspec.json.Encoder()
    for article in _checked(articles):
        yield encoder.encode(_own(article.record, article) if article.record else _public(article)) + b"\n"


def statement_lines(articles: Iterable[Outgoing]) -> Iterator[bytes]:
    """One line of JSON for each statement that leaves, a PublicStatement."""
    encoder = msgspec.json.Encoder()
    for article in _checked(articles):
        standing = _standing(article)
        for statement in article.statements or ():
            yield encoder.encode(PublicStatement(
                article=article.id, version=article.version, headline=article.headline, outlet=article.outlet,
                url=article.url, published=article.published, credit=article.credit, statement=statement,
                outcome=standing.get(statement.id),
            )) + b"\n"  # fmt: skip


def csv_lines(articles: Iterable[Outgoing]) -> Iterator[bytes]:
    """The head of `ARTICLE_COLUMNS`, and a row for each article; RFC 4180 in UTF-8, safe to open in a spreadsheet."""
    yield csv_row(ARTICLE_COLUMNS)
    for article in _checked(articles):
        terms = article.terms
        yield csv_row((
            article.id, article.version, article.headline, article.byline, article.outlet, article.domain, article.url,
            _value(article.published), _value(article.updated), article.language, article.relation, article.origin,
            article.origin_url, article.credit, terms.licence, terms.holder, terms.year, terms.line,
            article.leaving.text, article.leaving.why, article.text,
            None if article.statements is None else len(article.statements), _decided(article), _told(article),
        ))  # fmt: skip


def csv_statement_lines(articles: Iterable[Outgoing]) -> Iterator[bytes]:
    """The head of `STATEMENT_COLUMNS`, and a row for each statement that leaves; as `csv_lines`."""
    yield csv_row(STATEMENT_COLUMNS)
    for article in _checked(articles):
        standing = _standing(article)
        for one in article.statements or ():
            told = standing.get(one.id)
            yield csv_row((
                article.id, article.version, one.id, one.speaker, one.role, one.side, one.form, one.kind, one.content,
                one.cue, one.conditional, *_ends(one.said), one.venue, one.to, *_ends(one.horizon), one.confidence,
                article.headline, article.outlet, article.url, _value(article.published), article.credit,
                *((told.result, told.words, told.at, told.article, told.url) if told else (None,) * 5),
            ))  # fmt: skip


def _checked(articles: Iterable[Outgoing]) -> Iterator[Outgoing]:
    """The articles, each let out as a data set or to the owner. Raises GateError for others."""
    for article in articles:
        if not isinstance(article, Outgoing):
            raise GateError(None, "an article to export did not pass the gate")
        if article.leaving.audience == "public" and article.leaving.way != "dataset":
            raise GateError(article.id, f"was let out as {article.leaving.way}, not as a data set")
        yield article


def _own(record: Record, article: Outgoing) -> Record:
    if not article.decided and not article.outcomes:
        return record
    answers = tuple(DecidedOn(use=x.use, answer=x.answer, reason=x.reason, at=x.at) for x in article.decided)
    return OwnArticle(**msgspec.structs.asdict(record), overrides=answers, outcomes=article.outcomes)


def _decided(article: Outgoing) -> str | None:
    """A person's answers in one cell: all for the owner, for others those that it leaves by."""
    answers = article.decided or article.leaving.overrides
    return "; ".join(f"{one.use} {one.answer} ({one.at:%Y-%m-%d}: {one.reason})" for one in answers) or None


def _standing(article: Outgoing) -> dict[str, OutgoingOutcome]:
    """The outcomes that stand, by their statements' ids."""
    return {one.statement: one for one in article.outcomes if one.ended_at is None}


def _told(article: Outgoing) -> str | None:
    """The outcomes that stand, in one cell, in the order of the statements."""
    standing = _standing(article)
    told = [standing[one.id] for one in article.statements or () if one.id in standing]
    return "; ".join(f"{one.statement} {one.result} ({one.at:%Y-%m-%d}: {one.words})" for one in told) or None


def _public(article: Outgoing) -> PublicArticle:
    shared = {name: getattr(article, name) for name in PublicArticle.__struct_fields__ if hasattr(article, name)}
    return PublicArticle(**shared, rights=article.terms, left=article.leaving.text, why=article.leaving.why)


def _value(moment: Moment | None) -> str | None:
    return moment.value if moment else None


def _ends(interval: Interval | None) -> tuple[str | None, str | None]:
    return (interval.earliest, interval.latest) if interval else (None, None)
