"""Slips of the trained model that the words on the page show, mended before its attributions are handed on."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from operator import itemgetter

from onrecord.record import Span
from onrecord.statements.departments import departments_in

_MOST = 0.5
"""The share of a quotation from which it belongs to the content that begins in it, or ends in it; below it does not."""
_HEARERS = 3
"""Words of a name or noun that is told something, at most."""
_BRACKET = 30
"""Characters behind a source in which its bracket closes."""
_LIST = 60
"""Characters before a source in which the name of its department may begin."""
_CRUMB = 2
"""Words behind a content's last full stop that are none of it, at most."""
_PHRASE = 4
"""Words that a content has, at the least, whose last phrase is made whole."""


@cache
def _determiner() -> re.Pattern[str]:
    return re.compile(r"\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Oo]ur|[Mm]y) $")


@cache
def _title() -> re.Pattern[str]:
    """The name behind a title that is all of a source."""
    return re.compile(r"(?<!\w)(?:Mrs?|Ms|Dr|Sen|Gov|Rep)(?:\.? [A-Z][\w’'-]+)+")


@cache
def _nouns() -> re.Pattern[str]:
    return re.compile(r"(?: [a-z][\w’'-]*){1,3} ")


def whole_source(text: str, span: Span, cue: Span) -> Span:
    """A source with the article or possessive before it, and with what was cut off behind it.

    That is the rest of a word, a name behind a title, a noun between an article and the cue, a bracket that closes, the
    s of a possessive; and before it, of a department whose name is a list, the rest of that.
    """
    found = _determiner().search(text, max(0, span[0] - 6), span[0])
    start, end = found.start() if found else span[0], whole_word(text, span[1])
    if end > span[1] and text[start].isupper():
        named = _name().match(text, end, cue[0] if cue[0] >= end else len(text))
        end = named.end() if named else end  # "Ho" of "Holt Varn said"
    words = text[start:end]
    if words in ("Mr", "Mrs", "Ms", "Dr", "Sen", "Gov", "Rep", "Mr.", "Mrs.", "Ms.", "Dr.", "Sen.", "Gov.", "Rep."):
        name = _title().match(text, start)
        end = name.end() if name else end
    elif words in ("The", "the", "A", "a", "An", "an") and _nouns().fullmatch(text, end, cue[0]):
        end = cue[0] - 1
    if end + 1 != cue[0] and _title_alone().search(text, start, end) and (named := _name().match(text, end, cue[0])):
        end = named.end()  # "Prime Minister | Tom Roy"
    if text[end : end + 1] == "." and _initials().search(text, start, end):
        end += 1
    if text.count("(", start, end) > text.count(")", start, end):
        closing = text.find(")", end, end + _BRACKET)
        closes = closing >= 0 and "\n" not in text[end:closing]
        end = closing + 1 if closes else max(start + 1, len(text[: text.rfind("(", start, end)].rstrip()))
    if text[end - 1] in "’'" and text[end : end + 2] == "s ":
        end += 1
    if loose := _loose().search(text, start, end):
        named = _name().match(text, end)
        end = named.end() if named else loose.start()  # "politicians and": with the name behind it, or without "and"
    elif end + 1 != cue[0] and (led := _leading_on().search(text, start, end)):
        named = _name().match(text, end, cue[0])
        end = named.end() if named else led.start()  # "Lodgers at": with "Hull Quay" behind it, or without "at"
    if (clause := _open_clause().search(text, start, end)) and end + 1 != cue[0] and _goes_on().match(text, end):
        end = clause.start()  # "Holt, who has" before "campaigned …, said"
    near = max(0, start - _LIST)
    begins = (near + first for first, last in departments_in(text[near:end]) if near + last == end)
    return min([start, *begins]), end


def whole_word(text: str, end: int) -> int:
    """Where the word ends that a reader of word pieces cut at `end`; `end` itself between words."""
    rest = _word().match(text, end) if text[end - 1 : end].isalnum() and text[end : end + 1].isalnum() else None
    return rest.end() if rest else end


@cache
def _open_clause() -> re.Pattern[str]:
    """A relative clause that nothing has closed."""
    return re.compile(r"(?<=[\w.)]), (?:who|which|whose|where)\b[^,—–]*(?<![,—–”\"’.])\Z")


@cache
def _goes_on() -> re.Pattern[str]:
    return re.compile(r" \w")


@cache
def _loose() -> re.Pattern[str]:
    return re.compile(r"(?<=\w),? (?:and|or|but)(?: (?:the|an?|his|her|their|its|our|my))?\Z")


@cache
def _title_alone() -> re.Pattern[str]:
    """A title with a capital that ends a source."""
    titles = "Minister|Secretary|President|Senator|Governor|Mayor|Chancellor|Chairman|Director|Commissioner|Judge"
    return re.compile(rf"\b(?:{titles})\Z")


