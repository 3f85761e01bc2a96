"""What single words are in their places, language by language: a paragraph's tags, set anew by what stands beside them.

A table gives a word one letter, and some words are another thing in some places: "het" before a noun is an article,
"so" behind a quotation stands for "said", a verb with a capital is no name where "that" follows.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache

from onrecord.statements.lexicon import Language
from onrecord.statements.lexicon.cues.voiced import INFINITIVES, LEADING
from onrecord.statements.lexicon.families import DROPPING
from onrecord.statements.lexicon.people.romance_nouns import TIMES
from onrecord.statements.marks import Quotation
from onrecord.statements.rules.paragraph.fronted import ended_without_comma, fronted_verbs

_PARTED = 7
"""Words among which the second part of a verb stands: "slår Brask fast"."""
_AS = {
    "pl": "jak", "cs": "jak", "sk": "ako", "ru": "как", "uk": "як", "ro": "cum", "es": "como", "fr": "comme",
    "it": "come", "pt": "como", "ca": "com",
}  # fmt: skip
"""As, which with a verb of saying behind it is according to: "jak uvedla mluvčí"."""
_ARTICLES = frozenset("der die das ein eine".split())
_NOBODY = frozenset(
    "hoffnung idee plan titel motto fazit theorie annahme vorwurf these kritik begründung devise ziel forderung name "
    "wortlaut gedanke vorstellung prognose argument botschaft aussage urteil rechnung erklärung vermutung frage "
    "antwort ergebnis eindruck befürchtung sorge lesart kalkül überlegung untertitel schlagzeile überschrift spruch "
    "wunsch auffassung meinung ansicht legende sage regel logik tenor bilanz einschätzung diagnose".split()
)
"""Nouns behind it that say nothing, lower case: "so der Plan"."""
_BESIDE = 4
"""Tokens behind it among which such a noun is."""


def settle(
    language: Language, text: str, words: Sequence[str], quotations: Mapping[int, Quotation], tags: list[str]
) -> None:
    """Sets the tags of one paragraph of `text` anew; `quotations`: by the token that each one is."""
    code = language.code
    for set_anew in _FIRST.get(code, ()):
        set_anew(words, tags)
    for at in ended_without_comma(code, text, quotations, tags):
        tags[at] = "Q"
    for at in fronted_verbs(code, text, quotations, words, tags):
        tags[at] = "V"
        for own in (at - 1, at - 2):
            if own >= 0 and words[own] == "s" and tags[own] == "n":
                tags[own] = "F"  # "s’amuse Holt"
    for set_anew in _THEN.get(code, ()):
        set_anew(words, tags)
    _led_infinitives(code, words, tags)
    if code in DROPPING:
        _open_with_verbs(language, words, tags)
    if code in _AS:
        for match in _as_said().finditer("".join(tags)):
            if words[match.start()] == _AS[code]:
                tags[match.start()] = "K"


def without_nouns(tags: str) -> str:
    """The tags, verbs that are nouns where they stand told as such: "the report said", "bridge claims were"."""
    return _nouns().sub("n", tags)


@cache
def _nouns() -> re.Pattern[str]:
    return re.compile(r"(?<=D)[VvBbGg]|(?<=[Dn])[VvBb](?=[AEV])|(?<=Dn)[Bb]|(?<=DYn)[Bb]")


def _fronted_participles(words: Sequence[str], tags: list[str]) -> None:
    """ "Speaking on the quay, …" is no name."""
    for at, word in enumerate(words[:-1]):
        begins = not at or tags[at - 1] == "."
        if tags[at] == "N" and word.endswith("ing") and tags[at + 1] in "PDYnJ#RS" and begins:
            tags[at] = "Y"


def _articles(words: Sequence[str], tags: list[str]) -> None:
    """Dutch "het" before a noun: "het bedrijf"."""
    for at, word in enumerate(words[:-1]):
        if word == "het" and tags[at] == "R" and tags[at + 1] in "nN":
            tags[at] = "D"


def _nordic_articles(words: Sequence[str], tags: list[str]) -> None:
    """ "de" and "den" before a number or a noun with its article behind: "skriver | de | tre kommunerna"."""
    for at, word in enumerate(words[:-1]):
        behind = at + 1 + (tags[at + 1] == "#" or words[at + 1] in _COUNTED)
        definite = behind < len(words) and tags[behind] == "n" and words[behind].endswith(("na", "ne"))
        if word in ("de", "den") and tags[at] == "R" and definite:
            tags[at] = "D"


_COUNTED = frozenset("två tre fyra fem sex to fire seks tolv mange många flesta fleste andra andre".split())


def _parted_verbs(words: Sequence[str], tags: list[str]) -> None:
    """Nordic verbs in two parts: "– Det er slutt, slår Brask fast"."""
    for at, word in enumerate(words):
        if word in ("slår", "slo", "slog") and "fast" in words[at + 1 : at + _PARTED]:
            tags[at] = "V"
            tags[words.index("fast", at)] = "Y"


def _come_that(words: Sequence[str], tags: list[str]) -> None:
    """Italian "come" behind a verb: "ha sottolineato come il ponte sia …"."""
    for at, word in enumerate(words[1:], 1):
        if word == "come" and tags[at] == "S" and tags[at - 1] == "V":
            tags[at] = "T"


def _so_in_italian(words: Sequence[str], tags: list[str]) -> None:
    """Italian "così" behind a quotation, before whoever speaks: "«È tardi», | così | il sindaco Roy Varn"."""
    read = "".join(tags)
    for at in range(1, len(words) - 1):
        if words[at] != "così" or re.search("[QUq],?$", read[max(0, at - 2) : at]) is None:
            continue
        rest = re.compile(r"D?[nN][NnPDCJY,#]*(?=\.|\Z)").match(read, at + 1)
        if rest is not None and "N" in rest.group():
            tags[at] = "V"


def _open_with_verbs(language: Language, words: Sequence[str], tags: list[str]) -> None:
    """Where verbs need no subject, one with a capital that "that" follows is no name: "Dodał też, że …"."""
    for match in _opened().finditer("".join(tags)):
        tag = language.words.get(words[match.start("verb")], "")
        if tag in ("V", "v"):
            tags[match.start("verb")] = tag


@cache
def _opened() -> re.Pattern[str]:
    """The first word of a sentence, and "that" behind it."""
    return re.compile(r"(?:^|(?<=[.:;UQqO-]))(?P<verb>N)(?=[YFJ]{0,3}(?:,Y(?=,))?(?:P{1,2}D?n{1,2})?(?:,?T|:[QUqO]))")


@cache
def _as_said() -> re.Pattern[str]:
    return re.compile(r"(?:^|(?<=[.,:UQO-]))S(?=[AEFRY]{0,3}V)")


def _so_that_speaks(words: Sequence[str], tags: list[str]) -> None:
    """German "so" stands for a verb of speech behind a comma or a quotation, before a subject."""
    for at, word in enumerate(words[:-1]):
        if word != "so" or tags[at] != "Y" or at == 0 or tags[at - 1] not in ",QUq":
            continue
        following = words[at + 1]
        if tags[at + 1] != "N" and not (following in _ARTICLES and "N" in tags[at + 2 : at + 2 + _BESIDE]):
            continue
        noun = next((place for place in range(at + 1, min(at + _BESIDE, len(words))) if tags[place] == "N"), at + 1)
        if words[noun] not in _NOBODY:
            tags[at] = "V"


def _aber_inside(words: Sequence[str], tags: list[str]) -> None:
    """German "aber" within a clause joins nothing: "Zugleich betont Holt | aber | die Notwendigkeit"."""
    for at, word in enumerate(words[:-1]):
        if word == "aber" and tags[at] == "C" and tags[at - 1 : at] not in ([], [","], ["."], ["-"], [":"], [";"]):
            tags[at] = "Y"


def _some_who_speak(words: Sequence[str], tags: list[str]) -> None:
    """German "einige" before a verb of speech that many have is who speaks, no article: "Einige | behaupteten, …"."""
    for at, word in enumerate(words[:-1]):
        opens = at == 0 or tags[at - 1] in ".,:;CQUO"
        if word in SOME_WHO_SPEAK and opens and tags[at] == "D" and tags[at + 1] in ("V", "v"):
            tags[at] = "N" if words[at + 1].endswith("en") else tags[at]


SOME_WHO_SPEAK = frozenset("einige viele manche andere mehrere beide zahlreiche wenige etliche".split())
_MONTHS = TIMES["de"] | TIMES["da"] | TIMES["no"]


def _ordinal_stops(words: Sequence[str], tags: list[str]) -> None:
    """Full stops that belong to the number before them: "am 18. November", "im 19. Jahrhundert"."""
    for at in range(1, len(words) - 1):
        number = words[at - 1]
        if words[at] != "." or not number.isdigit() or len(number) > 2:
            continue
        before = tags[at - 2] if at > 1 else ""
        if words[at + 1] in _MONTHS or (tags[at + 1] == "N" and before in ("P", "D")):
            tags[at] = "#"


def _objects_behind_quotations(words: Sequence[str], tags: list[str]) -> None:
    """French pronouns of whom it is told, before a verb with its subject behind: "« … », m’a dit Ada Holt"."""
    for at in range(1, len(tags) - 1):
        told = words[at] in ("m", "t", "s", "nous", "vous") and tags[at - 1] in ",QUq" and tags[at + 1] in "AEVv"
        if told and not words[at + 1].endswith(("ons", "ez")):
            tags[at] = "F"


def _adverbs_inside(words: Sequence[str], tags: list[str]) -> None:
    """Romance adverbs between an auxiliary and its verb: "avait | clairement | indiqué que"."""
    for at in range(1, len(words) - 1):
        adverb = tags[at] == "n" and len(words[at]) > _SHORTEST and words[at].endswith(("ment", "mente"))
        if adverb and tags[at - 1] in ("A", "E", "Y") and tags[at + 1] in ("V", "v"):
            tags[at] = "Y"


_SHORTEST = 6


def _times_behind(words: Sequence[str], tags: list[str]) -> None:
    """Times told by how long after: "Minutos después dijo que …" has nobody who says it."""
    for at in range(1, len(words)):
        if words[at] in _AFTER and words[at - 1] in _UNITS:
            first = at - 1
            while first > 0 and (tags[first - 1] in "D#" or words[first - 1] in _FEW):
                first -= 1
            tags[first : at + 1] = "Y" * (at + 1 - first)


_UNITS = frozenset(
    (
        "segundos minutos horas hora días día semanas semana meses mes años año dias dia mês anos ano secondi "
        "minuti ore ora giorni giorno settimane settimana mesi mese anni anno secondes minutes heures heure jours jour "
        "semaines semaine mois ans an"
    ).split()
)
_AFTER = frozenset("después antes depois dopo prima après".split())
_FEW = frozenset("pocos pocas poco poucos poucas pochi poche qualche quelques unos unas alguns algumas".split())


def _participles_beside(words: Sequence[str], tags: list[str]) -> None:
    """Participles behind a noun and without their auxiliary: "il procuratore | aggiunto", "un proyecto | prometido"."""
    for at in range(2, len(words)):
        alone = tags[at] == "V" and tags[at - 1] == "n" and tags[at - 2] in "DPn" and words[at - 1] != "quanto"
        if alone and words[at].endswith(_PARTICIPLES) and "A" not in tags[max(0, at - _PARTED) : at]:
            tags[at] = "n"


def _led_infinitives(code: str, words: Sequence[str], tags: list[str]) -> None:
    """Romance verbs of saying behind "wanted to", "came back to": "voltou a | enfatizar que"."""
    known = INFINITIVES.get(code, {})
    for at, word in enumerate(words):
        if word not in known or tags[at] != "n":
            continue
        led = next((one for one in LEADING[code] if tuple(words[max(0, at - len(one)) : at]) == one), None)
        if led is not None:
            tags[at] = "V"
            tags[at - len(led) : at] = "A" * len(led)


def _that_in_hebrew(words: Sequence[str], tags: list[str]) -> None:
    """Hebrew "that" with its article, written with the word behind it: "סבורה | שהמניה יקרה"."""
    for at in range(1, len(words)):
        if tags[at] == "n" and words[at].startswith("שה") and len(words[at]) > _WITH_THAT and tags[at - 1] in "VvJ":
            tags[at] = "T"


_WITH_THAT = 4
"""Letters of "that", an article and a short word."""


def _told_in_finnish(words: Sequence[str], tags: list[str]) -> None:
    """Whom it was told, or where, behind a Finnish verb at the end of its sentence: "sanoo | Järviseudun Sanomille"."""
    for at in range(1, len(words) - 1):
        if tags[at] != "V" or tags[at - 1] not in "NnR":
            continue
        end = at + 1
        while end < len(words) and tags[end] in "Nn" and end - at < _BESIDE:
            end += 1
        told = end > at + 1 and words[end - 1].endswith(_TO_OR_IN) and len(words[end - 1]) > _WITH_CASE
        if told and (end == len(words) or tags[end] in ".,"):
            tags[at + 1 : end] = "Y" * (end - at - 1)


_TO_OR_IN = ("lle", "ssa", "ssä")
_WITH_CASE = 6
"""Letters of a word with its case; "Kalle" and "Ville" are names."""
_PARTICIPLES = ("to", "so", "ado", "ido", "cho", "é")
_FIRST = {"en": (_fronted_participles,), "de": (_so_that_speaks, _aber_inside, _some_who_speak)}
"""What is set anew before verbs in front of a quotation are told, language by language."""
_THEN = {
    "de": (_ordinal_stops,), "da": (_ordinal_stops, _parted_verbs, _nordic_articles),
    "no": (_ordinal_stops, _parted_verbs, _nordic_articles), "sv": (_parted_verbs, _nordic_articles),
    "nl": (_articles,), "he": (_that_in_hebrew,), "fi": (_told_in_finnish,),
    "es": (_adverbs_inside, _times_behind, _participles_beside),
    "pt": (_adverbs_inside, _times_behind, _participles_beside),
    "fr": (_adverbs_inside, _objects_behind_quotations, _times_behind, _participles_beside),
    "it": (_adverbs_inside, _come_that, _so_in_italian, _times_behind, _participles_beside),
}  # fmt: skip
"""And behind that."""
