"""Which body "the airline", "the group", "the paper" means where the text does not say of any that it is one.

The only one that can be, of those named in this sentence or the nearest one before that names any; or the one that
sentence begins with. None where a name itself tells of another kind of body.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache, lru_cache

from onrecord.record import Speaker
from onrecord.statements.lexicon.names.bodies import (
    AGENCIES,
    BANKS,
    ENDS_OF_MEDIA,
    ENDS_OF_OTHERS,
    KNOWN,
    KNOWN_AGENCIES,
    KNOWN_GROUPS,
    NO_COMPANIES,
    PARTIES,
    PLATFORMS,
    WORLDWIDE,
    of_acronym,
)
from onrecord.statements.lexicon.names.body_nouns import (
    ANOTHER,
    ASSOCIATIONS,
    CALLED_AGAIN,
    COMPANIES,
    IN_THE_NAME,
    MEDIA_COMPANIES,
    PAPERS,
    SCHOOLS,
    STATIONS,
)
from onrecord.statements.lexicon.names.nations import sides
from onrecord.statements.lexicon.names.places import places
from onrecord.statements.lexicon.names.well_known import OF_CAUSES
from onrecord.statements.rules.datelines import is_in_dateline
from onrecord.statements.speakers.cast.cast import Cast
from onrecord.statements.speakers.cast.figure import Figure
from onrecord.statements.speakers.cast.mentions import Mention
from onrecord.statements.speakers.cast.shapes import unarticled
from onrecord.statements.speakers.pronouns.pronouns import sentence_ends
from onrecord.statements.speakers.roles.called_bodies import editorial_board, the_paper

_REACH = 500
"""Characters back to a body that is called again."""
_BACK = 2
"""How often a body may have been called again since its name."""
_MOST = 14
"""Names before the noun that are looked at."""


def near_body(text: str, cast: Cast, at: int, phrase: str, head: str, back: int = _BACK) -> Speaker | None:
    """The body that `phrase`, whose noun is `head`, means at `at`: "the airline", "the terrorist organization".

    `back`: how often it may have been called so since it was named.
    """
    if (board := editorial_board(text, cast, at, phrase)) is not None:
        return board
    phrase = _told_apart().sub(" ", phrase)
    words = phrase.split()
    if head not in CALLED_AGAIN or words[0].lower() != "the" or words[-1].lower() != head or len(words) > _MOST_WORDS:
        return None
    if not all(word.islower() for word in words[1:]) or ANOTHER & {*words} or re.search(r"[’'\d]", phrase):
        return None
    if _other(head).search(text, max(0, at - _REACH), at):
        return None
    starts = [0, *(match.end() for match in sentence_ends().finditer(text, max(0, at - 2 * _REACH), at))]
    fitting = [
        (mention, figure) for mention, figure in cast.before(at, _MOST)
        if at - mention.start < _REACH and _fits(text, mention, figure, "outlet" if "news" in words else head)
    ]  # fmt: skip
    if head in COMPANIES:  # of others, where any is named
        told = [
            (mention, figure) for mention, figure in fitting
            if not _only_observes(text, mention) and figure.name.lower().split()[-1] not in ENDS_OF_MEDIA
        ]  # fmt: skip
        fitting = told or fitting
    if head in IN_THE_NAME and not _is_alone(text, cast, at, head):
        return None
    if not fitting or text.count("\n", fitting[0][0].start, at) - text.count("\n\n", fitting[0][0].start, at) > 1:
        return the_paper(text, cast, at, head) or _told_before(text, cast, at, phrase, head, 0 if fitting else back)
    start = starts[bisect_right(starts, fitting[0][0].start) - 1]
    here = [(mention, figure) for mention, figure in fitting if mention.start >= start]
    opens = [figure for mention, figure in here if mention.whole - start <= len("The ") and not mention.possessive]
    alike = {figure.name for _, figure in here}
    called = [figure for mention, figure in here if _is_told(text, mention)]
    figure = here[0][1] if len(alike) == 1 else called[0] if len(called) == 1 else opens[0] if opens else None
    if figure is None:
        return None
    return Speaker(name=unarticled(figure.name), kind="organisation", resolved_by="role", named_by=figure.named_by,
                   confidence=0.6)  # fmt: skip


def last_named(text: str, cast: Cast, at: int) -> Figure | None:
    """The last one named before `at` who is no person and no place, in the same paragraph or the one before; None where
    only others' words name it: "“We fly with Varn Air,” said the company’s head".
    """
    last: Figure | None = None
    for mention, figure in cast.before(at, _MOST):
        between = text[mention.end : at]
        if figure.person or figure.kind == "place" or figure.name in sides() or figure.name.lower() in places():
            continue
        if between.count("\n\n") > 1 or (last is not None and figure is not last):
            return None
        if not (re.search(r"^[^“]*”", between) or between.count('"') % 2):
            return figure
        last = figure  # who is named in somebody's words as well as before them
    return None


_BEFORE = 60
"""Characters before a name in which it is told who works there."""


def _only_observes(text: str, mention: Mention) -> bool:
    """Whether a house is named as the one whose people speak of others: "analysts at | Hull Capital"."""
    return _observed().search(text, max(0, mention.whole - _BEFORE), mention.whole) is not None


@cache
def _observed() -> re.Pattern[str]:
    """What leads to the name of a house whose people speak of other firms: "analysts at | Hull Capital"."""
    who = "analysts?|economists?|strategists?|traders?|brokers?|researchers?|professors?|lecturers?|consultants?"
    works = rf"(?i:{who})(?: [a-z]+){{0,3}} (?:at|with|from|for|of)"
    return re.compile(
        rf"\b(?:{works}|(?:said|[Ee]xpert,|Dr\.?|Prof\.?) [A-Z][\w’.-]+ [A-Z][\w’-]+,? (?:of|from|at)) (?:the )?\Z"
    )


def _told_before(text: str, cast: Cast, at: int, phrase: str, head: str, back: int) -> Speaker | None:
    """The body that the same words meant just before, where no other was named since."""
    place = max(text.rfind(f"{article} {head} ", max(0, at - _REACH), at) for article in ("the", "The"))
    same = place >= 0 and back > 0 and phrase.lower() == f"the {head}" and head in _CALLED_ON
    return near_body(text, cast, place, phrase, head, back - 1) if same else None


_CALLED_ON = STATIONS | PAPERS | frozenset("company firm airline bank federation nonprofit charity foundation".split())
"""Nouns by which a body is called again and again, with nothing else so called between."""
_MOST_WORDS = 4
"""Words of a phrase by which a body is called again."""


def _is_alone(text: str, cast: Cast, at: int, head: str) -> bool:
    """Whether the last body named before `at` has the noun in its name, and no other body near it has."""
    bodies = [
        (mention, figure) for mention, figure in cast.before(at, _MOST)
        if figure.kind == "organisation" and not figure.person and at - mention.start < _REACH
    ]  # fmt: skip
    called = {
        figure.name for mention, figure in bodies
        if _names(head, figure.name.lower()) or text.startswith(f" {head}", mention.end)
    }  # fmt: skip
    return bool(bodies) and len(called) == 1 and bodies[0][1].name in called


def _names(head: str, name: str) -> bool:
    """Whether a name, lower case, says that it is such a body's, or is known to be: "Goldman Sachs" a bank's."""
    return head in name or (head == "bank" and name in BANKS)


def _fits(text: str, mention: Mention, figure: Figure, head: str) -> bool:
    """Whether a name can be that of such a body."""
    name, last = figure.name.lower(), figure.name.lower().split()[-1]
    if name == head:
        return False
    if text.startswith(f" {head}", mention.end) and figure.kind != "place":
        return True  # "the Dockers union", "the Varn tabloid"
    if figure.person or figure.kind != "organisation" or name in places() or figure.name in sides():
        return False
    if is_in_dateline(text, figure.named_by[0]):
        return False
    if head in SCHOOLS:
        return bool(SCHOOLS & {*name.split()}) and (head == "school" or head in name)
    media = last in ENDS_OF_MEDIA or name in ENDS_OF_MEDIA
    if head in PAPERS | STATIONS:
        return media or _noun_before(text, mention) in PAPERS | STATIONS
    if last in PLATFORMS and _via().search(text, max(0, mention.whole - 10), mention.whole):
        return False
    if media and (head not in MEDIA_COMPANIES or _hearer().search(text, max(0, mention.whole - 30), mention.whole)):
        return False
    if name in PARTIES or (last in ENDS_OF_OTHERS and head != "body"):
        return False
    if head in IN_THE_NAME and not _names(head, name):
        return False
    if head in ASSOCIATIONS:
        return name not in KNOWN - WORLDWIDE - OF_CAUSES or name in KNOWN_GROUPS
    return not of_acronym(figure.name) and last not in NO_COMPANIES


def _is_told(text: str, mention: Mention) -> bool:
    """Whether the noun before a name says that it is such a body: "the oil giant Varn"."""
    return _noun_before(text, mention) in COMPANIES | ASSOCIATIONS


def _noun_before(text: str, mention: Mention) -> str:
    return text[max(0, mention.whole - 20) : mention.whole].rstrip().rpartition(" ")[2]


def near_agency(text: str, cast: Cast, at: int, phrase: str, head: str = "agency") -> Speaker | None:
    """The state's body that "the agency" or "the bureau" at `at` means: the only one in the last sentence with any.

    "The news agency" is one of news.
    """
    starts = [0, *(match.end() for match in sentence_ends().finditer(text, max(0, at - 2 * _REACH), at))]
    near = [(mention, figure) for mention, figure in cast.before(at, _MOST) if at - mention.start < _REACH]
    law = " law" in phrase
    fits = _is_of_news if " news " in phrase else _is_bureau if head == "bureau" else _is_of_law if law else _is_agency
    fitting = [
        (mention, figure) for mention, figure in near
        if not figure.person and (not mention.possessive or head == "bureau" or law) and fits(figure.name)
    ]  # fmt: skip
    if not fitting or any(_noun_before(text, mention) == head for mention, _ in near):
        return None
    if _other(head).search(text, max(0, at - _REACH), at):
        return None
    start = starts[bisect_right(starts, fitting[0][0].start) - 1]
    here = {figure.name: figure for mention, figure in fitting if mention.start >= start}
    if len(here) > 1:
        return None
    figure = fitting[0][1]
    return Speaker(name=unarticled(figure.name), kind="organisation", resolved_by="role", named_by=figure.named_by,
                   confidence=0.6)  # fmt: skip


def is_agency_again(phrase: str) -> bool:
    """Whether a phrase means an agency that was named, and is no name: "the agency", "the law enforcement agency"."""
    return _again().fullmatch(phrase) is not None


@cache
def _again() -> re.Pattern[str]:
    kinds = (
        "law[- ]enforcement|federal|government|state|regulatory|enforcement|independent|international|investigative|"
        "public|intelligence|spy|rating|ratings|news|advertising|same|space|watchdog|domestic|national"
    )
    where = r"(?:(?:[A-Z][\w.’'-]* ){0,2}[A-Z][\w.’']*[-‑](?:based|headquartered|listed) )?"
    return re.compile(rf"[Tt]he {where}(?:(?:{kinds}) ){{0,2}}(?:agency|bureau)")


def _is_agency(name: str) -> bool:
    words = re.split(" (?:of|for|on) ", name.lower())[0].split()
    return words[-1] in AGENCIES or (len(words) == 1 and words[0] in KNOWN_AGENCIES)


def _is_of_law(name: str) -> bool:
    return name.upper() in ("FBI", "DEA", "ATF") or "police" in name.lower().split() or _is_agency(name)


def _is_of_news(name: str) -> bool:
    last = name.lower().split()[-1]
    return last in ("reuters", "afp", "ap", "upi", "tass", "xinhua", "dpa", "ansa", "efe", "kyodo") or name in (
        "Associated Press",
        "Press Association",
    )


def _is_bureau(name: str) -> bool:
    return name.upper() == "FBI" or "bureau" in name.lower().split()


@lru_cache(maxsize=256)
def _other(head: str) -> re.Pattern[str]:
    """Another such body, without a name: "a rival company", "another group"."""
    return re.compile(
        rf"\b(?:[Aa]n?|[Aa]nother|[Oo]ne) (?:[a-z-]+ ){{0,2}}{re.escape(head)}\b(?! (?:called|named|known))"
    )


@cache
def _told_apart() -> re.Pattern[str]:
    """What tells before the noun that a body is the first of its kind, or where it is: "the nation’s largest gun
    group", "the Hull-based firm"."""
    first = "(?:nation|country|state|city|world)[’']s (?:largest|biggest|oldest|leading|top|main)"
    return re.compile(rf" (?:{first}|(?:[A-Z][\w.’'-]* ){{0,2}}[A-Z][\w.’']*[-‑](?:based|headquartered|listed)) ")


@cache
def _via() -> re.Pattern[str]:
    return re.compile(r"\b(?:on|via|from|to) \Z", re.IGNORECASE)


@cache
def _hearer() -> re.Pattern[str]:
    """What leads to those who hear or pass on: "told Reuters", "in an interview with the Bay Post"."""
    return re.compile(r"\b(?:told|tells|to|with|by|on|according to|in)(?: the)? \Z", re.IGNORECASE)
