"""Who a German sentence before a colon is about, where its verb says nothing of speech: "Die Experten sehen es so: …".

Only people by a noun or a name, and only where the sentence holds nobody else.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from onrecord.statements.rules.paragraph.drafts import Reading
from onrecord.statements.rules.paragraph.german import nominative, of_people
from onrecord.statements.rules.paragraph.sentences import Range

_SHOWING: Final = frozenset(
    "zeigt zeigte zeigen zeigten gibt gab geben gaben äußert äußerte äußern äußerten reagiert reagierte reagieren "
    "reagierten bleibt blieb bleiben blieben fasst fasste fassen fassten".split()
)
"""Verbs before who shows how they see it: "… zeigt sich | die Sprecherin | zugeknöpft: „…“"."""
_SEEING: Final = _SHOWING | frozenset(
    "sieht sah sehen sahen beurteilt beurteilte beurteilen beurteilten bewertet bewerteten schätzt schätzte schätzen "
    "freut freute freuen freuten ärgert ärgerte ärgern ärgerten wundert wundern hadert haderte hadern haderten".split()
)
"""Verbs behind who does."""


def who_leads(reading: Reading, start: int, colon: int) -> Range | None:
    """Who it is in `reading` from token `start` to the colon; None where that is not plain."""
    words, tags = reading.paragraph.words, reading.tags
    first = _subject_first().match(tags, start, colon)
    if first is not None and words[first.end("who")] in _SEEING and _is_alone(reading, first.span("who"), start, colon):
        return first.span("who")
    if (heard := _is_heard(reading, start, colon)) is not None:
        return heard
    turned = _subject_behind().search(tags, start, colon)
    if turned is not None and words[turned.start()] in _SHOWING and turned.end() == colon:
        return turned.span("who") if _is_alone(reading, turned.span("who"), start, colon) else None
    return None


def _is_heard(reading: Reading, start: int, colon: int) -> Range | None:
    """Who comes in to speak or lets others know: "… kam auch | Ada Holt |, Leiterin der Werft, zu Wort: „…“"."""
    words = reading.paragraph.words
    ends = words[colon - 2 : colon] == ["zu", "wort"]
    verbs = _COMES if ends else _LETS if words[colon - 1] in _KNOW else frozenset[str]()
    at = next((at for at in range(start, colon) if words[at] in verbs), None)
    who = _behind_verb().match(reading.tags, at + 1, colon) if at is not None else None
    return who.span("who") if who else None


_COMES: Final = frozenset("kommt kam kommen kamen meldet meldete melden meldeten".split())
_LETS: Final = frozenset("lässt ließ lassen ließen".split())
_KNOW: Final = frozenset("mitteilen ausrichten wissen erklären verlauten verkünden".split())
"""What somebody lets others do who has them speak."""


@cache
def _behind_verb() -> re.Pattern[str]:
    """A subject behind its verb."""
    where = r"(?:PD?n?N{1,2})?"  # "kam | in der Mitteilung des Hauses | auch Ada Holt"
    return re.compile(rf"{where}[Yn]?(?P<who>D?n{{0,2}}N{{1,3}}(?:D[n]?N{{1,2}})?)(?=[,PDn])")


def _is_alone(reading: Reading, who: Range, start: int, colon: int) -> bool:
    """Whether `who` are people, and no others stand beside them."""
    words, tags = reading.paragraph.words, reading.tags
    people = [at for at in range(start, colon) if tags[at] == "N" and of_people([nominative(words[at])])]
    named = re.search("NN", tags[slice(*who)]) is not None
    return bool(people or named) and all(who[0] <= at < who[1] for at in people)


@cache
def _subject_first() -> re.Pattern[str]:
    """A sentence's subject, "auch" before it or none, and its verb."""
    return re.compile(r"Y?(?P<who>D?n{0,2}N{1,3}(?:D[n]?N{1,2})?)(?=[nV])")


@cache
def _subject_behind() -> re.Pattern[str]:
    """A verb, "sich", the subject and how it shows itself."""
    return re.compile(r"[nV]F?(?P<who>D?n{0,2}N{1,3}(?:D[n]?N{1,2})?)[nY]{1,3}\Z")
