"""Which person of an article has a role, or is called by a noun: "the envoy", "the retired surgeon".

By what the text says of people where that is plain (`again`, `several`, `by_acts`); else, in English, by weighing
everyone who was named before (`likeliest`).
"""

from __future__ import annotations

import re
from functools import cache

from onrecord.record import Span
from onrecord.statements.lexicon.people.again import CHOSEN
from onrecord.statements.lexicon.people.roles import EPITHETS, OTHER_PARTY
from onrecord.statements.speakers.cast.cast import Cast
from onrecord.statements.speakers.cast.figure import Figure
from onrecord.statements.speakers.pronouns.referents import Referents
from onrecord.statements.speakers.roles.again import (
    is_far,
    is_near,
    is_nearest,
    is_trade,
    just_named,
    last_holder,
    owners,
    told_inside,
)
from onrecord.statements.speakers.roles.apart import is_apart, is_elsewhere, states_in
from onrecord.statements.speakers.roles.by_acts import who_did, who_takes
from onrecord.statements.speakers.roles.described_bodies import PLAIN
from onrecord.statements.speakers.roles.likeliest import likeliest
from onrecord.statements.speakers.roles.of_a_people import told_of_that_people
from onrecord.statements.speakers.roles.phrases import adjectives
from onrecord.statements.speakers.roles.several import (
    is_former,
    last_of,
    leader_of,
    main_candidate,
    named_with_age,
    whose_words,
)

_MOST_HOLDERS, _REACH = 20, 400
"""People of one role that are looked at, and characters back to the one whom "the Republican" means."""
_GENERALS = frozenset("attorney solicitor director secretary surgeon inspector governor consul comptroller".split())
"""Words before "general" with which it is another office."""
_LEAD = 3
"""Line breaks before the first lines' last one, in which people are told before they are named."""
_OF_SEATS = frozenset("senator congressman congresswoman representative lawmaker legislator".split())
"""Offices that many have at once, so that "the senator" is none who is named later."""


class RoleHolders:
    """Answers whom a noun means, in one article."""

    def __init__(self, text: str, cast: Cast) -> None:
        self._text, self._cast = text, cast

    def meant(self, source: Span, phrase: str, head: str, referents: Referents | None) -> Figure | None:
        """Whom a source means that is "the NOUN"; None where that is not plain, or nobody who is named."""
        figure = named_with_age(self._text, self._cast, source) or self.holder(source, head, phrase, referents)
        return figure or self._who_did(source, head, phrase)

    def likely(self, source: Span, phrase: str, head: str, referents: Referents | None) -> Figure | None:
        """Whom a source means by what is learned, where no rule tells; None for nobody who is named."""
        return likeliest(self._text, self._cast, referents, source, phrase, head) if referents else None

    def said_to_be(self, at: int) -> Figure | None:
        """Who is said to be what stands at `at`: "Holt remains one of the last envoys"."""
        for mention, figure in self._cast.before(at, 1):
            if figure.person and _copula().fullmatch(self._text, mention.end, at):
                return figure
        return None

    def holder(self, source: Span, head: str, phrase: str, referents: Referents | None) -> Figure | None:
        """The one person of the article who has this role, or of whom such a word is said."""
        if (figure := told_of_that_people(self._text, self._cast, source[0], phrase)) is not None:
            return figure
        told = {re.sub(r"[’']s$", "", word) for word in phrase.lower().split()}
        wanted = told - PLAIN - {head, "last", "first"}
        having = self._cast.with_role(head)[:_MOST_HOLDERS]
        having = having if head != "general" else [one for one in having if _GENERALS & told <= one.role_words]
        if head == "general" and not having:
            return None  # "the attorney general": no attorney, and no general
        wanted = wanted - told_inside(phrase) if len(having) == 1 else wanted
        if head == "leader" and (led := leader_of(self._text, self._cast, phrase, source[0])) is not None:
            return led
        if head in OTHER_PARTY and not wanted:
            last = just_named(self._text, phrase, head, source, referents) if referents else None
            return last or last_holder(self._text, having, told, source[0], _REACH)
        if head in EPITHETS:  # whoever is called again has been named
            having = [figure for figure in having if figure.mentions[0].start < source[0]]
        loose = wanted - {word.lower() for word in adjectives()} - states_in(wanted) - owners(phrase)
        fitting = [figure for figure in having if wanted <= figure.role_words]
        if head in EPITHETS:
            alike = [figure for figure in having if loose <= figure.role_words]
            last = just_named(self._text, phrase, head, source, referents, alike) if referents else None
            (held,) = fitting if len(fitting) == 1 and is_near(fitting[0], source[0]) else (last,)
            if held and not wanted and is_far(referents, held, source[0]):
                held = last or held  # "the actress", of whom another was named long before
            sure = last if held is last or held is None else None if head in CHOSEN else held
            return sure or (main_candidate(self._cast, source[0]) if head in CHOSEN and not wanted else None)
        if is_former(told):
            since = source[0] if not wanted else len(self._text)  # "the former governor" has been named
            fitting = [one for one in fitting if is_former(one.role_words) and one.mentions[0].start < since]
        alike = [one for one in having if loose <= one.role_words and not is_elsewhere(told, one)]
        later = head in _OF_SEATS and any(self._is_named_later(one, source[0]) for one in fitting)
        if len(fitting) == 1 and not wanted and referents and later:
            return just_named(self._text, phrase, head, source, referents, alike)
        if len(fitting) == 1:
            if referents and is_trade(head) and not wanted and is_far(referents, fitting[0], source[0]):
                return just_named(self._text, phrase, head, source, referents, fitting) or fitting[0]
            return fitting[0]
        if not fitting and len(alike) == 1 and len(having) == 1 and not is_former(told):
            foreign = wanted & {word.lower() for word in adjectives()} - {"american"}
            return alike[0] if not foreign or is_nearest(self._cast, alike[0], source[0]) else None
        there = alike if is_former(told) else []
        if referents and (led := whose_words(self._text, self._cast, referents, head, source[0])) is not None:
            return None if is_apart(led, told, head) else led
        if (last := last_holder(self._text, fitting or there, told, source[0])) is not None:
            return last
        if len(fitting) > 1 and referents and not is_former(told):
            return last_of(referents, fitting, head, wanted, source[0])
        return just_named(self._text, phrase, head, source, referents, alike) if referents and not fitting else None

    def _who_did(self, source: Span, head: str, phrase: str) -> Figure | None:
        """Who did what makes them such a one, where nothing else tells it: "the suspect", "the new leader"."""
        if phrase.lower().removeprefix("the ").removeprefix("new ") == head:
            return who_did(self._text, self._cast, head, source[0])
        return who_takes(self._text, self._cast, source, head) if f" new {head}" in phrase.lower() else None

    def _is_named_later(self, figure: Figure, at: int) -> bool:
        """Whether somebody is named but behind `at`, and `at` is not in the first lines, where that is usual."""
        return figure.mentions[0].start > at and self._text.count("\n", 0, at) > _LEAD


@cache
def _copula() -> re.Pattern[str]:
    return re.compile(r" (?:is|was|remains|remained|becomes|became) ")
