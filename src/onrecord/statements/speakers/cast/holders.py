"""Who holds an office, where the name follows that of the body: "head of the Ports Union | Ada Holt" is two names."""

from __future__ import annotations

import re
from collections.abc import Container, Sequence
from functools import cache

from onrecord.given_names import is_given_name, is_listed
from onrecord.given_names.listed import FEMALE, MALE
from onrecord.record import Span
from onrecord.statements.lexicon.languages.english import says_at
from onrecord.statements.lexicon.names.nations import states
from onrecord.statements.lexicon.people.roles import BODIES, HOLDERS, TITLES
from onrecord.statements.lexicon.people.romance_nouns import AGENCIES, BODY_NOUNS, PLACES
from onrecord.statements.rules.paragraph.source_ends import told_to

_OFFICE = 100
"""Characters before a name in which an office stands."""
_BEFORE_GIVEN = frozenset("saint st st. san santa santo são sankt mount port lake fort cape".split())
"""Words that go on with a given name in the name of a place."""
_MATTERS = frozenset(
    "education health defence defense finance justice labour labor transport transportation energy environment "
    "agriculture culture interior trade commerce tourism sport sports science housing immigration infrastructure "
    "industry fisheries mines".split()
)
"""What ministers are ministers of, lower case."""
_HONORIFICS = frozenset("mr. mrs. ms. dr. prof. mr mrs ms dr sir dame".split())


def holder_in(text: str, start: int, end: int) -> int | None:
    """Where in the run of capitals `text[start:end]` somebody's name begins, behind the body of their office."""
    words = list(re.finditer(r"[^ \u00a0]+", text[start:end]))
    lower = [word.group().lower() for word in words]
    titled = (place for place, word in enumerate(lower) if place and word in _HONORIFICS)
    given = (place for place in (len(words) - 2, len(words) - 3) if place > 0 and is_listed(lower[place]))
    matter = next((place for place, word in enumerate(lower) if word not in _MATTERS), 0)
    if matter == 0 and words and words[0].group() in states():
        matter = 1
    behind = (matter,) if matter and len(words) - matter in (2, 3) else ()
    at = next(iter((*titled, *given, *behind)), None)
    if at is None or _goes_on(lower[at - 1]) or lower[-1] in BODIES | PLACES:
        return None
    office = _office_of().search(text, max(0, start - _OFFICE), start)
    return start + words[at].start() if office and office.group(1).lower() in HOLDERS else None


def is_of_body(kept: Sequence[re.Match[str]], titles: int, small: Container[str]) -> bool:
    """Whether words behind titles are the end of a body's name: a noun for one, or "Dirección General | de Minas".

    `titles`: how many words stand before; `small`: the language's small words, by which Romance ones are told.
    """
    if kept[-1].group().lower() in BODIES:
        return True
    return titles > 1 and "que" in small and re.match("d[aeou]", kept[0].group()) is not None


def is_force_of_holder(text: str, offset: int, words: Sequence[re.Match[str]]) -> bool:
    """Whether words with capitals begin with the force of an office whose holder they name: "Inspector General of |
    Police Ada Holt"; they were found in `text` from `offset` on."""
    if len(words) < 3 or words[0].group() not in _FORCES or not is_listed(words[1].group().lower()):
        return False
    start = offset + words[0].start()
    return _head_of().search(text, max(0, start - _BEFORE), start) is not None


_FORCES = frozenset("Police Prisons Customs Immigration Corrections".split())
_BEFORE = 40
"""Characters before a name in which an office is told."""


