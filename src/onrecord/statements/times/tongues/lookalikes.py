"""What is spelled as a time and is none: names of people and places, streets called after days, counts like years."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from onrecord.statements.times.tongues.vocabulary import Vocabulary, key

_LEAD = 40
"""Characters before a time that are looked at."""
_TITLE = re.compile(
    r"\b(?:Herrn?|Frau|Familie|Dr\.|Prof\.|Mme|M\.|Mr\.?|Mrs\.?|Don|Doña|Dom|Dona|San|Santa|Sr\.|Sra\.|Signora?"
    r"|Signor|mevrouw|meneer)\s\Z"
)
_WORD_BEFORE = re.compile(r"(?<![\w.’'-])(?P<word>[^\W\d_](?:[\w’'-]*\w)?)(?P<mark>[ -]|,\s|(?<=[’']))\Z")
_CAPITAL_BEHIND = re.compile(r"[ -][A-ZÀ-ÖØ-ÞĄĆĘŁŃŚŹŻА-ЯЁІЇЄҐ][\w’'-]*[^\W\d_]")
_SENTENCE_START = re.compile(r"(?:\A|[.!?:;…\n“”„»«\"(–—-]\s*)\Z")
_STREET = re.compile(
    r"\b(?:stra(?:ße|sse)|platz|rue|avenue|boulevard|place|station|avenida|av\.|calle|plaza|paseo|rua|praça|ponte|estádio"
    r"|estadio|via|viale|corso|piazza|largo|laan|plein|straat)(?: (?:des?|du|del|della|dos?|das?|di|van de|van))? "
    r"(?:[0-3]?\d\.?(?: de)? )?\Z",
    re.I,
)
_ADJECTIVE = re.compile(
    r"(?<!antes )(?<!prima )(?<!dopo )(?<!después )(?<!depois )(?<!partir )(?<!dia )(?<!día )(?<!jour )(?<!giorno )"
    r"\b(?:de |di |d[’'])\Z",
    re.I,
)
"""Before a feast that tells of which kind something is: "le luci di Natale"."""
_TOWN = re.compile(r"\bem \Z", re.I)
"""Before the Portuguese word for Christmas where it is a town."""


def is_name(v: Vocabulary, text: str, start: int, end: int) -> bool:
    """Whether a month, weekday or season that stands alone is a name or part of one: "Carla Maggio", "Domingo Ruiz"."""
    word = text[start:end]
    if not word[:1].isupper() or not word[1:].islower():
        return False
    low = max(0, start - _LEAD)
    if _TITLE.search(text, low, start):
        return True
    before = _WORD_BEFORE.search(text, low, start)
    if not v.small:  # all nouns have capitals
        return before is not None and before["word"].istitle() and before["word"].lower() in _given_names()
    if before is None:
        return _CAPITAL_BEHIND.match(text, end) is not None and (
            key(word) in v.given or key(word) in v.months or not _SENTENCE_START.search(text, low, start)
        )
    leads = key(before["word"]) in lead_words(v)
    return not leads or _CAPITAL_BEHIND.match(text, end) is not None


@cache
def _given_names() -> frozenset[str]:
    from onrecord.given_names import EITHER, FEMALE, MALE  # in few texts a name stands before a weekday

    return frozenset(name.lower() for names in (EITHER, FEMALE, MALE) for name in names)


@cache
def lead_words(v: Vocabulary) -> frozenset[str]:
    """The words that stand before times and before no names of people: "en", "desde", "próximo"."""
    patterns = (
        v.articles, v.next, v.last, v.this, v.later, v.month_noun, v.lone_year, v.and_, v.to,
        *(one for one, _ in v.edges), *(one for one, _ in v.bounds), *(one for pair in v.from_to for one in pair),
        *(one for one, *_ in v.alone), *v.parts,
    )  # fmt: skip
    return frozenset(word for pattern in patterns for word in _spelled(pattern))


def _spelled(pattern: str) -> Iterator[str]:
    """The words of a pattern in all their endings: `nächste[nmrs]?` is `nächste`, `nächsten` and so on."""
    for match in re.finditer(r"[^\W\d_]+(?:\[[^\]]+\]|\([^()]+\)|[^\W\d_]|\?)*", pattern):
        found = {""}
        for part in re.finditer(r"(\[[^\]]+\]|\((?:\?:)?[^()]+\)|[^\W\d_])(\??)", match[0]):
            piece = part[1]
            options = (
                set(piece[1:-1])
                if piece[0] == "["
                else set(piece.strip("(?:)").split("|"))
                if piece[0] == "("
                else {piece}
            )
            found = {one + more for one in found for more in options | ({""} if part[2] else set())}
        yield from (first[0].lower() for one in found if (first := re.match(r"\w+", one)))


_ROMAN = re.compile(r"\b(?:[iI]n )?[vV]ia [IVX]{1,5} \Z|\b[XVI]{2,5} \Z")
"""Before the month of a day that a street is called after: "via XX settembre"."""


def is_street(text: str, start: int) -> bool:
    """Whether a street, a square or a stadium is called after a day, or its month: "Straße des 17. Juni"."""
    low = max(0, start - _LEAD)
    return _STREET.search(text, low, start) is not None or _ROMAN.search(text, low, start) is not None


def is_no_feast(v: Vocabulary, text: str, start: int, end: int) -> bool:
    """Whether the word for a feast is a name, a town, or tells of which kind something is."""
    if key(text[start:end]) not in v.given:
        return False
    low = max(0, start - _LEAD)
    if _ADJECTIVE.search(text, low, start):
        return True
    before = _WORD_BEFORE.search(text, low, start)
    if before is not None and before["mark"] in " -" and before["word"].istitle():
        inside = v.small and _SENTENCE_START.search(text, 0, before.start("word")) is None
        if inside or before["word"].lower() in _given_names():
            return True  # "Gaël Noël"
    return _TOWN.search(text, low, start) is not None or _CAPITAL_BEHIND.match(text, end) is not None


_COUNTED = (
    r"(?-i:Euro|Dollar|Franken|Kronen|Rubel|Pfund|Mark|Menschen|Personen|Einwohner\w*|Kilometer|Meter|Stimmen|Jahre"
    r"|Tonnen|Quadrat\w+|Kubik\w+|Kilo\w+|Zuschauer\w*|Mitarbeit\w+|Exemplare|Prozent|Hektar|Stück|Unterschriften"
    r"|Plätze[n]?|Wohnungen|Besucher\w*|Teilnehm\w+|Gäste[n]?|Kinder[n]?|Schüler\w*|Arbeitsplätze[n]?|Stellen|Fälle[n]?"
    r"|euros?|d[oó]l+ar[ie]?s?|d[oó]lares|reais|pesos|libras|liv?res|personnes|habitants|mètres|élèves|familles|emplois"
    r"|postes|voix|places|logements|visiteurs|salariés|personas|habitantes|familias|empleos|viviendas|votos|firmas"
    r"|alumnos|toneladas|metros|kilómetros|persone|abitanti|famiglie|posti|voti|chilometri|metri|secondi|studenti"
    r"|pessoas|famílias|empregos|vagas|quilômetros|alunos|casas|mensen|meter|leden|huizen|woningen|banen|inwoners"
    r"|bezoekers|leerlingen|stemmen)"
)
_COUNT_BEHIND = re.compile(
    r"(?:[.,]\d|\d|[-/–]\d| ?(?:€|%|\$|°)"
    rf"|(?: ?(?:bis|à|a|ao|al|y|e|et|und|tot|en|o|ou|oder|of|[-–]) ?\d[\d.]{{0,9}})? {_COUNTED}\b)"
)
_COUNT_BEFORE = re.compile(
    (
        r"(?:[€$£#№.,/\d–-]|\b(?:rund|etwa|knapp|über|fast|circa|ca\.|bis zu|mehr als|als|Nr\.|Seite|Artikel"
        r"|Agenda|Vision|Mission|Plan|Horizon|Euro|(?-i:WM|EM)|cerca de|mais de|menos de|más de|plus de|près de"
        r"|moins de|environ|quelque|unos|unas|casi|quase|alrededor de|meer dan|minder dan|zo['’]n|ongeveer|bijna|ruim"
        r"|oltre|più di|meno di|quasi|total de|totale di) ?)\Z"
    ),
    re.I,
)
_GERMAN_NOUN = re.compile(r" [A-ZÄÖÜ][a-zäöüß]")
_BY, _TO, _GREW_TO = re.compile(r"\bum \Z"), re.compile(r" auf \d"), re.compile(r"\bum \d[\d.]{0,9} auf \Z")
"""Around what a number grew by, and before what it grew to: "um 1950 auf 2015"."""
_GERMAN_COUNT = re.compile(r"\b(?:von|mit|ohne|insgesamt|genau|exakt|weiteren?|alle) \Z", re.I)


def is_count(v: Vocabulary, text: str, start: int, end: int, edged: bool) -> bool:
    """Whether four figures are a number of something, not a year. `edged`: behind "the year", "the end of"."""
    if _COUNT_BEHIND.match(text, end):
        return True
    low = max(0, start - _LEAD)
    if edged:
        return False
    if not v.small and (_GREW_TO.search(text, low, start) or (_BY.search(text, low, start) and _TO.match(text, end))):
        return True
    if not v.small and _GERMAN_NOUN.match(text, end):
        # "2015 stimmte der Rat zu": behind a time at the head of a sentence stands its verb.
        return (
            _SENTENCE_START.search(text, low, start) is not None or _GERMAN_COUNT.search(text, low, start) is not None
        )
    return _COUNT_BEFORE.search(text, low, start) is not None
