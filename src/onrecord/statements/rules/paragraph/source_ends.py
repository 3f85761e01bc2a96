"""Where a source behind its verb ends, in other languages than English: "sagte Ada Holt | dem Hafenblatt".

What belongs to the source is whose or of what it is ("der Leiter der Werft", "la jefa del puerto"). To whom, where,
when and how it was said is no part of it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Final

from onrecord.statements.lexicon.families import EAST_SLAVIC, NULL_SUBJECT_ROMANCE, SERBIAN, WITHOUT_TITLES
from onrecord.statements.lexicon.people.offices_behind import OFFICES_BEHIND
from onrecord.statements.rules.paragraph.addressed import is_addressed
from onrecord.statements.rules.paragraph.german import of_people
from onrecord.statements.rules.paragraph.sentences import Range
from onrecord.statements.rules.paragraph.tagging import Paragraph

_OF: Final[Mapping[str, frozenset[str]]] = {
    code: frozenset(words.split())
    for code, words in {
        "de": "von vom",
        "nl": "van",
        "no": "for av fra",
        "da": "for af fra",
        "sv": "för av från",
        "fr": "de du des d d’ d'",
        "es": "de del",
        "pt": "de do da dos das",
        "it": "di del dello della dei degli delle dell dell’ dell'",
    }.items()
}
"""Prepositions that lead to whose or of what somebody is."""
_TO: Final[Mapping[str, frozenset[str]]] = {
    code: frozenset(words.split())
    for code, words in {
        "de": "auf zu zum zur nach mit gegenüber am während wegen seit",
        "nl": "tegen tegenover op tijdens na aan",
        "no": "til på under etter ifølge",
        "da": "til på under efter over",
        "sv": "till på under efter",
        "fr": "sur dans lors pendant après devant auprès au aux",
        "es": "en durante tras a al ante sobre",
        "pt": "em no na durante após ao à",
        "it": "a al ai agli alla alle su sul sulla in nel nella durante dopo",
    }.items()
}
"""Prepositions that lead to whom, where, when or how, also behind a noun."""
_FOLLOWED: Final = frozenset("gefolgt gevolgd etterfulgt fulgt efterfulgt følgt följt följd suivi suivie".split())
"""How what came behind the words begins: "sier Holt | etterfulgt av en god latter"."""
_OWN: Final = (["seinem"], ["seiner"], ["ihrem"], ["ihrer"])
"""Whose what it is said in is: "der Dienst | in seinem Lagebericht"."""
_DATIVE: Final = frozenset(("dem", "den", "einem", "seinem", "ihrem"))
_THIS: Final = frozenset(("dieser", "diesem", "unserer", "unserem"))
_PAPERS: Final = frozenset("redaktion zeitung zeitschrift agentur sender magazin blatt portal".split())
"""Whom it was told, where a paper speaks of itself: "sagte Holt | dieser Redaktion"."""
_MEETINGS: Final = frozenset(
    (
        "gespräch",
        "interview",
        "podcast",
        "rahmen",
        "anschluss",
        "nacht",
        "morgen",
        "abend",
        "posting",
        "post",
        "beitrag",
        "statement",
        "schreiben",
        "brief",
        "video",
        "mitteilung",
        "stellungnahme",
        "erklärung",
        "pressemitteilung",
        "rede",
        "talkshow",
        "sendung",
        "aussendung",
        "pressekonferenz",
        "medienmitteilung",
        "rundfunk",
    )
)
"""Behind "im" and "in der" it is the place or time of speaking, not somebody's office."""


def told_to(names: Sequence[str]) -> int:
    """How many of the last of these Cyrillic names are whom it was told, in the dative: "Громов | Анне Лисиной"."""
    if len(names) < 3:
        return 0
    given, surname = names[-2], names[-1]
    return 2 if given.endswith(_DATIVE_GIVEN) and surname.endswith(_DATIVE_SURNAME) else 0


_DATIVE_GIVEN: Final = ("е", "у", "ю", "и", "і", "ові", "еві")
_DATIVE_SURNAME: Final = (
    "ой",
    "ому",
    "ему",
    "ову",
    "еву",
    "ёву",
    "ину",
    "ыну",
    "ю",
    "ко",
    "ій",
    "ові",
    "еві",
    "ку",
    "чу",
)
"""How names in Russian and Ukrainian end in the dative."""


_ARTICLE_AND_NOUN: Final = 2
_PARTED: Final = frozenset("toe uit aan vast mee op af".split())
"""What belongs to a Dutch verb before its subject."""