@cache
def _initials() -> re.Pattern[str]:
    """Initials whose full stop was cut off: "the U.S"."""
    return re.compile(r"(?<![\w.])(?:[A-Z]\.)+[A-Z]\Z")


@cache
def _leading_on() -> re.Pattern[str]:
    """A preposition that ends a source, with the participle before it: "some of the crew trapped in"."""
    return re.compile(r"(?<=\w)(?: [a-z]+(?:ed|ing))? (?:of|in|at|on|for|with|from|to|by|near|behind|into|among)\Z")


def is_nobody(text: str, source: Span) -> bool:
    """Whether a source is a lone article or letter, which a cut of a list or a heading left: "The", "U"."""
    words = text[source[0] : source[1]]
    return words.lower() in ("the", "a", "an") or re.fullmatch(r"[A-HJ-Za-z0-9]", words) is not None


@cache
def _name() -> re.Pattern[str]:
    return re.compile(r"(?: [A-Z][\w.’'-]+){1,4}")


def behind_source(text: str, cue: Span, source: Span) -> Span:
    """A cue without what belongs to the source before it."""
    start = source[1] if source[0] < cue[0] < source[1] < cue[1] else cue[0]
    return start + (text[start] == " "), cue[1]


def said_by_said(text: str, source: Span, cue: Span, content: tuple[Span, ...]) -> tuple[Span, Span, tuple[Span, ...]]:
    """Source, cue and content where somebody's name is taken for the verb: "Samir | Said [said]"."""
    named = _said().match(text, cue[0])
    if named is None or not content:
        return source, cue, content
    begins = source[0] if source[1] + 1 == cue[0] else cue[0]
    (first, last), *rest = content
    first = max(first, named.end() + 1) if first < named.end() < last - 1 and first >= cue[0] else first
    return (begins, named.end(1)), (named.start(2), max(cue[1], named.end())), ((first, last), *rest)


@cache
def _said() -> re.Pattern[str]:
    return re.compile(r"(Said) (said|says|told)\b")


def whole_cue(text: str, cue: Span, content: Sequence[Span]) -> Span:
    """A cue to the end of its word, without the beginning of where something was said: "said [at the] …".

    Not where that leads to the content.
    """
    cue = cue[0], whole_word(text, cue[1])
    cut = _place_cut_off().search(text, *cue)
    leads = any(0 <= start - cue[1] <= _CRUMB for start, _ in content)
    return (cue[0], cut.start()) if cut and not leads else cue


@cache
def _place_cut_off() -> re.Pattern[str]:
    return re.compile(r"(?<=\w) (?:in|at|on|during|after|before)(?: (?:an?|the|his|her|their|its|this))?\Z")


def whole_quotations(content: Iterable[Span], quotations: Sequence[Span]) -> tuple[Span, ...]:
    """Content that begins or ends inside of a quotation: with the whole of it, or without it where it has little."""
    out: list[Span] = []
    for start, end in content:
        place = bisect_right(quotations, start, key=itemgetter(1))
        if place < len(quotations) and quotations[place][0] < start and end > quotations[place][1]:
            start = _begin(start, quotations[place])
        place = bisect_right(quotations, end, key=itemgetter(1))
        if place < len(quotations) and start <= quotations[place][0] < end:
            end = _end(end, quotations[place])
        if out and start < out[-1][1]:  # two parts of one quotation, the first of which was given the whole
            out[-1] = (out[-1][0], max(end, out[-1][1]))
        elif end > start:
            out.append((start, end))
    return tuple(out)


def _begin(start: int, quotation: Span) -> int:
    first, last = quotation
    return first if last - start >= _MOST * (last - first) else last


def _end(end: int, quotation: Span) -> int:
    first, last = quotation
    return last if end - first >= _MOST * (last - first) else first


@cache
def _cut_off() -> re.Pattern[str]:
    """An end that no phrase has: "on the", "those who will"; and one that belongs to no content: ", who"."""
    modal = r"\b(?:who|which|that) (?:will|would|can|could|may|might|shall|should|must)"
    small = "the|an?|of|to|by|in|on|at|from|with|into|his|her|their|its|than|and|or|more|most|very|if"
    return re.compile(rf"(?P<relative>(?:,| [–—-])? (?:who|which|whom|whose))\Z|\b(?:{small})\Z|{modal}\Z")


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r"(?:[-‑’']?\w+)+")


@cache
def _phrase() -> re.Pattern[str]:
    """What a phrase goes on with, to the next mark."""
    return re.compile(r" [^,.;:!?\"“”\n()—–]{1,80}")


