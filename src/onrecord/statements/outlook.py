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
    set_for = "due|set|scheduled|slated|expected|planning|poised|on (?:track|course)"
    return re.compile(
        rf"\b(?:will|[’']ll|won[’']t|shall|going to|plans? to|intends? to|(?:is|are) (?:{set_for}) to)\b[^.!?;]*\Z",
        re.IGNORECASE,
    )


def is_of_a_name(text: str, start: int, end: int) -> bool:
    """Whether the year at `text[start:end]` tells only which of its kind a thing is: "a 2024 campaign", "the class of
    2014"; not "a 2014 interview", which was then, nor a vote of that year, which is still to come or was."""
    if _class_of().search(text, max(0, start - 9), start):
        return True
    return _which().search(text, max(0, start - 16), start) is not None and _thing().match(text, end) is not None


@cache
def _class_of() -> re.Pattern[str]:
    return re.compile(r"\bclass of \Z")


@cache
def _which() -> re.Pattern[str]:
    return re.compile(r"\b(?:the|an?|his|her|its|their|our|my|this|that|[A-Z][\w-]*[’']s) \Z")


@cache
def _thing() -> re.Pattern[str]:
    then = (
        "interview|speech|statement|letter|tweet|post|memo|report|study|article|column|essay|op-ed|book|memoir|debate"
        "|address|hearing|testimony|ruling|email|e-mail|video|appearance|conference|meeting|election|elections|vote"
        "|primary|primaries|general|midterm|presidential|season|budget|target|deadline|goal|fiscal|World|Olympics|Games"
    )
    return re.compile(
        rf" (?!(?:[\w-]+ ){{0,2}}(?:{then})\b)(?!(?:and|or|to|in|at|on|of|for|by|he|she|it|they)\b)[A-Za-z]"
    )


def _english_future() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:will|would|[’']ll|shall|won[’']t|going to|about to|(?:is|are|was|were) to)\b", re.IGNORECASE
    )


def _english_condition() -> re.Pattern[str]:
    # "Should the list come by Sunday" is one, "it should come by Sunday" is not: its subject stands before it.
    nouns, pronouns = r"the|an?|any|no|all|his|their|our|th[ai][ts]|th[eo]se", "he|she|its?|they|we|you|there"
    subject = rf"(?-i:[A-Z])|(?:{nouns}|{pronouns})\b"
    return re.compile(rf"\b(?:if|unless|provided|in case|as long as|should(?= (?:{subject}))|once)\b", re.IGNORECASE)
