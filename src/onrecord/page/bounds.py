"""HTML without what would cost the parser time or memory out of proportion (docs/decisions/parser.md)."""

from __future__ import annotations

import re
from functools import cache
from itertools import count

from onrecord.page.kept import expression
from onrecord.record import Warning

MOST_TAGS = 400_000
"""Tags read of one page; the largest of 1,526 real pages had some 20,000."""
_MOST_ROOTS = 64
_MAYBE_ROOTS = expression(rb"<[bBhH][oOtT][dDmM][yYlL]")
_OPEN = 512
"""The parser's own limit of depth."""
_MOST_REOPENED = 8_000_000
"""Elements that may come of a page by opening again: 1 s and 1 GB. Only pages of 15,000 tags and more reach it."""


@cache
def _roots() -> re.Pattern[str]:
    return expression(r"<(?:body|html)(?=[\s/>])", re.I)


@cache
def _formatting() -> re.Pattern[str]:
    return expression(r"<(/?)(?:font|b|big|code|em|i|nobr|s|small|strike|strong|tt|u)(?=[\s/>])", re.I)


def bounded(html: str, page: bytes | None) -> tuple[str, tuple[Warning, ...]]:
    """`html` made harmless, and what a person should know of it.

    `page` is the same in bytes where they are UTF-8, which are searched in a quarter of the time; None elsewhere.
    """
    warnings: list[Warning] = []
    tags = html.count("<") if page is None else page.count(b"<")
    if tags > MOST_TAGS:
        html, page, tags = html[: _place_of("<", MOST_TAGS, html)], None, MOST_TAGS
        warnings.append(Warning(code="cut-short", message=f"the page was read only up to its {MOST_TAGS:,}th tag"))
    if tags * _OPEN > _MOST_REOPENED:
        html = _without_reopening(html, tags)
    if (page is None or len(_MAYBE_ROOTS.findall(page)) > _MOST_ROOTS) and len(_roots().findall(html)) > _MOST_ROOTS:
        html = _with_few_roots(html)
        warnings.append(Warning(code="odd-markup", message="the page has hundreds of <body> or <html> tags"))
    return html, tuple(warnings)


def _place_of(mark: str, number: int, text: str) -> int:
    """Where the `number`th `mark` of `text`, which has more of them, ends."""
    low, high = 0, len(text)
    while low < high:
        middle = (low + high) // 2
        if text.count(mark, 0, middle) < number:
            low = middle + 1
        else:
            high = middle
    return low - 1


def _without_reopening(html: str, tags: int) -> str:
    """No `<font color=...>` or the like where hundreds could be left open: each paragraph that follows opens them all
    again. They are taken for `<span>`, which is not opened again and holds the same words."""
    formatting = sum(not end for end in _formatting().findall(html))
    return _formatting().sub(r"<\1span", html) if min(formatting, _OPEN) * tags > _MOST_REOPENED else html


def _with_few_roots(html: str) -> str:
    """The parser merges the attributes of each `<body>` and `<html>` into the first in quadratic time. Real pages have
    at most seven of them."""
    seen = count()
    return _roots().sub(lambda tag: tag[0] if next(seen) < _MOST_ROOTS else "<x-" + tag[0][1:], html)
