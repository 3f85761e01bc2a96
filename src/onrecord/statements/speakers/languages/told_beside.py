"""What words beside a name tell of it in other languages than English: he or she, or a paper; and names that differ.

"La ministre" is a woman whatever her given name is called elsewhere, "lokalavisa Havnebladet" is nobody.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import Final

from msgspec.structs import replace

from onrecord.record import Speaker
from onrecord.statements.lexicon.languages.english import said_of_oneself
from onrecord.statements.speakers.cast.figure import Figure

_GIVEN: Final = {
    "fr": {"laurence": "f", "jean": "m", "pascale": "f", "andrée": "f", "rené": "m", "simone": "f", "noël": "m"},
    "it": {"andrea": "m", "michele": "m", "nicola": "m", "simone": "m", "gabriele": "m", "daniele": "m", "luca": "m"},
    "es": {"mercedes": "f", "pilar": "f", "rosario": "f", "consuelo": "f", "guadalupe": "f", "ángel": "m"},
    "no": {"kari": "f", "inge": "m", "bente": "f", "jan": "m"},
    "da": {"bente": "f", "jan": "m", "kim": "m", "inge": "f"},
    "sv": {"kim": "m", "jan": "m"},
    "nl": {"jan": "m", "kim": "f", "anne": "f"},
    "pt": {"dominique": "f"},
}
"""Given names that the lists, which know English best, have with the other gender or with none, lower case."""
_ARTICLES: Final = {
    "fr": ({"le", "un"}, {"la", "une"}),
    "es": ({"el", "un"}, {"la", "una"}),
    "it": ({"il", "lo", "un", "uno"}, {"la", "una"}),
    "pt": ({"o", "um"}, {"a", "uma"}),
}
"""Articles of men, and of women."""
_OF_EITHER: Final = frozenset("víctima vittima vítima persona personne pessoa estrella star figura voz".split())
"""Nouns of one gender for anybody."""
_FIRST: Final = {
    **dict.fromkeys("ancien nouveau premier actuel".split(), "m"),
    **dict.fromkeys("ancienne nouvelle première actuelle".split(), "f"),
}
"""Words behind "l’" that tell he from she."""
_PAPERS: Final = (
    "avisa avisen avis tidningen tidning bladet magasinet nyhetsbyrån nyhetsbyrået nyhedsbureauet kanalen "
    "kringkasteren nettstedet nettavisen radion krant omroep persbureau nieuwssite zender weekblad dagblad "
    "quotidiano giornale agenzia emittente quotidien journal hebdomadaire chaîne diario periódico cadena jornal portal"
).split()
"""How nouns end that stand before a paper's or a broadcaster's name."""


def settle_genders(text: str, figures: Iterable[Figure], code: str) -> None:
    """Gives people the gender that their given name has in this language; in English, that their own words tell."""
    given = _GIVEN.get(code, {})
    for figure in figures if code == "en" else ():
        if figure.person and figure.gender is None:
            figure.gender = _in_own_words(text, figure)
    for figure in figures if given else ():
        if figure.person and " " in figure.name:
            figure.gender = given.get(figure.name.split()[0].lower(), figure.gender)


def _in_own_words(text: str, figure: Figure) -> str | None:
    """The gender by which somebody speaks of herself or himself: "Ada Holt, 19, said she was tired".

    Where the given name tells it, the two agree in all of 55 places of PolNeAR's train part; "told the Post that she"
    was another once.
    """
    for mention in figure.mentions[:_MOST_MENTIONS]:
        if not mention.possessive and (own := _said_of_oneself().match(text, mention.end)):
            return "m" if own[1] == "he" else "f"
    return None


_MOST_MENTIONS = 50
"""Places of a name that are looked at."""


@cache
def _said_of_oneself() -> re.Pattern[str]:
    """What goes on from a name: ", who lives near the quay, said on Monday that she"."""
    beside = r"(?:, [^,.;:\n“”\"]{2,80},)?"
    return re.compile(rf"{beside} {said_of_oneself()} (?:(?:on )?[A-Z][a-z]+day )?(?:that )?(s?he)\b")


def gender_by_article(lead: str, code: str) -> str | None:
    """The gender that the article and noun before a name tell: "la ministre"; None where they tell none."""
    words = re.findall(r"\w+", lead.lower())
    if code not in _ARTICLES or len(words) < 2 or not _OF_EITHER.isdisjoint(words):
        return None
    if _prepositions().search(lead) and not lead.endswith(", "):
        return None  # "le maire de Marie Holt"
    men, women = _ARTICLES[code]
    if words[0] == "l":
        return _FIRST.get(words[1])
    return "m" if words[0] in men else "f" if words[0] in women else None


@cache
def _prepositions() -> re.Pattern[str]:
    return re.compile(r"\b(?:de|del|du|des|della|dello|dei|di|do|da|dos|das|d|con|avec|com|y|et|e)\W+\Z", re.IGNORECASE)


_MATTERS: Final = frozenset(
    (
        "agricultura economía economia salud saúde salute educación educação istruzione interior interno "
        "interni defensa defesa difesa hacienda fazenda justicia justiça giustizia exteriores exterior esteri "
        "trabajo trabalho lavoro cultura energía energia vivienda transporte transportes turismo ambiente "
        "sanidad igualdad ciencia ciência fomento gobierno governo estado seguridad segurança desarrollo "
        "comercio comércio industria indústria minería deportes planejamento comunicação economie économie "
        "agriculture santé éducation intérieur défense justice travail culture"
    ).split()
)
"""What ministries and secretaries are for, lower case."""


def is_nobody(name: str, lead: str, code: str) -> bool:
    """Whether what looks like a name is none: "la Ministra | de Agricultura", "le | Toulousain"."""
    first, _, rest = name.partition(" ")
    if first in ("de", "del", "da", "do", "di", "du", "della", "dell’"):
        return not _MATTERS.isdisjoint(re.findall(r"\w+", rest.lower()))
    article = lead.strip().lower() in ("le", "la", "l’", "l'")
    return code == "fr" and article and name.endswith(_OF_TOWNS)


_OF_TOWNS: Final = tuple("ain aine ais aise ois oise ien ienne éen éenne".split())
"""How French words for people of a town or country end."""


def as_body(speaker: Speaker) -> Speaker:
    """A body, where the noun before the name is a paper's: "lokalavisa Havnebladet"; else the speaker as it is."""
    paper = speaker.kind == "person" and speaker.role is not None and speaker.role.split()[-1].endswith(tuple(_PAPERS))
    return replace(speaker, kind="organisation", role=None) if paper else speaker


NEXT: Final = 400
"""Characters from a name that opens a paragraph to the end of what the next sentence begins with."""


def begins_paragraph(text: str, at: int) -> bool:
    """Whether a paragraph begins at `text[at]`."""
    return at == 0 or text[at - 1] == "\n"


@cache
def opened_in_german() -> re.Pattern[str]:
    """ "… hat die Schuhe ausgezogen. Der Außenminister von Tarn sitzt …"."""
    of = r"(?: (?:von|der|des|aus) [A-ZÄÖÜ][\w-]+)?"
    role = rf"(?P<role>(?:[a-zäöü]+e )?(?P<noun>[A-ZÄÖÜ][\w-]+){of})"
    return re.compile(rf" [a-zäöü][^.!?\n]{{4,250}}[.!?][“\"]? (?:Der|Die) {role} [a-zäöü]")
