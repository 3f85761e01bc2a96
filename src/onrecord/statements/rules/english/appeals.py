"""What somebody appeals for, in English: "Police are appealing for witnesses", "Holt appealed for calm".

The trained model, which knows politics, sees few of them, and police and families say little else. What a court or a
crowd is appealed to for is another thing ("appealed to younger viewers", "appealed against the ruling"), and a town
may be appealing for tourists: so only what is asked of others is read.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from onrecord.statements.rules.english.helped import acts_by, verb_from, whose_act
from onrecord.statements.rules.paragraph.clause_ends import clause_end
from onrecord.statements.rules.paragraph.drafts import Draft, Reading

APPEAL: Final = "appeal"
"""The pattern of these attributions."""
_APPEALING: Final = frozenset(("appeal", "appeals", "appealed", "appealing"))
_HELPING: Final = frozenset("is are was were has have had been again also now urgently jointly publicly".split())
_BARE: Final = frozenset(("appeal", "appealing"))
"""Forms that are a verb behind "are" or "will" alone: "an appeal for calm" has no subject."""
_BEFORE_BARE: Final = frozenset("is are was were been police officers detectives".split())
_FURTHER: Final = frozenset(("after", "following", "since", "as", "while", "when", "but", "and"))
"""With what something else begins than is appealed for: "for calm | after a night of riots"."""


def appeals(reading: Reading) -> None:
    """X appeals for something."""
    acts_by(reading, _APPEALING, _appealed)


def _appealed(reading: Reading, at: int) -> Draft | None:
    words, first = reading.paragraph.words, verb_from(reading, at, _HELPING)
    if words[at] in _BARE and words[max(0, at - 1)] not in _BEFORE_BARE | _HELPING:
        return None
    end = clause_end(reading.tags, at + 1, reading.sentences.end(at))
    wanted = at + 1
    while wanted < min(end, at + _FAR) and words[wanted] != "for":
        if wanted > at + 1 and words[at + 1] not in _TO_WHOM:
            return None
        wanted += 1
    last = next((place for place in range(wanted + 2, end) if words[place] in _FURTHER), end)
    if (
        wanted + 1 >= last
        or words[wanted] != "for"
        or _asked_of_others().match(" ".join(words[wanted + 1 : last])) is None
    ):
        return None
    source = whose_act(reading, first, at)
    return Draft(APPEAL, (first, wanted + 1), source, (wanted + 1, last)) if source else None


_FAR: Final = 7
"""Tokens behind the verb up to "for": "appealed directly to the public for"."""
_TO_WHOM: Final = frozenset("to directly urgently again jointly".split())


@cache
def _asked_of_others() -> re.Pattern[str]:
    """What is asked of others, with at most a few words before it."""
    things = (
        "witness(?:es)?|information|help|assistance|support|aid|calm|restraint|patience|peace|unity|dialogue|talks|"
        "donations?|funds|funding|money|volunteers?|donors?|blood|footage|clues|tips|clemency|mercy|leniency|privacy|"
        "anyone|anybody|people|residents|motorists|members|the public|his return|her return|their return|release|"
        "ceasefire|truce|end|solidarity|cooperation|co-operation|understanding|clothes|food|blankets"
    )
    return re.compile(rf"(?:[\w’'-]+ ){{0,3}}?(?:{things})\b")
