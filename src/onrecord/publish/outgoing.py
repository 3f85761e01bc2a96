"""What leaves of one article: a value that holds nothing that the gate has not let out. Formats take this alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import Final

import msgspec

from onrecord.beside import FeedItem
from onrecord.errors import GateError
from onrecord.publish.conditions import Limit, address_of, is_web_address
from onrecord.publish.credits import byline, credit_line, cut, notice, outlet_name, terms_lines
from onrecord.publish.gate import Audience, Leaving, Way, leaving
from onrecord.publish.passage import MOST_WORDS, passage_of, words_in
from onrecord.record import (
    USES,
    Answer,
    Block,
    Form,
    Interval,
    Precision,
    Record,
    Relation,
    Statement,
    StatementKind,
    Use,
    When,
)
from onrecord.rights.printed.licences import licence_address
from onrecord.statements.alone import words_alone
from onrecord.store.outcome_rows import Outcome, Result
from onrecord.store.rows import Override

MOST_SAID: Final = 1 / 2
"""Of the text, in characters: where the full text may not leave, statements together hold no more."""

_LONG: Final = 12
"""Words of a role or venue that go beyond naming it."""


class Moment(msgspec.Struct, frozen=True, kw_only=True):
    """When it was published or changed, as exactly as the page tells."""

    value: str
    """ISO 8601 as the page gives it."""
    day: date
    instant: datetime | None = None
    precision: Precision


class OutgoingStatement(msgspec.Struct, frozen=True, kw_only=True):
    """Who said what, without its places in a text that may not leave."""

    id: str
    speaker: str | None = None
    role: str | None = None
    side: str | None = None
    form: Form
    kind: StatementKind | None = None
    content: str
    cue: str | None = None
    """The article's words that say that it was said: a part of the text, and left out where that may not leave."""
    conditional: bool | None = None
    said: Interval | None = None
    venue: str | None = None
    to: str | None = None
    horizon: Interval | None = None
    confidence: float


class OutgoingOutcome(msgspec.Struct, frozen=True, kw_only=True):
    """What came of a statement, as a person wrote it; others have it with the statement alone."""

    statement: str
    """Its id in the article."""
    result: Result
    words: str
    at: datetime
    article: str | None = None
    """The id of the article that it rests on."""
    url: str | None = None
    """An address that it rests on."""
    passage: str | None = None
    """Of that article, as it was chosen: another text's words, for the owner alone."""
    content: str | None = None
    """The statement's words when it was written: for the owner alone."""
    ended_at: datetime | None = None
    """When another took its place or it was taken back; the owner alone has such."""


class OutgoingAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """The answer of the article's rights for one use, with the words that decide."""

    use: Use
    answer: Answer
    conditions: tuple[str, ...] = ()
    words: str | None = None
    rule: str


class Terms(msgspec.Struct, frozen=True, kw_only=True):
    """What may be done with the article, as its source says: carried along whatever leaves."""

    line: str | None = None
    """One sentence for a person; null where rights were not asked for."""
    holder: str | None = None
    year: int | None = None
    licence: str | None = None
    """SPDX identifier or address."""
    licence_url: str | None = None
    contact: str | None = None
    terms_url: str | None = None
    notice: str | None = None
    """The words on rights as they stand at the source."""
    answers: tuple[OutgoingAnswer, ...] = ()


class Outgoing(msgspec.Struct, frozen=True, kw_only=True):
    """One article as it leaves. Built by `outgoing`; one with more than `leaving` lets out cannot be built."""

    leaving: Leaving
    id: str
    version: str
    headline: str | None = None
    kicker: str | None = None
    """With the full text alone; so are `deck`, `section`, `tags` and `body`."""
    deck: str | None = None
    section: str | None = None
    tags: tuple[str, ...] = ()
    byline: str | None = None
    authors: tuple[str, ...] = ()
    outlet: str | None = None
    domain: str | None = None
    url: str | None = None
    """Of the article at its outlet; http or https."""
    published: Moment | None = None
    updated: Moment | None = None
    changed_at: datetime
    """When this state came to be known: what feeds call updated."""
    language: str | None = None
    body: tuple[Block, ...] = ()
    text: str | None = None
    passage: str | None = None
    """Whole sentences of it, where they alone may leave."""
    corrections: tuple[str, ...] = ()
    """As the page prints them; with the full text alone."""
    statements: tuple[OutgoingStatement, ...] | None = None
    """Null where they may not leave, or nothing looked for them."""
    withheld: int = 0
    """Statements that are there and too long, or too many, for a quotation."""
    outcomes: tuple[OutgoingOutcome, ...] = ()
    """Of the statements that leave; the owner has all that were ever written."""
    relation: Relation = "unknown"
    origin: str | None = None
    origin_url: str | None = None
    source: str | None = None
    """Whom the text comes from: its origin as far as known, else the outlet; what feeds call source."""
    source_url: str | None = None
    credit: str
    """Who made it and who published it: printed wherever text leaves."""
    printed_credit: str | None = None
    """The credit line as the page prints it."""
    lines: tuple[str, ...] = ()
    """Licence and conditions: printed wherever text leaves."""
    terms: Terms
    picture: str | None = None
    """The address of the article's picture: linked to and never shown, for it is someone else's."""
    picture_credit: str | None = None
    record: Record | None = None
    """The record itself: for the owner alone."""
    decided: tuple[Override, ...] = ()
    """A person's answers for all uses of the article, not only those of this way: for the owner alone."""

    def __post_init__(self) -> None:
        if self.leaving.article != self.id or self.leaving.version != self.version:
            raise GateError(self.id, "is let out by an answer on another article")
        if self.leaving.audience == "owner":
            return
        wholes = (self.text, self.deck, self.kicker, self.section, *self.tags, *self.body, *self.corrections)
        if self.leaving.text != "full" and any(part is not None for part in wholes):
            raise GateError(self.id, "its text may not leave")
        if self.leaving.text == "none" and self.passage is not None:
            raise GateError(self.id, "a passage of it may not leave")
        if self.passage is not None and words_in(self.passage) > MOST_WORDS:
            raise GateError(self.id, "a passage of it is too long for a quotation")
        if self.statements is not None and not self.leaving.statements:
            raise GateError(self.id, "its statements may not leave")
        if any(self._is_withheld(one) for one in self.outcomes):
            raise GateError(self.id, "an outcome of it may not leave")
        if self.record is not None or self.decided:
            raise GateError(self.id, "its record and all decisions on it are for the owner alone")

    def _is_withheld(self, one: OutgoingOutcome) -> bool:
        said = {statement.id for statement in self.statements or ()}
        return one.statement not in said or any((one.passage, one.content, one.ended_at))


