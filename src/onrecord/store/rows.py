"""What the store answers with: frozen values, no rows of a database. Moments are UTC, days are ISO dates."""

from __future__ import annotations

from datetime import datetime
from typing import Generic, Literal, TypeVar

from msgspec import Struct

from onrecord.beside import Beside
from onrecord.errors import OnrecordError
from onrecord.record import Answer, Form, Interval, Record, Relation, StatementKind, Use

T = TypeVar("T")
Outcome = Literal["new", "changed", "same", "forgotten"]


class Kept(Struct, frozen=True, kw_only=True):
    """A page to keep: its record, the bytes that it was read from, and what a second reading needs."""

    record: Record
    page: bytes
    beside: Beside | None = None
    kind: str = "auto"
    """As `read` was given it."""
    fingerprint: tuple[int, ...] = ()
    """Of `record.text`, by `onrecord.provenance.copies.sketches.fingerprint`: how copies find each other."""


class Seen(Struct, frozen=True):
    """By what a page is found that was kept before: SHA-256 of its bytes and over all that is read, and its address."""

    sha256: str
    inputs: str
    url: str | None
    feed: bool = False
    """What a feed holds of a page, not the page."""


class Added(Struct, frozen=True, kw_only=True):
    """What `add` did, said after it was durable."""

    article: str
    version: str
    outcome: Outcome


class ArticleRow(Struct, frozen=True, kw_only=True):
    """An article as a list shows it: the latest version's fields."""

    id: str
    url: str | None
    """From where it was got, or as it was given with a file; None for a file alone."""
    canonical_url: str | None = None
    """The address that the page names as its own."""
    headline: str | None
    deck: str | None
    authors: tuple[str, ...]
    outlet: str | None
    domain: str | None
    published: datetime | None
    """The instant where the page tells one with an offset; else None, see `day`."""
    day: str | None
    language: str | None
    relation: Relation
    origin: str | None
    """The outlet that first published it, by name, as far as the page tells."""
    republish: Answer
    """As the article's rights have it."""
    decided: Answer | None = None
    """The owner's own answer for republishing, which stands in place of `republish`; None without one."""
    added_at: datetime
    """When the store first kept it."""
    changed_at: datetime
    """When the latest version was kept; `added_at` where there is one version."""
    versions: int
    statements: int
    story: str
    """Id of the article that its copies are folded under; its own where it is the origin or alone."""


Ground = Literal["named", "credited", "says", "earliest", "same-day", "later", "undated", "credits-other"]


class Reason(Struct, frozen=True, kw_only=True):
    """Why an article is held to be the first."""

    kind: Ground
    """Others give its address, or credit its outlet; it says itself that it is; it was printed before the others, on
    the day of one, after one, at a time that is not told of all; it credits another one itself."""
    count: int
    """Articles that it is about."""


class First(Struct, frozen=True, kw_only=True):
    """How sure it is that a story's origin was the first to print its text."""

    certainty: float
    """0 to 1, by rule: not calibrated."""
    because: tuple[Reason, ...]
    """The weightiest first."""
    outside: str | None = None
    """The outlet that the origin itself credits, folded, where nothing of it is kept: then that one was first."""


class Also(Struct, frozen=True, kw_only=True):
    """An article of another story that has a part of this one: put together from both, or the pieces of it."""

    article: ArticleRow
    share: float
    """Of its text, what stands in this story too; 0 to 1."""


class Story(Struct, frozen=True, kw_only=True):
    """One text and its copies: the origin first as far as it is known, else the earliest."""

    origin: ArticleRow
    copies: tuple[ArticleRow, ...]
    """In order of publication; the first few where there are many, see `copies_in_all`."""
    copies_in_all: int
    sources: int = 1
    """Of its articles, those that do not rest on an earlier one; the first hundred count."""
    first: First | None = None
    """How sure the origin is; None where there is one article."""
    also: tuple[Also, ...] = ()
    """Articles of other stories that have a part of it; told only of a story that was asked for by itself."""
    at: datetime | None = None
    """The moment by which a list has placed it: of its latest article; in an outlet's list of that outlet's latest."""


class VersionRow(Struct, frozen=True, kw_only=True):
    """One state of what the outlet printed."""

    article: str
    version: str
    number: int
    """1 for the first kept, which need not be the first that was seen."""
    added_at: datetime
    read_at: datetime
    """When the reading that is kept now was made; later than `added_at` after `reread`."""
    reader: str
    """The version of onrecord that read it."""
    headline: str | None
    sha256: str
    """Of the page's bytes."""
    bytes_kept: bool
    """False once a person named on the page was forgotten."""
    seen_at: datetime
    """When the outlet was first seen to print it: they are in this order."""
    seen_until: datetime
    """When it was last seen to, with no other state between."""
    seen_by: Literal["capture", "sent", "fetched", "seen"] | None
    """What tells it: a capture in a web archive, HTTP's `Date`, or that it was fetched; `seen` where it is not
    kept, of a state that came back; None: when it was added."""
    url: str | None
    """From where it was got; of a state that captures show, that of the first one."""


