"""Verbs in the German subjunctive, in which what somebody says is told: those of lists, and others by their place.

The first one of any verb ends in -e, as adjectives do. Right behind a noun or a pronoun, and before no noun, such a
word is no adjective: "bei Hitze dehne sich der Stahl", "man rechne damit".
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from onrecord.statements.lexicon.languages.germanic import FIRST_SUBJUNCTIVE
from onrecord.statements.rules.paragraph.tagging import Paragraph

_NO_VERBS: Final = frozenset(
    "wurde gerade gerne nahe lange beide alle keine viele einige mehrere andere solche jene sowie ohne bitte ehe "
    "beinahe schade heute eine ihre seine meine unsere eure diese jede welche manche sämtliche ginge käme läge bliebe "
    "gäbe nähme fände vorne müde leise böse lose".split()
)
"""Words in -e that stand behind nouns and are no verbs in the first subjunctive, or are as well something else."""
_NEUTER: Final = frozenset("das dies es man".split())
"""Subjects that the tagger takes for articles, and "man"."""


def is_first_subjunctive(paragraph: Paragraph, at: int) -> bool:
    """Whether the token `at` is a verb in the first subjunctive: of the list, or by its form and place.

    By place only where something told stands before the clause already: "am Ende lange Schlangen" has no verb.
    """
    word = paragraph.words[at]
    if word in FIRST_SUBJUNCTIVE:
        return True
    if paragraph.tags[at] != "n" or not _form().fullmatch(word) or word in _NO_VERBS or at == 0:
        return False
    if paragraph.text[paragraph.starts[at]].isupper() or paragraph.tags[at + 1 : at + 2] in ("N", "n"):
        return False
    return paragraph.tags[at - 1] in "NR" or paragraph.words[at - 1] in _NEUTER


@cache
def _form() -> re.Pattern[str]:
    """A stem and -e, and no past in -te, nor "irgendwie" and "teilweise": "dehne", "rechne"."""
    return re.compile(r"[a-zäöüß]{2,}(?<![ti])(?<!weis)e")
