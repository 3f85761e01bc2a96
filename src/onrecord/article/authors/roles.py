"""What people are in bylines: words that lead to who translated or took the pictures, and roles beside a name."""

from __future__ import annotations

import re
from functools import cache

from onrecord.page.kept import expression
from onrecord.page.pieces import stands
from onrecord.record import AuthorRole

_ROLES: tuple[tuple[AuthorRole, str], ...] = (
    (
        "translation",
        r"(?:this \w+ was )?translated (?:from (?:the )?\w+ )?by|translation(?: by)?:?|aus dem \w+(?: übersetzt)? von|"
        r"übersetz(?:t|ung)(?: und \w+)?(?: aus dem \w+)?(?: von|:)|traduit (?:d\S+ \S+ )?par|traduction ?:|"
        r"traducido por|traducción ?:|traduzione di|tradução(?: de|:)|vertaald door|ترجمة ?:|ترجمها|תרגום ?:",
    ),
    (
        "reporting",
        r"(?:with )?(?:additional )?reporting by|with reporting from|mitarbeit(?: von|:)|"
        r"contributions? (?:from|by)\b:?|with",
    ),
    ("editing", r"edit(?:ing|ed) by|redaktion:|bearbeitet von"),
    (
        "photographs",
        r"(?:photos?|photographs?|pictures?|images?|fotos?|bilder|fotografie|photographies?)(?: by| von|:)|تصوير ?:|"
        r"(?:kuvat?|valokuvat?|zdjęcia|fotografia|fotografía|фото|kamera|fotoğraf|foto[ -]?kredit|képek|slike) ?:",
    ),
)


@cache
def roles() -> tuple[tuple[AuthorRole, re.Pattern[str]], ...]:
    """The patterns of what leads to the names of each role but the writers'."""
    return tuple((role, expression(rf"\W{{0,3}}(?:{pattern})\s*", re.I)) for role, pattern in _ROLES)


_TRANSLATED = ("transl", "übersetz", "tradu", "aus dem ", "vertaald", "ترجم", "תרגום")
"""What the words of translators hold: asked before the pattern, for each line about the headline."""


def is_translator(text: str) -> bool:
    """Whether `text` begins with the words that lead to who translated."""
    return stands(_TRANSLATED, text[:40].lower()) and bool(roles()[0][1].match(text))


_BEATS = (
    "science|health|business|political|politics|technology|tech|environment|education|economics|economy|sports?|crime|"
    "court|legal|arts|culture|entertainment|media|royal|diplomatic|defen[cs]e|security|transport|consumer|religion|"
    "foreign|home|world|city|news|features?|social|religious|affairs|energy|city hall|county|state|local|"
    "democracy|investigative|chief|staff|video|data|travel|food|music|film|television|tv|property|personal finance"
)
"""What somebody writes about, before the word for what they are."""
_BEHIND = expression(
    rf" (?:(?P<told>(?:(?:{_BEATS}) ){{1,3}}"
    r"(?:reporter|correspondent|editor|writer|journalist|columnist|critic|producer)|"
    r"(?:former|senior|deputy|associate|assistant|managing|contributing|freelance) [^,;]+|"
    r"(?:envoyée?s? (?:sp[ée]cia|permanent)|correspondante?s?\b|corresponsal|enviad[oa]s? especial|"
    r"inviat[oaie] special)[^,;]*|(?-i:[A-Z])\w{2,20}(?:isch|lich)er? (?:korrespondent|redakteur|reporter)(?:in)?|"
    r"texto?|tekst|testo|skrifar|berichtet|schreibt|pisze|píše|piše|kirjoittaa)|"
    r"staff (?:writer|reporter)|journalist(?:e|in)?|jornalista|giornalista|periodista|reporter(?:in|ka)?|"
    r"redakteur(?:in)?|redaktor(?:ka)?|korrespondent(?:in)?|toimittaja|verslaggever|redacteur|skribent|"
    r"novin[áa]r(?:ka)?|dziennikar(?:z|ka)|muhabir|(?P<photos>fotos?|fotograf(?:ia|ie|í?a)))$",
    re.I,
)
"""What somebody is, or did, right behind the name; `told` is said of people alone, the rest of trades too."""
_GLUED = expression(
    r"(?<=[a-zß-ÿ])(?:(?:[A-Z][a-z]{2,12} ){1,2}(?:Reporter|Editor|Writer|Correspondent|Columnist)|"
    r"Staff|(?:Co-?)?[Ff]ounder|CEO|C[TF]O|Editor|Reporter|Writer|Journalist|Correspondent|Columnist|"
    r"Contribut(?:or|ing)|Senior|Managing|Associate|Assistant|Deputy|Chief|Freelance|Author|Autor(?:in)?|"
    r"Redakteur(?:in)?|Director|Producer|Photographer|President|Professor)(?![a-z]).*$"
)
"""The same where only a style sheet parts both ("Ida MoorStaff Writer")."""
_SPACED = expression(
    r"(?<=[a-zß-ÿ]) (?:(?:[Cc]o-?)?[Ff]ounder|CEO|C[TF]O|Contributor|Contributing \w+|Author|Director|Photographer|"
    r"President|Professor)(?:(?: (?:of|at|and)|,) .*)?$"
)
"""Such words behind a blank, which outlets and products have in their names too."""
_BEFORE = expression(
    r"\s*(?:(?i:redakteur(?:in)?|reporter(?:in)?|korrespondent(?:in)?|mitarbeiter(?:in)?|volontär(?:in)?|"
    r"gastautor(?:in)?|verslag(?:gever|geefster)|redact(?:eur|rice)|correspondente?|corrispondente|corresponsal|"
    r"inviat[oa](?: special[ei])?|enviad[oa] especial|correspondante?|envoyée? spéciale?|jornalista|giornalista|"
    r"journaliste|periodista|dziennikar(?:z|ka)|корреспондент|του|της|των)|"
    r"(?:(?:Staff|Chief|Senior|Political|Business|Health|Education|Crime|Court|Science|Sports?|Special|News|City|"
    r"Deputy|Assistant|Managing|Contributing|Freelance|Environment|Technology|Local Democracy) )+"
    r"(?:Reporter|Editor|Writer|Correspondent|Columnist))\s+(?=[^\W\d_a-zß-ÿ])"
)
"""What somebody is, between "Von unserer" or "By" and the name; in Greek the article of the name."""


def role_behind(text: str) -> tuple[str, AuthorRole | None]:
    """`text` up to the role that stands behind a name, and that role; None for it where names of other things end so
    too. All of the text where none does."""
    found = _GLUED.search(text) or _BEHIND.search(text)
    if found is None:
        behind = _SPACED.search(text)
        return (text, "writer") if behind is None else (text[: behind.start()], None)
    groups = found.groupdict(default="")
    told: AuthorRole | None = "writer" if groups.get("told", "-") else None
    return text[: found.start()], "photographs" if groups.get("photos") else told


def without_role_before(text: str) -> str:
    """`text` without the role before a name ("Redakteurin Ida Moor")."""
    return _BEFORE.sub("", text, count=1) if _BEFORE.match(text) else text
