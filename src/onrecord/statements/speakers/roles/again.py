"""Who is called again by a noun: "the chairman", "the retired surgeon", "his brother", by what the text says of people.

First by a role that is told of one person; of several, the one who was named just before. Else, for nouns that stand
for somebody just named, the one whom he or she would mean, if nothing that is told of that one speaks against it. A
wrong name is worse than none.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence
from functools import cache
from itertools import islice

from onrecord.record import Span
from onrecord.statements.lexicon.languages.english import said_of_oneself
from onrecord.statements.lexicon.people.again import AGAIN, CHOSEN, KIN_OF, OFFICES_APART, PUBLIC, STRANGERS
from onrecord.statements.lexicon.people.crowds import is_one
from onrecord.statements.lexicon.people.roles import (
    BESIDE,
    EPITHETS,
    FEMININE,
    HOLDERS,
    MASCULINE,
    OTHER_PARTY,
    PLAYERS,
    ROLES,
    SPEAKS_FOR,
)
from onrecord.statements.speakers.cast.cast import Cast
from onrecord.statements.speakers.cast.figure import Figure, only_in_bylines
from onrecord.statements.speakers.pronouns.choices import Choice
from onrecord.statements.speakers.pronouns.pronouns import GENDERS
from onrecord.statements.speakers.pronouns.referents import Referents
from onrecord.statements.speakers.roles.apart import is_apart, may_have_office, states_in
from onrecord.statements.speakers.roles.of_a_people import gender_of_one, is_one_of_a_people
from onrecord.statements.speakers.roles.several import FORMER, goes_on, is_former, is_rather

_REACH = 400
"""Characters back to one who is called again."""
_FAR = 3000
"""Characters back to the only one who has a role."""
_INTRODUCED = 1500
"""Characters back to "a senator" who is nobody with a name."""
_LEAST, _LEAST_AS_SUBJECT, _AHEAD = 0.75, 0.5, 0.2
"""The least share of all whom a noun may mean, at which one is taken; of who was the last subject; and by how much it
must be more than the next one's."""
_SURE = 0.9
"""The share of all from which on a noun that many may be called by means who was the last subject."""
_PLAIN = 0.95
"""The share from which on one is meant although another was the last subject."""
_NOBODY = 1e-3
"""The least share of nobody: others are divided by it."""
_ALIKE, _SUBJECT, _SUBJECT_AGAIN, _SUBJECT_OF_STATE = 4.0, 2.0, 4.0, 8.0
"""How many times likelier is one who has the role by the text, and one who spoke last or began a sentence, the more
so where a state is told, too, "the Florida senator", or behind quoted words that a paragraph begins with; most where
a party is, "the Florida Republican"."""
_NAMES = 12
"""Names before a noun among which the nearest person is looked for."""
_UNDER = frozenset("vice deputy assistant associate under-secretary acting".split())
"""Words of a role that make it another one."""


def last_holder(text: str, having: Collection[Figure], told: set[str], at: int, far: int = _FAR) -> Figure | None:
    """Of several who have a role, the one who is meant at `at`: named just before, and no other as near.

    `told`: the words of the role, lower case. Whoever had it before, or is but a deputy, is left out.
    """
    now = [one for one in having if bool(told & FORMER) == bool(one.role_words & FORMER)]
    now = [one for one in now if one.role_words & _UNDER <= told]
    near = sorted((since, number) for number, one in enumerate(now) if (since := _since(one, at)) is not None)
    if not near:
        return None
    (distance, number), *others = near
    if not others:
        return now[number] if distance < far else None
    farther = others[0][0]
    apart = "\n" in text[at - farther : at - distance].strip()
    return now[number] if distance < _REACH and apart and farther > 2 * distance else None


def _since(figure: Figure, at: int) -> int | None:
    """Characters from where a figure is named last before `at`; None where it is not."""
    last = figure.last_before(at)
    return None if last is None else at - last.start


def named_next(text: str, cast: Cast | None, source: Span, words: str, head: str) -> Figure | None:
    """Who is called by a role in the first lines and named in the next: "…, an economist said. / “…,” Ada Holt, chief
    economist at Varn, told the Post". The first who is named then, and has that role."""
    if cast is None or not _a_person().match(words) or " and " in words or text.count("\n", 0, source[0]) > _LEAD:
        return None
    for mention, figure in cast.within(source[1], source[1] + _NEXT):
        if figure.person and not mention.possessive:
            alike = {head} | _CALLED_SO.get(head, frozenset())
            first = figure.mentions[0].start == mention.start and figure.role_words & alike
            apart = text.count("\n", source[1], mention.start)
            return figure if first and 0 < apart <= _LINES and len(cast.with_role(head)) < 2 else None
    return None


