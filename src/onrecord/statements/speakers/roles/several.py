"""Which of several people who have a role "the president" is, who is called so behind words of their own, who runs.

Who spoke or began a sentence last, if no other of them was named since; a president of a state before one of a firm.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from functools import cache

from onrecord.record import Span
from onrecord.statements.lexicon.names.nations import sides
from onrecord.statements.lexicon.people.again import CHOSEN, NOT_CHOSEN, STRANGERS
from onrecord.statements.speakers.cast.cast import Cast
from onrecord.statements.speakers.cast.figure import Figure
from onrecord.statements.speakers.pronouns.referents import Referents

_REACH = 400
"""Characters back to the last subject."""
FORMER = frozenset("former ex late".split())
"""Words of a role that somebody had."""
_WORDS = 1200
"""Characters of quoted words behind a colon."""
_PLAIN = frozenset("president the u.s us american mr mrs ms".split())
"""Words of the role of one who is a state's president and no firm's."""


def is_former(told: Collection[str]) -> bool:
    """Whether words of a role, lower case, tell that it was one's before."""
    return not FORMER.isdisjoint(told)


def last_of(referents: Referents, fitting: Sequence[Figure], head: str, wanted: set[str], at: int) -> Figure | None:
    """The one of `fitting`, who all have the role `head`, that is meant at `at`; None where that is not plain.

    `wanted`: what else tells them apart, lower case.
    """
    referents.choices_of(at, "he")  # all before is told by then
    subject = referents.opening(at)
    last = _subject(referents, fitting, subject, at)
    if last is not None or head != "president" or wanted:
        return last
    states = [one for one in fitting if one.role_words <= _PLAIN]
    return states[0] if len(states) == 1 and (subject is states[0] or subject not in fitting) else None


def _subject(referents: Referents, fitting: Sequence[Figure], subject: Figure | None, at: int) -> Figure | None:
    if subject is None or subject not in fitting:
        return None
    named = subject.last_before(at)
    since = max(referents.told_last(subject, at), named.start if named else -1)
    near = [one for one in fitting if (mention := one.last_before(at)) and at - mention.start < _REACH]
    return subject if at - since < _REACH and all(one is subject for one in near) else None


def whose_words(text: str, cast: Cast, referents: Referents, head: str, at: int) -> Figure | None:
    """Who opens the sentence whose colon leads to the words right before `at`: "Holt was late: “…,” the senator said".

    None for nouns of which there are many.
    """
    colon = _behind_colon().search(text, max(0, at - _WORDS), at) if head not in STRANGERS else None
    if colon is None:
        return None
    start, _ = referents.standing.sentence(colon.start())
    people = [(mention, figure) for mention, figure in cast.within(start, colon.start()) if figure.person]
    if not people or people[0][0].whole != start or people[0][0].possessive:
        return None
    return people[0][1] if people[0][1].sure else None


def named_with_age(text: str, cast: Cast, source: Span) -> Figure | None:
    """Who is told in the first lines without the name: "The Hull clerk who …", if the next paragraph names somebody new
    first, with an age."""
    if _told_by_a_clause().match(text, source[0]) is None or text.count("\n", 0, source[0]) > _LEAD:
        return None
    end = text.find("\n", source[1])
    people = ((mention, one) for mention, one in cast.within(end, end + _REACH) if end >= 0 and one.person)
    mention, figure = next(people, (None, None))
    if mention is None or figure is None or figure.mentions[0].start != mention.start:
        return None
    return figure if re.compile(r", \d\d,").match(text, mention.end) else None


_LEAD = 4
"""Line breaks before a text's first lines' last one."""


@cache
def _told_by_a_clause() -> re.Pattern[str]:
    return re.compile(r"The (?:[\w-]+ ){1,3}(?:who|whose) ")


