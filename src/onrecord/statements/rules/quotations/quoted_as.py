"""Whose words are passed on: "Holt was quoted by the Bay Post as saying …", "the Post quoted Holt as saying …".

The trained model gives them to the paper, or takes who speaks for what is said; a reader wants who said it. So the
source is who is quoted, and the content what stands behind "saying". What a paper passes on is rare where the model
learned (6 places in 840 articles), and frequent in the news of agencies.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache
from operator import itemgetter

from onrecord.record import Span
from onrecord.statements.attribution import Attribution, Found, form_of, pointing_to

_CLAUSE = 200
"""Characters back from the verb to where its clause begins."""
_LONGEST = 600
"""Characters of what somebody is quoted as saying, where nothing else tells its end."""
_PATTERN = "quoted as saying"


def with_quoted(text: str, found: Found) -> Found:
    """The attributions of an English text, those of words that somebody is quoted as saying with who said them."""
    if " as saying" not in text and " as telling" not in text:
        return found
    cues = sorted((*span, number) for number, one in enumerate(found.attributions) for span in one.cue)
    gone: set[int] = set()
    moved: dict[Span, Span] = {}
    added = []
    for who, cue, start in _places(text):
        place = bisect_left(found.quotations, cue[0][0], key=itemgetter(1))
        if place < len(found.quotations) and found.quotations[place][0] < cue[0][0]:
            continue  # in somebody's words
        here = _touching(cues, cue[0][0], cue[-1][1]) - gone
        own = next((found.attributions[number] for number in sorted(here)), None)
        content = _content(text, who, cue, start, own, found.quotations)
        if not content or (own is not None and own.within):
            continue
        pattern, chance, negated = (own.pattern, own.chance, own.negated) if own else (_PATTERN, None, False)
        form = form_of(text, content, found.quotations)
        added.append(
            Attribution(content=content, cue=cue, source=(who,), form=form, pattern=pattern, chance=chance,
                        negated=negated)
        )  # fmt: skip
        gone |= here
        moved |= {found.attributions[number].content[0]: content[0] for number in here}
    if not added:
        return found
    told = {one.content[0] for one in added}
    kept = [
        pointing_to(one, moved)
        for number, one in enumerate(found.attributions)
        if number not in gone and (one.cue or one.content[0] not in told)
    ]
    return Found(tuple(sorted([*kept, *added], key=lambda one: (one.first, one.content[0]))), found.quotations)


def _touching(cues: Sequence[tuple[int, int, int]], start: int, end: int) -> set[int]:
    """The numbers of the attributions whose cue shares a letter with `text[start:end]`."""
    place = bisect_left(cues, (start,))
    found = set()
    while place > 0 and cues[place - 1][1] > start:
        place -= 1
    while place < len(cues) and cues[place][0] < end:
        found.add(cues[place][2])
        place += 1
    return found


def _places(text: str) -> Iterator[tuple[Span, tuple[Span, ...], int]]:
    """Who is quoted, the parts of the cue, and where what they say may begin, for each place."""
    for match in _passive().finditer(text):
        who = _subject(text, match.start())
        if who is not None:
            yield who, (match.span("verb"), match.span("saying")), _behind_hearers(text, match)
    for match in _active().finditer(text):
        yield match.span("who"), (match.span("verb"), match.span("saying")), _behind_hearers(text, match)


def _behind_hearers(text: str, match: re.Match[str]) -> int:
    """Where what is said begins, behind whom it was said to: "as telling [a meeting in Hull that] …"."""
    told = _hearers().match(text, match.end()) if match.group("saying") == "as telling" else None
    return told.end() if told else match.end()


@cache
def _hearers() -> re.Pattern[str]:
    return re.compile(r" [^.,;:!?“”\"\n]{1,100}? that\b")


_SAYING = r"as (?:saying|telling)\b(?: by (?:the |a )?[A-Z][\w’'-]*(?: [A-Z][\w’'-]*){0,3})?,?(?: that\b)?"


@cache
def _passive() -> re.Pattern[str]:
    be = r"(?:was|were|is|are|has been|have been|had been)(?: also| later| widely)? quoted"
    return re.compile(
        rf"(?<=[\w,]) (?P<verb>{be})(?: (?:by|in|on) (?:[^\s,.;:!?“”\"]+ ){{0,9}}?[^\s,.;:!?“”\"]+,?)? "
        rf"(?P<saying>{_SAYING})"
    )


@cache
def _active() -> re.Pattern[str]:
    name = r"[^\s,.;:!?“”\"]+(?:(?<=\w)\. [A-Z][^\s,.;:!?“”\"]+)?"
    active = "".join(rf"(?<!\b{be})" for be in ("is", "are", "was", "were", "been"))
    return re.compile(
        rf"(?<=[\w,]){active} (?P<verb>quote[ds]|quoting) (?!by\b|in\b|on\b)"
        rf"(?P<who>{name}(?: {name}){{0,11}}(?:,(?: {name}){{1,11}})?),? (?P<saying>{_SAYING})"
    )


def _subject(text: str, end: int) -> Span | None:
    """The words before a passive verb that are its subject: from where the clause begins."""
    near = max(0, end - _CLAUSE)
    start = max((match.end() for match in _begins().finditer(text, near, end)), default=None)
    if start is None:
        return None
    lead = _lead().match(text, start, end)
    start = lead.end() if lead else start
    whole = text[start:end].rstrip(" ,")
    relative = re.search(r", (who)\Z", whole)
    if relative:
        return start + relative.start(1), start + relative.end(1)
    return (start, start + len(whole)) if whole and not _loose().search(whole) else None


@cache
def _begins() -> re.Pattern[str]:
    return re.compile(r"(?:\A|\n\s*|[a-z0-9)”\"’]{2}[.!?;][”\"’']? +|[”\"] )(?=\w)")


@cache
def _lead() -> re.Pattern[str]:
    """What stands before a subject: "But", "In Hull on Monday,"."""
    return re.compile(
        r"(?:(?:But|And|Meanwhile,?|However,|Later,|Earlier,|Also,) )?(?:(?:In|On|At|After|Before) [^,.;]{1,60}, )?"
    )


@cache
def _loose() -> re.Pattern[str]:
    """Words that no subject ends with, or that hold a verb of their own."""
    return re.compile(r"\b(?:and|or|but|that|which|when|while|as)\Z|\b(?:said|says|told)\b")


def _content(
    text: str,
    who: Span,
    cue: Sequence[Span],
    start: int,
    own: Attribution | None,
    quotations: Sequence[Span],
) -> tuple[Span, ...]:
    """What somebody is quoted as saying: of what was found what is no part of who and cue, or what stands behind."""
    first = min(who[0], cue[0][0])
    left = [] if own is None else [span for span in own.content if span[1] <= first]
    begins = start
    while text[begins : begins + 1] in (" ", ":"):
        begins += 1
    told = max((span[1] for span in own.content), default=0) if own is not None else 0
    if told > begins:
        return (*left, (begins, told))
    if left:
        return tuple(left)
    rest = _rest().match(text, begins)
    if rest is None or len(rest.group().split()) < 2:
        return ()
    end = rest.end()
    place = bisect_left(quotations, end, key=itemgetter(1))
    if place < len(quotations) and quotations[place][0] < end:
        end = quotations[place][1]
    return ((begins, end),)


@cache
def _rest() -> re.Pattern[str]:
    """What stands to the end of a sentence."""
    return re.compile(rf"(?:[^.!?\n]|\.(?=\d|[a-zA-Z]\.|,)){{1,{_LONGEST}}}")
