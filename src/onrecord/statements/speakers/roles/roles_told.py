"""What somebody named is, where another place of the text tells it: before or behind the name, or in another source.

The cast knows titles and appositions of English texts. Here are clauses ("who was chief inspector", "is a former
captain"), what one source of somebody tells for the others, and, by `roles_elsewhere`, other languages.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from functools import cache

from msgspec.structs import replace

from onrecord.record import Span, Speaker
from onrecord.statements.lexicon import Language
from onrecord.statements.lexicon.families import ALL_ROMANCE
from onrecord.statements.lexicon.people.offices_behind import OFFICES_BEHIND
from onrecord.statements.lexicon.people.roles import BODIES
from onrecord.statements.speakers.cast.common_nouns import is_role
from onrecord.statements.speakers.cast.places_named import Places
from onrecord.statements.speakers.cast.shapes import unarticled
from onrecord.statements.speakers.languages.told_beside import NEXT, begins_paragraph
from onrecord.statements.speakers.roles.in_source import is_told, role_in_source
from onrecord.statements.speakers.roles.likeliest import LIKELY
from onrecord.statements.speakers.roles.roles_behind import beside_name
from onrecord.statements.speakers.roles.roles_elsewhere import (
    in_arabic,
    in_german,
    in_romance,
)


def with_roles(
    text: str,
    language: Language,
    speakers: Mapping[str, Speaker | None],
    sources: Mapping[str, Span],
    places: Places,
) -> dict[str, Speaker | None]:
    """The speakers by id, those people that have a name and no role with what the text tells of them elsewhere.

    `sources`: where the source of each statement stands that has one; `places`: where people are named.
    """
    found = {
        id_: _with_own(text, _without_age(speaker), sources.get(id_), language) for id_, speaker in speakers.items()
    }
    if language.code == "en":
        found = _with_whole(text, found, sources)
    told: dict[str, str] = {}
    called: dict[str, str] = {}
    for speaker in found.values():
        if speaker is not None and speaker.name and speaker.kind == "person" and speaker.role:
            # "der Experte" tells less than what stands beside a name; in English it leads to that
            loose = language.code != "en" and speaker.resolved_by == "role"
            if speaker.resolved_by == "role" and speaker.confidence <= LIKELY:
                continue  # it may be another's
            (called if loose else told).setdefault(speaker.name, speaker.role)
    for id_, speaker in found.items():
        if speaker is None or speaker.role or speaker.kind != "person" or not speaker.name:
            continue
        if speaker.name not in told:
            beside = _in_text(text, places.get(speaker.name, ()), language)
            told[speaker.name] = beside or called.get(speaker.name, "")
        found[id_] = replace(speaker, role=told[speaker.name] or None)
    return found


def _with_whole(
    text: str, speakers: Mapping[str, Speaker | None], sources: Mapping[str, Span]
) -> dict[str, Speaker | None]:
    """Those whose role is only the end of what a source calls them: "the son of the mayor, Roy Varn" is no mayor."""
    whole: dict[tuple[str, str], str] = {}
    for id_, source in sources.items():
        speaker = speakers.get(id_)
        if speaker is not None and speaker.name and speaker.role and speaker.kind == "person":
            own = role_in_source(text[slice(*source)].strip(" ,"), speaker.name)
            if own is not None and _OF_THE.search(own.removesuffix(speaker.role)):
                whole[speaker.name, speaker.role] = own
    return {
        id_: replace(speaker, role=whole.get((speaker.name, speaker.role), speaker.role))
        if speaker is not None and speaker.name and speaker.role
        else speaker
        for id_, speaker in speakers.items()
    }


_OF_THE = re.compile(r"\w (?:of|for|to) (?:(?:the|an?|his|her|their) )?\Z")
"""What is left of a phrase without a role at its end, where the role is another's."""


def _without_age(speaker: Speaker | None) -> Speaker | None:
    """Somebody named without a role that is no more than an age: "37-year-old", "48-Jährige"."""
    if speaker is None or speaker.name is None or speaker.role is None or not _AGE.fullmatch(speaker.role):
        return speaker
    return replace(speaker, role=None)


_AGE = re.compile(r"\d{1,3}[- ]?(?:year-olds?|jähriger?|jährigen|jarige|årig[ae]|åring(?:en)?|enne)", re.IGNORECASE)


def _with_own(text: str, speaker: Speaker | None, source: Span | None, language: Language) -> Speaker | None:
    """With what a source tells beside the name, or its words where they led to it by being a role: "the Romanian
    hacker"."""
    if speaker is None or speaker.role or source is None or language.code != "en" or speaker.kind != "person":
        return speaker
    words = text[slice(*source)].strip(" ,")
    if speaker.resolved_by in ("name", "surname") and speaker.name:
        return replace(speaker, role=role_in_source(words, speaker.name))
    if speaker.resolved_by != "role" or not words.lower().startswith("the ") or len(words.split()) > _LONGEST:
        return speaker
    return _without_age(replace(speaker, role=unarticled(words)))


