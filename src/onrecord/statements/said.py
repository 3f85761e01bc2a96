"""When, where and to whom something was said, where the words beside the cue tell it plainly.

Which words are times, and of which days, tells `dating`; here is told which of them is the cue's.
"""

from __future__ import annotations

import re
from functools import cache

from onrecord.record import Interval, Said, Span
from onrecord.statements.attribution import Attribution
from onrecord.statements.dating import Dated
from onrecord.statements.times import Expression

_REACH = 90
"""Characters after a cue in which its circumstances are looked for."""


def said_of(text: str, attribution: Attribution, dated: Dated, language: str) -> Said:
    """The circumstances printed right beside the cue and its source, outside of the content."""
    if not attribution.cue:
        return Said()
    if language != "en":
        from onrecord.statements.said_elsewhere import said_in

        return said_in(text, attribution, dated, language)
    windows = _beside(text, attribution)
    when = next((found for window in windows if (found := _when(text, window, dated))), None)
    when = when or _around(text, attribution, dated) or _before_it_all(text, attribution, dated)
    cue = attribution.cue[0]
    # "Said in an interview" may be a cue, and "with the Bay Press" stands behind it.
    whole = (cue[0], max(end for start, end in (*windows, cue) if start in cue))
    venue = next((place for window in (*windows[:-1], whole) if (place := _venue(text, window))), None)
    to = _told(text, attribution)
    return Said(when=when, venue=venue, to=to) if when or venue or to else Said()


def _beside(text: str, attribution: Attribution) -> list[Span]:
    """The stretches around cue and source that the content does not hold, to the end of the clause."""
    cue = attribution.cue[0]
    source = attribution.source[0] if attribution.source else cue
    windows = []
    for start in sorted({cue[1], source[1]} if source[1] > cue[0] else {cue[1]}):
        end = min([start + _REACH, len(text), *(first for first, _ in attribution.content if first >= start)])
        stop = _clause_end().search(text, start, end)
        windows.append((start, stop.start() if stop else end))
    if source[1] < cue[0] and not any(source[1] <= first < cue[0] for first, _ in attribution.content):
        windows.append((source[1], cue[0]))  # "Holt in a statement said"
    end = attribution.content[-1][1]
    if attribution.content[0][0] > cue[0] and _venues().match(text, end + 1, end + _REACH):
        stop = _clause_end().search(text, end, end + _REACH)
        windows.append((end + 1, stop.start() if stop else end + 1))  # "… about the dam | in an interview on Sunday"
    lead = _lead().search(text, max(0, min(source[0], cue[0]) - _REACH), min(source[0], cue[0]))
    if lead:
        windows.append(lead.span(1))
    # "Holt on Friday said" holds the day in the cue, "Sunday said" in the source.
    windows.append(cue)
    return [window for window in windows if window[1] > window[0]]


@cache
def _lead() -> re.Pattern[str]:
    """What a sentence begins with before its subject: "In a post on X, "."""
    return re.compile(r"(?:^|[.?!”\"] |\n)((?:In|On|At|During|Speaking) [^.?!;:“”\"\n]{3,80}), $")


@cache
def _clause_end() -> re.Pattern[str]:
    return re.compile(r"[.;:“”\"\n]|, (?:and|but|who|which|while|as|when|[a-z]+ing)\b|''")


@cache
def _on_the_way() -> re.Pattern[str]:
    """What may stand between a cue and its day: no clause of its own."""
    return re.compile(
        r"(?!.*\b(?:published|aired|airing|released|broadcast|taped|recorded|posted|who|which) )"
        r"[ ,\u00a0]*(?:[\w’'. ]{0,60} )?(?:on |late |early )?"
    )


def _when(text: str, window: Span, dated: Dated) -> Interval | None:
    """The first time told in `window`, where nothing but the cue's own words leads to it."""
    for one in dated.within(*window):
        if _is_past(one, dated) and _on_the_way().fullmatch(text, window[0], one.span[0]):
            return one.stretch.interval(one.span)
    return None


@cache
def _at_once() -> re.Pattern[str]:
    return re.compile(r"[ ,]+(?:[a-z]+ly )?")


@cache
def _made_public() -> re.Pattern[str]:
    return re.compile(r"\b(?:published|released|issued|posted|dated|unveiled)(?: on| in| late| early)? \Z")


def _around(text: str, attribution: Attribution, dated: Dated) -> Interval | None:
    """The time just before the cue, in the source of what was published then, or just behind the content."""
    cue, source = attribution.cue[0], attribution.source[0] if attribution.source else attribution.cue[0]
    for one in dated.within(source[0], cue[0]):
        public = one.span[0] < source[1] and _made_public().search(text, source[0], one.span[0])
        own = one.span[0] >= source[1] and _at_once().fullmatch(text, one.span[1], cue[0])
        if _is_past(one, dated) and (public or (own and _on_the_way().fullmatch(text, source[1], one.span[0]))):
            return one.stretch.interval(one.span)
    end = attribution.content[-1][1]
    if attribution.content[0][0] < cue[0] or len(attribution.content) > 1:
        return None
    for one in dated.within(end, end + 16):
        if _is_past(one, dated) and _behind().fullmatch(text, end, one.span[0]):
            return one.stretch.interval(one.span)
    return None


