"""The conditions of a grant that say what may not be done: "…, provided that you do not edit it and do not sell it".

A negation in a grant makes an ask of it, for it may take back what was given. These take nothing back: they keep the
text whole, leave out its pictures, or forbid to sell it. Only in lists that a grant goes on with, item by item, each as
a whole; with one word more it stays a negation.
"""

from __future__ import annotations

from typing import Final

import msgspec

from onrecord.rights.found import NO_RESALE, TEXT_ONLY
from onrecord.rights.patterns import compiled
from onrecord.rights.printed import phrases as p

_LIST: Final = (
    r"\b(?:provided|providing|as long as|so long as|on (?:the )?condition"
    r"|if)(?: that)? you(?:(?: do the following)?:)? "
    r"|\b(?:under|on) the following conditions: "
)
"""What such a list stands behind."""
_NOT: Final = r"(?:(?:you )?(?:do not|don't|must not|may not|can ?not|can't|never)|not to)"
_TEXT: Final = (
    r"(?:it|them|(?:the|our|this|its) (?:\w+ )?(?:texts?|articles?|story|stories|content|material|works?|wording|words)"
    r"(?: or (?:the |its )?headlines?)?)"
)
_EDIT: Final = r"(?:edit|change|alter|modify|adapt|rewrite|shorten|abridge|translate)"
_STYLE: Final = (
    r"(?: (?:except|other than|beyond|apart from|save)(?: for| to)? (?:(?:reflect|for|changes?|differences?|relative"
    r"|minor|in"
    r"|of|your|our|own|house|editorial|time|times|place|location|locations|style|spelling|length|brevity|clarity|and|or"
    r"|to|fit),? ?){1,14})?"
)
_SELL: Final = (
    rf"(?:re-?sell|sell|syndicate|charge for|sell or syndicate) {_TEXT}"
    rf"|(?:put|place) {_TEXT} behind a pay ?wall"
)
_USE: Final = r"(?:use|republish|reproduce|copy|re-?use|take|reprint)"


class Listed(msgspec.Struct, frozen=True):
    """A grant's sentence without such conditions, and what they ask: further conditions, and the text kept whole."""

    rest: str
    conditions: tuple[str, ...] = ()
    unchanged: bool = False
    grant: str = ""
    """What stands before the list, where a negation is left in it."""


def listed_in(folded: str) -> Listed:
    """A folded sentence, less the conditions in its list that keep readers from changing, selling or picturing."""
    if "not" not in folded and "n't" not in folded and "never" not in folded:
        return Listed(folded)
    begins = compiled(_LIST).search(folded)
    if begins is None:
        return Listed(folded)
    head, items = folded[: begins.end()], folded[begins.end() :]
    conditions: list[str] = []
    unchanged = False
    for pattern, condition in ((_edits(), None), (_pictures(), TEXT_ONLY), (_sales(), NO_RESALE)):
        left = compiled(pattern).sub("", items)
        if left == items:
            continue
        items = left
        if condition is None:
            unchanged = True
        else:
            conditions.append(condition)
    grant = folded[: begins.start()] if p.has(rf"{_NOT} ", items) else ""
    return Listed(head + items, tuple(conditions), unchanged, grant)


def _item(words: str) -> str:
    """An item as a whole: from the sign or word that it is joined by to the next one, or the sentence's end."""
    return rf"(?:^|[;,]? ?\b(?:and|but|or) |[;,] ){_NOT} (?:{words})(?=\s*[;,.]|$| and | but )"


def _edits() -> str:
    return _item(rf"{_EDIT}(?:(?:,| or|, or) {_EDIT})* {_TEXT}{_STYLE}")


def _pictures() -> str:
    parts = rf"(?:{p.PARTS})"
    return _item(
        rf"{_USE} (?:our|the|any|its|these) (?:\w+ )?{parts}(?:(?:,| or| and|, or|, and) (?:our |the )?{parts})*"
    )


def _sales() -> str:
    return _item(_SELL)
