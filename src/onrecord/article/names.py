"""Names in bylines: strings cut into names, and persons told from organisations, desks and things that are no name."""

from __future__ import annotations

import re
from functools import cache

import msgspec

from onrecord.record import AuthorKind, AuthorRole

_LEAD = (
    r"written by|words by|story by|report by|reported by|text by|posted by|published by|photos by|edited by|by|"
    r"ein beitrag von|von unseren?m?|von|text|autor(?:in|en)?|par|propos recueillis par|por|redacción|texto|di|"
    r"a cura di|af|av|tekst|door|tekst en foto|yazan|автор|autore|autor/a|auteur|author|authors|skribent|journalist|"
    r"reporter"
)
_AND = r"\s*(?:,|;|\||/|•|·|&|\+|\band\b|\bund\b|\bet\b|\by\b|\be\b|\bog\b|\boch\b|\ben\b|\bve\b|\bsowie\b|和|、|，)\s*"
_ORGANISATION = re.compile(
    r"\b(?:news|times|post|press|agency|agentur|agence|agencia|agenzia|media|network|desk|editor(?:s|ial)|staff|team|tv|"
    r"radio|magazine|magazin|journal|gazette|herald|tribune|zeitung|presse|redaktion(?:en|steam)?|redacción|redaccion|"
    r"rédaction|redazione|redação|redactie|redaksjon|redaktionen|toimitus|reuters|afp|dpa|apa|ansa|efe|sda|ats|tass|"
    r"bloomberg|xinhua|associated|institute|university|foundation|association|online|editorial board|correspondents?|"
    r"contributors?|newsroom|bureau|group|company|council|ministry|verlag|gmbh|inc|ltd|llc|wire|services?|"
    r"agencies|agenturen|agences|agencias|tagesspiegel|spiegel|zeit|report(?:er|ers)?|ledger|chronicle|courier|observer|"
    r"mail|globe|standard|examiner|inquirer|review|mirror|telegraph|express|dispatch|bulletin|register|sentinel|"
    r"advocate|daily|weekly|nachrichten|anzeiger|allgemeine|rundschau|kurier|blatt|bote|journal|diario|periódico|"
    r"corriere|gazeta|dagblad)\b|^the\s+[A-Z]|^der\s+[A-Z]|^die\s+[A-Z]|^le\s+[A-Z]\w+$|\.(?:com|org|net|de|fr|es|co\.uk|it)\b",
    re.I,
)
_DESK = re.compile(
    r"\b(?:desk|staff|editors?|editorial|team|newsroom|redaktion(?:en|steam)?|redacción|redaccion|rédaction|redazione|"
    r"redação|redactie|redaksjon|toimitus|reporters|correspondents|agencies|agenturen|agences|agencias|contributors?)\b",
    re.I,
)
_ROLE_WORDS = re.compile(
    r"\b(?:reporters?|editors?|correspondents?|writers?|journalists?|columnists?|producers?|critics?|analysts?|chief|senior|"
    r"deputy|associate|assistant|managing|political|staff|special|contributing|freelance|redakteur(?:in)?|korrespondent(?:in)?|"
    r"journalistin|autorin|redactor(?:a)?|periodista|corresponsal|journaliste|correspondant(?:e)?|giornalista|inviat[oa]|"
    r"skribent|mitarbeit(?:er)?|volontär(?:in)?|in|aus|à|en|en|from|at)\b",
    re.I,
)
_LETTERS = re.compile(r"[\W_]+")
_NOT_NAMES = frozenset(
    "admin administrator editor author autor unknown none null n/a anonymous user guest root web webmaster home share "
    "facebook twitter email print comments read more min view profile follow subscribe published updated staff "
    "photo video getty images stock shutterstock wordpress".split()
)
_PARTICLES = frozenset(
    "de da di do dos das del della van von der den ten ter zu zur la le el al bin ibn af av y e".split()
)