def words_of_matter(text: str, offset: int, words: Sequence[str]) -> int:
    """How many words with capitals are the matter of an office before them, whose holder's surname comes: "Secretary
    of | Defense Holt"; they were found in `text` from `offset` on."""
    office = _whose_matter().search(text, max(0, offset - _BEFORE), offset)
    if office is None:
        return 0
    if (chief := office["whose"]) and words[: len(of := _OF_CHIEFS[chief.lower()])] != of:
        return 0
    matter = next((place for place, word in enumerate(words) if word.lower() not in MATTERS), 0)
    alone = len(words) - matter == 1 and not office["led"]
    full = len(words) - matter <= _MOST_NAMES and is_listed(words[matter].lower())
    return matter if (alone or full) and words[-1].lower() not in BODIES else 0


MATTERS = _MATTERS.union(
    "state staff war treasury intelligence national homeland security veterans affairs foreign home transition reform "
    "services development resources relations planning protection innovation technology works petroleum water youth "
    "women family children social welfare economic economy regional local government rural lands forestry natural "
    "human public digital climate communications information religious higher basic".split()
)
"""The same with what other names begin with as well, lower case."""
_OF_CHIEFS = {"director": ["National", "Intelligence"], "chief": ["Staff"]}
"""What else somebody may be head of in that form: "Director of | National Intelligence Holt"."""
_MOST_NAMES = 3


@cache
def _whose_matter() -> re.Pattern[str]:
    of = "(?:[Ss]ecretary|[Mm]inister|(?P<whose>[Dd]irector|[Cc]hief)) of"
    led = r"(?P<led>\b(?:[Tt]he|[Aa]|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Oo]ur|\w+[’']s) )?"
    whose = f"{led}(?:[Ff]ormer |[Dd]eputy |[Aa]ssistant )*"
    return re.compile(rf"{whose}\b(?:{of}|[Ss]ecretary of [Ss]tate for|[Mm]inister for) (?:the )?\Z")


@cache
def _head_of() -> re.Pattern[str]:
    return re.compile(r"\b(?:[Cc]hief|[Hh]ead|[Cc]ommissioner|[Ss]uperintendent|[Dd]irector|[Gg]eneral) of (?:the )?\Z")


def holder_behind(text: str, start: int, end: int) -> int | None:
    """The same in Romance languages: "el portavoz de Vox | Iván Tarn", by a given name behind a body's or place's."""
    words = list(re.finditer(r"[^ \u00a0]+", text[start:end]))
    at = len(words) - 2
    if not 0 < at <= _MOST_BEFORE or not is_given_name(words[at].group()):
        return None
    before = [word.group().lower() for word in words[:at]]
    if any(_goes_on(word) or word in BODY_NOUNS | _NO_HOLDERS for word in before):
        return None
    return start + words[at].start() if _office_before().search(text, max(0, start - _OFFICE), start) else None


_MOST_BEFORE = 3
"""Words of a body's or a place's name before who holds an office there."""
_NO_HOLDERS = frozenset(
    "plaza calle avenida colegio escuela hospital aeropuerto premio estadio teatro museo puerto villa ciudad "
    "biblioteca centro clínica casa piazza via viale ospedale aeroporto premio stadio scuola liceo museo città ateneo "
    "teatro place rue avenue école collège lycée hôpital aéroport prix stade théâtre musée ville praça rua escola "
    "colégio "
    "hospital aeroporto estádio cidade don doña dom dona".split()
)
"""Nouns of what is called after people, or stands before their names, lower case."""


@cache
def _office_before() -> re.Pattern[str]:
    """An office in small letters and the preposition to what it is of."""
    of = "de|del|du|des|di|della|dello|dei|degli|do|da|dos|das"
    return re.compile(rf"[a-zà-ÿ]{{4,}} (?:(?:{of})(?: (?:la|los|las|el))? |(?:dell|d|de l)[’'])\Z")


@cache
def office_of_body() -> re.Pattern[str]:
    """An office and its body or matter, before who holds it: "head of the Ports Union", "director of design"."""
    of = "(?:of|for|to|at|in|on)"
    body = r"[A-Z][\w.’-]*(?: (?:(?:and|-) )?[A-Z][\w.’-]*)*"
    named = rf"(?:(?:the|its|an?) )?(?:[a-z]+ )?(?:{body})?(?: [a-z]+)?"
    more = rf" {of} (?:{named}|[a-z]+(?:(?: and)? [a-z]+){{0,2}})"
    return re.compile(rf"(?:[Tt]he )?(?:[\w’.-]+ ){{0,3}}?([\w-]+)(?:{more})+ ")


