"""Names in bylines: strings cut into names, and persons told from organisations, desks and things that are no name."""

from __future__ import annotations

import re
from functools import cache

import msgspec

from onrecord.record import AuthorKind

_LEAD = (
    r"written by|words by|story by|report by|reported by|text by|posted by|published by|photos by|edited by|by|"
    r"ein beitrag von|von unseren?m?|von|text|autor(?:in|en)?|par|propos recueillis par|por|redacción|texto|di|"
    r"a cura di|af|av|tekst|door|tekst en foto|yazan|автор|autore|autor/a|auteur|author|authors|skribent|journalist|reporter"
)
_AND = r"\s*(?:,|;|\||/|•|·|&|\+|\band\b|\bund\b|\bet\b|\by\b|\be\b|\bog\b|\boch\b|\ben\b|\bve\b|\bsowie\b|和|、|，)\s*"
_ORGANISATION = re.compile(
    r"\b(?:news|times|post|press|agency|agentur|agence|agencia|agenzia|media|network|desk|editor(?:s|ial)|staff|team|tv|"
    r"radio|magazine|magazin|journal|gazette|herald|tribune|zeitung|presse|redaktion(?:en|steam)?|redacción|redaccion|"
    r"rédaction|redazione|redação|redactie|redaksjon|redaktionen|toimitus|reuters|afp|dpa|apa|ansa|efe|sda|ats|tass|"
    r"bloomberg|xinhua|associated|institute|university|foundation|association|online|editorial board|correspondents?|"
    r"contributors?|newsroom|bureau|group|company|council|ministry|verlag|gmbh|inc|ltd|llc|wire|services?|"
    r"agencies|agenturen|agences|agencias|tagesspiegel|spiegel|zeit|report(?:er|ers)?)\b|\.(?:com|org|net|de|fr|es|co\.uk|it)\b",
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
    """A name with what it is, and what stands beside it that is no part of it."""

    name: str
    kind: AuthorKind
    outlet: str | None = None


@cache
def _lead() -> re.Pattern[str]:
    return re.compile(rf"^\W*(?:{_LEAD})(?:\s*[:：]\s*|\s+)", re.I)


@cache
def _parts() -> re.Pattern[str]:
    return re.compile(_AND)


def names_in(text: str, outlet: str | None = None) -> list[Named]:
    """The names in a byline or an author property, in order; `outlet` is the page's own."""
    text = without_lead(text)
    text = re.sub(r"https?://\S+|\S+@\S+\.\w+|@\w+", " ", text)
    text = re.sub(r"\s+(?:is|ist|est|es|was)\s.*$", "", text) if len(text) > 60 else text
    found: list[Named] = []
    for chunk in re.split(r"\n|\s[-–—]\s|\bupdated\b|\bpublished\b|\bin\s+(?=[A-Z])|\bfor\s+(?=[A-Z])", text):
        parts = [part.strip(" .,:;()[]\"'“”*") for part in _parts().split(_bracketless(chunk))]
        for part in parts:
            named = named_as(part, outlet)
            if named and all(named.name.casefold() != other.name.casefold() for other in found):
                found.append(named)
            elif named is None and part and found and not _ROLE_WORDS.search(part):
                break
        if found:
            break
    return found


def _bracketless(text: str) -> str:
    return re.sub(r"\s*[(\[][^()\[\]]{0,80}[)\]]", "", text)


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
