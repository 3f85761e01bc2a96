"""What can be told of a whole page that says of what kind it is: columns of the body model that all its blocks share.

A block that reads like prose is body in an article, and a teaser or a slogan on the front of a shop. No column asks for
the page's address, which is not always known.
"""

from __future__ import annotations

from onrecord.page import Page
from onrecord.page.addresses import parts_of

COLUMNS = (
    "says", "paragraphs_share", "items_share", "headings_share", "longest", "prose_chars", "prose_blocks", "prose_mean",
)  # fmt: skip
NO_COMMENTS = -999
"""Stands for the distance from the readers' comments where a page has none."""
_SHOP, _LIST, _NOTHING, _FORUM, _OG_ARTICLE, _ARTICLE, _NEWS = range(7)
"""What a page says it is, the nearer to news the higher."""


def page_kind_columns(page: Page, prose: list[int]) -> tuple[float, ...]:
    """The columns of `page`; `prose`: for each block its characters of prose.

    What the page says it is; the shares of paragraphs, items and headings among its blocks; the characters of its
    longest block; how much prose it has, in how many blocks, and how much of it a block of prose has.
    """
    tags = [block.tag for block in page.blocks]
    count = len(tags) or 1
    headings = tags.count("h2") + tags.count("h3") + tags.count("h4")
    longest = max([len(block.text) for block in page.blocks], default=0)
    total, holding = sum(prose), len(prose) - prose.count(0)
    shares = (tags.count("p") / count, tags.count("li") / count, headings / count)
    return _said(page), *shares, longest, total, holding, total / (holding or 1)


def _said(page: Page) -> int:
    """By the types of its JSON-LD, then by `og:type`."""
    kinds, stated = [kind for node in page.json_ld for kind in node.types], page.meta("og:type") or ""
    if any("NewsArticle" in kind for kind in kinds):
        return _NEWS
    if any(kind.endswith(("Article", "BlogPosting")) for kind in kinds):
        return _ARTICLE
    if stated == "article":
        return _OG_ARTICLE
    if "product" in stated or any("Product" in kind for kind in kinds):
        return _SHOP
    if any(kind.startswith(("Discussion", "QAPage", "Question", "FAQ")) for kind in kinds):
        return _FORUM
    return _LIST if any(kind in ("CollectionPage", "ItemList") for kind in kinds) else _NOTHING


def says_article(page: Page) -> bool:
    """Whether a page says that it is an article, by its JSON-LD or OpenGraph."""
    return _said(page) >= _OG_ARTICLE


def says_news(page: Page) -> bool:
    """Whether a page says that it is a news article, by its JSON-LD."""
    return _said(page) == _NEWS


def says_shop(page: Page) -> bool:
    """Whether a page says that it sells something, by its JSON-LD or OpenGraph."""
    return _said(page) == _SHOP


def says_forum(page: Page) -> bool:
    """Whether a page says that it is a thread of a forum, by its JSON-LD or by the program that made it."""
    if any(kind.startswith(("Discussion", "QAPage")) for node in page.json_ld for kind in node.types):
        return True
    return (page.meta("generator") or "").startswith(("Discourse", "phpBB", "vBulletin", "XenForo", "MyBB", "Flarum"))


def says_front(page: Page) -> bool:
    """Whether a page is a site's first one, by its address, and does not say that it is an article."""
    return is_front(page) and page.meta("og:type") != "article"


def is_front(page: Page) -> bool:
    """Whether a page's address, or what it states as its own, is that of a site alone."""
    own = page.meta("og:url") or next((link.href for link in page.links if "canonical" in link.rel), "")
    try:
        site, path, query = parts_of(page.url or own)
    except ValueError:
        return False
    return bool(site) and path in ("", "/") and not query


def comments_on(page: Page) -> int | None:
    """The first block of the first element whose names speak of comments, None where there is none."""
    elements = page.elements
    for number, names in enumerate(elements.names):
        if "omment" in names and number and elements.hi[number] > elements.lo[number]:
            return elements.lo[number]
    return None