@cache
def _behind() -> re.Pattern[str]:
    return re.compile(r" (?:on |in |late |early )?")


def _is_past(one: Expression, dated: Dated) -> bool:
    """Whether a time is one at which something can have been said: on the calendar, begun, and without a bound."""
    first, last = one.stretch.first, one.stretch.last
    if dated.base is None or first is None or last is None or one.stretch.value == "PRESENT_REF":
        return False
    start, end = one.core[0].span
    if end - start == len("2024") and _edition().search(dated.text, max(0, start - _NAME), end):
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
def _sentence_start() -> re.Pattern[str]:
    return re.compile(r"(?:\A|[.?!”\"’'] |\n)(?:(?:[Oo]n|[Ii]n|[Aa]nd|[Bb]ut|[Aa]lso) )*\Z")


def _before_it_all(text: str, attribution: Attribution, dated: Dated) -> Interval | None:
    """The time that the sentence begins with, where source or cue follow at once: "Last week Holt told …"."""
    first = min(spans[0][0] for spans in (attribution.cue, attribution.source) if spans)
    for one in dated.within(first - _REACH, first):
        start, end = one.span
        if _sentence_start().search(text, max(0, start - 8), start) and text[end:first] in (" ", ", "):
            return one.stretch.interval(one.span) if _is_past(one, dated) else None
    return None


@cache
def _venues() -> re.Pattern[str]:
    name = r"(?:[A-Z][\w.’&-]*|of|the|and|for)"
    occasion = (
        "(?:(?:telephone |phone )?interview|statement|speech|tweet|(?:blog )?post|letter|e-?mail|memo|briefing|op-ed|"
        "podcast|(?:press|news) conference|town hall|debate|rally|hearing|call|video|message|essay|address|"
        "(?:news|press) release|sermon|lecture|testimony|column|article|report)"
    )
    return re.compile(
        rf"\b(?:[Ii]n|[Aa]t|[Dd]uring|[Oo]n) ((?:an?|the|his|her|their|its|a \w+) (?:[\w’'-]+ ){{0,3}}?{occasion}s?\b"
        rf"(?:(?: with| to| at| on| in| for)(?: the)? {name}(?: {name})*)?)"
        rf"|\bon ((?:Twitter|X|Facebook|Instagram|Truth Social|Telegram|YouTube|TikTok|Threads|Bluesky|LinkedIn|"
        rf"Mastodon|Weibo|Reddit)\b)"
    )


def _venue(text: str, window: Span) -> str | None:
    """Where it was said: "an interview with the Harbour Post", "Telegram"."""
    match = _venues().search(text, *window)
    if match is None:
        return None
    venue = (match.group(1) or match.group(2)).strip()
    if _goes_on().match(text, match.end()):
        venue = re.sub(r"(?: (?:with|to|at|on|in|for|of|the|and))+ [A-Z].*\Z", "", venue)  # "for the Reed | nomination"
    return re.sub(r"(?: (?:of|the|and|for))+$", "", venue)


@cache
def _goes_on() -> re.Pattern[str]:
    """A noun behind a name that makes it a part of a longer phrase."""
    small = "that|and|on|in|at|as|but|when|after|before|with|to|for|by|from|of|he|she|it|they|who|which|last|this|that"
    more = "earlier|late|early|where|while|during|about|over|how|why|if|yesterday|today|published|released|posted"
    kinds = "newspaper|magazine|website|news (?:channel|agency|network|site|show|programme)|network|channel|television"
    kinds += "|radio|podcast|broadcaster|program|programme|show"
    return re.compile(rf" (?!(?:{small}|{more}|{kinds}|said|told)\b)[a-z]+")


@cache
def _hearers() -> re.Pattern[str]:
    person = r"(?:[A-Z][\w.’&-]*(?: [A-Z][\w.’&-]*| of| the){0,5})"
    people = (
        "(?:(?:the |a |his |her |their )?(?:[a-z]+ )?(?:reporters|journalists|supporters|lawmakers|crowd|audience|"
        "council|committee|court|paper|newspaper|agency|parliament|voters|delegates|colleagues|investors|judge|jury))"
    )
    kind = "(?:news )?(?:channel|television|radio|agency|newspaper|paper|magazine|network|website|broadcaster|podcast)"
    return re.compile(rf"\s+({people}|(?:the )?{person}(?: {kind}\b)?)")


@cache
def _stops() -> re.Pattern[str]:
    """A full stop that ends a sentence, and no short form."""
    return re.compile(r"(?<=[a-z]{3})(?<!\bCorp)(?<!\bBros)(?<!\bSens)(?<!\bGovs)\. ")


def _told(text: str, attribution: Attribution) -> str | None:
    """Who was told."""
    start, end = attribution.cue[-1]
    if re.split(r"\s+", text[start:end].lower())[-1] not in ("told", "tells", "telling", "tell"):
        return None
    match = _hearers().match(text, end, end + 80)
    if match is None or any(first < match.end() and last > match.start(1) for first, last in attribution.content):
        return None
    heard = re.split(r" (?:on )?(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b", match.group(1))[0]
    heard = _stops().split(heard)[0]
    heard = re.sub(r"(?: of| the)+$", "", heard)
    return heard.removesuffix(".") if re.search(r"[a-z]{3}(?<!\bCorp)(?<!\bBros)\.$", heard) else heard or None
