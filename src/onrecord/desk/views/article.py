"""The page of an article: its text with the statements marked, whose it is, what may be done, what was changed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from onrecord.desk import words
from onrecord.desk.addresses import safe_href, segment, shown
from onrecord.desk.marking import MarkedBlock, marked
from onrecord.desk.views.deciding import DecisionForm
from onrecord.desk.views.ledger import Origin, Terms, answer_of, origin_of, terms_of
from onrecord.desk.views.lists import CopyRow, article_href, compared_at, copy_of, outlet_path, row_of
from onrecord.desk.views.notes import Note, notes_of
from onrecord.record import Answer, Author, Form, Record
from onrecord.store import ArticleRow, Store, Story, VersionRow
from onrecord.stories.telling import first_told, sources_told


class Aside(Struct, frozen=True, kw_only=True):
    """Pieces of the page of one kind that are not the article."""

    kind: str
    texts: tuple[str, ...]


class VersionLine(Struct, frozen=True, kw_only=True):
    """One state of the page, and what it changed."""

    number: int
    when: str
    still: str | None
    """When it was last seen to be so, where that is later."""
    capture: str | None
    """The address of the capture in a web archive that it is known by."""
    shown: bool
    """The one on this page."""
    href: str
    changes: str | None
    """Its differences from the one before; None for the first."""
    reread: str | None
    """When it was read again by a later reader; None where the first reading is kept."""


class Name(Struct, frozen=True, kw_only=True):
    """One of those in the byline."""

    role: str | None
    """None for a writer."""
    name: str
    outlet: str | None


class Head(Struct, frozen=True, kw_only=True):
    """What stands above the text."""

    kicker: str | None
    headline: str
    deck: str | None
    byline: tuple[Name, ...]
    outlet: str | None
    outlet_href: str | None
    published: str | None
    published_iso: str | None
    updated: str | None
    updated_iso: str | None
    address: str | None
    address_href: str | None
    language: str | None
    others: tuple[str, ...]
    """The page's other headlines."""


class Origins(Struct, frozen=True, kw_only=True):
    """The story that the article belongs to."""

    origin: CopyRow | None
    """The story's origin, where that is another article."""
    copies: tuple[CopyRow, ...]
    in_all: int
    counted: str | None
    """`6 articles, 2 sources`: those that do not rest on another."""
    first: tuple[str, ...]
    """How sure it is that the origin was first, and why."""
    also: tuple[tuple[CopyRow, str], ...]
    """Articles of other stories that have a part of this text, and how much of theirs it is."""


class ArticlePage(Struct, frozen=True, kw_only=True):
    """What the page of an article shows to its owner."""

    title: str
    id: str
    version: str
    head: Head
    blocks: tuple[MarkedBlock, ...]
    notes: dict[int, Note]
    names: dict[int, str]
    """Speakers by the number of the note."""
    forms: tuple[tuple[Form, int], ...]
    """How many statements there are of each form."""
    statements: int | None
    """None where nothing looked for them."""
    origin: Origin | None
    terms: Terms | None
    republish: Answer
    republish_words: str
    decided: bool
    """The answer is a person's own."""
    story: Origins
    versions: tuple[VersionLine, ...]
    older: str | None
    """A sentence where this is not the latest version."""
    corrections: tuple[str, ...]
    """Notes on the page that tell what was wrong before: shown above the text, and not among the rest set aside."""
    asides: tuple[Aside, ...]
    asides_number: int
    warnings: tuple[str, ...]
    read: str
    withheld: str | None
    """Why a guest does not see the text, or not all of it."""
    json_ld: str | None
    decision: DecisionForm | None
    """The owner's form for an answer of their own, and the files of the article; None for guests."""


_STILL: Final = timedelta(hours=1)
_ALSO: Final = 5
"""Articles of other stories with a part of the text."""
_FORMS: Final[tuple[Form, ...]] = ("direct", "mixed", "indirect")


