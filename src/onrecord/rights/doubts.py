"""What turns a grant round that no negation tells: who alone may, from when or until when, for what, said by whom.

A grant with one of these is an ask. Patterns stand over folded sentences; the words are English, the limits of other
languages stand in `phrases`.
"""

from __future__ import annotations

from typing import Final

from onrecord.rights import phrases as p

_ANYONE: Final = frozenset(
    "you anyone anybody everyone everybody all others media outlets publishers publications newspapers papers "
    "magazines organisations organizations newsrooms editors journalists bloggers blogs websites sites readers users "
    "visitors broadcasters stations people".split()
)
"""Who may where a text is free to be used: these, and nobody by name."""
_WHO: Final = (
    r"\b([\w'-]+),? (?:also |freely |now |then )?"
    r"(?:may|can|could|might|(?:is|are) (?:free|allowed|permitted|welcome) to)"
    r" (?:also |freely |now |then )?(?!be\b|not\b|only\b)\w+"
)
_WHEN: Final = (
    r"\b(?:from|since|before|until|till|after|prior to|starting|as of|between|beginning|through)\b[^.;]{0,40}"
    r"\b(?:19|20)\d\d\b|\bonce\b|\bused to\b|\bformerly\b|\bpreviously\b|\bno longer\b|\bsoon\b|\bin (?:the )?future\b"
)
_IF: Final = (
    r"\bif (?:we|the (?:author|editor|publisher|owner|outlet))\b"
    r"|\bprovided (?:that )?(?:you|they) (?:have|hold|pay|sign|obtain|are|were|belong|register|ask|get)\b"
    r"|\bpay(?:ing|ment)?\b|\bfees?\b|\bcontracts?\b|\bpurchas|\bbuy(?:ing)?\b"
)
_SAID: Final = r"\b(?:said|told|wrote|claimed|ruled|promised|says|writes)\b"
_YOURS: Final = r"\b(?:your|their|his|her) (?:letters?|comments?|posts?|submissions?|contributions?|entries|entry)\b"
CODE: Final = r"\b(?:source )?code (?:of (?:this|the|our) \w+ )?(?:is|are)\b"
"""Of a site, not of what it says."""
_OF_USERS: Final = r"\buser[- ]contribut|\bcontributions? (?:by|of|from) (?:users|readers)\b"


def doubted(folded: str) -> bool:
    """Whether a sentence that grants may mean others, another time, a price, other texts, or is somebody's saying."""
    return any(p.has(pattern, folded) for pattern in (_WHEN, _IF, _SAID, _YOURS)) or _of_some(folded)


def doubted_licence(folded: str) -> bool:
    """Whether a sentence that names a licence gives it to texts of some years, or to what users wrote."""
    return any(p.has(pattern, folded) for pattern in (_WHEN, _OF_USERS, _SAID))


def _of_some(folded: str) -> bool:
    return any(match[1] not in _ANYONE for match in p.compiled(_WHO).finditer(folded))
