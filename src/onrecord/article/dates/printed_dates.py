"""Dates as printed on news pages, in the languages of `MONTHS`: found in a line, and taken off a byline.

A date without its year is not taken, nor one that can be read two ways (03/04/2025) where the language does not tell
which. Patterns know the forms, a table the months: a pattern of all months' names would take longer to build than a
page to read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

import msgspec

from onrecord.article.dates.months import CHANGED_WORDS, CROATIAN, MONTHS, WEEKDAYS
from onrecord.article.page_kind import says_article, says_forum
from onrecord.page import Page
from onrecord.page.kept import expression
from onrecord.page.patterns import Pattern

_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹०१२३४५६७८९০১২৩৪৫৬৭৮৯๐๑๒๓๔๕๖๗๘๙０１２３４５６７８９", "0123456789" * 6)
_GLUED = Pattern(r"(?<=[^\W\d_])(?:19|20)\d\d-\d\d-\d\dT\d\d:\d\d:\d\d(?:[+-]\d\d:\d\d|Z)(?=[^\W\d_])")
"""A moment for machines between words, which a style sheet hides ("ida2026-05-03T16:05:06+02:00May 3, 2026")."""
_TWICE = Pattern(r"((?:\b\d{1,2}\.? [^\W\d_]{3,12}\.?|[^\W\d_]{3,12}\.? \d{1,2},) (?:19|20)\d\d)\1")
"""A day twice without a blank between, of which one is for whoever listens to the page ("3 May 20263 May 2026")."""
_PLACED = Pattern(r"(?<=[^\W\d_])[-–—](?=\d{1,2}/\d{1,2}/(?:19|20)\d\d)")
"""What joins a place and a day ("Quell-29/05/2026")."""
Parts = tuple[str | None, str | None, str | None, str | None, str | None, str | None, str | None]
_NUMBERED, _NUMBER = Pattern(r"\b(?:version|build|ver\.) \Z", re.I), 10
"""What stands before numbers that look like a date, and its longest in characters: "version 1.2.2026"."""
_MARKS = ",.:|–—-•·،"
"""What stands between a clock, a weekday and a day."""
_YEARS_END = r"(?!\d(?!\d?:\d\d))"
"""No figure behind a year, but for a clock that stands right behind it ("202616:05")."""
_LINE = 160
"""Characters of a line about a headline at most."""
_LATE = 25
"""So many characters after a date its clock is looked for, and before it where none stands there."""
_ABOUT, _DATED = 5, 80
"""Blocks about a headline in which a line with a date says that it is an article's, and characters of that line."""


class PrintedDate(msgspec.Struct, frozen=True):
    """A date found in a line: where it begins and ends, and year, month, day, hour, minute, second, zone.

    The first six are in figures, the zone is as printed. The clock may stand outside of `start` and `end`.
    """

    start: int
    end: int
    parts: Parts


