"""The names in a byline or in an author property, in order, with what each did and for whom."""

from __future__ import annotations

import re
from functools import cache

import msgspec

from onrecord.article.authors.behind_names import (
    AFTER,
    GLUED_BEHIND,
    LONGEST_BYLINE,
    MATERIAL,
    PLACE,
    PLACES,
    WITH,
    house_behind,
    is_no_outlet,
    unglued,
    without_for,
)
from onrecord.article.authors.given import has_given_name
from onrecord.article.authors.leads import lead_of, without_lead
from onrecord.article.authors.name_words import (
    CREDENTIALS,
    ORGANISATIONS,
    TITLES,
)
from onrecord.article.authors.names import (
    SENTENCE,
    Named,
    has_role_words,
    is_no_name,
    is_person,
    named_as,
    same_name,
    words_of,
)
from onrecord.article.authors.roles import roles, without_role_before
from onrecord.article.authors.uncased_names import is_han, with_titles
from onrecord.page.kept import expression
from onrecord.page.patterns import Pattern
from onrecord.record import AuthorRole

_AND = (
    r"\s*(?:,|;|\||/|•|·|⋅|&|\+|\band\b|\bAND\b|\bUND\b|\bOCH\b|\bOG\b|\bund\b|"
    r"\bet\b|\by\b|\be\b|\bog\b|\boch\b|\ben\b|\bve\b|\bsowie\b|和|、|，)\s*"
)
_ADDRESS = expression(r"https?://\S+|\S+@\S+\.\w+|(?<!\w)(?:(?<=\w )Follow )?@\w+")
_DOMAIN = Pattern(r"(?:https?://)?(?:www\.)?(?P<label>[\w-]+)(?:\.[a-z]{2,})+/?")
_IN_ANGLES = Pattern(r"\s*<[^<>]*>")
"""An address behind a name, as mail has it: "Ida Moor <ida at bay.example>"."""
_ONE_WORD = expression(r"[^\W\d_][\w.-]{2,25}")


@cache
def _parts() -> re.Pattern[str]:
    return expression(_AND)


def names_in(text: str, outlet: str | None = None) -> list[Named]:
    """The names in a byline or an author property, in order, with their roles; `outlet` is the page's own."""
    if titled := with_titles(text):
        return titled
    text = unglued(GLUED_BEHIND.sub("", AFTER.sub("", MATERIAL.sub("", text[:LONGEST_BYLINE]))), outlet)
    lead = lead_of(text)
    text = text[lead:] if text[:lead].rstrip().endswith(("-", "–", "—")) else text  # else it would part lead and name
    text = WITH.sub(r"\nwith \1", text) if "(" in text else text
    text = _without_place(text) if " | " in text else text
    text = PLACES.sub("", _ADDRESS.sub(" ", _IN_ANGLES.sub("", text) if "<" in text else text))
    found: list[Named] = []
    for part in expression(
        r"\n|;|(?<=[a-zß-ÿ])(?<!\bDr)(?<!\bProf)(?<!\bMr)(?<!\bMrs)(?<!\bMs)(?<!\bSt)\.\s+(?=[A-Z])|"
        r",\s+(?=(?i:(?:additional )?reporting by|"
        r"(?:foto|photo|bild|video|illustration|kuva|zdjęcia|kamera|фото)[st]?\s*:))"
    ).split(text):
        for segment in expression(r"\s[-–—]\s").split(part):
            if found and segment != part and not any(pattern.match(segment) for _, pattern in roles()):
                continue  # a place, a title
            for named in _written_for(segment, outlet) or _in_segment(segment, outlet):
                if all(named.name.casefold() != other.name.casefold() for other in found):
                    found.append(named)
    return found


def _without_place(text: str) -> str:
    """`text` without the parts between marks that have the form of a name and no given name, behind one that has one:
    places ("Ida Moor | Palma del Puerto")."""
    first, *parts = text.rstrip(" |").split(" | ")
    if not is_person(without_lead(first)) or not has_given_name(without_lead(first)):
        return text
    return " | ".join([first, *(part for part in parts if not is_person(part) or has_given_name(part))])


