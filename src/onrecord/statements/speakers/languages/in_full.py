"""The full name of somebody called by the surname alone, in scripts without capitals: the word before it elsewhere.

One word before the surname, and always the same one, is a given name, where it is no verb, no office and no small word.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from onrecord.record import Span

_REACH = 6000
"""Characters to either side in which the full name has to stand."""


def full_name(text: str, surname: str, at: int, is_given: Callable[[str], bool]) -> tuple[str, Span] | None:
    """The one name that ends in `surname` near `at`, and where it stands first; None where none does, or several do.

    `is_given` tells whether the word before it may be a given name.
    """
    found: dict[str, Span] = {}
    pattern = re.compile(rf"(?<![^\s(«“])(?P<given>[^\s،,.;:()«»“”।]+) {re.escape(surname)}(?=[\s،,.;:()»।]|\Z)")
    for match in pattern.finditer(text, max(0, at - _REACH), at + _REACH):
        if is_given(match["given"]):
            found.setdefault(match.group(), match.span())
    return next(iter(found.items())) if len(found) == 1 else None
