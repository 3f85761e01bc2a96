"""Names in German, where every noun has a capital: which words before a verb can be somebody's name at all.

A word with a capital proves nothing there. What is no name, no office and no noun with its article is nobody.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Sequence
from functools import cache
from typing import Literal

from msgspec import Struct

from onrecord.given_names.listed import FEMALE, MALE
from onrecord.given_names.more import MORE_FEMALE, MORE_MALE
from onrecord.record import Span
from onrecord.statements.lexicon import Language
from onrecord.statements.lexicon.kinds.acts import act_verbs
from onrecord.statements.lexicon.languages.germanic import BODY_ENDINGS, NO_NAMES
from onrecord.statements.lexicon.languages.semitic import ARTICLES
from onrecord.statements.lexicon.names.bodies import KNOWN
from onrecord.statements.lexicon.names.german_places import GERMAN_PLACES
from onrecord.statements.lexicon.names.places import places
from onrecord.statements.lexicon.people.roles import OFFICES

German = Literal["person", "organisation", "described", "nobody"]

_OF_PEOPLE = (
    "in", "er", "ist", "ent", "ant", "eur", "or", "ekt", "loge", "pathe", "nom", "mann", "frau", "wart", "experte",
     "bauer", "held", "kind", "vater", "mutter", "schwester", "bruder", "freund", "kollege", "zeuge",
    "arzt", "chef", "sekretär", "mitglied", "beauftragte", "kapitän", "kommissar", "bischof", "coach", "analyst",
     "kandidat", "funktionär", "pilot", "soph", "graf", "angeklagte", "beschuldigte", "verdächtige", "angehörige",
     "überlebende", "vorsitzende",
)  # fmt: skip
"""How German nouns for people end; what stands behind one and looks like a name is one."""
_SHORTEST = 5
"""Letters that such a noun has more than, "Arzt" and "Chef" left out: "Super" is none."""
_NO_NAMES_END = (
    *"erin istin entin orin antin ärztin login schüler spieler sprecher lehrer rechtler führer leiter minister".split(),
    *"präsident direktor forscher wissenschaftler historiker politiker aktivist redakteur inhaber betreiber".split(),
    *"gründer berater trainer experte politologe soziologe psychologe biologe geologe ökonom bürgermeister".split(),
    *"anwalt vorsitzende professor journalist kommissar sekretär botschafter diplomat unternehmer moderator".split(),
)
"""How nouns for people end that no given name ends like: "Schülerin Diba"."""
_DESCRIBING = ("ierte", "ierten", "ierter", "ische", "ischen", "ischer", "liche", "lichen", "licher", "ende", "enden")
"""How words end that tell more of a noun behind them: "Identifizierte Spione"."""
_DECLINED = frozenset("des eines dem einem den einen".split())
"""Articles of a noun in another case than the first."""
_PARTICLES = frozenset("von van der den de zu zum zur".split())


def german_source(words: str, language: Language) -> German:
    """What the words of a source are by their shape.

    "person" or "organisation": two or three words with a capital of which none begins German sentences;
    "described": a noun with its article, or an office; "nobody": all else, as an adverb or one noun alone.
    """
    parts = head_of(words).split()
    if not parts:
        return "nobody"
    lower = [part.lower() for part in parts]
    if language.words.get(lower[0]) == "D":
        return "described" if len(parts) > 1 else "nobody"
    if "von" in lower[1:] and len(lower) - lower.index("von") > 2:
        return "described"  # "Freunde von Ada Holt"
    names = [part for part in parts if part.lower() not in _PARTICLES]
    if any(word in NO_NAMES or language.words.get(word) for word in lower if word not in _PARTICLES):
        return "nobody"
    if any(lower[0].endswith(office) for office in OFFICES):
        return "described"
    if len(names) not in (2, 3) or not all(_has_capital(part) and part.replace("-", "").isalpha() for part in names):
        return "nobody"
    if names[0].lower().endswith(_DESCRIBING):
        return "described"
    if is_owned(names):
        return "described"
    return "organisation" if any(map(is_of_body, lower)) else "person"


def is_of_body(word: str) -> bool:
    """Whether a word, lower case, is a noun for a body by its ending, and no given name: not "Roland", "Dag"."""
    return word.endswith(BODY_ENDINGS) and word not in MALE | FEMALE | MORE_MALE | MORE_FEMALE


def is_owned(names: Sequence[str]) -> bool:
    """Whether words with capitals are somebody's by a name in the genitive: "Ada Holts Sprecherin"."""
    owner = names[-2] if len(names) > 1 else ""
    plain = owner.endswith("s") and owner.lower() not in MALE | FEMALE | MORE_MALE | MORE_FEMALE
    return plain and names[-1].lower() in _OWNED


