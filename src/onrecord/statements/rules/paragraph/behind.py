"""What stands between a verb and the subject behind it, in other languages than English: when, how, where it was said.

"anunció el pasado lunes | el alcalde", "a déclaré sur la radio | la ministre", "ha scritto poi | la sindaca".
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from onrecord.given_names import is_given_name
from onrecord.statements.lexicon.cues.demanding import DEMANDERS
from onrecord.statements.lexicon.families import NULL_SUBJECT_ROMANCE, ROMANCE, VERB_SECOND, WITHOUT_TITLES
from onrecord.statements.lexicon.names.slavic_bodies import at_a_body
from onrecord.statements.lexicon.people.romance_nouns import AGENCIES, TIMES
from onrecord.statements.lexicon.people.slavic_offices import NOMINATIVE
from onrecord.statements.rules.paragraph.addressed import past_addressed
from onrecord.statements.rules.paragraph.tagging import Paragraph

_SHORTEST_ADVERB = 6
"""Letters of an adverb in -mente, more than "mente" itself has."""
_LONGEST = 6
"""Tokens of one phrase for a time: "el pasado 13 de enero"."""


def subject_begins(paragraph: Paragraph, first: int, end: int) -> int:
    """The token from `first` on at which the subject may begin, adverbs, times, places, hearers before it left out."""
    code = paragraph.language.code
    at = first
    if at_a_body(paragraph.words, first - 1, code):
        return first + 1
    while at < end:
        behind = past_addressed(paragraph, past_times(paragraph, at, end), end)
        if behind == at and (code in WITHOUT_TITLES or code in VERB_SECOND) and paragraph.tags[at] == "F":
            behind = at + 1  # "сказал ему мэр", "freut sich Holt"
        if behind == at and (paragraph.tags[at] == "Y" or _is_adverb(paragraph, at)):
            behind = at + 1
        if behind == at and code in ROMANCE:
            behind = past_place(paragraph, at, end)
        if behind == at and code in WITHOUT_TITLES and paragraph.tags[at : at + 3] in ("PqD", "Pqn", "PqN"):
            behind = at + 2  # "είπε στην «Πρωινή» | η Ματίνα Βλάχου"
        if behind == at and code in NOMINATIVE and paragraph.tags[at : at + 2] in ("qN", "qn"):
            heard = paragraph.quotations[at]  # "mówi „Gazecie” | Anna Holt"
            behind += len(paragraph.text[heard.inner : heard.last].split()) <= _PAPER
        if behind == at and code in NOMINATIVE and paragraph.tags[at] == "P":
            behind = _past_setting(paragraph, at, end)
        if behind == at:
            break
        at = behind
    return at


_PAPER = 3
"""Words of a paper's name in marks, to which something was told."""


def _past_setting(paragraph: Paragraph, at: int, end: int) -> int:
    """The token behind where or to whom it was said, in Slavic languages: "powiedziała podczas obrad | radna Holt".

    That is the first noun for somebody without a case, a given name or "one of them"; `at` where none is near.
    """
    code = paragraph.language.code
    offices = _nominatives(code)
    for place in range(at + 2, min(end, at + _SETTING)):
        if paragraph.tags[place] not in "nNDPq#":
            return at
        word = paragraph.words[place]
        given = paragraph.tags[place : place + 2] == "NN" and is_given_name(
            paragraph.text[slice(*paragraph.span(place, place + 1))]
        )
        if (word in offices or given) and paragraph.tags[place - 1] != "P":
            described = place - 1 > at and code == "pl" and paragraph.words[place - 1].endswith(_DESCRIBING)
            return place - described
    return at


_DESCRIBING: Final = ("ny", "na", "owy", "owa", "ski", "ska", "cki", "cka")
"""How Polish adjectives end that stand before an office: "główny | ekonomista"."""
_SETTING: Final = 8
"""Tokens of where something was said, at most."""


