"""Quotations with a signature: "…" — Ada Holt, and a line under them that names who says them, as pull quotes have.

A dash leads to a name or to what somebody is. Without one the line must begin as a full name does, and names must not
stand above such quotations as well: then the lines alone do not tell whose they are.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from msgspec import Struct
from msgspec.structs import replace

from onrecord.given_names import is_given_name
from onrecord.record import Span
from onrecord.statements.attribution import Attribution, Found, form_of, word_count
from onrecord.statements.lexicon.cues.turns import PARTICLES
from onrecord.statements.spans import paragraphs_of

DASHED, SIGNED = "dash", "signed"
"""The patterns of signatures with a dash, and of those on a line of their own without one."""
_SENTENCE = 8
"""Words from which on a quotation that no stop ends is no title: “Northern Lights” — Ada Holt is a song."""
_LONGEST = 20
"""Words of a signature."""
_WIDEST = 200
"""Letters of a signature."""
_CLAUSE = 3
"""Words from which on one in small letters is no title either."""
_STOPS = ".!?…。！？"
_MARKS = "”“\"»«’'›‹」』‟"


class Signed(Struct, frozen=True):
    """A quotation by its paragraphs, where who signs it is named, and the dash before that."""

    content: tuple[Span, ...]
    source: Span
    dash: Span | None


def with_signed(text: str, found: Found, block_quotes: Sequence[Span] = ()) -> Found:
    """`found` with quotations as said by those who sign them, whoever else they were thought to be of.

    `block_quotes`: paragraphs that a page sets apart as quotations, in whatever order; signed, they need no marks.
    """
    unmarked = _unmarked(text, block_quotes, found.quotations)
    signed = signed_in(text, sorted((*found.quotations, *unmarked)) if unmarked else found.quotations)
    if not signed:
        return found
    places = sorted((*span, each.content[0]) for each in signed for span in (*each.content, each.source))
    kept = [left for one in found.attributions if (left := _without(text, found, one, places)) is not None]
    own = [one for each in signed for one in _attributions(each)]
    ordered = sorted([*kept, *own], key=lambda one: (one.first, one.content[0]))
    told = {span for each in signed for span in each.content} & unmarked
    return Found(tuple(ordered), tuple(sorted((*found.quotations, *told))) if told else found.quotations)


def _unmarked(text: str, block_quotes: Sequence[Span], quotations: Sequence[Span]) -> set[Span]:
    """Of block quotes those that are no signature and have no marks of their own."""
    starts = {start for start, _ in quotations}
    return {
        (start, end)
        for start, end in block_quotes
        if start not in starts and _plain(text, (start, end)) is None and not _dashed().fullmatch(text, start, end)
    }


def _attributions(signed: Signed) -> Iterator[Attribution]:
    """One for each paragraph; all but the first go on from the one before."""
    for before, span in pairwise((None, *signed.content)):
        assert span is not None
        last = span == signed.content[-1]
        yield Attribution(
            content=(span,),
            cue=(signed.dash,) if signed.dash and last else (),
            source=(signed.source,) if last else (),
            form="direct",
            pattern=DASHED if signed.dash else SIGNED,
            continues=before,
        )


def _without(text: str, found: Found, one: Attribution, places: Sequence[tuple[int, int, Span]]) -> Attribution | None:
    """What is left of an attribution outside of `places`, words that are signed and signatures; None if nothing is.

    What signed words report themselves is within them.
    """
    if one.within is not None:
        outer = _around(one.within, places)
        return replace(one, within=outer[2]) if outer else one
    if one.cue and one.source and (around := _around(one.cue[0], places)) and around[2] != one.content[0]:
        return replace(one, within=around[2])
    rest = tuple(span for span in one.content if _around(span, places) is None)
    if not rest or (one.continues and _around(one.continues, places)):
        return None
    return one if rest == one.content else replace(one, content=rest, form=form_of(text, rest, found.quotations))


def _around(span: Span, places: Sequence[tuple[int, int, Span]]) -> tuple[int, int, Span] | None:
    """The place that a span touches."""
    at = bisect_left(places, (span[1],)) - 1
    return places[at] if at >= 0 and places[at][1] > span[0] else None


def signed_in(text: str, quotations: Sequence[Span]) -> list[Signed]:
    """The signed quotations of a text, in their order; `quotations`: all of it, ascending."""
    ends = dict(quotations)
    paragraphs = list(paragraphs_of(text))
    whole = [_is_whole(text, span, ends) for span in paragraphs]
    below = above = 0
    signed = []
    for at, (start, end) in enumerate(paragraphs):
        if whole[at]:
            above += at > 0 and not whole[at - 1] and _plain(text, paragraphs[at - 1]) is not None
            continue
        if (same := ends.get(start)) is not None and _is_speech(text, start, same):
            dashed = _dashed().fullmatch(text, same, end)
            if dashed and is_signature(dashed["who"]):
                signed.append(Signed(((start, same),), dashed.span("who"), dashed.span("dash")))
            continue
        run = _run(text, paragraphs, whole, at)
        if not run or not _is_speech(text, *run[-1]):
            continue
        plain = _plain(text, (start, end))
        below += plain is not None
        dashed = _dashed().fullmatch(text, start, end)
        if dashed and is_signature(dashed["who"]) and not _is_list(text, paragraphs, at, dashed["dash"]):
            signed.append(Signed(run, dashed.span("who"), dashed.span("dash")))
        elif plain is not None:
            signed.append(Signed(run, plain, None))
    return [one for one in signed if one.dash or below > above]


def _run(text: str, paragraphs: Sequence[Span], whole: Sequence[bool], at: int) -> tuple[Span, ...]:
    """The paragraphs of one quotation before the paragraph `at`: all but its last are left open."""
    first = at
    while first > 0 and whole[first - 1] and (first == at or text[paragraphs[first - 1][1] - 1] not in _MARKS):
        first -= 1
    return tuple(paragraphs[first:at])


def _is_whole(text: str, span: Span, ends: dict[int, int]) -> bool:
    end = ends.get(span[0])
    return end is not None and text[end : span[1]].strip(" .,") == ""


def _is_speech(text: str, start: int, end: int) -> bool:
    """Whether a quotation is a sentence, and no title: by the stop that ends it, or by its words."""
    words = text[start:end].strip(_MARKS + " ")
    count = word_count(text, start, end)
    ended = words[-1:] in _STOPS or text[end : end + 1] == "."
    return ended or count >= _SENTENCE or (count >= _CLAUSE and any(word.islower() for word in words.split()[1:2]))


@cache
def _dashed() -> re.Pattern[str]:
    return re.compile(rf"[ \u00a0.]{{0,4}}(?P<dash>--+|[–—―~-])[ \u00a0]*(?P<who>\S[^\n]{{0,{_WIDEST}}}?)\.?")


def is_signature(words: str) -> bool:
    """Whether words behind a dash may name somebody, or say what somebody is: no sentence, no number, no marks."""
    if not words[0].isalpha() or words[0].islower() or _broken().search(words):
        return False
    return len(words.split()) <= _LONGEST


@cache
def _broken() -> re.Pattern[str]:
    """What no signature has: marks, a colon, the end of a sentence and another one."""
    return re.compile(r"[:;!?“”\"«»]|[^\W\d_]{4,}\. +[^\W\d_]|://")


@cache
def _name() -> re.Pattern[str]:
    word = r"[^\W\d_][\w’'-]*"
    particle = "|".join(sorted(PARTICLES, key=len, reverse=True))
    return re.compile(
        rf"(?P<given>{word})(?: (?:[^\W\d_]\.|{word}|(?:{particle})))? ?(?:(?:{particle}) )?(?P<surname>{word})"
        r"(?:, [A-Z][A-Za-z.]{1,4})?(?:, \d{1,3}(?=,|\Z))?(?:(?P<behind>, | ?\| ?| \(| [–—-] )(?P<what>\D[^\n]*))?"
    )


def _plain(text: str, span: Span) -> Span | None:
    """A line that begins as a full name does, and holds nothing else or what its bearer is; None for others."""
    match = _name().fullmatch(text, *span) if span[1] - span[0] <= _WIDEST else None
    if match is None or not is_given_name(match["given"]) or not is_signature(match[0]):
        return None
    words = match[0][: match.end("surname") - span[0]].split()
    return span if all(word[0].isupper() or word in PARTICLES for word in words) else None


def _is_list(text: str, paragraphs: Sequence[Span], at: int, dash: str) -> bool:
    """Whether the next line begins with the same dash: entries of a list."""
    return at + 1 < len(paragraphs) and text.startswith(dash, paragraphs[at + 1][0])
