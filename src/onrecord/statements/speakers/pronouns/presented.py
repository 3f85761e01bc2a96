"""Whom he and she mean where the words before them present somebody: "That’s Holt. She …", "Roy Varn, he’s …".

Spoken news does so at every turn, and written news of who died: "the death of their son, Tom. He was shot …". And
whose words a relative's or a lawyer's are about: "His lawyer said: “He denies it”".
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from onrecord.record import Span
from onrecord.statements.speakers.cast.cast import Cast
from onrecord.statements.speakers.cast.figure import Figure
from onrecord.statements.speakers.cast.looks import is_plural
from onrecord.statements.speakers.cast.mentions import Mention
from onrecord.statements.speakers.cast.traces import Trace
from onrecord.statements.speakers.pronouns.choices import Choice
from onrecord.statements.speakers.pronouns.pronouns import GENDERS

_REACH = 240
"""Characters before a sentence in which the one before it presents somebody."""
_SURE = 0.95
"""How sure it is whom such words mean."""


def presented(text: str, cast: Cast, start: int, span: Span) -> Choice | None:
    """Who is presented by the sentence before the one that the he or she at `span` begins, at `start`, or by the name
    right before it; None where nobody is."""
    word = text[slice(*span)].lower()
    if word not in ("he", "she"):
        return None
    found = _laid_before(text, cast, start, span[0])
    if found is None and text[start : span[0]].strip(" “\"'") == "":
        found = _in_sentence_before(text, cast, start, span)
    if found is None or found[1].gender not in (GENDERS[word], None) or is_plural(found[1].name):
        return None
    mention, figure = found
    name = (mention.start, mention.end)
    return Choice(Trace(mention.start, figure, name, named=True, subject=True, owner=False), {}, _SURE)


def _laid_before(text: str, cast: Cast, start: int, at: int) -> tuple[Mention, Figure] | None:
    """Whose name stands right before a pronoun, no verb between: "Roy Varn, | he’s one", "in a book by Holt, | she"."""
    begins = _asked().search(text, start, at)
    at = begins.start() + 2 if begins else at
    if not text.startswith(", ", at - 2):
        return None
    mention, figure = next(iter(cast.before(at, 1)), (None, None))
    if mention is None or figure is None or not figure.person or mention.end != at - 2 or mention.whole < start:
        return None
    opens = _opens().fullmatch(text, start, mention.whole) is not None
    return (mention, figure) if opens or begins or _made_by().search(text, start, mention.whole) else None


def _in_sentence_before(text: str, cast: Cast, start: int, span: Span) -> tuple[Mention, Figure] | None:
    floor = max(0, start - _REACH)
    found = _presents().search(text, floor, start)
    if found is None and _suffered().match(text, span[1]):
        found = _end_of().search(text, floor, start)
    near = cast.within(found.start("name"), found.start("name") + 1) if found else []
    mention, figure = near[0] if near else (None, None)
    return (mention, figure) if mention and figure and figure.person and not mention.possessive else None


def whose_words(text: str, told: Mapping[int, Choice], at: int) -> Choice | None:
    """Whom the he or she at `at` means that quoted words begin with which "his lawyer" says: whose lawyer it is, by the
    pronouns `told` before, each by its place. None where another gender or no such speaker stands there."""
    found = _of_somebody().search(text, max(0, at - _REACH), at)
    word = text[at : at + 3].lower().strip(" ’'")
    if found is None or GENDERS[found["whose"].lower()] != GENDERS.get(word):
        return None
    return told.get(found.start("whose"))


@cache
def _asked() -> re.Pattern[str]:
    """What stands between a name and the pronoun of who is asked: "Holt, when asked if | he knew"."""
    return re.compile(r", (?:when|if) (?:asked|pressed|questioned) (?:[a-z]+ ){1,5}\Z")


@cache
def _opens() -> re.Pattern[str]:
    """What may stand before a name that a sentence begins with."""
    return re.compile(r"[“\"']?(?:(?:And|So|But|Well|Now|Then|Yeah|Yes|Oh),? )*")


@cache
def _made_by() -> re.Pattern[str]:
    """What somebody made, up to the name: "in an opinion we had by Justice"."""
    works = (
        "opinion|ruling|judge?ment|dissent|paper|book|memoir|essay|article|column|study|letter|report|speech|lecture|"
        "film|song|poem|play|interview|video|post"
    )
    return re.compile(rf"\b(?:{works}) (?:[\w’'-]+ ){{0,8}}?by (?:the )?(?:[A-Z][\w.]+ )*\Z")


@cache
def _presents() -> re.Pattern[str]:
    """A sentence that is there to present somebody, and perhaps one on where they are from."""
    leads = r"[Tt]hat[’']s|[Tt]hat (?:is|was)|[Tt]his is|[Tt]his was|[Mm]eet|[Hh]ere[’']s|[Hh]ere is|[Ii]ntroducing"
    none = "what|why|how|where|when|who|because|not|to|of|by|for|from|with|against|about|like"
    return re.compile(
        rf"(?:\A|[.!?\n][”\"]?\s*|\A[^\n]*\s)(?:(?:And|So|Now|But|Yeah),? )?(?:{leads}) "
        rf"(?:(?!(?:{none})\b)[a-z-]+ ){{0,4}}(?P<name>[A-Z][\w’'-]*(?: [A-Z][\w.’'-]*){{0,3}}?)"
        r"(?: (?:from|of|at|in|with) [^.!?\n]{1,60})?(?:,[^.!?\n]{1,80})?[.!?]\s+"
        r"(?:This is (?:also )?(?:from|in) [^.!?\n]{1,60}[.!?]\s+)?\Z"
    )


@cache
def _end_of() -> re.Pattern[str]:
    """A sentence that ends in whose death it tells of: "the killing of their nine-year-old son, | Tom"."""
    ends = "deaths?|killings?|murders?|shootings?|stabbings?|manslaughter|disappearance|kidnapping|abduction|drowning"
    return re.compile(
        rf"\b(?:{ends}) of (?:[a-z0-9’'-]+,? ){{0,8}}?(?P<name>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){{0,2}})"
        r"(?:, (?:aged )?\d{1,3})?(?: (?:on|in|last) [^.!?,\n]{1,30})?[.!?]\s+\Z"
    )


@cache
def _suffered() -> re.Pattern[str]:
    """What became of somebody, behind he or she."""
    found = "found|shot|killed|stabbed|murdered|buried|abducted|taken|beaten|hit|struck|last seen|pronounced|run over"
    return re.compile(
        rf" (?:had |has )?(?:(?:been|was|were) (?:[a-z]+ly )?(?:{found})|died|disappeared|vanished|went missing|"
        r"drowned|collapsed|bled|suffered)\b"
    )


@cache
def _of_somebody() -> re.Pattern[str]:
    """Somebody who is told by a possessive alone and says what begins behind it: "His lawyer said: “"."""
    kin = (
        "mother|father|mom|mum|dad|wife|husband|widow|brother|sister|son|daughter|grandmother|grandfather|uncle|aunt|"
        "cousin|lawyer|lawyers|attorney|solicitor|barrister|spokesman|spokeswoman|spokesperson|agent|manager|coach|"
        "doctor|teacher|parents|family|friend|neighbour|neighbor|colleague|partner|fianc[ée]e?|boss|deputy|office"
    )
    return re.compile(
        rf"\b(?P<whose>[Hh]is|[Hh]er) (?:[a-z-]+ ){{0,2}}(?:{kin})(?:, [^,.\n“”\"]{{1,60}},)? "
        r"(?:[a-z]+ ){0,4}[a-z]+[,:] [“\"‘']\Z"
    )