class PersonRow(Struct, frozen=True, kw_only=True):
    """A speaker with a name: a person, an organisation, a group or a document."""

    id: int
    name: str
    """The fullest name among the aliases, or the one that the owner chose."""
    kind: str
    aliases: tuple[str, ...]
    roles: tuple[str, ...]
    """As the pages print them, the most frequent first; at most five."""
    statements: int
    """Utterances, not copies."""
    joined: tuple[int, ...]
    """Ids of the persons that were joined into this one."""


class OutletRow(Struct, frozen=True, kw_only=True):
    """An outlet of which articles are kept."""

    id: int
    name: str | None
    domain: str | None
    articles: int
    latest: datetime | None


class TermsRow(Struct, frozen=True, kw_only=True):
    """One set of answers that articles of an outlet have, and when they had it."""

    outlet: int
    domain: str | None
    own: bool
    """Of the outlet's own articles, as far as their pages tell; else of what it took from others."""
    since: datetime
    """The earliest moment of an article with it: fetched then, else published."""
    until: datetime
    """The latest."""
    changed: bool
    """All other answers of its articles are from before `since`: on or before that day its terms changed."""
    articles: int
    article: str
    """Id of the latest article with it."""
    licence: str | None
    answers: dict[Use, Answer]
    conditions: dict[Use, tuple[str, ...]]
    """Of those uses that have any."""


class Utterance(Struct, frozen=True, kw_only=True):
    """One thing that somebody said, however many articles print it."""

    key: str
    person: int | None
    speaker: str | None
    source: str | None = None
    """The article's words for a speaker who has no name."""
    role: str | None
    side: str | None
    form: Form
    kind: StatementKind | None
    conditional: bool | None
    content: str
    """As the article below prints it."""
    cue: str | None = None
    """The article's words that say that it was said; None where there are none."""
    said: Interval | None
    venue: str | None
    to: str | None
    horizon: Interval | None
    confidence: float | None
    article: ArticleRow
    """Where it stands first: the origin if known, else the earliest published."""
    statement: str
    """The statement's id within that article."""
    start: int
    """Its first code point in the article's text."""
    copies: int
    """Other articles that print it."""

    @property
    def past_when_printed(self) -> bool:
        """Its time was over before the article's day: words from the past, of which the article may tell the end."""
        return past_when_printed(self.horizon, self.article.day)


def past_when_printed(horizon: Interval | None, day: str | None) -> bool:
    """Whether a horizon ended before the day on which the words were printed; False where one is not told."""
    end = (horizon.latest or horizon.earliest) if horizon else None
    return bool(end and day and end[:10] < day)


class Passage(Struct, frozen=True, kw_only=True):
    """Words around what was searched for: `text` with the found words at `marks` (code points into `text`)."""

    field: Literal["headline", "deck", "body", "speaker"]
    text: str
    marks: tuple[tuple[int, int], ...]


class Hit(Struct, frozen=True, kw_only=True):
    """An article that a search found, with the words that it was found by."""

    article: ArticleRow
    passages: tuple[Passage, ...]


class Query(Struct, frozen=True, kw_only=True):
    """What is searched: words and "phrases in quotation marks", and filters; all that are given must hold."""

    words: str = ""
    outlet: str | None = None
    """A name or a domain."""
    speaker: str | None = None
    kind: StatementKind | None = None
    since: str | None = None
    until: str | None = None
    """Days, both included."""
    relation: Relation | None = None


class SaidFilter(Struct, frozen=True, kw_only=True):
    """What is looked for among all that was said; all that are given must hold. Days are ISO dates, both included."""

    person: int | None = None
    """Who said it, with all who were joined into them."""
    about: str = ""
    """Words and "phrases" in the statement."""
    since: str | None = None
    until: str | None = None
    """The day it was said, else that it was printed."""
    kind: StatementKind | None = None


ALL_SAID = SaidFilter()


class Found(Struct, Generic[T], frozen=True, kw_only=True):
    """One page of answers; `after` asks for the next one, None at the end. `all` is None where counting would cost."""

    rows: tuple[T, ...]
    all: int | None
    after: str | None


class Reread(Struct, frozen=True, kw_only=True):
    """What became of one kept version that was read again."""

    article: str
    number: int
    """Of the version."""
    changed: bool
    """Whether the record says anything else than before."""
    error: OnrecordError | None
    """Why the present reader could not read it; its record is the one of before."""


class Forgotten(Struct, frozen=True, kw_only=True):
    """What was forgotten with a person."""

    articles: int
    """Those in which the names were blacked out."""
    statements: int
    """Those that are not kept any more."""


class Counts(Struct, frozen=True, kw_only=True):
    """How much is kept."""

    articles: int
    versions: int
    statements: int
    """In all articles; what several print is counted in each."""
    persons: int
    outlets: int


class Override(Struct, frozen=True, kw_only=True):
    """A person's own answer for a use of an article, with the reason that was written."""

    article: str
    use: Use
    answer: Answer
    reason: str
    at: datetime
