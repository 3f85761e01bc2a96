"""Titles of works, which nobody says: said in his book, “A Northern Son”."""

from __future__ import annotations

import re
from functools import cache

from onrecord.statements.attribution import Attribution, Found

_WORKS = (
    "book|novel|memoir|autobiography|biography|bestseller|thriller|ad|advert|spot|video|film|movie|documentary|sitcom|song|"
    "single|album|anthem|musical|opera|play|poem|painting|show|series|podcast|magazine|newsletter|column|essay|op-ed|"
    "pamphlet|lecture|exhibition|reads"
)
_BEFORE = 20
"""Letters before a quotation in which its noun ends."""
_LONGEST = 8
"""Words of a title."""
_SMALL = frozenset("a an the of in on at to for and or but with from by vs is as".split())
"""Words that are small within a title, too."""


def without_titles(text: str, found: Found) -> Found:
    """`found` without English attributions whose whole content is the title of what its noun and a comma lead to."""
    kept = tuple(one for one in found.attributions if not _is_title(text, one))
    return found if len(kept) == len(found.attributions) else Found(kept, found.quotations)


def _is_title(text: str, one: Attribution) -> bool:
    if one.form != "direct" or len(one.content) > 1 or one.continues:
        return False
    start, end = one.content[0]
    if _work().search(text, max(0, start - _BEFORE), start) is None:
        return False
    words = re.findall(r"[^\W\d_][\w’']*", text[start:end])
    capital = all(word[0].isupper() or word in _SMALL for word in words)
    return capital and 0 < len(words) <= _LONGEST


@cache
def _work() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_WORKS}), \Z")
