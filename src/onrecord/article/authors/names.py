"""Names in bylines: strings cut into names, and persons told from organisations, desks and things that are no name."""

from __future__ import annotations

import re
from functools import cache
from unicodedata import combining, normalize

import msgspec

from onrecord.article.authors.behind_names import (
    AFTER,
    GLUED_BEHIND,
    LONGEST_BYLINE,
    MATERIAL,
    OUTLET_BEHIND,
    PLACE,
    PLACES,
    WITH,
    house_behind,
    is_no_outlet,
    unglued,
    without_for,
)
from onrecord.article.authors.given import has_given_name
from onrecord.article.authors.leads import WHOLE_LEADS, lead_of, without_lead
from onrecord.article.authors.name_words import (
    BODIES,
    CREDENTIALS,
    DESKS,
    FUNCTION_WORDS,
    NOT_NAMES,
    ORGANISATIONS,
    PARTICLES,
    ROLE_WORDS,
    TITLES,
)
from onrecord.article.authors.roles import role_behind, roles, without_role_before
from onrecord.article.authors.uncased_names import bare_of, is_body, is_han, is_uncased_name, with_titles
from onrecord.article.dates.zones import offset_of
from onrecord.page.kept import expression
from onrecord.page.patterns import Pattern
from onrecord.record import AuthorKind, AuthorRole

_AND = (
    r"\s*(?:,|;|\||/|•|·|⋅|&|\+|\band\b|\bAND\b|\bUND\b|\bOCH\b|\bOG\b|\bund\b|"
    r"\bet\b|\by\b|\be\b|\bog\b|\boch\b|\ben\b|\bve\b|\bsowie\b|和|、|，)\s*"
)
_ADDRESS = expression(r"https?://\S+|\S+@\S+\.\w+|(?<!\w)(?:(?<=\w )Follow )?@\w+")
_NO_NAME = expression(r"\d{3}|\d[.:]\d|[:：<>{}=_\\?!]|https?:")
_CASED = expression(r"[a-zA-ZÀ-ɏͰ-ϿЀ-ӿ]")
_GLUED = expression(r"\d|[a-zß-ÿ]{5}[A-Z]")
_CAPITAL = expression(r"[\"“‘'(]?[^\W\d_a-zß-öø-ÿ]|[A-ZÀ-ÖØ-Þ]|d['’]|mac|mc|[a-z]{2,3}[A-Z]")
_DOMAIN = Pattern(r"(?:https?://)?(?:www\.)?(?P<label>[\w-]+)(?:\.[a-z]{2,})+/?")
_ONE_WORD = expression(r"[^\W\d_][\w.-]{2,25}")
_WORD = expression(r"[^\W_]+")
_LETTERS = expression(r"[\W_]+")


class Named(msgspec.Struct, frozen=True):
    """A name with what it is, and the outlet that is printed beside it."""

    name: str
    kind: AuthorKind
    role: AuthorRole = "writer"
    outlet: str | None = None


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text.lower()))


def _has_role_words(text: str) -> bool:
    return not ROLE_WORDS.isdisjoint(_words(text))


_SENTENCE = frozenset("may might can contain contains was were has have had been".split())
"""Words of a sentence, as they are spelled in one: no outlet has them in its name."""


