"""Time that somebody gives others, in English: "gave the rebels until Friday to leave", "gave Varn 48 hours to reply",
"issued a seven-day ultimatum to the ministry to pay".

No verb of speech is in it, and yet it is a demand with its deadline. So that the other senses ("gave her time to
think", "gives the team a week to prepare") are none, what is to be done is one of the acts that are demanded.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

from onrecord.statements.rules.english.helped import acts_by, verb_from, whose_act
from onrecord.statements.rules.paragraph.clause_ends import clause_end
from onrecord.statements.rules.paragraph.drafts import Draft, Reading

ULTIMATUM: Final = "time given"
"""The pattern of these attributions."""
_GIVING: Final = frozenset(("gave", "give", "gives", "given", "giving", "issued", "issues", "issuing"))
_HELPING: Final = frozenset(("has", "have", "had", "also", "now", "then"))
_FURTHER: Final = frozenset("and but while as after which who".split())


def ultimatums(reading: Reading) -> None:
    """X gave Y so much time to do something."""
    acts_by(reading, _GIVING, _given)


def _given(reading: Reading, at: int) -> Draft | None:
    words, first = reading.paragraph.words, verb_from(reading, at, _HELPING)
    if words[at] in ("given", "giving", "issuing") and first == at:
        return None  # "were given until Friday": by whom is not told
    last = clause_end(reading.tags, at + 1, reading.sentences.end(at))
    behind = " ".join(words[at + 1 : last])
    ultimatum = _ultimatum().match(behind) is not None
    if last - at < 2 or not (ultimatum or (words[at][0] == "g" and _time_to_act().match(behind))):
        return None
    last = next((place for place in range(at + 2, last) if _another_clause(words, reading.tags, place)), last)
    source = whose_act(reading, first, at)
    return Draft(ULTIMATUM, (first, at + 1), source, (at + 1, last)) if source else None


def _another_clause(words: Sequence[str], tags: str, place: int) -> bool:
    """Whether a comma at `place` ends it: ", and Varn refused"."""
    return tags[place] == "," and not _FURTHER.isdisjoint(words[place + 1 : place + 2])


@cache
def _ultimatum() -> re.Pattern[str]:
    """An ultimatum by its name and its length: "the ministry a seven-day ultimatum to pay"."""
    count = r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|\w+teen|twenty\S*|thirty|forty\S*|sixty|ninety)"
    long = rf"an? (?:fresh |new |final )?{count}[ -](?:hour|day|week|month)s?[ -]ultimatum"
    return re.compile(rf"(?:[\w’'-]+ ){{0,7}}?{long} (?:to|for|on) \w")


@cache
def _time_to_act() -> re.Pattern[str]:
    """To whom, how long, and what they are to do in it."""
    acts = (
        "accept answer apologi[sz]e appeal appoint agree appear arrest cease choose clear close comply compensate "
        "confirm correct decide deliver disarm disband disclose dismantle dissolve end evacuate explain file fix form "
        "free halt hand implement improve issue justify lay leave lift meet move negotiate open pay present produce "
        "propose prove provide publish pull raise ratify reach reinstate release remove repair repay replace reply "
        "report reopen resign resolve respond restore return reverse sell send settle show shut sign stop submit "
        "surrender sue suspend turn vacate withdraw"
    )
    whom = r"(?:[\w’'-]+ ){1,7}?"
    count = r"(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|\w+teen|twenty|thirty|sixty|ninety|several)"
    long = rf"(?:just |only |another |up to )*{count}(?: more)?[ -](?:hours?|days?|weeks?|months?|minutes?)"
    by = r"(?:until|till) (?:[\w:.’'-]+ ){0,6}?[\w:.’'-]+"
    return re.compile(rf"{whom}(?:{long}|{by}) (?:in which )?to (?:\w+ly )?(?:{'|'.join(acts.split())})\b")