def source_end(paragraph: Paragraph, first: int, last: int) -> int:
    """The token behind the source that begins at `first`, `last` at most. Languages without a list are left alone."""
    code, tags, words = paragraph.language.code, paragraph.tags, paragraph.words
    if (
        code == "nl"
        and last - first > _ARTICLE_AND_NOUN
        and tags[last - 2 : last] == "nn"
        and words[last - 1] in _PARTED
    ):
        return last - 1  # "licht de bestuurder | toe"
    if code in EAST_SLAVIC and tags[first : first + 3] == "NNN":
        run = first
        while run < last and tags[run] == "N":
            run += 1
        heard = told_to([paragraph.text[paragraph.starts[at] : paragraph.ends[at]] for at in range(first, run)])
        if heard:
            return run - heard
    if code == "ar" or code in WITHOUT_TITLES:
        return _before_others(paragraph, first, last)
    if code not in _OF:
        return last
    named = tags[first] == "N" and (code != "de" or tags[first : first + 2] == "NN")
    for at in range(first + 1, last):
        after_of = tags[at - 1] == "P"
        if words[at] in _FOLLOWED or (code in NULL_SUBJECT_ROMANCE and tags[at] == "n" and words[at].endswith("ndo")):
            return at  # "il sindaco Roy Varn | uscendo da Hull"
        if tags[at] == "P" and words[at] not in _OF[code]:
            behind_name = named or (code != "de" and tags[at - 1] == "N")
            own = code == "de" and words[at] in ("in", "auf") and words[at + 1 : at + 2] in _OWN
            if behind_name or own or words[at] in _TO[code] or _is_meeting(words, at, last):
                return at
        elif code == "de" and (
            _tells_paper(words, at)
            or (tags[at] == "D" and not after_of and (named or words[at] in _DATIVE or _is_object(paragraph, at)))
        ):
            return at
        elif code == "de" and tags[at] == "n" and tags[at - 1] == "N" and "N" not in tags[at:last]:
            return at  # all nouns have capitals: what has none is an adverb
    return last


_AT: Final[Mapping[str, frozenset[str]]] = {
    "pl": frozenset(("na", "w", "we", "podczas", "po")),
    "cs": frozenset(("na", "v", "ve", "při", "během", "po")),
    "sk": frozenset(("na", "v", "vo", "pri", "počas", "po")),
    "ru": frozenset(("на", "в", "во", "после")),
    "uk": frozenset(("на", "у", "в", "під", "після")),
    **dict.fromkeys(SERBIAN, frozenset("na u tokom tijekom nakon на у током након".split())),
    "sl": frozenset(("na", "v", "med", "po")),
    "bg": frozenset(("в", "във", "по", "пред", "след")),
}
"""Slavic prepositions behind somebody's name or office that lead to where or when it was said."""


def _is_object(paragraph: Paragraph, at: int) -> bool:
    """Whether a German noun and then an article that no genitive has begin another phrase: "die Stadt | das Amt"."""
    return paragraph.tags[at - 1] == "N" and paragraph.words[at] in _OTHERS


_OTHERS: Final = frozenset("das den einen seinen ihren keinen diesen dieses die diese seine ihre eine".split())


def _tells_paper(words: Sequence[str], at: int) -> bool:
    return words[at] in _THIS and any(word in _PAPERS for word in words[at + 1 : at + 2])


def _before_others(paragraph: Paragraph, first: int, last: int) -> int:
    """The token at which words in the dative, or in Arabic a preposition or a day, end a source."""
    arabic = paragraph.language.code == "ar"
    if paragraph.language.code == "hu" and (told := _hungarian_hearer(paragraph, first, last)) is not None:
        return told
    places = _AT.get(paragraph.language.code, frozenset())
    for at in range(first + 1, last):
        led = paragraph.tags[at] == "P" and paragraph.words[at] in places
        dated = paragraph.tags[at] == "#" and bool(places)
        if (led and paragraph.tags[at - 1] in "Nn") or (dated and paragraph.tags[at - 1] == "N"):
            return at  # "Тарнов | на брифинге", "Тарнов | 9 декабря"
        of_office = places and _offices(paragraph.language.code or "").fullmatch(paragraph.words[at - 1])
        if (is_addressed(paragraph, at) and not of_office) or (
            arabic and (paragraph.tags[at] in "PJ" or _is_adverb(paragraph, at))
        ):
            return at
    return last


@cache
def _offices(code: str) -> re.Pattern[str]:
    """Nouns for what somebody is, behind which a genitive has the form of whom it is told: "rzeczniczka | policji"."""
    return re.compile("|".join(OFFICES_BEHIND.get(code, "").replace("(", "(?:").split()) or r"\b\B")


_ON_THE_OCCASION: Final = (
    "tatón", "kozón", "ülésen", "tájékoztatóján", "beszélgetésen", "fórumon", "interjúban", "műsorban", "beszédében",
    "oldalán", "rendezvényen", "eseményen",
)  # fmt: skip
"""Ends of Hungarian nouns for when and where something was said."""


def _hungarian_hearer(paragraph: Paragraph, first: int, last: int) -> int | None:
    """The token, with its article, at which whom it was told ends a source: "a képviselő | a Hírlapnak"; or None."""
    if paragraph.tags[first] == "D" and paragraph.words[last - 1].endswith(_ON_THE_OCCASION):
        second = paragraph.tags.rfind("D", first + 2, last)
        return second if second > 0 else None  # "a városvezető | a keddi tájékoztatón"
    if not paragraph.words[last - 1].endswith(("nak", "nek")) or len(paragraph.words[last - 1]) < _SHORTEST_HEARER:
        return None
    article = max(first, *(at for at in range(first, last - 1) if paragraph.tags[at] == "D"), first)
    return article if article > first else last - 1 if last - 1 > first else None


