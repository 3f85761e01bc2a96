"""Where something was said, or in what: an interview, a post, a meeting, a paper, a show."""

from __future__ import annotations

import re
from functools import cache

from onrecord.record import Span
from onrecord.statements.lexicon.names.places import pairs, places
from onrecord.statements.times.words import MONTH, WEEKDAY

_OCCASIONS = (
    "interview|statement|speech|tweet|post|letter|e-?mail|memo|briefing|op-ed|podcast|conference(?! calls?\\b)"
    "|town[ -]?hall|debate|rally|hearing|video|message|essay|address|sermon|lecture|testimony|column|article|report"
    "|memoir|autobiography"
    "|book|editorial|analysis|commentary|newsletter|filing|submission|petition|lawsuit|complaint|affidavit|deposition"
    "|ruling|dissent|thread|blog|broadcast|segment|monologue|keynote|eulogy|conversation|meeting|forum|summit|reception"
    "|ceremony|dinner|breakfast|luncheon|lunch|gathering|fund-?raiser|programme|program|panel|round-?table|discussion"
    "|sit-down|convention|seminar|workshop|vigil|inquest|inquiry|floor|(?:press|news) release|teleconference|webcast"
    "|livestream|posting|webinar|hustings|chat|masterclass|(?<!moment’s )(?<!moment's )notice"
)
_DOORS = (
    "court|courthouse|courtroom|inquest|hearing|prison|jail|hospital|church|parliament|embassy|station|stadium|hotel"
    "|office|headquarters|ministry|palace|house|home|residence|building|airport|polling (?:place|location)|restaurant"
)
"""What reporters wait outside of."""
_NAMED_OCCASIONS = (
    "Summit|Conference|Forum|Convention|Festival|Assembly|Debate|Gala|Fair|Awards|Meeting|Hearing|Symposium|Expo|Dinner"
    "|Dialogue|Rally|Conclave"
)
"""Occasions as names write them: "the Harbour Cities Summit"."""
_ON_AIR = (
    "show|programme|program|broadcast|podcast|(?:conference )?call|teleconference|webcast|livestream|blog|floor|panel"
)
"""Occasions on which something is said; what is said on others is about them: "commented on the report"."""
_SEVERAL = "statements|interviews|letters|tweets|posts|e-?mails|messages|remarks|comments|testimony"
_PAPERS = "papers|documents|filings?|records|testimony"
_MEANS = "e-?mail|phone|telephone|text(?: message)?|video ?link|videoconference|Zoom|Skype|satellite"
_BEHIND = r"[^\w\s-]|\s*\Z| (?:on|in|from|to|this|last|that|late|earlier|after)\b"
"""What stands behind a venue that is no part of a longer word for a thing: not "court battles", "phone makers"."""
_IDLE = "event|show|release|appearance|exchange|call|stop|note|session|trial"
"""Occasions that are none in "in the event of", "in a show of", "in a call for"."""
_POSTS = (
    "Twitter|X|Facebook|Instagram|Truth Social|Telegram|YouTube|TikTok|Threads|Bluesky|LinkedIn|Mastodon|Weibo|Reddit"
)
_CHANNELS = (
    "CNN|MSNBC|CNBC|Fox News|Fox Business|ABC|NBC|CBS|NPR|PBS|BBC|ITV|C-SPAN|Newsmax|Univision|Bloomberg TV|Al Jazeera"
    "|Sky News"
)
_DAYS = rf"(?:(?-i:{WEEKDAY})|yesterday|today|last (?:week|month|night|year)|this (?:week|month|year))[’']s"

_LANGUAGES = (
    "English|French|German|Spanish|Italian|Portuguese|Russian|Ukrainian|Arabic|Hebrew|Chinese|Mandarin|Japanese"
)
"""In which, not where, something is said."""


_TITLE = r"(?:[“\"‘]|''?)(?=[A-Z])[^“”\"‘'\n]{2,40}(?:[”\"’]|''?)"
"""A title in marks."""