_LONGEST = 8
"""Words of a role."""


def _in_text(text: str, places: Iterable[Span], language: Language) -> str | None:
    """What the text calls somebody beside one of the places where they are named; None where it does not."""
    reader = _reader(language)
    told = (reader(text, place) for place in places) if reader is not None else iter(())
    return next((role for role in told if role), None)


def _reader(language: Language) -> Callable[[str, Span], str | None] | None:
    if language.code in ALL_ROMANCE:
        return lambda text, name: in_romance(text, name, language)
    if language.code in OFFICES_BEHIND:
        return lambda text, name: beside_name(text, name, language)
    return {"en": _in_english, "de": in_german, "ar": in_arabic}.get(language.code or "")


def _in_english(text: str, name: Span) -> str | None:
    match = _told_in_english().match(text, name[1], name[1] + 160)
    if match is not None:
        role = _UNDER.split(match["role"])[0].strip()
        head = _NOUN_ENDS.split(role)[0].split()
        if head and is_told(head[-1].lower()) and len(head) <= _LONGEST:
            return role
    lead = _its().search(text, max(0, name[0] - _LONGEST_LEAD), name[0])
    if lead is not None and text.startswith((",", ".", ";", ":"), name[1]) and is_role(lead["noun"]):
        return lead["role"]
    opening = _opened_in_english().match(text, name[1], name[1] + NEXT) if begins_paragraph(text, name[0]) else None
    if opening is not None and opening["noun"] not in _ANYBODY and is_role(opening["noun"]):
        return opening["role"]
    body = _english_body().match(text, name[1])
    return body["role"] if body and not BODIES.isdisjoint(body["role"].lower().split()) else None


_UNDER = re.compile(r" (?:under|to|whose|as) ")
_NOUN_ENDS = re.compile(r" (?:of|for|at|in|from|to|with|on|and) ")
_ANYBODY = frozenset("man woman father mother son daughter boy girl friend head face principal".split())


_LONGEST_LEAD = 60
"""Characters from "its" to the name."""


@cache
def _its() -> re.Pattern[str]:
    """ "its captain, Ada Holt."."""
    return re.compile(r"\b(?:[Ii]ts|[Hh]is|[Hh]er|[Tt]heir) (?P<role>(?:[a-z-]+ ){0,3}(?P<noun>[a-z]+)), \Z")


@cache
def _told_in_english() -> re.Pattern[str]:
    """A clause behind a name that tells what somebody is or was, up to where it goes on."""
    been = "(?:is|was|became|has been|had been|served as|serves as|works as|worked as|has served as)"
    made = "(?:was|has been|had been) (?:elected|named|appointed|sworn in|re-elected)(?: as)?"
    article = "(?!not |no |never |also |[a-z]+(?:ly|ed) )(?:(?:an?|the|his|her|its|their) )?"
    goes_on = "who|that|which|when|until|before|after|since|because|by|last|this|and (?:an?|the|one|has|was|is)"
    goes_on += "|is|was|has|had|will|would|said|says|told|wrote|trying|running|speaking"
    letters = '(?:[^,.;:\n“”"()]|(?<=[A-Z])\\.|(?<=Mr)\\.)'
    ends = f'(?=[,;:\\n”"]|(?<![A-Z])(?<!Mr)\\.| (?:{goes_on})\\b)'
    lead = rf"(?:, who|)\s(?:{made}|{been}) {article}|, (?:an?|the) "
    return re.compile(rf"(?:{lead})(?P<role>{letters}{{3,90}}?){ends}")


@cache
def _english_body() -> re.Pattern[str]:
    """ "of Hull University": whose somebody is, where no office is told."""
    word = r"[A-Z][\w.&’'-]*\w"
    return re.compile(rf",? (?P<role>(?:of|from|with) (?:the )?{word}(?: (?:(?:of|for|and) )?{word}){{0,4}})")


@cache
def _opened_in_english() -> re.Pattern[str]:
    """Behind a name that opens a paragraph: "… has taken off his shoes. The foreign minister of Tarn has been …"."""
    of = r"(?: (?:of|for) (?:the )?[A-Z][\w-]+(?: [A-Z][\w-]+)*)?"
    return re.compile(rf" [a-z][^.!?\n]{{4,250}}[.!?][”\"]? The (?P<role>(?:[\w-]+ ){{0,2}}(?P<noun>[a-z]+){of}) [a-z]")
