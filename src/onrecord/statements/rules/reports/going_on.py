"""Who goes on, with a participle or behind "and": "…, dijo Holt, añadiendo que …"; whose clause it is from afar."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from onrecord.statements.lexicon.families import DECLINING_SLAVIC, ROMANCE
from onrecord.statements.rules.paragraph.cues import Cue
from onrecord.statements.rules.paragraph.drafts import Reading
from onrecord.statements.rules.paragraph.sentences import Range
from onrecord.statements.rules.paragraph.somebody import is_somebody
from onrecord.statements.rules.paragraph.sources import source_after, source_before, subject_of_sentence


def who_spoke(reading: Reading, cue: Cue) -> Range | None:
    """Who spoke just before a participle, in its sentence: "…, dijo Holt, | añadiendo que …"; "…, en ajoutant que"."""
    tags = reading.tags
    at = cue.first - (tags[cue.first - 1 : cue.first] == "P")
    by = at < cue.first and reading.paragraph.words[at] == "en"  # "a requis une amende | en soulignant que …"
    if tags[at - 1 : at] not in tuple(",QUq") and not by:
        return None
    start = reading.sentences.start(cue.first)
    before = next((one for one in reversed(reading.drafts[-3:]) if start < one.last <= cue.first), None)
    if before is not None:
        return before.source
    for cue_before in reversed(reading.cues_between(start, at) if reading.paragraph.language.code in ROMANCE else []):
        turned = tags[cue_before.first - 1 : cue_before.first] == "," and cue_before.finite
        source = source_after(reading.paragraph, reading.sentences, cue_before.last) if turned else None
        if source is not None and tags[source[1] : at] == ",":
            return source  # "El puente es inseguro, denunció | Holt |, agregando que …"
    subject = subject_of_sentence(reading.paragraph, reading.sentences, at)
    ensured = reading.paragraph.words[cue.last - 1] in _ENSURING
    return None if subject and ensured and not re.search("[NR]", tags[slice(*subject)]) else subject


_ENSURING: Final = frozenset(
    "garantindo assegurando assicurando garantendo garantizando asegurando assurant garantissant".split()
)
"""Participles that mostly mean to bring about: "…, asegurando que todo siga igual"."""


def told_before_and(reading: Reading, first: int) -> Range | None:
    """Who said something right before "and" or "but" and the verb at `first`: "diz que …, | mas avisa que …"."""
    if reading.paragraph.language.code not in ROMANCE:
        return None
    start = reading.sentences.start(first)
    before = [
        one for one in reading.drafts[-3:] if one.source and start <= one.source[0] and one.last in (first - 1, first)
    ]
    if before:
        return before[-1].source
    for verb in range(first - 2, start, -1):  # "le maire, Roy Varn, | a parlé de la ville et a dit que …"
        if reading.tags[verb] in ".:;QUOTSW":
            return None
        if reading.tags[verb] in "AE" and reading.tags[verb - 1] not in "AEVvYF":
            source = source_before(reading.paragraph, reading.sentences, verb)
            named = source is not None and re.search("[NR]", reading.tags[slice(*source)])
            return source if named or (source is not None and is_somebody(reading, source)) else None
    named_first = _named_first().match(reading.tags, start, first)
    if named_first is None or re.search("[TSWQUO:;]", reading.tags[named_first.end() : first]):
        return None
    return named_first.span("who")


@cache
def _named_first() -> re.Pattern[str]:
    """Somebody with a full name who begins a sentence: "Luego, el fiscal Roy Varn | se presentó y explicó que …"."""
    lead = r"(?:[CY]|[PYn][^.,:;QUOTSW]{0,10},)?"
    return re.compile(rf"{lead}(?P<who>(?:D?n{{1,2}}(?:PD?[nN]{{1,2}})?)?N{{2,4}})(?=[nFYAEVv])")


def told_already(reading: Reading, cue: Cue) -> bool:
    """Whether a verb stands inside of what is told by another one."""
    return any(one.first <= cue.first < one.last for one in reading.drafts_beside(cue.first))


def spoke_in_dashes(reading: Reading, first: int) -> Range | None:
    """Who said what a dash opens, before "and" and another verb: "– …, säger | hon | till DN och påpekar att …"."""
    if reading.tags[first - 1] != "C":
        return None
    start = reading.sentences.start(first)
    told = (one for one in reading.drafts_beside(first) if one.pattern == "dash speech" and one.source)
    return next((one.source for one in told if one.source and start <= one.source[0] < first), None)


def opening_name(reading: Reading, source: Range, first: int) -> Range:
    """The name that begins a sentence, where a single word before the verb belongs to when it was: else the source."""
    if reading.paragraph.language.code not in DECLINING_SLAVIC or source[1] - source[0] > 1:
        return source
    start = reading.sentences.start(first)
    opening = _named_before_time().match(reading.tags, start, first)
    told = opening is not None and opening.end("who") < source[0]
    return (start, opening.end("who")) if opening is not None and told else source


@cache
def _named_before_time() -> re.Pattern[str]:
    """Who a sentence begins with, and when it was said, before a verb: "Jiří Holt | v sobotu po porážce"."""
    return re.compile(r"(?P<who>[nNDC#]{0,8}N{2,3})(?:P?J|P[Dn#]{1,3})(?:P[DnN#]{1,5}){0,2}\Z")


def with_relative(reading: Reading, start: int, end: int) -> Range | None:
    """A noun with the clause that tells which, which begins its sentence: "Una persona che ha chiamato | ha detto"."""
    match = _relative_clause().match(reading.tags, start, end)
    return match.span("who") if match and match.end() == end else None


@cache
def _relative_clause() -> re.Pattern[str]:
    return re.compile(r"(?:C|Y,?)?(?P<who>D?n{1,2}(?:PD?[nN]{1,2})?TF?[AEVvn][^,.;:QUOqT]{1,14})")
