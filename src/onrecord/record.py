"""The record of one news page: the types that every room shares, with the invariants that make a wrong one unbuildable.

Offsets are Unicode code points, half-open, into `Record.text`. `None` means unknown; for a list it means that
nothing looked for its items, where an empty one means that something looked and found none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from itertools import pairwise
from typing import Annotated, Final, Literal, get_args

import msgspec
from msgspec import Meta, field

SCHEMA: Final = "onrecord/1"
SEPARATOR: Final = "\n\n"
"""Stands between two blocks of the body in `Record.text`."""

EvidenceFrom = Literal["visible", "json-ld", "meta", "microdata", "html", "feed", "header", "robots", "url", "model"]
BlockKind = Literal["paragraph", "heading", "quote", "list", "table", "code"]
AsideKind = Literal[
    "tracker", "navigation", "masthead", "advert", "promotion", "subscription", "cookie", "share", "comment",
    "author_note", "credit", "rights", "correction", "caption", "next_story", "embed", "timestamp", "repetition",
    "footer", "other",
]  # fmt: skip
AuthorKind = Literal["person", "organisation", "desk"]
AuthorRole = Literal["writer", "reporting", "editing", "photographs", "translation"]
Precision = Literal["day", "minute", "second"]
Relation = Literal["original", "republished", "wire", "mixed", "excerpt", "translation", "unknown"]
Answer = Literal["yes", "no", "ask", "unknown"]
Use = Literal["quote", "feed", "republish", "adapt", "archive", "index", "mine", "train"]
USES: Final[tuple[Use, ...]] = get_args(Use)
Form = Literal["direct", "mixed", "indirect"]
StatementKind = Literal[
    "claim", "denial", "forecast", "evaluation", "promise", "threat", "proposal", "acceptance", "refusal", "demand",
    "announcement", "question", "other",
]  # fmt: skip
SpeakerKind = Literal["person", "group", "organisation", "document", "unnamed"]
ResolvedBy = Literal["name", "surname", "pronoun", "role", "first-person", "relative"]
NameKind = Literal["person", "organisation", "place", "other"]
TimeAbout = Literal["event", "statement", "publication", "duration", "recurring"]
SourceKind = Literal["html", "text", "feed", "warc"]

Confidence = Annotated[float, Meta(ge=0, le=1, description="0 to 1, calibrated; two decimals")]
HEX16: Final = "^[0-9a-f]{16}$"
HEX64: Final = "^[0-9a-f]{64}$"
_LEVELS: Final = (None, 1, 2, 3, 4, 5, 6)
Id16 = Annotated[str, Meta(pattern=HEX16)]
Span = tuple[int, int]
"""Half-open [start, end) in code points of `Record.text`."""


class Evidence(msgspec.Struct, frozen=True, kw_only=True):
    """Where something was read: the kind of place, the place itself, and its words."""

    from_: EvidenceFrom = field(name="from")
    at: str | None = None
    """JSON pointer, meta name, header name, feed element, or block number."""
    words: str | None = None
    """As they stand, cut at 200 characters."""

    def __post_init__(self) -> None:
        if self.words is not None and len(self.words) > 200:
            raise ValueError(f"evidence of {len(self.words)} characters; cut it at 200")


class Words(msgspec.Struct, frozen=True, kw_only=True):
    """Words of the article: their `spans`, ascending, and `text`, the spans' words joined by one space."""

    spans: tuple[Span, ...]
    text: str

    def __post_init__(self) -> None:
        _check_spans(self.spans)


class Link(msgspec.Struct, frozen=True, kw_only=True):
    """A link in the body; `start` and `end` as offsets into `Record.text`."""

    start: int
    end: int
    url: str


class Block(msgspec.Struct, frozen=True, kw_only=True):
    """One block of the body, `text == Record.text[start:end]`."""

    kind: BlockKind
    text: str
    start: int
    end: int
    level: int | None = None
    """Of a heading, 1 to 6; null elsewhere."""
    items: tuple[str, ...] | None = None
    """Of a list; null elsewhere."""
    rows: tuple[tuple[str, ...], ...] | None = None
    """Of a table; null elsewhere."""
    links: tuple[Link, ...] = ()

    def __post_init__(self) -> None:
        if self.start < 0 or self.end - self.start != len(self.text):
            raise ValueError(f"a block of {len(self.text)} characters stands at [{self.start}, {self.end})")
        if (self.level is None) != (self.kind != "heading") or self.level not in _LEVELS:
            raise ValueError(f"a {self.kind} with level {self.level}")
        if (self.items is None) != (self.kind != "list") or (self.rows is None) != (self.kind != "table"):
            raise ValueError(f"a {self.kind} with the parts of another kind")
        for link in self.links:
            if not self.start <= link.start < link.end <= self.end:
                raise ValueError(f"a link at [{link.start}, {link.end}) in a block at [{self.start}, {self.end})")