class Kept(msgspec.Struct, frozen=True, kw_only=True):
    """What is kept of an article beside the record that is to leave."""

    overrides: Sequence[Override] = ()
    """A person's answers that stand, as `Store.overrides` has them."""
    latest: Record | None = None
    """Its latest version, where the record is an older one."""
    changed_at: datetime | None = None
    """What feeds call updated; null: when the record was read."""
    item: FeedItem | None = None
    """As the feed gave it that the article came by; its source and words on rights are handed on as they stand."""
    outlet: str | None = None
    """The outlet's name, as another of its pages told it; for a page that has only the domain."""
    outcomes: Sequence[tuple[str, Outcome]] = ()
    """As `Store.outcomes_in` has them. One leaves where its statement does, as long as it stands, without the passage
    that it rests on."""


ALONE: Final = Kept()


def let_out(
    record: Record,
    way: Way,
    audience: Audience = "public",
    kept: Kept = ALONE,
    promised: frozenset[str] = frozenset(),
) -> Outgoing:
    """What leaves of `record` by `way`: the gate's answer, and what it lets out.

    `audience` and `promised` as for `gate.leaving`.
    """
    if kept.outlet and record.outlet and record.outlet.name in (None, record.outlet.domain):
        record = msgspec.structs.replace(record, outlet=msgspec.structs.replace(record.outlet, name=kept.outlet))
    answer = leaving(record, way, audience, kept.overrides, promised=promised, latest=kept.latest)
    out = outgoing(record, answer, kept.changed_at, kept.item)
    if kept.outcomes:
        out = msgspec.structs.replace(out, outcomes=tuple(_outcomes(kept.outcomes, out)))
    decided = tuple(kept.overrides) if audience == "owner" else ()
    return msgspec.structs.replace(out, decided=decided) if decided else out


def _outcomes(given: Sequence[tuple[str, Outcome]], out: Outgoing) -> Iterator[OutgoingOutcome]:
    owner = out.leaving.audience == "owner"
    said = {statement.id for statement in out.statements or ()}
    for statement, one in given:
        if owner or (statement in said and one.ended_at is None):
            yield OutgoingOutcome(
                statement=statement, result=one.result, words=one.words, at=one.at, article=one.evidence.article,
                url=_web(one.evidence.url), passage=one.evidence.words if owner else None,
                content=one.content if owner else None, ended_at=one.ended_at,
            )  # fmt: skip


def outgoing(
    record: Record, answer: Leaving, changed_at: datetime | None = None, item: FeedItem | None = None
) -> Outgoing:
    """What `answer` lets out of `record`; `changed_at` and `item` as in `Kept`.

    Raises GateError where `answer` was given on another article or version.
    """
    full = answer.text == "full"
    statements, withheld = _statements(record, answer)
    provenance = record.provenance
    source, source_url = _source(record, item)
    conditions = tuple(dict.fromkeys(one for decision in answer.decisions for one in decision.conditions))
    return Outgoing(
        leaving=answer, id=record.id, version=record.version, headline=record.headline,
        kicker=record.kicker if full else None, deck=record.deck if full else None,
        section=record.section if full else None, tags=record.tags if full else (),
        byline=byline(record), authors=tuple(author.name for author in record.authors),
        outlet=outlet_name(record.outlet), domain=record.outlet.domain if record.outlet else None,
        url=address_of(record), published=_moment(record.published), updated=_moment(record.updated),
        changed_at=changed_at or record.read_at, language=record.language,
        body=record.body if full else (), text=record.text if full else None,
        passage=passage_of(record.body, answer.limits) if answer.text == "passage" else None,
        corrections=corrections_of(record) if full else (), statements=statements, withheld=withheld,
        relation=provenance.relation if provenance else "unknown",
        origin=outlet_name(provenance.origin) if provenance else None,
        origin_url=_web(provenance.origin_url) if provenance else None,
        source=source, source_url=source_url,
        credit=credit_line(record), printed_credit=provenance.credit if provenance else None,
        lines=terms_lines(record.rights, conditions), terms=_terms(record, item),
        picture=_web(record.image.url) if record.image else None,
        picture_credit=record.image.credit if record.image else None,
        record=record if answer.audience == "owner" else None,
    )  # fmt: skip