_OWNED = frozenset(
    "sprecher sprecherin anwalt anwältin anwälte verteidiger verteidigerin stellvertreter stellvertreterin nachfolger "
    "nachfolgerin vorgänger vorgängerin berater beraterin ehefrau ehemann frau mutter vater bruder schwester tochter "
    "sohn partei büro lager team kollege kollegin mitarbeiter mitarbeiterin manager managerin trainer trainerin "
    "management familie rechtsanwalt rechtsanwältin".split()
)
"""Nouns behind the name of whose they are."""


class Held(Struct, frozen=True):
    """Somebody behind their office: the name, where it begins in the words of the source, and the office."""

    name: str
    at: int
    role: str


def named_first(words: str, language: Language) -> str:
    """The name with which a source begins, without whose somebody is: "Romy Biner | von der Werft"; else all of it."""
    match = _first_name().match(words)
    return match["name"] if match and german_source(match["name"], language) == "person" else words


@cache
def _first_name() -> re.Pattern[str]:
    """Two words with capitals, a particle between them or none, before a preposition."""
    return re.compile(
        r"(?P<name>[A-ZÀ-Þ][\w-]+ (?:(?:von|van|de|zu) )?[A-ZÀ-Þ][\w’-]+)"
        r"(?= (?:von (?:der|den|dem|[A-ZÀ-Þ])|vom|beim?|aus|am|an der|im|in der|für) ?)"
    )


def held_by(words: str, language: Language) -> Held | None:
    """Who is named behind an office: "die Hafenmeisterin Romy Biner", "USA-Kenner Jäger"; None where nobody is.

    The office is the last noun before two or three words with capitals, or before one where a hyphen tells it from a
    given name.
    """
    phrase = head_of(words)
    parts = list(re.finditer(r"\S+", phrase))
    article = bool(parts) and language.words.get(parts[0].group().lower()) == "D"
    for length in (3, 2, 1):
        at = len(parts) - length - 1
        if at < 0 or (article and at == 0):
            continue
        office, *name = (part.group() for part in parts[at:])
        before = [part.group().lower() for part in parts[:at]]
        if before[-1:] == ["und"] and of_people(before[-2:-1]):
            before = before[:-2]  # "Beraterin und | Autorin Romy Biner"
        owner = before[0].removesuffix("s") if len(before) == 1 else ""
        owned = owner != "" and owner != before[0] and (owner in places() or owner in GERMAN_PLACES)
        if before and not owned and (not article or any(language.words.get(word) for word in before[1:])):
            continue  # "Chinas | Staatschef Roy Varn"
        if length > 2 and of_people([name[0].lower()]):
            continue  # "die Halder Rektorin Romy Biner"
        held = nominative(office) if parts[0].group().lower() in _DECLINED else office
        if _is_office(held, length) and all(_is_name(part, language) for part in name):
            told = [part.group() for part in parts[1 if article else 0 : at]]
            declined = parts[0].group().lower() in _DECLINED | {"der"}
            first = parts[0].group().lower()
            role = " ".join([*(_agreeing(word, held, first) if declined else word for word in told), held])
            return Held(" ".join(name), parts[at + 1].start(), role)
    return None


def _agreeing(adjective: str, noun: str, article: str) -> str:
    """An adjective before a noun without its article, both in the first case: "ukrainischer | Präsident"."""
    if article == "der" and adjective[:1].islower() and adjective.endswith("e") and not noun.endswith("in"):
        return f"{adjective}r"
    return adjective[:-1] + ("" if noun.endswith("in") else "r") if adjective.endswith("en") else adjective


def head_of(words: str) -> str:
    """A source to its first comma, but for one behind a hyphen: "der Sozial-, Gesundheits- und Baudirektor"."""
    return re.split(r"(?<!-),", words)[0]


def _has_capital(word: str) -> bool:
    return re.match(rf"(?:{ARTICLES}-)?[A-ZÀ-Þ]", word) is not None


def _is_office(word: str, names: int) -> bool:
    lower = word.lower()
    given = not (MALE | FEMALE).isdisjoint(lower.split("-"))
    ends = lower.endswith(_OF_PEOPLE) or lower.endswith(tuple(OFFICES)) or lower in ("sohn", "neffe", "enkel", "witwe")
    if lower.endswith(_OF_THINGS):
        return False
    long = len(word) > _SHORTEST or lower in ("arzt", "chef", "mann", "sohn", "neffe", "enkel", "witwe")
    plain = "-" in word or lower.endswith(_NO_NAMES_END)
    return word[:1].isupper() and long and ends and not given and (names > 1 or plain)