class Aside(msgspec.Struct, frozen=True, kw_only=True):
    """Visible words of the page that are neither body nor a field."""

    kind: AsideKind
    text: str
    evidence: Evidence | None = None


class Title(msgspec.Struct, frozen=True, kw_only=True):
    """Another headline of the page."""

    text: str
    evidence: Evidence


class Author(msgspec.Struct, frozen=True, kw_only=True):
    """One who made the article, in the printed order; `outlet` is what is printed beside the name."""

    name: str
    kind: AuthorKind = "person"
    role: AuthorRole = "writer"
    outlet: str | None = None
    evidence: Evidence


class Outlet(msgspec.Struct, frozen=True, kw_only=True):
    """Who publishes: the name as printed, and the registrable domain, lower case."""

    name: str | None = None
    domain: str | None = None
    evidence: Evidence

    def __post_init__(self) -> None:
        if not (self.name or self.domain):
            raise ValueError("an outlet needs a name or a domain")


class When(msgspec.Struct, frozen=True, kw_only=True):
    """A moment of publication: `value` as the page gives it in ISO 8601, the local `day`, the `instant` in UTC."""

    value: str
    day: date
    instant: datetime | None = None
    """Null where the page gives no offset."""
    precision: Precision
    evidence: Evidence

    def __post_init__(self) -> None:
        if self.instant is not None:
            _check_utc(self.instant)
        if not self.value.startswith(self.day.isoformat()):
            raise ValueError(f"{self.value} is not on {self.day.isoformat()}")


class Image(msgspec.Struct, frozen=True, kw_only=True):
    """The article's main picture."""

    url: str
    caption: str | None = None
    credit: str | None = None


class Source(msgspec.Struct, frozen=True, kw_only=True):
    """The bytes and how they were got."""

    kind: SourceKind
    name: str | None = None
    media_type: str | None = None
    charset: str | None = None
    status: int | None = None
    """Of HTTP; null where the page did not come that way."""
    sha256: Annotated[str, Meta(pattern=HEX64)]

    def __post_init__(self) -> None:
        _check_hex(self.sha256, HEX64)


class Reader(msgspec.Struct, frozen=True, kw_only=True):
    """What read the page: onrecord's version, and the models used with their digests."""

    version: str
    models: dict[str, str] = field(default_factory=dict)


class Provenance(msgspec.Struct, frozen=True, kw_only=True):
    """Whose story it is."""

    relation: Relation
    origin: Outlet | None = None
    """Who first published the text; null for an original, or where it is not known."""
    origin_url: str | None = None
    credit: str | None = None
    """The credit line as printed."""
    confidence: Confidence
    evidence: tuple[Evidence, ...] = ()
    """Strongest first."""
    conflicts: tuple[str, ...] = ()
    """Signals that say otherwise, each a sentence for a person."""

    def __post_init__(self) -> None:
        _check_confidence(self.confidence)


class Signal(msgspec.Struct, frozen=True, kw_only=True):
    """One signal of rights, in its own words."""

    id: str
    kind: str
    words: str
    holder: str | None = None
    year: int | None = None
    licence: str | None = None
    """SPDX identifier or URL."""
    evidence: Evidence
    read_at: datetime

    def __post_init__(self) -> None:
        _check_utc(self.read_at)


class Permission(msgspec.Struct, frozen=True, kw_only=True):
    """The answer for one use; `because`: ids of signals, the deciding one first; `rule`: its number."""

    answer: Answer
    conditions: tuple[str, ...] = ()
    because: tuple[str, ...] = ()
    rule: str


class May(msgspec.Struct, frozen=True, kw_only=True):
    """What may be done, use by use. `unknown` is a no to every automatic way out."""

    quote: Permission
    feed: Permission
    republish: Permission
    adapt: Permission
    archive: Permission
    index: Permission
    mine: Permission
    train: Permission

    def __iter__(self) -> Iterator[tuple[Use, Permission]]:
        return ((use, getattr(self, use)) for use in USES)


class Rights(msgspec.Struct, frozen=True, kw_only=True):
    """What may be done with the article, by the signals on and beside its page. Information, not legal advice."""

    signals: tuple[Signal, ...] = ()
    holder: str | None = None
    year: int | None = None
    contact: str | None = None
    licence: str | None = None
    """SPDX identifier or URL."""
    terms_url: str | None = None
    line: str
    """One sentence for a person."""
    may: May

    def __post_init__(self) -> None:
        ids = [signal.id for signal in self.signals]
        if len(set(ids)) != len(ids):
            raise ValueError(f"two signals share an id: {ids}")
        for use, permission in self.may:
            if unknown := set(permission.because) - set(ids):
                raise ValueError(f"{use} rests on signals that are not there: {sorted(unknown)}")