def _goes_on(word: str) -> bool:
    """Whether a word, lower case, is one with the given name behind it: "Saint", "President", "Ada"."""
    return word in _BEFORE_GIVEN or word in TITLES or is_listed(word)


@cache
def _office_of() -> re.Pattern[str]:
    """An office, of a body whose name is to come or has begun."""
    return re.compile(r"([\w-]+) (?:of|for|to|at|in|on) [^,.;:“”\"()\n]*\Z")


def people_apart(text: str, start: int, end: int, romance: bool) -> list[Span]:
    """A run of capitals; each of two people apart that "&" joins: "Holt & Sons" is one, "Ada Holt & Tom Roy" two."""
    first, joined, last = text[start:end].partition(" & ")
    given = (words[0].lower() in FEMALE | MALE and len(words) > 1 for words in (first.split(), last.split()))
    if joined and all(given):
        return [(start, start + len(first)), (end - len(last), end)]
    if "А" <= text[start] <= "Я" and (heard := told_to(names := text[start:end].split())):
        behind = text.index(names[-heard], start + len(names[0]))
        return [(start, behind - 1), (behind, end)]
    if (paper := _paper_before().fullmatch(text, start, end)) is not None and says_at(text, end):
        return [(start, paper.end("paper")), (paper.end("paper") + 1, end)]
    if romance and " " in first and _is_heard(text, start, first.split()):
        behind = start + first.index(" ")
        return [(start, behind), (behind + 1, end)]
    at = holder_behind(text, start, end) if romance else holder_in(text, start, end)
    return [(start, text.rindex(" ", start, at)), (at, end)] if at else [(start, end)]


def _is_heard(text: str, start: int, words: Sequence[str]) -> bool:
    """Whether a run of capitals begins with an agency or a paper that was told: "« … », a dit au Monde | Ada Holt"."""
    if words[0].lower() in AGENCIES:
        return True
    told = len(words) > 2 and not is_given_name(words[0]) and is_given_name(words[1])
    return told and _told_to().search(text, max(0, start - _BEFORE_HEARER), start) is not None


_BEFORE_HEARER = 40


@cache
def _told_to() -> re.Pattern[str]:
    return re.compile(r"[,»”\"] (?:\w+ ){1,2}(?:(?:au|ao|al|à|a) |all[’'])\Z")


@cache
def _paper_before() -> re.Pattern[str]:
    """A paper that runs into who says something: "Speaking to the Bay Post | Holt said"."""
    last = "Post|Times|Mail|Journal|Herald|Tribune|Gazette|News|Star|Telegraph|Express|Mirror|Sun|Guardian|Standard"
    return re.compile(rf"(?<=the )(?P<paper>(?:[A-Z]\w+ ){{1,3}}(?:{last})) (?!Online|Live)[A-Z]\w+")


def is_of_office(text: str, start: int, end: int) -> bool:
    """Whether "von X", with the German office before it at `text[start:end]`, is what that is of and no name.

    "die Bürgermeisterin von Hull, Ada Holt", "Ada Holt, Bürgermeisterin von Hull,", "ein Sprecher von Holt Works".
    """
    if text[start - 2 : start] + text[end : end + 1] == ", ,":
        return True
    spoken_for = re.search(r"(?i:sprecher)(?:in)? von [A-ZÄÖÜ]", text[start:end])
    return spoken_for is not None or _its_holder().match(text, end) is not None


@cache
def _its_holder() -> re.Pattern[str]:
    return re.compile(r", [A-ZÄÖÜ][\w-]+ [A-ZÄÖÜ][\w-]+[,.]")
