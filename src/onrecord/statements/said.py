"""When, where and to whom something was said, where the words beside the cue tell it plainly.

Which words are times, and of which days, tells `dating`; here is told which of them is the cue's.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from onrecord.record import Interval, Said, Span
from onrecord.statements.attribution import Attribution
from onrecord.statements.dating import Dated
from onrecord.statements.outlook import is_of_a_name
from onrecord.statements.spoken_to import spoken_to
from onrecord.statements.times import Expression
from onrecord.statements.times.words import WEEKDAY
from onrecord.statements.venue import bare_title, paper_in, place_of_hearers, venue_begins, venue_in

_REACH = 120
"""Characters after a cue in which its circumstances are looked for."""


def said_of(text: str, attribution: Attribution, dated: Dated, language: str) -> Said:
    """The circumstances printed right beside the cue and its source, outside of the content."""
    if not attribution.cue:
        return Said()
    if language != "en":
        from onrecord.statements.said_elsewhere import said_in

        return said_in(text, attribution, dated, language)
    to = spoken_to(text, attribution)
    windows = _beside(text, attribution, to)
    when = next((found for window in windows if (found := _when(text, window, dated))), None)
    when = (
        when
        or _around(text, attribution, dated)
        or _in_object(text, attribution, dated)
        or _before_it_all(text, attribution, dated)
    )
    if when and _is_to_come(text, attribution):
        when = None
    cue = attribution.cue[0]
    # "Said in an interview" may be a cue, and "with the Bay Press" stands behind it.
    whole = (cue[0], max(end for start, end in (*windows, cue) if start in cue))
    venue = _venue(text, attribution, (*windows[:-1], whole))
    if venue is None and to:
        venue = next((place for first, end in windows if (place := place_of_hearers(text, to, first, end))), None)
    if venue and attribution.source and venue in text[slice(*attribution.source[0])]:
        venue = None  # "based on the statement of the union": it is who says so
    if not (when or venue or to):
        return Said()
    return Said(when=when, venue=bare_title(venue) if venue else None, to=bare_title(to) if to else None)


def _venue(text: str, attribution: Attribution, windows: Sequence[Span]) -> str | None:
    for window in windows:
        if place := venue_in(text, window, _further(window, attribution)):
            return place
    for window in windows:
        if paper := paper_in(text, attribution.cue[0], window):
            return paper
    return None


def _further(window: Span, attribution: Attribution) -> int:
    """How far a name that begins in `window` may go on, over the marks of a title, but not into what was said."""
    return min([window[1] + _TITLE, *(first for first, _ in attribution.content if first >= window[0])])


_TITLE = 60
"""Characters of the name of a show or a paper."""


def _beside(text: str, attribution: Attribution, to: str | None) -> list[Span]:
    """The stretches around cue and source that the content does not hold, to the end of the clause."""
    cue = attribution.cue[0]
    source = attribution.source[0] if attribution.source else cue
    windows = []
    for start in sorted({cue[1], source[1]} if source[1] > cue[0] else {cue[1]}):
        if to and text.startswith(to, start + 1):
            start += 1 + len(to)  # whom it was told may hold marks: "told Bay TV’s “Today” on Monday"
        end = min([start + _REACH, len(text), *(first for first, _ in attribution.content if first >= start)])
        if start == source[1] and _ends_told().search(text, *source):
            continue  # "said Holt, elected | on Sunday"
        stop = _clause_end().search(text, start - text.endswith(",", 0, start), end)
        windows.append((start, max(start, stop.start()) if stop else end))
    if source[1] < cue[0] and not any(source[1] <= first < cue[0] for first, _ in attribution.content):
        windows.append((_own_clause(text, source[1], cue), cue[0]))  # "Holt in a statement said"
    end = attribution.content[-1][1]
    if attribution.content[0][0] > cue[0] and venue_begins(text, end + 1, min(len(text), end + _REACH)):
        stop = _clause_end().search(text, end, end + _REACH)
        windows.append((end + 1, stop.start() if stop else end + 1))  # "… about the dam | in an interview on Sunday"
    first = min(source[0], cue[0])
    relative = text[slice(*source)].lower() in ("who", "which", "that")
    lead = None if relative else _lead().search(text, max(0, first - _LEAD), first)
    if lead and not any(begin < lead.end() and stop > lead.start(1) for begin, stop in attribution.content):
        windows.append(lead.span(1))
    # "Holt on Friday said" holds the day in the cue, "Sunday said" in the source.
    windows.append(cue)
    return [window for window in windows if window[1] > window[0]]


_LEAD = 180
"""Characters of what a sentence begins with before its subject."""


@cache
def _lead() -> re.Pattern[str]:
    """What a sentence begins with before its subject: "In a post on X, ", "Speaking at the quay on Monday, "."""
    led = "[Ii]n|[Oo]n|[Aa]t|[Dd]uring|[Ww]hen|That (?:day|night|morning|evening|week|month|year),?"
    doing = "Speaking|Appearing|Addressing|Testifying|Writing|Answering|Campaigning|Responding|Asked|Pressed"
    doing += "|Taking to|Giving evidence|Commenting|Reacting|Posting|Tweeting|Talking"
    first = "(?:(?:But|And|Then|Yet|Later|Still|Now|Meanwhile),? )?"
    words = r"(?:[^.?!;:“”\"\n]|(?<=[A-Z])\.|[“\"](?=[A-Z])[^.?!“”\"\n]{2,40}[”\"])"
    end = r"(?:,(?:’’|'')?|(?<=,[”\"])) "
    return re.compile(rf"(?:^|[.?!”\"] |\n){first}((?:{led}|{doing}|{WEEKDAY}) {words}{{3,160}}?){end}$")


def _own_clause(text: str, start: int, cue: Span) -> int:
    """Where between a source and its cue the cue's own clause begins: another verb of the source may stand before it.

    "Holt was at the hearing but, in a letter on Monday, | rejected", "Holt came in 2022, and | has declared".
    """
    start = at = _behind_aside(text, start, cue)
    for other in _another_verb().finditer(text, start, cue[0]):
        at = other.end()
    if at > start and _doing().match(text, *cue):
        return cue[0]  # "Holt came on Monday, and named him on Tuesday, | claiming": it is not told which
    now = _now().match(text, *cue) is not None
    return cue[0] if now and text.endswith(" and ", 0, cue[0]) else at


def _behind_aside(text: str, start: int, cue: Span) -> int:
    """Where what tells of a source, right behind it at `start`, is over; `start` where nothing does."""
    if _doing().match(text, *cue):
        return start  # "Holt, the mayor, backed it on Monday, saying": what stands before is the verb
    end = cue[0]
    last = text.rfind(",", max(0, start - len(", disqualified")), start)  # a source may end with its verb
    told = (_told_of_source().match(text, at, end) for at in (start, last) if at >= 0)
    return next((aside.end() for aside in told if aside), start)


@cache
def _told_of_source() -> re.Pattern[str]:
    """What was done to a source, between two commas: "Holt, elected last week, | said"."""
    return re.compile(rf", (?:[a-z]+ly )?{_DONE_TO}\b[^,\n]*, ")


@cache
def _tells_of_source() -> re.Pattern[str]:
    """The same behind a source that a verb stands before: "said Holt, elected last week"."""
    return re.compile(rf"(?:, (?:[a-z]+ly )?{_DONE_TO}\b[^,\n]*)")


@cache
def _ends_told() -> re.Pattern[str]:
    return re.compile(rf", (?:[a-z]+ly )?{_DONE_TO}\Z")


_ASKED = (
    "asked|pressed|interviewed|reached|contacted|questioned|quoted|cited|according|conducted|published|posted|issued"
    "|dated"
)
_DONE_TO = rf"(?!(?:{_ASKED})\b)(?:[a-z]+ed|born|chosen|sworn|shot|held|caught|made|sent|hit|found)"


@cache
def _doing() -> re.Pattern[str]:
    return re.compile(r"[a-z]+ing\b")


@cache
def _another_verb() -> re.Pattern[str]:
    return re.compile(r"(?:, (?:and|or|then|after|before|while|when)|,? but)\b(?: also| then| later)?,? ?")


@cache
def _now() -> re.Pattern[str]:
    return re.compile(r"(?:has|have|is|are|[a-z]+s)\b")


def _is_to_come(text: str, attribution: Attribution) -> bool:
    """Whether something is still to be said: "will meet them on Tuesday to discuss", "plans to announce"."""
    cue = attribution.cue[0]
    if _will().match(text, *cue):
        return True
    low = max([0, cue[0] - _REACH, text.rfind(". ", 0, cue[0]) + 1, text.rfind("\n", 0, cue[0]) + 1])
    return text.startswith("to ", cue[0]) and _will().search(text, low, cue[0]) is not None


@cache
def _will() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:will|won[’']t|[’']ll|is (?:to|due|set|scheduled|expected)|are (?:to|due|set|scheduled|expected)"
        r"|plans? to|intends? to|going to)\b"
    )


@cache
def _clause_end() -> re.Pattern[str]:
    point = r"(?<!\bMr)(?<!\bMrs)(?<!\bMs)(?<!\bDr)(?<!\bSen)(?<!\bGov)(?<!\bRep)(?<!\bSt)\."
    return re.compile(rf"{point}|[;:“”\"\n]|, (?:and|but|who|which|while|as|when|[a-z]+ing)\b|''")


@cache
def _on_the_way() -> re.Pattern[str]:
    """What may stand between a cue and its day: no clause of its own."""
    return re.compile(
        r"(?!.*\b(?:aired|airing|broadcast|taped|recorded|who|which) )"
        r"(?!.*\b(?:interview|podcast|video|clip|excerpts?|book|profile)\b.*\b(?:published|released|posted) )"
        r"[ ,\u00a0]*(?:(?:[\w’'.() \u00a0]|(?<=\w)-(?=\w)){0,110}[ \u00a0])?(?:on |late |early )?"
    )


def _when(text: str, window: Span, dated: Dated) -> Interval | None:
    """The first time told in `window`, where nothing but the cue's own words leads to it."""
    if told := _tells_of_source().match(text, *window):
        window = (told.end(), window[1])  # "said Holt, elected on Sunday"
    for one in dated.within(*window):
        if _is_of_thing(text, one):
            continue
        if _is_past(one, dated) and _on_the_way().fullmatch(text, window[0], one.span[0]):
            return one.stretch.interval(one.span)
    return None