class Named(msgspec.Struct, frozen=True):
    """A name with what it is, and the outlet that is printed beside it."""

    name: str
    kind: AuthorKind
    role: AuthorRole = "writer"
    outlet: str | None = None


_ROLES: tuple[tuple[AuthorRole, str], ...] = (
    (
        "translation",
        r"(?:this \w+ was )?translated (?:from (?:the )?\w+ )?by|translation(?: by)?:?|aus dem \w+(?: übersetzt)? von|"
        r"übersetz(?:t|ung)(?: aus dem \w+)?(?: von|:)|traduit (?:d\S+ \S+ )?par|traduction ?:|traducido por|"
        r"traducción ?:|traduzione di|tradução(?: de|:)|vertaald door|ترجمة ?:|ترجمها|תרגום ?:",
    ),
    ("reporting", r"(?:with )?(?:additional )?reporting by|with reporting from|mitarbeit(?: von|:)|with"),
    ("editing", r"edit(?:ing|ed) by|redaktion:|bearbeitet von"),
    (
        "photographs",
        r"(?:photos?|photographs?|pictures?|images?|fotos?|bilder|fotografie|photographies?)(?: by| von|:)|تصوير ?:",
    ),
)


@cache
def _roles() -> tuple[tuple[AuthorRole, re.Pattern[str]], ...]:
    return tuple((role, re.compile(rf"\W{{0,3}}(?:{pattern})\s*", re.I)) for role, pattern in _ROLES)


@cache
def _lead() -> re.Pattern[str]:
    return re.compile(rf"^\W*(?:{_LEAD})(?:\s*[:：]\s*|\s+)", re.I)


@cache
def _parts() -> re.Pattern[str]:
    return re.compile(_AND)


def names_in(text: str, outlet: str | None = None) -> list[Named]:
    """The names in a byline or an author property, in order, with their roles; `outlet` is the page's own."""
    text = _MATERIAL.sub("", text)
    text = re.sub(r"https?://\S+|\S+@\S+\.\w+|(?<!\w)@\w+", " ", text)
    found: list[Named] = []
    for part in re.split(r"\n|;|(?<=[a-zß-ÿ])\.\s+(?=[A-Z])|,\s+(?=(?:additional )?reporting by)", text):
        for segment in re.split(r"\s[-–—]\s", part):
            if found and segment != part and not any(pattern.match(segment) for _, pattern in _roles()):
                continue  # a place, a title
            for named in _in_segment(segment, outlet):
                if all(named.name.casefold() != other.name.casefold() for other in found):
                    found.append(named)
    return found


def _in_segment(segment: str, outlet: str | None) -> list[Named]:
    """The names of one part of a byline, which has one role; an organisation after persons is their outlet."""
    role: AuthorRole = "writer"
    rest = segment
    for name, pattern in _roles():
        if lead := pattern.match(segment):
            role, rest = name, segment[lead.end() :]
            break
    else:
        rest = without_lead(segment)
    beside = re.search(r"\(([^()]{3,50})\)\s*$", rest) or re.search(r"\s[/|]\s([A-Z][\w.'’& ]{2,40})$", rest)
    if beside and beside[0].lstrip()[0] in "/|":
        if is_person(beside[1]) and named_as(beside[1]) == Named(beside[1].strip(), "person"):
            beside = None  # another author
        else:
            rest = rest[: beside.start()]
    rest = _PLACE.sub("", re.sub(r"\s*[(\[][^()\[\]]{0,80}[)\]]", "", rest))
    found: list[Named] = []
    for part in _split(rest):
        named = named_as(part.strip(" .,:;()[]\"'“”*"), outlet)
        if named is None:
            if part.strip() and found and not _ROLE_WORDS.search(part):
                break
            continue
        if named.kind != "person" and found and all(one.kind == "person" for one in found):
            if named.kind == "organisation" and not (outlet and _same(named.name, outlet)) and len(named.name) > 3:
                return [msgspec.structs.replace(one, outlet=named.name, role=role) for one in found]
            if named.kind == "desk" or (outlet and _same(named.name, outlet)):
                break
        found.append(msgspec.structs.replace(named, role=role))
    if beside and found and not _ROLE_WORDS.search(beside[1]) and not (outlet and _same(beside[1], outlet)):
        return [
            msgspec.structs.replace(one, outlet=beside[1].strip()) if one.kind == "person" else one for one in found
        ]
    return found


