"""A Japanese, Chinese or Korean paragraph read: quotations with cues, Chinese clauses, and what goes on from them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import Final

from msgspec.structs import replace

from onrecord.record import Span
from onrecord.statements.attribution import Attribution, form_of, word_count
from onrecord.statements.rules.asian.chinese import chinese_clauses, full_width
from onrecord.statements.rules.asian.eastern import spoken
from onrecord.statements.rules.asian.eastern_clauses import eastern_clauses
from onrecord.statements.rules.paragraph.drafts import Reading
from onrecord.statements.rules.quotations.uncued import UTTERANCE_ENDS

_FEWEST: Final = 2
"""Words of a quotation, two signs each, that is no title."""
_BETWEEN: Final = "。，；！？ "
"""Signs that may part a statement from the quotation that goes on from it."""


def told_in_the_east(reading: Reading) -> list[Attribution]:
    """What somebody says by the shape of the sentences; takes the quotations that it has."""
    paragraph, code = reading.paragraph, reading.paragraph.language.code or ""
    text = full_width(paragraph.text) if code == "zh" else paragraph.text
    told = _in_clauses(reading) if code == "zh" else _unquoted(reading, code)
    by_cue = {one.cue: place for place, one in enumerate(told)}
    for place in reading.places:
        quotation = paragraph.quotations[place]
        if not reading.free(place) or word_count(text, quotation.inner, quotation.last) < _FEWEST:
            continue
        content = quotation.start, quotation.end
        found = spoken(text, content, paragraph.start, paragraph.end, code)
        if found is None:
            continue
        reading.take((place, place + 1))
        if (found.cue,) in by_cue:  # “…”市长表示，工程顺利。 "…"라며 "…"라고 말했다.
            other = by_cue[(found.cue,)]
            told[other] = _with(told[other], content)
            continue
        by_cue[(found.cue,)] = len(told)
        source = (found.source,) if found.source else ()
        told.append(Attribution(content=(content,), cue=(found.cue,), source=source, form="direct", pattern="eastern"))
    return _gone_on(reading, told) if code in ("zh", "ja") else told


def _unquoted(reading: Reading, code: str) -> list[Attribution]:
    """What Japanese and Korean sentences tell without marks."""
    paragraph = reading.paragraph
    return [
        Attribution(
            content=(one.content,), cue=(one.cue,), source=(one.source,), form="indirect", pattern="eastern clause"
        )
        for one in eastern_clauses(paragraph.text, paragraph.start, paragraph.end, code)
    ]


def _with(one: Attribution, content: Span) -> Attribution:
    form = "direct" if one.form == "direct" else "mixed"
    return replace(one, content=tuple(sorted((content, *one.content))), form=form)


def _gone_on(reading: Reading, told: list[Attribution]) -> list[Attribution]:
    """`told` with the quotations that stand right behind what somebody says: 王表示，很荣幸。“…”"""
    text = reading.paragraph.text
    ends = {max(one.content[-1][1], one.cue[-1][1]): place for place, one in enumerate(told)}
    for place in reading.places:
        quotation = reading.paragraph.quotations[place]
        if not reading.free(place) or text[quotation.last - 1] not in UTTERANCE_ENDS:
            continue
        end = quotation.start
        while end not in ends and end > reading.paragraph.start and text[end - 1] in _BETWEEN:
            end -= 1
        if end in ends:
            other = ends[quotation.end] = ends[end]
            told[other] = _with(told[other], (quotation.start, quotation.end))
            reading.take((place, place + 1))
    return told


def _in_clauses(reading: Reading) -> list[Attribution]:
    """What somebody says in a clause of a Chinese sentence, with the quotations in it."""
    paragraph, told = reading.paragraph, list[Attribution]()
    places = list(paragraph.quotations)
    quoted = [(paragraph.quotations[place].start, paragraph.quotations[place].end) for place in places]
    starts = [start for start, _ in quoted]
    for one in chinese_clauses(full_width(paragraph.text), paragraph.start, paragraph.end):
        around = bisect_right(starts, one.cue[0]) - 1
        if around >= 0 and one.cue[0] < quoted[around][1]:
            continue
        first, last = bisect_left(starts, one.content[0]), bisect_left(starts, one.content[1])
        form = form_of(paragraph.text, (one.content,), quoted[first:last])
        told.append(
            Attribution(content=(one.content,), cue=(one.cue,), source=(one.source,), form=form, pattern="eastern")
        )
        for place in places[first:last]:
            reading.take((place, place + 1))
    return told