def _is_of_thing(text: str, one: Expression) -> bool:
    """Whether a time tells which thing is meant: "said of Monday’s vote"; "in Monday’s ruling" is when it was said."""
    if _beside_event().match(text, *one.span):
        return False  # "the day after Monday’s vote"
    begun = _in().search(text, max(0, one.span[0] - len("during ")), one.span[0])
    return text.startswith(("’s ", "'s "), one.span[1]) and begun is None


@cache
def _beside_event() -> re.Pattern[str]:
    return re.compile(r"[\w ]+ days? (?:after|following|before) |the (?:day|week|month) (?:after|following|before) ")


@cache
def _in() -> re.Pattern[str]:
    return re.compile(r"\b(?:in|at|on|during) \Z", re.IGNORECASE)


@cache
def _at_once() -> re.Pattern[str]:
    return re.compile(r"[ ,]+(?:[a-z]+ly )?")


@cache
def _behind_comma() -> re.Pattern[str]:
    """What leads to a day right before its verb, whatever is told before: "Holt, here since May, on Monday said"."""
    return re.compile(r", (?:(?:late|early) )?(?:on )?\Z")


@cache
def _paper() -> re.Pattern[str]:
    """What is published: "the report, released last month", not the mayor."""
    return re.compile(
        r"\b(?:report|study|survey|polls?|paper|statement|letter|review|findings|figures|data|documents?|memo|analysis"
        r"|audit|index|ruling|judgment|book|article|forecast|assessment|research|inquiry|manifesto|bulletin)\Z"
    )


