"""The store as a guest of the desk may see it: what the gate lets out, by every method that a page uses.

The one place where the desk asks the gate. A method that is not here does not exist for guests, so what is forgotten
here fails and does not leak. Searching finds by what is shown alone: else a guest could ask for a text word by word.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Final, TypeVar

from msgspec.structs import replace

from onrecord.errors import NotKeptError
from onrecord.publish.feeds import is_seen
from onrecord.publish.gate import Way, without_text
from onrecord.publish.outgoing import Kept, Outgoing, let_out
from onrecord.record import Block, May, Record, Rights
from onrecord.store.outcome_rows import Outcome
from onrecord.store.queries.due import ALL_DUE, DueFilter
from onrecord.store.rows import (
    ALL_SAID,
    ArticleRow,
    Found,
    Hit,
    OutletRow,
    Override,
    PersonRow,
    Query,
    SaidFilter,
    Story,
    TermsRow,
    Utterance,
    VersionRow,
)

if TYPE_CHECKING:
    from onrecord.store import Store
    from onrecord.store.rows import Counts

T = TypeVar("T")
_WHY: Final = "Its source does not permit that others publish it, as far as its page tells."
_LOOKED_AT: Final = 8
"""Utterances of a person, the latest, of which one must be shown."""
_MOST_PAGES: Final = 5
"""Pages of the store's answers that are looked through to fill one of a guest's."""


class GuestStore:
    """Answers as the store does, with less in it. For one request: it keeps what it looked up."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._out: dict[tuple[str, str | None], Outgoing] = {}

    @property
    def where(self) -> str:
        """Nothing: where the store lies is the owner's business."""
        return ""

    def resolve(self, name: str) -> str:
        """As the store has it."""
        return self._store.resolve(name)

    def counts(self) -> Counts:
        """As the store has it: numbers."""
        return self._store.counts()

    def article(self, id: str) -> ArticleRow:
        """The article's row, without its deck."""
        return without_text(self._store.article(id))

    def articles(self, ids: tuple[str, ...]) -> tuple[ArticleRow, ...]:
        """The articles' rows, without their decks."""
        return tuple(map(without_text, self._store.articles(ids)))

    def story(self, id: str) -> Story:
        """The story that the article belongs to."""
        return shown_story(self._store.story(id))

    def latest(
        self, limit: int = 30, after: str | None = None, domain: str | None = None, dated: bool | None = None
    ) -> Found[Story]:
        """The latest stories."""
        found = self._store.latest(limit, after, domain, dated)
        return replace(found, rows=tuple(map(shown_story, found.rows)))

    def outlet_names(self, limit: int) -> tuple[str, ...]:
        """As the store has them: who publishes is no secret."""
        return self._store.outlet_names(limit)

    def outlets(self) -> tuple[OutletRow, ...]:
        """As the store has it."""
        return self._store.outlets()

    def outlet(self, name: str) -> OutletRow:
        """As the store has it."""
        return self._store.outlet(name)

    def terms(self, domain_or_name: str) -> tuple[TermsRow, ...]:
        """As the store has it: answers, no words of a page."""
        return self._store.terms(domain_or_name)

    def terms_of_outlets(self) -> dict[int, tuple[TermsRow, ...]]:
        """As the store has it."""
        return self._store.terms_of_outlets()

    def versions(self, id: str) -> tuple[VersionRow, ...]:
        """The versions that may be opened: the latest, and older ones where `archive` is permitted."""
        rows = self._store.versions(id)
        return tuple(row for row in rows if row == rows[-1] or self._is_open(id, row.version))

    def overrides(self, article: str) -> tuple[Override, ...]:
        """As the store has it: a decision is shown with its reason."""
        return self._store.overrides(article)

    def overrides_by(self, articles: Iterable[str]) -> dict[str, tuple[Override, ...]]:
        """As the store has it."""
        return self._store.overrides_by(articles)

    def record(self, id: str, version: str | None = None) -> Record:
        """The record, without what may not leave. Raises NotKeptError on an older version that may not be opened."""
        out = self.outgoing(id, version)
        if out.leaving.way == "archive" and out.leaving.text != "full":
            raise NotKeptError(id, "this version may not be shown")
        return cut(self._store.record(id, version), out)

    def search(self, query: Query, limit: int = 20, after: str | None = None) -> Found[Hit]:
        """What is found by words that the guest may see."""
        return _filled(
            lambda mark: self._store.search(query, limit, mark), lambda hit: self._hit(query, hit), limit, after
        )

    def said(self, only: SaidFilter = ALL_SAID, limit: int = 50, after: str | None = None) -> Found[Utterance]:
        """The utterances that may leave."""
        return _filled(lambda mark: self._store.said(only, limit, mark), self._utterance, limit, after)

    def due(
        self, after_day: str, limit: int = 50, after: str | None = None, only: DueFilter = ALL_DUE
    ) -> Found[Utterance]:
        """Those that may leave of what is due."""
        return _filled(lambda mark: self._store.due(after_day, limit, mark, only), self._utterance, limit, after)

    def outcomes(self, of: Sequence[Utterance]) -> dict[str, Outcome]:
        """What the owner wrote came of them; the passages that it rests on are other articles' words, and stay."""
        return {key: _unquoted(one) for key, one in self._store.outcomes(of).items()}

    def outcome_log(self, key: str) -> tuple[Outcome, ...]:
        """The one that stands; what was taken back is the owner's business. Raises NotKeptError as `utterance`."""
        self.utterance(key)
        return tuple(_unquoted(one) for one in self._store.outcome_log(key) if one.ended_at is None)

    def utterance(self, key: str) -> tuple[Utterance, tuple[ArticleRow, ...]]:
        """The utterance and the articles that print it. Raises NotKeptError where it may not leave."""
        found, copies = self._store.utterance(key)
        row = self._utterance(found)
        if row is None:
            raise NotKeptError(key, "no such statement is shown")
        return row, tuple(map(without_text, copies))

    def person(self, id: int) -> PersonRow:
        """The person, as `persons` has it. Raises NotKeptError where nothing that they say is shown."""
        row = self._person(self._store.person(id))
        if row is None:
            raise NotKeptError(str(id), "nothing is shown of what they say")
        return row

    def persons(self, limit: int = 50, after: str | None = None) -> Found[PersonRow]:
        """Those of whom something that they say is shown, without the words that pages use of them."""
        found = self._store.persons(limit, after)
        return replace(found, rows=tuple(one for row in found.rows if (one := self._person(row))))

    def speakers_of(self, article: str) -> dict[str, int]:
        """As the store has it: numbers of persons, who are shown by name."""
        return self._store.speakers_of(article)

    def persons_named(self, name: str) -> tuple[PersonRow, ...]:
        """Those of that name, as `persons` has them."""
        return tuple(one for row in self._store.persons_named(name) if (one := self._person(row)))

    def withheld(self, name: str, version: str | None = None) -> str | None:
        """Why the article's text is not shown whole, in a sentence; None where it is."""
        out = self.outgoing(self._store.resolve(name), version)
        if out.leaving.text == "full":
            return None
        what = "Only a passage of it may be shown here." if out.passage else "Its text may not be shown here."
        return f"{what} {_WHY}"

    def outgoing(self, article: str, version: str | None = None) -> Outgoing:
        """What may leave of the article: its latest version as a page that others see, an older one as an archive."""
        key = (article, version)
        if key not in self._out:
            latest = self._store.record(article)
            record = self._store.record(article, version) if version is not None else latest
            older = record.version != latest.version
            way: Way = "archive" if older else "site"
            kept = Kept(overrides=self._store.overrides(article), latest=latest if older else None)
            self._out[key] = let_out(record, way, "public", kept)
        return self._out[key]

    def _person(self, row: PersonRow) -> PersonRow | None:
        """None where nothing of the latest that they say may leave: that somebody is quoted is a word of the text."""
        latest = self._store.said(SaidFilter(person=row.id), limit=_LOOKED_AT).rows
        return replace(row, roles=()) if any(map(self._utterance, latest)) else None

    def _is_open(self, article: str, version: str) -> bool:
        return self.outgoing(article, version).leaving.text == "full"

    def _utterance(self, row: Utterance) -> Utterance | None:
        """As the gate lets the statement out; None where it does not."""
        out = self.outgoing(row.article.id)
        one = next((one for one in out.statements or () if one.id == row.statement), None)
        if one is None:
            return None
        cue = row.cue if out.leaving.text == "full" else None
        return replace(
            row, article=without_text(row.article), source=None, cue=cue, role=one.role, venue=one.venue, to=one.to
        )

    def _hit(self, query: Query, hit: Hit) -> Hit | None:
        out = self.outgoing(hit.article.id)
        if not is_seen(out, query):
            return None
        if out.leaving.text == "full":
            return replace(hit, article=without_text(hit.article))
        passages = tuple(one for one in hit.passages if one.field == "headline")
        return replace(hit, article=without_text(hit.article), passages=passages)


