"""Who is named in full in the sentence before a quotation, in languages whose verb stands second."""

from __future__ import annotations

from onrecord.given_names.listed import FEMALE, MALE
from onrecord.statements.rules.paragraph.drafts import Reading
from onrecord.statements.rules.paragraph.german import of_people
from onrecord.statements.rules.paragraph.sentences import Range

_MOST = 3
"""Words of a name."""


def named_before(reading: Reading, place: int) -> Range | None:
    """The only one whom the sentence before a quotation names, and who is no object of a preposition."""
    start, tags = reading.sentences.start(place - 1), reading.tags
    names = names_in_full(reading, start, place)
    if len(names) != 1:
        return None
    first = names[0][0]
    while first > start and (tags[first - 1] in "DN" or (tags[first - 1] == "n" and tags[first - 2] in "DP")):
        first -= 1  # not over a verb that no table has: "Zum Auftakt gibt | Präsidentin Ada Holt den Ton vor"
    return None if first > start and tags[first - 1] == "P" else names[0]  # "durch Minister Ada Holt"


def names_in_full(reading: Reading, first: int, end: int) -> list[Range]:
    """The names of people in full from token `first` up to `end`: a given name that a list has, and one more word; in
    German two words behind an office as well."""
    words, tags = reading.paragraph.words, reading.tags
    german = reading.paragraph.language.code == "de"
    found: list[Range] = []
    at = first
    while at < end - 1:
        held = german and at > first and tags[at - 1] == "N" and of_people([words[at - 1]])
        if tags[at] == "N" and tags[at + 1] == "N" and (held or words[at].lower() in MALE | FEMALE):
            last = at + 2
            while last < min(end, at + _MOST) and tags[last] == "N":
                last += 1
            found.append((at, last))
            at = last
        at += 1
    return found
