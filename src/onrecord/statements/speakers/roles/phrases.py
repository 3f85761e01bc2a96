"""What the words of a described source are about: its noun, and the phrase without what is told behind it."""

from __future__ import annotations

import re
from functools import cache

from onrecord.statements.lexicon import Language
from onrecord.statements.lexicon.names.nations import sides, states
from onrecord.statements.lexicon.people.roles import BODIES, DOCUMENTS, FINDINGS, GROUPS, ROLES
from onrecord.statements.times.words import DAY_NAMES


def first_phrase(words: str) -> str:
    """What a source is, without what a comma or a clause tells of it; of adjectives with a comma between all."""
    parts = re.split(
        r"(?<!\b[A-Z]\.[A-Z]\.),(?!\d| [A-Z]\.[A-Z]\.)| [-–—] | who | whose "
        r"|(?<! of)(?<! to)(?<! for)(?<! from)(?<! in)(?<! on)(?<! by)(?<! with) that | which ",
        words,
    )  # "Hull, N.Y., voters"
    first, *more = (part.strip() for part in parts)
    listed = _adjectives().fullmatch(words) is not None and not is_known(head_of(first))
    if listed and " " in more[0] and is_known(head_of(more[0])):
        return f"{first}, {more[0]}"  # "a long, careful study"
    return first


def is_known(noun: str) -> bool:
    """Whether a word, lower case, is a noun that a source can be."""
    return any(
        noun in nouns or noun.removesuffix("s") in nouns for nouns in (ROLES, GROUPS, BODIES, DOCUMENTS, FINDINGS)
    )


@cache
def _adjectives() -> re.Pattern[str]:
    """Small words before a comma behind an article, and small words behind it."""
    return re.compile(r"(?:[Tt]he|[Aa]n?) [a-z-]+(?: [a-z-]+){0,2}, (?:[a-z]+[a-z-]*|[A-Z]\w+-[a-z]+) [a-z-]+\b[^,]*")


@cache
def adjectives() -> frozenset[str]:
    """Words for peoples: "Russian"."""
    return frozenset(sides()) - states()


def head_of(phrase: str) -> str:
    """The noun that a phrase is about, lower case: "poll" of "a CNN poll this week"."""
    phrase = _title().sub(" ", phrase)
    whole = re.search(r" of (?:the )?(?:[A-Z][\w’'-]* )+([a-z]+)$", phrase)
    if whole is not None and any(whole.group(1) in nouns for nouns in (DOCUMENTS, ROLES, GROUPS)):
        return whole.group(1)  # "the Department of Mines report", "the Ministry of Mines spokesman"
    if (of := re.search(r" body of ([a-z]+)$", phrase)) is not None:
        return of.group(1)  # "a growing body of research"
    near = behind_noun().split(phrase)[0].split()
    while len(near) > 1 and (near[-1].endswith(("ing", "ed")) or near[-1] in _DONE):
        if near[-1].lower() in ROLES | FINDINGS or near[-1][0].isupper():
            break  # "the King"
        near.pop()  # "executives working", "a study published"
    return re.sub(r"[’']s?$", "", near[-1].lower()) if near else ""


_DONE = frozenset("seen known taken done held made given written led run shown".split())
"""Participles behind a noun that no ending tells."""


@cache
def _title() -> re.Pattern[str]:
    """A title in marks before the noun: "the board’s | “Crime in Hull” | report"."""
    return re.compile(r" [“\"‘][^”\"’]{3,60}[”\"’] (?=[a-z])")


@cache
def behind_noun() -> re.Pattern[str]:
    """What comes behind a noun and tells more of it."""
    return re.compile(
        r" (?:of|for|at|in|from|to|with|on|by|near|about|across|around|among|within|behind|under|against|over|alongside"
        r"|beside) "
        r"| (?:this|last|next|earlier this) (?:week|month|year|spring|summer|autumn|fall|winter)\b"
        r"| [a-z]+(?:ing|ed) (?=(?:the|an?|his|her|its|their|all|any|some|by) )"
        rf"| (?:on )?(?:{DAY_NAMES})\b"
    )


def bare(phrase: str, language: Language) -> str:
    """A phrase without determiners and nationalities in front: "Other Russian officials" is "officials"."""
    words = phrase.split()
    if language.code == "nl" and words[0].lower() == "het" and len(words) > 1:
        words.pop(0)  # which is a pronoun as well
    while len(words) > 1 and (language.words.get(words[0].lower()) in ("D", "C") or words[0] in adjectives()):
        if words[1].isdigit() or words[1] == "of":
            break  # "No 10", "three of our candidates"
        if words[0].lower() == "those" and words[1].islower() and not (is_known(words[1]) or words[1].endswith("s")):
            break  # "those opposing the plan", "those close to Holt"
        words.pop(0)
    return " ".join(words)


def without_participles(role: str) -> str:
    """What a document is called, without who has it or what it is about: "slideshow | obtained by the Hull Post"."""
    return _had_by().sub("", role)


@cache
def _had_by() -> re.Pattern[str]:
    had = (
        "obtained|seen|reviewed|viewed|leaked|sent|circulated|distributed|shared|made public|given to|shown to"
        "|confirming|announcing|accompanying|(?:published|released|posted)(?! (?:by|in [A-Z]))"
    )
    return re.compile(rf"(?<=[\w’]) (?:to be )?(?:{had})\b.*", re.DOTALL)


def without_where(body: str) -> str:
    """A body's name without where it is: "South Tarnian-based | Harbour Trust"."""
    return _based().sub("", body)


@cache
def _based() -> re.Pattern[str]:
    return re.compile(r"\A(?:[A-Z]\w+ )?[A-Z]\w+-(?:based|headquartered|listed) ")


def is_one(words: str, code: str | None) -> bool:
    """Whether words are not several for all the -s at their end: a German genitive ("eine Sprecherin des Hafenamts"),
    or an article for one before them ("het paleis", "le fils")."""
    if code == "de":
        return re.match("die ", words.lower()) is None or " des " in words
    return words.lower().startswith(_FOR_ONE.get(code or "", ("\0",)))


_FOR_ONE = {
    "nl": ("het ", "een "),
    "fr": ("le ", "la ", "l’", "l'", "un ", "une "),
    "es": ("el ", "la ", "un ", "una "),
    "pt": ("o ", "a ", "um ", "uma "),
}
"""Articles of one thing, with the blank behind them."""
