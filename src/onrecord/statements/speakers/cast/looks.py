"""What a name looks to be by its words: a person's, a body's, that of many, a day; which of them is the surname."""

from __future__ import annotations

import re
from functools import cache

from onrecord.given_names import is_listed
from onrecord.statements.lexicon.languages.semitic import ARTICLES
from onrecord.statements.lexicon.names.bodies import FIRMS
from onrecord.statements.lexicon.names.nations import PEOPLES, sides
from onrecord.statements.lexicon.names.places import places
from onrecord.statements.lexicon.people.crowds import is_crowd
from onrecord.statements.lexicon.people.honorifics import HONORIFICS
from onrecord.statements.lexicon.people.roles import BODIES, GROUPS, TITLES
from onrecord.statements.lexicon.people.romance_nouns import BODY_NOUNS
from onrecord.statements.times.words import MONTHS, WEEKDAYS

ARABIC_ARTICLE = f"{ARTICLES}[-‑]"
"""Of Arabic, as it stands before the first letters of a name."""
SUFFIXES = frozenset("jr. jr sr. sr i ii iii iv".split())
"""Behind a surname, lower case."""
_CALENDAR = frozenset((*MONTHS, *WEEKDAYS, *"christmas easter feb aug sep sept oct nov tue tues thu thurs fri".split()))
"""Words for days and months, and shorter ones; lower case, without a point."""
_BESIDE_DAYS = frozenset("jan mar apr jun jul dec mon wed sat sun".split())
"""More of these, which alone are names as well."""


def is_time(words: str) -> bool:
    """Whether words, lower case, are but a day: "july 15, 1960", "sept", "wednesday night’s"."""
    plain = re.sub(r"[’']s\b|[.,]", " ", words).split()
    known = _CALENDAR | _BESIDE_DAYS if any(word.isdigit() for word in plain) else _CALENDAR
    return bool(plain) and plain[0] in known and all(
        word in known or word.isdigit() or word in ("night", "morning", "evening", "afternoon") for word in plain
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
    if (" " not in name and is_crowd(many)) or _letters().fullmatch(name.split()[-1]):
        return True  # "Labour MPs"
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


def is_acronym(text: str, name: str) -> bool:
    """Whether a name is a body's letters: three capitals or more that the text has in no other case, and of no turn
    ("ECOWAS"; not "HOLT: Good evening", not "OBAMA" beside "Obama")."""
    if not (name.isupper() and name.isalpha() and len(name) > 2):
        return False
    return not is_listed(name.lower()) and name.capitalize() not in text and f"{name}:" not in text


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


def has_office(name: str) -> bool:
    """Whether a name of two words begins with letters that stand for an office: "MEC Holt", "PM Holt"."""
    words = name.split()
    office = words[0].isalpha() and words[0].isupper() and 2 <= len(words[0]) <= 4
    return office and len(words) == 2 and not words[1].isupper()


def are_compatible(short: str, long: str) -> bool:
    """Whether two names with one surname can be one person's: given names equal, or an initial of the other."""
    plain = ([word for word in name.lower().split() if word not in SUFFIXES] for name in (short, long))
    given, other = ([word.strip("\"“”'()") for word in words[:-1]] for words in plain)  # "Norton I" is but "Norton"
    if given and given[0] in ("the",):
        given = given[1:]
    return not given or not other or given[0] == other[0] or given[0].rstrip(".") == other[0][0] or given[0] in other
