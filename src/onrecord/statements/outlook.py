"""Which words look ahead, and which begin a condition, in the language of a text."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache, partial

from msgspec import Struct

from onrecord.record import Span
from onrecord.statements.times import tense, tongues
from onrecord.statements.times.tense import Ahead, Direction


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
            return _foretelling().search(text, start, at[0]) is not None or _is_followed(text, start, at)
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
    """Verbs before a time in the same clause that look ahead to it."""
    noun = "".join(rf"(?<!\b{word} )" for word in ("its", "his", "her", "their", "our", "the", "a", "of"))
    plans = rf"{noun}(?<![’']s )(?:plans?|intends?) to"
    set_for = "due|set|scheduled|slated|expected|projected|forecast|likely|planning|poised|on (?:track|course)"
    fixed = r"(?<!\bto )(?:takes? (?:effect|office)|(?:comes?|goes?) into (?:effect|force)|expires?|resumes?|reopens?)"
    return re.compile(
        rf"\b(?:will|[’']ll|won[’']t|shall|going to|{plans}|(?:is|are) (?:{set_for}) to|{fixed})\b[^.!?;]*\Z",
        re.IGNORECASE,
    )


def _is_followed(text: str, start: int, at: Span) -> bool:
    """Whether "will" stands behind a time that a sentence begins with ("In 2027, the focus will shift to trams"), or
    that is its subject ("2027 will bring …")."""
    if _has_will().match(text, at[1]):
        return True
    led = _leading().fullmatch(text, start, at[0]) or _leading_on().search(text, start, at[0])
    return led is not None and _then_will().match(text, at[1]) is not None


@cache
def _has_will() -> re.Pattern[str]:
    return re.compile(r" (?:will|won[’']t|shall|is going to)\b")


_LEAD = r"(?:(?:And|But|So|Then),? )?(?:(?:[Ii]n|[Oo]n|[Bb]y|[Ff]rom|[Ss]tarting|[Bb]eginning|[Oo]ver|[Ww]ithin) )?"
"""What stands before the time that a sentence begins with."""


@cache
def _leading() -> re.Pattern[str]:
    return re.compile(rf"[“\"‘'`]*{_LEAD}")


@cache
def _leading_on() -> re.Pattern[str]:
    return re.compile(rf"(?:[.!?][”\"’']? |\n|[“\"‘`]){_LEAD}\Z")


@cache
def _then_will() -> re.Pattern[str]:
    return re.compile(r",? (?:[\w’'-]+ ){0,8}?(?:[\w-]+[’']ll|(?:will|won[’']t|shall|(?:is|are) going to)\b)")


_ASKED = (
    "promis pledg vow threaten propos offer demand want urg forecast predict project expect anticipat plan order "
    "request seek commit guarantee schedul warn"
)
"""How verbs begin whose acts are about what is to come."""


def looks_ahead(cue: str) -> Ahead:
    """What looks ahead in an English cue's words that have no verb: every time where the act is told in the present or
    the perfect ("has promised a bridge in May"), else deadlines alone: "promised a bridge in May" tells of May. What is
    foreseen for a period that has not ended is for all of it: "cut its forecast | for growth this year"."""
    if not _asking().search(cue):
        return "deadlines" if _announced().search(cue) else "none"
    if _stands().search(cue):
        return "all"
    return "periods" if _foreseen().search(cue) else "deadlines"


@cache
def _asking() -> re.Pattern[str]:
    return re.compile(
        rf"\b(?:{'|'.join(_ASKED.split())})\w*\b|\b(?:(?:call|ask|press|push)(?:s|es|ed|ing)? for|sought)\b",
        re.IGNORECASE,
    )


@cache
def _foreseen() -> re.Pattern[str]:
    return re.compile(r"\b(?:forecast|predict|project|expect|anticipat)", re.IGNORECASE)


@cache
def _announced() -> re.Pattern[str]:
    return re.compile(r"\bannounc\w+\Z", re.IGNORECASE)


@cache
def _stands() -> re.Pattern[str]:
    """An act that stands: the perfect, the present."""
    return re.compile(
        r"\b(?:has|have|is|are)\b|[’'](?:s|ve|re)\b|\A(?:[a-z]+ly |also )?(?!was\b|does\b)\w+s\b"
        r"|\A(?:plan|want|expect)\b",
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
    return re.compile(r"\b(?:the|an?|his|her|its|their|our|my|your|this|that|[A-Z][\w-]*[’']s) \Z")


@cache
def _thing() -> re.Pattern[str]:
    """Another word right behind the year than for what was made or is held in it."""
    then = (
        "interview|speech|statement|letter|tweet|post|memo|report|study|article|column|essay|op-ed|book|memoir|debate"
        "|address|hearing|testimony|ruling|email|e-mail|video|appearance|conference|meeting|election|elections|vote"
        "|primary|primaries|general|midterm|presidential|season|budget|target|deadline|goal|fiscal|World|Olympics|Games"
    )
    small = "and|or|to|in|at|on|of|for|by|he|she|it|they|will|would|is|was"
    return re.compile(rf" (?!(?:[\w-]+ ){{0,2}}(?:{then})\b)(?!(?:{small})\b)[A-Za-z]")


def _english_future() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:will|would|[’']ll|shall|won[’']t|going to|about to|(?:is|are|was|were) to)\b", re.IGNORECASE
    )


def _english_condition() -> re.Pattern[str]:
    # "Should the list come by Sunday" is one, "it should come by Sunday" is not: its subject stands before it.
    nouns, pronouns = r"the|an?|any|no|all|his|their|our|th[ai][ts]|th[eo]se", "he|she|its?|they|we|you|there"
    subject = rf"(?-i:[A-Z])|(?:{nouns}|{pronouns})\b"
    return re.compile(rf"\b(?:if|unless|provided|in case|as long as|should(?= (?:{subject}))|once)\b", re.IGNORECASE)