def _unquoted(one: Outcome) -> Outcome:
    return replace(one, content="", evidence=replace(one.evidence, words=None))


def shown_story(story: Story) -> Story:
    """What always leaves of a story."""
    also = tuple(replace(one, article=without_text(one.article)) for one in story.also)
    return replace(story, origin=without_text(story.origin), copies=tuple(map(without_text, story.copies)), also=also)


def cut(record: Record, out: Outgoing) -> Record:
    """The record with nothing in it that `out` has not; of what stood beside the article corrections alone leave."""
    if out.leaving.text == "full":
        said = record.statements if out.statements is not None else None
        source = replace(record.source, name=None)
        corrections = tuple(one for one in record.set_aside if one.kind == "correction")
        return replace(record, set_aside=corrections, image=None, source=source, statements=said, events=None)
    text = out.passage or ""
    body = (Block(kind="paragraph", text=text, start=0, end=len(text)),) if text else ()
    provenance = replace(record.provenance, evidence=(), conflicts=()) if record.provenance else None
    authors = tuple(replace(one, evidence=replace(one.evidence, words=None)) for one in record.authors)
    return Record(
        id=record.id, version=record.version, reader=record.reader, url=record.url,
        canonical_url=record.canonical_url, read_at=record.read_at, source=replace(record.source, name=None),
        headline=record.headline, authors=authors, outlet=record.outlet, published=record.published,
        updated=record.updated, language=record.language, body=body, text=text, provenance=provenance,
        rights=_deciding(record.rights) if record.rights else None,
    )  # fmt: skip


def _deciding(rights: Rights) -> Rights:
    """The rights with the signals alone that an answer rests on: others may be sentences of the article."""
    used = {name for _, permission in rights.may for name in permission.because}
    may = May(**{use: replace(permission, against=()) for use, permission in rights.may})
    return replace(rights, may=may, signals=tuple(one for one in rights.signals if one.id in used))


def _filled(
    asked: Callable[[str | None], Found[T]], let: Callable[[T], T | None], limit: int, after: str | None
) -> Found[T]:
    """A page of answers of which each was let out; its number is not told, for it would tell of the others."""
    rows: list[T] = []
    for _ in range(_MOST_PAGES):
        found = asked(after)
        rows += [one for row in found.rows if (one := let(row)) is not None]
        after = found.after
        if after is None or len(rows) >= limit // 2:
            break
    return Found(rows=tuple(rows), all=None, after=after)
