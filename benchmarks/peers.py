"""What other readers make of a page, in one form: what each gives for body, headline, authors and day.

Each is called as its own documentation says for a page that is there already. A reader that is not installed, or fails
on a page, is told apart from one that finds nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from importlib.metadata import PackageNotFoundError, version
from typing import Any

Page = dict[str, Any]
"""A row of a corpus, as its own README describes it."""


@dataclass(frozen=True)
class Found:
    """What a reader found; `persons` are those of `authors` that it calls persons, None where it tells no kinds.

    `headline`, `authors` and `day` (YYYY-MM-DD) are None where the reader has no such field at all, "" or () where it
    found none; so for `deck`, `kicker` and `updated`, which only we keep apart.
    """

    text: str
    headline: str | None = None
    other_headlines: tuple[str, ...] = ()
    authors: tuple[str, ...] | None = None
    persons: tuple[str, ...] | None = None
    day: str | None = None
    deck: str | None = None
    kicker: str | None = None
    updated: str | None = None


Reader = Callable[[Page], Found]
NOW = datetime(2026, 11, 1, tzinfo=UTC)
SAID = ("statements", "names", "times", "events")


def onrecord() -> Reader:
    """This package: all fields of the record but statements. Editors and photographers are no authors here."""
    from onrecord import Record, read

    fields = tuple(name for name in Record.__struct_fields__ if name not in SAID)

    def found(page: Page) -> Found:
        record = read(page["html"], page["url"], NOW, fields=fields)
        authors = [one for one in record.authors if one.role in ("writer", "reporting")] or record.authors
        return Found(
            record.text,
            record.headline or "",
            tuple(title.text for title in record.other_headlines),
            tuple(author.name for author in authors),
            tuple(author.name for author in authors if author.kind == "person"),
            record.published.day.isoformat() if record.published else "",
            record.deck or "",
            record.kicker or "",
            record.updated.day.isoformat() if record.updated else "",
        )

    return found


def trafilatura() -> Reader:
    """`bare_extraction` with metadata, the same work as ours."""
    from trafilatura import bare_extraction

    def found(page: Page) -> Found:
        document = bare_extraction(page["html"], url=page["url"], with_metadata=True)
        if not document:
            return Found("", "", (), (), None, "")
        names = tuple(name.strip() for name in (document.author or "").split(";") if name.strip())
        return Found(document.text or "", document.title or "", (), names, None, document.date or "")

    return found


def readability() -> Reader:
    """readability-lxml: the body as HTML, whose text is taken; a title, and no other fields."""
    from readability import Document
    from turbohtml import parse

    def found(page: Page) -> Found:
        document = Document(page["html"], url=page["url"])
        text = parse(document.summary(html_partial=True)).to_text()
        return Found(text, document.short_title() or "")

    return found


def newspaper() -> Reader:
    """newspaper4k, given the page's HTML."""
    from newspaper import Article

    def found(page: Page) -> Found:
        article = Article(page["url"] or "https://unknown.example/", fetch_images=False)
        article.download(input_html=page["html"])
        article.parse()
        day = article.publish_date.strftime("%Y-%m-%d") if article.publish_date else ""
        return Found(article.text or "", article.title or "", (), tuple(article.authors or ()), None, day)

    return found


def resiliparse() -> Reader:
    """The main content as plain text; it has no fields."""
    from resiliparse.extract.html2text import extract_plain_text

    def found(page: Page) -> Found:
        return Found(extract_plain_text(page["html"], main_content=True))

    return found


def turbohtml() -> Reader:
    """`parse(…).article()`: the body with metadata; its one byline is one name."""
    from turbohtml import parse

    def found(page: Page) -> Found:
        article = parse(page["html"]).article()
        names = (article.byline,) if article.byline else ()
        return Found(article.text, article.title or "", (), names, None, (article.date or "")[:10])

    return found


READERS: dict[str, tuple[str, Callable[[], Reader]]] = {
    "onrecord": ("onrecord", onrecord),
    "trafilatura": ("trafilatura", trafilatura),
    "readability": ("readability-lxml", readability),
    "newspaper4k": ("newspaper4k", newspaper),
    "resiliparse": ("Resiliparse", resiliparse),
    "turbohtml": ("turbohtml", turbohtml),
}
"""Each reader's name: its distribution, and what makes it ready."""


def versions() -> dict[str, str | None]:
    """The version of each reader, None where it is not installed."""
    found: dict[str, str | None] = {}
    for name, (distribution, _) in READERS.items():
        try:
            found[name] = version(distribution)
        except PackageNotFoundError:
            found[name] = None
    return found


NOTHING = {"readability": Found("", ""), "resiliparse": Found("")}
"""What a reader that fails on a page has found there, where it has not all fields."""


def guarded(name: str) -> Callable[[Page], tuple[Found, bool]]:
    """The reader called `name`, and whether it came through: where it raises, it has found nothing on the page."""
    return partial(_guarded, READERS[name][1](), NOTHING.get(name, Found("", "", (), (), None, "")))


def _guarded(reader: Reader, nothing: Found, page: Page) -> tuple[Found, bool]:
    try:
        return reader(page), True
    except Exception:  # whatever a peer raises on a page is its answer to it
        return nothing, False
