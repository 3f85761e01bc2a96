"""Whether a source is somebody who demands and judges, in other languages than English: no storm, and no task.

Single words that are: a surname that the text has in full, a body's initials.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from onrecord.statements.lexicon.cues.demanding import DEMANDERS
from onrecord.statements.rules.paragraph.drafts import Reading
from onrecord.statements.rules.paragraph.sentences import Range
from onrecord.statements.rules.paragraph.tagging import Paragraph

_SHORTEST: Final = 2


def is_somebody(reading: Reading, source: Range) -> bool:
    """Whether a source is a pronoun for people, a name of two words, or a noun for people or a body."""
    words, tags = reading.paragraph.words[slice(*source)], reading.tags[slice(*source)]
    nouns = DEMANDERS.get(reading.paragraph.language.code or "", frozenset())
    if "NN" in tags or not nouns.isdisjoint(words) or tags == "R":
        return True
    name = source[1] - 1
    alone = tags in ("N", "DN") and (is_initials(reading.paragraph, name) or is_surname(reading.paragraph, name))
    return alone or (tags == "n" and is_initials(reading.paragraph, name))


def is_surname(paragraph: Paragraph, at: int) -> bool:
    """Whether the word at token `at` stands elsewhere in the text behind another one with a capital."""
    word = paragraph.text[slice(*paragraph.span(at, at + 1))]
    return any(one != paragraph.words[at - 1] for one in _before(word, paragraph.text))


@lru_cache(maxsize=256)
def _before(word: str, text: str) -> frozenset[str]:
    """The words with a capital that stand before a word anywhere in a text, in lower case."""
    return frozenset(one.lower() for one in re.findall(rf"([A-ZÀ-Þ][a-zß-ÿ]+) {re.escape(word)}(?!\w)", text))


def is_initials(paragraph: Paragraph, at: int) -> bool:
    """Whether the word at token `at` is a body's by its letters: "ONU", "CGT"; not in a line of capitals."""
    word = paragraph.text[slice(*paragraph.span(at, at + 1))]
    line = paragraph.text[paragraph.start : paragraph.end]
    return len(word) >= _SHORTEST and word.isalpha() and word.isupper() and not line.isupper()