def _without_article(surname: str) -> str:
    return re.sub(rf"^{ARTICLES}-(?=[A-ZÀ-Þ])", "", surname)


def _is_name(word: str, language: Language) -> bool:
    word = _without_article(word)
    lower = word.lower()
    if not word[:1].isupper() or word.isupper() or not re.fullmatch(r"[^\W\d_][^\W\d_’'-]+(?:-\w+)?", word):
        return False
    return not (lower in NO_NAMES or language.words.get(lower) or is_of_body(lower))


def of_people(words: Iterable[str]) -> bool:
    """Whether one of these words, lower case, is a noun for people, in the genitive or not: "sprechers"."""
    return any(_is_of_people(word) or (word.endswith("s") and _is_of_people(nominative(word))) for word in words)


def _is_of_people(word: str) -> bool:
    return word.endswith((*_OF_PEOPLE, *OFFICES)) and len(word) > _SHORTEST and not word.endswith(_OF_THINGS)


_OF_THINGS = ("magazin", "sender", "termin", "medizin", "benzin", "kabinett", "ruin")
"""How nouns end that end as those for people, and are none."""


def nominative(noun: str) -> str:
    """A noun for people as it is without an ending: "Bürgermeisters", "des Präsidenten"; others as they are."""
    for ending in ("es", "s", "en", "n"):
        stem = noun.removesuffix(ending)
        if stem != noun and _is_of_people(stem.lower()) and ("s" in ending or stem.lower().endswith(_IN_EN)):
            return stem
    return noun


_IN_EN = (
    "ent", "ant", "ist", "ekt", "loge", "pathe", "nom", "soph", "graf", "pilot", "kandidat", "zeuge", "kollege",
    "experte", "beauftragte", "abgeordnete", "vorsitzende",
)  # fmt: skip
"""How nouns for people end that have "-en" in all cases but the first."""


def office_from(words: Sequence[str], first: int, end: int) -> int:
    """Where the office before a name begins, behind what tells whose word it is: "Angaben von | Bürgermeister Roy"."""
    small = next((at for at in range(end - 1, first, -1) if words[at][:1].islower()), None)
    led = small is not None and not of_people(word.lower() for word in words[first:small])
    return small + 1 if small is not None and led else first


def without_owners_s(text: str, start: int, end: int) -> int:
    """Where the name at `text[start:end]` ends without the ending of the genitive: "nach Angaben | Roy Varns"."""
    whose = text[end - 1] == "s" and text[end - 2] not in "sxzß" and " " in text[start:end]
    return end - 1 if whose and _whose_words().search(text, max(0, start - 20), start) else end


@cache
def _whose_words() -> re.Pattern[str]:
    """A noun for somebody's words, right behind which stands who that is."""
    return re.compile(
        r"(?:Angaben|Worten|Aussagen?|Ansicht|Meinung|Einschätzung|Auffassung|Überzeugung|Darstellung) \Z"
    )


def belongs_to_another(words: Sequence[str], given: Container[str]) -> bool:
    """Whether a name of a run of capitals is another's: "die Sprecherin | der Polizei", "ein Anwalt | von Ada Holt"."""
    led = [*words[:3]]
    return led[:1] in (["der"], ["den"]) or (led[:1] == ["von"] and len(led) > 2 and led[1].lower() in given)


def without_whose(name: list[re.Match[str]]) -> list[re.Match[str]]:
    """ "Ada Holt von der Werft" is Ada Holt, where "Ada von der Holt" is whole."""
    small = [word.group()[0].islower() for word in name]
    return name[: next((at for at in range(2, len(name)) if small[at] and not small[at - 1]), len(name))]


def is_object(words: Sequence[str], tags: Sequence[str], verb: int, first: int) -> bool:
    """Whether the phrase at `first` is what somebody demands or promises: "…, forderte | eine Entschuldigung".

    One thing with "ein" behind such a verb, and no noun for people or bodies.
    """
    kind = act_verbs("de").get(words[verb])
    if kind in (None, "claim", "question") or words[first] not in ("ein", "eine", "einen", "mehr", "keine", "keinen"):
        return False
    behind = range(first + 1, min(first + _LONGEST_PHRASE, len(words)))
    noun = next((at for at in behind if tags[at] == "N"), None)
    return noun is not None and not (of_people([words[noun]]) or words[noun].endswith(BODY_ENDINGS))


