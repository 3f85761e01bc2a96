"""The record of one news page: the types that every room shares, with the invariants that make a wrong one unbuildable.

Offsets are Unicode code points, half-open, into `Record.text`. `None` means unknown; for a list it means that
nothing looked for its items, where an empty one means that something looked and found none.
"""

from __future__ import annotations

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
REPRINTS: Final[frozenset[Relation]] = frozenset({"republished", "wire", "excerpt", "translation"})
"""Relations of a text that is another's than the outlet's, and first ran elsewhere."""
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

Confidence = Annotated[float, Meta(ge=0, le=1, description="0 to 1, two decimals")]
HEX16: Final = "^[0-9a-f]{16}$"
HEX64: Final = "^[0-9a-f]{64}$"
_HEXADECIMAL: Final = frozenset("0123456789abcdef")
_LEVELS: Final = (None, 1, 2, 3, 4, 5, 6)
Id16 = Annotated[str, Meta(pattern=HEX16)]
Span = tuple[int, int]
"""Half-open [start, end) in code points of `Record.text`."""


class Evidence(msgspec.Struct, frozen=True, kw_only=True):
    """Where something was read: the kind of place, the place itself, and its words."""

    from_: EvidenceFrom = field(name="from")
    """The kind of place; `visible` is the page's own words, `model` is no place but a model's judgement."""
    at: str | None = None
    """JSON pointer, meta name, header name, feed element, or block number; null where the kind says it all."""
    words: str | None = None
    """As they stand, cut at 200 characters; null where the place has none."""

    def __post_init__(self) -> None:
        if self.words is not None and len(self.words) > 200:
            raise ValueError(f"evidence of {len(self.words)} characters; cut it at 200")


class Words(msgspec.Struct, frozen=True, kw_only=True):
    """Words of the article: their `spans`, ascending, and `text`, the spans' words joined by one space."""

    spans: tuple[Span, ...]
    """Where they stand, ascending and apart; one span, but where other words stand between."""
    text: str
    """The words of all spans, joined by one space."""

    def __post_init__(self) -> None:
        _check_spans(self.spans)


class Link(msgspec.Struct, frozen=True, kw_only=True):
    """A link in the body; `start` and `end` as offsets into `Record.text`."""

    start: int
    """Where the linked words begin."""
    end: int
    """Behind the last of the linked words."""
    url: str
    """Where it leads, made absolute where the page's address is known."""


class Block(msgspec.Struct, frozen=True, kw_only=True):
    """One block of the body, `text == Record.text[start:end]`."""

    kind: BlockKind
    """What sort of block it is; captions are no blocks, they are set aside."""
    text: str
    """Its words; those of a list's items or a table's cells too."""
    start: int
    """Where it begins in `Record.text`."""
    end: int
    """Behind its last character in `Record.text`."""
    level: int | None = None
    """Of a heading, 1 to 6; null elsewhere."""
    items: tuple[str, ...] | None = None
    """Of a list; null elsewhere."""
    rows: tuple[tuple[str, ...], ...] | None = None
    """Of a table, each row's cells; null elsewhere."""
    links: tuple[Link, ...] = ()
    """Those in its words, in the page's order."""

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
    """What it is; `other` where no kind fits or none is known."""
    text: str
    """Its words, as a reader of the page sees them."""
    evidence: Evidence | None = None
    """Where it stood; null where that is not told."""


class Title(msgspec.Struct, frozen=True, kw_only=True):
    """Another headline of the page."""

    text: str
    """Its words, without the site's name."""
    evidence: Evidence
    """Where it was read."""


class Author(msgspec.Struct, frozen=True, kw_only=True):
    """One who made the article, in the printed order; `outlet` is what is printed beside the name."""

    name: str
    """As printed, without "By" and what else leads to it."""
    kind: AuthorKind = "person"
    """`desk` is a part of a newsroom ("Staff", "Foreign desk"), `organisation` any other body."""
    role: AuthorRole = "writer"
    """What the byline says that the author did; `writer` where it says nothing."""
    outlet: str | None = None
    """Printed beside the name; null where none is."""
    evidence: Evidence
    """Where the name was read."""


