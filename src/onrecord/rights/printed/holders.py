"""Whether words name a holder: the name that they begin with, or nothing. A wrong name is worse than none.

Where such words stand on a page is for others to know; here they are only judged.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from onrecord.page.kept import expression
from onrecord.rights.agencies import is_agency

_MOST_WORDS: Final = 8
_LONGEST: Final = 80
_ANY_CASE: Final = "gmbh|ggmbh|kgaa|inc|incorporated|ltd|limited|llc|llp|plc|pty|pte"
_AS_WRITTEN: Final = (
    r"mbH|KG|OHG|UG|LP|S\.A\.S|S\.A|S\.L\.U|S\.L|N\.V|B\.V|S\.p\.[Aa]|S\.r\.l|SpA|SRL|Srl|ApS|A/S|Oyj?|s\.r\.o|d\.o\.o"
)
FORM: Final = rf"(?:(?i:{_ANY_CASE})|{_AS_WRITTEN})(?!\w)\.?"
"""A company's legal form, as it ends a name."""

_NOTICES: Final = (
    r"(?:all|some|no) rights", r"rights reserved", r"privacy (?:policy|notice)", r"terms (?:of|and|&)", r"cookie",
    r"alle rechte", r"alle regte", r"rechten voorbehouden", r"tous (?:les )?droits", r"droits (?:de|d'|réserv)",
    r"todos (?:los|os) d", r"derechos (?:reserv|de)", r"direitos reserv", r"prohibid", r"tutti i diritti",
    r"diritti riservat", r"riproduzione", r"tots els drets", r"toate drepturile", r"alla rättigheter",
    r"alle rettigheter", r"alle rettigheder", r"ophavsret", r"opphavsrett", r"ansvarlig redakt", r"ansvarig utgivare",
    r"kaikki oikeudet", r"oikeudet pidätetään", r"kõik õigused", r"visas tiesības", r"visos teisės", r"wszelkie prawa",
    r"wszystkie prawa", r"prawa zastrzeżone", r"licencja", r"všechna práva", r"všetky práva", r"minden jog",
    r"sva prava", r"vse pravice", r"tüm hakları", r"her hakkı", r"hakları saklı", r"bütün hüquqlar", r"все права",
    r"всі права", r"усі права", r"всички права", r"сва права", r"όλα τα δικαιώματα", r"με επιφύλαξη",
    r"(?:جميع|كل|كافة) الحقوق", r"حقوق (?:النشر|الطبع)", r"(?:تمام|تمامی|کلیه) حقوق", r"جملہ حقوق",
    r"כל הזכויות", r"सर्वाधिकार", r"সর্বস্বত্ব", r"สงวน", r"bản quyền", r"mọi quyền", r"hak cipta", r"hak-hak",
    r"seluruh hak", r"haki zote", r"haki zimehif",
    r"版[权權]所有", r"保留所有", r"不得转载", r"未[经經]", r"無断", r"禁無断",
    r"著作権", r"무단\s?전재", r"재배포", r"저작권", r"모든 권리",
)  # fmt: skip
"""How "all rights reserved", and other lines of notices, begin or go on, in the languages of the press."""

_SENTENCE: Final = frozenset(
    "is are was were be been has have may must shall will can this that these those any our your we you not unless"
    " ist sind wird werden darf dürfen dieser dieses nicht est sont cette ces está están son esta este è sono questo"
    " são este zijn wordt deze niet er på denne är inte jest są nie tento jsou sunt это являются".split()
)
"""Words that stand in sentences and hardly ever in names."""
_COUNTRIES: Final = frozenset(
    "germany deutschland austria österreich switzerland schweiz suisse france italy italia spain españa portugal"
    " netherlands nederland belgium belgique belgië luxembourg denmark sweden norway finland poland polska ireland uk"
    " usa canada australia india japan".split()
)


@cache
def _form() -> re.Pattern[str]:
    more = rf"(?:\s*(?:&|und|and)\s*Co\b\.?(?:,?\s*{FORM})?|[\s/,]+\(?{FORM}\)?)*"
    return expression(rf"(?<=[^\s,(])[\s,]+\(?{FORM}\)?{more}")


@cache
def _notice() -> re.Pattern[str]:
    # a phrase begins with a word; in scripts without blanks between words that is not to be seen
    # (one look back for all of them, and case-sensitive: folding a class of so many letters takes a tenth of a second)
    return expression(rf"(?-i:(?<![^\W\u2E80-\uFFFF]))(?:{'|'.join(_NOTICES)})", re.IGNORECASE)


@cache
def _plain_notice() -> re.Pattern[str]:
    # those that can stand in words of ASCII alone, in which an ı is taken for an i where case makes no difference
    plain = [one for notice in _NOTICES if (one := notice.replace("ı", "i")).isascii()]
    return expression(rf"\b(?:{'|'.join(plain)})")


