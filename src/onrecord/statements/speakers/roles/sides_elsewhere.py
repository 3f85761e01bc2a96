"""Whom somebody speaks for, in German, Dutch, the Nordic and the Romance languages: "Rosa Vidal, portavoz de Faro".

By their role, where it is an office of a body that it names; by what stands behind their name, where the role does not;
by the office's own word in German ("Polizeisprecher"). Elected people, judges and former offices have no side.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache

from msgspec.structs import replace

from onrecord.record import Span, Speaker
from onrecord.statements.lexicon.families import SCANDINAVIAN, VERB_LAST
from onrecord.statements.lexicon.names.german_places import GERMAN_PLACES
from onrecord.statements.lexicon.names.nations import sides
from onrecord.statements.lexicon.names.places import places as known_places
from onrecord.statements.lexicon.people.offices_for import (
    BODY_WORDS,
    ELECTED,
    FORMER,
    GERMAN_BODIES,
    GERMAN_PARTIES,
    HEADS,
    OF,
    PARTS,
    SPOKES,
    UNNAMED,
)
from onrecord.statements.lexicon.people.romance_nouns import BODY_NOUNS
from onrecord.statements.speakers.cast.places_named import Places
from onrecord.statements.speakers.languages.by_noun import is_of_body

_BEHIND = 90
"""Characters behind a name in which the body of an office before it is told."""


def with_sides_elsewhere(
    text: str, code: str, speakers: Mapping[str, Speaker | None], sources: Mapping[str, Span], places: Places
) -> dict[str, Speaker | None]:
    """The speakers by id, people without a side each with the one that their office tells, in all they say.

    `sources`: where the source of each statement stands that has one; `places`: where people are named.
    Speakers of languages without a table stay.
    """
    found = dict(speakers)
    if code not in OF:
        return found
    told: dict[str, str] = {}
    for id_, speaker in speakers.items():
        if speaker is None or speaker.side or speaker.kind not in ("person", "unnamed", "group"):
            continue
        side = side_of_office(speaker.role or "", code)
        if side is None and speaker.name is None and id_ in sources:
            side = side_of_office(text[slice(*sources[id_])], code)
        elif side is None and speaker.name and speaker.role:
            side = _behind_name(text, places.get(speaker.name, ()), speaker.role, code)
        if side is not None and side != speaker.name:
            found[id_] = replace(speaker, side=side)
            if speaker.name:
                told.setdefault(speaker.name, side)
    for id_, speaker in found.items():
        if speaker is not None and speaker.kind == "person" and not speaker.side and speaker.name in told:
            found[id_] = replace(speaker, side=told[speaker.name])
    return found


def side_of_office(role: str, code: str) -> str | None:
    """Whom an office speaks for by its words, in a language of `OF`; None where they tell of none."""
    if re.search(FORMER, role.lower()):
        return None
    if (owner := _owner().fullmatch(role)) is not None and code == "de":
        return owner["owner"]
    if code in SCANDINAVIAN and (owner := _nordic_owner(code).fullmatch(role)) is not None:
        heads = owner["spokes"] is None and (owner["owner"].lower() in ELECTED or _is_place(owner["owner"]))
        return None if heads else owner["owner"]
    match = _office(code).match(role)
    if match is None:
        return _german_compound(role) if code == "de" else None
    rest = role[match.end() :].partition(",")[0]
    for of in _of(code).finditer(rest):
        if (body := _body(rest[of.end() :], match["spokes"] is not None, code)) is not None:
            body = _nominative(body) if of.group().strip() == "des" else body
            return None if _may_be_a_state(match.group(), body) else body
        if code == "de" or _first(rest[of.end() :]) in ELECTED:
            return None
    return _german_compound(role) if code == "de" else None


def _nominative(body: str) -> str:
    """A German body without its genitive: "Hafenamts", "Bundestages", "Kieler Verbandes"."""
    whole = r"^((?:[A-ZÄÖÜ]\w+er )?[A-ZÄÖÜ][\w-]+?)"
    return re.sub(rf"{whole}(?:(?<=[bdfgklmnprstßxz])es|(?<![suißx])s)(?= |$)", r"\1", body)


def _may_be_a_state(office: str, body: str) -> bool:
    """Whether a president is of what one word names, and no letters: "presidente de Tarnia"."""
    president = re.search(r"\bpr[eéä]sident", office.lower()) is not None
    return president and body[:1].isupper() and " " not in body and not body.isupper()


def _first(words: str) -> str:
    first = re.match(r"[\w-]+", words)
    return first.group().lower() if first else ""


def _body(words: str, speaks: bool, code: str) -> str | None:
    """The body with which `words` begin; None for what is none, and for those whose heads are elected."""
    first = _first(words)
    if not first or first in PARTS or (first in ELECTED and not speaks):
        return None
    if not words[:1].isupper() and first not in BODY_NOUNS | BODY_WORDS and not is_of_body(first, code):
        return None
    body = _AREA.split(words, maxsplit=1)[0].strip(" ,.")
    place = _is_place(body)
    if (place and not speaks) or (code == "de" and not speaks and first in GERMAN_PARTIES):
        return None
    return None if body.lower() in UNNAMED else body or None


def _is_place(body: str) -> bool:
    return body.lower() in known_places() or body.lower() in GERMAN_PLACES or body in sides()


_AREA = re.compile(r"[,;:()\n]| (?:en|in|à|em|im|am|que|qui|che|die|who|y|et|e|und|au|aux)(?= )")
"""Where a body's name ends: a mark, a place, another clause or office."""