@cache
def _venues() -> re.Pattern[str]:
    """A venue with the preposition before it; whichever group takes part holds the venue: "in | a post on X"."""
    name = r"(?:[A-Z][\w.’&-]*|of|the|and|for)"
    own = rf"(?:an?|the|his|her|their|its|our|my|[Oo]ne of (?:his|her|their|its)|{_DAYS}|another|a \w+"
    own += r"|(?:(?:the )?[A-Z][\w.&-]*(?: [A-Z][\w.&-]*){0,3}[’']s))"
    no_thought = "(?!(?:mention|thought|idea|sight) of )"
    between = r"(?:(?!(?:from|in|after|before|since|to|on|at|about|by|with)\b)[\w’'.-]+ ){0,4}?"
    occasion = rf"(?:{_OCCASIONS})s?\b(?: on social media\b)?(?: (?:speech|address|remarks|panel|session|interview)\b)?"
    occasion += rf"|(?:{_IDLE})s?\b(?! (?:of|that|for [a-z]))"
    named = rf"(?:(?:[A-Z\d][\w.’&-]*|of|for|and) ){{1,6}}?(?:{_NAMED_OCCASIONS})\b(?![’'-]| [A-Z])"
    place = (
        rf"(?:(?:his|her|their|its|our|my|the) )?(?:[\w’'-]+ ){{0,3}}(?:{_POSTS}) (?:page|account|feed|profile|channel)"
    )
    edge = "(?:(?:outset|start|beginning|opening|end|close) of )"
    tail = rf"(?:(?: with| to| at| on| in| for)(?: the)? (?!(?:{WEEKDAY}|{MONTH})\b)[A-Z][\w.’&-]*(?: {name})*)?"
    return re.compile(
        rf"\b(?:[Ii]n|[Aa]t|[Dd]uring|[Uu]s(?:ed|es|ing)|[Aa]ddressing) (?:the {edge})?"
        rf"({own} {no_thought}{between}(?:{occasion}){tail})"
        rf"|\b[Oo]n ({own} {between}(?:{_ON_AIR})s?\b{tail}|the sidelines of {own} {between}(?:{occasion}){tail})"
        rf"|\b[Ii]n ((?:(?!the )[a-z]+ )?(?:{_SEVERAL})\b{tail})"
        rf"|\bin ((?:(?:phone|telephone|television|TV|radio|exclusive|video) )?interview\b{tail})"
        rf"|\b(?:[Aa]t|[Dd]uring) (?:the {edge})?((?:the|an?|{_DAYS}) {named}{tail})"
        rf"|\b[Ii]n ((?:[a-z]+ )?court(?: (?:{_PAPERS})\b|\b(?={_BEHIND})))"
        rf"|\bon ((?:{place}|{_POSTS})\b)"
        r"|\bon ((?:(?:state|national|local|public) )?(?:television|TV|radio)\b)(?! [a-z]+(?:s|ing)\b)"
        r"|\b(?:sa(?:id|ys)|wr(?:ote|ites)|post(?:ed|s)|added|announced|declared|shared|complained) on (social media\b)"
        rf"|\b(?:via|by|over the) ((?:{_MEANS})\b)(?={_BEHIND})"
        r"|\b[Aa]t ((?:the )?(?:[A-Z][\w’-]+ ){1,4}Court\b)(?! [A-Z])"
        r"|\b(?:in|on) (the (?:\w+ )?(?:corridor|steps|lobby|doorstep)\b)"
        rf"|\b(outside (?:court|(?:the|a|an|his|her|their) (?:\w+ ){{0,2}}?(?:{_DOORS})))\b"
    )


@cache
def _shows() -> re.Pattern[str]:
    """A show or a channel: "on Bay TV’s “Good Morning”", "on CNN"."""
    return re.compile(
        rf"\bon ((?:(?:{_CHANNELS}|[A-Z][\w.&]*(?: [A-Z][\w.&]*){{0,2}})[’']s? )?{_TITLE}"
        rf"|(?:{_CHANNELS})(?: (?:Radio|News|World Service|Breakfast|TV)(?: \d\w*)?)?"
        rf"(?:[’']s [A-Z]\w*(?: (?:(?:of the|the|of|with) )?[A-Z]\w*){{0,4}}"
        rf"(?: (?:programme|program|show)\b)?)?(?![\w’'-]))"
    )


def venue_in(text: str, window: Span, further: int) -> str | None:
    """The first venue told in `window`: "an interview with the Harbour Post", "Telegram"; None where there is none.

    The name of a show that begins in the window may go on up to `further`.
    """
    if sitting := _sitting().match(text, *window):
        return sitting[1]
    match = _venues().search(text, *window)
    found = match or _shows().search(text, window[0], max(window[1], further))
    if found is None or found.start() >= window[1] or _is_of_another_clause(text, window[0], found.start()):
        return None
    if match is None:
        return found[1]
    venue = next(words for words in match.groups() if words).strip()
    if _goes_on().match(text, match.end()):
        venue = re.sub(r"(?: (?:with|to|at|on|in|for|of|the|and))+ [A-Z].*\Z", "", venue)  # "for the Reed | nomination"
    venue = re.sub(r"(?: (?:of|the|and|for))+$", "", venue)
    if venue.endswith(("’s", "'s", "s’", "s'")):
        title = _titled().match(text, match.end(), max(window[1], further))
        return venue + title[0] if title else re.sub("[’']s?$", "", venue)
    return venue


@cache
def _sitting() -> re.Pattern[str]:
    """A house of parliament right where the words beside a cue begin: "told MPs | in the Commons"."""
    day = rf"(?: (?:(?:on|late|early) )?(?:{WEEKDAY}|yesterday|today))?"
    houses = "(?:House of )?(?:Commons|Lords)|House of Representatives|Senate|Knesset|Bundestag|Duma|Sejm|Lok Sabha"
    return re.compile(rf"(?:[a-z]+)?{day},? ?[Ii]n ((?:the )?(?:{houses})|[Pp]arliament|Congress)\b(?={_BEHIND})")


