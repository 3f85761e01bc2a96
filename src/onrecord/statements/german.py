"""Names in German, where every noun has a capital: which words before a verb can be somebody's name at all.

A word with a capital proves nothing there. What is no name, no office and no noun with its article is nobody.
"""

from __future__ import annotations

import re
from typing import Literal

from onrecord.statements.lexicon import Language
from onrecord.statements.lexicon.germanic import BODY_ENDINGS, NO_NAMES
from onrecord.statements.lexicon.roles import OFFICES

German = Literal["person", "organisation", "described", "nobody"]

_PARTICLES = frozenset("von van der den de zu zum zur".split())


def german_source(words: str, language: Language) -> German:
    """What the words of a source are by their shape.

    "person" or "organisation": two or three words with a capital of which none begins German sentences;
    "described": a noun with its article, or an office; "nobody": all else, as an adverb or one noun alone.
    """
    parts = words.split(",")[0].split()
    if not parts:
        return "nobody"
    lower = [part.lower() for part in parts]
    if language.words.get(lower[0]) == "D":
        return "described" if len(parts) > 1 else "nobody"
    names = [part for part in parts if part.lower() not in _PARTICLES]
    if any(word in NO_NAMES or language.words.get(word) for word in lower if word not in _PARTICLES):
        return "nobody"
    if any(lower[0].endswith(office) for office in OFFICES):
        return "described"
    if len(names) not in (2, 3) or not all(part[:1].isupper() and part.replace("-", "").isalpha() for part in names):
        return "nobody"
    return "organisation" if any(word.endswith(BODY_ENDINGS) for word in lower) else "person"


def is_several(text: str, start: int, end: int) -> bool:
    """Whether "sie" at `text[start:end]` is they: its verb, before or after it, ends in -en."""
    before = re.search(r"(?<!\w)[a-zäöüß]+en $", text[max(0, start - 30) : start])
    return before is not None or re.match(r" [a-zäöüß]+en\b", text[end : end + 30]) is not None