class Outlet(msgspec.Struct, frozen=True, kw_only=True):
    """Who publishes: the name as printed, and the registrable domain, lower case."""

    name: str | None = None
    """As the page gives it; null where only the domain is known."""
    domain: str | None = None
    """The registrable domain in lower case (`bbc.co.uk`); null where only the name is known."""
    evidence: Evidence
    """Where it was read."""

    def __post_init__(self) -> None:
        if not (self.name or self.domain):
            raise ValueError("an outlet needs a name or a domain")


class When(msgspec.Struct, frozen=True, kw_only=True):
    """A moment of publication: `value` as the page gives it in ISO 8601, the local `day`, the `instant` in UTC."""

    value: str
    """ISO 8601 as the page gives it, with its offset from UTC where it has one."""
    day: date
    """The local day, by the page's own clock."""
    instant: datetime | None = None
    """The same moment in UTC; null where the page gives no offset."""
    precision: Precision
    """How much of `value` is told: nothing finer is filled in."""
    evidence: Evidence
    """Where it was read."""

    def __post_init__(self) -> None:
        if self.instant is not None:
            _check_utc(self.instant)
        if not self.value.startswith(self.day.isoformat()):
            raise ValueError(f"{self.value} is not on {self.day.isoformat()}")


class Image(msgspec.Struct, frozen=True, kw_only=True):
    """The article's main picture."""

    url: str
    """Of the picture."""
    caption: str | None = None
    """The words printed under it; null where none were found."""
    credit: str | None = None
    """Whose picture it is; null where not told."""


class Source(msgspec.Struct, frozen=True, kw_only=True):
    """The bytes and how they were got."""

    kind: SourceKind
    """What the bytes were taken for, or the container that they came in (`feed`, `warc`)."""
    name: str | None = None
    """Of the file, the address, or the container with the place in it; null for bytes without one."""
    media_type: str | None = None
    """By the header `Content-Type`, lower case, without parameters; null where none was sent."""
    charset: str | None = None
    """What the bytes were decoded by; null where they came as decoded text."""
    status: int | None = None
    """Of HTTP; null where the page did not come that way."""
    sha256: Annotated[str, Meta(pattern=HEX64)]
    """Of the bytes, 64 hex digits in lower case."""

    def __post_init__(self) -> None:
        _check_hex(self.sha256, HEX64)


class Reader(msgspec.Struct, frozen=True, kw_only=True):
    """What read the page: onrecord's version, and the models used with their digests."""

    version: str
    """Of onrecord."""
    models: dict[str, str] = field(default_factory=dict)
    """The digest of each model that was used, by its name."""


class Provenance(msgspec.Struct, frozen=True, kw_only=True):
    """Whose story it is."""

    relation: Relation
    """How this copy stands to the text's origin; `unknown` where nothing tells."""
    origin: Outlet | None = None
    """Who first published the text; null for an original, or where it is not known."""
    origin_url: str | None = None
    """The address given for the first publication; null where none is."""
    credit: str | None = None
    """The credit line as printed; null where there is none."""
    confidence: Confidence
    """Of the relation; from weights of signs that were fitted on labelled pages, or set by hand where none had them."""
    evidence: tuple[Evidence, ...] = ()
    """Strongest first."""
    conflicts: tuple[str, ...] = ()
    """Signals that say otherwise, each a sentence for a person."""

    def __post_init__(self) -> None:
        _check_confidence(self.confidence)


