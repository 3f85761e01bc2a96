"""Sources in French, Spanish, Italian and Portuguese: what they are, and what somebody who is named there is.

The noun that a phrase is about stands first there, and what identifies it behind: "el portavoz de la Asociación". Who
bears a name is asked of the cast list; here is what the words beside it tell.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from onrecord.given_names import is_given_name
from onrecord.record import Span, SpeakerKind
from onrecord.statements.lexicon import Language
from onrecord.statements.lexicon.families import ROMANCE
from onrecord.statements.lexicon.names.bodies import KNOWN
from onrecord.statements.lexicon.names.places import places
from onrecord.statements.lexicon.people.romance_nouns import BODY_NOUNS, DOCUMENT_NOUNS, OF_WHOM, PLACES
from onrecord.statements.rules.paragraph.sentences import Range
from onrecord.statements.rules.paragraph.tagging import Paragraph

LATTER: Final = frozenset(
    "ce dernier,cette dernière,este último,esta última,quest’ultimo,quest'ultimo,quest’ultima,quest'ultima".split(",")
)
"""Who was named last."""
RELATIVE: Final = frozenset("quien quienes qui quem".split())
"""Who, behind the one who is meant."""
_DEFINITE: Final = frozenset("el la los las lo le les l’ l' il i gli o a os as".split())
_SEVERAL: Final = frozenset(
    "los las les unos unas algunos algunas varios varias estos estas i gli alcuni alcune questi queste os as uns umas "
    "alguns algumas estes estas des plusieurs quelques certains certaines ces leurs sus".split()
)
"""Articles of many."""
_BEFORE_NOUN: Final = 3
"""Words among which the noun is: adjectives may stand before it."""
_LONGEST_ROLE: Final = 80
_SHORTEST_ROLE: Final = 2
"""Letters that a role has more than: "l’" is none."""


def begins_clause(word: str, tag: str) -> bool:
    """Whether a word that mostly is "that" is "who" here, by the tag of the next one: "la comisión | que investiga"."""
    return word in ("que", "che") and tag == "n"


def one_of_them(paragraph: Paragraph, first: int, end: int) -> int:
    """The token behind "l’une d’elles", "uno de ellos" that begins at `first`; `first` without it."""
    found = _one_of().match(paragraph.tags, first, end)
    return found.end() if found and not _ONE.isdisjoint(paragraph.words[first : first + 2]) else first


@cache
def _one_of() -> re.Pattern[str]:
    return re.compile(r"[DnF]{1,2}[DP]P?[RF](?=[.,:)]|$)")


_ONE: Final = frozenset("un une uno una um uma".split())


def without_opening(paragraph: Paragraph, floor: int, source: Range) -> Range | None:
    """A source that ends in a comma, without a participle before it; None where it is none.

    That is so where words in marks stand in it, and where somebody else's doing is told of what the sentence, which
    begins at `floor`, is about: "La denuncia presentada por el coordinador, | Ada Holt, junto con otros, | detalló".
    """
    tags, words = paragraph.tags, paragraph.words
    done = tags[floor : floor + 2] == "Dn" and not _BY.isdisjoint(words[floor : source[0]])
    if "q" in tags[slice(*source)] or (floor < source[0] and done and "," in tags[floor : source[0]]):
        return None
    return _opening_end(paragraph, *source), source[1]


_BY: Final = frozenset("por par dal dalla dai dagli dalle pelo pela pelos pelas".split())


def _opening_end(paragraph: Paragraph, first: int, last: int) -> int:
    """Where a subject begins behind a participle that opens its sentence: "Contactado pela agência, | o presidente".

    `first` where none does.
    """
    if (
        not first < last - 1
        or paragraph.tags[first + 1] not in "PD"
        or not _participle().fullmatch(paragraph.words[first])
    ):
        return first
    comma = paragraph.tags.find(",", first, last)
    told = comma > first and re.search("[Nn]", paragraph.tags[comma:last])
    return comma + 1 if told else first


@cache
def _participle() -> re.Pattern[str]:
    return re.compile(r"\w{3,}(?:[aiu]d[oa]s?|[aiu]t[oaie]|ée?s?)|\w{3,}(?:esto|esta|erto|erta)")


def is_article(words: str) -> bool:
    """Whether words are but a definite article: "la Plataforma" is no person."""
    return words.strip().lower() in _DEFINITE


def are_many(text: str, source: Span) -> bool:
    """Whether a source is but the plural that begins a sentence, before its verb: "Analistas | señalan"."""
    word = re.fullmatch(r"[^\W\d_]+[si]", text[slice(*source)])
    opens = text[: source[0]].rstrip(" \n")[-1:] in ("", ".", "!", "?", "”", "»", '"')
    return word is not None and opens and _verb_of_many().match(text, source[1]) is not None


def are_of(text: str, start: int, end: int) -> bool:
    """Whether a word that begins a sentence is a noun in the plural with what it is of: "Fuentes | de la Policía"."""
    word = text[start:end]
    opens = text[:start].rstrip(" \n")[-1:] in ("", ".", "!", "?", "”", "»", '"')
    plural = re.fullmatch(r"[^\W\d_]+[si]", word) is not None and not is_given_name(word)
    return (
        opens
        and plural
        and re.compile(r" (?:de|del|du|des|di|dei|delle|dello|della|do|da|dos|das)\b").match(text, end) is not None
    )


@cache
def _verb_of_many() -> re.Pattern[str]:
    return re.compile(r" (?:han |hanno |ont |têm )?(?:[^\W\d_]+(?:[aeou]n|am|em|ono|ano|ent)|han|hanno|ont|têm)\b")


def is_no_person(name: str) -> bool:
    """Whether a single name is a place's, or by its letters no surname: "Séoul", "Flightradar24", "PeakMetrics"."""
    lower = name.lower()
    if lower in PLACES or lower in KNOWN or lower in places() or any(letter.isdigit() for letter in name):
        return True
    return re.search(r"[a-zà-ÿ]{2}[A-Z]", name) is not None


