"""Names as the model cut and judged them, made whole and of the kind that their own words tell.

Counted on GUM's train part: of names that end in "University", "Council" or "Nations" all but a few are bodies, of
those that end in "City", "Park" or "States" places; a body's name goes on with "of" and a place's begins with "Republic
of".
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import cache

from onrecord.record import NameKind, Span
from onrecord.statements.departments import in_one
from onrecord.statements.lexicon.names.places import pairs
from onrecord.statements.lexicon.people.honorifics import ABBREVIATED
from onrecord.statements.lexicon.people.roles import BODIES, RANKS

_MOST_WORDS = 5
"""Words of a person's name."""
_PLACES = frozenset(
    "states kingdom city street park airport square island islands river hotel stadium road lake bay valley avenue "
    "county province bridge sea ocean mountain mountains peninsula coast".split()
)
"""Last words of places' names."""
_BODIES = frozenset(
    "university senate nations congress court news council army government foundation times magazine department "
    "administration league press committee office party parliament agency institute commission ministry association "
    "federation college corporation inc police post tribune herald navy bank bureau".split()
)
"""Last words of bodies' names."""
_KNOWN = frozenset(("nato", "eu", "un", "u.n.", "european union", "united nations", "fbi", "cia"))


def settled(text: str, found: Iterable[tuple[Span, NameKind]]) -> Iterator[tuple[Span, NameKind]]:
    """Names that a model found, ascending: whole, and each of the kind that its words tell; none overlaps another."""
    last = 0
    names = list(_of_one_person(text, in_one(text, list(found))))
    people = [span[0] for span, kind in names if kind == "person"]
    for span, kind in names:
        place = bisect_right(people, span[0])
        start, end = _whole(text, span, kind, people[place] if place < len(people) else len(text))
        if end <= last or _is_rank(text, (start, end)):
            continue  # in the one before, which was made whole; or "Maj." before a name
        start = start if start >= last else max(span[0], last)
        last = end
        yield (start, end), _kind(text, (start, end), kind)


def _of_one_person(text: str, found: list[tuple[Span, NameKind]]) -> Iterator[tuple[Span, NameKind]]:
    """Names, those of a person whom a model cut in two behind the given name in one.

    In GUM's train part two people are named with but a blank between them twice in 177 texts.
    """
    place = 0
    while place < len(found):
        (start, end), kind = found[place]
        place += 1
        following = found[place] if place < len(found) else None
        if following and kind == following[1] == "person" and " " not in text[start:end]:
            (begin, last), _ = following
            if text[end:begin] == " " and len(text[start:last].split()) <= _MOST_WORDS:
                end = last
                place += 1
                following = found[place] if place < len(found) else None
        if following and kind == following[1] == "person" and _particle().fullmatch(text, end, following[0][0]):
            end = following[0][1]
            place += 1
        yield (start, end), kind


def _whole(text: str, span: Span, kind: NameKind, bound: int) -> Span:
    """A name with what belongs to it, up to `bound`."""
    start, end = span
    if kind == "person":
        initials = _initials().search(text, max(0, start - 8), start)
        hyphen = _hyphened().match(text, end)
        end = hyphen.end() if hyphen and hyphen.group(1) not in _NO_SYLLABLES else end
        return (initials.start() if initials else start), end
    if kind == "place" and (lead := _lead().search(text, max(0, start - 40), start)):
        start = lead.start()
    elif kind == "organisation" and text[start:end].lower().split()[-1] in BODIES:
        rest = _of().match(text, end, bound)
        end = rest.end() if rest else end
    return start, end


def _kind(text: str, span: Span, kind: NameKind) -> NameKind:
    words = text[slice(*span)].lower().removeprefix("the ").split()
    if not words:
        return kind
    if words[-1] in _PLACES and kind == "organisation" and " of " not in text[slice(*span)]:
        return "place"
    if (words[-1] in _BODIES or " ".join(words) in _KNOWN) and kind == "place":
        return "organisation"
    if kind == "organisation" and (tuple(words) in pairs() or " ".join(words) in _LAND):
        return "place"
    return kind


def _is_rank(text: str, span: Span) -> bool:
    return text[span[1] : span[1] + 1] == "." and text[slice(*span)].lower() in RANKS | ABBREVIATED


_LAND = frozenset(("u.s.", "us", "usa", "u.k.", "uk", "soviet union"))


@cache
def _initials() -> re.Pattern[str]:
    return re.compile(r"(?<![\w.])(?:[A-Z]\.\s?)+ ?\Z")


@cache
def _particle() -> re.Pattern[str]:
    """A small word between the parts of a name: "Ada d’Orr", "Maria das Dores", "Ana de los Holmes"."""
    words = (
        "de|da|do|das|dos|du|del|della|delle|degli|di|de la|de las|de los|van|van de|van den|van der|von|von der|zu|"
        "zur|af|av|ten|ter|bin|bint|binti|ibn|ben|wa|ole|nic|oglu|al|el|y|i|e"
    )
    return re.compile(rf" (?:{words}) | (?:d|l|dell|all|nell)[’'](?=[A-Z])?")


@cache
def _hyphened() -> re.Pattern[str]:
    """The syllable in small letters behind a name's hyphen: "Ban Li-mun"; the hyphen may be the name's or not."""
    return re.compile(r"(?:(?<=-)|[-‑])([a-zà-ÿ]{2,6})(?![\w-])")


_NO_SYLLABLES = frozenset(
    "led run era like style free based held type esque backed owned born made aged time loyal ally allied linked "
    "proof wide elect spent heavy funded".split()
)
"""What stands behind a hyphen and is no part of a name, lower case: "Holt-led"."""


@cache
def _lead() -> re.Pattern[str]:
    return re.compile(r"\b(?:(?:Democratic|Islamic) )?(?:Republic|State|Kingdom|Commonwealth) of (?:the )?\Z")


@cache
def _of() -> re.Pattern[str]:
    word = r"[A-Z][\w’-]*(?<![’'-])"
    return re.compile(rf" (?:of|for) (?:the )?{word}(?: (?:and |of |for )?{word})*")