@cache
def _forms() -> re.Pattern[str]:
    word, year = r"(?:[^\W\d_]|[\u0900-\u0963\u0981-\u09cd]){2,14}", rf"(?:19|20)\d\d{_YEARS_END}"
    arabic = r"(?: (?:الأول|الثاني))?"
    other = rf"(?:\s?/\s?{word})?"  # the month by its Levantine and its Egyptian name
    return expression(
        rf"(?<![^\W\u2e80-\ud7ff]|[/.-])(?:(?P<d1>\d{{1,2}})(?:st|nd|rd|th|er|[.º°ª])?\s*(?:de |of |"
        rf"d['’])?(?P<m1>{word}{arabic}){other}\.?,?\s*"
        rf"(?:de |del )?(?P<y1>{year})|(?P<d2>\d{{1,2}})-(?P<m2>{word})-(?P<y2>{year})|"
        rf"(?P<m3>{word})\.?\s+(?P<d3>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<y3>{year})|"
        rf"(?P<y4>{year})\s*[年년]\s*(?P<m4>\d{{1,2}})\s*[月월]\s*(?P<d4>\d{{1,2}})\s*[日일]?|"
        rf"(?P<d5>\d{{1,2}})\.\s?(?P<m5>\d{{1,2}})\.\s?(?P<y5>{year})|"
        rf"(?P<y6>{year})(?:[-/]|\.\s?)(?P<m6>\d{{1,2}})(?:[-/]|\.\s?)(?P<d6>\d{{1,2}})|"
        rf"(?P<y9>{year})\. gada (?P<d9>\d{{1,2}})\. (?P<m9>{word})|"
        rf"(?P<y8>{year})\.?\s+(?:m\.\s)?(?P<m8>{word})\s+(?P<d8>\d{{1,2}})\b|"
        rf"(?P<d0>\d{{1,2}})\s+(?:tháng\s+(?P<m0>\d{{1,2}}),?\s+(?:năm\s+)?(?P<y0>{year})|"
        rf"(?P<thai>[\u0e01-\u0e4e.]{{4,12}})\s+(?P<buddhist>2[45]\d\d){_YEARS_END})|"
        rf"(?P<a>\d{{1,2}})[/-](?P<b>\d{{1,2}})[/-](?P<y7>{year}))"
    )


@cache
def _clock() -> re.Pattern[str]:
    return expression(
        r"(?<![\d.:])(?:(?P<half>下午|午後|晚上|오후)\s?)?(?P<hour>\d{1,2})(?:[:.h]|\s?Uhr\s?|[時时시]\s?)"
        r"(?P<minute>\d{2})(?![\d]|\.\d)(?:[:分분]\s?(?P<second>\d{2}))?[分분]?"
        r"(?:\s*(?P<m>[apAP])\.?\s?[mM]\b\.?)?"
        r"(?:\s*\(?(?P<zone>(?:UTC|GMT)?[+-]\d{1,2}(?::?\d{2})?\b|[A-Z]{2,5}\b|Z\b))?"
    )


def printed_date(text: str, language: str | None = None) -> PrintedDate | None:
    """The first date in `text`, with its clock time; `language` tells 03/04 apart where it can."""
    return next(iter(printed_dates(text, language)), None)


def printed_dates(text: str, language: str | None = None) -> list[PrintedDate]:
    """The dates in `text`, each with the clock time after it, or before it where none stands after."""
    if not _may_hold_a_year(text):
        return _short_dates(text, language)
    text = text.translate(_DIGITS)
    if "T" in text:
        text = _GLUED.sub(lambda found: " " * len(found[0]), text)
    if len(text) <= _LINE:
        text = _PLACED.sub(" ", _TWICE.sub(lambda found: f"{found[1]}{' ' * len(found[1])}", text))
    days, made = list(_days(text, language)), list[PrintedDate]()
    if not days:  # the figures were a clock's
        return _short_dates(text, language)
    for number, (found, day) in enumerate(days):
        start, end = found.span()
        last = days[number + 1][0].start() if number + 1 < len(days) else len(text)
        clock = _clock().search(text, end, min(end + _LATE, last))
        if clock is None and number == 0:
            before = [*_clock().finditer(text, max(start - _LATE, 0), start)]
            clock = before[-1] if before and not _words_between(text[before[-1].end() : start]) else None
        elif clock and _UPDATE.search(text[end : clock.start()]):
            clock = None
        made.append(PrintedDate(start, end, (*day, *_clock_parts(clock))))
        if number == len(days) - 1 and (changed := _changed(text, made[-1], clock)):
            made.append(changed)
    return made


def _days(text: str, language: str | None) -> Iterator[tuple[re.Match[str], tuple[str | None, str, str | None]]]:
    """The days in `text`. What only looks like one ("00 corrected 2013-10-24") is tried again behind its start."""
    at = 0
    while found := _forms().search(text, at):
        day = _day(found.groupdict(), language)
        at = found.end() if day else found.start() + 1
        if day and not _NUMBERED.search(text[max(0, found.start() - _NUMBER) : found.start()]):
            yield found, day