def corrections_of(record: Record) -> tuple[str, ...]:
    """The corrections that the page prints, once each, in their order."""
    return tuple(dict.fromkeys(one.text for one in record.set_aside if one.kind == "correction"))


def _source(record: Record, item: FeedItem | None) -> tuple[str | None, str | None]:
    """Whom the text comes from, and its address: as the feed says that it came by, else its origin, else its outlet."""
    if item is not None and (item.source_title or _web(item.source_url)):
        return item.source_title or item.source_url, _web(item.source_url)
    provenance, outlet = record.provenance, record.outlet
    if provenance and provenance.origin and provenance.relation not in ("original", "mixed"):
        outlet = provenance.origin
        if provenance.origin_url and is_web_address(provenance.origin_url):
            return outlet_name(outlet), provenance.origin_url
    return outlet_name(outlet), _web(f"https://{outlet.domain}/") if outlet and outlet.domain else None


def _web(address: str | None) -> str | None:
    return address if address is not None and is_web_address(address) else None


def _moment(when: When | None) -> Moment | None:
    return Moment(value=when.value, day=when.day, instant=when.instant, precision=when.precision) if when else None


def _terms(record: Record, item: FeedItem | None) -> Terms:
    rights = record.rights
    if rights is None:
        return Terms()
    words = {signal.id: cut(signal.words) for signal in rights.signals}
    answers = tuple(
        OutgoingAnswer(
            use=use, answer=permission.answer, conditions=permission.conditions, rule=permission.rule,
            words=words[permission.because[0]] if permission.because else None,
        )
        for use, permission in rights.may if use in USES
    )  # fmt: skip
    return Terms(
        line=rights.line, holder=rights.holder, year=rights.year, licence=rights.licence,
        licence_url=licence_address(rights.licence), contact=rights.contact, terms_url=_web(rights.terms_url),
        notice=(item.rights if item else None) or notice(rights), answers=answers,
    )  # fmt: skip


def _statements(record: Record, answer: Leaving) -> tuple[tuple[OutgoingStatement, ...] | None, int]:
    """Those that leave, and how many do not. Beside a text that may not leave they must stay quotations of it."""
    if record.statements is None or not answer.statements:
        return None, 0
    if answer.text == "full":
        return tuple(map(_statement, record.statements)), 0
    left: list[OutgoingStatement] = []
    room = len(record.text) * MOST_SAID
    for statement in record.statements:
        content = statement.content.text
        if words_alone(statement) != content:
            continue  # "never said that …": the content alone would tell the contrary, and the cue is no quotation
        if _quotable(content, answer.limits) and len(content) <= room:
            room -= len(content)
            left.append(_without_long(_statement(statement)))
    return tuple(left), len(record.statements) - len(left)


def _quotable(content: str, limits: Sequence[Limit]) -> bool:
    most = min(MOST_WORDS, *(limit.most for limit in limits if limit.unit == "words"), MOST_WORDS)
    longest = min((limit.most for limit in limits if limit.unit == "characters"), default=len(content))
    return words_in(content) <= most and len(content) <= longest


def _without_long(statement: OutgoingStatement) -> OutgoingStatement:
    """The statement without its cue, and a role, a venue, an addressee that is half a sentence of the article."""
    parts = {name: getattr(statement, name) for name in ("role", "venue", "to")}
    long = {name: None for name, words in parts.items() if words and words_in(words) > _LONG}
    return msgspec.structs.replace(statement, cue=None, **long)


def _statement(statement: Statement) -> OutgoingStatement:
    speaker, said = statement.speaker, statement.said
    return OutgoingStatement(
        id=statement.id, speaker=speaker.name if speaker else None, role=speaker.role if speaker else None,
        side=speaker.side if speaker else None, form=statement.form, kind=statement.kind,
        content=words_alone(statement), cue=statement.cue.text if statement.cue else None,
        conditional=statement.conditional, said=_without_span(said.when),
        venue=said.venue, to=said.to, horizon=_without_span(statement.horizon), confidence=statement.confidence,
    )  # fmt: skip


def _without_span(interval: Interval | None) -> Interval | None:
    return msgspec.structs.replace(interval, span=None) if interval else None