def _notice_in(name: str) -> re.Match[str] | None:
    """Where a notice begins in a name. Without folding, and only the Latin ones, it takes a fifth of the time."""
    return _plain_notice().search(name.lower()) if name.isascii() else _notice().search(name)


@cache
def _beyond() -> re.Pattern[str]:
    return expression(
        r",\s+(?:an?|eine?|une?)\s.*|,?\s+(?:or|and)\s+its\s.*|,?\s*\b(?:dba|d/b/a|DBA)\b.*|,\s+[a-z]{2,4}:\S.*"
        r"|\s+an?\s(?:[\w.&-]+\s){0,4}(?:[Cc]ompany|[Ss]ubsidiary|[Dd]ivision|[Bb]rand)\b.*",
        re.DOTALL,
    )


@cache
def _abbreviated() -> re.Pattern[str]:
    return expression(r"(?<!\w)(?:[A-Za-z]\.){1,3}[A-Za-z]$")


def holder_in(words: str, outlet: tuple[str, ...] = ()) -> str | None:
    """The name that `words` are or begin with, without what follows it; None where they name nobody for sure.

    `outlet`: the outlet's names, case folded: what is one of them is a name however it is written ("junge Welt").
    """
    name = _trimmed(" ".join(words.split()))
    for cut in (_notice_in, _menu().search, _beyond().search):
        if found := cut(name):
            name = _trimmed(name[: found.start()])
    if found := _form().search(name):
        name = _trimmed(name[: found.end()])
    name = _without_place(name)
    if _abbreviated().search(name):
        name += "."
    return name if _is_name(name, outlet) else None


def begins_notice(words: str) -> bool:
    """Whether words begin as a notice does ("All rights reserved"), and so name nobody."""
    found = _plain_notice().match(words.lower()) if words.isascii() else _notice().match(words)
    return found is not None


def _trimmed(name: str) -> str:
    name = name.strip(" \t.,:;|-–—•·*®™℠©℗\"'“”„")
    name = name.removeprefix("the ") if name[4:5].isupper() else name
    for opening, closing in ("()", "[]"):
        if name.count(opening) != name.count(closing):  # cut inside of brackets, or they stand around something else
            name = name.partition(opening)[0].strip(" ,") if opening in name else name.strip(closing)
    return name


@cache
def _menu() -> re.Pattern[str]:
    """Where the menu of a page's foot begins behind a name, up to the end: "Hull Press Terms Privacy", "… License
    Agreement"; also glued to it, behind a company's form or with more of the menu ("IncTerms", "PressTermsPrivacy").
    """
    us = r"(?:Contact|About) ?[Uu]s|(?:[Ee]nd )?(?:[Uu]ser |[Uu]sage )?(?:[Ll]icen[cs]e|[Uu]ser) [Aa]greement"
    item = rf"(?:Terms|Privacy|Cookies?|Sitemap|Disclaimer|Accessibility|Impressum|Datenschutz|AGB|{us})"
    more = rf"(?:[\s,&/|]*(?:and\s)?{item})"
    end = r"(?:[\s,&/|]|\band\b)*$"
    weak = r"(?:(?:About|Contact|Help|Careers|Jobs)[\s,&/|]+)*"  # names have these words too, where no others follow
    form = r"(?<=(?:.Inc|.Ltd|.LLC|.PLC|.LLP|GmbH))"
    return expression(rf"(?:^|\s){weak}{item}{more}*{end}|{form}{item}(?![a-z])|(?<=[^\W\d_A-Z]){item}{more}+{end}")


def _without_place(name: str) -> str:
    """ "Coast Watch, Bremen, Germany" without its town and country."""
    pieces = [piece.strip() for piece in name.split(",")]
    return ", ".join(pieces[:-2]) if len(pieces) > 2 and pieces[-1].casefold() in _COUNTRIES else name


def _is_name(name: str, outlet: tuple[str, ...]) -> bool:
    folded = name.casefold()
    if not any(map(str.isalpha, name)) or len(name.split()) > _MOST_WORDS or len(name) > _LONGEST:
        return False
    if folded.startswith(("www.", "http")) or "@" in name:
        return False
    if any(_begins(folded, own) for own in outlet):
        return True
    if ":" in name or not _SENTENCE.isdisjoint(expression(r"[\w'’.-]+").findall(folded)):
        return False
    if (
        "/" in name
        and "/" in re.sub(rf"/{FORM}", "", name)
        and not any(piece.strip() in outlet for piece in folded.split("/"))
    ):
        return False  # "Jane Roe/Tern": a picture's credit
    first = name.lstrip("«»‹›“„\"'(‘")[:2]
    return (first[:1].isalpha() and not first[:1].islower()) or first[1:].isupper() or is_agency(name)


def _begins(folded: str, own: str) -> bool:
    return bool(own) and folded.startswith(own) and not folded[len(own) : len(own) + 1].isalnum()