def _written_for(segment: str, outlet: str | None) -> list[Named]:
    """The people before "for" and an outlet without an article ("Ida Moor, for Bay Wire"); none where no name that is
    known as a given one stands there ("Friends for Peace"), or a body's ("Ida Moor, Centre for Policy")."""
    sent = expression(r",?\s(?:[Ff]or|FOR|für|pour|[Pp]ara)\s([A-ZÄÖÜÉ][\w.'’& ]{2,40})$").search(segment.rstrip(" ."))
    if sent is None:
        return []
    found = _in_segment(segment[: sent.start()], outlet)
    if not found or any(one.kind != "person" or one.outlet or not has_given_name(one.name) for one in found):
        return []
    last = segment[: sent.start()].split()[-1]
    if not (last.islower() or found[-1].name.casefold().endswith(last.casefold())):
        return []
    return found if outlet and same_name(sent[1], outlet) else _all_of(found, sent[1])


def _in_segment(segment: str, outlet: str | None) -> list[Named]:
    """The names of one part of a byline, which has one role; an organisation after persons is their outlet."""
    role, rest = _role_and_rest(segment)
    beside, rest = _beside(rest)
    if not _NICKNAMED.match(rest):
        rest = expression(r"\s*[(\[][^()\[\]]{0,80}[)\]]").sub("", rest)
    rest = PLACE.sub("", rest)
    found, is_whole = _listed(rest, role, outlet)
    if is_whole:
        return found
    behind = without_for(beside).strip() if beside else ""
    if not SENTENCE.isdisjoint(behind.split()):
        return found
    if behind and len(found) == 1 and _is_address_of(behind, found[0].name):
        return [msgspec.structs.replace(found[0], kind="organisation")]  # an outlet with its address
    if found and behind and _is_outlet_beside(behind, found, outlet):
        return _all_of(found, behind)
    if len(found) > 1 and (theirs := found[-1].outlet) and not any(one.outlet for one in found[:-1]):
        return _all_of(found, theirs)
    return found


_NICKNAMED = Pattern(r"[A-Z][\w'’-]+ \([A-Z][\w'’-]+\) [A-Z][\w'’-]+\s*$")
"""A name with another one in brackets within it: "Ida (Ferris) Moor"."""


def _role_and_rest(segment: str) -> tuple[AuthorRole, str]:
    """What those who are named did, and what stands behind the words that say so."""
    for role, pattern in roles():
        if lead := pattern.match(segment):
            return role, segment[lead.end() :]
    if (pictured := _PICTURED.match(segment)) and _are_known(segment[pictured.end() :]):
        return "photographs", segment[pictured.end() :]
    return "writer", without_role_before(without_lead(segment))


_PICTURED = Pattern(
    r"(?:photo(?:s|graphs?|graphy|graphies?)?|pictures?|images?|fotos?|bild(?:er)?|fotografie|fotografía|fotografia|"
    r"valokuvat?|kuvat?)\s+(?=[A-ZÀ-Þ])",
    re.I,
    needs=("photo", "picture", "image", "foto", "bild", "kuva"),
)
"""A label without a mark, as boxes have it above each name: "Photographs Ida Moor"."""


def _are_known(text: str) -> bool:
    """Whether a text is nothing but names of people with given names that lists know."""
    parts = _parts().split(text.strip(" .,"))
    return all(is_person(part) and has_given_name(part) and not has_role_words(part) for part in parts)


def _beside(rest: str) -> tuple[str | None, str]:
    """What stands in brackets, behind a stroke, "for" or "of" at the end of `rest`; and `rest` without the latter."""
    if bracket := expression(r"\(([^()]{3,50})\)\s*$").search(rest):
        return bracket[1], rest
    behind = expression(r"(?:\s[/|]|\s(?:for|of)(?= [Tt]he [A-Z]))\s([A-Zt][\w.'’& ]{2,40})$").search(rest)
    if behind is None or (is_person(behind[1]) and named_as(behind[1]) == Named(behind[1].strip(), "person")):
        return None, rest  # another author
    return behind[1], rest[: behind.start()]


