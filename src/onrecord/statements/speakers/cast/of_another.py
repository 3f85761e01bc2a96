"""Names within a source that are another's than who speaks, in other languages than English."""

from __future__ import annotations

import re
from functools import cache

from onrecord.statements.lexicon.people.of_another import OF_SOMEBODY, PEOPLE, PREPOSITIONS, WHO, WHOSE


def is_of_another(lead: str, code: str) -> bool:
    """Whether the name behind these words of a source is inside of its phrase, or of a clause in it.

    "El abogado de | Ada Holt", "la comisión que investiga a | Ada Holt", "der Sprecher der Ministerin | Ada Holt",
    "l’entreprise, dont le patron est | Roy Varn"; not "el alcalde de Hull, | Ada Holt". False in languages of which
    `lexicon/of_another.py` has no words.
    """
    if code not in PREPOSITIONS:
        return False
    words = re.sub("[’']", " ", lead).lower()
    if (whose := _whose(code)) is not None and whose.search(words):
        return True
    _, comma, last = words.rpartition(",")
    return _inside(code).search(f"x{last}" if comma else last) is not None


@cache
def _whose(code: str) -> re.Pattern[str] | None:
    return re.compile(rf"\b(?:{WHOSE[code]}) ") if code in WHOSE else None


@cache
def _inside(code: str) -> re.Pattern[str]:
    """What stands before a name that is inside of a phrase, behind its last comma."""
    ways = [
        rf"(?:^|\s)(?:{PREPOSITIONS[code]}) +\Z",
        rf"\w +(?:{OF_SOMEBODY[code]}) +(?:[\w-]+ )?(?:{PEOPLE[code]}) +\Z",
    ]
    if code in WHO:
        ways.append(rf"\w +(?:{WHO[code]}) (?:[\w-]+ +){{1,6}}\Z")
    if code == "fr":
        ways.append(
            r"\w+s (?!(?:pen|du|sui)?(?:dant|rant|vant) |gagnant |avant )\w{3,}ant \Z"
        )  # "les médecins soignant": of many, an adjective ends in -ants
    if code == "de":
        ways.append(r"\w +der (?:[\w-]+en )\Z")  # "der Ehemann der verstorbenen"
    return re.compile("|".join(ways))
