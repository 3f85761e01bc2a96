"""Paragraphs that are all quotation, and whose words tell nobody: whose they are, tells a statement beside them.

What stands before is asked for what the model found there, too, which the rules of `finder` do not see: "Holt says the
dam is safe." and then a paragraph of quotation. One that its paragraph leaves open belongs to the next cue, where the
next paragraph goes on with it.
"""

from __future__ import annotations

from itertools import pairwise

from msgspec import Struct
from msgspec.structs import replace

from onrecord.record import Span
from onrecord.statements.attribution import Attribution, Found, form_of, word_count
from onrecord.statements.marks import quotations_in
from onrecord.statements.spans import paragraphs_of

_FEWEST = 6
"""Words of a paragraph that is somebody's speech; shorter ones may be headings."""
_HEADING = 16
"""Words from which on a paragraph of quotation is no heading, though no stop ends it."""
_QUOTED = 0.9
"""The share of its letters that are quoted."""
_WRITERS = ("i", "we", "my", "our")
"""Sources by which a writer speaks: "I ask", whom another's quotation answers."""
RUNNING = "running"


class Line(Struct, frozen=True):
    """A paragraph, its attributions in their order, and whether it is a quotation of nobody, left open or not."""

    span: Span
    said: tuple[Attribution, ...]
    alone: bool
    opened: bool


def with_running(text: str, found: Found) -> Found:
    """The attributions, with those of paragraphs of quotation that a statement beside them tells."""
    lines = lines_of(text, found)
    added: list[Attribution] = []
    changed: dict[Span, Span] = {}
    before: Attribution | None = None
    waiting: list[Line] = []
    for line, following in pairwise([*lines, None]):
        assert line is not None
        if not line.alone:
            before = _last(text, line)
            continue
        if following is not None and following.alone and line.opened:
            waiting.append(line)
            continue
        run, waiting = [*waiting, line], []
        cue = _first(text, following) if line.opened and following is not None else None
        if cue is None and before is None:
            continue
        goes_on = None if cue else before
        for each in run:
            one = _quoted(text, each, goes_on or cue, found)
            if goes_on is not None:
                one = replace(one, continues=goes_on.content[0])
            added.append(one)
            goes_on = before = one
        if cue is not None:
            changed[cue.content[0]] = added[-1].content[0]
    if not added:
        return found
    kept = [
        replace(one, continues=changed[one.content[0]]) if one.content[0] in changed and one.cue else one
        for one in found.attributions
    ]
    return Found(tuple(sorted([*kept, *added], key=lambda one: (one.first, one.content[0]))), found.quotations)


def lines_of(text: str, found: Found) -> list[Line]:
    """The paragraphs of a text, with what is found in them."""
    touching: dict[Span, list[Attribution]] = {}
    paragraphs = list(paragraphs_of(text))
    place = 0
    for one in sorted(found.attributions, key=lambda one: one.first):
        spans = sorted(span for part in (one.content, one.cue, one.source) for span in part)
        while place < len(paragraphs) and paragraphs[place][1] <= one.first:
            place += 1
        at = place
        for span in spans:
            while at < len(paragraphs) and paragraphs[at][1] <= span[0]:
                at += 1
            if at < len(paragraphs) and one not in (own := touching.setdefault(paragraphs[at], []))[-1:]:
                own.append(one)
    return [_line(text, span, tuple(touching.get(span, ()))) for span in paragraphs]


def _line(text: str, span: Span, said: tuple[Attribution, ...]) -> Line:
    start, end = span
    words = word_count(text, start, end)
    if said or text[start].isalnum() or text[start:end].isupper() or words < _FEWEST:
        return Line(span, said, False, False)
    if words < _HEADING and text[start:end].rstrip("”“\"’'»«‹› ")[-1:].isalnum():
        return Line(span, said, False, False)
    quotations = quotations_in(text, start, end)
    quoted = sum(quotation.end - quotation.start for quotation in quotations)
    alone = bool(quotations) and quotations[0].start == start and quoted >= _QUOTED * (end - start)
    return Line(span, said, alone and not quotations[0].single, alone and not quotations[-1].closed)


def _last(text: str, line: Line) -> Attribution | None:
    """Whose words a paragraph ends with, or whose cue stands in its last sentence."""
    spoken = [one for one in line.said if (one.source or one.continues) and not one.within]
    if not spoken or (text[line.span[1] - 1] == "?" and not _is_left_open(text, line.span)):
        return None
    last = max(spoken, key=lambda one: max(_ends(one, line.span)))
    if last.source and text[slice(*last.source[0])].lower() in _WRITERS:
        return None
    rest = text[max(_ends(last, line.span)) : line.span[1]]
    return last if ". " not in rest.strip(" .”\"’'") else None


def _is_left_open(text: str, span: Span) -> bool:
    """Whether a paragraph's last quotation goes on in the next one: "Is it safe?", each question with its own mark."""
    quotations = quotations_in(text, *span)
    return bool(quotations) and not quotations[-1].closed


def _ends(one: Attribution, line: Span) -> list[int]:
    return [end for part in (one.content, one.cue, one.source) for _, end in part if end <= line[1]] or [-1]


def _first(text: str, line: Line | None) -> Attribution | None:
    """The statement that a paragraph begins with, where it is a quotation with a cue."""
    if line is None:
        return None
    own = [one for one in line.said if one.content[0][0] == line.span[0] and one.cue and one.continues is None]
    return own[0] if own and not text[line.span[0]].isalnum() else None


def _quoted(text: str, line: Line, like: Attribution | None, found: Found) -> Attribution:
    """The paragraph as an attribution, as sure as the one beside it."""
    content = (line.span,)
    chance = like.chance if like is not None else None
    return Attribution(content=content, form=form_of(text, content, found.quotations), pattern=RUNNING, chance=chance)
