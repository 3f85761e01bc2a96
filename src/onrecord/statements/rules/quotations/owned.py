"""What is told as somebody's by a possessive: "Sein Fazit: „…“", "Su consejo: …", "À ses yeux, le pont est sûr".

In other languages than English. The possessive is the source, as a pronoun would be.
"""

from __future__ import annotations

import re
from typing import Final

from onrecord.statements.lexicon.cues.owned import POSSESSIVES, SAYING, VIEWS
from onrecord.statements.lexicon.families import VERB_SECOND
from onrecord.statements.rules.paragraph.clause_ends import LONGEST_CLAUSE, SHORTEST_CLAUSE, clause_end
from onrecord.statements.rules.paragraph.drafts import Draft, Reading, inside_a_draft
from onrecord.statements.rules.quotations.quoted import with_following

OWNED: Final = "his words"
"""The pattern of what a noun that is somebody's leads to: "Sein Fazit: …"."""
_TO: Final = 8
"""Tokens from the noun to the colon: "sein Appell an die Parteien"."""


def owned(reading: Reading) -> None:
    """HIS conclusion: "…"; HIS conclusion: CLAUSE; in HIS view, CLAUSE."""
    code = reading.paragraph.language.code or ""
    possessives = POSSESSIVES.get(code)
    if possessives is None:
        return
    for at, word in enumerate(reading.paragraph.words):
        if word not in possessives:
            continue
        draft = _before_colon(reading, at, SAYING[code]) or _in_view(reading, at)
        if draft is not None and not inside_a_draft(reading, draft):
            reading.add(draft)


def _before_colon(reading: Reading, at: int, nouns: frozenset[str]) -> Draft | None:
    """Seine Bilanz: „…“; il suo consiglio ai giovani: CLAUSE."""
    tags, words, start = reading.tags, reading.paragraph.words, reading.sentences.start(at)
    article = at - 1 if words[at - 1 : at] in _ARTICLES else at
    if article > start and tags[article - 1] not in ",-C":
        return None
    noun = next((place for place in range(at + 1, min(at + 4, len(words))) if words[place] in nouns), None)
    if noun is None or re.search("[^nY]", tags[at + 1 : noun]):
        return None
    colon = tags.find(":", noun + 1, noun + 1 + _TO)
    if colon < 0 or re.search("[^PDnNYF#]", tags[noun + 1 : colon]) or colon + 1 >= len(tags):
        return None
    if tags[colon + 1] in "QUqO":
        content = with_following(reading, colon + 1) if reading.free(colon + 1) else []
    else:
        last = clause_end(tags, colon + 1, reading.sentences.end(at))
        plain = SHORTEST_CLAUSE <= last - colon - 1 <= LONGEST_CLAUSE and "?" not in words[last : last + 1]
        content = [(colon + 1, last)] if plain and re.search("[AEVvn]", tags[colon + 1 : last]) else []
    return Draft(OWNED, (noun, colon), (at, at + 1), *content) if content else None


_ARTICLES: Final = (["il"], ["la"], ["i"], ["le"], ["o"], ["a"])
"""Articles before a possessive."""


def _in_view(reading: Reading, at: int) -> Draft | None:
    """Seiner Meinung nach ist CLAUSE; CLAUSE, à son avis, CLAUSE; die Brücke ist seiner Meinung nach alt."""
    words = reading.paragraph.words
    for before, nouns, behind in VIEWS.get(reading.paragraph.language.code or "", ()):
        first, last = at - bool(before), at + 2 + bool(behind)
        around = [*words[max(first, 0) : at], *words[at + 2 : last]] == [word for word in (before, behind) if word]
        if around and words[at + 1 : at + 2] and words[at + 1] in nouns.split():
            return _viewed(reading, at, first, last)
    return None


def _viewed(reading: Reading, at: int, first: int, last: int) -> Draft | None:
    tags, code = reading.tags, reading.paragraph.language.code
    second = code in VERB_SECOND
    start, end = reading.sentences.start(at), clause_end(tags, last, reading.sentences.end(at))
    cue, source = (first, last), (at, at + 1)
    if re.fullmatch("[CY]{0,2},?", tags[start:first]):
        behind = last + (tags[last : last + 1] == ",")
        told = behind > last or (second and tags[last : last + 1] in tuple("AEVvn")) or code == "pl"
        long = SHORTEST_CLAUSE <= end - behind <= LONGEST_CLAUSE or tags[behind : behind + 1] in tuple("QUqO")
        return Draft("according to, clause", cue, source, (behind, end)) if told and long else None
    between = tags[first - 1] == "," and tags[last : last + 1] == ","
    inside = second and re.search("[AEVvn]", tags[start:first]) and tags[first - 1] not in ",;:-"
    if (
        re.search("[QUqO:;]", tags[start:first] + tags[last:end])
        or not (between or inside)
        or end - start > LONGEST_CLAUSE
    ):
        return None
    if between and tags[first - 2] in "TW":
        return None  # "comportamenti che, a suo avviso, …": a part of what another one tells
    content = (start, first - between), (last + between, end)
    return Draft("clause, according to", cue, source, *content) if content[1][0] < end else None
