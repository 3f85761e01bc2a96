"""Acts of speech by set phrases and their object, in English: "ruled out a coalition", "admitted taking bribes".

The trained model, which knows politics, sees them now and then. Each has another sense that is none: who "was ruled out
of the match", whom a hospital "admitted", what an injury ruled out. Of "insisted on" and "paid tribute to" fewer than
half are statements in PolNeAR's train part, so that these are not read.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from onrecord.statements.rules.english.helped import acts_by, verb_from, whose_act
from onrecord.statements.rules.paragraph.clause_ends import clause_end
from onrecord.statements.rules.paragraph.drafts import Draft, Reading
from onrecord.statements.times.words import WEEKDAYS

SET_ACT: Final = "set act"
"""The pattern of these attributions."""
_HELPING: Final = frozenset("has have had is are was were also again now since repeatedly already".split())
_ANY: Final = r"(?!(?:and|or|but|as|by|in|on|at|of|when|while|after|before|because|if)\b)[\w$£€¥“\"’'-]"
_ING: Final = r"(?:\w+ ){0,2}?[a-z]{2,}ing\b"
_HARM: Final = (
    r"(?:[\w’'-]+ ){0,3}?(?:action|attacks?|strikes?|retaliation|reprisals?|revenge|sanctions|tariffs|violence|war"
    r"|boycott|consequences|lawsuits?|walkouts?|protests|resignation|cuts|closure)\b"
)
_ACTS: Final = {
    **dict.fromkeys(("ruled", "rules", "ruling"), ("out", _ANY)),
    **dict.fromkeys(
        ("swore", "swears", "sworn"), ("to", r"(?:never )?(?!(?:the|a|an|his|her|their|it|god)\b)[a-z]+ [a-z]")
    ),
    **dict.fromkeys(("admitted", "admits", "admitting"), ("", _ING)),
    **dict.fromkeys(("threatened", "threatens", "threatening"), ("", _HARM)),
    **dict.fromkeys(("maintained", "maintains", "maintaining"), ("", r"(?:his|her|their|its) innocence\b")),
    "forecasting": ("", _ANY),
}
"""The rest of each verb's phrase, and how its object begins."""
_AHEAD: Final = frozenset("swore swears sworn threatened threatens threatening forecasting".split())
"""Verbs whose last words may be the day of what is to come."""
_PASSIVE: Final = frozenset("was were been be being is are get got".split())
_NO_SPEAKER: Final = frozenset(
    "injury injuries knee ankle hamstring illness weather rain snow fog storm suspension ban law rules which that it "
    "this conditions costs cost age fire flood floods storms heat drought strike".split()
)
"""What rules something out and says nothing, by its last word."""


def set_acts(reading: Reading) -> None:
    """X did by words what a set phrase tells."""
    acts_by(reading, _ACTS.keys(), _told)


def _told(reading: Reading, at: int) -> Draft | None:
    words = reading.paragraph.words
    more, thing = _ACTS[words[at]]
    behind = at + 1 + len(more.split())
    if words[at].startswith("admit") and words[behind : behind + 1] == ["to"]:
        more, behind = "to", behind + 1
    progressive = words[at].endswith("ing")
    first = verb_from(reading, at, _HELPING)
    if words[at + 1 : behind] != more.split() or (progressive and first == at):
        return None
    if not progressive and not _PASSIVE.isdisjoint(words[max(0, at - 2) : at]):
        return None
    last = clause_end(reading.tags, behind, reading.sentences.end(at))
    last = next((comma for comma in range(behind + 1, last) if words[comma] == ","), last)
    last = _without_day(words, behind, last) if words[at] not in _AHEAD else last
    if last <= behind or re.match(thing, " ".join(words[behind:last])) is None:
        return None
    source = whose_act(reading, first, at)
    if source is None or words[source[1] - 1] in _NO_SPEAKER:
        return None
    return Draft(SET_ACT, (first, behind), source, (behind, last))


def _without_day(words: list[str], first: int, last: int) -> int:
    """Where words end without the day of the act: "a coalition | on Sunday"."""
    found = _day().search(" ".join(words[first:last]))
    return last - len(found.group().split()) if found else last


@cache
def _day() -> re.Pattern[str]:
    days = "|".join(WEEKDAYS)
    return re.compile(rf" (?:on )?(?:(?:{days})(?: (?:night|morning|evening|afternoon))?|yesterday|today)\Z")
