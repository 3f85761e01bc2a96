"""Quotations that no verb of speech leads, in German, Dutch and the Nordic languages: whose they are, names tell.

Reporters there let a sentence about somebody lead: "Ähnlich sieht es Ada Holt: „…“", "Ada Holt freut sich. „…“", and
between two quotations of one who speaks they tell something. Only whole sentences in marks are asked about, and only
where one person alone can be meant.
"""

from __future__ import annotations

from onrecord.given_names.listed import FEMALE, MALE
from onrecord.statements.rules.paragraph.drafts import Draft, Reading
from onrecord.statements.rules.paragraph.fronted import VERB_SECOND
from onrecord.statements.rules.paragraph.grammar import Range
from onrecord.statements.rules.quotations.quoted import is_colon_speech
from onrecord.statements.rules.quotations.uncued import is_sentence

_MOST = 3
"""Words of a name."""


def unled(reading: Reading) -> None:
    """Gives such quotations to who is named in the sentence that leads, or who spoke last in the paragraph."""
    if reading.paragraph.language.code not in VERB_SECOND:
        return
    for place in reading.places:
        if not reading.free(place) or not place:
            continue
        if reading.tags[place - 1] == ":" and reading.tags[place] == "U" and is_colon_speech(reading, place):
            source = _named_before(reading, place)
        elif is_sentence(reading, place):
            source = _named_before(reading, place) or _spoke_before(reading, place)
        else:
            continue
        if source is not None:
            reading.add(Draft("unled", None, source, (place, place + 1)))


def _named_before(reading: Reading, place: int) -> Range | None:
    """The only one whom the sentence before a quotation names, and who is no object of a preposition."""
    start = reading.sentences.start(place - 1)
    names = _names(reading, start, place)
    if len(names) != 1:
        return None
    first = names[0][0]
    while first > start and reading.tags[first - 1] in "DNn":
        first -= 1
    return None if first > start and reading.tags[first - 1] == "P" else names[0]  # "durch Minister Ada Holt"


def _spoke_before(reading: Reading, place: int) -> Range | None:
    """Who said the last quotation before this one in the paragraph, where nobody else is named between."""
    before = [draft for draft in reading.drafts if draft.source and draft.last <= place and reading.places_in(draft)]
    if not before:
        return None
    last = max(before, key=lambda draft: draft.last)
    return last.source if not _names(reading, last.last, place) else None


def _names(reading: Reading, first: int, end: int) -> list[Range]:
    """The names of people in full from token `first` up to `end`: a given name that a list has, and one more word."""
    words, tags = reading.paragraph.words, reading.tags
    found: list[Range] = []
    at = first
    while at < end - 1:
        if tags[at] == "N" and tags[at + 1] == "N" and words[at].lower() in MALE | FEMALE:
            last = at + 2
            while last < min(end, at + _MOST) and tags[last] == "N":
                last += 1
            found.append((at, last))
            at = last
        at += 1
    return found
