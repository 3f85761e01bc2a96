"""Whom he and she mean by their sentence alone: who opens it ("Holt lost his bid"), or acts behind what they open.

Or by the one before: who is asked there, and answers.

"Despite his doubts, Holt …", "As he spoke, Roy …": nobody before the sentence is weighed then. Both of PolNeAR's train
part: of 152 such clauses in front 45 were told otherwise by weights, and of 568 sentences with an opener 28; all but
those that the rules here leave out were wrong.
"""

from __future__ import annotations

import re
from functools import cache

from onrecord.record import Span
from onrecord.statements.speakers.cast.cast import Cast
from onrecord.statements.speakers.cast.figure import Figure
from onrecord.statements.speakers.cast.looks import is_plural
from onrecord.statements.speakers.cast.mentions import Mention
from onrecord.statements.speakers.cast.traces import Trace
from onrecord.statements.speakers.pronouns.choices import Choice
from onrecord.statements.speakers.pronouns.pronouns import GENDERS

_ACTS = 120
"""Characters from a pronoun in front to the name of who acts."""
_REACH = 1500
"""Characters from where a sentence begins to a pronoun in it: what goes on for longer tells nothing by its opening, and
a text that is one sentence would take the square of its length."""
_SURE = 0.95
"""How sure it is whom a sentence tells by itself."""


def told_here(text: str, cast: Cast, start: int, span: Span, last: tuple[int, Figure | None] | None) -> Choice | None:
    """Who is meant by the pronoun at `span`, outside of quotations; None where others can be.

    `start`: where the sentence begins; `last`: where the last pronoun of this gender stood, and whom it meant.
    """
    if span[0] - start > _REACH:
        return None
    word = text[slice(*span)].lower()
    found = _opening(text, cast, start, span, word) or _acting(text, cast, start, span, word)
    found = found or _answering(text, cast, span, word)
    if found is None or (last is not None and last[0] >= start and last[1] is not found[1]):
        return None
    mention, figure = found
    name = (mention.start, mention.end)
    return Choice(Trace(mention.start, figure, name, named=True, subject=True, owner=False), {}, _SURE)


def _opening(text: str, cast: Cast, start: int, span: Span, word: str) -> tuple[Mention, Figure] | None:
    """Who opens the sentence with the name, where nobody else is named up to the pronoun who can be meant."""
    people = [(mention, figure) for mention, figure in cast.within(start, span[0]) if figure.person]
    if not people or not (word in ("he", "she", "his") or (word == "her" and _owned().match(text, span[1]))):
        return None
    (mention, figure), *others = people
    apart = _one_of_them().match(text, start, mention.whole)
    lead = {word.lower() for word in text[apart.end() if apart else start : mention.whole].split()}
    if not lead <= figure.role_words or mention.possessive or not _can_be(figure, word):
        return None
    if any(one is not figure and one.gender in (GENDERS[word], None) for _, one in others):
        return None
    end = mention.end + len(", ") if apart and text.startswith(", ", mention.end) else mention.end
    return None if _goes_on().search(text, end, span[0]) else (mention, figure)


def _can_be(figure: Figure, word: str) -> bool:
    return figure.sure and not is_plural(figure.name) and figure.gender in (GENDERS[word], None)


def _acting(text: str, cast: Cast, start: int, span: Span, word: str) -> tuple[Mention, Figure] | None:
    """Who acts behind a clause in front that holds the pronoun: the name right behind its comma."""
    lead = _possessed() if word in ("his", "her") else _clause()
    if lead.fullmatch(text, start, span[0]) is None or any(one.person for _, one in cast.within(start, span[0])):
        return None
    people = ((mention, one) for mention, one in cast.within(span[1], span[1] + _ACTS) if one.person)
    mention, figure = next(people, (None, None))
    if mention is None or figure is None or mention.possessive or not _can_be(figure, word):
        return None
    apart = _comma().fullmatch(text, span[1], mention.whole) is None or _inserted().match(text, mention.end)
    return None if apart else (mention, figure)


