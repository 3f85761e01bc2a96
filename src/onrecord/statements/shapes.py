"""Patterns in the words of a source that tell what its name is: one of several, a part of a phrase, a journal's."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from onrecord.statements.cast import Figure
from onrecord.statements.lexicon import Language
from onrecord.statements.mentions import Mention


@cache
def phrase_behind() -> re.Pattern[str]:
    """The rest of a noun phrase, to a preposition or a mark."""
    return re.compile(r"(?: (?!(?:of|for|at|in|from|to|with|on|by|and|who|that|which|across|is|was)\b)[\w’'-]+)+")


@cache
def and_others() -> re.Pattern[str]:
    """What makes one who is named several: "Holt and colleagues", "the port and other bodies"."""
    return re.compile(
        r",? (?:and|or) (?:(?:the|several|many|some|two|three|his|her|their|its|fellow) )*(?:other |[a-z])"
    )


@cache
def published_in() -> re.Pattern[str]:
    """The end of what stands before a journal's name: "a study published in"."""
    return re.compile(r"\b(?:published|printed|posted|appearing) (?:\w+ )?(?:in|on|by) (?:the )?\Z")


@cache
def between_names() -> re.Pattern[str]:
    """What stands between two names that speak together."""
    return re.compile(r"(?:,? and|,) (?:[\w.]+ ){0,3}")


def joined(text: str, heads: list[tuple[Mention, Figure]]) -> bool:
    """Whether "and" joins two of these names."""
    return any(re.match(r",? and ", text[a.end : b.start]) for (a, _), (b, _) in pairwise(heads))


def without_small(words: str, language: Language) -> str:
    """Words without determiners."""
    return " ".join(word for word in words.split() if language.words.get(word) != "D")
