"""Whether a page is a story's: by what it says of itself, or by a line with a date about its headline."""

from __future__ import annotations

from onrecord.article.dates.printed_dates import printed_date
from onrecord.article.page_kind import says_article, says_forum
from onrecord.page import Page

_ABOUT, _DATED = 5, 80
"""Blocks about a headline in which a line with a date says that it is an article's, and characters of that line."""


def tells_story(page: Page, headline: int) -> bool:
    """Whether a page says that it is an article, or has a line with a date about its headline, as articles do that say
    nothing; threads have one too, and are none. `headline`: its block."""
    if says_article(page):
        return True
    about = page.blocks[max(headline - _ABOUT, 0) : headline] + page.blocks[headline + 1 : headline + _ABOUT]
    dated = any(len(block.text) < _DATED and printed_date(block.text) is not None for block in about)
    return dated and not says_forum(page)
