"""Pages and articles built by hand: a list of (label, words) is a page."""

from __future__ import annotations

from datetime import date
from typing import Any

from onrecord.article.article import Article, Label
from onrecord.page.page import Anchor, Elements, JsonLd, LinkTag, MetaTag, Page, TextBlock
from onrecord.record import Author, Block, Evidence, Outlet, Provenance, Source, When

SEEN = Evidence(from_="visible")
BODY = "The harbour council met on Monday and agreed on nothing that anyone could name."
Row = tuple[Label, str]


def page(*rows: Row, url: str | None = "https://www.baypress.example/news/1", **fields: Any) -> Page:
    """A page whose blocks are `rows`, each in an element of its own; `links` maps words of a block to an address."""
    links: dict[str, str] = fields.pop("links", {})
    blocks = tuple(TextBlock(text, "p", n + 1, _anchors(text, links)) for n, (_, text) in enumerate(rows))
    count = len(rows) + 1
    elements = Elements(
        tag=["body"] + ["p"] * len(rows),
        parent=[-1] + [0] * len(rows),
        depth=[0] + [1] * len(rows),
        bits=[0] * count,
        lo=[0, *range(len(rows))],
        hi=[len(rows), *range(1, count)],
        names=fields.pop("names", [""] * count),
    )
    return Page(kind="html", url=url, base=url, source=source(), blocks=blocks, elements=elements, **fields)


def article(
    *rows: Row, outlet: str | None = "Bay Press", domain: str | None = "baypress.example", **fields: Any
) -> Article:
    """The article on a page of the same rows: its body, its byline, its labels."""
    body = [text for label, text in rows if label == "body"]
    blocks, start = [], 0
    for text in body:
        blocks.append(Block(kind="paragraph", text=text, start=start, end=start + len(text)))
        start += len(text) + 2
    fields.setdefault("byline", next((text for label, text in rows if label == "byline"), None))
    fields.setdefault("published", when(2026))
    return Article(
        outlet=Outlet(name=outlet, domain=domain, evidence=SEEN) if outlet or domain else None,
        body=tuple(blocks),
        text="\n\n".join(body),
        labels=tuple(label for label, _ in rows),
        **fields,
    )


def told(found: Provenance) -> tuple[str, str | None]:
    """The relation, and the origin by its name, else its domain."""
    return found.relation, (found.origin.name or found.origin.domain) if found.origin else None


def when(year: int) -> When:
    return When(value=f"{year}-03-17", day=date(year, 3, 17), precision="day", evidence=SEEN)


def author(name: str, **fields: Any) -> Author:
    return Author(name=name, evidence=SEEN, **fields)


def canonical(href: str) -> tuple[LinkTag, ...]:
    return (LinkTag(rel=("canonical",), href=href),)


def meta(name: str, content: str) -> MetaTag:
    return MetaTag(name=name, content=content)


def json_ld(types: tuple[str, ...] = ("NewsArticle",), **value: Any) -> JsonLd:
    return JsonLd(at="0:/", types=types, value=value)


def source() -> Source:
    return Source(kind="html", sha256="0" * 64)


def _anchors(text: str, links: dict[str, str]) -> tuple[Anchor, ...]:
    found = ((text.find(words), words, url) for words, url in links.items())
    return tuple(Anchor(start=at, end=at + len(words), url=url) for at, words, url in found if at >= 0)