def _answering(text: str, cast: Cast, span: Span, word: str) -> tuple[Mention, Figure] | None:
    """Who is asked in the sentence right before the quoted words of he or she: 'Roy asked Holt why. “…,” | he said'."""
    quoted = _quoted().search(text, max(0, span[0] - _WORDS), span[0]) if word in ("he", "she") else None
    if quoted is None:
        return None
    floor = max(0, quoted.start() - _QUESTION)
    end = floor + len(text[floor : quoted.start()].rstrip())
    start = max(floor, *(text.rfind(mark, floor, max(floor, end - 1)) for mark in _ENDS))
    for mention, figure in cast.within(start, end):
        if figure.person and _asks().search(text, max(0, mention.whole - 20), mention.whole):
            apart = mention.possessive or not _can_be(figure, word) or text.startswith((" and ", " to "), mention.end)
            return None if apart else (mention, figure)
    return None


_ENDS = ("\n", ". ", "? ", "! ", "” ", '." ', ".'' ")
_WORDS, _QUESTION = 1200, 300
"""Characters of quoted words, and of the sentence before them that asks."""


@cache
def _quoted() -> re.Pattern[str]:
    """Quoted words that go up to who says them."""
    return re.compile(r"(?:“[^“”\n]*”|\"[^\"\n]*\"|''(?:(?!'')[^\n])*'') \Z")


@cache
def _asks() -> re.Pattern[str]:
    return re.compile(r"\b(?:asked|asks|pressed|presses|challenged) \Z")


@cache
def _one_of_them() -> re.Pattern[str]:
    """What somebody is, before the name that tells who: "One delegate, | Mayor Ada Holt, pledged"."""
    return re.compile(r"(?:One|An?|Another) [a-z-]+(?: [a-z-]+){0,3}, ")


@cache
def _goes_on() -> re.Pattern[str]:
    """What may lead to another between who opens a sentence and a pronoun."""
    return re.compile(r"[“”\";:(]|, |\b(?:said|says|that|who|which|and(?! \Z)|but|told|asked)\b")


@cache
def _owned() -> re.Pattern[str]:
    """A noun behind "her", which is no object then."""
    small = "a an the and as at by for from if in into like of off on or out over so than that to up when while with"
    return re.compile(rf" (?!(?:{'|'.join(small.split())})\b)[a-z]")


@cache
def _possessed() -> re.Pattern[str]:
    """What leads to "his" in a phrase in front without a verb."""
    leads = (
        "Despite|In|With|For|After|Before|During|Throughout|At|On|By|Under|Following|Amid|From|Through|Without|Since|"
        "Asked about|When asked about|Speaking at|Speaking to|As a part of|As part of|Because of|Instead of|Until"
    )
    word = r"(?!(?:he|she|they|it|who|which|that|was|is|are|were|has|had|have)\b)[\w’'-]+"
    return re.compile(rf"(?:{leads}) (?:{word} ){{0,5}}")


@cache
def _clause() -> re.Pattern[str]:
    """What leads to "he" in a clause in front whose subject it is."""
    leads = (
        "As|While|If|Even as|Even if|Even though|Though|Although|Because|Since|Given that|Once|Until|After|Before|When|"
        "(?:When )?[Aa]sked (?:[a-z]+ ){1,5}|Despite [a-z]+ that|In what"
    )
    return re.compile(rf"(?:{leads}) ?")


@cache
def _comma() -> re.Pattern[str]:
    """From a pronoun in front to the name: the only comma, and at most what somebody is behind it."""
    return re.compile(r"[^.!?;:,\n()]*,[”\"]? (?:the )?(?:(?!and |but |or )[a-z-]+ ){0,3}")


@cache
def _inserted() -> re.Pattern[str]:
    """A clause of who says the rest: ", Holt wrote, “…”"."""
    return re.compile(r" [a-z]+,")
