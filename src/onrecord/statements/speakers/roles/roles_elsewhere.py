"""What the words beside a name say that somebody is, in German, Romance languages and Arabic: see `roles_told`."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from onrecord.record import Span
from onrecord.statements.lexicon import Language
from onrecord.statements.rules.paragraph.german import of_people
from onrecord.statements.rules.paragraph.romance import role_beside
from onrecord.statements.speakers.languages.told_beside import NEXT, begins_paragraph, opened_in_german

_LONG_LEAD: Final = 110
"""Characters from an article to the name behind what it begins."""


def in_romance(text: str, name: Span, language: Language) -> str | None:
    """What somebody is by "la presidenta de la Comisión, Ada Holt, …" or "Ada Holt, chercheuse en pêche, …"."""
    lead = _romance_lead().search(text, max(0, name[0] - _LONG_LEAD), name[0])
    ends = text.startswith((",", ".", ";", ":"), name[1])
    if lead is not None and ends and _CLAUSE.isdisjoint(lead["phrase"].lower().split()):
        return role_beside(text, (lead.start("phrase"), name[1]), name, language)
    return role_beside(text, name, name, language)


_CLAUSE = frozenset("sí no que tiene ha han se es está fue qui est a été non che ha è si não tem foi".split())
"""Words of a clause: "el juez sí tiene en cuenta al director, "."""


@cache
def _romance_lead() -> re.Pattern[str]:
    """An article and a noun for people, by its end, up to a comma: "el alcalde de Hull, "."""
    ends = "[dt]ora?|tore|trice|teure?|ent[ea]|ant[ea]|ist[ae]|istr[oae]|[oó]log[oa]|ologue|ari[oa]|aire|ière?|eir[oa]"
    whole = (
        "alcalde|alcaldesa|jefe|jefa|juez|jueza|fiscal|portavoz|líder|leader|sindac[oa]|maire|cheffe?|juge|capo|giudice"
        "|prefeit[oa]|porta-voz|porte-parole|portavoce|avocate?|abogad[oa]|avvocat[oa]|advogad[oa]|diputad[oa]"
        "|deputat[oa]|deputad[oa]|délégué|députée?|premier|papa|juiz|juíza|vocer[oa]|maestr[oa]|vecin[oa]"
    )
    article = r"(?:[Ee]l\s|[Ll][aeo]\s|[Ii]l\s|[OoAa]\s|[Pp]el[oa]\s|[Dd]all?a?\s|[Ll][’']|[Dd]all[’'])"
    return re.compile(rf"(?<!\w)(?P<phrase>{article}(?:\w*(?:{ends})|{whole})(?: [^,.;:\n«»“”\"]+)?), \Z")


def in_german(text: str, name: Span) -> str | None:
    """What the words before the name at `name` or behind it say that somebody is, in a German text."""
    before = _german_before().search(text, max(0, name[0] - 60), name[0])
    if before is not None and _is_german_role(before["noun"]):
        return before["role"]
    apart = (
        _german_lead().search(text, max(0, name[0] - _LONG_LEAD), name[0])
        if text[name[1] : name[1] + 1] == ","
        else None
    )
    if apart is not None and _is_german_role(apart["noun"]):
        return apart["role"]
    for told in (
        _german_behind(),
        _german_clause(),
        *([opened_in_german()] if begins_paragraph(text, name[0]) else []),
    ):
        match = told.match(text, name[1], name[1] + NEXT)
        if match is not None and _is_german_role(match["noun"]):
            return match["role"]
    if _passive().search(text, max(0, name[0] - 60), name[0]):
        return None  # "Im Juli wurde Holt | vom Verleger eingeladen"
    body = _german_body().match(text, name[1])
    return body["role"] if body is not None else None


def _is_german_role(noun: str) -> bool:
    """Whether a noun is for people, and more than an age: "48-Jährige"."""
    return of_people([noun.lower()]) and not noun.lower().endswith(("jährige", "jähriger", "jährigen"))


@cache
def _german_before() -> re.Pattern[str]:
    return re.compile(r"(?P<role>(?<![\w-])(?P<noun>[A-ZÄÖÜ](?:[a-zäöüß-]+|[\w/]+(?=-))(?:-[A-ZÄÖÜ][\w-]+)?)) \Z")


@cache
def _german_lead() -> re.Pattern[str]:
    """ "der Leiter der Feuerwehr in Hull, | Ada Holt, …"."""
    role = r"(?P<role>(?:(?!sein|ihr)[a-zäöü]+[en] ){0,2}(?P<noun>[A-ZÄÖÜ][\w-]+)(?: (?!und )[^,.;:\n„“”]+)?)"
    return re.compile(rf"(?<!\w)(?:[Dd]er|[Dd]ie|[Dd]es|[Dd]em) {role}, \Z")


@cache
def _german_body() -> re.Pattern[str]:
    """ "von der Universität Hull", "vom Institut für Hafenschutz": whose somebody is, where no office is told."""
    word = r"[A-ZÄÖÜ][\w&-]+"
    return re.compile(rf" (?P<role>(?:von der|vom) {word}(?: (?:(?:für|der|des|of|for|und|in) )?{word}){{0,4}})")


@cache
def _passive() -> re.Pattern[str]:
    return re.compile(r"(?<!\w)[Ww](?:[iu]rden?|erden|orden) [^.!?\n]*\Z")


@cache
def _german_behind() -> re.Pattern[str]:
    """ ", Gemeindepräsident von Dunmar,", ", der Leiter der Gruppe,"."""
    more = r"(?: (?:der|des|von|vom|für|bei|beim|im|in|an|am|aus|zu|auf) [^,.;:„“”\n]{2,60}?)?"
    return re.compile(
        rf"(?: aus [A-ZÄÖÜ]\w+)?, (?:(?:der|die|das|ein|eine) )?"
        rf"(?P<role>(?:(?!sein|ihr)[a-zäöü]+e[rn]? ){{0,2}}(?P<noun>[A-ZÄÖÜ][\w-]+){more})(?=[,.;:“”\n])"
    )


@cache
def _german_clause() -> re.Pattern[str]:
    """ ", der bis zum Herbst Chefinspektor war"."""
    return re.compile(r", (?:der|die) (?:[^,.;:\n]{0,40} )?(?P<role>(?P<noun>[A-ZÄÖÜ][\w-]+)) (?:war|ist)\b")


def in_arabic(text: str, name: Span) -> str | None:
    """What somebody is by the words between commas behind the name, in an Arabic text."""
    match = _arabic_behind().match(text, name[1], name[1] + 60)
    return match["role"] if match and len(match["role"].split()) <= _MOST_ARABIC else None


_MOST_ARABIC = 4
"""Words of a role in Arabic."""


@cache
def _arabic_behind() -> re.Pattern[str]:
    return re.compile(r"، (?:وهو |وهي )?(?!و|إن|أن|الذي|التي|قال)(?P<role>[^،.:«»\d\n]{2,40})[،.:»]")