class Signal(msgspec.Struct, frozen=True, kw_only=True):
    """One signal of rights, in its own words."""

    id: str
    """Names it in this record: `because` points at it."""
    kind: str
    """What sort of signal it is, such as `copyright-line`, `licence`, `meta-robots`, `tdm-reservation`."""
    words: str
    """Its own, cut at 1,000 characters."""
    holder: str | None = None
    """Who it says owns the rights; null where it names nobody."""
    year: int | None = None
    """Of its copyright line; null where it has none."""
    licence: str | None = None
    """SPDX identifier or URL; null where it grants none."""
    evidence: Evidence
    """Where it stands."""
    read_at: datetime
    """When the page was read, in UTC: by then it said so."""

    def __post_init__(self) -> None:
        _check_utc(self.read_at)


class Permission(msgspec.Struct, frozen=True, kw_only=True):
    """The answer for one use; `because`: ids of signals, the deciding one first; `rule`: its number."""

    answer: Answer
    """`ask` and `unknown` are a no until somebody has asked."""
    conditions: tuple[str, ...] = ()
    """Each must be met, on a `yes` or an `ask`; on a `no` they tell how it was said."""
    because: tuple[str, ...] = ()
    """Ids of the signals that it rests on, the deciding one first; empty where none speaks of this use."""
    against: tuple[str, ...] = ()
    """Those of `because` that say otherwise, and that the rule did not follow."""
    rule: str
    """The number of the deciding rule in docs/rights.md."""


class May(msgspec.Struct, frozen=True, kw_only=True):
    """What may be done, use by use. `unknown` is a no to every automatic way out."""

    quote: Permission
    """A short passage, its source named."""
    feed: Permission
    """The full text in a feed."""
    republish: Permission
    """The full text on another site."""
    adapt: Permission
    """A changed or translated text."""
    archive: Permission
    """A kept copy that others can open."""
    index: Permission
    """An entry in a search engine."""
    mine: Permission
    """Text and data mining."""
    train: Permission
    """Training of models."""

    def __iter__(self) -> Iterator[tuple[Use, Permission]]:
        return ((use, getattr(self, use)) for use in USES)


class Rights(msgspec.Struct, frozen=True, kw_only=True):
    """What may be done with the article, by the signals on and beside its page. Information, not legal advice."""

    signals: tuple[Signal, ...] = ()
    """All that were found, those that decide nothing too."""
    holder: str | None = None
    """Who owns the rights, by the deciding signals: a claim, not a finding; null where none says."""
    year: int | None = None
    """Of the copyright line that counts; null without one."""
    contact: str | None = None
    """Address or mail for permission; null where none is printed."""
    licence: str | None = None
    """SPDX identifier or URL; null where none was granted to everybody."""
    terms_url: str | None = None
    """Where the terms stand, named and not fetched; null where not told."""
    line: str
    """One sentence for a person."""
    may: May
    """The answer for each use."""

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
    """ISO 8601 date or time; null where open."""
    latest: str | None = None
    """ISO 8601 date or time; null where open."""
    certainty: Literal["exact", "approximate"] = "exact"
    """`approximate` where the words are ("about", "in a few days")."""
    span: Span | None = None
    """The words that tell it, in `Record.text`; null where no words do."""

    def __post_init__(self) -> None:
        ends = [datetime.fromisoformat(end) for end in (self.earliest, self.latest) if end is not None]
        if (
            self.earliest
            and self.latest
            and _is_after(*ends, times=_has_time(self.earliest) and _has_time(self.latest))
        ):
            raise ValueError(f"an interval from {self.earliest} to {self.latest}")


class Speaker(msgspec.Struct, frozen=True, kw_only=True):
    """Who makes a statement; `name` is null where no one is named."""

    name: str | None = None
    """The fullest that the article has; null where no one is named."""
    name_id: str | None = None
    """The id of the same one in `Record.names`; null where not linked."""
    role: str | None = None
    """As the article tells it ("chief executive"); null where it does not."""
    side: str | None = None
    """Whom the speaker speaks for: a state, a party, a body; null where not told."""
    kind: SpeakerKind
    """`document` for what was written (a report, a letter), `unnamed` for one whom the article keeps so."""
    named_by: Span | None = None
    """The mention that gives the name; null without a name, and of an article's own "I", whom `authors` names."""
    resolved_by: ResolvedBy | None = None
    """How the source was led to the name; null without a name."""
    confidence: Confidence
    """Of the speaker, apart from whether the statement was made; fitted for pronouns in English, else set by hand for
    each way to a name."""

    def __post_init__(self) -> None:
        _check_confidence(self.confidence)