class Interval(msgspec.Struct, frozen=True, kw_only=True):
    """From `earliest` to `latest`, ISO 8601 dates or times, either null where open."""

    earliest: str | None = None
    latest: str | None = None
    certainty: Literal["exact", "approximate"] = "exact"
    span: Span | None = None

    def __post_init__(self) -> None:
        for moment in (self.earliest, self.latest):
            if moment is not None:
                datetime.fromisoformat(moment)
        if self.earliest and self.latest and self.earliest[:10] > self.latest[:10]:
            raise ValueError(f"an interval from {self.earliest} to {self.latest}")


class Speaker(msgspec.Struct, frozen=True, kw_only=True):
    """Who makes a statement; `name` is null where no one is named."""

    name: str | None = None
    name_id: str | None = None
    role: str | None = None
    side: str | None = None
    """Whom the speaker speaks for."""
    kind: SpeakerKind
    named_by: Span | None = None
    """The mention that gives the name."""
    resolved_by: ResolvedBy | None = None
    confidence: Confidence

    def __post_init__(self) -> None:
        _check_confidence(self.confidence)


class Said(msgspec.Struct, frozen=True, kw_only=True):
    """When, where and to whom a statement was made; each null where not told."""

    when: Interval | None = None
    venue: str | None = None
    to: str | None = None


class Statement(msgspec.Struct, frozen=True, kw_only=True):
    """Who said what."""

    id: str
    """8 hex over the content's words, with `-2`, `-3` ... where they occur again."""
    form: Form
    content: Words
    cue: Words | None = None
    source: Words | None = None
    speaker: Speaker | None = None
    kind: StatementKind | None = None
    """Null where nothing judged it."""
    conditional: bool | None = None
    said: Said = Said()
    horizon: Interval | None = None
    """By when it can be judged; both ends null where it looks ahead without a date."""
    within: str | None = None
    continues: str | None = None
    confidence: Confidence

    def __post_init__(self) -> None:
        _check_confidence(self.confidence)


class Name(msgspec.Struct, frozen=True, kw_only=True):
    """Someone or something named in the text, with every mention."""

    id: str
    kind: NameKind
    name: str
    """The fullest form in the article."""
    mentions: tuple[Span, ...]

    def __post_init__(self) -> None:
        _check_spans(self.mentions)


class Time(msgspec.Struct, frozen=True, kw_only=True):
    """A time expression; `value` is TIMEX3."""

    span: Span
    value: str
    interval: Interval | None = None
    about: TimeAbout | None = None


class Event(msgspec.Struct, frozen=True, kw_only=True):
    """What happened; `type` is PLOVER's; `reported_by` is a statement's id, null in the article's own voice."""

    id: str
    type: str
    trigger: Words
    actor: Words | None = None
    recipient: Words | None = None
    place: Words | None = None
    when: Interval | None = None
    reported_by: str | None = None
    confidence: Confidence

    def __post_init__(self) -> None:
        _check_confidence(self.confidence)


class Warning(msgspec.Struct, frozen=True, kw_only=True):
    """Something a person should know of this reading: a `code`, and a sentence."""

    code: str
    message: str


class Record(msgspec.Struct, frozen=True, kw_only=True):
    """One news page, read. Offsets are code points of `text`, the blocks of `body` joined by one blank line."""

    schema: Literal["onrecord/1"] = SCHEMA
    id: Id16
    version: Id16
    reader: Reader
    url: str | None = None
    canonical_url: str | None = None
    read_at: datetime
    source: Source
    headline: str | None = None
    kicker: str | None = None
    deck: str | None = None
    other_headlines: tuple[Title, ...] = ()
    authors: tuple[Author, ...] = ()
    outlet: Outlet | None = None
    published: When | None = None
    updated: When | None = None
    language: str | None = None
    """BCP 47."""
    section: str | None = None
    tags: tuple[str, ...] = ()
    image: Image | None = None
    evidence: dict[str, Evidence] = field(default_factory=dict)
    """Where `headline`, `kicker`, `deck`, `section`, `tags`, `image` and `language` were read, by field."""
    body: tuple[Block, ...] = ()
    text: str = ""
    set_aside: tuple[Aside, ...] = ()
    provenance: Provenance | None = None
    """Null where it was not asked for."""
    rights: Rights | None = None
    """Null where they were not asked for."""
    statements: tuple[Statement, ...] | None = None
    names: tuple[Name, ...] | None = None
    times: tuple[Time, ...] | None = None
    events: tuple[Event, ...] | None = None
    warnings: tuple[Warning, ...] = ()

    def __post_init__(self) -> None:
        for digest in (self.id, self.version):
            _check_hex(digest, HEX16)
        _check_utc(self.read_at)
        if SEPARATOR.join(block.text for block in self.body) != self.text:
            raise ValueError("the text is not the body's blocks joined by one blank line")
        start = 0
        for block in self.body:
            if block.start != start:
                raise ValueError(f"a block stands at {block.start}, not at {start}")
            start = block.end + len(SEPARATOR)
        for words in _all_words(self):
            check_words(words, self.text)
        for span in _all_spans(self):
            _check_inside(span, self.text)
        _check_order(self.statements or ())
        _check_references(self)


