"""Copyright lines: whose, of which year, as printed ("© 2019–2026 Coast Watch. All rights reserved.")."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

import msgspec

from onrecord.rights.phrases import MAKERS, has, stands

_AGENCIES: Final = (
    "associated press", "reuters", "agence france-presse", "agence francepresse", "press association",
    "deutsche presse-agentur", "europa press", "adnkronos", "austria presse agentur", "keystone", "tt nyhetsbyrån",
    "ritzau", "agerpres", "tanjug", "anadolu", "interfax", "xinhua", "kyodo", "yonhap", "press trust of india",
    "canadian press", "presse canadienne", "tribune news service", "tribune content agency", "bloomberg",
)  # fmt: skip
"""Names of news agencies, folded, that stand in a holder's."""
_CODES: Final = frozenset(
    "ap afp dpa efe ansa lusa belga anp ntb stt pap čtk ctk hina tass jiji pti ani ians aap upi".split()
)
"""And those that have to be words of it."""


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
def _trailing() -> re.Pattern[str]:
    return re.compile(r"[\s,(]*((?:19|20)\d\d)(?:\s*[-–—]\s*((?:19|20)?\d\d))?\)?\s*\.?\s*$")


@cache
def _end() -> re.Pattern[str]:
    return re.compile(
        r"[.!](?=\s|$)|\s*[|•·;]|\s[–—-]\s|,?\s*(?:all\s+rights|alle\s+rechte|tous\s+droits|todos\s+los"
        r"|tutti\s+i|todos\s+os"
        r"|rights\s+reserved|used\s+with|reproduc|\band\s+may\b|\bmay\s+(?:not|be)\b|\bis\s+|\bare\s+|\bunder\s+|\(?https?:)",
        re.IGNORECASE,
    )


_NO_HOLDER: Final = (
    "owner", "holder", "notice", "policy", "law", "infring", "agent", "complaint", "terms", "information", "&",
    "by law", "statement", "claim", "protect", "material", "issues", "permission", "clearance", "license", "licence",
    "©", "concerns", "violat",
)  # fmt: skip
"""How words behind "copyright" begin that name nobody."""
_NO_HOLDER_WORDS: Final = frozenset("act and or in of is".split())
"""And their first words, whole."""


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
    if not years and (trailing := _trailing().search(rest[:200])):
        years = _years(trailing[0])
        rest = rest[: trailing.start()]
    end = _end().search(rest)
    holder = (rest[: end.start()] if end else rest).strip(" ,.:;|-–—©()\"'“”")
    if _is_no_holder(holder.lower()):
        if not years and not signed:
            return None
        holder = ""
    before = sentence[: match.start()].strip(" ,.:;|-–—()")
    if not holder and not rest and signed and before[:1].isupper() and len(before.split()) <= 6:
        holder = before  # "Coast Watch © 2026"
    if not holder or len(holder) > 80 or not any(c.isalpha() for c in holder):
        holder = ""
    return CopyrightLine(holder or None, max(years) if years else None)


def _is_no_holder(lowered: str) -> bool:
    first = re.match(r"\w+", lowered)
    return lowered.startswith(_NO_HOLDER) or (first is not None and first[0] in _NO_HOLDER_WORDS)


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
    folded = (holder or "").casefold()
    if stands(_AGENCIES, folded):
        return True
    words = re.findall(r"\w+", folded)
    return not _CODES.isdisjoint(words) or ("pa media" in folded and "pa" in words)
