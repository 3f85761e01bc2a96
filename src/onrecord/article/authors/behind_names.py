"""What stands behind a name in a byline and is no part of it: dates, places, outlets, whose material was used."""

from __future__ import annotations

import re

from onrecord.article.authors.name_words import AGENCIES
from onrecord.page.kept import expression
from onrecord.page.patterns import Pattern

OUTLET_BEHIND = expression(
    r"(?:\s+|(?<=[a-zß-ÿ])(?=The ))(The(?: [A-Z][\w.'’&-]+){1,4}|"
    r"Associated Press|Canadian Press|Reuters|Bloomberg(?: News)?|AFP)$"
)
"""Whom somebody writes for, right behind the name ("Ida Moor The Quell Courier")."""
LONGEST_BYLINE = 1000
"""Characters in which names are looked for: more is no byline, and the patterns take time by its square."""
AFTER = expression(
    r"\s*\b\d+(?:\s?[–-]\s?\d+)?\s*(?:min(?:ute)?s?(?:\s+read\b|$)|(?:comments?|kommentare?|commentaires?|comentarios?|reacties)$).*$|\s\d{1,2}/\s?\d{1,2}/\d\d(?:\d\d)?\b.*$|"
    r",?\s*\bspecial to\b.*$|\s(?:기자|記者|记者)$|発信地.*$|"
    r"(?<![\s,|·•])[\s,|·•]+(?:(?:last )?(?:published|posted|updated|modified)(?: on| at)?:? (?=.*\d)"
    r"|(?:[^\W\d_]{3,10}\.? \d{1,2}(?:st|nd|rd|th)?(?= at \d)|\d{1,2}\.? [^\W\d_]{3,10}\.?(?= at \d)) at \d"
    r"|(?:[^\W\d_]{3,10}\.? \d{1,2}(?:st|nd|rd|th)?,?|\d{1,2}\.? [^\W\d_]{3,10}\.?) (?:19|20)\d\d\b).*$",
    re.I | re.S,
)
"""What stands after a name and is no part of it."""
GLUED_BEHIND = Pattern(
    r"(?<=[a-zß-ÿ])(?:(?:(?:Last )?(?:Published|Updated|Posted)|Publié|Publicado|Veröffentlicht)\b.*|"
    r"\d{1,2} \w+ ago\b.*|0,?$|(?:Twitter|Facebook|Instagram|LinkedIn|Email)$)|"
    r"\s\d{1,2} (?:min|h|day)\w{0,5} ago\b.*|\s(?:Follow|Folgen|Suivre|Seguir|Segui|Seguici|Volgen|Følg|Följ)$",
    re.S,
)
"""The same without a blank between, and the button behind a name."""
WITH = Pattern(
    r"\s*\((?:avec|with|mit|con|com|met|med)\s+"
    r"((?:[A-ZÀ-Þ][\w'’.-]+\s+[A-ZÀ-Þ][\w'’.-]+)[^()\n]{0,120})\)"
)
"""Who helped, in brackets behind the names: "Ida Moor (avec Tom Ferris et Una Hale)"."""
MATERIAL = expression(
    r"[,;،]?\s*\b(?:mit material|with material|with files|with agencies|with wires?|mit agentur\w*|m\. agenturen|"
    r"avec (?:l['’])?afp|con información|con agencias|avec agences|med tt|"
    r"(?:mit|with|avec|con|com|met|med) (?:ap|afp|dpa|efe|ebu|reuters|ansa|lusa|ntb|apa|sda|sid)\b|"
    r"مع وكال\w+|ووكالات)\b.*$",
    re.I | re.S,
)
"""Whose material was used is no author."""
PLACES = Pattern(r"\s+in\s+[A-Z][\w .'’-]{1,30}?(?=(?:,|\s+and)\s+(?:[A-Z][\w'’.-]+\s+){2,3}in\s+[A-Z])")
"""Where each of several people was: "Ida Moor in Carrow and Tom Ferris in Pell"."""
PLACE = expression(r",?\s+(?:(?:aus|à|en)\s+(?=[A-ZÀ-Þ])|(?:in|IN|on|at|from|aboard)\s).*$|\s+(?:[Ii]n|on|at)$")


def unglued(text: str, outlet: str | None) -> str:
    """`text` with a blank before the outlet's name, where that runs on behind another ("Ida MoorBay News")."""
    at = text.find(outlet) if outlet and outlet[:1].isupper() else -1
    glued = at > 0 and text[at - 1].islower() and not text[:at].endswith(_BEGINNINGS)
    return f"{text[:at]} {text[at:]}" if glued else text


_BEGINNINGS = ("Mc", "Mac", "De", "Di", "Le", "La", "Van")
"""How names begin that have a capital inside: "McTime"."""


def without_for(part: str) -> str:
    """Whom somebody writes for, in a part of its own behind the name ("For the Bay Press")."""
    return _FOR.sub("", part, count=1)


_FOR = Pattern(r"\s*(?:[Ss]pecial )?(?:[Ff]or|[Tt]o) [Tt]he (?=[A-Z])")


def house_behind(school: str, rest: list[str]) -> str:
    """Of a school and what stands behind it the outlet ("University of Hull, The Bay Press"); else the first."""
    behind = without_for(rest[0]).strip() if rest and _SCHOOL.search(school) else ""
    behind = behind.removeprefix("for ")
    return behind if behind.startswith("The ") and not _SCHOOL.search(behind) else school


_SCHOOL = Pattern(r"\b(?:universit\w+|college|institute|hochschule|school)\b", re.I)


def is_no_outlet(text: str, name: str) -> bool:
    """Whether what stands in brackets behind a name is a part of an outlet, or the code by which it signs (of letters
    of the name, in their order: "Ida Moor (imo)")."""
    low = text.casefold()
    if low in _DEPARTMENTS:
        return True
    code = low.rstrip(".")
    if len(code) > _CODE or code in AGENCIES or not (text.islower() and code.isalpha()):
        return False
    letters = iter(name.casefold())
    return all(letter in letters for letter in code)


_DEPARTMENTS = frozenset(
    "sport sports politik politics wirtschaft business economy kultur culture feuilleton lokales local lokal ausland "
    "inland world welt panorama wissen wissenschaft science technik tech meinung opinion reise travel deportes "
    "política economía cultura économie politique nyheter kultur ekonomi sporten now earlier jetzt zuvor".split()
)
"""Parts of an outlet that stand in brackets behind a name, as an outlet does; and who of a live page wrote when."""
_CODE = 4
"""Letters of a code at most."""