_LONGEST_PHRASE = 5
"""Tokens of an article, adjectives and a noun."""


class FullName(Struct, frozen=True):
    """What a surname is by the words before it: `name` in full and where it stands; None for a body's, as of a firm."""

    name: str | None
    span: Span


def full_names(text: str, language: Language) -> dict[str, FullName]:
    """For each word of a text that one name ends with, or that stands behind a noun for bodies alone, who that is."""
    given: dict[str, dict[str, Span]] = {}
    bodies: dict[str, Span] = {}
    for match in _pairs().finditer(text):
        word, surname = match.groups()
        span = match.start(1), match.end(2)
        if is_of_body(word.lower()):
            bodies.setdefault(surname, match.span(2))
        elif surname.isupper() and word.lower() not in MALE | FEMALE:
            continue  # "über einen Button EPI"
        elif _is_name(word, language) and not _is_office(word, 2) and not word.lower().endswith(_DESCRIBING):
            given.setdefault(surname, {}).setdefault(word, span)
    known = MALE | FEMALE | MORE_MALE | MORE_FEMALE
    found = {surname: FullName(None, span) for surname, span in bodies.items() if surname not in given}
    for surname, words in given.items():
        listed = [word for word in words if word.lower() in known]
        if len(words) == 1 or len(listed) == 1:
            word = listed[0] if listed else next(iter(words))
            found[surname] = FullName(f"{word} {surname}", words[word])
            found.setdefault(_without_article(surname), found[surname])  # "al-Tarn", and then "Tarn"
    return _surnames_alone(text, language) | found


def _surnames_alone(text: str, language: Language) -> dict[str, FullName]:
    """Who is named by surname alone: a word that speaks twice, once with a verb of one, and never has an article."""
    spoke: dict[str, list[Span]] = {}
    ones = set()
    for match in _speaks_alone().finditer(text):
        spoke.setdefault(match["word"], []).append(match.span("word"))
        if match["verb"] != "so":  # "so Anwohner": many
            ones.add(match["word"])
    if ones:
        ones -= {match["word"] for match in _articled().finditer(text)}
    nobody = places() | KNOWN | _KIN
    return {
        word: FullName(word, spans[0])
        for word, spans in spoke.items()
        if len(spans) > 1
        and word in ones
        and _is_name(word, language)
        and word.lower() not in nobody
        and not word.lower().endswith(BODY_ENDINGS + _DESCRIBING)
    }


_KIN = frozenset("mama papa mutti vati oma opa gott".split())


@cache
def _articled() -> re.Pattern[str]:
    """A word with a capital behind an article or what stands in its place."""
    article = (
        r"(?i:der|die|das|den|dem|des|(?:k?ein|[msd]ein|ihr|unser|jed|dies)\w{0,2}|zum|zur|im|vom|beim|am|viele|alle)"
    )
    return re.compile(rf"\b{article} (?P<word>[A-ZÄÖÜ][a-zäöüß]+(?:-[A-ZÄÖÜ][a-zäöüß]+)?)")


@cache
def _speaks_alone() -> re.Pattern[str]:
    """A word with a capital behind a quotation's or a clause's "sagt", before a mark or whom it is told."""
    behind = r"(?=[.,;:]|\s(?:dem|der|den|im|in|am|bei|gegenüber|zu)\b)"
    word = r"(?P<word>[A-ZÄÖÜ][a-zäöüß]+(?:-[A-ZÄÖÜ][a-zäöüß]+)?)"
    return re.compile(rf"(?<=[,“”\"»«] )(?P<verb>so|sagte?|meinte?|betonte?) {word}{behind}")


@cache
def _pairs() -> re.Pattern[str]:
    """Two words with a capital, of which the second may be the first of another pair, or have an Arabic article."""
    word = r"[A-ZÀ-Þ][\w’-]+"
    return re.compile(rf"(?<![\w-])({word})(?= ((?:{ARTICLES}-)?{word}))")


def is_several(text: str, start: int, end: int) -> bool:
    """Whether "sie" at `text[start:end]` is they: its verb, before or after it, ends in -en."""
    before = re.search(r"(?<!\w)[a-zäöüß]+en $", text[max(0, start - 30) : start])
    behind = re.match(
        r" (?!verlauten|wissen|(?:d|ein|kein|sein|ihr|dies|all|viel|ihn|geg|neb|weg|zwisch)en\b)[a-zäöüß]+en\b",
        text[end : end + 30],
    )
    return before is not None or behind is not None