@cache
def _nominatives(code: str) -> frozenset[str]:
    return frozenset(NOMINATIVE[code].values()) | DEMANDERS.get(code, frozenset()) | _ONE


_ONE: Final = frozenset("jeden jedna jedno jeden z jedni один одна одно".split())


def _is_adverb(paragraph: Paragraph, token: int) -> bool:
    """Whether a word is an adverb by its end: "diceva | esattamente"."""
    longer = paragraph.tags[token] == "n" and paragraph.words[token].endswith("mente")
    return longer and paragraph.language.code in NULL_SUBJECT_ROMANCE and len(paragraph.words[token]) > _SHORTEST_ADVERB


def past_times(paragraph: Paragraph, first: int, end: int) -> int:
    """The token behind the phrase for a time that begins at `first`, "este 12 de agosto"; `first` without one."""
    tags, words = paragraph.tags, paragraph.words
    times = TIMES.get(paragraph.language.code, frozenset())
    at, last = first, first
    told = False
    while at < min(end, first + _LONGEST):
        if tags[at] == "J" or words[at] in times:
            told, last = True, at + 1
        elif tags[at] == "#":
            last = at + 1
        elif told and tags.startswith("(#)", at):  # "nesta quinta-feira (26)"
            last = at = at + len("(#)")
            continue
        elif tags[at] not in "DP" or (at > first and tags[at] == "D" and tags[at - 1] != "P"):
            break
        at += 1
    return last if told else first


def past_nearness(paragraph: Paragraph, first: int, end: int) -> int:
    """The token behind whom sources are near, before a comma: "fonti vicine | al dossier |"; `first` elsewhere."""
    near = re.compile(r"P{1,2}D?[nN]{1,3}(?:PD?[nN]{1,3})?(?=,)").match(paragraph.tags, first, end)
    return near.end() if near is not None and paragraph.words[first - 1] in _NEAR else first


_NEAR: Final = frozenset("vicino vicina vicini vicine próximo próxima próximos próximas ligados ligadas".split())


def past_place(paragraph: Paragraph, at: int, end: int) -> int:
    """The token behind where or to whom it was said in a Romance language, that begins at `at`; `at` without any."""
    place = _place().match(paragraph.tags, at, end) or _apart().match(paragraph.tags, at, end)
    if place is not None:
        return place.end()
    bare = re.compile(r"PD?n?N(?=n)").match(paragraph.tags, at, end)
    if bare is not None and paragraph.words[bare.end() - 1] in AGENCIES:
        return bare.end()  # "confirmou à Lusa | fonte da Proteção Civil"
    heard = _hearer().match(paragraph.tags, at, end)
    if heard is None:
        return at
    names = range(heard.start("names"), heard.end("names"))
    if paragraph.words[names[0]] in AGENCIES:
        return names[1]
    if _is_given(paragraph, names[0]):
        return at  # "disse a Ada Holt"
    return next((name for name in names[1:-1] if _is_given(paragraph, name)), at)


def _is_given(paragraph: Paragraph, token: int) -> bool:
    return is_given_name(paragraph.text[paragraph.starts[token] : paragraph.ends[token]])


@cache
def _hearer() -> re.Pattern[str]:
    """A paper or an agency, and the name behind it of who told it: "afirmou à Lusa Ada Holt"."""
    return re.compile(r"PD?n?(?P<names>N{2,5})")


@cache
def _apart() -> re.Pattern[str]:
    """Where or how it was said, between commas: "détaille, face à la caméra, | le maire"."""
    return re.compile(r",n?P[DNn#P]{1,9},(?=D[nN]|NN)")


@cache
def _place() -> re.Pattern[str]:
    """ "sur Facebook", "en un comunicado", "al Corriere", before an article or a name with its own."""
    return re.compile(r"P{1,2}D?[nN]{1,2}(?:PD?[nN]{1,2})?(?=D{1,2}[nN])|PDn(?=N)")
