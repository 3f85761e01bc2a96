"""Whose site a page is on, where that is called as a person is: who wrote what stands there and is signed by nobody."""

from __future__ import annotations

from onrecord.article.authors.names import is_someone
from onrecord.article.dates.printed_dates import printed_date
from onrecord.article.page_kind import says_shop
from onrecord.evidence import evidence
from onrecord.page import Page
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