def _behind_name(text: str, named: Sequence[Span], role: str, code: str) -> str | None:
    """The body told behind a name whose office stands before it: "Vorsitzende Ada Holt von der Gewerkschaft Faro"."""
    if code not in VERB_LAST or _office(code).fullmatch(role.strip()) is None or re.search(FORMER, role.lower()):
        return None
    lead = f"{role} "
    start = next((end + 1 for at, end in named if text.endswith(lead, 0, at) and text.startswith(" ", end)), None)
    if start is None:
        return None
    behind = re.split(r"[,.;:“”„\n]", text[start : start + _BEHIND])[0]
    of = _of(code).match(f" {behind}")
    if of is None:
        return None
    words = behind[of.end() - 1 :]
    body = re.match(r"(?:[a-z]+ )?[A-ZÄÖÜ][\w&-]*(?: (?:(?:für|der|des|und|voor|de|De) )?[A-ZÄÖÜ][\w&-]*)*", words)
    return _body(body.group(), False, code) if body else None


def _german_compound(role: str) -> str | None:
    """The body within an office's own word: "Polizeisprecher", "Faro-Chefin"; None where there is none."""
    match = _compound().fullmatch(role.strip())
    if match is None:
        return None
    if match["stem"]:
        return match["stem"]
    body = match["body"]
    held = body.lower() in GERMAN_PARTIES or _is_place(body)
    return None if held or "-" in body else body


@cache
def _compound() -> re.Pattern[str]:
    heads = "Chefin|Chef|Geschäftsführer(?:in)?|Sprecher(?:in)?|Präsident(?:in)?|Vorständin|Vorstand|Direktor(?:in)?"
    stems = "|".join(stem.capitalize() for stem in GERMAN_BODIES.split("|"))
    return re.compile(rf"(?:(?P<stem>{stems})(?:s|n|en)?sprecher(?:in)?|(?P<body>[A-ZÄÖÜ][\w&]+)-(?:{heads}))")


@cache
def _owner() -> re.Pattern[str]:
    """Whose a spokesman or lawyer is by a name in the genitive: "Von der Leyens Sprecher"."""
    name = r"[A-ZÄÖÜ][\w-]+(?: [a-zäöü]{2,3}){0,2}(?: [A-ZÄÖÜ][\w-]+){0,2}"
    return re.compile(rf"(?P<owner>{name}?)(?:s|[’']) (?i:{SPOKES['de']})")


@cache
def _nordic_owner(code: str) -> re.Pattern[str]:
    """Whose somebody speaks for by a genitive: "Polisens presstalesperson", "Equinors pressesjef"."""
    return re.compile(rf"(?P<owner>[A-ZÅÄÖÆØa-zåäöæø][\w-]+?)s (?:(?P<spokes>{SPOKES[code]})|{HEADS[code]})")


@cache
def _office(code: str) -> re.Pattern[str]:
    """An office with what stands before it: an article, and in German adjectives."""
    articles = r"(?:(?:eine?|der|die|une?|le|la|el|los|una?|il|lo|uma?|o|a|os|een|de|het|his|l[’'])\s?)?(?<![^\s’'])"
    lead = r"(?:[a-zäöüß-]+e[rn]? )?" if code == "de" else ""
    return re.compile(rf"{articles}{lead}(?:(?P<spokes>{SPOKES[code]})|(?:{HEADS[code]}))(?![\w-])", re.IGNORECASE)


@cache
def _of(code: str) -> re.Pattern[str]:
    return re.compile(rf"(?<= )(?:(?:{OF[code]}) |d[’']|de l[’']|dell[’'])")
