"""English names of long stretches: months, years, decades, centuries."""

from __future__ import annotations

import re

from onrecord.statements.times.numbers import ORDINAL, ordinal_of, spelled_year
from onrecord.statements.times.place import Place
from onrecord.statements.times.rules import Rule, rule
from onrecord.statements.times.stretch import Stretch, a_century, a_decade, a_month, a_year, years
from onrecord.statements.times.words import DASH, DAY, MONTH, WEEKDAY, YEAR, month_of

_BEFORE_A_MONTH = re.compile(
    r"(?:\b(?:in|by|since|until|till|before|after|during|of|for|last|next|this|early|late|mid|from|to|through"
    r"|around|and|"
    r"between|each|every|past|coming|or|late|as (?:early|soon|late) as"
    r"|beginning|starting|ending|ended|ends|end|as of)[ -]|[-–—(] ?)\Z",
    re.IGNORECASE,
)
_PLACE_BEHIND = re.compile(rf" on (?!{WEEKDAY})[A-Z]")
_A_NOUN = re.compile(r" [a-z]")


@rule(
    rf"(?:(?P<how>this past|this coming|last|next|this) (?!{MONTH} {DAY}\b))?(?P<month>{MONTH})(?![’'-]?[a-z]*-)"
    rf"(?:(?:,? of |, | )(?P<year>{YEAR}|this year|last year|next year)"
    r"|,? of (?P<named>that(?: same)?|the same|the following|the next|the previous) year"
    rf"|(?=(?: to | through | and | until | ?{DASH} ?)(?:{MONTH}) (?P<year_behind>{YEAR})))?"
)
def month(match: re.Match[str], place: Place) -> Stretch | None:
    """`December`, `May 2009`, `last April`. May, March and names of people only where the words around allow it."""
    number, how = month_of(match["month"]), (match["how"] or "").lower()
    told = match["year"] or match["year_behind"]
    if told:
        near = {"this year": 0, "last year": -1, "next year": 1}.get(told.lower())
        return a_month(int(told) if near is None else place.day.year + near, number)
    if match["named"] and place.named.last and place.named.last.first:
        shift = {"the following": 1, "the next": 1, "the previous": -1}.get(match["named"].lower(), 0)
        return a_month(place.named.last.first.year + shift, number)
    if not how and not _is_month(match, place.text):
        return None
    year = place.day.year
    passed = number <= place.day.month
    if how in ("last", "this past"):
        return a_month(year if number < place.day.month else year - 1, number)
    if how == "next":
        return a_month(year if number > place.day.month else year + 1, number)
    if how == "this":
        return a_month(year, number)
    if how == "this coming" or place.ahead:
        return a_month(year if number >= place.day.month else year + 1, number)
    return a_month(year if passed else year - 1, number)


def _is_month(match: re.Match[str], text: str) -> bool:
    start, end = match.span()
    if (
        match["month"] == "March"
        and text.endswith(("the ", "The ", " a "), 0, start)
        and _PLACE_BEHIND.match(text, end)
    ):
        return False  # "the March on Hull"
    if _BEFORE_A_MONTH.search(text, max(0, start - 14), start):
        return True
    word = match["month"].rstrip(".")
    if word in ("May", "March", "April", "June", "August", "Mar", "Jan", "Dec"):
        before = text[max(0, start - 4) : start].lower()
        return before.endswith(("the ", " a ", "ts ")) and _A_NOUN.match(text, end) is not None
    named = re.search(r"[A-Z][a-z]+ \Z", text[max(0, start - 20) : start]) is not None
    return not named or not re.match(r" [A-Z]", text[end : end + 2])


_NUMBERED = re.compile(
    r" (?:people|men|women|children|troops|soldiers|dollars|yen|miles|kilomet|km|kg|tons|tonnes|euros|pounds|votes|jobs"
    r"|feet|metres|meters|words|points|employees|workers|homes|houses|square|acres|hectares|times|shares|percent|per"
    r"|million|billion|hours|days|years|other|more|of (?:them|the))\b",
    re.IGNORECASE,
)
_NO_YEAR_BEFORE = re.compile(
    r"(?:[$€£#№@/\d.]|\b(?:No|Route|Flight|page|room|Boeing|about|some|nearly|almost|over|than|least|only|Resolution|"
    r"Windows|Agenda|Vision|Server|iPhone|Article|Section|Interstate|Highway|RR|Rs|US\$)\.? ?|[A-Z]-?)\Z"
)
_OF_A_NAME = re.compile(r" (?:Agenda|Project)\b")
"""Behind four figures that are no year: "the 2030 Agenda"."""
_OF_A_STREET = re.compile(
    r" (?:(?:[NSEW]\.?|[A-Z][\w’-]+) ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Boulevard|Blvd|Terrace|Court)\b"
)
"""Behind the number of a house."""
_FAR = 15
_CAPITAL = re.compile(r"\b[A-Z][\w’-]* \Z")
_MARKS = ("“”", "‘’", '""')
_TO_A_YEAR = re.compile(rf" ?{DASH} ?{YEAR}")
_SURE_BEFORE = re.compile(
    r"\b(?:in|since|by|until|till|of|from|to|through|before|after|during|the|late|early|mid|fiscal|circa|ca|year|and|"
    r"between|for|FY|spring|summer|autumn|fall|winter|around)[ -]\Z",
    re.IGNORECASE,
)


