"""What microdata and RDFa say of the article's rights: they refuse, ask and bind, and grant nothing.

Items of other stories, of pictures and of posts stand inside and beside the article's in too many forms for a licence
in one to be known as the text's. So a licence there is a signal whose conditions bind what others grant, where its item
is of an article's or a page's type, no part of another item, has a headline, and differs in none that it states of
headline and address. Of other items only what refuses counts; of pictures and comments nothing is read.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Final

import msgspec

from onrecord.article.article import Article
from onrecord.evidence import evidence
from onrecord.page import Page, StatedRight, joined
from onrecord.record import Evidence
from onrecord.rights.found import Found, without_grants, without_yes
from onrecord.rights.tagged.head import worded
from onrecord.rights.tagged.structured import BOTH, READERS, differing, stands_apart

_ARTICLES: Final = ("article", "posting", "report", "creativework", "story", "page")
_AROUND: Final = ("website", "organization", "review", "blog", "newspaper", "periodical", "collection", "thing")
"""What may hold an article: its refusals count, and not its conditions."""


def item_founds(page: Page, article: Article, now: datetime) -> Iterator[Found]:
    """The signals of the page's items, in their order."""
    for right in page.stated_rights:
        reader = _READERS.get(right.name)
        place = evidence("microdata", right.name if right.by == "microdata" else f"RDFa {right.name}", right.value)
        if reader is None or not _may_be_of_text(right, page):
            continue
        node = {"headline": right.headline, "url": right.url}
        apart = differing({key: value for key, value in node.items() if value}, page, article)
        if apart >= BOTH:
            continue
        read = reader(right.value, place, now)
        if apart == 0 and _is_articles(right):
            yield from map(without_yes, read)
        else:
            yield from (msgspec.structs.replace(found, scope="site") for found in without_grants(read))


def _may_be_of_text(right: StatedRight, page: Page) -> bool:
    """Whether a property's item is an article, may hold one, or is not told; and nothing else is its subject."""
    if stands_apart(right.names) or right.hidden:
        return False
    if right.about and right.about != "#":
        try:
            if joined(page.base, right.about) not in (page.base, page.url):
                return False
        except ValueError:
            return False
    kinds = _kinds(right)
    return not kinds or any(kind.endswith(_ARTICLES + _AROUND) for kind in kinds)


def _is_articles(right: StatedRight) -> bool:
    kinds = _kinds(right)
    typed = bool(kinds) and all(kind.endswith(_ARTICLES) for kind in kinds)
    placed = right.holds_headline or bool(right.headline)
    return not right.nested and placed and (typed or (right.by == "rdfa" and right.item_type is None))


def _kinds(right: StatedRight) -> list[str]:
    """The types of its item, lower case, without their vocabulary."""
    told = (right.item_type or "").lower().replace("#", "/").replace(":", "/")
    return [one.rstrip("/").rpartition("/")[2] for one in told.split()]


def _worded(words: str, place: Evidence, now: datetime) -> list[Found]:
    return worded(words, place, now)


_READERS: Final[dict[str, Callable[[str, Evidence, datetime], list[Found]]]] = {
    **{name.lower(): reader for name, reader in READERS.items()},
    "licence": READERS["license"], "rights": _worded, "accessrights": _worded,
    "rightsholder": READERS["copyrightHolder"],
}  # fmt: skip
