"""Words that stand alone in a byline's place: whether they are a person's name, this outlet's, or a desk.

Knows nothing of where they stand.
"""

from __future__ import annotations

import re
from typing import Final

from onrecord.article.article import Article
from onrecord.article.authors.names import is_no_name, named_as
from onrecord.page.kept import expression
from onrecord.page.patterns import Pattern
from onrecord.provenance.lexicon.agencies import agency_named, fold
from onrecord.provenance.names.makers import STAFF
from onrecord.provenance.names.outlet_forms import is_outlet
from onrecord.provenance.signs import bare

NAME: Final = (
    r"(?-i:[A-ZÀ-Þ])[\w'’.-]+(?: (?:de|van|von|der|den|da|di|bin|al|el|la|le|du|del|dos|"
    r"(?-i:[A-ZÀ-Þ])[\w'’.-]*)){1,4}"
)
"""A person's name of two words or more."""
WORDS: Final = Pattern(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_LISTED: Final = 60
_POST: Final = Pattern(
    r"(?:(?:senior|guest|regular|freelance|staff|chief) )?(?:contributors?|columnist|blogger|author|essayist|critic)",
    re.I,
)
_SENTENCE: Final = Pattern(r"\b(?:is|was|has|ist|war|est|es)\b|[.!?]$")
_FIRST_PART: Final = expression(r"\s*([,/|(])\s*(?:special (?:to|for) )?")
DESK: Final = Pattern(
    r"(?:the )?(?:(?:[\w&.’' -]{2,40} )?(?:staff(?: reports?| reporters?| writers?)?|newsroom|news ?desk|web desk|"
    r"editorial (?:team|staff|board)|editors)|[\w]*redaktion|redaktionen|redactie|redacción|la rédaction|rédaction|"
    r"redazione|redação|our (?:correspondent|reporter)s?|eigener bericht|(?:von |van )?(?:unserer|"
    r"onze) redakt?c?t?ion?\w*)",
    re.I,
)
"""A desk: nobody's name and this house's own."""
_TEAM: Final = Pattern(
    r"\s(?:editorial )?(?:team|staff|editors|writers|editorial|redaktion|redacción|rédaction)$", re.I
)
_PREFIX: Final = Pattern(r"^(?:get|try|use|the|join|go|my|hello|with)(?=...)")
"""Before a house's name in its address."""
SECTIONS: Final = frozenset(
    "news world politics business sport sports culture travel tips health life style lifestyle tech technology science "
    "opinion environment climate home food drink features feature guide guides review reviews blog blogs articles "
    "article resources insights events marketing media social digital online data security market markets finance "
    "education local national international top best how what why new all more your our my free learn read table "
    "contents time reading estate solutions services products company about contact menu search pages page help photo "
    "photos video videos podcast newsletter press release release story stories series issue trends design web "
    "development management software engineering research training courses library center centre department office "
    "car rental rentals pdf version online joined weblog app insurance hardware range capacity shop store "
    "breaking live updates update analysis exclusive interview sponsored advertisement privacy policy terms "
    "conditions united kingdom states york america europe africa asia east west north south street city "
    "council".split()
)
"""Words of sections, series and places, which also stand between headline and date."""


_BY: Final = "(?:(?:written|posted|published|words|text|story) )?(?:by|von|par|por|door|av|af|przez|di)"
_LED_SHY: Final = Pattern(
    rf"{_BY}:?\s+"
    r"(?P<n>(?:[^\W\d_A-ZÀ-Þ][^\W\d_]*(?:['’.-]+[^\W\d_]+)*(?: [^\W\d_A-ZÀ-Þ][^\W\d_]*(?:['’.-]+[^\W\d_]+)*){1,3})|"
    r"[A-ZÀ-Þ][^\W\d_]{1,20})",
)
"""A byline in small letters ("by jo brask"), or with one name ("By Jo")."""
_LEADS: Final = Pattern(rf"{_BY}\b", re.I)
_ONE: Final = Pattern(r"[A-ZÀ-Þ][^\W\d_A-ZÀ-Þ]{2,20}(?:-[A-ZÀ-Þ][^\W\d_A-ZÀ-Þ]+)?")
_COMMON: Final = frozenset(
    "the our my your his her their its a an any all this that these those some many us me you one two and or with for "
    "in on at to from of is it no not far means way popular demand request numbers now then default email mail phone "
    "post appointment author date subject topic category title name age type size price country region city language "
    "year month day law hand heart train car bus bike sea air foot rail night design definition agreement permission "
    "der die das den dem des ein eine einem einer einen unser unserer bis und zu zum zur hier uns mir oben unten le "
    "la les un une du ce cette nos notre ici mois jour personne courrier el los las una nuestro este esta favor "
    "supuesto ejemplo mes o os as um uma nosso exemplo de het een onze ons en det ett vår vores i il lo gli uno "
    "nostra nostro admin guest anonymous user member readers share print comment comments tags reply reading "
    "subscribe follow monday tuesday wednesday thursday friday saturday sunday today yesterday january february march "
    "april june july august september october november december".split()
)
"""What stands behind "by" or alone under a headline and is nobody."""


def is_shy_name(words: str, boxed: bool = False) -> bool:
    """Whether words are a byline in small letters, or of one given name behind "By"; `boxed`: also without it.

    Such words may be anything elsewhere: only for a byline's place on a page that names no author otherwise.
    """
    lead = _LEADS.match(words)
    led = _LED_SHY.fullmatch((words[: lead.end()].lower() + words[lead.end() :]) if lead else words)
    alone = None if led or not boxed else _ONE.fullmatch(words)
    name = led["n"] if led else alone[0] if alone else ""
    several = {word.casefold() for word in WORDS.compiled.findall(name)}
    if not name or not SECTIONS.isdisjoint(several) or not _COMMON.isdisjoint(several):
        return False
    return not (is_no_name(name) or STAFF.search(name) or DESK.fullmatch(name) or agency_named(name, shy=False))


def is_ours(words: str, article: Article) -> bool:
    """Whether words are the outlet's name, with or without its legal form or "Team" behind it."""
    name = article.outlet.name if article.outlet else None
    ours = bare(fold(name or ""))
    team = _TEAM.sub("", words)
    told = bare(fold(team))
    site = (article.outlet.domain or "").split(".")[0].replace("-", "") if article.outlet else ""
    if team != words and len(told) > 2 and told.replace(" ", "") in (site, _PREFIX.sub("", site)):
        return True  # "Tidal Team" at gettidal.example
    desk = told.removeprefix(f"{ours} ")  # "Bay Press Sports"
    return bool(ours) and (told == ours or (desk != told and desk in SECTIONS))


def is_name(words: str, article: Article) -> bool:
    """Whether words have a person's name's form and none of the words of sections."""
    if is_ours(words, article):
        return True
    first, separator, rest = _FIRST_PART.split(words, maxsplit=1) if _FIRST_PART.search(words) else (words, "", "")
    if separator and len(words) <= _LISTED and (is_outlet(rest.rstrip(")")) or DESK.fullmatch(rest)):
        return is_name(first, article)
    if separator and len(words) <= _LISTED and _POST.fullmatch(rest):
        return is_name(first, article)
    if separator and len(words) <= _LISTED and ("@" in rest or (STAFF.search(rest) and not _SENTENCE.search(rest))):
        return is_name(first, article)
    if any(sign in words for sign in "()[]:|–—"):
        return False
    several = {word.casefold() for word in WORDS.compiled.findall(words)}
    if not 2 <= len(words.split()) <= 5 or not SECTIONS.isdisjoint(several) or is_no_name(words):
        return False
    named = named_as(words.split(",")[0])
    return named is not None and named.kind == "person"