@rule(
    rf"(?P<lead>(?:the )?(?:fiscal|calendar|financial)(?: year)? |(?:the )?year |FY ?)?(?P<year>{YEAR})(?:[’']s)?"
    rf"|(?-i:FY) ?[’']?(?P<short>\d\d)(?![-–/.,]?\d)"
)
def year(match: re.Match[str], place: Place) -> Stretch | None:
    """`2026`, `fiscal 1988`, `the year 2000`; no other number of four figures."""
    if match["short"]:
        return a_year(place.day.year // 100 * 100 + int(match["short"])).approximate()
    number = int(match["year"])
    start, end = match.start("year"), match.end("year")
    if match["lead"]:
        found = a_year(number)
        return (
            found if "year" in match["lead"].lower() and "fiscal" not in match["lead"].lower() else found.approximate()
        )
    span = _TO_A_YEAR.match(place.text, end)
    sure = _SURE_BEFORE.search(place.text, max(0, start - 12), start) is not None
    if _is_of_name(place.text, start, end) or (not sure and _OF_A_STREET.match(place.text, end)):
        return None
    if (not span and _NO_YEAR_BEFORE.search(place.text, max(0, start - 14), start)) or _NUMBERED.match(place.text, end):
        return None
    if (
        not span
        and re.match(rf"(?:[-/]\d|[a-z]|{DASH}[a-zA-Z])", place.text[end : end + 2])
        and place.text[end : end + 3] != "’s "
    ):
        return None
    if number > place.day.year + _FAR and not sure and _CAPITAL.search(place.text, max(0, start - 24), start):
        return None  # "Varn Runner 2049"
    recent = 1900 <= number <= place.day.year + 60
    return a_year(number) if recent or (sure and number <= place.day.year + 100) else None


def _is_of_name(text: str, start: int, end: int) -> bool:
    """Whether figures are the name of something, or the title of a book, in marks."""
    marks = text[start - 1 : start] + text[end : end + 1] if start else ""
    return marks in _MARKS or _OF_A_NAME.match(text, end) is not None


@rule(
    r"(?:the year )?(?:nineteen|eighteen|seventeen|two thousand|twenty)(?:[ -](?:hundred|and|ten|eleven"
    r"|twelve|thirteen|"
    r"fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty"
    r"|ninety|one|two|"
    r"three|four|five|six|seven|eight|nine))*(?! (?:people|dollars|men|women|years))"
)
def year_in_words(match: re.Match[str], place: Place) -> Stretch | None:
    """`nineteen seventy-nine`, `the year two thousand`."""
    lead = "year" in match[0].lower()
    number = spelled_year(match[0].lower().removeprefix("the year "))
    before = place.text[max(0, match.start() - 8) : match.start()].lower().split()
    sure = lead or (before and before[-1] in ("in", "since", "by", "until", "of", "from"))
    return a_year(number) if number and sure else None


_AROUND = 60
_MEASURED = re.compile(
    r"\b(?:temperatures?|degrees|highs?|lows?|mercury|celsius|fahrenheit|percent|per cent|polls?|ratings?|approval"
    r"|scor(?:e|es|ed)"
    r"|aged|ages?|men|women|people|patients|runners|humidity|mph)\b|[%°]",
    re.IGNORECASE,
)
"""What other numbers than years are told of, "in the 30s"."""


@rule(
    r"(?:the )?(?:(?P<century>1[0-9]|20)(?P<ten>\d)0[’']?s|[’'‘](?P<short>\d)0s|(?P<words>twenties|thirties|forties|"
    r"fifties|sixties|seventies|eighties|nineties)|(?<=the )(?P<bare>[2-9])0[’']?s|(?<=early )(?P<b2>[2-9])0s"
    r"|(?<=late )(?P<b3>[2-9])0s)"
)
def decade(match: re.Match[str], place: Place) -> Stretch | None:
    """`the 1990s`, `the '80s`, `the nineties`; `the 1800s`, a hundred years."""
    if match["ten"] == "0" and int(match["century"]) < 19:  # "the late 1500s"; "the 1900s" may be either
        first = int(match["century"]) * 100
        return years(first, first + 99, match["century"], "century")
    if match["century"]:
        return a_decade(int(match["century"] + match["ten"] + "0"))
    before = place.text[max(0, match.start() - 12) : match.start()].lower()
    if re.search(r"\b(?:his|her|their|my|your|our) (?:early |mid[- ]?|late )?$", before):  # "in her late thirties"
        return None
    short_form = match["bare"] or match["b2"] or match["b3"]
    if short_form and _MEASURED.search(place.text, max(0, match.start() - _AROUND), match.end() + _AROUND):
        return None  # "temperatures in the 30s"
    tens = "twenties thirties forties fifties sixties seventies eighties nineties".split()
    short = match["short"] or match["bare"] or match["b2"] or match["b3"]
    figure = int(short) if short else tens.index(match["words"].lower()) + 2
    century = place.day.year // 100 * 100
    return a_decade(century + figure * 10 if century + figure * 10 <= place.day.year else century - 100 + figure * 10)


@rule(rf"(?:the )?(?P<number>{ORDINAL})[- ]century(?! of\b)")
def century(match: re.Match[str], place: Place) -> Stretch | None:
    """`the 19th century`: 1801 to 1900."""
    number = ordinal_of(match["number"])
    return a_century(number) if number and 1 <= number <= 99 else None


RULES: tuple[Rule, ...] = (month, year, year_in_words, decade, century)
