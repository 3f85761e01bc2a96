"""Copyright lines: whose, of which year, as printed ("© 2019–2026 Coast Watch. All rights reserved.")."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

import msgspec

from onrecord.rights.phrases import MAKERS, has

_AGENCIES: Final = (
    r"associated press|\bap\b|reuters|agence france-?presse|\bafp\b|\bpa media\b|press association|\bdpa\b"
    r"|deutsche presse-agentur|\befe\b|europa press|\bansa\b|adnkronos|\blusa\b|austria presse agentur"
    r"|keystone-?(?:ats|sda)?"
    r"|\bbelga\b|\banp\b|tt nyhetsbyrån|\bntb\b|ritzau|\bstt\b|\bpap\b|\bčtk\b|\bctk\b|agerpres|\bhina\b|tanjug"
    r"|anadolu"
    r"|\btass\b|interfax|xinhua|kyodo|\bjiji\b|yonhap|press trust of india|\bpti\b|\bani\b|\bians\b|\baap\b"
    r"|canadian press|presse canadienne|\bupi\b|tribune news service|tribune content agency|bloomberg"
)


class CopyrightLine(msgspec.Struct, frozen=True):
    """The holder's name, None where none is printed; the latest year named, None where none is."""

    holder: str | None
    year: int | None


@cache
def _line() -> re.Pattern[str]:
    year = r"(?:19|20)\d\d(?:\s*(?:[-–—/,]|to)\s*(?:(?:19|20)?\d\d))*"
    sign = r"(?:©|\(c\)|&copy;|copyright|copyrights|copr\.)"
    return re.compile(
        rf"(?:(?P<before>{year})\s*)?(?:{sign}[\s:,]*(?:by\s+)?)+(?P<year>{year})?[\s,.:|–-]*(?:by\s+)?(?P<rest>.*)",
        re.IGNORECASE | re.DOTALL,
    )


@cache
def _end() -> re.Pattern[str]:
    return re.compile(
        r"[.!](?=\s|$)|\s*[|•·;]|\s[–—-]\s|,?\s*(?:all\s+rights|alle\s+rechte|tous\s+droits|todos\s+los"
        r"|tutti\s+i|todos\s+os"
        r"|rights\s+reserved|used\s+with|reproduc|\band\s+may\b|\bmay\s+(?:not|be)\b|\bis\s+|\bare\s+|\bunder\s+|\(?https?:)",
        re.IGNORECASE,
    )


_NO_HOLDER: Final = re.compile(
    r"^(?:owner|holder|notice|policy|law|act\b|infring|agent|complaint|terms|information|and\b|&|or\b|in\b|of\b"
    r"|is\b|by law"
    r"|statement|claims?|protect|material|issues|permission|clearance|license|licence|©|concerns|violat)",
    re.IGNORECASE,
)


def copyright_line(sentence: str) -> CopyrightLine | None:
    """The copyright line that a sentence is; None where it is none, or that of a site's builder."""
    folded = sentence.casefold()
    if not ("©" in folded or "copyright" in folded or "(c)" in folded) or has(MAKERS, folded):
        return None
    match = _line().search(sentence)
    if match is None:
        return None
    years = [year for part in ("before", "year") if match[part] for year in _years(match[part])]
    rest = match["rest"].strip()
    if not years and len(sentence[: match.start()].split()) > 6:
        return None  # a caption with its photographer
    signed = "©" in match[0] or "(c)" in match[0].casefold()
    if not years and not signed and (match.start() > 3 or not rest[:1].isupper()):
        return None  # the word alone, in running text: "the copyright owner"
    trailing = re.search(r"[\s,(]*((?:19|20)\d\d)(?:\s*[-–—]\s*((?:19|20)?\d\d))?\)?\s*\.?\s*$", rest[:200])
    if not years and trailing:
        years = _years(trailing[0])
        rest = rest[: trailing.start()]
    end = _end().search(rest)
    holder = (rest[: end.start()] if end else rest).strip(" ,.:;|-–—©()\"'“”")
    if _NO_HOLDER.match(holder):
        if not years and not signed:
            return None
        holder = ""
    before = sentence[: match.start()].strip(" ,.:;|-–—()")
    if not holder and not rest and signed and before[:1].isupper() and len(before.split()) <= 6:
        holder = before  # "Coast Watch © 2026"
    if not holder or len(holder) > 80 or not any(c.isalpha() for c in holder):
        holder = ""
    return CopyrightLine(holder or None, max(years) if years else None)


def _years(text: str) -> list[int]:
    years: list[int] = []
    for number in re.findall(r"\d+", text):
        if len(number) == 4:
            years.append(int(number))
        elif len(number) == 2 and years:
            years.append(years[-1] // 100 * 100 + int(number))
    return years


def is_agency(holder: str | None) -> bool:
    """Whether a holder is one of the news agencies."""
    return bool(holder) and re.search(_AGENCIES, (holder or "").casefold()) is not None
