"""An attribution as it is found: spans in the text, before anyone asks who the speaker is.

This is what every finder hands on, by rule or by model; ids, speakers and times are added by others.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from operator import itemgetter

from msgspec import Struct
from msgspec.structs import replace

from onrecord.record import Form, Span

_DIRECT = 0.9
"""The share of quoted words from which an attribution is direct."""


class Attribution(Struct, frozen=True, kw_only=True):
    """Source, cue and content as spans of the text, each ascending; source and cue may be empty."""

    content: tuple[Span, ...]
    cue: tuple[Span, ...] = ()
    source: tuple[Span, ...] = ()
    form: Form
    pattern: str
    """The rule, or the model, that found it: what its confidence was measured for."""
    chance: float | None = None
    """How likely it is right, where the model found it."""
    backed: str | None = None
    """The rule that found the same, where the model found it."""
    negated: bool = False
    """Whether the cue says that it was not said: "never said"."""
    continues: Span | None = None
    """The first span of the content that this one goes on from in a later paragraph."""
    within: Span | None = None
    """The first span of the content that this one is inside of."""
    repeats: tuple[Span, ...] = ()
    """The first spans of the contents, said by somebody, that hold the words of this one: a pull quote's."""

    @property
    def first(self) -> int:
        """Where its first word stands."""
        return min(spans[0][0] for spans in (self.content, self.cue, self.source) if spans)


def pointing_to(one: Attribution, moved: Mapping[Span, Span]) -> Attribution:
    """`one` where the contents that it points to begin now; `moved`: the first span of each before, and now."""
    return replace(
        one,
        within=moved.get(one.within, one.within) if one.within else None,
        continues=moved.get(one.continues, one.continues) if one.continues else None,
        repeats=tuple(moved.get(place, place) for place in one.repeats),
    )


@cache
def _words() -> re.Pattern[str]:
    return re.compile("[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\u0e00-\u0e7f]{1,2}|\\w+?(?=[\u3040-\u9fff]|\\b)")


def word_count(text: str, start: int, end: int) -> int:
    """How many words `text[start:end]` holds; in scripts without blanks two letters count as one."""
    return sum(1 for _ in _words().finditer(text, start, end))


def form_of(text: str, content: Iterable[Span], quoted: Sequence[Span]) -> Form:
    """Direct if at least .9 of the content's words are quoted, indirect if none is, mixed otherwise.

    `quoted`: all spans of the text between marks, ascending, or those of them that touch the content.
    """
    total = inside = 0
    for start, end in content:
        total += word_count(text, start, end)
        place = bisect_right(quoted, start, key=itemgetter(1))  # no slice: each statement of a long text asks
        while place < len(quoted) and quoted[place][0] < end:
            first, last = quoted[place]
            inside += word_count(text, max(first, start), min(last, end))
            place += 1
    if not inside:
        return "indirect"
    return "direct" if inside >= _DIRECT * total else "mixed"


class Found(Struct, frozen=True):
    """The attributions of a text, in the order of their first word, and its quotations, ascending."""

    attributions: tuple[Attribution, ...]
    quotations: tuple[Span, ...]


def without_wordless(text: str, found: Found) -> Found:
    """What was found but for contents that are marks alone: of "“ “ ” ”" and "“…”" nobody says anything."""
    kept = tuple(
        one for one in found.attributions if any(any(map(str.isalnum, text[slice(*span)])) for span in one.content)
    )
    return found if len(kept) == len(found.attributions) else Found(kept, found.quotations)


def said_by(found: Found) -> list[tuple[Span, tuple[Span, ...]]]:
    """Each source with what it says, in later paragraphs of its turn as well."""
    said: list[tuple[Span, tuple[Span, ...]]] = []
    turns: dict[Span, int] = {}
    for one in found.attributions:
        place = turns.get(one.continues) if one.continues else None
        if place is not None:
            source, content = said[place]
            said[place] = source, (*content, *one.content)
        elif one.source:
            place = len(said)
            said.append((one.source[0], one.content))
        if place is not None and one.pattern == "turn":
            turns[one.content[0]] = place
    return said
