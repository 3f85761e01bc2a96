"""Copyright lines: whose, of which year, as printed ("© 2019–2026 Coast Watch. All rights reserved.")."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

import msgspec

from onrecord.page.kept import expression
from onrecord.rights.agencies import is_of_pictures, labels_picture
from onrecord.rights.patterns import compiled
from onrecord.rights.printed.holders import FORM, begins_notice
from onrecord.rights.printed.phrases import MAKERS, TEXT, has


class CopyrightLine(msgspec.Struct, frozen=True):
    """What stands for the holder, None where nothing does (`holders` judges whether it is a name); the latest year."""

    holder: str | None
    year: int | None


@cache
def _line() -> re.Pattern[str]:
    year = r"(?:19|20)\d\d(?:\s*(?:[-–—/,]|to)\s*(?:(?:19|20)?\d\d))*"
    sign = r"(?:©|(?<!\w)\(c\)|&copy;|copyright|copyrights|copr\.)"
    return expression(
        rf"(?:(?P<before>{year})\s*)?(?:{sign}[\s:,]*(?:by\s+)?)+(?P<year>{year})?[\s,.:|·•–—-]*(?:by\s+)?(?P<rest>.*)",
        re.IGNORECASE | re.DOTALL,
    )


@cache
def _trailing() -> re.Pattern[str]:
    return expression(r"[\s,(]*((?:19|20)\d\d)(?:\s*[-–—]\s*((?:19|20)?\d\d))?\)?\s*\.?\s*$")


@cache
def _dated() -> re.Pattern[str]:
    return expression(r"(?<=\w)[\s,(]+(?:19|20)\d\d(?=,\s).*", re.DOTALL)


_END: Final = (
    r"(?=[\s.!|•·;,(airtumh])(?:"  # (asked first: of the letters few begin any of these)
    rf"(?=[.!])(?<!\bCo)(?<!\b[A-Z])(?<!\bSt)(?<!\bDr)[.!](?=\s|$)|(?=\.)(?<=\bCo)\.(?!,?\s*{FORM})(?=\s|$)"
    r"|\s*[|•·;]|\s[–—-]\s|,?\s*(?:all\s+rights|alle\s+rechte|tous\s+droits|todos\s+los"
    r"|tutti\s+i|todos\s+os"
    r"|rights\s+reserved|used\s+with|reproduc|\band\s+may\b|\bmay\s+(?:not|be)\b|\bis\s+|\bare\s+|\bunder\s+"
    r"|\(?https?:))"
)


@cache
def _end() -> re.Pattern[str]:
    return expression(_END, re.IGNORECASE)


@cache
def _plain_end() -> re.Pattern[str]:
    # of words in ASCII, in lower case: letters are compared at once, where else each is folded first
    return expression(_END.lower())


_EDGES: Final = " ,.:;|-–—©()\"'“”"
_NO_HOLDER: Final = (
    "owner", "holder", "notice", "policy", "law", "infring", "agent", "complaint", "terms", "information", "&",
    "by law", "statement", "claim", "protect", "material", "issues", "permission", "clearance", "license", "licence",
    "©", "concerns", "violat", "guideline", "disclaimer", "faq", "all right",
)  # fmt: skip
"""How words behind "copyright" begin that name nobody."""
_NO_HOLDER_WORDS: Final = frozenset("act and or in of is".split())
"""And their first words, whole."""


def copyright_line(sentence: str) -> CopyrightLine | None:
    """The copyright line that a sentence is; None where it is none, or that of a site's builder or of a picture."""
    folded = sentence.casefold()
    if not ("©" in folded or "copyright" in folded or "(c)" in folded):
        return None
    match = _line().search(sentence)
    if match and has(MAKERS, folded):
        sentence = _without_makers(sentence, match.start("rest"))
        match = _line().search(sentence) if sentence else None
    if match is None:
        return None
    years = [year for part in ("before", "year") if match[part] for year in _years(match[part])]
    before, rest = sentence[: match.start()], match["rest"].strip()
    if not years and len(before.split()) > 6:
        return None  # a caption with its photographer
    if labels_picture(before) and not has(TEXT, before.casefold()):
        return None
    signed = "©" in match[0] or "(c)" in match[0].casefold()
    if not years and not signed and (match.start() > 3 or not rest[:1].isupper()):
        return None  # the word alone, in running text: "the copyright owner"
    named = named_behind(rest[:200])
    holder, dated = _without_year(_first(named or rest[:200], bool(years)))
    years = years or dated
    if is_of_pictures(holder):
        return None
    if _is_no_holder(holder.lower()):
        if not years and not signed:
            return None
        holder = ""
    stated = (signed and not rest) or ((signed or years) and named is None and begins_notice(rest))
    if stated and len(before.split()) <= 6:
        holder = before.strip(_EDGES)  # "Coast Watch © 2026"
        holder = "" if _is_no_holder(holder.lower()) else holder
    if not any(c.isalpha() for c in holder):
        holder = ""
    return CopyrightLine(holder or None, max(years) if years else None)