def article(
    store: Store,
    name: str,
    now: datetime,
    *,
    version: str | None = None,
    withheld: str | None = None,
    json_ld: str | None = None,
    decision: DecisionForm | None = None,
) -> ArticlePage:
    """The article that `name` resolves to, in its latest version or in `version`.

    `withheld`: why a guest does not see all of it; the store given knows what to leave out. `json_ld`: as
    `onrecord.publish.news_article.script` gives it. `decision`: the owner's form. Raises NotKeptError.
    """
    id_ = store.resolve(name)
    record = store.record(id_, version)
    versions = store.versions(id_)
    notes = notes_of(record, store.speakers_of(id_), now)
    overrides = store.overrides(id_)
    answer, decided = answer_of(record.rights, overrides, "republish")
    return ArticlePage(
        title=record.headline or "No headline found",
        id=id_,
        version=record.version,
        head=head_of(record, store.article(id_)),
        blocks=marked(record),
        notes={note.number: note for note in notes},
        names={note.number: note.name for note in notes},
        forms=tuple((form, sum(one.form == form for one in record.statements or ())) for form in _FORMS),
        statements=None if record.statements is None else len(record.statements),
        origin=origin_of(record.provenance, record, store),
        terms=terms_of(record.rights, record, overrides),
        republish=answer,
        republish_words=words.REPUBLISH[answer],
        decided=decided,
        story=_story(store.story(id_), id_),
        versions=_versions(versions, record.version),
        older=_older(versions, record.version),
        corrections=tuple(_texts(one.text for one in record.set_aside if one.kind == "correction")),
        asides=_asides(record),
        asides_number=sum(one.kind != "correction" for one in record.set_aside),
        warnings=(*_paid(record), *(one.message for one in record.warnings)),
        read=f"{words.moment(record.read_at)} by onrecord {record.reader.version}",
        withheld=withheld,
        json_ld=json_ld,
        decision=decision,
    )


def head_of(record: Record, row: ArticleRow) -> Head:
    """What stands above the text, of the whole record; the outlet's name as other pages of it may have told it."""
    published, updated = record.published, record.updated
    changed = words.change_moment(updated, published)
    url = record.url or record.canonical_url
    return Head(
        kicker=record.kicker,
        headline=record.headline or "No headline found",
        deck=record.deck,
        byline=byline(record.authors),
        outlet=row.outlet or (record.outlet and record.outlet.name) or row.domain,
        outlet_href=outlet_path(row.domain, row.outlet),
        published=words.printed_moment(published) if published else None,
        published_iso=published.value if published else None,
        updated=changed,
        updated_iso=updated.value if updated and changed else None,
        address=shown(url) if url else None,
        address_href=safe_href(url),
        language=record.language,
        others=tuple(title.text for title in record.other_headlines),
    )


def byline(authors: Sequence[Author]) -> tuple[Name, ...]:
    """Those in the byline, in printed order."""
    return tuple(
        Name(role=None if one.role == "writer" else one.role, name=one.name, outlet=one.outlet) for one in authors
    )


def _story(story: Story, id_: str) -> Origins:
    row = row_of(story)
    counted = sources_told(story) if story.copies_in_all else None
    first = first_told(story.first) if story.first else ()
    also = tuple(
        (copy_of(one.article, story.origin), f"{round(100 * one.share)} % of its words in a row")
        for one in story.also[:_ALSO]
    )
    others = tuple(copy for copy in row.copies if copy.href != article_href(id_))
    origin = None
    if story.origin.id != id_:
        shown = copy_of(story.origin, story.origin)
        origin = replace(shown, compare=compared_at(story.origin.id, id_), same_headline=False)
    return Origins(origin=origin, copies=others, in_all=story.copies_in_all, counted=counted, first=first, also=also)


def _versions(rows: Sequence[VersionRow], shown_version: str) -> tuple[VersionLine, ...]:
    """The one that was seen last first."""
    made = []
    for before, row in zip((None, *rows), rows, strict=False):
        href = article_href(row.article)
        made.append(
            VersionLine(
                number=row.number,
                when=words.version_moment(row),
                still=words.moment(row.seen_until) if row.seen_until - row.seen_at > _STILL else None,
                capture=safe_href(row.url) if row.seen_by == "capture" else None,
                shown=row.version == shown_version,
                href=href if row is rows[-1] else f"{href}?version={segment(row.version)}",
                changes=f"{href}/versions/{before.number}..{row.number}" if before else None,
                reread=words.moment(row.read_at) if (row.read_at - row.added_at).total_seconds() > 3600 else None,
            )
        )
    return tuple(reversed(made))


def _older(rows: Sequence[VersionRow], version: str) -> str | None:
    if not rows or rows[-1].version == version:
        return None
    number = next((row.number for row in rows if row.version == version), None)
    return f"This is version {number} of {len(rows)}: the outlet has changed the page since." if number else None


def _paid(record: Record) -> tuple[str, ...]:
    signals = record.rights.signals if record.rights else ()
    return tuple(dict.fromkeys(words.PAID[one.kind] for one in signals if one.kind in words.PAID))


def _asides(record: Record) -> tuple[Aside, ...]:
    """By kind, the most frequent first; corrections stand above the text."""
    tally = Counter(aside.kind for aside in record.set_aside if aside.kind != "correction")
    return tuple(
        Aside(kind=kind.replace("_", " "), texts=tuple(_texts(a.text for a in record.set_aside if a.kind == kind)))
        for kind, _ in tally.most_common()
    )


def _texts(texts: Iterable[str]) -> Iterable[str]:
    return (text for text in texts if text.strip())
