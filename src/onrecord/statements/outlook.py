"""Which words look ahead, and which begin a condition, in the language of a text."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache, partial

from msgspec import Struct

from onrecord.record import Span
from onrecord.statements.times import tense, tongues
from onrecord.statements.times.tense import Direction


class Outlook(Struct, frozen=True, eq=False):
    """How one language tells of what is to come."""

    english: bool
    future: re.Pattern[str]
    """Verbs by which something is announced."""
    condition: re.Pattern[str]
    """What a condition begins with."""
    direction: Callable[[str, int, int], Direction | None]
    """Which way the clause of `text[start:end]` looks."""

    def foretells(self, text: str, start: int, at: Span) -> bool:
        """Whether the words from `start` on say outright that something will be at the time `at`."""
        if self.english:
            return _foretelling().search(text, start, at[0]) is not None
        return self.direction(text, *at) == "future"


@cache
def outlook_of(language: str) -> Outlook:
    """That of a language; English where its times are not read."""
    words = tongues.vocabulary_of(language)
    if words is None:
        return Outlook(True, _english_future(), _english_condition(), tense.direction_at)
    looks = partial(tongues.direction_at, vocabulary=words)
    return Outlook(False, words.looks_ahead, words.condition, looks)


@cache
def _foretelling() -> re.Pattern[str]:
    return re.compile(r"\b(?:will|[’']ll|won[’']t|shall|going to)\b[^.!?;]*\Z", re.IGNORECASE)


def _english_future() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:will|would|[’']ll|shall|won[’']t|going to|about to|(?:is|are|was|were) to)\b", re.IGNORECASE
    )


def _english_condition() -> re.Pattern[str]:
    # "Should the list come by Sunday" is one, "it should come by Sunday" is not: its subject stands before it.
    nouns, pronouns = r"the|an?|any|no|all|his|their|our|th[ai][ts]|th[eo]se", "he|she|its?|they|we|you|there"
    subject = rf"(?-i:[A-Z])|(?:{nouns}|{pronouns})\b"
    return re.compile(rf"\b(?:if|unless|provided|in case|as long as|should(?= (?:{subject}))|once)\b", re.IGNORECASE)