def check_words(words: Words, text: str) -> None:
    """Raises ValueError where the spans of `words` are not inside `text` or hold other words."""
    for span in words.spans:
        _check_inside(span, text)
    found = " ".join(text[start:end] for start, end in words.spans)
    if found != words.text:
        raise ValueError(f"the words at {words.spans} are {found[:80]!r}, not {words.text[:80]!r}")


def _check_inside(span: Span, text: str) -> None:
    if not 0 <= span[0] < span[1] <= len(text):
        raise ValueError(f"the span {span} is not inside a text of {len(text)} characters")


def _check_spans(spans: tuple[Span, ...]) -> None:
    if not spans:
        raise ValueError("no spans")
    if any(start < 0 or start >= end for start, end in spans):
        raise ValueError(f"a span is empty or negative: {spans}")
    if any(start < end for (_, end), (start, _) in pairwise(spans)):
        raise ValueError(f"spans overlap or are out of order: {spans}")


def _check_hex(digest: str, pattern: str) -> None:
    if not re.fullmatch(pattern.strip("^$"), digest):
        raise ValueError(f"{digest!r} is no lower-case hexadecimal of {pattern}")


def _check_utc(moment: datetime) -> None:
    if moment.utcoffset() != timedelta(0):
        raise ValueError(f"{moment.isoformat()} is not in UTC")


def _check_confidence(confidence: float) -> None:
    if not 0 <= confidence <= 1:
        raise ValueError(f"a confidence of {confidence}")


def _check_order(statements: tuple[Statement, ...]) -> None:
    if any(_first(a) > _first(b) for a, b in pairwise(statements)):
        raise ValueError("statements are not in the order of their first word")


def _check_references(record: Record) -> None:
    """Ids are given once, and what points at one finds it; nothing is inside of itself, nor goes on from itself."""
    statements = {statement.id: statement for statement in record.statements or ()}
    names = {name.id for name in record.names or ()}
    events = {event.id for event in record.events or ()}
    for what, given, ids in (("statements", record.statements, statements), ("names", record.names, names),
                             ("events", record.events, events)):  # fmt: skip
        if len(given or ()) != len(ids):
            raise ValueError(f"two {what} share an id")
    for statement in statements.values():
        for other in (statement.within, statement.continues):
            if other is not None and other not in statements:
                raise ValueError(f"statement {statement.id} points at {other}, which is not there")
        speaker = statement.speaker
        if speaker and speaker.name_id is not None and speaker.name_id not in names:
            raise ValueError(f"statement {statement.id} has the speaker {speaker.name_id}, which is no name's id")
    _check_rings(statements)
    for event in record.events or ():
        if event.reported_by is not None and event.reported_by not in statements:
            raise ValueError(f"event {event.id} is reported by {event.reported_by}, which is not there")


def _check_rings(statements: dict[str, Statement]) -> None:
    """Each is walked once: what led out before is not walked again."""
    for pointer in ("within", "continues"):
        safe: set[str] = set()
        for first in statements:
            way: set[str] = set()
            here: str | None = first
            while here is not None and here not in safe:
                if here in way:
                    raise ValueError(f"statement {here} is `{pointer}` itself")
                way.add(here)
                here = getattr(statements[here], pointer)
            safe |= way


def _first(statement: Statement) -> int:
    return min(words.spans[0][0] for words in (statement.content, statement.cue, statement.source) if words)


def _all_words(record: Record) -> Iterator[Words]:
    for statement in record.statements or ():
        yield from filter(None, (statement.content, statement.cue, statement.source))
    for event in record.events or ():
        yield from filter(None, (event.trigger, event.actor, event.recipient, event.place))


def _all_spans(record: Record) -> Iterator[Span]:
    for block in record.body:
        yield from ((link.start, link.end) for link in block.links)
    for name in record.names or ():
        yield from name.mentions
    intervals: list[Interval | None] = []
    for time in record.times or ():
        yield time.span
        intervals.append(time.interval)
    for statement in record.statements or ():
        if statement.speaker and statement.speaker.named_by:
            yield statement.speaker.named_by
        intervals += (statement.said.when, statement.horizon)
    yield from (interval.span for interval in intervals if interval and interval.span)