_SHORTEST_HEARER: Final = 6
"""Letters of a Hungarian word in the dative: "Pálnak" is one, "annak" none that is told."""


def _is_adverb(paragraph: Paragraph, at: int) -> bool:
    """Whether an Arabic word ends as adverbs and participles do, and no name: "ضاحكًا"."""
    return _TANWEEN in paragraph.text[paragraph.starts[at] : paragraph.ends[at]]


_TANWEEN: Final = "\u064b"


def before_colon(paragraph: Paragraph, first: int, last: int) -> Range | None:
    """The source before a colon, without the verb that may end it ("Einige Anwohner riefen: …"); None for a sentence.

    Where nouns have capitals, or the language has no list of words, one word behind the last of them is a verb, and
    more make a sentence. Elsewhere a source without a capital is short.
    """
    code = paragraph.language.code
    if (comma := paragraph.tags.find(",", first, last)) > first:
        last = comma  # "Eine junge Anwältin, entschlossen: …"
    tags = paragraph.tags[first:last]
    if code == "de" and tags[:1] == "P":
        return None  # "Für Holt kein Thema: …"
    if code == "de" and (named := _beside_object(paragraph, first, last)) is not None:
        return named
    if tags in ("R", "W"):
        return first, last
    if not tags or tags[-1] in "PCDSY":
        return None
    if code == "de" and (verb := _unknown_verb(paragraph, first, last)) is not None:
        people = "N" in paragraph.tags[first:verb] and of_people(paragraph.words[first:verb])
        return (first, verb) if people else None
    if code == "de" or not paragraph.language.words:
        behind = len(tags) - 1 - tags.rfind("N")
        if behind > 1:
            return None
        return (first, last - behind) if last - behind > first else None
    return (first, last) if "N" in tags or len(tags) <= _LONGEST_PLAIN else None


def _beside_object(paragraph: Paragraph, first: int, last: int) -> Range | None:
    """Who stands behind an object: "Das fasste | Ada Holt | zusammen: …", "…, den | Holt | zusammenfasste: …"."""
    words, tags = paragraph.words, paragraph.tags
    relative = tags[first - 1 : first] == "," and words[first] in _OBJECTS
    shape = r"D(?P<who>N{1,3})n?" if relative else r"[DY]n(?P<who>N{1,3})[nYP]{0,2}"
    named = re.compile(shape).fullmatch(tags, first, last)
    return named.span("who") if named and (relative or words[first] in ("das", "dies", "so")) else None


_SEEING: Final = frozenset("sieht sehen sah sahen beurteilt bewertet".split())


def seen_by(paragraph: Paragraph, first: int, last: int) -> Range | None:
    """Who sees it so, before a colon, in German: "Ähnlich sieht es | Ada Holt von der Werft |: …"; None for others."""
    seen = _seen().fullmatch(paragraph.tags, first, last) if paragraph.language.code == "de" else None
    return seen.span("who") if seen is not None and paragraph.words[first + 1] in _SEEING else None


@cache
def _seen() -> re.Pattern[str]:
    """How somebody sees it, and who does."""
    return re.compile(r"[YnNJ]n[RD]Y?(?P<who>D?n{0,2}N{1,4}(?:[PD]{1,2}n?N{1,4}){0,2})")


_OBJECTS: Final = frozenset("das den die was".split())


def _unknown_verb(paragraph: Paragraph, first: int, last: int) -> int | None:
    """The verb that no list knows: small letters behind a noun, and no noun behind: "Ein Mann schüttelt den Kopf"."""
    tags = paragraph.tags
    for at in range(first + 1, last - 1):
        if tags[at] == "n" and tags[at - 1] == "N" and tags[at + 1] != "N" and "N" in tags[at + 1 : last]:
            return at
    return None


_LONGEST_PLAIN: Final = 5
"""Words of a source before a colon that holds no capital: "el presidente de la cámara"."""


def _is_meeting(words: list[str], at: int, last: int) -> bool:
    return any(word in _MEETINGS for word in words[at + 1 : min(at + 3, last)])


def to_next_phrase(tags: str, source: Range | None) -> Range | None:
    """A subject behind its verb without the object behind it, in tokens: "die Firma | 500 Schiffe"; None for None."""
    if source is None:
        return None
    object_ = re.compile(r"(?<=[Nn])[#D]|(?<=N)n(?=N)").search(tags, source[0] + 1, source[1])
    return source[0], object_.start() if object_ else source[1]


def without_parenthesis(tags: str, source: Range | None) -> Range | None:
    """A source without the clause between dashes that says who tells of it: "Премьер,— продолжил Тарнов,— ответил"."""
    inside = re.compile(",-[^-]*[VvGg][^-]*,?-").search(tags, *source) if source else None
    return (source[0], inside.start()) if source and inside else source
