"""Those who were asked, told or warned: subjects of a passive cue, who heard what was said and did not say it.

"Holt was asked whether the bridge would open" is a question of somebody who is not named; where "by" names who asked,
that is the source.
"""

from __future__ import annotations

import re
from functools import cache

from msgspec.structs import replace

from onrecord.statements.attribution import Attribution, Found


def without_heard(text: str, found: Found) -> Found:
    """The attributions of an English text, those whose source was only spoken to without that source."""
    return Found(tuple(_without(text, one) for one in found.attributions), found.quotations)


def _without(text: str, one: Attribution) -> Attribution:
    if not one.source or not one.cue or one.source[0][0] > one.cue[0][0]:
        return one
    heard = _passive().search(" ".join(text[start:end] for start, end in one.cue)) is not None
    return replace(one, source=()) if heard else one


@cache
def _passive() -> re.Pattern[str]:
    be = r"(?:was|were|is|are|am|be|been|being|gets?|got|[’']s|[’']re)"
    heard = (
        "asked|questioned|quizzed|pressed|grilled|told|informed|urged|warned|ordered|advised|reminded|instructed|"
        "challenged|assured|invited|encouraged"
    )
    return re.compile(rf"\b{be} (?:not |never |also |then |later |again |[a-z]+ly ){{0,4}}(?:{heard})\b(?! by\b)")
