"""Licences that are linked: `rel=license` and its like, badges behind the body, and a licence given by its address.

Where notices in words may stand, `places` says.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from onrecord.article.article import Article
from onrecord.evidence import evidence
from onrecord.page import LinkTag, Page
from onrecord.record import Evidence
from onrecord.rights.found import Found, Scope, says
from onrecord.rights.printed.badges import of_another, told_otherwise
from onrecord.rights.printed.boxes import is_box
from onrecord.rights.printed.licences import UNKNOWN, Licence, grants, licence_at, licence_in
from onrecord.rights.printed.places import ARTICLE, MENUS, NOTES
from onrecord.rights.printed.plainness import is_plain
from onrecord.rights.printed.reach import is_unseen
from onrecord.rights.printed.surroundings import in_foreign
from onrecord.rights.printed.texts import fold


def licence_links(page: Page, article: Article) -> Iterator[Found]:
    """What `rel=license` and its like say in the head, and beside the article outside of sentences."""
    body = article.numbers("body")
    for link in page.links:
        rels = set(link.rel)
        if rels and rels.isdisjoint(_RELS):
            continue
        if of_another(page, link) or told_otherwise(page, link, article) or _in_another_article(page, link, body):
            continue
        if page.styles and link.element is not None and licence_at(link.href) and is_unseen(page, article, link):
            continue
        if not rels:
            if _is_badge(link, article, body):
                yield licence_found(link.href, evidence("html", "a badge", link.href))
            continue
        if not rels & _LICENCE_RELS and "cc:morepermissions" not in rels:
            if "terms-of-service" in rels and link.block is None:
                licence = licence_at(link.href) is not None
                place = evidence("html", "rel=terms-of-service", link.href)
                terms = _link("terms", link.href, "terms-of-service", terms=link.href)
                yield licence_found(link.href, place) if licence else terms
            continue
        if link.block is not None and not (_in_place(link.block, article) or _ends_box(page, link, article)):
            continue
        if link.block is not None and link.text.strip() and licence_at(link.href):
            continue  # read with its sentence, which may say whose licence it is
        if rels & {"copyright"} and not rels & {"license"} and licence_at(link.href) is None:
            yield _link("terms", link.href, "copyright", terms=link.href)
            continue
        if "cc:morepermissions" in rels:
            yield _link("licensing-contact", link.href, "cc:morePermissions", contact=link.href)
            continue
        if link.type and "rsl" in link.type:
            yield _link("rsl-link", link.href, "license", scope="machine")
            continue
        yield licence_found(link.href, evidence("html", f"rel={' '.join(link.rel)}"[:100], link.href))


def _in_another_article(page: Page, link: LinkTag, body: list[int]) -> bool:
    """Whether a licence's link or picture stands in an `<article>` beside the one that holds the body."""
    return bool(body) and link.element is not None and in_foreign(page, link.element, body[0])


_LICENCE_RELS: Final = frozenset(
    {"license", "licence", "copyright", "cc:license", "dcterms:license", "dct:license", "xhv:license"}
)


_RELS: Final = _LICENCE_RELS | {"cc:morepermissions", "terms-of-service"}


def _is_badge(link: LinkTag, article: Article, body: list[int]) -> bool:
    """Whether a picture that leads to a licence is the article's badge: behind the body, or where notices stand."""
    after, labels = link.block, article.labels
    if after is None or link.text.strip() or licence_at(link.href) is None:
        return False
    beside = [labels[number] for number in (after - 1, after) if 0 <= number < len(labels)]
    if not {"caption", "comment"}.isdisjoint(beside) or (body and body[0] < after <= body[-1]):
        return False
    return bool(body and after == body[-1] + 1) or any(label in ARTICLE | NOTES for label in beside)


def _in_place(block: int, article: Article) -> bool:
    return block < len(article.labels) and article.labels[block] in ARTICLE | NOTES | MENUS


def _ends_box(page: Page, link: LinkTag, article: Article) -> bool:
    """Whether a licence's picture stands in what holds the notice before it, called as boxes of terms are."""
    before = (link.block or 0) - 1
    if before < 0 or link.text.strip() or link.element is None or not _in_place(before, article):
        return False
    box = max(page.elements.parent[page.blocks[before].element], 0)
    return box in (link.element, page.elements.parent[link.element]) and is_box(page, article, box)


def licence_found(words: str, place: Evidence, scope: Scope = "article") -> Found:
    """A licence given by its address: Creative Commons' own table, or another's terms, which are to be asked for."""
    licence = licence_at(words.strip()) or _named(fold(words[:200]))
    said = grants((licence or UNKNOWN).elements)
    if licence is None:
        said = says(("feed", "republish", "adapt", "archive"), "ask", "R9")
    url = words.strip() if words.strip().startswith(("http://", "https://", "/")) else None
    return Found(
        kind="licence", words=words, evidence=place, says=said, scope=scope, is_licence=True,
        licence=licence.name if licence else None, terms_url=url,
    )  # fmt: skip


def _named(folded: str) -> Licence | None:
    """The licence that a field gives by its name alone; in a longer sentence the name could be denied."""
    alone = folded.startswith(("cc", "creative commons")) and len(folded) <= 80 and "://" not in folded
    return licence_in(folded) if alone and is_plain(folded) else None


def _link(
    kind: str, href: str, rel: str, scope: Scope = "article", contact: str | None = None, terms: str | None = None
) -> Found:
    place = evidence("html", f"rel={rel}", href)
    return Found(kind=kind, words=href, evidence=place, scope=scope, contact=contact, terms_url=terms)