def _listed(rest: str, role: AuthorRole, outlet: str | None) -> tuple[list[Named], bool]:
    """The names in a list, each with its role; and whether their outlet stood among them, so that all is told."""
    found: list[Named] = []
    credentials = titled = False
    parts = _split(rest)
    capitals = sum(map(str.isupper, parts[0])) > 0.8 * sum(map(str.isalpha, parts[0]))  # "DeWITT"
    for at, part in enumerate(parts):
        part = without_for(part) if found else part
        if found and (credentials := _is_credential(part, credentials)):
            continue
        if found and not capitals and part.isupper() and is_person(part):  # its capitals tell it apart
            return [msgspec.structs.replace(one, outlet=part.strip()) for one in found], True
        named = named_as(part.strip(" .,:;()[]\"'“”*"), outlet)
        if named is None:
            if part.strip() and found and not has_role_words(part):
                break
            continue
        if titled and not (named.kind == "person" and has_given_name(named.name) and _is_joined(rest, part.strip())):
            break
        if named.kind != "person" and found and all(one.kind == "person" for one in found):
            if titled := has_role_words(named.name):
                continue  # "Ida Moor, Senior Editor and Tom Ferris"
            own = bool(outlet and same_name(named.name, outlet))
            if named.kind == "organisation" and not own and not _wrote(named):
                house = house_behind(named.name, parts[at + 1 :])
                return [msgspec.structs.replace(one, outlet=house, role=role) for one in found], True
            if named.kind == "desk" or own:
                break
        found.append(msgspec.structs.replace(named, role=role if role != "writer" else named.role))
    return found, False


def _is_outlet_beside(behind: str, found: list[Named], outlet: str | None) -> bool:
    """Whether what stands beside names is another outlet than the page's own, and no trade."""
    return (
        not has_role_words(behind)
        and TITLES.isdisjoint(words_of(behind))
        and not is_no_outlet(behind, found[-1].name)
        and not (outlet and same_name(behind, outlet))
    )


def _is_joined(text: str, name: str) -> bool:
    """Whether "and" or the like stands right before the name: behind a title a comma leads to a place, too."""
    before = text.partition(name)[0].split()
    return bool(before) and before[-1].casefold() in _JOINS


_JOINS = frozenset("& + and und et y e i og och en ja ve и та і".split())
"""What joins the last name of an enumeration to those before."""


def _is_address_of(text: str, name: str) -> bool:
    """Whether `text` is a domain whose label is the name, or its initials."""
    domain = _DOMAIN.fullmatch(text)
    initials = "".join(word[0] for word in name.split())
    return domain is not None and any(same_name(domain["label"], own) for own in (name, initials))


def _wrote(named: Named) -> bool:
    """Whether an organisation behind persons is no outlet of theirs but an agency that wrote with them ("dpa")."""
    return len(named.name) <= 3 and named.name.lower() in ORGANISATIONS


def _all_of(found: list[Named], outlet: str) -> list[Named]:
    return [msgspec.structs.replace(one, outlet=outlet) if one.kind == "person" else one for one in found]


def _is_credential(part: str, after_another: bool) -> bool:
    """Whether a part behind a name is a degree or licence ("MD", "Ph.D."); behind one all capitals are another."""
    words = part.replace(".", "").strip(" ®™").split()
    return bool(words) and all(
        word.lower() in CREDENTIALS or (after_another and word.isupper() and len(word) <= 6) for word in words
    )


def _split(text: str) -> list[str]:
    """The names of an enumeration. Arabic writes its "and" together with the next word, where a name may begin so too:
    it parts only what has two words on both sides. Chinese may have but blanks between its names."""
    parts = _parts().split(text)
    if max(text, default="") < "\u0600":
        return parts
    out: list[str] = []
    for part in parts:
        if len(words := part.split()) > 2 and all(map(is_han, words)):
            out += words  # Chinese names: of three words no Japanese one is made
            continue
        halves = re.split(r"\s+و(?=[\u0620-\u064a]{3})", part)
        out += halves if all(len(half.split()) >= 2 for half in halves) else [part]
    return out


def first_names(text: str) -> list[str]:
    """A name of one word, or two joined by "and" ("Maddy", "Linny & Peter"); [] for all else.

    Only for places that hold nothing but names: elsewhere such words are anything.
    """
    parts = [part.strip() for part in _parts().split(text.strip(" .,:"))]
    if "," in text or len(parts) > 2 or not all(_ONE_WORD.fullmatch(part) and not is_no_name(part) for part in parts):
        return []
    return parts if len(parts) == 1 or all(part[0].isupper() for part in parts) else []
