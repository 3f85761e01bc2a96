"""Who is spoken to, in languages that tell it by the case or the beginning of a word: "powiedziała | dziennikarzom".

Behind a verb of saying such a word is neither who says it nor a part of who does.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Final

from onrecord.statements.rules.paragraph.tagging import Paragraph

_LISTED: Final[Mapping[str, frozenset[str]]] = {
    code: frozenset(words.split())
    for code, words in {
        "pl": "radnym śledczym zgromadzonym zebranym obecnym prasie telewizji agencji gazecie dziennikowi portalowi "
        "stacji dziennikarce dziennikarzowi reporterowi policji sądowi publiczności",
        "cs": "médiím tisku novináři novinářce agentuře deníku televizi serveru rozhlasu policii soudu redakci",
        "sk": "médiám tlači novinárovi novinárke agentúre denníku televízii portálu rozhlasu polícii súdu redakcii",
        "ru": "прессе агентству изданию газете телеканалу порталу радиостанции журналисту корреспонденту "
        "корреспондентке редакции собравшимся полиции суду изданию",
        "uk": "пресі агентству агенції виданню газеті телеканалу порталу радіостанції журналісту журналістові "
        "журналістці кореспонденту кореспондентові редакції присутнім поліції суду",
        "ro": "jurnaliștilor presei reporterilor ziariștilor agenției televiziunii postului ziarului",
    }.items()
}
"""Those who are told, in the dative, where their form is that of other cases or of few words."""
_PLURAL: Final[Mapping[str, tuple[str, ...]]] = {
    "pl": ("om",), "cs": ("ům",), "sk": ("om", "ám", "iam"), "ru": ("ам", "ям"), "uk": ("ам", "ям"),
}  # fmt: skip
"""How nouns end in the dative of several."""
_BEFORE_MANY: Final[Mapping[str, tuple[str, ...]]] = {
    "pl": ("ami", "ach"), "cs": ("ami", "emi", "ech", "ách"), "sk": ("ami", "och", "ách"),
    "ru": ("ами", "ями", "ах", "ях"), "uk": ("ами", "ями", "ах", "ях"),
}  # fmt: skip
"""How nouns of several end behind a preposition: "перед депутатами", "na schodach"."""
_SHORTEST: Final = 6
"""Letters of a word whose ending tells that: "dom", "сам", "atom" are in no such case."""
_FOR_ALL: Final = "لل"
"""Arabic "to the": للصحفيين."""
_ARABIC_TO: Final = tuple(
    "لوكالة لوكالات لصحيفة لصحيفتنا لصحافي لصحفي لصحفيين لصحافيين لقناة لموقع لإذاعة لراديو لتلفزيون لمراسل لمراسلنا "
    "لمراسلي لمجلة لجريدة لوسائل لبرنامج".split()
)
"""Arabic "to" before the noun of a paper, a channel or a reporter."""


def is_addressed(paragraph: Paragraph, token: int) -> bool:
    """Whether the word at `token` is one who is told something, by its case."""
    code, word = paragraph.language.code, paragraph.words[token]
    if paragraph.tags[token] != "n":
        return False
    if code == "ar":
        return (word.startswith(_FOR_ALL) and len(word) >= _SHORTEST) or word in _ARABIC_TO
    if word in _LISTED.get(code, ()):
        return True
    return len(word) >= _SHORTEST and word.endswith(_PLURAL.get(code, ("\n",)))


_AGENCIES: Final = frozenset(
    "wp onet rmf tvn interia pap iar čtk tasr sita тасс риа рбк уніан унн reuters afp dpa bbc cnn ap".split()
)
"""News agencies that no case marks: "powiedział PAP | Jan Tarn"."""


def _is_agency(paragraph: Paragraph, token: int, end: int) -> bool:
    """Whether the name of an agency stands at `token` before somebody else."""
    listed = paragraph.language.code in _PLURAL and paragraph.words[token] in _AGENCIES
    return listed and token + 1 < end and paragraph.tags[token + 1] in "nN"


def _is_named_in_the_dative(paragraph: Paragraph, token: int, end: int) -> bool:
    """Whether a paper's name in marks stands at `token`, in the case of who is told: "рассказал «Вестнику» | мэр"."""
    words = paragraph.text[paragraph.starts[token] : paragraph.ends[token]] if token + 1 < end else ""
    dative = words.startswith("«") and words[:-1].endswith(("у", "ю", "е", "и", "і"))
    return dative and paragraph.tags[token] == "N" and paragraph.tags[token + 1] in "nN"


_NETWORKS: Final = frozenset(
    "platformie serwisie portalu síti platformě platforme sieti платформе сети платформі мережі".split()
)
"""Nouns before the name of a network: "napisał na platformie X | Jan Tarn"."""


@cache
def _network() -> re.Pattern[str]:
    return re.compile(r"Pn{1,2}N(?=[nN])")


_ON_THE_SPOT: Final = (["na", "místě"], ["na", "miejscu"], ["на", "месте"], ["на", "місці"])
_TALKS: Final = frozenset(
    "беседе интервью разговоре эфире комментарии розмові інтерв’ю ефірі коментарі rozmowie wywiadzie rozhovoru".split()
)
"""Nouns for a talk, before the paper or station that it was with."""


@cache
def _place() -> re.Pattern[str]:
    """Where it was said, before an office and a name: "w Sejmie |", "w radiowej Jedynce |", "в беседе с «Лентой» |"."""
    return re.compile(r"P(?:n?N|nP[qN])(?=n{1,6}[nN]?N{2})")


def past_addressed(paragraph: Paragraph, first: int, end: int) -> int:
    """The token behind those who are told, with the name in marks of a paper; `first` where nobody is."""
    at = first
    if (network := _network().match(paragraph.tags, first, end)) and paragraph.words[network.end() - 2] in _NETWORKS:
        return network.end()
    if paragraph.words[first : first + 2] in _ON_THE_SPOT:
        return min(first + 2, end)
    if paragraph.language.code in _PLURAL and (place := _place().match(paragraph.tags, first, end)) is not None:
        talk = paragraph.words[first + 1] in _TALKS
        if talk or "q" not in paragraph.tags[slice(*place.span())]:
            return place.end()
    if _is_named_in_the_dative(paragraph, first, end):
        return first + 1
    ends = _BEFORE_MANY.get(paragraph.language.code, ("\n",))
    if paragraph.tags[at : at + 2] == "Pn" and paragraph.words[at + 1].endswith(ends):
        return min(at + 2, end)
    while at < end and (is_addressed(paragraph, at) or _is_agency(paragraph, at, end)):
        at += 1
    if paragraph.language.code == "ar" and first < at < end and paragraph.words[at].startswith("ال"):
        at += paragraph.tags[at] == "n"  # "للسلطات السريلانكية"
    named = first < at < end and (paragraph.tags[at] == "q" or paragraph.text[paragraph.starts[at]] in "«„")
    return at + 1 if named else at