class Said(msgspec.Struct, frozen=True, kw_only=True):
    """When, where and to whom a statement was made; each null where not told."""

    when: Interval | None = None
    """When it was made; null where not told."""
    venue: str | None = None
    """Where, or in what ("an interview with a paper", "Telegram", "Geneva"); null where not told."""
    to: str | None = None
    """Who was spoken to ("reporters"); null where not told."""


class Statement(msgspec.Struct, frozen=True, kw_only=True):
    """Who said what."""

    id: str
    """8 hex over the content's words, with `-2`, `-3` ... where they occur again."""
    form: Form
    """`direct` in quotation marks, `indirect` retold, `mixed` retold with quoted words in it."""
    content: Words
    """What was said."""
    cue: Words | None = None
    """The words that tell that it was said ("said", "according to"); null where there are none."""
    source: Words | None = None
    """The words that name who said it; null where there are none."""
    speaker: Speaker | None = None
    """Who the source is; null where nobody was found."""
    kind: StatementKind | None = None
    """What sort of act it is. Null where nothing judged it."""
    conditional: bool | None = None
    """True where it holds only if something else does; null where nothing judged it."""
    said: Said = Said()
    """When, where and to whom."""
    horizon: Interval | None = None
    """By when it can be judged; both ends null where it looks ahead without a date. Null where it does not, or where
    nothing looked."""
    within: str | None = None
    """Id of the statement that this one is inside of; null for none."""
    continues: str | None = None
    """Id of the statement that this one goes on from, in an earlier paragraph; null for none."""
    confidence: Confidence
    """Of the attribution as a whole: how often what found it was right on labelled news, .5 where it was not
    measured."""

    def __post_init__(self) -> None:
        _check_confidence(self.confidence)


class Name(msgspec.Struct, frozen=True, kw_only=True):
    """Someone or something named in the text, with every mention."""

    id: str
    """Names it in this record: a speaker's `name_id` points at it."""
    kind: NameKind
    """What bears the name."""
    name: str
    """The fullest form in the article."""
    mentions: tuple[Span, ...]
    """Every place in `Record.text` where it is named."""

    def __post_init__(self) -> None:
        _check_spans(self.mentions)


class Time(msgspec.Struct, frozen=True, kw_only=True):
    """A time expression; `value` is TIMEX3."""

    span: Span
    """Its words in `Record.text`."""
    value: str
    """TIMEX3 (`2026-03`, `P2W`), reckoned from the day of publication."""
    interval: Interval | None = None
    """What it comes to on the calendar; null where it comes to none."""
    about: TimeAbout | None = None
    """What it tells the time of; null where nothing judged it."""


class Event(msgspec.Struct, frozen=True, kw_only=True):
    """What happened; `type` is PLOVER's; `reported_by` is a statement's id, null in the article's own voice."""

    id: str
    """Names it in this record."""
    type: str
    """By PLOVER, in capitals (`AGREE`)."""
    trigger: Words
    """The words that tell that it happened."""
    actor: Words | None = None
    """Who did it; null where not told."""
    recipient: Words | None = None
    """To whom it was done; null where not told."""
    place: Words | None = None
    """Where; null where not told."""
    when: Interval | None = None
    """When; null where not told."""
    reported_by: str | None = None
    """Id of the statement that tells it; null where the article does in its own voice."""
    confidence: Confidence
    """That it is told so."""

    def __post_init__(self) -> None:
        _check_confidence(self.confidence)


class Warning(msgspec.Struct, frozen=True, kw_only=True):
    """Something a person should know of this reading: a `code`, and a sentence."""

    code: str
    """For programs: one of those in docs/warnings.md."""
    message: str
    """For a person; its words may change."""


