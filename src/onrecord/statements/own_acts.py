"""Acts that a statement's own words name: "he expects rain", "I have asked them to leave", "they won't sell it".

A report of one's own act that still stands is that act (the shared conventions on kinds, rule 1), whatever verb brings
it; and what one's own side will not do is no forecast, which speaks of others. What the words say so plainly goes
before what was learned, as it is rare in what was learned from.
"""

from __future__ import annotations

import re
from functools import cache

from onrecord.record import StatementKind

_SELF = r"(?:i|we|he|she|they|it)"
_ADVERBS = r"(?: (?:now|also|still|fully|strongly|\w+ly))?"
_HAVE = r"(?: have| has| had|['’](?:ve|s|d))?"
_NAMED: tuple[tuple[StatementKind, str], ...] = (
    ("forecast", r"expects?|expected|predicts?|predicted|anticipates?|anticipated|foresees?|foresaw"),
    ("demand", r"asked|requested|urged?|urges|demand(?:s|ed)?|called (?:on|upon|for)|begged|implored?"),
    ("promise", r"promise[sd]?|pledge[sd]?|vow(?:s|ed)?|guarantee[sd]?"),
    ("refusal", r"refuse[sd]?|reject(?:s|ed)?"),
)
_JUDGED = r"(?:views?|sees?|regards?|considers?|viewed|saw|regarded|considered) .{2,80}? as "
_LED = r"^\W*(?:that )?"
_STATES = "be have see win lose know need get become face like agree"
"""Verbs of what befalls one's own side, too: "we will win" is a forecast."""


def own_act(content: str) -> StatementKind | None:
    """The kind that the content's own words name at their beginning; None where they name none."""
    found = _named().match(content)
    if found and found.lastgroup:
        kinds: dict[str, StatementKind] = {kind: kind for kind, _ in _NAMED}
        return kinds.get(found.lastgroup, "evaluation")
    return "promise" if _granted().search(content) else None


def is_own_will(content: str) -> bool:
    """Whether the content begins with what the speaker's own side will not do."""
    return _own_will().match(content) is not None


def binds_others(content: str) -> bool:
    """Whether the content says of others at its beginning that they must do something."""
    return _must().match(content) is not None


def states_condition(content: str) -> bool:
    """Whether the content says in so many words on what it depends."""
    return _condition().search(content) is not None


@cache
def _condition() -> re.Pattern[str]:
    return re.compile(r"\b(?:in\]? the event (?:of|that)|on (?:the )?condition that)\b", re.IGNORECASE)


@cache
def _named() -> re.Pattern[str]:
    acts = "|".join(rf"(?P<{kind}>{verbs})\b" for kind, verbs in _NAMED)
    return re.compile(rf"{_LED}{_SELF}{_HAVE}{_ADVERBS} (?:{acts}|(?P<evaluation>{_JUDGED}))", re.IGNORECASE)


@cache
def _granted() -> re.Pattern[str]:
    return re.compile(r"\b(?:will|shall) be (?:guaranteed|spared|granted|compensated)\b", re.IGNORECASE)


@cache
def _own_will() -> re.Pattern[str]:
    states = "|".join(_STATES.split())
    return re.compile(rf"{_LED}{_SELF} (?:won['’]t|will (?:not|never)) (?!(?:{states})\b)\w", re.IGNORECASE)


@cache
def _must() -> re.Pattern[str]:
    others = r"(?:(?:for|before|under|in) [^,]{3,60}, )?(?!(?:i|we|he|she|it|they|you|there) )(?:[\w’'-]+ ){1,6}?"
    return re.compile(rf"{_LED}{others}(?:must|would have to|ha(?:s|ve) to|needs? to) (?!be\b|have\b)", re.IGNORECASE)
