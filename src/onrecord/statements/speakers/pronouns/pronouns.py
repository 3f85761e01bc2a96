"""Where "he" and "she" stand in an English text, and what the words beside them tell."""

from __future__ import annotations

import re
from collections.abc import Container
from functools import cache

from onrecord.record import Span
from onrecord.statements.lexicon import language_of
from onrecord.statements.lexicon.languages.english import said_of_oneself
from onrecord.statements.lexicon.people.roles import FEMININE, MASCULINE, ROLES

GENDERS = {"he": "m", "him": "m", "his": "m", "himself": "m", "she": "f", "her": "f", "hers": "f", "herself": "f"}


def pronouns_in(text: str) -> list[Span]:
    """The places of he and she in all their forms; without "he or she", which is nobody who is named."""
    either = {span for match in _either().finditer(text) for span in (match.span(1), match.span(2))}
    return [match.span() for match in _pronouns().finditer(text) if match.span() not in either]


def says(text: str, span: Span) -> bool:
    """Whether a verb of saying stands beside a pronoun: "he said", "said he", "she has also said"."""
    verbs = language_of("", "en").words
    after = re.compile(r"(?: (?:has|had|also|then|later))* ([a-z]+)").match(text, span[1])
    before = re.compile(r"([a-z]+) $").search(text, max(0, span[0] - 12), span[0])
    return any(match is not None and verbs.get(match.group(1)) in ("V", "v") for match in (after, before))


def opens_words(text: str, start: int, at: int) -> bool:
    """Whether the words that begin at `start`, behind a plain verb of saying, begin with the pronoun at `at`.

    Then it is who says them: where given names tell, "Ada Holt said she" agrees in all of 55 places of PolNeAR's train
    part.
    """
    return text[start:at] in ("", "that ") and _said_plainly().search(text, max(0, start - 40), start) is not None


@cache
def _said_plainly() -> re.Pattern[str]:
    return re.compile(rf"\b{said_of_oneself()}(?:,| (?:on )?[A-Z][a-z]+day)? \Z")


def tells_who(text: str, at: int, end: int) -> bool:
    """Whether the "his" or "her" at `at` begins what tells who is named up to `end`: "Roy, her brother, said"."""
    match = _who().match(text, at) if text[end:at] == ", " else None
    return match is not None and match.group(1) in ROLES | MASCULINE | FEMININE


@cache
def _pronouns() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(GENDERS)})\b", re.IGNORECASE)


@cache
def _either() -> re.Pattern[str]:
    one, other = "|".join(w for w in GENDERS if GENDERS[w] == "m"), "|".join(w for w in GENDERS if GENDERS[w] == "f")
    joint = r" (?:and/)?or | ?/ ?"
    return re.compile(rf"\b(?=(?:{one})(?:{joint})(?:{other})\b|(?:{other})(?:{joint})(?:{one})\b)"
                      rf"(\w+)(?:{joint})(\w+)", re.IGNORECASE)  # fmt: skip


@cache
def _who() -> re.Pattern[str]:
    """A possessive, a noun for somebody and what ends an apposition."""
    return re.compile(r"(?:his|her) (?:[a-z-]+ ){0,2}?([a-z-]+)(?=[,.;]| of the )")


@cache
def nouns() -> re.Pattern[str]:
    """A noun behind a determiner, with up to two words between, and no name behind it."""
    return re.compile(
        r"\b(?:[Aa]n?|[Tt]he|[Aa]nother|[Oo]ne|[Hh]is|[Hh]er|[Mm]y|[Tt]heir) (?:[a-z-]+ ){0,2}?([a-z-]+)\b(?! [A-Z])"
    )


@cache
def sentence_ends() -> re.Pattern[str]:
    """What parts two sentences, or two lines."""
    titles = "".join(
        rf"(?<!\b{title})" for title in ("Mr", "Mrs", "Ms", "Dr", "Sen", "Rep", "Gov", "Gen", "St", "[A-Z]")
    )
    titles += "".join(rf"(?<!\b{month})" for month in ("Jan", "Feb", "Aug", "Sept", "Oct", "Nov", "Dec"))
    return re.compile(rf"\n\s*|(?:{titles}\.|[?!])[”\"’')]*[ \u00a0]+(?=[^a-z])")


def noun_before(text: str, start: int, at: int, gender: str, starts: Container[int]) -> tuple[int, str, bool] | None:
    """The last noun for somebody without a name in `text[start:at]`, what it tells, whether a sentence opens so.

    `starts`: where sentences begin.
    """
    for match in reversed(list(nouns().finditer(text, start, at))):
        word = match.group(1).lower()
        if word in (MASCULINE if gender == "m" else FEMININE):
            return match.start(1), "of the gender", match.start() in starts
        if word in ROLES and word not in MASCULINE | FEMININE:
            return match.start(1), "of a role", match.start() in starts
    return None


SAYING = (
    "last subject",
    "last subject, near",
    "spoke last",
    "spoke last, near",
    "subject",
    "pronoun",
    "quoted",
    "most",
)
"""Signs that weigh otherwise for one who says something."""


def step(sentences: int) -> str:
    """A distance in sentences as a word: far ones are alike."""
    return str(sentences) if sentences < 3 else "3 or 4" if sentences < 5 else "5 or more"


@cache
def asked() -> re.Pattern[str]:
    """What somebody was asked, at the beginning of the sentence in which they answer: "Asked if Holt would go, "."""
    return re.compile(
        r"(?:(?:When|Once) )?(?:[Aa]sked|[Pp]ressed|[Qq]uestioned|[Qq]uizzed)"
        r" (?:[^.!?;:“”\"\n]{0,40} )?(?:whether|if|about|why|how|what|when|where|who|on) [^.!?;:“”\"\n]{1,160}, "
    )
