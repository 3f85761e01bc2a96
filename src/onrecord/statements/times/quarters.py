"""English names of parts of a year: quarters, halves, seasons."""

from __future__ import annotations

import re
from collections.abc import Callable

from msgspec.structs import replace

from onrecord.statements.times.numbers import ordinal_of
from onrecord.statements.times.place import Place
from onrecord.statements.times.rules import Rule, rule
from onrecord.statements.times.stretch import SEASONS, Stretch, a_half, a_quarter, a_season, day_of, moved
from onrecord.statements.times.words import SEASON, YEAR

_ORDINALS = r"first|second|third|fourth|1st|2nd|3rd|4th|latest|current|previous|final|last|next"


@rule(
    rf"(?:(?:the |(?P<whose>this|last|next) year[’']s |its )?(?:(?:fiscal )?(?P<year>{YEAR}) )?"
    rf"(?P<number>{_ORDINALS})(?P<dash>-| )(?P<unit>quarter|half)(?!-(?:point|mile|hour|century|finger|time))"
    r"|(?P<the>the (?:year[- ]ago |(?P<year_of_the>(?:19|20)\d\d) )?(?:quarter|half)|(?:the )?same (?:quarter"
    r"|half|period))(?!-)"
    rf"|(?:the )?(?-i:(?P<code>[QH])(?P<figure>[1-4]))|(?P<half_figure>[12])(?P<half_code>H)(?= {YEAR}))"
    rf"(?:(?: of|,)? (?P<of>{YEAR}|this year|last year|next year|fiscal {YEAR})"
    rf"|(?P<ago> (?:a )?year[- ](?:ago|earlier)))?"
)
def quarter(match: re.Match[str], place: Place) -> Stretch | None:
    """`the third quarter`, `Q3 2025`, `1H 2025`, `the first half of 2025`, `the quarter`: the calendar's."""
    shift = {"this": 0, "last": -1, "next": 1}
    own = match["year"] or match["year_of_the"]
    year = int(own) if own else None
    of = (match["of"] or "").lower()
    if match["whose"]:
        year = place.day.year + shift[match["whose"].lower()]
    elif of.endswith("year"):
        year = place.day.year + shift[of.split()[0]]
    elif of:
        year = int(of.split()[-1])
    half = (match["unit"] or match["the"] or match["code"] or match["half_code"] or "").lower().endswith(("half", "h"))
    if year is None and (_is_named(match, place.text) or _is_of_thing(match, place.text, half)):
        return None
    number = _which(match)
    named = place.named.quarter
    if number is None:
        return _the_quarter(match, place, year, half)
    if year is None and match["ago"]:
        base = named.first.year if named and named.first else place.day.year
        return replace(a_quarter(base - 1, number), certain=False, compared=True)
    if year is not None:
        return a_half(year, number) if half else a_quarter(year, number)
    return _without_year(number, half, match, place).approximate()


def _is_named(match: re.Match[str], text: str) -> bool:
    """Whether a letter with a figure is a thing's name or a heading's: "the Varn Q3", "H1, H2"."""
    if not match["code"]:
        return False
    start = match.start()
    if match["code"] == "H":
        return _LED.search(text, max(0, start - 12), start) is None
    return _CAPITAL.search(text, max(0, start - 24), start) is not None


_LED = re.compile(r"\b(?:[Ii]n|[Ff]or|[Oo]f|[Bb]y|[Ss]ince|[Uu]ntil|[Dd]uring|[Ee]arly|[Ll]ate|[Ff]rom|[Tt]o) \Z")
_CAPITAL = re.compile(
    r"(?<![.!?:] )(?<!\A)\b(?!(?:In|For|By|During|Last|Early|Late|Since|Until|The|This|Next|Its|Our|And|From|Of|FY)\b)"
    r"[A-Z][\w’-]* \Z"
)
_OF_THING = re.compile(
    r" of (?:the|an?|his|her|their|its|our|my|this|that) "
    r"(?!(?:fiscal|financial|current|business|calendar|same|following|next|last|previous|past|present|coming|year|month"
    r"|season|decade|century)\b)(?!\d)[a-z]"
)
_OF_MANY = re.compile(r" of (?!(?:last|this|next|fiscal)\b)[a-z]")
"""Behind "the quarter" that is a part of many: "the quarter of members"."""
_GAME = re.compile(
    r"\b(?:scor(?:ed|ing|es|er)|goals? (?:from|in|to)|touchdowns?|kick-?off|half-?time|equali[sz]\w+|penalt(?:y|ies)"
    r"|rebounds?"
    r"|free throws?|midfielders?|strikers?|defenders?|goalkeepers?|quarterbacks?|stoppage|headed"
    r"|the (?:game|match|final|pitch)"
    r"|\d+-\d+ (?:win|lead|victory|loss|defeat)|points? lead|led by \d+|outscored|yards?)\b"
)
_BUSINESS = re.compile(
    r"\b(?:profits?|revenues?|sales|earnings?|growth|grew|shares?|percent|per cent|fiscal|economy|gdp|output|dividends?"
    r"|costs?|orders|income|billion|million|deliveries|exports|forecast)\b|[%$€£]",
    re.IGNORECASE,
)
_AROUND = 140
"""Characters to either side that tell whether a half is a year's or a game's."""


