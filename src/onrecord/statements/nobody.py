"""What the model takes for statements though nobody made them: what a text tells its reader to do, or to think.

"You may have heard that …" and "Ask for a line that shows …" are the writer’s words to the reader. News has few: of
2,063 statements found in 105 articles of PolNeAR's train part none has "you" for a source outside of quotations, or a
verb in its bare form without a source.
"""

from __future__ import annotations

import re
from functools import cache

from onrecord.statements.attribution import Attribution
from onrecord.statements.finder import Found


def without_readers(text: str, found: Found) -> Found:
    """The attributions of an English text without those to its reader."""
    gone = {one.content[0] for one in found.attributions if _is_told_to_reader(text, one)}
    if not gone:
        return found
    kept = (one for one in found.attributions if gone.isdisjoint((one.content[0], one.within, one.continues)))
    return Found(tuple(kept), found.quotations)


def _is_told_to_reader(text: str, one: Attribution) -> bool:
    if not one.cue or one.within or one.continues or one.pattern == "turn":
        return False
    cue = " ".join(text[start:end] for start, end in one.cue)
    if one.source:
        return text[slice(*one.source[0])].lower() == "you" and not _told().search(cue)
    return _bare().match(cue) is not None


@cache
def _told() -> re.Pattern[str]:
    """Verbs of what somebody who is spoken to has said indeed: "You said that …"."""
    return re.compile(
        r"\b(?:said|told|mentioned|wrote|claimed|argued|tweeted|testified|promised|announced|described|asked|called|"
        r"spoke|talked|suggested|explained|noted|stated|posted|saying|telling)\b"
    )


@cache
def _bare() -> re.Pattern[str]:
    """A verb in its bare form, as advice has it, alone or forbidden."""
    verbs = (
        "ask|request|expect|consider|remember|note|imagine|provide|ensure|look|check|learn|discuss|explain|"
        "describe|find|read|tell|decide|choose|say|repeat|see|keep"
    )
    return re.compile(rf"(?:[Dd]o(?: not|n[’']t) (?:ever )?)?(?:{verbs})\b(?!ed|ing)", re.IGNORECASE)