@cache
def _published_aside() -> re.Pattern[str]:
    return re.compile(r", (?:which was )?(?:published|released|issued|dated|unveiled)(?: on| in| late| early)? ")


@cache
def _made_public() -> re.Pattern[str]:
    return re.compile(r"\b(?:published|released|issued|posted|dated|unveiled|polls? out)(?: on| in| late| early)? \Z")


def _around(text: str, attribution: Attribution, dated: Dated) -> Interval | None:
    """The time just before the cue, in the source of what was published then, or just behind the content."""
    cue, source = attribution.cue[0], attribution.source[0] if attribution.source else attribution.cue[0]
    behind = _behind_aside(text, source[1], cue)
    for one in dated.within(source[0], cue[0]):
        aside = _published_aside().fullmatch(text, source[1], one.span[0]) and _paper().search(text, *source)
        public = (aside or one.span[0] < source[1]) and _made_public().search(text, source[0], one.span[0])
        own = one.span[0] >= behind and _at_once().fullmatch(text, one.span[1], cue[0])
        led = own and (
            _on_the_way().fullmatch(text, behind, one.span[0]) or _behind_comma().search(text, behind, one.span[0])
        )
        if _is_past(one, dated) and (public or led):
            return one.stretch.interval(one.span)
    end = attribution.content[-1][1]
    if attribution.content[0][0] < cue[0] or len(attribution.content) > 1:
        return None
    for one in dated.within(end, end + 16):
        if _is_past(one, dated) and _behind().fullmatch(text, end, one.span[0]):
            return one.stretch.interval(one.span)
    return None