_LEAD, _NEXT, _LINES = 3, 600, 2
"""Line breaks before the first lines' last one; characters and line breaks in which whoever is meant is named."""
_CALLED_SO = {"executive": frozenset(("president", "ceo", "chief", "chairman", "chairwoman", "chairperson"))}


@cache
def _a_person() -> re.Pattern[str]:
    """Somebody told for the first time, and nothing that makes it another: "a second clerk"."""
    return re.compile(r"(?:[Aa]n?|[Oo]ne) (?!second\b|third\b|another\b|local\b|spokes)")


def told_inside(phrase: str) -> set[str]:
    """The words of a phrase, lower case, that tell where somebody has a role: "the prosecutor in the city of Hull"."""
    where = _inside().search(phrase)
    return set(phrase[where.start() :].lower().split()) if where else set()


@cache
def _inside() -> re.Pattern[str]:
    return re.compile(r" in (?:the )?(?:[\w-]+ )*[A-Z].*\Z")


def kin(cast: Cast, words: str, head: str, at: int) -> Figure | None:
    """Who "his brother" is: the only one of the article who is said to be somebody's, and was named just before."""
    if head not in KIN_OF or not re.fullmatch(rf"(?:his|her|their) (?:[a-z]+ )?{head}", words.lower()):
        return None
    having = cast.with_role(head)
    since = _since(having[0], at) if len(having) == 1 else None
    return having[0] if since is not None and since < 2 * _REACH else None


def speaks_of(text: str, end: int, figure: Figure) -> bool:
    """Whether the verb behind a source that ends at `end` is done to `figure`, "The mayor | thanked him", or who speaks
    is of the other gender: "The mayor | said she was sorry"."""
    if acted_on := _done_to().match(text, end):
        return figure.gender in (GENDERS[acted_on.group(1)], None)
    own = _of_oneself().match(text, end)
    return own is not None and figure.gender not in (GENDERS[own.group(1)], None)


@cache
def _done_to() -> re.Pattern[str]:
    """A verb with him or her as its object."""
    behind = r"(?:for|as|to|of|with|in|on|at|after|that|and|by|from|an?|the|is|was)\b|[“\"]"
    return re.compile(rf" (?:(?:has|had|have|also|then|later|publicly) )*[a-z]+ (?:of )?(him|her)(?= {behind}|[.,;:])")


@cache
def _of_oneself() -> re.Pattern[str]:
    """A verb of saying, and he or she that begins what is said."""
    verbs = f"(?:{said_of_oneself()}|warn(?:ed|s)|suggest(?:ed|s))"
    return re.compile(rf" (?:has |had |also |later )*{verbs}(?: [A-Z][a-z]+day)?(?: that)? (he|she)\b")


