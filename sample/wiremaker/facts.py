"""Loads the authored facts: outlets, articles and who is who in them; draws nothing yet."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from .marked import Chunk, SourceError, chunks, renumbered


@dataclass(frozen=True)
class Outlet:
    """One invented outlet: its names, its place, and the rights profiles of its pages."""

    key: str
    name: str
    domain: str
    language: str
    encoding: str
    suffix: str
    feed: str
    offset: str
    precision: str
    rights: Mapping[str, Mapping[str, Any]]
    extra: Mapping[str, Any]


@dataclass(frozen=True)
class Speaker:
    """Who says it, in the article's own words; `None` where it doesn't tell."""

    name: str | None
    role: str | None
    side: str | None
    kind: str


@dataclass(frozen=True)
class Author:
    """One name of the byline, as a record gives it."""

    name: str
    kind: str
    role: str
    outlet: str | None


@dataclass(frozen=True)
class Article:
    """One page as authored. `file` is its name without suffix; `extra` feeds the template."""

    id: str
    outlet: Outlet
    story: str
    slug: str
    file: str
    published: datetime
    updated: datetime | None
    headline: str
    deck: str | None
    kicker: str | None
    section: str | None
    tags: tuple[str, ...]
    authors: tuple[Author, ...]
    byline: str | None
    relation: str
    origin: str | None
    origin_url: str | None
    credit: str | None
    rights: str
    body: tuple[Chunk, ...]
    cast: Mapping[str, Speaker]
    live: bool = False
    extra: Mapping[str, Any] = field(default_factory=dict)

    @property
    def url(self) -> str:
        """The page's own address."""
        pattern = str(self.outlet.extra["url"])
        return pattern.format(
            domain=self.outlet.domain,
            slug=self.slug,
            day=self.published.date().isoformat(),
            path=self.published.strftime("%Y/%m/%d"),
        )


_KNOWN = {
    "id", "outlet", "slug", "file", "published", "updated", "headline", "deck", "kicker",
    "section", "tags", "authors", "byline", "relation", "origin", "origin_url", "credit",
    "rights", "body", "cast", "live", "swaps",
}  # fmt: skip


def outlets(folder: Path) -> dict[str, Outlet]:
    """All outlets of `outlets.toml`, by key."""
    told = tomllib.loads((folder / "outlets.toml").read_text(encoding="utf-8"))
    found = {}
    for key, facts in told.items():
        named = {name: facts.pop(name) for name in Outlet.__dataclass_fields__ if name in facts}
        found[key] = Outlet(key=key, extra=facts, **named)
    return found


def articles(folder: Path) -> list[Article]:
    """Every article of every story, by outlet and time. Raises SourceError on a broken fact."""
    known = outlets(folder)
    found: list[Article] = []
    raw: dict[str, list[Chunk]] = {}
    casts: dict[str, dict[str, Speaker]] = {}
    for path in sorted(folder.glob("story-*.toml")):
        told = tomllib.loads(path.read_text(encoding="utf-8"))
        for facts in told["article"]:
            try:
                article = _article(facts, path.stem.removeprefix("story-"), known, raw, casts)
            except (KeyError, ValueError) as fault:
                raise SourceError(f"{path.name}: {facts.get('id')}: {fault}") from fault
            found.append(article)
    return sorted(found, key=lambda a: (a.outlet.key, a.published, a.file))


def _article(
    facts: dict[str, Any],
    story: str,
    known: Mapping[str, Outlet],
    raw: dict[str, list[Chunk]],
    casts: dict[str, dict[str, Speaker]],
) -> Article:
    published = datetime.fromisoformat(facts["published"])
    updated = facts.get("updated")
    slug = facts.get("slug", facts["id"])
    copied = _copied_from(facts["body"])
    cast = {**(casts[copied] if copied else {}), **_cast(facts.get("cast", ""))}
    body = _body(facts["body"], facts.get("swaps", []), raw)
    raw[facts["id"]], casts[facts["id"]] = body, cast
    outlet = known[facts["outlet"]]
    return Article(
        id=facts["id"],
        outlet=outlet,
        story=story,
        slug=slug,
        file=facts.get("file", f"{published.date().isoformat()}-{slug}"),
        published=published,
        updated=datetime.fromisoformat(updated) if updated else None,
        headline=facts["headline"],
        deck=facts.get("deck"),
        kicker=facts.get("kicker"),
        section=facts.get("section"),
        tags=tuple(facts.get("tags", ())),
        authors=tuple(_author(line) for line in facts.get("authors", ())),
        byline=facts.get("byline"),
        relation=facts["relation"],
        origin=facts.get("origin"),
        origin_url=facts.get("origin_url"),
        credit=facts.get("credit"),
        rights=facts.get("rights", "own"),
        body=tuple(body),
        cast=cast,
        live=facts.get("live", False),
        extra={key: value for key, value in facts.items() if key not in _KNOWN},
    )


def _body(text: str, swaps: list[list[str]], raw: Mapping[str, list[Chunk]]) -> list[Chunk]:
    """The blocks, copied ones from their article with the stated changes made."""
    found: list[Chunk] = []
    swapped: set[int] = set()
    for part in chunks(text):
        if isinstance(part, Chunk):
            found.append(part)
            continue
        name, _, span = part.rpartition(" ")
        first, _, last = span.partition("-")
        source = raw[name] if span == "*" else raw[name][int(first) - 1 : int(last or first)]
        for chunk in source:
            lines = list(chunk.lines)
            for number, (old, new) in enumerate(swaps):
                if any(old in line for line in lines):
                    swapped.add(number)
                lines = [line.replace(old, new) for line in lines]
            told = tuple(replace(a, to=_swap(a.to, swaps), venue=_swap(a.venue, swaps)) for a in chunk.about)
            copy = replace(chunk, lines=tuple(lines), about=told)
            found.append(renumbered(copy, 100))
    if missing := [old for n, (old, _) in enumerate(swaps) if n not in swapped]:
        raise SourceError(f"words to be swapped do not occur: {missing}")
    return found


def _swap(words: str | None, swaps: list[list[str]]) -> str | None:
    for old, new in swaps:
        words = words.replace(old, new) if words else words
    return words


def _copied_from(text: str) -> str | None:
    for part in chunks(text):
        if isinstance(part, str):
            return part.rpartition(" ")[0]
    return None


def _cast(text: str) -> dict[str, Speaker]:
    """`key: name | role | side | kind` lines; `-` is None, a missing kind is person."""
    found = {}
    for line in text.strip().splitlines():
        key, _, rest = line.partition(":")
        parts = [part.strip() for part in rest.split("|")] + ["-"] * 3
        name, role, side, kind = (None if part == "-" else part for part in parts[:4])
        found[key.strip()] = Speaker(name, role, side, kind or "person")
    return found


def _author(line: str) -> Author:
    parts = [part.strip() for part in line.split("|")] + [""] * 3
    name, kind, role, outlet = parts[:4]
    return Author(name, kind or "person", role or "writer", outlet or None)
