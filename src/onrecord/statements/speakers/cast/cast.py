"""Who is named in an article: people with their fullest name, role and gender, and bodies. A list made per article.

Names are read from capitals, titles and appositions alone, so there are none in scripts without capitals.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence
from functools import cached_property
from itertools import takewhile

from onrecord.given_names import is_listed
from onrecord.given_names.listed import FEMALE, MALE
from onrecord.record import NameKind, Span
from onrecord.statements.lexicon.names.bodies import ENDS, ENDS_OF_FIRMS, KNOWN, of_acronym
from onrecord.statements.lexicon.names.nations import sides, states
from onrecord.statements.lexicon.names.places import places
from onrecord.statements.lexicon.people.roles import ADDRESSES, RANKS
from onrecord.statements.rules.datelines import is_in_dateline
from onrecord.statements.speakers.cast.beside import (
    gender_of_given,
    gender_of_titles,
    party_and_state,
    role_after,
    role_before,
)
from onrecord.statements.speakers.cast.body_names import ON_STAGE
from onrecord.statements.speakers.cast.couples import surname_of_couple
from onrecord.statements.speakers.cast.figure import Figure
from onrecord.statements.speakers.cast.judged import (
    is_given,
    judged_names,
    short_forms,
    trimmed,
    without_article,
    without_openings,
)
from onrecord.statements.speakers.cast.looks import (
    are_compatible,
    has_office,
    in_usual_case,
    is_acronym,
    is_body,
    is_person,
    is_plural,
    surname_of,
)
from onrecord.statements.speakers.cast.mentions import Mention, mentions_in
from onrecord.statements.speakers.cast.nicknames import with_nicknames
from onrecord.statements.speakers.cast.owners import with_owners_s
from onrecord.statements.speakers.cast.personal import personal
from onrecord.statements.speakers.cast.products import products
from onrecord.statements.speakers.cast.short_names import ShortNames
from onrecord.statements.speakers.cast.told_bodies import told_bodies
from onrecord.statements.speakers.cast.toponyms import place_name, toponyms

_SHORT = {
    "sen": "senator",
    "gov": "governor",
    "rep": "representative",
    "gen": "general",
    "prof": "professor",
    "adm": "admiral",
}
_SPELLED = {
    one: other for pair in ("center centre", "labor labour", "organization organisation", "defense defence")
    for one, other in (pair.split(), pair.split()[::-1])
}  # fmt: skip
"""Nouns of bodies that a name may spell in another way than the text: "the center" of the "Varn Centre"."""
_KNIGHTED = frozenset(("Sir", "Dame"))
"""Titles that a given name alone may follow: "Sir Keir"."""
_PARTS = frozenset("della delle dello dos das van von der den ter bin ibn las los and the".split())
"""Small words of names, lower case."""
_MOST_FIRST = 5
"""How often a first name that no list knows may stand alone for each time that it stands with a surname."""
_MOST_NAMESAKES = 20
"""People of one surname that are compared: no article has more, and a hostile text shall not take longer."""


class Cast:
    """The figures of one article, and which of them stands where."""

    def __init__(
        self,
        text: str,
        small_words: frozenset[str],
        nouns: bool = False,
        kinds: Sequence[tuple[Span, NameKind]] | None = None,
        apart: frozenset[str] = frozenset(),
        hyphened: bool = False,
        states: frozenset[str] = frozenset(),
    ) -> None:
        """`small_words` begin sentences and no names; `nouns`: whether all nouns have capitals, as in German.

        `kinds`: names that a model found, with their kinds, ascending; who is a person is then told by them, too.
        `apart`: words that no role goes over, lower case. `hyphened`: whether "NRK-kommentator" leads to names.
        `states`: what countries are called in the language, lower case.
        """
        self._text, self._nouns, self._small = text, nouns, small_words
        self._apart, self._states = apart, states
        self.figures: list[Figure] = []
        self._by_name: dict[str, Figure] = {}
        self._by_surname: dict[str, list[Figure]] = {}
        self._short_names = ShortNames()
        self._by_given: dict[str, list[Figure]] = {}
        self._by_first: dict[str, list[Figure]] = {}
        self._by_middle: dict[str, list[Figure]] = {}
        """People by a word of their name that is neither the first nor the last: "Lula" of "Luiz Lula da Silva"."""
        self._by_start: dict[str, Figure] = {}
        """People of three names or more by the first two; not where a model looked, and headlines run into names."""
        self._by_role: dict[str, list[Figure]] | None = None
        self._in_full: dict[str, list[int]] = {}
        self._places: list[tuple[int, Mention, Figure]] = []
        mentions = mentions_in(text, small_words, nouns, hyphened)
        mentions = [one for one in mentions if not (one.name.isupper() and is_in_dateline(text, one.start))]
        if kinds is not None:
            mentions = trimmed(text, mentions, kinds)
        mentions = mentions if nouns else with_nicknames(text, mentions)
        mentions, owned = (mentions, frozenset[str]()) if nouns else with_owners_s(text, mentions)
        self._judged = judged_names(text, mentions, kinds) if kinds is not None else None
        if self._judged is not None:
            mentions = without_openings(text, mentions, self._judged)
            self._short = short_forms(text, mentions, self._judged)
        else:
            self._short = {}
        self._personal = personal(text, mentions, self._judged) if self._judged is not None else frozenset[str]()
        self._toponyms = toponyms(text, mentions, self._judged) if self._judged is not None else frozenset[str]()
        self._bare = without_article(text, mentions)
        self._called = owned | told_bodies(text, mentions) | products(text, mentions, self._judged or {})
        self._times = Counter(mention.name.lower() for mention in mentions)
        self._titled = {m.name.lower() for m in mentions if m.titles.lower().rstrip(".") in ("mr", "mrs", "ms")}
        self._acts = {name.removesuffix(" act") for name in self._times if "-" in name and name.endswith(" act")}
        for mention in sorted(mentions, key=lambda m: (-len(m.name.split()), has_office(m.name), m.start)):
            self._place(mention)
        for figure in self.figures:  # until here those by longer names stand first
            figure.mentions.sort(key=lambda mention: mention.start)
        self._places.sort(key=lambda place: place[0])
        self._starts = [place[0] for place in self._places]

    def within(self, start: int, end: int) -> list[tuple[Mention, Figure]]:
        """The mentions that begin in `text[start:end]`, in order."""
        first, last = bisect_left(self._starts, start), bisect_left(self._starts, end)
        return [(mention, figure) for _, mention, figure in self._places[first:last]]

    def before(self, end: int, count: int) -> list[tuple[Mention, Figure]]:
        """The last `count` mentions that begin before `end`, the nearest first."""
        last = bisect_right(self._starts, end - 1)
        return [(mention, figure) for _, mention, figure in reversed(self._places[max(0, last - count) : last])]

    @cached_property
    def _bodies(self) -> dict[str, list[Figure]]:
        """All but people, by the noun of their names, lower case: the last word, and the one before "of" or "for"."""
        found: dict[str, list[Figure]] = {}
        for figure in self.figures:
            if not figure.person and figure.mentions:
                name = figure.name.lower()
                nouns = {name.split()[-1], re.split(" (?:of|for) ", name)[0].split()[-1], *of_acronym(figure.name)}
                for noun in nouns:
                    found.setdefault(noun, []).append(figure)
        return found

    def bodies_with(self, word: str) -> list[Figure]:
        """Those who are no people and whose name has this noun, lower case: "ministry" of "Ministry of Mines"."""
        return self._bodies.get(_SPELLED.get(word, word), []) + (self._bodies.get(word, []) if word in _SPELLED else [])

    @cached_property
    def _largest(self) -> dict[NameKind | None, list[Figure]]:
        found: dict[NameKind | None, list[Figure]] = {}
        for figure in sorted(self.figures, key=lambda figure: -len(figure.mentions)):
            if not figure.person and figure.mentions and figure.name not in states():
                found.setdefault(figure.kind, []).append(figure)
        return {kind: figures[:2] for kind, figures in found.items()}

    @cached_property
    def most_told(self) -> list[Figure]:
        """The two people who are named most often."""
        return sorted((one for one in self.figures if one.person), key=lambda one: -len(one.mentions))[:2]

    def most_named(self, kind: NameKind) -> list[Figure]:
        """The two of this kind that are named most often, states left out."""
        return self._largest.get(kind, [])

    def named(self, name: str) -> Figure | None:
        """The one figure with this name or surname."""
        alike = self._by_surname.get(name.lower(), [])
        return self._by_name.get(name.lower()) or (alike[0] if len(alike) == 1 else None)

    def with_role(self, noun: str) -> list[Figure]:
        """The people whose role has this word, lower case."""
        if self._by_role is None:
            self._by_role = {}
            for figure in self.figures:
                for word in figure.role_words if figure.person else ():
                    self._by_role.setdefault(word, []).append(figure)
        return self._by_role.get(noun, [])

    def _place(self, mention: Mention) -> None:
        """Joins a mention to its figure; longer names come first."""
        name = mention.name.replace("\u00a0", " ")
        name = self._short.get(name.lower(), name)
        figure = self._by_name.get(name.lower()) or self._by_start.get(name.lower()) or self._body(name, mention)
        named = self._namesakes(name, mention) if " " not in name else []
        if named and (figure is None or len(named) > 1):
            figure = self._fitting(named, mention) or figure
            if figure is None and surname_of(named[0].name) == surname_of(name):
                # More than one Holt, and no telling which: the surname is all there is.
                figure = self._new(name, mention, person=True)
        elif figure is None and has_office(name):
            alike = self._by_surname.get(surname_of(name), [])
            figure = alike[0] if len(alike) == 1 else None
        elif figure is None:
            for other in self._by_surname.get(surname_of(name), [])[:_MOST_NAMESAKES]:
                if are_compatible(name, other.name):
                    figure = other
        if figure is None and self._nouns and " " not in name and not mention.titles:
            return
        if figure is None:
            figure = self._new(name, mention)
        elif in_usual_case(self._text, figure.named_by[0], figure.name, name):
            figure.name = name
        figure.mentions.append(mention)
        figure.forms.add(mention.name)
        self._places.append((mention.start, mention, figure))
        self._learn(figure, mention)

    def _body(self, name: str, mention: Mention) -> Figure | None:
        """The body that is called so for short: "Varn" of "Varn Works Inc.", where nobody has that name."""
        if " " in name.removeprefix("The ") or mention.titles or name.lower() in self._by_surname:
            return None
        if (told := self._short_names.by_noun(self._text, mention)) is not None:
            return told
        return None if name in sides() or name.lower() in places() else self._short_names.firm(name)

    def _namesakes(self, name: str, mention: Mention) -> list[Figure]:
        """The people of more than one name whose surname, or else given name, this is."""
        lower = name.lower()
        alike = [figure for figure in self._by_surname.get(surname_of(name), []) if " " in figure.name]
        shared = surname_of_couple(self._text, mention) if not alike else None
        if shared and lower in self._by_first and not mention.titles:
            # "David and Ada Holt" names no David Roy.
            return [figure for figure in self._by_first[lower] if figure.surname == shared]
        if self._nouns:
            return alike or self._by_given.get(lower, [])
        if alike:
            first = [
                figure for figure in self._by_first.get(lower, []) if self._last_in_full(figure, mention.start) >= 0
            ]
            later = all(self._last_in_full(figure, mention.start) < 0 for figure in alike)
            return first if later and len(first) == 1 else alike  # "Dar Holt … Dar said"; Tom Dar comes later
        first = self._by_first.get(lower, []) if lower in self._titled else []
        if len(first) == 1 and " " in first[0].name:
            return first  # "Lou Jiwei … Mr. Lou": the surname stands first
        middle = self._by_middle.get(lower, [])
        told = (
            len(middle) == 1 and self._last_in_full(middle[0], mention.start) >= 0
        )  # "Ada Holt Roy" is no Holt's name
        if told and lower not in self._by_first and (self._judged or {}).get(lower, "person") == "person":
            return middle
        if self._judged is not None and self._judged.get(lower, "person") == "person":
            times = self._times  # Seven times "Holt" and once "the Holt Bridge": he is called so by himself.
            alike = [figure for figure in self._by_first.get(lower, []) if " " in figure.name]
            return [figure for figure in alike if times[lower] <= _MOST_FIRST * times[figure.name.lower()]]
        knighted = self._by_first.get(lower, []) if _KNIGHTED & {*mention.titles.split()} else []
        return knighted or self._by_given.get(lower, [])

    def _fitting(self, named: list[Figure], mention: Mention) -> Figure | None:
        """The one of several namesakes who is meant: whom the article speaks of most, else who was named last."""
        gender = gender_of_titles(mention.titles)
        fitting = [figure for figure in named[:_MOST_NAMESAKES] if not gender or figure.gender in (None, gender)]
        if len(fitting) > 1:
            # "Holt" alone is the Holt of whom the article speaks, where another is only named in passing.
            first, second = sorted(fitting, key=lambda figure: -len(figure.mentions))[:2]
            unnamed = self._last_in_full(first, mention.start) < 0 <= self._last_in_full(second, mention.start)
            if len(first.mentions) >= 2 * len(second.mentions) and not unnamed:
                return first
            last = max(fitting, key=lambda figure: self._last_in_full(figure, mention.start))
            return last if self._last_in_full(last, mention.start) >= 0 else None
        return fitting[0] if fitting else None

    def _new(self, name: str, mention: Mention, person: bool = False) -> Figure:
        person = person or self._is_person(name, mention)
        judged = self._judged.get(name.lower()) if self._judged else None
        body = judged == "person" and name.lower().split()[-1] in ENDS - {"act"}  # "Holt Foundation"
        known = body or name.lower() in self._called or (judged is None and name.lower() in KNOWN)
        judged = "organisation" if not person and known else judged
        figure = Figure(name, person, None, None, [], set(), (mention.start, mention.end), set(), judged)
        self.figures.append(figure)
        self._by_name[name.lower()] = figure
        if not figure.person and " " in name:
            self._short_names.learn(figure)
        if figure.person:
            self._by_surname.setdefault(surname_of(name), []).append(figure)
            if not _is_denied(self._text, mention):
                self._by_first.setdefault(name.lower().split()[0], []).append(figure)
            first, *middle = name.lower().split()
            for word in middle[:-1]:
                if len(word) > 2 and word.isalpha() and word not in MALE | FEMALE | _PARTS and word != figure.surname:
                    self._by_middle.setdefault(word, []).append(figure)
            if self._judged is None and len(middle) > 1 and middle[0] not in MALE | FEMALE and not mention.titles:
                self._by_start.setdefault(f"{first} {middle[0]}", figure)
            if " " in name and first in MALE | FEMALE and not _is_denied(self._text, mention):
                self._by_given.setdefault(name.lower().split()[0], []).append(figure)
        return figure

    def _is_person(self, name: str, mention: Mention) -> bool:
        """By the shape of the name; where a model looked, by what it says, if it says anything of this name."""
        shaped = is_person(name, mention.titles)
        if name in ON_STAGE:
            return True
        ends = " " in name and name.lower().split()[-1] in ENDS
        act = name.lower().split()[-1] in self._acts  # "Roy-Varn", where the Roy-Varn Act is told
        state = name in sides() or name.lower() in self._states
        known = act or name.lower() in KNOWN | self._called or state or is_plural(name) or ends
        if _is_firm(name) or (known and not mention.titles):
            return False
        if self._judged is None:
            return shaped
        if name.endswith("s") and " " not in name and not mention.titles and not {*_forms(name)} & self._bare:
            return False  # "the Herons": a band; no family, whose name stands alone
        lone_place = " " not in name and name.lower() in places() and not mention.titles and not is_given(name)
        if lone_place or place_name().search(name) or (not mention.titles and name.lower() in self._toponyms):
            return False
        judged = self._judged.get(name.lower())
        words = name.lower().split()
        if judged is None and sum(word in self._small for word in words) * 2 > len(words):
            return False  # "Harbour Speaker Just Shared This", a headline
        if name.startswith("The ") and judged not in ("person", None):
            return False  # "The Beacon had run it"
        if judged == "person" or name.lower() in self._personal:
            return not (not mention.titles and is_acronym(self._text, name))
        return judged is None and (shaped and (bool(mention.titles) or is_given(name)))

    def _last_in_full(self, figure: Figure, at: int) -> int:
        """Where a figure was last named in full before `at`; -1 where it was not: full names are placed first."""
        starts = self._in_full.get(figure.name)
        if starts is None:
            starts = self._in_full[figure.name] = sorted(m.start for m in figure.mentions if m.name == figure.name)
        last = bisect_left(starts, at) - 1
        return starts[last] if last >= 0 else -1

    def _learn(self, figure: Figure, mention: Mention) -> None:
        """Takes gender and role from a mention's titles, the words before it and the apposition after it."""
        firm = is_body(figure.name) or _is_firm(figure.name)
        if mention.titles and not figure.person and len(figure.name.split()) <= 2 and not firm:
            figure.person = True
            self._by_surname.setdefault(figure.surname, []).append(figure)
        if not figure.person:
            return
        figure.role_words |= party_and_state(self._text, mention.end)
        role = role_before(self._text, mention)
        if not role or ADDRESSES.issuperset(role.lower().split()):
            role = role_after(self._text, mention)
        elif RANKS.issuperset(role.lower().split()):
            role = role_after(self._text, mention) or role
        if role:  # "zegt | minister", "der | president": English nouns of offices that other languages have as well
            kept = [*takewhile(lambda word: word not in self._apart, reversed(role.split()))]
            role = " ".join(reversed(kept)) or None
        titled = gender_of_titles(mention.titles)
        gender = titled or gender_of_titles(role or "")
        given = figure.name.lower().split()[0]
        given = "mr" if figure.name in ("Santa Claus", "Santa") else given
        listed = gender_of_given(given) if " " in figure.name or given in MALE | FEMALE else gender_of_titles(given)
        if titled and figure.guessed:
            figure.gender = None  # "Carey Holt … Ms. Holt"
        if figure.gender is None or gender:
            figure.guessed = gender is None and listed is not None and given not in MALE | FEMALE
        figure.gender = figure.gender or gender or listed
        if role:
            figure.role = figure.role or role
            words = {word.strip(".,").lower() for word in role.split()}
            figure.role_words |= words | {_SHORT[word] for word in words & _SHORT.keys()}
            figure.role_words |= {"pm"} if {"prime", "minister"} <= words else set()


def _forms(plural: str) -> tuple[str, str]:
    return plural.lower(), plural.lower().removesuffix("s")


def _is_denied(text: str, mention: Mention) -> bool:
    """Whether a name is said to be another's than the given name before it: "My Bill. Not Bill Roy."."""
    return (
        " " in mention.name and re.search(r"\b[Nn]ot \Z", text[max(0, mention.whole - 5) : mention.whole]) is not None
    )


def _is_firm(name: str) -> bool:
    """Whether several words end as firms' names do, and begin with no given name: "Developer | Varn Homes"."""
    return " " in name and name.lower().split()[-1] in ENDS_OF_FIRMS and not is_listed(name.split()[0].lower())
