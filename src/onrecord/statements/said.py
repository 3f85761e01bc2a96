"""When, where and to whom something was said, where the words beside the cue tell it plainly.

Days by the conventions of the project's time reader: a weekday of the past is the last such day, the day of publication
counted. Anything less plain (last week, recently) is left out until times are read as a whole.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import cache

from onrecord.record import Interval, Said, Span
from onrecord.statements.attribution import Attribution

_REACH = 90
"""Characters after a cue in which its circumstances are looked for."""
_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def said_of(text: str, attribution: Attribution, published: date | None, language: str) -> Said:
    """The circumstances printed right after the cue and its source, outside of the content. English alone."""
    if not attribution.cue or language != "en":
        return Said()
    windows = _beside(text, attribution)
    when = next((found for window in windows if (found := _when(text, window, published))), None)
    venue = next((place for window in windows if (place := _venue(text, window))), None)
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
    if source[1] < cue[0]:
        windows.append((source[1], cue[0]))
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
def _day() -> re.Pattern[str]:
    days = "|".join(day.capitalize() for day in _DAYS)
    return re.compile(
        rf"(?<!last )(?<!next )(?<!every )\b({days}|yesterday|today|Yesterday|Today)\b(?! (?:Times|Post|night|Night))"
    )


@cache
def _on_the_way() -> re.Pattern[str]:
    """What may stand between a cue and its day: no clause of its own."""
    return re.compile(
        r"(?!.*\b(?:published|aired|airing|released|broadcast|taped|recorded|posted) )"
        r"[ ,\u00a0]*(?:[\w’'. ]{0,60} )?(?:on |late |early )?"
    )


def _when(text: str, window: Span, published: date | None) -> Interval | None:
    """The one day named in `window`, counted from the day of publication."""
    if published is None:
        return None
    start, end = window
    found = _day().search(text, start, end)
    if found is None or not _on_the_way().fullmatch(text, start, found.start()):
        return None
    word = found.group(1).lower()
    if word in _DAYS:
        back = (published.weekday() - _DAYS.index(word)) % 7
    else:
        back = 1 if word == "yesterday" else 0
    day = (published - timedelta(days=back)).isoformat() if published.toordinal() > back else None
    return Interval(earliest=day, latest=day, span=found.span(1)) if day else None


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
    return re.sub(r"(?: (?:of|the|and|for))+$", "", venue)


@cache
def _hearers() -> re.Pattern[str]:
    person = r"(?:[A-Z][\w.’&-]*(?: [A-Z][\w.’&-]*| of| the){0,5})"
    people = (
        "(?:(?:the |a |his |her |their )?(?:[a-z]+ )?(?:reporters|journalists|supporters|lawmakers|crowd|audience|"
        "council|committee|court|paper|newspaper|agency|parliament|voters|delegates|colleagues|investors|judge|jury))"
    )
    return re.compile(rf"\s+({people}|(?:the )?{person})")


def _told(text: str, attribution: Attribution) -> str | None:
    """Who was told."""
    start, end = attribution.cue[-1]
    if re.split(r"\s+", text[start:end].lower())[-1] not in ("told", "tells", "telling", "tell"):
        return None
    match = _hearers().match(text, end, end + 80)
    if match is None or any(first < match.end() and last > match.start(1) for first, last in attribution.content):
        return None
    heard = re.split(r" (?:on )?(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b", match.group(1))[0]
    return re.sub(r"(?: of| the)+$", "", heard) or None
