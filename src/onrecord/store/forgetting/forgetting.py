"""Forgetting an article or a person for good: from rows and indexes here, from the bytes of the files by `purging`."""

from __future__ import annotations

import unicodedata
import zlib
from collections import Counter
from collections.abc import Callable, Collection, Iterator
from datetime import datetime
from typing import Final

import msgspec
from sqlalchemy import Connection, delete, func, select, update

from onrecord.errors import NotKeptError
from onrecord.provenance.copies.sketches import unpacked
from onrecord.record import Record
from onrecord.store.articles.aliases import tells_page
from onrecord.store.articles.outlet_terms import settle as settle_terms
from onrecord.store.articles.pages import drop_unused
from onrecord.store.articles.preparing import Prepared, of_moment, prepared, record_json, tells_itself
from onrecord.store.articles.speaking import settle, take_out_statements
from onrecord.store.copies.grouping import keys_in, part_story
from onrecord.store.copies.placing import take_out_place
from onrecord.store.database.index import take_out
from onrecord.store.database.outcome_table import outcomes
from onrecord.store.database.schema import (
    aliases,
    articles,
    name_words,
    outlets,
    overrides,
    pages,
    person_joins,
    person_names,
    persons,
    statements,
    utterances,
    versions,
)
from onrecord.store.forgetting.blacking import Name, Names, black_out, blacked, holds, name_of, names_of
from onrecord.store.forgetting.hidden import holds_hidden
from onrecord.store.forgetting.tombstones import Gone, Tombstones
from onrecord.store.queries.outcomes import leave_article, leave_persons
from onrecord.store.rows import Forgotten, Kept
from onrecord.store.search_text import squeezed

_AT_ONCE: Final = 100


def forget_article(connection: Connection, id_: str, now: datetime) -> tuple[str, ...]:
    """Deletes an article with all that is kept of it; a tombstone keeps it from coming back. Raises NotKeptError.

    Gives the ids of articles that hold the bytes of one of its pages too, from other addresses: these are still kept.
    """
    columns = (articles.c.number, articles.c.story, articles.c.fingerprint, articles.c.terms)
    row = connection.execute(select(*columns).where(articles.c.id == id_)).one_or_none()
    if row is None:
        raise NotKeptError(id_, "no such article is kept")
    gone, sha256s = _known_by(connection, id_)
    speakers = _speakers(connection, id_)
    Tombstones(connection).put_article(connection, gone, now)
    take_out(connection, row.number)
    take_out_place(connection, row.number, row.fingerprint)
    keys = take_out_statements(connection, id_)
    leave_article(connection, id_)
    for table in (aliases, overrides, versions):
        connection.execute(delete(table).where(table.c.article == id_))
    connection.execute(delete(articles).where(articles.c.id == id_))
    settle_terms(connection, Counter({row.terms: -1}) if row.terms is not None else Counter())
    drop_unused(connection, sha256s)
    moved = part_story(connection, row.story)
    settle(connection, keys | (keys_in(connection, moved) if moved else set()))
    _drop_silent(connection, speakers)
    _drop_empty_outlets(connection)
    others = select(versions.c.article).where(versions.c.sha256.in_(gone.sha256s)).distinct()
    return tuple(connection.execute(others.order_by(versions.c.article)).scalars())


def _known_by(connection: Connection, id_: str) -> tuple[Gone, set[str]]:
    """By what the article is known again, and the SHA-256 of all bytes that are kept of it."""
    names = connection.execute(select(aliases.c.alias, aliases.c.kind).where(aliases.c.article == id_)).all()
    titles = {row.alias for row in names if row.kind == "title"}
    wanted = (
        select(articles.c.url, outlets.c.folded)
        .outerjoin(outlets, outlets.c.id == articles.c.outlet)
        .where(articles.c.id == id_)
    )
    url, outlet = connection.execute(wanted).one()
    kept = connection.execute(select(versions.c.sha256, versions.c.record).where(versions.c.article == id_)).all()
    records = [msgspec.json.decode(row.record, type=Record) for row in kept]
    own = {row.sha256 for row, record in zip(kept, records, strict=True) if tells_itself(record)}
    gone = Gone(
        aliases=frozenset({id_, *(row.alias for row in names)}), titles=frozenset(titles),
        has_address=tells_page(url), outlet=outlet or "", sha256s=frozenset(own),
    )  # fmt: skip
    return gone, {row.sha256 for row in kept}


def _speakers(connection: Connection, article: str) -> set[int]:
    wanted = select(statements.c.person).where(statements.c.article == article, statements.c.person.is_not(None))
    return set(connection.execute(wanted).scalars())


