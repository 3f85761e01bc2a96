"""Who made a document, and who only has it: "a report by Varnia’s dam inspectorate", "a draft seen by the Post"."""

from __future__ import annotations

import re
from functools import cache

from onrecord.record import Span


@cache
def seen_by() -> re.Pattern[str]:
    """What leads to who has a document, and did not write it: "a draft seen by"."""
    return re.compile(
        r"\b(?:under|through) the (?:[A-Z]\w+ (?:to|of) )?\Z|"
        r"\b(?:seen|obtained|reviewed|viewed|leaked|shown|given|sent) (?:exclusively )?(?:by|to) (?:the )?\Z"
    )


def is_of(text: str, source: Span, start: int, end: int) -> bool:
    """Whether a name in a document's description tells what it is of, not who made it: "of Census data"."""
    of = re.search(r"\bof (?:the )?\Z", text[source[0] : start]) is not None
    return of and re.match(" (?!and|for|by|in)[a-z]", text[end : source[1]]) is not None


@cache
def made_by() -> re.Pattern[str]:
    """Somebody's body, without a name of its own, that made a document: "a report by | Varnia’s dam inspectorate"."""
    return re.compile(r" (?:by|from) (?:the )?(?P<body>[A-Z][\w-]*(?: [A-Z][\w-]*)*[’']s (?:[a-z-]+ ){0,3}[a-z-]+)\Z")
