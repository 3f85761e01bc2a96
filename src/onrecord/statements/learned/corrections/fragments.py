"""Contents that say nothing as they stand: a relative pronoun for the thing that it means, a clause cut before its
deadline, two acts of one subject in one.

"The ferries, which Hull blamed on rain": the content is the ferries, not "which". "had promised four by today": the
deadline belongs to what was promised. "said the quay would open and declined to say why": two statements of one source.
Of 21,940 statements in 1,092 articles the first is so in 166 (0.8 %); the others are rare, but plainly wrong.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cache

from msgspec.structs import replace

from onrecord.record import Span
from onrecord.statements.attribution import Attribution, Found, pointing_to
from onrecord.statements.outlook import looks_ahead
from onrecord.statements.times.words import DAY_NAMES, MONTH_NAMES, SEASON

_MODEL = "model"
_BEFORE = 120
"""Characters before a relative pronoun in which what it means is looked for."""
_FEW = 4
"""Words of a content that a deadline may have been cut from."""


def with_whole_contents(text: str, found: Found) -> Found:
    """The attributions of an English text with contents that can be read alone."""
    moved: dict[Span, Span] = {}
    taken = sorted(span for one in found.attributions for span in (*one.content, *one.cue, *one.source))
    kept: list[Attribution] = []
    for one in found.attributions:
        whole = one
        if one.pattern == _MODEL and one.form == "indirect" and not one.continues:
            whole = _with_deadline(text, _with_antecedent(text, one), taken)
            if whole.content[0] != one.content[0]:
                moved[one.content[0]] = whole.content[0]
        kept += _parted(text, whole)
    if not moved and kept == list(found.attributions):
        return found
    ordered = sorted((pointing_to(one, moved) for one in kept), key=lambda one: (one.first, one.content[0]))
    return Found(tuple(ordered), found.quotations)


def _with_antecedent(text: str, one: Attribution) -> Attribution:
    """An attribution with what its "which" or "whom" means in place of the pronoun, where the words before tell."""
    start, end = one.content[0]
    word, rest = text[start:end].lower(), one.content[1:]
    if one.source and one.source[0][0] < start and text.endswith((", which ", ", whom "), 0, one.source[0][0]):
        start, rest = text.rindex(" wh", 0, one.source[0][0]) + 1, one.content  # "the quay, which Holt vowed | to open"
        word = "which" if text.startswith("which", start) else "whom"
    if word not in ("which", "who", "whom"):
        return one
    line = text.rfind("\n", 0, start) + 1
    pattern = _thing() if word == "which" else _person()
    found = pattern.search(text, max(line, start - _BEFORE), start)
    if found is None or not _is_sure(text, found.start("noun"), text[slice(*rest[0])] if rest else ""):
        return one
    return replace(one, content=(found.span("noun"), *rest))


def _is_sure(text: str, start: int, rest: str) -> bool:
    """Whether a noun is what the pronoun means: one that its sentence begins with, or one of which no clause tells.

    Of "asked her to go, which will be …" nobody can tell from these words alone, and two joined by "and" may be meant.
    """
    if _joined().search(text, max(0, start - 8), start):
        return False
    begins = _begins().search(text, max(0, start - 4), start) is not None
    return begins or _finite().match(rest) is None


@cache
def _joined() -> re.Pattern[str]:
    return re.compile(r"\b(?:and|or) \Z")


@cache
def _begins() -> re.Pattern[str]:
    return re.compile(r"(?:\A|\n|[a-z\d”\"’][.!?][”\"’']? )\Z")


@cache
def _finite() -> re.Pattern[str]:
    """A verb of a clause, or the subject of one, that a pronoun may go with as a whole."""
    verbs = "is|are|was|were|has|have|had|will|would|can|could|may|might|should|must|do|does|did|make|help|need|left"
    return re.compile(rf"(?:\w+ly )?(?:(?:{verbs})\b|\w+s\b(?<!as)|\w+ed\b|(?:he|she|it|they|we|I|[A-Z]\w+)\b)")


@cache
def _thing() -> re.Pattern[str]:
    """A noun with its article, and what hangs on it by prepositions, that ends before ", which"."""
    article = "the|an?|his|her|its|their|our|my|this|that|these|those"
    verb = (
        "is|are|was|were|has|have|had|will|would|can|could|may|might|should|must|do|does|did|said|says|told|made|gave|took"
        "|won|lost|met|put|set|cut|got|saw|held|led|left|and|or|but|who|which|that|to|not|by|after|before|when|while"
    )
    word = rf"(?!(?:{article}|{verb})\b)(?![\w-]+ed\b)[\w’'-]+"
    preposition = "of|for|on|in|between|against|with|from|at"
    noun = rf"(?:(?:{article})|[A-Z][\w.-]*[’']s) (?:{word} ){{0,4}}?{word}"
    more = rf"(?: (?:{preposition}) (?:(?:{article}) )?(?:{word} ){{0,4}}?{word}){{0,2}}"
    return re.compile(rf"(?<![\w’'-])(?P<noun>(?i:{noun}{more})),? \Z")


@cache
def _person() -> re.Pattern[str]:
    """A name before ", who"."""
    return re.compile(r"(?<![\w’'-])(?P<noun>[A-Z][\w’'-]+(?: (?:[A-Z]\.|[A-Z][\w’'-]+)){1,3}), \Z")


def _with_deadline(text: str, one: Attribution, taken: list[Span]) -> Attribution:
    """A content of a few words with the deadline behind it: "promised four | by today"."""
    start, end = one.content[-1]
    if not one.cue or one.cue[-1][0] > start or len(text[start:end].split()) > _FEW:
        return one
    if looks_ahead(" ".join(text[slice(*span)] for span in one.cue)) == "none":
        return one
    found = _deadline().match(text, end)
    place = bisect_right(taken, (end, end))
    if found is None or (place < len(taken) and taken[place][0] < found.end()):
        return one
    return replace(one, content=(*one.content[:-1], (start, found.end())))


@cache
def _deadline() -> re.Pattern[str]:
    """The deadline right behind a content that the model cut before it."""
    day = f"today|tonight|tomorrow|midnight|{DAY_NAMES}"
    month = rf"(?:{MONTH_NAMES})(?: \d{{1,2}})?"
    unit = rf"(?:the )?(?:end of (?:the |this |next )?)?(?:(?:next|this) )?(?:week|month|year|{SEASON})"
    return re.compile(
        rf" (?:by|before|until|no later than) (?:{day}|{month}|(?:19|20)\d\d|{unit})"
        r"(?=[,.;:!?\n]| (?:and|but|or)\b|\Z)"
    )


def _parted(text: str, one: Attribution) -> Iterator[Attribution]:
    """A content without what its source did then, and that: "…, and declined to say why"."""
    start, end = one.content[-1]
    behind = one.source and one.cue and one.source[0][0] < one.cue[0][0] < start
    found = _declined().search(text, start, end) if one.pattern == _MODEL and behind else None
    if found is None or one.form != "indirect":
        yield one
        return
    yield replace(one, content=(*one.content[:-1], (start, found.start())))
    yield replace(one, content=((found.start("rest"), end),), cue=(found.span("cue"),), backed=None, negated=False)


@cache
def _declined() -> re.Pattern[str]:
    saying = "say|comment|give|elaborate|answer|discuss|name|identify|specify|disclose"
    return re.compile(rf"(?<=\w),? (?:and|but) (?P<cue>(?:declined|refused)) (?P<rest>to (?:{saying})\b[^.;]*)\Z")
