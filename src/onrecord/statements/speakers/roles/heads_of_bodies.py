"""Presidents of bodies and governors of banks, who speak for them, apart from those of states, whom people elected."""

from __future__ import annotations

import re
from functools import cache

from onrecord.statements.lexicon.names.bodies import KNOWN
from onrecord.statements.lexicon.names.nations import sides, states
from onrecord.statements.lexicon.names.places import pairs, places

_WORD = r"(?:[A-Z][\w&.-]*\w)"
_BODY = rf"{_WORD}(?:(?:(?<=s)[’'])? (?:(?:of|and|for|on|&) (?:the )?)?{_WORD}){{0,6}}"
_KINDS = "firm|company|group|charity|think ?tank|nonprofit|union|network|super PAC"
_KIND = rf"(?:(?:[A-Z][a-z]+ )?(?:[a-z-]+ ){{0,3}}(?:{_KINDS}) )?"
_ELECTED = frozenset("senate house council congress parliament assembly states republic chamber duma knesset".split())
"""Last words of what has presidents who are elected, or is a state."""

_UNRECOGNISED = frozenset(
    "south ossetia, abkhazia, somaliland, northern cyprus, transnistria, republika srpska, new caledonia, "
    "french polynesia, puntland, iraqi kurdistan, crimea, western sahara".split(", ")
)
"""What has presidents and is in no list of states."""


@cache
def heads() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """ "president of the Hull Dockers" and "the Hull Dockers’ president", "Bank of Hull governor"; no vice president.

    Groups: `body` and `head`.
    """
    head = "(?P<head>(?i:president|governor))"
    return (
        re.compile(rf"(?<![Vv]ice[ -])\b{head}(?: and [a-z]+)? (?:of|at) (?:the )?{_KIND}(?P<body>{_BODY})"),
        re.compile(rf"(?<![\w’'])(?P<body>{_BODY}?)(?:[’']s?)? {head}\b(?! (?:of|at|for|and)\b)"),
    )


def is_headed(body: str, head: str) -> bool:
    """Whether a body is one that somebody heads: of more than one word, letters, or known, and no state or place."""
    words = body.lower().split()
    if not words or body in states() or body in sides() or words[0] in _ELECTED or words[-1] in _ELECTED | {"vice"}:
        return False
    if body.lower() in _UNRECOGNISED | places() or tuple(words) in pairs() or tuple(words[:2]) in pairs():
        return False
    if head.lower() == "governor":
        return "bank" in words or body.lower() in KNOWN
    return len(words) > 1 or body.lower() in KNOWN or body.endswith("bank") or (body.isupper() and len(body) > 2)