def _is_of_thing(match: re.Match[str], text: str, half: bool) -> bool:
    """Whether a half or a quarter is of something else than a year: "the quarter of voters", "scored in the second
    half"."""
    if match["code"] or match["half_code"]:
        return False
    if _OF_THING.match(text, match.end()) or (match["the"] and _OF_MANY.match(text, match.end())):
        return True
    start, end = max(0, match.start() - _AROUND), match.end() + _AROUND
    game = _GAME.search(text, start, end) is not None
    return (half or game) and game and _BUSINESS.search(text, start, end) is None


def _which(match: re.Match[str]) -> int | None:
    if figure := match["figure"] or match["half_figure"]:
        return int(figure)
    return ordinal_of(match["number"]) if match["number"] else None


def _the_quarter(match: re.Match[str], place: Place, year: int | None, half: bool) -> Stretch | None:
    """`the quarter`, `the latest quarter`, `the year-ago quarter`, `last quarter`."""
    if half:
        return None
    named = place.named.quarter
    word = (match["number"] or match["the"] or "").lower()
    this = a_quarter(place.day.year, (place.day.month + 2) // 3)
    assert this.first is not None
    if word in ("current", "next"):
        found = moved(this.first, 0 if word == "current" else 3, "month")
    elif named and named.first and word not in ("last", "previous"):
        found = day_of(named.first)
    else:
        if "period" in word:
            return None
        found = moved(this.first, -3, "month")
    ago = bool(match["ago"]) or "ago" in word or "same" in word
    at = year if year is not None else found.year - ago
    return replace(a_quarter(at, (found.month + 2) // 3), certain=False, compared=ago)


def _without_year(number: int, half: bool, match: re.Match[str], place: Place) -> Stretch:
    """The last that is over; ahead, the next that is not: only where the words stand for the time itself."""
    before = place.text[max(0, match.start() - 16) : match.start()].lower().removesuffix("the ")
    ahead = place.expects and match["dash"] != "-" and before.endswith(_STANDING)
    return a_whole_before(a_half if half else a_quarter, number, ahead, place)


_STANDING = (
    "in ", "by ", "during ", "until ", "before ", "end of ", "close of ", "start of ", "beginning of ", "middle of "
)  # fmt: skip
"""Words behind which a part of a year stands for the time itself."""


def a_whole_before(build: Callable[[int, int], Stretch], number: int, ahead: bool, place: Place) -> Stretch:
    """The last such part of a year that is over; `ahead`, the next that is not."""
    year = place.day.year
    here = build(year, number)
    assert here.last is not None
    if ahead:
        return here if day_of(here.last) >= place.day else build(year + 1, number)
    return here if day_of(here.last) < place.day else build(year - 1, number)


_ENDED = re.compile(r"(?:[.,;:!?”\"]|\Z| (?:comes|arrives|sets|and|or|but|is|was)\b)")
"""Behind a season that is one: "before winter", not "before spring training"."""


@rule(
    rf"(?:(?:the |(?P<how>this past|this coming|this|last|next) |(?<=in )|(?<=by )|(?!fall (?:this|last|next) year))"
    rf"(?P<season>{SEASON})"
    rf"(?:(?: of|,)? (?P<year>{YEAR}|this year|last year|next year))?)"
)
def season(match: re.Match[str], place: Place) -> Stretch | None:
    """`last summer`, `the spring of 2022`, `this winter`. Fall only where the words around say that it is one."""
    name, how = match["season"].lower(), (match["how"] or "").lower()
    before = place.text[max(0, match.start() - 8) : match.start()].lower()
    lead = match[0].lower().startswith("the ")
    known = bool(
        how or match["year"] or before.endswith(("in ", "by ", "since ", "until ", "during ", "early ", "late "))
    )
    known = known or (
        before.endswith("before ") and name != "fall" and _ENDED.match(place.text, match.end()) is not None
    )
    if not known and not (
        lead and name not in ("fall", "spring") and before.endswith(("before ", "after ", "of ", "over "))
    ):
        return None
    index = SEASONS.index("autumn" if name == "fall" else name)
    here = place.day.year
    if match["year"]:
        near = {"this year": 0, "last year": -1, "next year": 1}.get(match["year"].lower())
        return a_season(int(match["year"]) if near is None else here + near, SEASONS[index])
    way = {"this past": "last", "this coming": "next"}.get(how, how)
    return a_season_by(SEASONS[index], way, place)


def a_season_by(season: str, how: str, place: Place) -> Stretch:
    """The season that is the `next`, the `last`, `this` one, or by where the clause looks."""
    here = place.day.year
    found = [a_season(year, season) for year in (here - 2, here - 1, here, here + 1)]
    over = [one for one in found if one.last and day_of(one.last) < place.day]
    under_way = [one for one in found if one.first and one.last and day_of(one.first) <= place.day <= day_of(one.last)]
    to_come = [one for one in found if one.first and day_of(one.first) > place.day]
    if how == "last":
        return over[-1]
    if how == "next":
        return to_come[0]
    if under_way:
        return under_way[0]
    if how == "this" and (place.day - day_of(over[-1].last or place.day)).days > _FAR_BACK:
        return to_come[0]  # in May nobody says "this summer" of the last one
    return to_come[0] if place.ahead or (how == "this" and place.direction is None) else over[-1]


_FAR_BACK = 183
"""Days behind which a season is not "this" one any more."""

RULES: tuple[Rule, ...] = (quarter, season)
