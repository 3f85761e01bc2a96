"""What is promised, threatened, proposed, asked, refused in the infinitive: "a promis de fermer", "amenazó con irse".

In the languages of `lexicon.cues.undertakings`; what is told in a clause with "that" see `clauses`. The infinitive
begins behind the verb or behind whom it is asked of: "a demandé au gouvernement | de fermer le pont".
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from onrecord.statements.lexicon.cues.undertakings import INFINITIVES, UNDERTAKINGS, Undertaking
from onrecord.statements.lexicon.families import ROMANCE, VERB_SECOND
from onrecord.statements.rules.paragraph.behind import past_times
from onrecord.statements.rules.paragraph.clause_ends import LONGEST_CLAUSE, clause_end
from onrecord.statements.rules.paragraph.drafts import Draft, Reading
from onrecord.statements.rules.paragraph.sources import source_after
from onrecord.statements.rules.paragraph.verb_groups import group_of
from onrecord.statements.rules.reports.clauses import subject_of_clause

UNDERTAKING: Final = "verb, infinitive"
"""The pattern of these attributions."""
_REACH: Final = 14
"""Tokens between a verb and what leads to the infinitive."""
_PRONOUNS: Final = frozenset(
    "se s le la les l lui leur y en ne n pas plus jamais no não non lo los las me nos inte ikke seg sig не".split()
)
"""Words that may stand between what leads to an infinitive and the infinitive."""


def undertakings(reading: Reading) -> None:
    """X promised to do; X asked Y to do; X refused to do."""
    verbs = UNDERTAKINGS.get(reading.paragraph.language.code or "")
    if verbs is None:
        return
    for at, word in enumerate(reading.paragraph.words):
        told = verbs.get(word.removesuffix("-se"))
        draft = _undertaken(reading, at, told) if told is not None else None
        if draft is not None:
            reading.add(draft)


def _undertaken(reading: Reading, at: int, told: Undertaking) -> Draft | None:
    cue = group_of(reading, at)
    first = _infinitive(reading, at, told) if cue is not None else None
    if cue is None or first is None:
        return None
    source = subject_of_clause(reading, cue)
    if source is None and reading.paragraph.language.code in VERB_SECOND:
        source = source_after(reading.paragraph, reading.sentences, cue.last)
        source = source if source and source[1] <= first else None
    last = clause_end(reading.tags, first, reading.sentences.end(at))
    if reading.tags[reading.sentences.start(at)] == "S" and reading.paragraph.language.code in ROMANCE:
        comma = reading.tags.find(",", first, last)
        last = comma if comma > 0 else last  # "Alors que la ville refuse de payer, | le maire …"
    if source is None or not 1 < last - first <= LONGEST_CLAUSE or re.search("[QUO:]", reading.tags[first:last]):
        return None
    if any(one.first <= at < one.last or first <= one.first < last for one in reading.drafts_beside(at)):
        return None
    return Draft(UNDERTAKING, (cue.first, cue.last), source, (first, last))


def _infinitive(reading: Reading, at: int, told: Undertaking) -> int | None:
    """Where the infinitive begins, with what leads to it; None where none follows the verb or whom it is asked of."""
    words, tags, code = reading.paragraph.words, reading.tags, reading.paragraph.language.code or ""
    end = min(reading.sentences.end(at), at + _REACH)
    if code == "nl" and (first := _dutch(reading, at, told)) is not None:
        return first
    behind = past_times(reading.paragraph, at + 1, end)
    for place in range(at + 1, end):
        told_of = place == behind or _object().fullmatch(tags, at + 1, place) is not None
        comma = tags[place] == ","
        that = words[place + comma : place + comma + 1]
        if that in _THAT and told_of and (that != ["da"] or code not in ROMANCE):  # "pediu a suspensão da audiência"
            related = (
                code in ROMANCE and place > behind and tags[behind] == "D"
            )  # "ordenó la retirada de los menores que"
            return None if related else place + comma
        if tags[place] in ",.:;QUOqTS" and told.links.isdisjoint(words[place : place + 2]):
            return None
        linked = words[place] in told.links
        if not linked and "-" not in told.links:
            continue
        verb = place + linked
        while verb < end and words[verb] in _PRONOUNS:
            verb += 1
        if verb >= reading.sentences.end(at) or not _form(code).fullmatch(words[verb]) or tags[verb] in "DPRJN":
            continue
        if words[verb] not in _NOUNS and told_of:
            return place
    return None


def _dutch(reading: Reading, at: int, told: Undertaking) -> int | None:
    """Where a Dutch clause begins that "te" and its verb end: "beloofde | de brug te sluiten", "vroeg Varn | om …"."""
    words, end = reading.paragraph.words, clause_end(reading.tags, at, reading.sentences.end(at))
    if words[end - 2 : end - 1] != ["te"] or not words[end - 1].endswith("n") or "," in reading.tags[at:end]:
        return None
    if "-" not in told.links:
        return next((place for place in range(at + 1, min(end, at + _REACH)) if words[place] == "om"), None)
    return at + 1


@cache
def _form(code: str) -> re.Pattern[str]:
    return re.compile(INFINITIVES[code])


@cache
def _object() -> re.Pattern[str]:
    """Whom something is asked of, or promised: "au gouvernement", "a Roy Varn", "regeringen"."""
    return re.compile(r"-?R?[YFE]{0,2}(?:P{0,2}D?[nN#e]{1,6}(?:P{1,2}D?[nN]{1,4}){0,2}[PT]?|P)?[YF]?")


_THAT: Final = [
    [word] for word in "que qu che att at dat żeby aby by że чтобы что щоб що že da să că ότι bahwa".split()
]
"""Words before a clause that stands for the infinitive, one to a slice."""
_NOUNS: Final = frozenset(
    "maire père mère frère affaire ministre membre autre titre centre ordre nombre lettre offre guerre terre mer "
    "hiver avenir cher fer dernier premier lugar mujer hogar poder militar popular ayer mar mare genere mestiere "
    "cantiere carcere carabiniere quartiere setor valor favor autor melhor maior menor qualquer mulher".split()
)
"""Words that end as infinitives do and are none, or hardly ever."""
