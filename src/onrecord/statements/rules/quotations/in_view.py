"""What somebody thinks, told by "for" before a name and quoted in part: "Para Ada Holt, el plan “sabe a poco”".

In French, Spanish, Italian, Portuguese, Dutch and German, where a quotation that begins small stands in the sentence
and no verb of speech; without quoted words "for" means more than this.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from onrecord.statements.lexicon.families import VERB_SECOND
from onrecord.statements.rules.paragraph.clause_ends import LONGEST_CLAUSE, clause_end
from onrecord.statements.rules.paragraph.drafts import Draft, Reading
from onrecord.statements.rules.paragraph.somebody import is_surname

_FOR: Final = {"fr": "pour", "es": "para", "it": "per", "pt": "para", "nl": "voor", "de": "für"}
_FEWEST: Final = 2
"""Words of the quotation: one alone may be a name."""


def in_view(reading: Reading) -> None:
    """For X, CLAUSE with a quotation."""
    leading = _FOR.get(reading.paragraph.language.code or "")
    if leading is None:
        return
    for place in reading.places:
        start = reading.sentences.start(place)
        if reading.free(place) and reading.paragraph.words[start] == leading:
            draft = _viewed(reading, start, place)
            if draft is not None:
                reading.add(draft)
    for at, word in enumerate(reading.paragraph.words):
        if word == leading and reading.sentences.start(at) == at and (draft := _introduced(reading, at)) is not None:
            reading.add(draft)


def _introduced(reading: Reading, start: int) -> Draft | None:
    """Pour Ada Holt, cheffe du port, CLAUSE: who is introduced so in a sentence without another speaker has a view."""
    tags, end = reading.tags, reading.sentences.end(start)
    who = _presented().match(tags, start + 1, end)
    if who is None or reading.cues_between(start, end) or reading.drafts_beside(start):
        return None
    first, last = who.end(), clause_end(tags, who.end(), end)
    plain = _SHORTEST <= last - first <= LONGEST_CLAUSE and not re.search("[UO:]", tags[first:last])
    if not plain or not re.search("[AEVvn]", tags[first : first + _SHORTEST]):
        return None
    return Draft("judgement", (start, start + 1), who.span("who"), (first, last))


_SHORTEST: Final = 5
"""Tokens of such a view, at least, among which its verb or its noun is."""


@cache
def _presented() -> re.Pattern[str]:
    """A name of two words and what tells who that is, in one part or two, with their commas."""
    return re.compile(r"(?P<who>(?:D?n{1,2})?N{2,4},n[^,.;:QUO]{1,16}),(?:[DnW][^,.;:QUO]{1,18},)?")


def _viewed(reading: Reading, start: int, place: int) -> Draft | None:
    tags, end = reading.tags, reading.sentences.end(place)
    quotation = reading.paragraph.quotations[place]
    said = reading.paragraph.text[quotation.inner : quotation.last].strip()
    if whole := _alone().fullmatch(tags, start, place):
        return Draft("judgement", (start, start + 1), whole.span("who"), (place, place + 1))
    if not said[:1].islower() or len(said.split()) < _FEWEST or reading.cues_between(start, place):
        return None
    if any(draft.first < end and draft.last > start for draft in reading.drafts_beside(place)):
        return None
    who = _who().match(tags, start + 1, place + 1)
    noun = _by_noun().match(tags, start + 1, place + 1)
    if who is None and noun and _people().fullmatch(reading.paragraph.words[noun.end() - 1]):
        who = noun
    if (
        who is None
        and (alone := _surname().match(tags, start + 1, place + 1))
        and is_surname(reading.paragraph, start + 1)
    ):
        who = alone
    if who is None:
        return None
    behind = who.end()
    if tags[behind] == ",":
        behind += 1
    elif reading.paragraph.language.code in VERB_SECOND and tags[behind] not in "AEnVv":
        return None
    last = clause_end(tags, behind, end)
    if cut := re.compile(",C").search(tags, place, last):
        last = cut.start()
    if not place < last <= behind + LONGEST_CLAUSE:
        return None
    return Draft("according to, clause", (start, start + 1), who.span("who"), (behind, last))


@cache
def _surname() -> re.Pattern[str]:
    return re.compile("(?P<who>N)(?=,)")


@cache
def _by_noun() -> re.Pattern[str]:
    """A noun with its article, before a comma."""
    return re.compile(r"(?P<who>Dn{1,2})(?=,)")


@cache
def _people() -> re.Pattern[str]:
    """Romance nouns for people that tell by their ends, and some that do not."""
    ends = "iste|trice|teur|ienne?|euse|ista|logue|logo|loga|dora?|tora?|tore|ólog[oa]"
    return re.compile(
        rf"\w+(?:{ends})|(?:élu|magistrat|dirigeant|président|député|avocat)e?|responsable|maire|ministre|juge|"
        "alcald(?:e|esa)|juez|jueza|magistrad[oa]|fiscal|ministr[oa]|president[ea]|giudice|sindac[oa]|abogad[oa]|"
        "portavoz|portavoce|experte?|expert[oa]|espert[oa]"
    )


@cache
def _alone() -> re.Pattern[str]:
    """All that stands before a quotation which is told whole: "Pour Ada Holt, | « le pont est sûr »"."""
    return re.compile(r"P(?P<who>(?:Dn{1,2})?N{1,4}),")


@cache
def _who() -> re.Pattern[str]:
    """An office and a name of two words, in either order, with what is told of it between commas."""
    described = r"D?n{1,3}(?:PD?[nN]{1,2})?,(?:D?n{1,2})?N{2,4}(?=,)"  # not "pour ce match, Ada Holt | est …"
    return re.compile(
        rf"(?P<who>{described}|(?:D?n{{1,3}})?N{{2,4}}(?=,|D|[AEnVv]))(?:,[TWnD][^,.;:QUO]{{1,16}}(?=,)){{0,2}}"
    )
