"""Whether a block stands in a part of the page that is others': comments, advertisements, boxes for subscribers.

Told by what its elements are called, up to the article's own: the labels of blocks are a model's, which may take a
notice in a comment for the page's.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from onrecord.page import Page
from onrecord.page.kept import expression

_OWN: Final = frozenset(("html", "body", "article", "main"))
_FOREIGN: Final = (
    r"\b(?:comments?(?:-?(?:list|area|section|body|content|text|thread|form|wrapper|\d+))?|commentlist|disqus\w*|respond"
    r"|reply|replies|discussion|utterances|giscus|isso"
    r"|ads?|adverts?|advertisements?|advertising|sponsored|promo|promoted|banner|cookies?|consent|newsletter|signup"
    r"|related|teasers?|trending|popular)\b"
    r"|(?<![\w-])(?:hidden|is-hidden|u-hidden|js-hidden|d-none|display-none|hide|hid|invisible|is-invisible|offscreen"
    r"|off-screen|print-only|only-print)(?![\w-])"
)
"""Also what is called as what nobody sees on a screen."""
_DEEPEST: Final = 40


@cache
def _foreign() -> re.Pattern[str]:
    return expression(_FOREIGN)


def in_foreign(page: Page, element: int, body: int | None = None, told: dict[int, bool] | None = None) -> bool:
    """Whether `element` or one around it, below the article's, is called as comments or advertisements are.

    So is what stands in an `<article>` that does not hold the `body`, a block of the story. `told` keeps what elements
    are called, for who asks about many of one page.
    """
    told = {} if told is None else told
    elements = page.elements
    known = min(len(elements.tag), len(elements.names), len(elements.parent))
    for _ in range(_DEEPEST):
        if not 0 <= element < known or elements.tag[element] in _OWN:
            return _is_another_article(page, element, body)
        if element not in told:
            told[element] = is_foreign(elements.names[element])
        if told[element]:
            return True
        element = elements.parent[element]
    return False


def _is_another_article(page: Page, element: int, body: int | None) -> bool:
    elements = page.elements
    if body is None or not 0 <= element < len(elements.tag) or elements.tag[element] != "article":
        return False
    return not elements.lo[element] <= body < elements.hi[element]


def is_foreign(names: str) -> bool:
    """Whether classes and ids are those of comments or advertisements."""
    return names != "" and _foreign().search(names.lower().replace("_", "-")) is not None
