"""Patterns of this room, each compiled once, when first tried: most pages need few of them."""

from __future__ import annotations

import re
from functools import cache

from onrecord.page.kept import expression


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """A pattern as it stands, mostly over folded words."""
    return expression(pattern)


@cache
def loosely(pattern: str) -> re.Pattern[str]:
    """A pattern over words as they are printed, in which case makes no difference."""
    return expression(pattern, re.IGNORECASE)