class Record(msgspec.Struct, frozen=True, kw_only=True):
    """One news page, read. Offsets are code points of `text`, the blocks of `body` joined by one blank line."""

    schema: Literal["onrecord/1"] = SCHEMA
    """The version of the schema; within it fields are only added."""
    id: Id16
    """Names the article at its outlet: over its normalised address, or without one over outlet, headline and day. Of a
    capture in a web archive: over the captured page's address."""
    version: Id16
    """Names the state of what the outlet printed, by its words alone, corrections among them: a better reader does not
    change it."""
    reader: Reader
    """What read the page."""
    url: str | None = None
    """The page's address as given; null for a page without one."""
    canonical_url: str | None = None
    """The address that the page names as its own; null where it names none."""
    read_at: datetime
    """The moment of reading in UTC: the argument `now`."""
    source: Source
    """The bytes, and how they were got."""
    headline: str | None = None
    """As printed, before the one for search engines; null where none was found."""
    kicker: str | None = None
    """The words above the headline; null where there are none, or the headline has them."""
    deck: str | None = None
    """The sentence or two below the headline; null where there are none."""
    other_headlines: tuple[Title, ...] = ()
    """The page's other titles, where they differ."""
    authors: tuple[Author, ...] = ()
    """Those in the byline, in printed order; empty where no byline was found."""
    outlet: Outlet | None = None
    """Who published this copy, which need not be who first did; null where nothing tells."""
    published: When | None = None
    """When this copy was published; null where the page does not tell."""
    updated: When | None = None
    """When this copy was last changed; null where the page does not tell."""
    language: str | None = None
    """BCP 47 (`en`, `pt-BR`); null where it was not recognised."""
    section: str | None = None
    """The part of the outlet that it ran in, as printed; null where not told."""
    tags: tuple[str, ...] = ()
    """The outlet's own keywords, in its order."""
    image: Image | None = None
    """The article's main picture; null where there is none."""
    evidence: dict[str, Evidence] = field(default_factory=dict)
    """Where `headline`, `kicker`, `deck`, `section`, `tags`, `image` and `language` were read, by field."""
    body: tuple[Block, ...] = ()
    """The article's own blocks, in order; empty where no article was found."""
    text: str = ""
    """The blocks of `body` joined by one blank line: what all offsets count in."""
    set_aside: tuple[Aside, ...] = ()
    """What else a reader could see, in the page's order."""
    provenance: Provenance | None = None
    """Whose story it is. Null where it was not asked for."""
    rights: Rights | None = None
    """What may be done with it. Null where they were not asked for."""
    statements: tuple[Statement, ...] | None = None
    """Who said what, by their first word in the text. Null where nothing looked for them."""
    names: tuple[Name, ...] | None = None
    """Who and what is named. Null where nothing looked for them."""
    times: tuple[Time, ...] | None = None
    """The times told in the text. Null where nothing looked for them."""
    events: tuple[Event, ...] | None = None
    """What happened. Null where nothing looked for them."""
    warnings: tuple[Warning, ...] = ()
    """What a person should know of this reading; empty where there is nothing."""

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
    if len(digest) != (64 if pattern == HEX64 else 16) or not _HEXADECIMAL.issuperset(digest):
        raise ValueError(f"{digest!r} is no lower-case hexadecimal of {pattern}")


def _check_utc(moment: datetime) -> None:
    if moment.utcoffset() != timedelta(0):
        raise ValueError(f"{moment.isoformat()} is not in UTC")


def _has_time(moment: str) -> bool:
    return len(moment) > len("2026-03-05")


def _is_after(first: datetime, second: datetime, *, times: bool) -> bool:
    """A date is its whole day, so times are compared only where both ends have one, and both or none an offset."""
    if times and (first.utcoffset() is None) == (second.utcoffset() is None):
        return first > second
    return first.date() > second.date()


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
    intervals += (event.when for event in record.events or ())
    yield from (interval.span for interval in intervals if interval and interval.span)
