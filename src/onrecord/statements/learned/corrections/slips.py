"""More slips of the trained model: sources that are nobody's, and contents that begin or end inside of a clause.

What counts was counted in the labels of what the model learned from (PolNeAR's train part, 840 articles): "reportedly"
has a source in none of 13 places, a source stands in another sentence than its cue in 10 of 18,350, all of them slips;
", saying" follows its source inside of a longer phrase ("met the mayor, Ada Holt, saying") once. A clause before
", Holt said" begins where its sentence does, or behind a mark or a small word, in all but 8 of 187; and 3 of 1,965
behind a verb of saying end before an auxiliary verb.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import cache

from msgspec.structs import replace

from onrecord.record import Span
from onrecord.statements.attribution import Attribution
from onrecord.statements.lexicon.languages.english import SAID

_SENTENCE = 400
"""Characters back to where a sentence begins."""
_AHEAD = 80
"""Characters of what an auxiliary verb goes on with."""


def without_others_words(text: str, found: Sequence[Attribution]) -> list[Attribution]:
    """The attributions, without unquoted parts of another sentence than their cue's that another one has whole.

    "Ten died, an aide said. Meanwhile, [two left], a clerk said" is the clerk's alone.
    """
    parts = sorted((*span, number) for number, one in enumerate(found) for span in one.content)
    kept = list(found)
    for number, one in enumerate(found):
        if len(one.content) < 2 or not one.cue or one.form != "indirect":
            continue
        own = tuple(
            span
            for span in one.content
            if span[0] < one.cue[0][1] or not _is_others(text, span, one.cue[0][1], number, parts)
        )
        if own and own != one.content:
            kept[number] = replace(one, content=own)
    return kept


def _is_others(text: str, span: Span, cue: int, number: int, parts: Sequence[tuple[int, int, int]]) -> bool:
    if not re.search(r"[a-z\d][.!?] ", text[cue - 1 : span[0]]):
        return False
    place = bisect_right(parts, span[0], key=lambda part: part[0])
    for start, end, who in parts[max(0, place - 2) : place + 2]:
        both = min(end, span[1]) - max(start, span[0])
        if who != number and 2 * both > min(end - start, span[1] - span[0]):
            return True
    return False


def without_stumps(text: str, found: Sequence[Attribution]) -> list[Attribution]:
    """The attributions without the beginning of a sentence that is not their cue's, cut off: "Two died, Holt said. [The
    bodies of] the men were found". Of 1,104 unquoted contents in several pieces none has one."""
    return [
        replace(one, content=whole) if (whole := _without_stump(text, one)) and whole != one.content else one
        for one in found
    ]


def _without_stump(text: str, one: Attribution) -> tuple[Span, ...]:
    if len(one.content) < 2 or not one.cue or one.form != "indirect":
        return one.content
    cue = one.cue[-1][1]
    return tuple(
        span for span in one.content
        if span[0] < cue
        or not re.search(r"[a-z\d][.!?] ", text[cue - 1 : span[0]])
        or _mark_behind().match(text, span[1] - 1)
    )  # fmt: skip


@cache
def _mark_behind() -> re.Pattern[str]:
    """The last letter of words that end with their clause, or a mark."""
    return re.compile(r"[^\w\s]|\w(?:[^\w\s]|\s*\n|\Z)")


def own_source(
    text: str, source: tuple[Span, ...], cue: Span, content: tuple[Span, ...]
) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """Source and content; no source where "reportedly" has none, or where it is another sentence's or another's."""
    if not source or not content:
        return source, content
    if _hearsay().fullmatch(text, *cue):
        return (), tuple(sorted((*source, *content)))
    strays = any(_sentence_ends().search(_between(text, span, cue, content)) for span in source)
    return (() if strays or _is_inner(text, source, cue) else source), content


@cache
def _hearsay() -> re.Pattern[str]:
    return re.compile(r"(?:(?:ha[sd]|have|is|are|was|were) )?(?:reportedly|allegedly|purportedly)")


def _between(text: str, span: Span, cue: Span, content: tuple[Span, ...]) -> str:
    """What stands between a source and its cue, without the content."""
    start, end = (cue[1], span[0]) if cue[1] <= span[0] else (span[1], cue[0])
    left = []
    for first, last in content:
        if start < last and first < end:
            left.append(text[start : max(start, first)])
            start = max(start, last)
    return "x".join([*left, text[start:end] if start < end else ""])


@cache
def _sentence_ends() -> re.Pattern[str]:
    """The end of a sentence, no short word with its own full stop."""
    short = "".join(rf"(?<![A-Z][a-z]{{{letters}}})" for letters in range(1, 5))
    return re.compile(rf"\n|(?<!\.)[a-z]{short}[.!?][”\"’']? ")


def _is_inner(text: str, source: tuple[Span, ...], cue: Span) -> bool:
    """Whether a participle's source is inside of a phrase that the sentence's subject acts on: "met the mayor, Ada
    Holt, saying"."""
    start, end = source[-1]
    if end > cue[0] or not _participle().match(text, *cue):
        return False
    return _apart().fullmatch(text, end - (text[end - 1] == ","), cue[0]) is not None and (
        _inside().search(text, max(0, start - 60), start) is not None
    )


@cache
def _participle() -> re.Pattern[str]:
    return re.compile(r"(?!during\b)[a-z]{2,}ing\b")