def _is_organisation(text: str) -> bool:
    """By a word that persons are not called by, an article before it, or an address; of a sentence none."""
    lower = text.lower()
    if not _SENTENCE.isdisjoint(text.split()):
        return False
    return (
        not ORGANISATIONS.isdisjoint(_words(text))
        or lower.startswith(("the ", "der ", "die "))
        or any(word.endswith(BODIES) for word in lower.split())
        or bool(expression(r"\w\.(?:com|org|net|de|fr|es|co\.uk|it)\b|^[\w-]{3,}\.[a-z]{2,3}$").search(lower))
        or bool(expression(r"Le [A-Z]\w+").fullmatch(text))
    )


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
    text = PLACES.sub("", _ADDRESS.sub(" ", text))
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
    role: AuthorRole = "writer"
    rest = segment
    for name, pattern in roles():
        if lead := pattern.match(segment):
            role, rest = name, segment[lead.end() :]
            break
    else:
        rest = without_role_before(without_lead(segment))
    beside = expression(r"\(([^()]{3,50})\)\s*$").search(rest) or expression(
        r"(?:\s[/|]|\s(?:for|of)(?= [Tt]he [A-Z]))\s([A-Zt][\w.'’& ]{2,40})$"
    ).search(rest)
    if beside and beside[0].lstrip()[0] in "/|fo":
        if is_person(beside[1]) and named_as(beside[1]) == Named(beside[1].strip(), "person"):
            beside = None  # another author
        else:
            rest = rest[: beside.start()]
    rest = PLACE.sub("", expression(r"\s*[(\[][^()\[\]]{0,80}[)\]]").sub("", rest))
    found: list[Named] = []
    credentials = titled = False
    parts = _split(rest)
    capitals = sum(map(str.isupper, parts[0])) > 0.8 * sum(map(str.isalpha, parts[0]))  # "DeWITT"
    for at, part in enumerate(parts):
        part = without_for(part) if found else part
        if found and (credentials := _is_credential(part, credentials)):
            continue
        if found and not capitals and part.isupper() and is_person(part):  # its capitals tell it apart
            return [msgspec.structs.replace(one, outlet=part.strip()) for one in found]
        named = named_as(part.strip(" .,:;()[]\"'“”*"), outlet)
        if named is None:
            if part.strip() and found and not _has_role_words(part):
                break
            continue
        if titled and not (named.kind == "person" and has_given_name(named.name) and _is_joined(rest, part.strip())):
            break
        if named.kind != "person" and found and all(one.kind == "person" for one in found):
            if titled := _has_role_words(named.name):
                continue  # "Ida Moor, Senior Editor and Tom Ferris"
            if named.kind == "organisation" and not (outlet and same_name(named.name, outlet)) and not _wrote(named):
                house = house_behind(named.name, parts[at + 1 :])
                return [msgspec.structs.replace(one, outlet=house, role=role) for one in found]
            if named.kind == "desk" or (outlet and same_name(named.name, outlet)):
                break
        found.append(msgspec.structs.replace(named, role=role if role != "writer" else named.role))
    behind = without_for(beside[1]).strip() if beside else ""
    if not _SENTENCE.isdisjoint(behind.split()):
        return found
    if behind and len(found) == 1 and _is_address_of(behind, found[0].name):
        return [msgspec.structs.replace(found[0], kind="organisation")]  # an outlet with its address
    if (
        (behind and found and not _has_role_words(behind))
        and TITLES.isdisjoint(_words(behind))
        and not is_no_outlet(behind, found[-1].name)
        and not (outlet and same_name(behind, outlet))
    ):
        return _all_of(found, behind)
    if len(found) > 1 and (theirs := found[-1].outlet) and not any(one.outlet for one in found[:-1]):
        return _all_of(found, theirs)
    return found


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


def named_as(text: str, outlet: str | None = None) -> Named | None:
    """`text` as one name, None where it reads like none."""
    text = bare_of(" ".join(text.split()).strip(" .,:;|-–—*/⋅•·"))
    half = len(text) // 2
    if text[half : half + 1] == " " and text[:half] == text[half + 1 :]:
        text = text[:half]  # beside the picture, and as its title
    if not 2 <= len(text) <= 60 or text.casefold() in NOT_NAMES or not expression(r"[^\W\d_]{2}").search(text):
        return None
    if outlet and same_name(text, outlet):
        return Named(text, "person" if _is_someone(text) else "organisation")
    if _NO_NAME.search(text):
        return None
    words = _words(text)
    name, role = role_behind(text)
    if name != text and is_person(name) and not _is_organisation(name) and (role or has_given_name(name)):
        text, words = name, _words(name)
    if not DESKS.isdisjoint(words) and "chief" not in words:
        text = re.sub(r"^(?:the|a|an)\s+", "", text, flags=re.I)
        return Named(text, "desk") if len(text.split()) <= 6 else None
    if not TITLES.isdisjoint(words):
        return None
    behind = OUTLET_BEHIND.search(text)
    if behind and is_person(name := text[: behind.start()]) and not _is_organisation(name):
        return Named(tidied(name), "person", outlet=behind[1])
    before = text[: -len(outlet)].strip(" ,|/-–—") if outlet and _ends_in(text, outlet) else ""
    if is_person(before) and (has_given_name(before) or not _is_organisation(text)):
        return Named(tidied(before), "person", outlet=outlet)
    if (theirs := _before_medium(text)) is not None:
        return theirs
    if _is_organisation(text):
        return Named(text, "organisation") if len(text.split()) <= 6 else None
    if is_person(text):
        return Named(tidied(text), "organisation" if is_body(text) else "person", role or "writer")
    if text.isupper() and 2 <= len(text) <= 5 and text.isalpha() and offset_of(text) is None:
        return Named(text, "organisation")
    return None