def kind_of(words: str, language: Language) -> SpeakerKind:
    """What a source without a name is, by the noun it is about: a group, a body, a document, or somebody unnamed."""
    parts = _phrase(words).lower().split()
    nouns = _without_articles(parts, language)
    for word in nouns[:_BEFORE_NOUN]:
        if language.words.get(word) == "P":
            break
        if word in DOCUMENT_NOUNS:
            return "document"
        if word in BODY_NOUNS:
            return "organisation"
    several = bool(parts) and (parts[0] in _SEVERAL or (nouns == parts and nouns[0].endswith("s")))
    return "group" if several else "unnamed"


def role_of(words: str, language: Language) -> str | None:
    """A source without its article and without what stands behind a comma: what an unnamed speaker is called."""
    parts = _phrase(words).split()
    return " ".join(_without_articles(parts, language)) or None


def side_of(words: str) -> str | None:
    """Whom a spokesman speaks for, where that is a name: "el portavoz del Kremlin"; None for others."""
    match = _speaks_for().search(_phrase(words))
    return match.group("body") if match else None


def role_beside(text: str, source: Span, name: Span, language: Language) -> str | None:
    """What the one named at `name` is, by the words of the source before it, or by those behind the name."""
    lead = text[source[0] : name[0]].partition(",")[0].strip()
    parts = re.sub(r"\A[Ll]([’'])(?=\w{3})", r"l\1 ", lead).split()  # "l’armatrice" is an article and a noun
    if parts and language.words.get(parts[0].lower().rstrip("’'")) == "D" and len(lead) < _LONGEST_ROLE:
        role = " ".join(_without_articles(parts, language))
        told = role[:1].islower() and len(role) > _SHORTEST_ROLE and role not in _NO_ROLES
        told = told and not _clause().search(role)
        return role if told and not is_topic(role) else None
    behind = _behind().match(text, name[1], name[1] + _LONGEST_ROLE)
    if behind is None or name[1] + _LONGEST_ROLE == behind.end() < len(text):
        return None
    office = behind.group("office").split()
    told = any(language.words.get(word) for word in office) or office[0].endswith(_NO_OFFICE)
    return None if told else behind.group("role")