def _drop_silent(connection: Connection, ids: set[int]) -> None:
    """Persons of whom nothing is kept any more go, but for those that the owner joined."""
    joined = select(person_joins.c.kept).union_all(select(person_joins.c.joined))
    speaking = select(statements.c.person).where(statements.c.person == persons.c.id).exists()
    wanted = select(persons.c.id).where(persons.c.id.in_(ids), ~speaking, persons.c.id.not_in(joined))
    _drop_persons(connection, list(connection.execute(wanted).scalars()))


def _drop_persons(connection: Connection, ids: Collection[int]) -> None:
    connection.execute(delete(person_names).where(person_names.c.person.in_(ids)))
    connection.execute(delete(persons).where(persons.c.id.in_(ids)))


def _drop_empty_outlets(connection: Connection) -> None:
    used = select(articles.c.outlet).where(articles.c.outlet == outlets.c.id).exists()
    connection.execute(delete(outlets).where(~used))


Reached = Callable[[int], None]
"""Told how many versions and pages were looked through so far; see `to_look_through`."""
Show = Callable[[str, int, Prepared], None]
"""Makes a version of an article the one that is shown: its id, the version's row, what it is shown as."""


def to_look_through(connection: Connection) -> int:
    """How many versions and pages are looked through to forget a person."""
    wanted = (select(func.count()).select_from(table) for table in (versions, pages))
    return sum(connection.execute(one).scalar_one() for one in wanted)


def forget_person(connection: Connection, id_: int, now: datetime, show: Show, reached: Reached) -> Forgotten:
    """Forgets a person and all who were joined into them.

    The names are blacked out in every record that has a full one; those pages' bytes go. Raises NotKeptError.
    """
    root = connection.execute(select(persons.c.root).where(persons.c.id == id_)).scalar()
    if root is None:
        raise NotKeptError(str(id_), "no such person is kept")
    group = list(connection.execute(select(persons.c.id).where(persons.c.root == root)).scalars())
    kinds = set(connection.execute(select(persons.c.kind).where(persons.c.id.in_(group))).scalars())
    called = select(person_names.c.name, person_names.c.known).where(person_names.c.person.in_(group))
    printed = {name for row in connection.execute(called) for name in row}
    full = {name for name in map(name_of, printed) if name}
    names = names_of(full, "person" in kinds)
    keys = set(connection.execute(select(statements.c.key).where(statements.c.person.in_(group))).scalars())
    Tombstones(connection).put_person(connection, full, now)
    all_of_it = to_look_through(connection)
    looked = connection.execute(select(func.count()).select_from(versions)).scalar_one()
    named = _black_out_versions(connection, names, reached)
    _drop_hidden(connection, names, lambda number: reached(looked + number))
    reached(all_of_it)  # Pages that went with their records are not there to be looked through.
    leave_persons(connection, group)
    bearing = _bearing(connection, names, group)
    theirs = set(connection.execute(select(statements.c.key).where(statements.c.person.in_(bearing))).scalars())
    said = connection.execute(delete(statements).where(statements.c.person.in_(group))).rowcount
    settle(connection, keys)
    for article in named:
        _show_again(connection, article, show)
    settle(connection, theirs)
    _drop_silent(connection, bearing)
    _drop_names(connection, bearing, names)
    _black_out_columns(connection, named, names)
    connection.execute(delete(utterances).where(utterances.c.person.in_(group)))
    connection.execute(delete(person_joins).where(person_joins.c.kept.in_(group) | person_joins.c.joined.in_(group)))
    _drop_persons(connection, group)
    return Forgotten(articles=len(named), statements=said)


def _bearing(connection: Connection, names: Names, group: Collection[int]) -> set[int]:
    """Bodies and others in whose names one of these stands, as "Ada Holt’s office": their records lose it, too."""
    wanted = select(person_names.c.person, person_names.c.name).where(person_names.c.person.not_in(group))
    return {row.person for row in connection.execute(wanted) if black_out(row.name, names) != row.name}


def _drop_names(connection: Connection, ids: Collection[int], names: Names) -> None:
    """Takes names with a forgotten one in them from those of `ids` that the owner joined, and that are there still."""
    wanted = select(person_names.c.folded, person_names.c.sort, person_names.c.name)
    for row in connection.execute(wanted.where(person_names.c.person.in_(ids))).all():
        if black_out(row.name, names) != row.name:
            own = (person_names.c.folded == row.folded) & (person_names.c.sort == row.sort)
            connection.execute(delete(person_names).where(own))
    connection.execute(delete(name_words).where(name_words.c.person.in_(ids)))