def _before_medium(text: str) -> Named | None:
    """The person before an outlet of two words or more with no mark between ("Ida Moor Bay News")."""
    words = text.split()
    if not 4 <= len(words) <= 6 or words[-1].lower() not in _MEDIA or not _NO_MEDIA.isdisjoint(_words(text)):
        return None
    name = " ".join(words[:2])
    if not has_given_name(name) or not is_person(name) or _is_organisation(name) or any(map(str.islower, words)):
        return None
    return Named(tidied(name), "person", outlet=" ".join(words[2:]))


_MEDIA = frozenset("news times post press herald tribune journal today telegraph gazette chronicle".split())
_NO_MEDIA = frozenset("university institute foundation and of".split())
"""What outlets end in, and what publishers' names have that end so too, and lists."""


def _ends_in(text: str, outlet: str) -> bool:
    return text.casefold().endswith(f" {outlet.casefold()}")


def _is_someone(text: str) -> bool:
    """Whether a name that is the outlet's too is a person's, by the given name: some sites are called by who writes."""
    from onrecord.given_names import FEMALE, MALE

    words = text.casefold().split()
    known = (
        len(words) in (2, 3)
        and (words[0] in FEMALE or words[0] in MALE)
        and not (words[-1] in FEMALE or words[-1] in MALE)
    )
    return known and is_person(text) and not _is_organisation(text)


def is_person(text: str) -> bool:
    """Whether `text` has the form of a person's name: two to five capitalised words, or a name without case."""
    words = text.split()
    if not any(c.isupper() for c in text) and any(c.islower() for c in text):
        return False
    if not _CASED.search(text):
        return is_uncased_name(text)
    if not 2 <= len(words) <= 6 or _GLUED.search(text):  # words of a list, glued, or counted
        return False
    if not FUNCTION_WORDS.isdisjoint(text.lower().split()) or words[0].lower() in _FOR:
        return False
    # "Das" or "Le" at the end is a surname, "El" and "La" at the beginning an outlet's article
    capitals = [word for word in words[:-1] if word.lower() not in PARTICLES] + [
        word for word in words[-1:] if word not in PARTICLES
    ]
    capitals += [word for word in words[:1] if word in _SHORT]
    if not capitals or (len(capitals) < 2 and len(words) < 3):
        return False
    return all(_CAPITAL.match(word) and not (word[0] > "\u024f" and word[0].islower()) for word in capitals)


_FOR = frozenset(("para", "pour"))
"""What stands before an outlet, and begins no name."""
_SHORT = frozenset(("Al", "AL"))
"""Given names that are written as particles are, with their capital."""


def tidied(name: str) -> str:
    """A name printed in capitals in the usual case; others as they stand."""
    if name.isupper() and " " in name:
        return re.sub(
            r"[^\W\d_]+", lambda m: m[0].capitalize() if len(m[0]) > 2 or m[0] in ("JO", "AL", "LI") else m[0], name
        )
    return name


def first_names(text: str) -> list[str]:
    """A name of one word, or two joined by "and" ("Maddy", "Linny & Peter"); [] for all else.

    Only for places that hold nothing but names: elsewhere such words are anything.
    """
    parts = [part.strip() for part in _parts().split(text.strip(" .,:"))]
    if "," in text or len(parts) > 2 or not all(_ONE_WORD.fullmatch(part) and not is_no_name(part) for part in parts):
        return []
    return parts if len(parts) == 1 or all(part[0].isupper() for part in parts) else []


def is_lead(text: str) -> bool:
    """Whether `text` is "By", "Written by" or the like and nothing else."""
    return len(text) < 40 and text.strip(" \t:：").lower() in WHOLE_LEADS


def is_no_name(text: str) -> bool:
    """Whether `text` is one of the words that stand in a name's place ("admin", "Staff")."""
    words = _words(text)
    return text.casefold() in NOT_NAMES or not TITLES.isdisjoint(words) or not ORGANISATIONS.isdisjoint(words)


def same_name(a: str, b: str) -> bool:
    """The same letters, case, marks on letters and all else aside."""
    return _bare_letters(a) == _bare_letters(b)


def _bare_letters(text: str) -> str:
    if text.isascii():
        return _LETTERS.sub("", text.casefold())
    return _LETTERS.sub("", "".join(c for c in normalize("NFKD", text.casefold()) if not combining(c)))