@cache
def _clause() -> re.Pattern[str]:
    """An article that no preposition leads in: a clause, "cambio di programma provoca | la protesta del dem"."""
    before = "de|d'|d’|à|em|en|con|com|per|por|para|tra|sur|dans|chez|pour|sous|entre|contra|contro|su|fra|a"
    return re.compile(rf"(?:^|\s)(?!(?:{before})\s)[\w-]+ (?:la|il|lo|el|los|las|le|les|un|una|une|uno|o|os) ")


def tells_apart(lead: str, language: Language) -> bool:
    """Whether these words before a name say who that is: "el alcalde de Hull, ", and not where or with whom."""
    first = re.match(r"[^\W\d_]+[’']?", lead)
    article = first is not None and language.words.get(first.group().lower().rstrip("’'")) == "D"
    return article and lead.endswith((", ", " ")) and re.search(r"[.;:“”«»\"]", lead) is None


def is_topic(lead: str) -> bool:
    """Whether the words before a name make it what is spoken of: "Il caso Cecilia Tarn: …"."""
    return not OF_WHOM.isdisjoint(re.findall(r"\w+", lead.lower()))


_NO_ROLES: Final = frozenset("propio propia mismo misma propre même stesso stessa próprio própria".split())
_NO_OFFICE: Final = ("mente", "ment", "ndo", "ado", "ada", "ido", "ida", "ato", "ata", "uto", "uta", "ant", "é", "ée")
"""Ends of adverbs and participles: what follows them is no office."""


def _phrase(words: str) -> str:
    return re.split(r",|\s(?:que|qui|quien|che|quem)\s", words)[0].strip()


def _without_articles(parts: list[str], language: Language) -> list[str]:
    kept = list(parts)
    while len(kept) > 1 and language.words.get(kept[0].lower().rstrip("’'")) in ("D", "Y", "C"):
        if kept[0].lower() in _ONE and language.words.get(kept[1].lower()) == "P":
            break  # "uno dei cartelli"
        kept.pop(0)
    if kept and (cut := re.match(r"(?:[lL]|[uU]n|[dD])[’'](?=\w{3})", kept[0])):
        kept[0] = kept[0][cut.end() :]
    return kept


def is_agent(paragraph: Paragraph, at: int) -> bool:
    """Whether a Romance phrase at token `at` tells by whom something is: "en un mensaje difundido por | X"."""
    by = paragraph.language.code in ROMANCE and paragraph.words[at - 1] in _MADE_BY
    return by and paragraph.words[at - 2].endswith(_MADE)


_MADE_BY: Final = frozenset("por par pelo pela pelos pelas dal dallo dalla dai dagli dalle da".split())
_MADE: Final = tuple("ado ada ados adas ido ida idos idas ato ata ati ate uto uta uti ute ito ita é ée és ées".split())
"""How participles end before it."""


@cache
def _speaks_for() -> re.Pattern[str]:
    heads = "portavoz|vocero|vocera|porte-parole|portavoce|porta-voz|fuentes?|fonti?|sources?|fontes?"
    of = "del|de la|de los|de|du|des|della|dello|dei|di|do|da|dos|das"
    word = r"[A-ZÀ-Þ][\w’'-]*"
    return re.compile(rf"\b(?:{heads})(?: [a-zà-ÿ]+)? (?:{of}) (?P<body>{word}(?: (?:(?:{of}) )?{word})*)")


@cache
def _behind() -> re.Pattern[str]:
    """An office behind a name: ", portavoz de la Asociación,"; it has a preposition near its beginning."""
    of = "de|del|du|des|della|dello|dei|di|do|da|dos|das|au|aux"
    word = "[a-zà-ÿ-]+"
    office = rf"(?P<office>(?:PDG|DG|{word})(?: {word}){{0,2}}?) (?:(?:{of}) |d[’']|de l[’']|à l[’']|dell[’'])"
    return re.compile(rf", (?:(?:el|la|le|il|o|a) )?(?P<role>{office}[^,.;:“”«»\"()\n]+)(?=[,.\n]|\Z)")
