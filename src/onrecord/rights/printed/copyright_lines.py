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
        rf"(?:(?P<before>{year})\s*)?(?:{sign}[\s:,]*(?:by\s+)?)+(?P<year>{year})?[\s,.:|·•–-]*(?:by\s+)?(?P<rest>.*)",
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
    r"|rights\s+reserved|used\s+with|reproduc|\band\s+may\b|\bmay\s+(?:not|be)\b|\bis\s+|\bare\s+|\bunder\s+|\(?https?:))"
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
    if not ("©" in folded or "copyright" in folded or "(c)" in folded) or has(MAKERS, folded):
        return None
    match = _line().search(sentence)
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
    holder, dated = _without_year(_first(rest[:200]))
    years = years or dated
    if is_of_pictures(holder):
        return None
    if _is_no_holder(holder.lower()):
        if not years and not signed:
            return None
        holder = ""
    if signed and (not rest or begins_notice(rest)) and len(before.split()) <= 6:
        holder = before.strip(_EDGES)  # "Coast Watch © 2026"
        holder = "" if _is_no_holder(holder.lower()) else holder
    if not any(c.isalpha() for c in holder):
        holder = ""
    return CopyrightLine(holder or None, max(years) if years else None)


def _first(rest: str) -> str:
    """What stands behind © and its year, up to where something else begins."""
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