def _in_object(text: str, attribution: Attribution, dated: Dated) -> Interval | None:
    """The day between those to whom a demand was made and what they were to do: "ordered | them on Friday to go"."""
    start, end = attribution.content[0]
    if not attribution.cue[0][1] < start <= attribution.cue[0][1] + 1:
        return None
    for one in dated.within(start, min(end, start + _OBJECT)):
        led = _object().fullmatch(text, start, one.span[0]) and _to_do().match(text, one.span[1])
        if led and _is_past(one, dated):
            return one.stretch.interval(one.span)
    return None


_OBJECT = 50
"""Characters in which those are named of whom something is demanded."""


@cache
def _object() -> re.Pattern[str]:
    return re.compile(r"(?:(?!(?:to|that|and|or|who|which|for|of|in|at)\b)[\w’'.-]+ ){1,5}(?:on |late |early )?")


@cache
def _to_do() -> re.Pattern[str]:
    return re.compile(r" (?:(?:not )?to [a-z]+|of [a-z]+ing\b)")


@cache
def _behind() -> re.Pattern[str]:
    return re.compile(r" (?:on |in |late |early )?")


def _is_past(one: Expression, dated: Dated) -> bool:
    """Whether a time is one at which something can have been said: on the calendar, begun, and without a bound."""
    first, last = one.stretch.first, one.stretch.last
    if dated.base is None or first is None or last is None or one.stretch.value == "PRESENT_REF":
        return False
    start, end = one.core[0].span
    if dated.text[max(0, start - 4) : start] == "for " or dated.text[one.span[0] :].startswith("for "):
        return False  # how long: "for the past four months"
    if end - start == len("2024") and (
        _edition().search(dated.text, max(0, start - _NAME), end) or is_of_a_name(dated.text, start, end)
    ):
        return False
    bounded = one.stretch.whole is not None and one.stretch.whole == (
        one.core[0].stretch.first,
        one.core[-1].stretch.last,
    )
    return not bounded and first.toordinal() <= dated.base.day.toordinal()


_NAME = 30
"""Characters of the last word of an event's name."""


@cache
def _edition() -> re.Pattern[str]:
    """A year that is part of an event's name: "the State Opening of Parliament 2024"."""
    others = (
        "In|Since|By|During|Until|Before|After|From|Around|Late|Early|Mid|Throughout|Back|Spring|Summer|Autumn|Winter"
    )
    return re.compile(rf"(?<![\w’-])(?!(?:{others}|Fall|Christmas|Easter) )[A-Z][\w’-]+ (?:19|20)\d\d\Z")


@cache
def _passive() -> re.Pattern[str]:
    """A cue in the passive, whose subject is what it is about."""
    return re.compile(r"(?:was|were|is|are|(?:has|have|had) been) (?:\w+ly )?[a-z]+(?:ed|wn|ven|ld|de|sen)\b")


@cache
def _sentence_start() -> re.Pattern[str]:
    lead = "[Oo]n|[Ii]n|[Aa]nd|[Bb]ut|[Aa]lso|[Ee]arlier|[Ll]ater?|[Ee]arly"
    return re.compile(rf"(?:\A|[.?!;”\"’'] |\n)(?:(?:{lead}) )*\Z")


def _before_it_all(text: str, attribution: Attribution, dated: Dated) -> Interval | None:
    """The time that the sentence begins with, where source or cue follow at once: "Last week Holt told …"."""
    first = min(spans[0][0] for spans in (attribution.cue, attribution.source) if spans)
    if _passive().match(text, *attribution.cue[0]):
        first = min(first, attribution.content[0][0])  # "On Monday, | the plan was rejected by the board"
    for one in dated.within(first - _REACH, first):
        start, end = one.span
        if _sentence_start().search(text, max(0, start - 16), start) and text[end:first] in (" ", ", "):
            return one.stretch.interval(one.span) if _is_past(one, dated) else None
    return None