def _words_between(text: str) -> bool:
    """Whether words stand between a clock and its date that are no weekday."""
    return any(word.strip(_MARKS).casefold() not in WEEKDAYS for word in text.split() if word.strip(_MARKS))


def _short_dates(text: str, language: str | None) -> list[PrintedDate]:
    """The date of a short line whose year has but two figures: behind the month's name, or as all there is."""
    if len(text) > _SHORT or not (found := _short().search(text)):
        return []
    if found["word"]:
        month, day = MONTHS.get(found["word"].lower()), found["day"]
    elif found["a3"]:  # before a clock of twelve hours the month stands first
        month, day = int(found["a3"]), found["b3"]
    else:
        numbered = _in_figures(int(found["a"]), int(found["b"]), language)
        month, day = (numbered[1], str(numbered[0])) if numbered else (None, None)
    year = int(found["year"] or found["year2"] or found["year3"])
    if not month or month > 12 or _LAST_OF_THIS < year < _FIRST_OF_LAST:
        return []
    clock = _clock().search(text, found.end(), found.end() + _LATE)
    parts = (str(2000 + year if year <= _LAST_OF_THIS else 1900 + year), str(month), day, *_clock_parts(clock))
    return [PrintedDate(*found.span(), parts)]


@cache
def _short() -> re.Pattern[str]:
    word, clock = r"[^\W\d_]{3,10}", r"\d{1,2}[:.h]\d\d"
    end = rf"(?=\W*(?:$|{clock})|\s*[|•·–—,])"
    return expression(
        rf"(?<![\w/.-])(?P<day>\d{{1,2}})[ .-](?P<word>{word})\.?[ -]['’]?(?P<year>\d\d)(?!\d|[:.h]\d){end}|"
        rf"(?:^|[,:|]\s)(?P<a>\d{{1,2}})(?P<mark>[./])(?P<b>\d{{1,2}})(?P=mark)(?P<year2>\d\d)(?=\W*(?:$|\s{clock}))|"
        rf"(?<![\w/.-])(?P<a3>\d{{1,2}})(?P<mark3>[/-])\s?(?P<b3>\d{{1,2}})(?P=mark3)(?P<year3>\d\d)\s+(?={clock}\s?[apAP]\.?[mM])"
    )


_SHORT, _LAST_OF_THIS, _FIRST_OF_LAST = 80, 39, 80
"""Characters of a line with such a date; years up to the one are of this century, from the other on of the last."""


def _changed(text: str, date: PrintedDate, clock: re.Match[str] | None) -> PrintedDate | None:
    """When the page was changed, of which only the clock is told behind the last date and its `clock` ("3 May 2026,
    9:15, updated 11:42"): on the same day, and none where that would be before the date's."""
    start = max(date.end, clock.end() if clock else 0)
    later = _clock().search(text, start, start + 2 * _LATE)
    if later is None or not _UPDATE.search(text[start : later.start()]):
        return None
    hour, minute, second, zone = _clock_parts(later)
    if clock and (int(hour or 0), int(minute or 0)) < (int(date.parts[3] or 0), int(date.parts[4] or 0)):
        return None
    return PrintedDate(*later.span(), (*date.parts[:3], hour, minute, second, zone or date.parts[6]))


_UPDATE = Pattern(CHANGED_WORDS, re.I)
"""What parts a date from the clock of its update."""


def _clock_parts(clock: re.Match[str] | None) -> tuple[str | None, str | None, str | None, str | None]:
    if clock is None:
        return None, None, None, None
    hour, half = int(clock["hour"]), (clock["m"] or ("p" if clock["half"] else "")).lower()
    if half and hour <= 12:
        hour = hour % 12 + (12 if half == "p" else 0)
    return str(hour), clock["minute"], clock["second"], clock["zone"]


