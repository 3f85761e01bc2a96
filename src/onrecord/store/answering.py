"""What can be asked of an open store: each method is one question, answered from one state of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from onrecord.beside import Beside, FeedItem
from onrecord.record import Record
from onrecord.store.adding import known
from onrecord.store.articles import outlet_terms, preparing
from onrecord.store.database.connected import Connected
from onrecord.store.queries import due, persons, reading, said, searching
from onrecord.store.rows import (
    ALL_SAID,
    Added,
    ArticleRow,
    Counts,
    Found,
    Hit,
    OutletRow,
    PersonRow,
    Query,
    SaidFilter,
    Story,
    TermsRow,
    Utterance,
    VersionRow,
)


class Answering(Connected):
    """The reading half of a `Store`. All raise StoreError where the database cannot be read."""

    def resolve(self, name: str) -> str:
        """The id of the article that `name` means: an id, its beginning (4 digits at least), an address.

        Raises NotKeptError where there is none, UsageError where a beginning fits several.
        """
        with self.reading() as connection:
            return reading.resolve(connection, name)

    def article(self, id: str) -> ArticleRow:
        """The article of this id. Raises NotKeptError."""
        with self.reading() as connection:
            return reading.article(connection, id)

    def articles(self, ids: Iterable[str]) -> tuple[ArticleRow, ...]:
        """The articles of these ids, in their order; those that are not kept are left out."""
        with self.reading() as connection:
            return reading.articles_of(connection, ids)

    def record(self, id: str, version: str | None = None) -> Record:
        """The record of an article; `version` is the hash or the number of one, None the latest.

        Raises NotKeptError where the article or the version is not kept.
        """
        with self.reading() as connection:
            return reading.record(connection, id, version)

    def feed_item(self, id: str) -> FeedItem | None:
        """The item of the feed that the latest version of an article came by; None where it came by none."""
        with self.reading() as connection:
            return reading.feed_item(connection, id)

    def records_with_items(self, ids: Iterable[str]) -> dict[str, tuple[Record, FeedItem | None]]:
        """The latest records of these articles, each with the item of the feed that it came by; of those kept."""
        with self.reading() as connection:
            return reading.records_with_items(connection, ids)

    def versions(self, id: str) -> tuple[VersionRow, ...]:
        """The states of an article in the order in which they were seen. Raises NotKeptError."""
        with self.reading() as connection:
            return reading.versions_of(connection, id)

    def version(self, id: str, version: str) -> VersionRow:
        """One state of an article, by its number or the beginning of its hash. Raises NotKeptError."""
        with self.reading() as connection:
            return reading.version_of(connection, id, version)

    def story(self, id: str) -> Story:
        """The story that an article belongs to, with its copies. Raises NotKeptError."""
        with self.reading() as connection:
            return reading.story(connection, id)

    def latest(
        self, limit: int = 30, after: str | None = None, domain: str | None = None, dated: bool | None = None
    ) -> Found[Story]:
        """The latest stories, copies folded; with `domain` (or a name) those that this outlet printed.

        `dated`: those alone of which a day is known, or (False) none; these stand by when they were added.

        Raises NotKeptError for an outlet of which nothing is kept, UsageError for an `after` of another list.
        """
        with self.reading() as connection:
            return reading.latest(connection, limit, after, domain, dated)

    def search(self, query: Query, limit: int = 20, after: str | None = None) -> Found[Hit]:
        """The articles that `query` asks for: the best first where it has words, else the newest.

        `all` is None where there are more than 1,000. Raises UsageError for too many words, or a day, a kind or a
        relation that is none.
        """
        with self.reading() as connection:
            return searching.search(connection, query, limit, after)

    def said(self, only: SaidFilter = ALL_SAID, limit: int = 50, after: str | None = None) -> Found[Utterance]:
        """What was said, narrowed by `only`, one row for an utterance, the newest first.

        Raises NotKeptError for no such person, UsageError for a day or a kind that is none.
        """
        with self.reading() as connection:
            return said.said(connection, only, limit, after)

    def utterance(self, key: str) -> tuple[Utterance, tuple[ArticleRow, ...]]:
        """An utterance by its key, and the other articles that print it. Raises NotKeptError."""
        with self.reading() as connection:
            return said.utterance(connection, key)

    def due(
        self, after_day: str, limit: int = 50, after: str | None = None, only: due.DueFilter = due.ALL_DUE
    ) -> Found[Utterance]:
        """What can be judged from `after_day` on, the soonest first, narrowed by `only`. Raises UsageError."""
        with self.reading() as connection:
            return due.due(connection, after_day, limit, after, only)

    def persons_named(self, name: str) -> tuple[PersonRow, ...]:
        """The persons with this name or surname, case and accents apart, the best first."""
        with self.reading() as connection:
            return persons.persons_named(connection, name)

    def row_named(self, person: int, name: str) -> int:
        """The number of that row of a person, with whom others may be joined, which has this name. NotKeptError."""
        with self.reading() as connection:
            return persons.row_named(connection, person, name)

    def names_like(self, name: str) -> tuple[str, ...]:
        """Names that may be meant by one that nobody has, three at most, the likeliest first."""
        with self.reading() as connection:
            return persons.names_like(connection, name)

    def person(self, id: int) -> PersonRow:
        """The person of this id: the one that it was joined into. Raises NotKeptError."""
        with self.reading() as connection:
            return persons.person(connection, id)

    def speakers_of(self, id: str) -> dict[str, int]:
        """The person of each statement in an article's latest version, by the statement's id; named ones alone."""
        with self.reading() as connection:
            return persons.speakers_of(connection, id)

    def persons(self, limit: int = 50, after: str | None = None) -> Found[PersonRow]:
        """All persons, most utterances first."""
        with self.reading() as connection:
            return persons.persons_of_all(connection, limit, after)

    def outlet_names(self, limit: int) -> tuple[str, ...]:
        """Names (else domains) of the `limit` outlets with the latest articles; far cheaper than `outlets`."""
        with self.reading() as connection:
            return reading.outlet_names_of(connection, limit)

    def outlets(self) -> tuple[OutletRow, ...]:
        """All outlets of which articles are kept, most articles first."""
        with self.reading() as connection:
            return reading.outlets_of(connection)

    def outlet(self, domain_or_name: str) -> OutletRow:
        """The outlet of this domain or name. Raises NotKeptError."""
        with self.reading() as connection:
            return reading.outlet(connection, domain_or_name)

    def terms(self, domain_or_name: str) -> tuple[TermsRow, ...]:
        """What articles of an outlet allow, the latest answers first, those of its own articles before others'.

        Raises NotKeptError for an outlet of which nothing is kept.
        """
        with self.reading() as connection:
            id_ = reading.outlet(connection, domain_or_name).id
            return outlet_terms.terms_of(connection, id_).get(id_, ())

    def terms_of_outlets(self) -> dict[int, tuple[TermsRow, ...]]:
        """The present terms of all outlets by `OutletRow.id`, and those before them, by one question."""
        with self.reading() as connection:
            return outlet_terms.terms_of(connection, most=2)

    def known(self, page: bytes, url: str | None, beside: Beside | None, kind: str) -> Added | None:
        """What `add` would say of a page that is kept already, without reading it; None where it must be read."""
        if preparing.is_live(beside):
            return None
        with self.reading() as connection:
            return known.known(connection, preparing.seen(page, url, beside, kind))

    def export(self) -> Iterator[Record]:
        """The latest record of every article, in order of addition, from one state of the store."""
        with self.reading() as connection:
            yield from reading.export(connection)

    def counts(self) -> Counts:
        """How much is kept."""
        with self.reading() as connection:
            return reading.counts(connection)