def just_named(
    text: str, phrase: str, head: str, source: Span, referents: Referents, alike: Collection[Figure] = ()
) -> Figure | None:
    """Whom a noun for somebody just named means: "the retired surgeon"; None where that is not plain.

    `alike`: who has this role by the text, a place left out: these are likelier by far.
    """
    at = source[0]
    if re.match(r"[^,]* who ", text[at : source[1]]):
        return None  # "the Republican who wrote it"
    public = head in PUBLIC and not _told_apart().search(phrase)
    if (
        not (is_epithet(head) or public or _leads().search(phrase) or _told_apart().search(phrase))
        or re.search(r"[’']s? ", phrase)
        or _tail(head in EPITHETS).search(phrase)
    ):
        return None
    introduced = introduced_at(text, head, at)
    gender = "m" if head in MASCULINE else "f" if head in FEMININE else gender_of_one(head)
    told = set(phrase.lower().split())
    choices = {"m": referents.choices_of(at, "he"), "f": referents.choices_of(at, "she")}
    start, _ = referents.standing.sentence(at)
    _, end = referents.standing.sentence(source[1])
    beside, behind = referents.named_between(start, at), referents.named_between(source[1], end)
    subject = referents.opening(at)
    again = head not in OFFICES_APART and goes_on(text, at)
    if beside and _fronted().fullmatch(lead := text[start:at]):
        if re.search(r"[’']s? ", lead):
            return None  # "In Holt’s view, the senator"
        behind, beside = [*behind, *beside], []
        subject = referents.opening(start)
    of_state = _SUBJECT_OF_STATE if head in OTHER_PARTY and states_in(told) else 1.0
    likelier = {id(subject): max(of_state, _SUBJECT_AGAIN if states_in(told) or again else _SUBJECT)} if subject else {}
    weighed = _weighed(
        [choices[gender]] if gender else [*choices.values()],
        lambda one: likelier.get(id(one), 1.0) * _bonus(one, head, alike, told),
    )
    left = [(one, share) for one, share in weighed if not is_apart(one, told, head) and one not in behind]
    gone = sum(share for _, share in weighed) - sum(share for _, share in left)
    if not left:
        return None
    (best, share), *others = [(one, share / max(1.0 - gone, 0.01)) for one, share in left]
    other = introduced is not None and not _is_named_then(referents, best, introduced, at)
    far = at - referents.told_last(best, at) > _REACH
    if other or far or not best.sure or speaks_of(text, source[1], best) or only_in_bylines(text, best, at):
        return None
    if head in CHOSEN and "vice-presidential" not in told and any(is_rather(text, one, best) for one, _ in others):
        return None
    office = head in OFFICES_APART and best not in alike
    another = is_former(told) and _is_told_beside(text, phrase, best, referents)
    if office and (another or not may_have_office(text, best, told)):
        return None  # "Holt spoke before the former mayor", "Holt, a nurse, was hurt. The mayor said"
    if beside and best not in beside[1:] and (office or not _is_named_inside(text, start, at, best, beside)):
        return None
    if subject is not None and subject is not best and not beside and (office or share < _PLAIN):
        return None
    if public and (subject is not best or beside or share < _SURE):
        return None
    ahead = share - max((each for _, each in others), default=0.0)
    return best if share >= (_LEAST_AS_SUBJECT if subject is best else _LEAST) and ahead >= _AHEAD else None


def is_near(figure: Figure, at: int, reach: int = _INTRODUCED) -> bool:
    """Whether somebody was named not long before `at`."""
    since = _since(figure, at)
    return since is not None and since < reach


def is_far(referents: Referents | None, figure: Figure, at: int) -> bool:
    """Whether somebody was spoken of last long before `at`, by name or otherwise; False where that is not known."""
    return referents is not None and at - referents.told_last(figure, at) > _REACH


def is_nearest(cast: Cast, figure: Figure, at: int) -> bool:
    """Whether no other person was named since somebody was, before `at`; or somebody is named behind it alone."""
    return next((one for _, one in cast.before(at, _NAMES) if one.person), None) is figure or not figure.before(at, 1)


def is_trade(head: str) -> bool:
    """Whether a noun, lower case, tells what many are, and no office that one alone has: "the actor"."""
    return is_epithet(head) and head not in HOLDERS | OFFICES_APART | CHOSEN


def owners(phrase: str) -> set[str]:
    """The words that own the role: "capital" in "the British capital’s new mayor"."""
    return {re.sub(r"[’']s$", "", word.lower()) for word in phrase.split() if re.search(r"[’']s$", word)}


def is_epithet(head: str) -> bool:
    """Whether a noun, lower case, may stand for somebody just named: no friend or clerk, of whom there are many."""
    if head in KIN_OF:
        return False
    if head in EPITHETS or head in AGAIN or re.fullmatch(r"[\w-]+[-‑]year[-‑]old|\w+[-‑]turned[-‑]\w+", head):
        return True
    if is_one_of_a_people(head):
        return True
    known = head in ROLES or head in BESIDE or head in PLAYERS or is_one(head)
    return known and head not in STRANGERS | SPEAKS_FOR


def _bonus(figure: Figure, head: str, alike: Collection[Figure], told: set[str]) -> float:
    """How much likelier somebody is by what the text says of them."""
    if figure in alike or states_in(told) & figure.role_words:
        return _ALIKE
    return _ALIKE if head in _OF_POLITICS and figure.role_words & _POLITICAL else 1.0


_OF_POLITICS = frozenset("republican democrat lawmaker conservative independent legislator".split())
_POLITICAL = frozenset("senator representative congressman congresswoman governor lawmaker mayor assemblyman".split())
"""Roles of those who are called by their party."""


