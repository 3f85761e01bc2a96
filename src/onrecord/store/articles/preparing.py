"""From a page to keep to the values of its rows: all that can be done without the database, in any process."""

from __future__ import annotations

import zlib
from datetime import UTC, datetime, time
from hashlib import sha256
from typing import Any, Final, Literal

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from onrecord.beside import Beside
from onrecord.provenance.copies.sketches import packed
from onrecord.record import Record, Statement
from onrecord.statements.alone import words_alone
from onrecord.store.articles.aliases import Aliases, aliases_of, origin_alias
from onrecord.store.articles.naming import Sort, known_as, sort_of, told_apart
from onrecord.store.articles.outlet_terms import Told, told_by
from onrecord.store.articles.outlets import NamedOutlet
from onrecord.store.articles.seeing import Sighting, changed_at, sighting_of
from onrecord.store.database.dialects import clean
from onrecord.store.database.index import Searched, searched_in
from onrecord.store.database.intervals import columns_of
from onrecord.store.rows import Kept, Seen
from onrecord.store.search_text import folded

LONGEST_SOURCE: Final = 200
"""Characters."""
LEVEL: Final = 3
"""Of zlib: 21 % of a news page is left, in 40 % of the time that level 6 takes for 19 %."""


class Line(Struct, frozen=True, kw_only=True):
    """A statement's row but for its article, person and key."""

    name: str | None
    """The speaker's name, folded; None where no one is named."""
    known: str | None
    """By what the speaker is known, see `naming`."""
    sort: Sort
    printed: str | None
    speaker_kind: str
    words: str
    """Its content, folded."""
    said_at: str | None
    due: str | None
    values: dict[str, Any]
    """By column."""


class Prepared(Struct, frozen=True, kw_only=True):
    """A page as it goes into the store."""

    id: str
    version: str
    kind: Literal["page", "feed"]
    live: bool
    """Fetched just now, not from a file, and no capture in an archive: what it says is the present state."""
    inputs: str
    aliases: Aliases
    page: bytes
    """Compressed."""
    size: int
    version_values: dict[str, Any]
    """By column of `versions`: what does not rest on what is kept already."""
    article_values: dict[str, Any]
    """By column of `articles`, likewise."""
    outlet: NamedOutlet
    terms: Told | None
    printed_at: datetime | None
    """Published, the day's first moment where the page tells no more; of a capture without a date when it was taken."""
    sighting: Sighting
    changed_at: datetime | None
    """When the page says that it was last changed."""
    fingerprint: tuple[int, ...]
    lines: tuple[Line, ...]
    searched: Searched
    own_sha256: str | None
    """Of its bytes; None of what tells no page from another: what a feed holds of it, and a page without a word."""


def prepared(kept: Kept) -> Prepared:
    """The rows of `kept`, as far as it alone decides them. Pure."""
    record = kept.record
    kind: Literal["page", "feed"] = "feed" if record.source.kind == "feed" else "page"
    values = _version_values(kept, kind)
    lines = tuple(_line(one) for one in record.statements or ())
    beside = kept.beside
    live = is_live(beside)
    sighting = sighting_of(record, beside, live)
    return Prepared(
        id=record.id, version=record.version, kind=kind, inputs=values["inputs"], live=sighting.by == "fetched",
        aliases=aliases_of(record), page=zlib.compress(kept.page, LEVEL), size=len(kept.page),
        version_values=values, article_values=_article_values(kept),
        outlet=_outlet(record), terms=told_by(record, sighting),
        printed_at=_printed_at(record) or (sighting.at if sighting.by == "capture" else None),
        sighting=sighting, changed_at=changed_at(record),
        fingerprint=kept.fingerprint, lines=lines, searched=searched_in(record),
        own_sha256=record.source.sha256 if tells_itself(record) else None,
    )  # fmt: skip


def tells_itself(record: Record) -> bool:
    """Whether the bytes that it was read from are a page's own: there are words in them, and no feed put them there."""
    return record.source.kind != "feed" and all(warning.code != "empty" for warning in record.warnings)


def darkened(page: Prepared, dark: Record) -> Prepared:
    """The page with another record, of which names were blacked out, and without its bytes.

    What tells whether a page is the same, and what copies are found by, stays as it was.
    """
    made = prepared(Kept(record=dark, page=b"", fingerprint=page.fingerprint))
    page = without_bytes(page)
    values = {**page.version_values, "record": record_json(dark), "headline": clean(dark.headline)}
    origin = {"origin_alias": page.article_values["origin_alias"]}
    return replace(
        page, version_values=values, article_values={**made.article_values, **origin},
        outlet=made.outlet, lines=made.lines, searched=made.searched,
    )  # fmt: skip


def without_bytes(page: Prepared) -> Prepared:
    """The page with its record alone: a name that was forgotten stands where no reader sees it."""
    values = {**page.version_values, "bytes_kept": False, "beside": None}
    return replace(page, page=b"", size=0, version_values=values)