def leader_of(text: str, cast: Cast, phrase: str, at: int) -> Figure | None:
    """Who "the Varnian leader" is: the only one who is said to be Varnian, or the only head of a state whom a text has
    named by then, if Varnia is told of beside it."""
    found = re.fullmatch(r"[Tt]he ((?:(?:North|South|Saudi|Sri) )?[A-Z][a-z]+) leader", phrase)
    people = found.group(1) if found else ""
    if people not in sides():
        return None
    nations = {word.lower() for word in sides()}
    heads = {
        id(one): one for role in _HEADS for one in cast.with_role(role)
        if one.before(at, 1) and (role != "president" or one.role_words - nations <= _PLAIN)
    }  # fmt: skip
    own = [one for one in heads.values() if set(people.lower().split()) <= one.role_words]
    others = nations - {people.lower()}
    if len(own) != 1:
        own = [one for one in heads.values() if not own and not others & one.role_words]
    if len(own) != 1 or is_former(own[0].role_words):
        return None
    beside = re.compile(rf"\b(?:{re.escape(people)}|{re.escape(sides()[people])})\b")
    here = any(beside.search(text, max(0, m.start - _BESIDE), m.end + _BESIDE) for m in own[0].mentions[:_MOST])
    return own[0] if here and own[0].sure else None


_HEADS = ("president", "premier", "pm", "chancellor", "king", "queen", "emir", "sultan", "dictator", "ayatollah")
_BESIDE = 150
"""Characters between a head of state's name and that of the state or its people."""


def goes_on(text: str, at: int) -> bool:
    """Whether nothing but quoted words stands before `at` in its paragraph, as where whoever spoke last goes on.

    Not behind a question.
    """
    start = text.rfind("\n", 0, at) + 1
    asked = _asked().search(text, max(0, start - _REACH), start)
    return asked is None and _quoted().fullmatch(text, start, at) is not None


@cache
def _asked() -> re.Pattern[str]:
    """What a paragraph ends with that asks."""
    return re.compile(r"(?:\?[”\"’']*|\basked\b[^\n]*)\n+\Z")


@cache
def _quoted() -> re.Pattern[str]:
    return re.compile(r"(?:“[^“”\n]*”|\"[^\"\n]*\"|''(?:(?!'')[^\n])*''),? ")


def main_candidate(cast: Cast, at: int) -> Figure | None:
    """Who "the candidate" is where no other words tell: the one whom a text names from its first lines on, and twice as
    often as any other."""
    people = cast.most_told
    if not people or (len(people) > 1 and 2 * len(people[1].mentions) > len(people[0].mentions)):
        return None
    main = people[0]
    fits = main.sure and main.role_words.isdisjoint(NOT_CHOSEN) and len(main.mentions) >= _LEAST_NAMED
    return main if fits and main.mentions[0].start < min(at, 2 * _REACH) else None


_LEAST_NAMED = 4
"""Places in which the one is named of whom a text tells most."""


def is_rather(text: str, figure: Figure, other: Figure) -> bool:
    """Whether "the candidate" is rather one who wants an office, named far more often than another who does not."""
    often = len(figure.mentions) >= _TIMES * len(other.mentions)
    return often and seeks_office(text, figure) and not seeks_office(text, other)


def owner_here(text: str, cast: Cast, at: int) -> Figure | None:
    """Who wants an office and owns what a clause at `at` tells of: "Holt’s donor list, which | the campaign says"."""
    mention, figure = next(iter(cast.before(at, 1)), (None, None))
    if mention is None or figure is None or not figure.person or _of_which().fullmatch(text, mention.end, at) is None:
        return None
    return figure if seeks_office(text, figure) else None


@cache
def _of_which() -> re.Pattern[str]:
    return re.compile(r"[’'](?:s )?(?:[a-z-]+ ){0,3}[a-z-]+, which ")


def seeks_office(text: str, figure: Figure) -> bool:
    """Whether a text tells that somebody wants an office: "Holt’s campaign", "candidate Ada Holt"."""
    if not figure.role_words.isdisjoint(CHOSEN):
        return True
    return any(_campaign().match(text, mention.end) for mention in figure.mentions[:_MOST])


_MOST, _TIMES = 50, 8
"""Mentions that are looked at; and how many times as often one is named."""


@cache
def _campaign() -> re.Pattern[str]:
    told = "presidential|primary|election|reelection|re-election|senate|white house"
    return re.compile(
        rf"(?:[’']s?)? (?:(?:{told}) )?(?:campaign|candidacy|bid|rally|rallies|supporters|nomination|voters)\b|"
        r" (?:announced|launched|suspended|ended) (?:his|her) (?:\w+ )?(?:campaign|candidacy|bid)\b",
        re.IGNORECASE,
    )


@cache
def _behind_colon() -> re.Pattern[str]:
    """Quoted words behind a colon, up to who says them."""
    return re.compile(r": (?:“[^“”\n]*”|\"[^\"\n]*\"|''(?:(?!'')[^\n])*'') \Z")
