"""Whose site a page is on: a person that it is called by wrote what is signed by nobody, a house did not."""

from __future__ import annotations

from onrecord.article.authors.name_words import AGENCIES
from onrecord.article.authors.names import is_someone, same_name
from onrecord.article.dates.printed_dates import printed_date
from onrecord.article.page_kind import says_news, says_shop
from onrecord.evidence import evidence
from onrecord.page import Page
from onrecord.page.domains import registrable
from onrecord.record import Author

_LINE = 80
"""Characters of a line with the post's date, or with the site's name, at most."""


def owner_of(page: Page, near: range, outlet: str | None) -> Author | None:
    """The person that the site is called by; None where it is called otherwise, or the page is no article or dated
    post. `near`: the blocks about the headline."""
    if outlet is None or page.kind == "text" or not is_someone(outlet) or says_shop(page):
        return None
    stated = any(kind.endswith(("Article", "BlogPosting")) for node in page.json_ld for kind in node.types)
    short = (page.blocks[i].text for i in near[: 2 * _HEAD])
    if not stated and not any(len(text) < _LINE and printed_date(text) is not None for text in short):
        return None  # `og:type` calls any page of a system an article
    number = next((i for i, one in enumerate(page.blocks) if outlet in one.text and len(one.text) < _LINE), None)
    if number is not None:
        return Author(name=outlet, evidence=evidence("visible", number, page.blocks[number].text))
    return Author(name=outlet, evidence=evidence("html", "title", outlet))


_HEAD = 10
"""Half of the blocks about the headline that are looked at."""


def without_the_house(authors: list[Author], page: Page, outlet: str | None) -> list[Author]:
    """Stated `authors` without the site's own house, where the page says that it is a website's page or goods and no
    story: nobody signed it, and whose it is the outlet tells. One that a byline prints is no stated one."""
    stated = page.meta("og:type") or ""
    if not stated.startswith(_NO_STORIES) or says_news(page):
        return authors
    return [author for author in authors if not _is_house(author, page, outlet)]


_NO_STORIES = ("website", "product")


def _is_house(author: Author, page: Page, outlet: str | None) -> bool:
    """Whether an author is the organisation whose site it is, by the outlet's name or the site's address."""
    if author.kind != "organisation" or author.name.casefold() in AGENCIES or is_someone(author.name):
        return False
    domain = registrable(page.url) if page.url else None
    site = domain.partition(".")[0] if domain else ""
    first = author.name.split()[0]
    return any(same_name(author.name, one) for one in (outlet, site) if one) or same_name(first, site)
