"""What a name looks to be by its words: a person's, a body's, that of many, a day; which of them is the surname."""

from __future__ import annotations

import re
from functools import cache

from onrecord.statements.lexicon.languages.semitic import ARTICLES
from onrecord.statements.lexicon.names.bodies import FIRMS
from onrecord.statements.lexicon.names.nations import PEOPLES, sides
from onrecord.statements.lexicon.names.places import places
from onrecord.statements.lexicon.people.crowds import is_crowd
from onrecord.statements.lexicon.people.honorifics import HONORIFICS
from onrecord.statements.lexicon.people.roles import BODIES, GROUPS, TITLES
from onrecord.statements.lexicon.people.romance_nouns import BODY_NOUNS

ARABIC_ARTICLE = f"{ARTICLES}[-‑]"
"""Of Arabic, as it stands before the first letters of a name."""
SUFFIXES = frozenset("jr. jr sr. sr i ii iii iv".split())
"""Behind a surname, lower case."""
_CALENDAR = frozenset(
    "january february march april may june july august september october november december monday tuesday wednesday "
    "thursday friday saturday sunday christmas easter feb aug sep sept oct nov tue tues thu "
    "thurs fri".split()
)
"""Words for days and months, and shorter ones; lower case, without a point."""


def is_time(words: str) -> bool:
    """Whether words, lower case, are but a day: "july 15, 1960", "sept", "wednesday night’s"."""
    plain = re.sub(r"[’']s\b|[.,]", " ", words).split()
    return bool(plain) and plain[0] in _CALENDAR and all(
        word in _CALENDAR or word.isdigit() or word in ("night", "morning", "evening", "afternoon") for word in plain
    )  # fmt: skip


def is_plural(name: str) -> bool:
    """Whether a name is that of many: "Iowans", "Senate Republicans"."""
    last = name.lower().split()[-1]
    if last in ("workers", "employees", "teachers") and name.startswith(("United ", "Amalgamated ", "Allied ")):
        return False  # a union
    body, *behind = re.split(" (?:of|for|to) ", name)
    if behind and body.lower().split()[-1] in BODIES:
        return False  # "Union of Concerned Scientists"
    if last in ("police", "staff", "team") and name.istitle() and " " in name and name.split()[0] not in sides():
        return False  # the "Hull Police"
    many = last.rpartition("-")[2]  # "Irish-Americans"
    if many in PEOPLES and (" " not in name or name.split()[0] in sides()):
        return True  # "Turks", "Bosnian Serbs"; "Ada Brits" is one
    if " " not in name and (is_crowd(many) or _letters().fullmatch(name)):
        return True
    return many in GROUPS or last.endswith(("ians", "ists")) or (many[-1:] == "s" and many[:-1] in _peoples())


@cache
def _letters() -> re.Pattern[str]:
    """Many of an office or a kind that is called by letters: "MPs", "NGOs"."""
    return re.compile(r"[A-Z]{2,5}s")


@cache
def _peoples() -> frozenset[str]:
    """Words for one of a people, lower case: "iowan"; and no surname, as "evan" is."""
    made = {place + end for place in places() for end in ("n", "an")}
    return frozenset({"texan", *made, *(word.lower() for word in sides() if word.endswith(("an", "i")))})


def surname_of(name: str) -> str:
    """The last word of `name` that is no suffix, lower case and without an Arabic article: "al-Tarn" is "Tarn"."""
    words = [word for word in name.lower().replace(",", " ").split() if word not in SUFFIXES]
    return re.sub(rf"^{ARABIC_ARTICLE}(?=\w)", "", words[-1]) if words else name.lower()


def in_usual_case(text: str, at: int, name: str, other: str) -> bool:
    """Whether `other` is `name`, which stands in capitals at `at` as places in datelines do, in its usual case."""
    dateline = name.isupper() and len(name) > 3 and (at == 0 or text[at - 1] == "\n")
    return dateline and not other.isupper() and name.lower() == other.lower()


def is_body(name: str) -> bool:
    """Whether a name looks to be a body's: by its words, "of", or as an acronym."""
    words = name.lower().split()
    return (
        bool({words[-1], words[0]} & (BODIES | {"the"}))
        or " of " in name
        or (len(words) > 1 and words[0] in BODY_NOUNS | FIRMS)
        or (name.isupper() and len(name) < 7)
        or "&" in name
    )


def is_person(name: str, titles: str) -> bool:
    """Whether a name looks to be a person's: two or three words, none of them a body's, or a title before it."""
    words = name.split()
    if name in sides() or is_body(name):
        return False
    personal = [word for word in titles.split() if word.lower() in TITLES or word.lower() in HONORIFICS]
    if personal:
        return True
    return 2 <= len(words) <= 5 and not any(word.lower() in BODIES or word in sides() for word in words)
