"""Pages and articles built by hand: a block for each (label, text), and what else a test needs."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from onrecord.article.article import Article, Label
from onrecord.beside import Beside, FeedItem
from onrecord.page import Anchor, Elements, JsonLd, LinkTag, MetaTag, Page, TextBlock
from onrecord.record import Evidence, Outlet, Permission, Provenance, Relation, Rights, Source, Use
from onrecord.rights import rights_on

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
URL = "https://baypress.example/news/harbour"
CC = "https://creativecommons.org/licenses/"
ADDRESS = "https://"
GRANT: tuple[Label, str] = ("rights", "This story is available under CC BY 4.0.")
REFUSED = "Our articles may not be published or copied."


def outlet(name: str | None, domain: str | None = None) -> Outlet:
    return Outlet(name=name, domain=domain, evidence=Evidence(from_="meta", at="og:site_name", words=name))


def page_of(
    *blocks: tuple[Label, str] | tuple[Label, str, str],
    metas: tuple[tuple[str, str], ...] = (),
    links: tuple[LinkTag, ...] = (),
    node: dict[str, Any] | None = None,
    url: str | None = URL,
    text: str = "The dam held.",
) -> tuple[Page, Article]:
    """A page of (label, text) or (label, text, address that the whole text links to), and its article."""
    texts = tuple(
        TextBlock(
            text=block[1], tag="p", element=0,
            anchors=(Anchor(start=0, end=len(block[1]), url=block[2]),) if len(block) == 3 else (),
        )
        for block in blocks
    )  # fmt: skip
    elements = Elements(tag=["html"], parent=[-1], depth=[0], bits=[0], lo=[0], hi=[len(texts)], names=[""])
    page = Page(
        kind="html", url=url, base=url, source=Source(kind="html", sha256="0" * 64), blocks=texts, elements=elements,
        metas=tuple(MetaTag(name=name, content=content) for name, content in metas), links=links,
        json_ld=() if node is None else (JsonLd(at="/0", types=("NewsArticle",), value=node),),
    )  # fmt: skip
    article = Article(
        labels=tuple(block[0] for block in blocks),
        outlet=outlet("Bay Press", "baypress.example"),
        json_ld=None if node is None else 0,
        text=text,
    )
    return page, article


def provenance(relation: Relation = "original", origin: str | None = None, domain: str | None = None) -> Provenance:
    whose = outlet(origin, domain) if origin or domain else None
    return Provenance(relation=relation, origin=whose, confidence=0.9)


def read(
    *blocks: tuple[Label, str] | tuple[Label, str, str],
    metas: tuple[tuple[str, str], ...] = (),
    links: tuple[LinkTag, ...] = (),
    node: dict[str, Any] | None = None,
    url: str | None = URL,
    beside: Beside | None = None,
    whose: Provenance | None = None,
    now: datetime = NOW,
    text: str = "The dam held.",
) -> Rights:
    """The rights of such a page."""
    page, article = page_of(*blocks, metas=metas, links=links, node=node, url=url, text=text)
    return rights_on(page, article, whose or provenance(), beside, now)


def feed(**fields: Any) -> Beside:
    return Beside(feed=FeedItem(**fields))


SYMBOLS = {"yes": "y", "no": "n", "ask": "?", "unknown": "-"}
LETTERS: dict[str, Use] = {
    "q": "quote", "f": "feed", "r": "republish", "a": "adapt", "v": "archive", "i": "index", "m": "mine", "t": "train",
}  # fmt: skip


def answers(rights: Rights) -> str:
    """The answers in short, all eight: "q y f ? r ? a ? v ? i - m - t -"."""
    return " ".join(f"{use[0] if use != 'archive' else 'v'} {SYMBOLS[p.answer]}" for use, p in rights.may)


def permission(rights: Rights, letter: str) -> Permission:
    found: Permission = getattr(rights.may, LETTERS[letter])
    return found


def check(rights: Rights, expected: str) -> None:
    """`expected` names the uses that the signal speaks of, as "f ? r n"; all others are as if nothing were said."""
    words = expected.split()
    spoken = dict(zip(words[::2], words[1::2], strict=True))
    wanted = {letter: spoken.get(letter, "y" if letter == "q" else "-") for letter in LETTERS}
    got = {letter: SYMBOLS[permission(rights, letter).answer] for letter in LETTERS}
    assert got == wanted, [(s.kind, s.words) for s in rights.signals]