def _split(text: str) -> list[str]:
    """The names of an enumeration. Arabic writes its "and" together with the next word, where a name may begin so too:
    it parts only what has two words on both sides."""
    parts = _parts().split(text)
    if max(text, default="") < "\u0600":
        return parts
    out = []
    for part in parts:
        halves = re.split(r"\s+و(?=[\u0620-\u064a]{3})", part)
        out += halves if all(len(half.split()) >= 2 for half in halves) else [part]
    return out


_MATERIAL = re.compile(
    r"[,;]?\s*\b(?:mit material|with material|with files|with agencies|with wires?|mit agentur\w*|m\. agenturen|"
    r"avec (?:l['’])?afp|con información|con agencias|avec agences|med tt)\b.*$",
    re.I | re.S,
)
"""Whose material was used is no author."""
_PLACE = re.compile(r",?\s+(?:(?:aus|à|en)\s+(?=[A-ZÀ-Þ])|(?:in|on|at|from|aboard)\s).*$")


def without_lead(text: str) -> str:
    """The byline without "By", "Von", "Par" and the like."""
    for _ in range(2):
        shorter = _lead().sub("", text, count=1)
        if shorter == text or not shorter.strip():
            break
        text = shorter
    return text.strip()


def named_as(text: str, outlet: str | None = None) -> Named | None:
    """`text` as one name, None where it reads like none."""
    text = " ".join(text.split()).strip(" .,:;|-–—*/")
    if not 2 <= len(text) <= 60 or text.casefold() in _NOT_NAMES or not re.search(r"[^\W\d_]{2}", text):
        return None
    if re.search(r"\d{2}|[<>{}=_\\?!]|https?:", text):
        return None
    if outlet and _same(text, outlet):
        return Named(text, "organisation")
    if _DESK.search(text):
        return Named(text, "desk") if len(text.split()) <= 6 else None
    if _ORGANISATION.search(text):
        return Named(text, "organisation") if len(text.split()) <= 6 else None
    if is_person(text):
        return Named(tidied(text), "person")
    if text.isupper() and 2 <= len(text) <= 5 and text.isalpha():
        return Named(text, "organisation")
    return None


def is_person(text: str) -> bool:
    """Whether `text` has the form of a person's name: two to five capitalised words, or a name without case."""
    words = text.split()
    if not any(c.isupper() for c in text) and any(c.islower() for c in text):
        return False
    if not re.search(r"[a-zA-ZÀ-ɏͰ-ϿЀ-ӿ]", text):  # scripts without case
        return 2 <= len(text) <= 30 and len(words) <= 5
    if not 2 <= len(words) <= 6:
        return False
    capitals = [word for word in words if word.lower() not in _PARTICLES]
    if not capitals or (len(capitals) < 2 and len(words) < 3):
        return False
    return all(re.match(r"[\"“‘'(]?[^\W\d_a-zß-öø-ÿ]|[A-ZÀ-ÖØ-Þ]|d['’]|mac|mc", word) for word in capitals)


def tidied(name: str) -> str:
    """A name printed in capitals in the usual case; others as they stand."""
    if name.isupper() and " " in name:
        return re.sub(
            r"[^\W\d_]+", lambda m: m[0].capitalize() if len(m[0]) > 2 or m[0] in ("JO", "AL", "LI") else m[0], name
        )
    return name


def _same(a: str, b: str) -> bool:
    return _LETTERS.sub("", a.casefold()) == _LETTERS.sub("", b.casefold())
