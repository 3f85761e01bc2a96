"""What stands between headline and first paragraph and is none of a body's: scraps above the byline, the day's line."""

from __future__ import annotations

from onrecord.article.authors.names import has_role_words
from onrecord.article.body.features import ENDS
from onrecord.article.dates.printed_dates import printed_date
from onrecord.article.page_kind import says_article
from onrecord.page import Page
from onrecord.page import walk as w

_SCRAP = 60
"""Characters of a line at most that is a scrap, or a date's."""
_NEAR = 15
"""Blocks below the headline in which a byline or a date ends what is above it."""
_FIRST = 6
"""The body's first blocks among which such scraps are looked for."""


def scraps_above(page: Page, chosen: list[int], headline: int | None, fields: set[int]) -> set[int]:
    """Of a body's first blocks those that are scraps: names of boxes above the byline or the date, and the date's line
    with what stands beside it in one list.

    `chosen`: the body's blocks, in order; `fields`: the blocks in which byline and date are printed.
    """
    if page.kind == "text" or headline is None:
        return set()
    trades = {i for i in chosen[:_SHOWN] if i - 1 in fields and _is_trade(page.blocks[i].text)}
    if not says_article(page):
        return trades
    told = max((i for i in fields if headline < i < headline + _NEAR), default=headline)
    first = [i for i in chosen[:_FIRST] if i > headline and _is_scrap(page, i)]
    above = {i for i in first if i < told}
    parent = page.elements.parent
    dated = {parent[page.blocks[i].element] for i in first if _is_listed(page, i) and _is_date(page.blocks[i].text)}
    beside = {i for i in first if _is_listed(page, i) and parent[page.blocks[i].element] in dated}
    return above | beside | trades


def _is_trade(text: str) -> bool:
    """Whether a line under a byline says what its person is, and no more ("Herald Staff Writer")."""
    few = len(text) < _SCRAP and len(text.split()) <= _WORDS and text[-1] not in ENDS
    return few and text[0].isupper() and has_role_words(text) and not any(map(str.isdigit, text))


_SHOWN, _WORDS = 2, 5
"""The body's first blocks that may be such a line, and its words at most."""


def _is_scrap(page: Page, number: int) -> bool:
    """Whether a block is a few words and no sentence of a story, nor a section's heading."""
    block = page.blocks[number]
    few = len(block.text) < _SCRAP and (block.text[-1] not in ENDS or len(block.text.split()) <= _FEW)
    return few and not page.elements.bits[block.element] & (w.HEADING | w.QUOTE)


_FEW = 3
"""Words of a line at most that is a box's name, though it ends as a sentence does ("Join in!")."""


def _is_listed(page: Page, number: int) -> bool:
    return page.blocks[number].tag in ("dd", "dt", "li")


def _is_date(text: str) -> bool:
    return printed_date(text) is not None and sum(map(str.isdigit, text)) * 4 > len(text)