def _weighed(pronouns: Sequence[Sequence[Choice]], likelier: Callable[[Figure], float]) -> list[tuple[Figure, float]]:
    """Everyone whom one of these pronouns would mean, with a share of all, the likeliest first.

    Each one's share is set against nobody's, which makes the shares of different pronouns comparable, and multiplied by
    `likelier`.
    """
    odds: dict[int, float] = {}
    figures: dict[int, Figure] = {}
    for choices in pronouns:
        nobody = max((each.share for each in choices if each.trace is None), default=1.0)
        for each in choices:
            if each.trace is not None:
                one = each.trace.figure
                mine = each.share / max(nobody, _NOBODY) * likelier(one)
                figures[id(one)] = one
                odds[id(one)] = max(odds.get(id(one), 0.0), mine)
    every = 1.0 + sum(odds.values())
    return sorted(((figures[key], mine / every) for key, mine in odds.items()), key=lambda one: -one[1])


def introduced_at(text: str, head: str, at: int) -> int | None:
    """Where somebody without a name is said to be such a one before: "a senator from the north"; None for nowhere."""
    near = re.compile(rf"\b(?:[Aa]n?|[Oo]ne|[Aa]nother) (?:[\w’'-]+ ){{0,3}}{re.escape(head)}\b(?! [A-Z])")
    return next((match.start() for match in near.finditer(text, max(0, at - _INTRODUCED), at)), None)


def _is_named_then(referents: Referents, figure: Figure, introduced: int, at: int) -> bool:
    """Whether somebody is the first who is named behind "a senator", and near: whom that said without the name."""
    first = figure.mentions[0].start
    if not introduced < first < min(introduced + _REACH, at):
        return False
    return all(
        one is figure or one.mentions[0].start < introduced for one in referents.named_between(introduced, first)
    )


def _is_named_inside(text: str, start: int, at: int, figure: Figure, beside: Sequence[Figure]) -> bool:
    """Whether a sentence, up to a noun, names but one, and not as who acts: "Critics of Holt say | the senator".

    Or one of whom a clause before tells what does not hinder: "Though Holt was late, | the senator".
    """
    mentions = [mention for mention in figure.before(at, len(beside) + 1) if mention.start >= start]
    if any(one is not figure for one in beside) or not mentions:
        return False
    lead = text[start : mentions[0].whole]
    if re.fullmatch(r"(?:Even though|Although|Though) |(?:When|As|While|After) (?:[a-z]+ ){2,8}that ", lead):
        return text[at - 2 : at] == ", "  # "When a clerk said that Holt was late, the senator"
    return not mentions[0].possessive and _preposition().search(lead) is not None


@cache
def _preposition() -> re.Pattern[str]:
    return re.compile(r"\b(?:of|for|to|with|by|against|from|about|on|than|like) (?:the )?\Z")


def _is_told_beside(text: str, phrase: str, figure: Figure, referents: Referents) -> bool:
    """Whether a sentence elsewhere names somebody and has the phrase, too, so that it means another."""
    for match in islice(re.compile(re.escape(phrase), re.IGNORECASE).finditer(text), _NAMES):
        start, end = referents.standing.sentence(match.start())
        apart = text[match.start() - 2 : match.start()] != ", " and text[match.end() : match.end() + 1] != ","
        if apart and figure in referents.named_between(start, end):
            return True
    return False


@cache
def _told_apart() -> re.Pattern[str]:
    """What makes a noun of which there are many one for somebody just named: an age, "star", "retired"."""
    return re.compile(
        r"^[Tt]he (?:[\w-]+ )?(?:\d+|[a-z]+ty(?:-[a-z]+)?)-year-old [a-z]+$|^[Tt]he (?:star|veteran|retired) [a-z]+$"
    )


@cache
def _leads() -> re.Pattern[str]:
    """A leader of whom there is one: "the minority leader"; and the first lady."""
    return re.compile(r"\b(?:(?:minority|majority) leader|first lady)$", re.IGNORECASE)


@cache
def _fronted() -> re.Pattern[str]:
    """What stands before who acts, and is none of it: "In an interview with Ada Holt, "."""
    words = "In|On|At|During|Speaking|Asked|Before|After|With|Appearing|Following|Despite|Unlike|Like|Along"
    return re.compile(rf"(?:{words})\b[^.!?;\n]*, ")


@cache
def _tail(epithet: bool) -> re.Pattern[str]:
    """What is told of one behind the noun, but where from, or of which office: "the senator from Varn"."""
    words = "at|in|to|with|on|by|near" if epithet else "for|at|in|to|with|on|by|near"
    return re.compile(rf" (?:of(?! [Ss]tate$)|{words}|from(?! [A-Z][\w.]*(?: [A-Z]\w*)?$)) ")