def _black_out_versions(connection: Connection, names: Names, reached: Reached) -> list[str]:
    """Blacks the names out of all records that have one; the ids of their articles."""
    sha256s = set()
    named: dict[str, None] = {}
    for version, article, sha256, text in _versions_with(connection, names.full, reached):
        record = msgspec.json.decode(text, type=Record)
        if not holds(record, names):
            continue
        dark = blacked(record, names)
        values = {"record": record_json(dark), "headline": dark.headline, "beside": None, "bytes_kept": False}
        connection.execute(update(versions).where(versions.c.id == version).values(values))
        sha256s.add(sha256)
        named[article] = None
    drop_unused(connection, sha256s)
    return list(named)


def _drop_hidden(connection: Connection, names: Names, reached: Reached) -> None:
    """Drops the bytes of pages in which a name stands where no reader sees it, and what stood beside such."""
    at, looked = "", 0
    while rows := connection.execute(
        select(pages.c.sha256, pages.c.bytes).where(pages.c.sha256 > at).order_by(pages.c.sha256).limit(_AT_ONCE)
    ).all():
        at = rows[-1].sha256
        found = [row.sha256 for row in rows if holds_hidden(zlib.decompress(row.bytes), names)]
        if found:
            values = {"bytes_kept": False, "beside": None}
            connection.execute(update(versions).where(versions.c.sha256.in_(found)).values(values))
            connection.execute(delete(pages).where(pages.c.sha256.in_(found)))
        looked += len(rows)
        reached(looked)
    last = 0
    wanted = select(versions.c.id, versions.c.beside).where(versions.c.beside.is_not(None)).order_by(versions.c.id)
    while rows := connection.execute(wanted.where(versions.c.id > last).limit(_AT_ONCE)).all():
        last = rows[-1].id
        found = [row.id for row in rows if holds_hidden(row.beside.encode(), names)]
        if found:
            # Without what stood beside, a reading anew would be another one.
            values = {"bytes_kept": False, "beside": None}
            connection.execute(update(versions).where(versions.c.id.in_(found)).values(values))
    _drop_unheld(connection)


def _drop_unheld(connection: Connection) -> None:
    held = select(versions.c.sha256).where(versions.c.bytes_kept)
    connection.execute(delete(pages).where(pages.c.sha256.not_in(held)))


def _versions_with(
    connection: Connection, names: frozenset[Name], reached: Reached
) -> Iterator[tuple[int, str, str, str]]:
    """Versions in whose records the last word of one of the names stands: all of them are read for it."""
    last = {unicodedata.normalize("NFKD", name[-1]) for name in names}
    at = looked = 0
    columns = (versions.c.id, versions.c.article, versions.c.sha256, versions.c.record)
    while rows := connection.execute(
        select(*columns).where(versions.c.id > at).order_by(versions.c.id).limit(200)
    ).all():
        at = rows[-1].id
        for row in rows:
            plain = squeezed(row.record)
            if any(word in plain for word in last):
                yield row.id, row.article, row.sha256, row.record
        looked += len(rows)
        reached(looked)


def _show_again(connection: Connection, article: str, show: Show) -> None:
    """Makes an article's rows anew from the record that is kept now; copies still find each other."""
    wanted = select(
        versions.c.id, versions.c.record, versions.c.page_kind, articles.c.fingerprint, articles.c.terms_at
    ).join(articles, articles.c.version_id == versions.c.id).where(articles.c.id == article)  # fmt: skip
    row = connection.execute(wanted).one()
    page = prepared_again(row.record, row.page_kind, unpacked(row.fingerprint))
    show(article, row.id, of_moment(page, row.terms_at))


def prepared_again(record: str, page_kind: str, found: tuple[int, ...]) -> Prepared:
    """What `show` needs, from a record that is kept."""
    read = msgspec.json.decode(record, type=Record)
    return prepared(Kept(record=read, page=b"", kind=page_kind, fingerprint=found))


def _black_out_columns(connection: Connection, named: list[str], names: Names) -> None:
    """What stands beside the records: addresses that a feed told, reasons that the owner wrote, outlets' names."""
    for column, key, loose in (
        (articles.c.url, articles.c.id, True), (overrides.c.reason, overrides.c.id, False),
        (outcomes.c.words, outcomes.c.id, False), (outcomes.c.evidence_words, outcomes.c.id, False),
        (outcomes.c.content, outcomes.c.id, False), (outcomes.c.evidence_url, outcomes.c.id, True),
        (versions.c.seen_url, versions.c.id, True),
        (outlets.c.name, outlets.c.id, False), (outlets.c.domain, outlets.c.id, True),
        (persons.c.name, persons.c.id, False),
    ):  # fmt: skip
        wanted = select(key, column).where(column.is_not(None))
        if column is articles.c.url:
            wanted = wanted.where(key.in_(named))
        for id_, words in connection.execute(wanted).all():
            if (dark := black_out(words, names, loose)) != words:
                connection.execute(update(column.table).where(key == id_).values({column: dark}))
                if column is outlets.c.name:
                    connection.execute(update(outlets).where(key == id_).values(folded=None))