def _day(group: dict[str, str | None], language: str | None) -> tuple[str | None, str, str | None] | None:
    """Year, month and day in figures; None where the month is none, or could be either of two."""
    for n in "123456890":
        if group[f"y{n}"]:
            number = _month(group[f"m{n}"] or "", language)
            return (group[f"y{n}"], str(number), group[f"d{n}"]) if number else None
    if group["buddhist"]:
        number = MONTHS.get(group["thai"] or "")
        return (str(int(group["buddhist"]) - _BUDDHIST), str(number), group["d0"]) if number else None
    numbered = _in_figures(int(group["a"] or 0), int(group["b"] or 0), language)
    return (group["y7"], str(numbered[1]), str(numbered[0])) if numbered else None


def _in_figures(first: int, second: int, language: str | None) -> tuple[int, int] | None:
    """Day and month of "03/04"; None where they can be read two ways."""
    american = (language or "").lower() in ("en-us", "en_us")
    if first <= 12 and second <= 12 and first != second and (language or "en")[:2] == "en" and not american:
        return None
    return (second, first) if second > 12 or (american and first <= 12) else (first, second)


_BUDDHIST: Final = 543
"""Years by which Thailand's calendar is ahead."""


def _month(name: str, language: str | None) -> int | None:
    if name.isdigit():
        return int(name)
    own = CROATIAN.get(name.lower()) if (language or "")[:2] == "hr" else None
    return own or MONTHS.get(name.lower())


def _may_hold_a_year(text: str) -> bool:
    if "20" in text or "19" in text:
        return True
    return not text.isascii() and ("25" in text or any(c in text for c in "٢۲२২๒２"))


def without_dates(text: str) -> str:
    """`text` up to its first printed date, without the weekday and words like "updated" that lead to it.

    Where a line begins with its date it is what stands behind the last one.
    """
    found = printed_date(text)
    if not found:
        return text
    return _before(text, found) or _AFTER_DATE.sub("", text[printed_dates(text)[-1].end :], count=1)


def _before(text: str, found: PrintedDate) -> str:
    words = text[: found.start].split()
    if words and words[-1][-1] in ":：" and not _LEADS_TO_DATE.match(words[-1]):
        words = _without_label(words)
    while words and (words[-1].strip(_MARKS).casefold() in WEEKDAYS or not words[-1].strip(_MARKS)):
        words.pop()
    while words and _LEADS_TO_DATE.match(words[-1]):
        words.pop()
    return " ".join(words).rstrip(" ,|–—-•·:")


def _without_label(words: list[str]) -> list[str]:
    """The words before the label of a date, which ends with a colon ("Giriş Tarihi:"); none where it is alone."""
    if len(words) <= _LONGEST_LABEL and not any(word[-1] in ":：|,-–—" for word in words[:-1]):
        return []
    while len(words) > 1 and words[-1][0].islower():
        words = words[:-1]
    return words[:-1]


_LONGEST_LABEL = 2
"""Words of a label that is alone before its date."""
_LEADS_TO_DATE = Pattern(
    r"(?:updated|published|posted|on|last|opened|am|vom|den|le|el|il|op|stand|veröffentlicht|"
    r"aktualisiert|publié|publicado|"
    r"pubblicato|publicerad|publisert|נשר|نشر|بتاريخ)[:,.]?$",
    re.I,
)
_AFTER_DATE = expression(
    r"^(?:[\s|•·,–—-]|at\b|um\b|à\b|\d{1,2}[:.h]\d\d\b|[ap]\.?m\b\.?|Uhr\b|\d+ min(?:ute)?s? read)*", re.I
)


def tells_story(page: Page, headline: int) -> bool:
    """Whether a page says that it is an article, or has a line with a date about its headline, as articles do that say
    nothing; threads have one too, and are none. `headline`: its block."""
    if says_article(page):
        return True
    about = page.blocks[max(headline - _ABOUT, 0) : headline] + page.blocks[headline + 1 : headline + _ABOUT]
    dated = any(len(block.text) < _DATED and printed_date(block.text) is not None for block in about)
    return dated and not says_forum(page)