def of_moment(page: Prepared, at: datetime | None) -> Prepared:
    """The page, its terms of the moment `at`: another reading of it is no later state of its outlet's terms."""
    return replace(page, terms=replace(page.terms, at=at)) if page.terms and at else page


def record_json(record: Record) -> str:
    """The record as the store keeps it."""
    return msgspec.json.encode(record).decode()


def seen(page: bytes, url: str | None, beside: Beside | None, kind: str) -> Seen:
    """By what a page is found again, before it is read."""
    digest = sha256(page).hexdigest()
    return Seen(digest, _inputs(digest, beside, kind), url, bool(beside and beside.kind == "feed"))


def is_live(beside: Beside | None) -> bool:
    """Whether a page was fetched just now, and comes from no file."""
    return bool(beside and beside.status is not None and beside.kind is None)


def tells_nothing(beside: str | None) -> bool:
    """Whether what stood beside a page, as `versions` keeps it, is no more than its name and how HTTP answered."""
    told = msgspec.json.decode(beside, type=Beside) if beside else Beside()
    return replace(told, kind=None, name=None, status=None) == Beside()


def _inputs(digest: str, beside: Beside | None, kind: str) -> str:
    """Over all that is read, but for the name that it came under and how HTTP answered."""
    beside = replace(beside, name=None, status=None) if beside else Beside()
    return sha256(digest.encode() + msgspec.json.encode((kind, beside))).hexdigest()


def _version_values(kept: Kept, kind: str) -> dict[str, Any]:
    record = kept.record
    return {
        "version": record.version, "kind": kind, "headline": clean(record.headline), "sha256": record.source.sha256,
        "bytes_kept": True, "inputs": _inputs(record.source.sha256, kept.beside, kept.kind), "page_kind": kept.kind,
        "reader": record.reader.version,
        "models": msgspec.json.encode(record.reader.models).decode(), "read_at": record.read_at,
        "record": record_json(record),
        "beside": msgspec.json.encode(kept.beside).decode() if kept.beside else None,
    }  # fmt: skip


def _article_values(kept: Kept) -> dict[str, Any]:
    record = kept.record
    origin = record.provenance.origin if record.provenance else None
    return {
        "url": clean(record.url), "canonical_url": clean(record.canonical_url),
        "headline": clean(record.headline), "deck": clean(record.deck),
        "authors": msgspec.json.encode([author.name for author in record.authors]).decode(),
        "published": record.published.instant if record.published else None,
        "day": record.published.day.isoformat() if record.published else None,
        "language": record.language,
        "relation": record.provenance.relation if record.provenance else "unknown",
        "origin": clean(origin.name or origin.domain) if origin else None,
        "origin_alias": origin_alias(record),
        "republish": record.rights.may.republish.answer if record.rights else "unknown",
        "statements": len(record.statements or ()), "fingerprint": packed(kept.fingerprint),
    }  # fmt: skip


def _outlet(record: Record) -> NamedOutlet:
    outlet = record.outlet
    if outlet is None:
        return NamedOutlet(None, None, "", False)
    name = None if outlet.name == outlet.domain else clean(outlet.name)
    return NamedOutlet(name, outlet.domain, folded(name or ""), record.url is not None)


def _printed_at(record: Record) -> datetime | None:
    when = record.published
    return (when.instant or datetime.combine(when.day, time(), UTC)) if when else None


def _line(one: Statement) -> Line:
    speaker, said, horizon = one.speaker, one.said, one.horizon
    sort = sort_of(speaker.kind if speaker else "unnamed")
    printed = speaker.name if speaker and speaker.kind != "unnamed" else None
    if speaker and printed and sort == "body":
        printed = told_apart(printed, speaker.side)
    name = folded(printed) if printed else ""
    when = said.when
    return Line(
        name=name or None, known=known_as(name, sort) or None, sort=sort,
        printed=clean(printed) if name else None,
        speaker_kind=speaker.kind if speaker else "unnamed", words=folded(words_alone(one)),
        said_at=(when.earliest or when.latest) if when else None,
        due=(horizon.latest or horizon.earliest) if horizon else None,
        values={
            "statement": one.id, "speaker": clean(speaker.name) if speaker else None,
            "source": _source(one),
            "role": clean(speaker.role) if speaker else None, "side": clean(speaker.side) if speaker else None,
            "form": one.form, "kind": one.kind, "conditional": one.conditional, "content": clean(words_alone(one)),
            "cue": clean(one.cue.text) if one.cue else None,
            **columns_of("said", when), "venue": clean(said.venue), "to": clean(said.to),
            **columns_of("horizon", horizon),
            "confidence": one.confidence, "start": one.content.spans[0][0], "end": one.content.spans[-1][1],
        },
    )  # fmt: skip


def _source(one: Statement) -> str | None:
    """The article's words for a speaker who has no name; None where there is a name."""
    named = one.speaker is not None and one.speaker.name is not None
    return None if named or one.source is None else clean(one.source.text[:LONGEST_SOURCE])