def bare_title(words: str) -> str:
    """Words that end with a title in marks, without the point or comma before its last mark: “This Week.”"""
    return re.sub(r"[.,](?=(?:[”\"’]|'')\Z)", "", words)


@cache
def _titled() -> re.Pattern[str]:
    return re.compile(rf" {_TITLE}(?: (?:podcast|programme|program|show|newsletter)\b)?")


def place_of_hearers(text: str, hearers: str, start: int, end: int) -> str | None:
    """Where reporters were told something, behind the word for them: "told reporters | in Geneva", Geneva.

    None where no place stands there. What others are told in may be where they are from: "told voters in Hull".
    """
    if _gathered().fullmatch(hearers) is None:
        return None
    named = text.find(f" to {hearers} ", start, end)
    match = _place().match(text, named + len(f" to {hearers}") if named >= 0 else start, end)
    return match[1] if match else None


@cache
def _gathered() -> re.Pattern[str]:
    return re.compile(r"(?:[\w-]+ ){0,2}(?:reporters|journalists|correspondents)|the (?:press|media)")


@cache
def _place() -> re.Pattern[str]:
    none = f"{WEEKDAY}|{MONTH}|{_LANGUAGES}"
    word = r"[A-Z](?:[\w&-]|\.(?=\w))*"
    return re.compile(
        rf" (?:in|at|on|aboard|inside|outside) ((?:the )?(?!(?:{none})\b){word}"
        rf"(?: (?:(?:of|the|and) (?=(?:the )?[A-Z]))*{word})*)(?![’'][sS]\b)"
    )


def _is_of_another_clause(text: str, start: int, end: int) -> bool:
    """Whether another clause begins before a venue: "by Holt and Brask, | who wrote on Telegram"."""
    return re.search(r"\b(?:who|whose|which)\b", text[start:end]) is not None


def venue_begins(text: str, start: int, end: int) -> bool:
    """Whether the words from `start` on, up to `end`, name where something was said: "in an interview with …"."""
    return _venues().match(text, start, end) is not None


@cache
def _goes_on() -> re.Pattern[str]:
    """A noun behind a name that makes it a part of a longer phrase."""
    small = "that|and|on|in|at|as|but|when|after|before|with|to|for|by|from|of|he|she|it|they|who|which|last|this"
    more = "earlier|late|early|where|while|during|about|over|how|why|if|yesterday|today|published|released|posted"
    kinds = "newspaper|magazine|website|news (?:channel|agency|network|site|show|programme)|network|channel|television"
    kinds += "|radio|podcast|broadcaster|program|programme|show"
    return re.compile(rf" (?!(?:{small}|{more}|{kinds}|said|told)\b)[a-z]+")


def paper_in(text: str, cue: Span, window: Span) -> str | None:
    """The paper or site in which something was written: "wrote in The Harbour Post", "writing on Bay Conservatives".

    Looked for in `window`, where the cue, or a word in the window, tells of writing; no place or day is taken for one.
    """
    written = _writes().search(text, cue[0], cue[1]) or _writing().search(text, *window)
    if written is None:
        return None
    start = written.end() if window[0] <= written.start() or window == cue else window[0]
    match = _paper().match(text, start, window[1])
    if match is None or _no_paper().match(match[1]):
        return None
    words = match[1].lower().removeprefix("the ").split()
    place = words[0] in places() or tuple(words[:2]) in pairs()
    return None if place and len(words) <= 2 else match[1]


@cache
def _writes() -> re.Pattern[str]:
    """A cue of writing: "wrote"."""
    return re.compile(r"\b(?:wrote|writes?|written|penned|blogged)\b")


@cache
def _writing() -> re.Pattern[str]:
    """Writing told beside the cue: "Holt said, writing in The Harbour Post"."""
    return re.compile(r"\bwriting(?= (?:in|on|for) )")


@cache
def _paper() -> re.Pattern[str]:
    """A name behind "in", "on" or "for", a few words further on at most."""
    name = r"[A-Z][\w’&-]*(?:\.(?:com|org|net))?"
    return re.compile(
        rf"(?: [\w’'. ]{{0,40}}?)? ?\b(?:in|on|for) ((?!{WEEKDAY}|{MONTH})(?:[Tt]he )?{name}"
        rf"(?: (?:of |and |the )?{name}){{0,5}})"
    )


@cache
def _no_paper() -> re.Pattern[str]:
    """What begins a name that is no paper's: a day, a house of parliament, a platform."""
    days = f"{WEEKDAY}|{MONTH}|Congress|Parliament|Court"
    return re.compile(rf"(?:[Tt]he )?(?:{days}|Supreme|House|Senate|{_POSTS})\b|\d")