@cache
def _apart() -> re.Pattern[str]:
    """The comma between a name and its participle, or the rest of the name before it."""
    return re.compile(r"(?:,? (?:[A-Z][\w.’'-]*[ ,]+){1,4}|, )")


@cache
def _inside() -> re.Pattern[str]:
    """What leads to a name inside of a phrase."""
    return re.compile(
        r"(?<=[\w,’']) (?:and|to|with|of|for|from|between|against|at|over|on) (?:the |its |his |her )?"
        r"(?:(?:[\w-]+ ){0,4}[a-z-]+, )?\Z"
    )


def whole_clause(
    text: str, source: tuple[Span, ...], cue: Span, content: tuple[Span, ...], starts: Sequence[int]
) -> tuple[Span, ...]:
    """A content that begins with its clause, and ends with it; `starts`: where the parts of all attributions begin."""
    if not content or not source:
        return content
    before = [span for span in content if span[1] <= cue[0]]
    behind = [span for span in content if span[0] >= cue[1]]
    led = text.startswith("ccording to", cue[0] + 1) and _and().search(text, max(0, cue[0] - 8), cue[0])
    if before and behind and led and not _verb().match(text, behind[0][0]):
        return tuple(behind)  # "It is late, and according to Holt, | it will be later"
    if before and len(content) == 1 and _cleft().fullmatch(text[slice(*content[0])]):
        return content + _cleft_rest(text, max(cue[1], source[0][1]), starts)
    cut = not before and _subject_alone().search(text[slice(*content[-1])]) is not None
    if len(content) > 1 or (text[cue[0] : cue[1]].split()[-1] not in SAID and not cut):
        return content
    ((start, end),) = content
    if before:
        return ((_clause_start(text, source, cue, start, end, starts), end),)
    if text[slice(*source[0])].lower() in ("who", "which", "that"):
        return content  # "those who reported pain | had gone"
    place = bisect_right(starts, end - 1)
    bound = starts[place] if place < len(starts) else len(text)
    more = _goes_on().match(text, end, min(bound, end + _AHEAD)) if text[cue[1] : start] == " " else None
    return ((start, more.end() if more and "“" not in text[start:end] and '"' not in text[start:end] else end),)


@cache
def _verb() -> re.Pattern[str]:
    """A verb that goes on from the clause before: "and, according to Holt, | was late"."""
    return re.compile(r"(?:is|are|was|were|has|have|had|will|would|can|could|may|might|[a-z]+ed)\b")


@cache
def _and() -> re.Pattern[str]:
    return re.compile(r"(?<=\w),? (?:and|but),? \Z")


@cache
def _subject_alone() -> re.Pattern[str]:
    """A pronoun at a content's end whose verb is behind it: "three months later than he | had forecast"."""
    return re.compile(r" (?:he|she|they|we|I)\Z")


@cache
def _goes_on() -> re.Pattern[str]:
    """A finite verb, with what it goes on with to the next mark."""
    forms = "is|are|was|were|has|have|had|will|would|can|could|should|must|may|might|did|does|do"
    return re.compile(rf" (?:{forms}) [^,.;:!?\"“”\n()—–]+(?=[,.;:!?\n])")


def _cleft_rest(text: str, end: int, starts: Sequence[int]) -> tuple[Span, ...]:
    """The rest of a sentence that puts one thing first, behind its cue: "It was the mayor, Holt said, | who left"."""
    place = bisect_right(starts, end)
    bound = starts[place] if place < len(starts) else len(text)
    more = _relative().match(text, end, min(bound, end + _SENTENCE))
    return (more.span("rest"),) if more else ()


@cache
def _cleft() -> re.Pattern[str]:
    return re.compile(r"(?:(?:But|And|Perhaps) )?[Ii]t(?:[’']s| is| was| isn[’']t| wasn[’']t) [^.;:“”\"]{2,80}")


@cache
def _relative() -> re.Pattern[str]:
    return re.compile(r", (?P<rest>(?:who|that|whom) [^.;:!?\"“”\n]+)(?=[.;:!?\n])")


def _clause_start(text: str, source: tuple[Span, ...], cue: Span, start: int, end: int, starts: Sequence[int]) -> int:
    """Where a clause before ", Holt said" begins, that was cut off inside: where its sentence does."""
    led = text[end : min(cue[0], source[0][0])] in (", ", " ") and text[end - (text[end] == " ")] == ","
    if not led or _boundary().search(text, max(0, start - 12), start):
        return start
    near = max(0, start - _SENTENCE)
    sentence = max((match.end() for match in _begins().finditer(text, near, start)), default=None)
    if sentence is None or re.search(r"[\"“”]", text[sentence:start]):
        return start
    place = bisect_right(starts, sentence - 1)
    return start if starts[place] < start else sentence


@cache
def _boundary() -> re.Pattern[str]:
    """What may stand before a clause: a mark, or a small word that leads to one."""
    small = "and|or|but|nor|so|yet|that|because|while|as|although|though|if|what|when|who|which|where|whether|than"
    return re.compile(rf"(?:\A|\n\s*|[^\w’')%\s][ \u00a0]*|\b(?:{small}) )\Z", re.IGNORECASE)


@cache
def _begins() -> re.Pattern[str]:
    """Where a sentence begins, its small first word aside."""
    first = r"(?:(?:But|And|Meanwhile,|However,|So|Yet|Still,|Also,) )?"
    return re.compile(rf"(?:\A|\n\s*|[a-z0-9)”\"’]{{2}}[.!?][”\"’']? +)(?=[A-Z0-9]){first}")