def _without_makers(sentence: str, rest: int) -> str:
    """A line without what is told behind its holder of who made the site; empty where that is not behind, or all.

    `rest`: where the holder would begin. Makers of software are holders with a company's form ("Varn Software Ltd").
    """
    if has(MAKERS, sentence[:rest].casefold()):
        return ""
    made = _made_by().search(sentence, rest)
    plain = sentence[: made.start()] if made else sentence
    named = plain[rest:].strip(_EDGES)
    if has(MAKERS, named.casefold()) and not _software().match(named):
        return ""
    return plain if named else ""


@cache
def _made_by() -> re.Pattern[str]:
    by = r"(?:powered|(?:web ?)?design(?:ed)?|(?:site |website )?developed|(?:web)?site|(?:\w+ )?theme)"
    return expression(rf"[\s|·•,/–—-]+(?:proudly )?{by}(?: (?:&|and) \w+)?(?: by\b|:)", re.IGNORECASE)


@cache
def _software() -> re.Pattern[str]:
    return expression(rf"(?:[^\W\d_][\w&’'-]* ){{1,4}}?Software(?: \w+)?(?: \w+)?,? (?:{FORM}|Corp\b|Foundation\b)")


def named_behind(rest: str) -> str | None:
    """A company behind a sign, where another thing stands in a holder's place: all rights reserved, or an address
    ("© 2026, All Rights Reserved | Bay Press Ltd")."""
    cut = _cut().search(rest)
    if cut is None:
        return None
    first, name = rest[: cut.start()], rest[cut.end() :]
    if not (begins_notice(first.strip(_EDGES)) or _address().fullmatch(first.strip(_EDGES))):
        return None
    return name if _company().match(name) else None


@cache
def _cut() -> re.Pattern[str]:
    return expression(r"\s*[|•·]|\.(?=\s)")


@cache
def _address() -> re.Pattern[str]:
    return expression(r"(?:www\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+")


@cache
def _company() -> re.Pattern[str]:
    return expression(rf"\s*[^\W\d_a-z][^|•·\n]{{1,60}}?[\s,]{FORM}")


def _first(rest: str, dated_before: bool) -> str:
    """What stands behind © and its year, up to where something else begins."""
    if dated_before:
        rest = rest.partition(" / ")[0]  # the foot's menu; without a year a photographer's agency
    dated = _trailing().search(rest) if "19" in rest or "20" in rest else None
    last = dated.start() if dated else len(rest)
    end = _plain_end().search(rest.lower(), 0, last) if rest.isascii() else _end().search(rest, 0, last)
    return rest[: end.start()] if end else rest


def _without_year(holder: str) -> tuple[str, list[int]]:
    """ "Coast Watch 2019-24" taken apart."""
    told = "19" in holder or "20" in holder
    dated = (_trailing().search(holder) or _dated().search(holder)) if told else None
    return (holder[: dated.start()] if dated else holder).strip(_EDGES), _years(dated[0]) if dated else []


def _is_no_holder(lowered: str) -> bool:
    first = compiled(r"\w+").match(lowered)
    return lowered.startswith(_NO_HOLDER) or (first is not None and first[0] in _NO_HOLDER_WORDS)


def _years(text: str) -> list[int]:
    years: list[int] = []
    for number in re.findall(r"\d+", text):
        if len(number) == 4:
            years.append(int(number))
        elif len(number) == 2 and years:
            years.append(years[-1] // 100 * 100 + int(number))
    return years