def whole_phrases(text: str, spans: Sequence[Span], others: Sequence[int]) -> tuple[Span, ...]:
    """Content whose parts end with a word and, the last, with a phrase, before `others`: where all else begins.

    Without a relative pronoun at its end, and without the first words of a sentence that it has nothing more of.
    """
    out: list[Span] = []
    for number, (start, end) in enumerate(spans):
        if number and _is_crumb(text, start, end, others):
            continue
        if not number and len(spans) > 1 and _is_left_over(text, start, end, spans[1][0]):
            continue
        place = bisect_left(others, end)
        bound = others[place] if place < len(others) else len(text)
        cut_at_mark = text[end - 1] in "’'" and text[end - 2].isalnum() and text[end : end + 1].isalnum()
        if text[end - 1].isalnum() or text[end - 1] == "-" or cut_at_mark:
            rest = _word().match(text, end, bound)
            end = rest.end() if rest else end
        if text[end : end + 1] == "." and _abbreviated().search(text, start, end):
            end += 1
        cut = _cut_off().search(text, start, end)
        if cut and cut.group("relative"):
            end = cut.start()
        elif cut and number + 1 == len(spans) and len(text[start:end].split()) >= _PHRASE:
            rest = _phrase().match(text, end, bound)
            end = rest.end() if rest else end
        out.append((start, end))
    return tuple(trimmed(text, out))


@cache
def _abbreviated() -> re.Pattern[str]:
    """A word whose full stop is its own, at the end of a content: "at 5 a.m"."""
    return re.compile(r"(?<!\w)(?:[ap]\.m|(?:[A-Z]\.)+[A-Z]|Inc|Corp|Ltd|Jr|Sr)\Z")


def says_nothing(text: str, spans: Sequence[Span]) -> bool:
    """Whether content is no more than a word that leads to another: "a" of "thinks for a while"."""
    return len(spans) == 1 and _small().fullmatch(text[slice(*spans[0])].rstrip("….")) is not None


@cache
def _small() -> re.Pattern[str]:
    return re.compile(r"(?:the|an?|of|to|by|in|on|at|from|with|into|his|her|their|its|than|and|or|that|if)", re.I)


def _is_crumb(text: str, start: int, end: int, others: Sequence[int]) -> bool:
    """Whether these are the first words of another's sentence: a word or two, or those where another's begin too."""
    words = text[start:end]
    begins = re.search(r"[.!?][\"”’']? +(?:(?:But|And|So|Yet) )?\Z", text[max(0, start - 8) : start]) is not None
    if not begins or re.search(r"[\"“”.?!]", words):
        return False
    place = bisect_left(others, start)
    shared = place + 1 < len(others) and others[place + 1] == start
    return shared or (end - start < 20 and len(words.split()) <= _CRUMB)


def _is_left_over(text: str, start: int, end: int, following: int) -> bool:
    """Whether a word or two are all that a content has of an earlier sentence: "[Ten] died. [The quay is closed]"."""
    few = len(text[start:end].split()) <= _CRUMB and text[end - 1].isalnum()
    return few and re.search(r"[a-z]{3}(?<!rof)(?<!apt)[.!?] ", text[end:following]) is not None


@cache
def _clause() -> re.Pattern[str]:
    return re.compile(r"(?:that|to|whether|if) ")


def without_hearers(text: str, spans: Sequence[Span]) -> tuple[Span, ...]:
    """Content without whom it was said to: "promised [parliament] on Thursday [that …]"."""
    kept = []
    for span, following in zip(spans, [*spans[1:], None], strict=True):
        clause = following and _clause().match(text, following[0]) and not _clause().match(text, span[0])
        between = text[span[1] : following[0]] if following else ""
        if clause and len(text[slice(*span)].split()) <= _HEARERS and not re.search(r"[.:;\n“”\"]", between):
            continue
        kept.append(span)
    return tuple(kept)


def trimmed(text: str, spans: Iterable[Span]) -> Iterator[Span]:
    """Spans without blanks, commas, colons and dashes at their edges that a cut may have left; none that is empty."""
    for start, end in spans:
        while start < end and text[start] in " ,;\u00a0\n":
            start += 1
        while start < end and text[end - 1] in " ,;:—–\u00a0\n":
            end -= 1
        if start < end:
            yield start, end


def joined(text: str, spans: Iterable[Span]) -> tuple[Span, ...]:
    """Spans with nothing but blanks between them on one line are one."""
    out: list[Span] = []
    for start, end in sorted(spans):
        if out and start <= out[-1][1]:
            out[-1] = (out[-1][0], max(end, out[-1][1]))
        elif out and not text[out[-1][1] : start].strip(" \u00a0"):
            out[-1] = (out[-1][0], end)
        else:
            out.append((start, end))
    return tuple(out)
