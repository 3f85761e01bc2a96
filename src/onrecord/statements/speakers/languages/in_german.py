"""Speakers of German texts whom the cast does not have: all nouns have capitals, so that a name's shape tells less."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from msgspec.structs import replace

from onrecord.record import Span, Speaker
from onrecord.statements.lexicon import Language
from onrecord.statements.lexicon.languages.germanic import BODY_ENDINGS
from onrecord.statements.lexicon.names.bodies import KNOWN
from onrecord.statements.lexicon.names.german_places import GERMAN_PLACES
from onrecord.statements.lexicon.names.places import places
from onrecord.statements.rules.paragraph.german import (
    FullName,
    full_names,
    german_source,
    head_of,
    held_by,
    named_first,
    nominative,
    of_people,
    without_owners_s,
)
from onrecord.statements.rules.paragraph.retagging import SOME_WHO_SPEAK
from onrecord.statements.speakers.languages.german_people import given_gender


class HeardInGerman:
    """Answers who a source is in one German text, source by source in its order."""

    def __init__(self, text: str, language: Language) -> None:
        self._text, self._language = text, language
        self._full_names: dict[str, FullName] | None = None
        self._heard: dict[str, Speaker] = {}
        """Those whom the shape of their name told, by surname."""

    def speaker_of(self, source: Span, words: str, described: Callable[[Span, str], Speaker]) -> Speaker | None:
        """Who a source without a name of the cast is; None for an adverb, a noun alone. `described` tells phrases."""
        words = named_first(re.sub(r" \([^()]*\)$", "", words), self._language)  # "Ada Holt (Linke)"
        if is_written(words):
            role = re.sub(r"^(?:[Dd](?:er|ie|as|em|en|es)|[Ee]ine[rmns]?|[Ee]in) ", "", words)
            return Speaker(role=role, kind="document", confidence=0.6)
        if (held := held_by(_without_where(words), self._language)) is not None:
            start = source[0] + held.at
            if (whole := self.whole(source, held.name, held.role)) is not None:
                return whole
            speaker = Speaker(name=held.name, role=held.role, kind="person", resolved_by="name", confidence=0.7,
                              named_by=(start, start + len(held.name)))  # fmt: skip
            first, *_, last = held.name.split() if " " in held.name else [held.name] * 2
            self._heard[first if first in _SURNAMES_FIRST else last] = speaker
            return speaker
        if (told := self._told_more_of(source, words)) is not None:
            return told
        kind = german_source(words, self._language)
        if (heard := self._heard.get(words)) is not None:
            return replace(heard, resolved_by="surname")
        if kind == "nobody":
            owner = re.fullmatch(r"[A-ZÄÖÜ][\w-]+(?=s)s", words)  # "nach Holts | Ansicht"
            found = self._in_full(source, words) or (self._in_full(source, words[:-1]) if owner else None)
            return found or _known(words, source) or _many(words) or _body_alone(words)
        if kind == "described":
            return _body(words, source[0], self._language) or _of_many(
                words, _in_first_case(words, described(source, words))
            )
        end = without_owners_s(self._text, source[0], source[0] + len(words.split(",")[0].rstrip()))
        name, named_by = self._text[source[0] : end], (source[0], end)
        speaker = Speaker(name=name, kind=kind, named_by=named_by, resolved_by="name", confidence=0.6)
        if kind == "person":
            self._heard[name.split()[-1]] = speaker
        return speaker

    def whole(self, source: Span, surname: str, role: str | None) -> Speaker | None:
        """Who is named by surname, where the text has the name in full, and `role` fits: "Expertin Holt"."""
        if " " in surname or (found := self._in_full(source, surname)) is None or " " not in (found.name or ""):
            return None
        given = str(found.name).split()[0].lower()
        if len(given) <= _TITLE:
            return None  # "Ms Holt"
        gender = given_gender(given)
        woman = role.split(" ")[0].endswith("in") if role else gender == "f"
        fits = gender in (None, "") or (gender == "f") == woman
        return replace(found, role=role) if fits and found.kind == "person" else None

    def _told_more_of(self, source: Span, words: str) -> Speaker | None:
        """Who is known in full by the surname with which more stands: "Holt aus Kiel", "der Drittplatzierte Holt"."""
        longer = [one for one in self._heard.values() if (one.name or "").endswith(f" {words}")]
        if len(longer) == 1 and words.count(" ") and len(self._before(words)) == 1:
            return replace(longer[0], resolved_by="surname")  # "Sheib ad-Din", of Ayman Sheib ad-Din
        if (place := _of_a_place().fullmatch(words)) is not None:
            return self._in_full(source, place["name"])
        if (office := _office_and_surname().fullmatch(words)) is not None and of_people([office["role"].lower()]):
            return self.whole(source, office["name"], office["role"])
        ranked = _ranked().fullmatch(words)
        found = self._in_full(source, ranked["name"]) if ranked else None
        return replace(found, role=ranked["role"]) if ranked and found is not None and found.name else None

    def _before(self, words: str) -> set[str]:
        """The words with a capital right before each place of `words`: given names of one or of several."""
        return set(re.findall(rf"([A-ZÀ-Þ][\w-]+) {re.escape(words)}(?![\w-])", self._text))

    def _in_full(self, source: Span, word: str) -> Speaker | None:
        """Who has this surname in a German text, where somebody is named in full there; else nobody."""
        if not re.fullmatch(r"[A-ZÄÖÜ][\w-]+", word) or self._language.words.get(word.lower()):
            return None
        if self._full_names is None:
            self._full_names = full_names(self._text, self._language)
        found = self._full_names.get(word)
        if found is None:
            return None
        if found.name is None:
            return Speaker(name=word, kind="organisation", resolved_by="name", named_by=source, confidence=0.6)
        speaker = Speaker(name=found.name, kind="person", resolved_by="surname", named_by=found.span, confidence=0.6)
        self._heard[word] = speaker
        return speaker


@cache
def _experts() -> re.Pattern[str]:
    """Several people by what they do, and of what body they are: "die Analysten der Deutschen Bank"."""
    ends = "nalysten|xperten|konomen|orscher|rmittler|nwälte|itglieder|olkswirte|uristen|issenschaftler|olitiker|eamten"
    return re.compile(rf"(?:[Dd]ie )?(?:[a-zäöüß]+n )?[A-ZÄÖÜ][\w-]*(?:{ends}) (?:der|des|von|vom|aus|bei) [^,]+\Z")


def by_letters(words: str, source: Span, name: str | None) -> Speaker | None:
    """A body that a source calls by its letters, where the cast took a noun before them for a given name: `name`."""
    given, _, last = (name or "").partition(" ")
    if last != words or not words.isupper() or not _is_of_letters(words) or given_gender(given.lower()) is not None:
        return None
    return Speaker(name=words, kind="organisation", resolved_by="name", named_by=source, confidence=0.6)


def some_of(words: str) -> Speaker | None:
    """A part of a body or of a group, which is no name of either: "Teile der Linken"; None for others."""
    if re.fullmatch(r"(?i:der|die|das|den|dem) \w+ und (?i:der|die|das|den|dem) \w+", words):
        return Speaker(role=words.partition(" ")[2], kind="group", confidence=0.6)  # "der Polizei und der Stadt"
    if _experts().match(words):
        return Speaker(role=re.sub("^[Dd]ie ", "", words), kind="group", confidence=0.6)
    if not re.match(r"(?:Große |Weite )?(?:Teile|Kreise|Reihen|Vertreter|Mitglieder|Anhänger) (?:der|des|von) ", words):
        return None
    return Speaker(role=words, kind="group", confidence=0.6)


_TITLE = 2
"""Letters of a title that stands before a surname."""
_SURNAMES_FIRST = frozenset("Xi Kim Li Wang Wen Hu Moon Yoon Park Lai Tsai Tran".split())
"""Surnames that stand before given ones: "Xi Jinping", and then "Xi"."""


def _in_first_case(words: str, speaker: Speaker) -> Speaker:
    """A speaker with what they are as it is called without "des" before it: "eines | Sprechers der Polizei"."""
    noun, blank, rest = (speaker.role or "").partition(" ")
    declined = words.split(" ")[0].lower() in ("des", "eines", "dem", "einem") and speaker.name is None
    return replace(speaker, role=nominative(noun) + blank + rest) if declined and noun else speaker


def _without_where(words: str) -> str:
    """An office and a name without where its bearer is from or of: "der Aktivist Roy Varn | aus Kiel"."""
    match = _held_there().fullmatch(words)
    return match["held"] if match else words


@cache
def _held_there() -> re.Pattern[str]:
    name = r"[A-ZÄÖÜ][a-zäöüß]+(?:-[A-ZÄÖÜ][a-zäöüß]+)?"
    there = r"(?:aus|bei|beim|vom|von(?: der)?|im|in(?: der)?) [A-ZÄÖÜ][^,]*"
    return re.compile(rf"(?P<held>(?:[a-zäöüßA-ZÄÖÜ][\w-]* ){{1,4}}{name} {name}) {there}")


def _of_many(words: str, speaker: Speaker) -> Speaker:
    """Somebody without a name as several, where the article and the endings tell it: "die | Historiker"."""
    many = speaker.kind == "unnamed" and speaker.name is None and _several_people().match(words) is not None
    return replace(speaker, kind="group") if many else speaker


@cache
def _several_people() -> re.Pattern[str]:
    """A number or "die" with an adjective or a noun for many behind it."""
    many = r"(?i:mehrere|einige|viele|beide|zwei|drei|vier|fünf|zahlreiche|alle|manche|die beiden|diese beiden)"
    noun = r"[A-ZÄÖÜ][\w-]*(?:iker|ler|ner|tler|isten|enten|anten|logen|innen|eure|toren|kraten|ierten|linge|leute)"
    return re.compile(
        rf"(?:{many} |(?i:die|diese) (?:[a-zäöüß]+en [A-ZÄÖÜ]|(?:[a-zäöüß]+n )?{noun}(?![\w-]| [A-ZÄÖÜ])))"
    )


@cache
def _of_a_place() -> re.Pattern[str]:
    """A surname, and where its bearer is from or of."""
    return re.compile(r"(?P<name>[A-ZÄÖÜ][\w-]+) (?:aus|vom?|beim?|am|im)(?: (?:der|dem))? [A-ZÄÖÜ].*")


@cache
def _office_and_surname() -> re.Pattern[str]:
    """What somebody is, and their surname: "der Jurist Holt"."""
    return re.compile(r"[Dd](?:er|ie) (?:[a-zäöüß]+e )?(?P<role>[A-ZÄÖÜ][\w-]+) (?P<name>[A-ZÄÖÜ][\w-]+)")


@cache
def _ranked() -> re.Pattern[str]:
    """A noun for people made of an adjective or a participle, and a surname."""
    return re.compile(
        r"(?:[Dd](?:er|ie)|[Dd]ieser?) (?P<role>[A-ZÄÖÜ][\w-]*(?:ierte|zte|ende|jährige)) (?P<name>[A-ZÄÖÜ][\w-]+)"
    )


def _body_alone(words: str) -> Speaker | None:
    """A body that needs no article behind "laut": "Polizei", "Bundesnetzagentur"; None for others."""
    alone = re.fullmatch("[A-ZÄÖÜ][a-zäöüß]+", words) is not None and words.lower().endswith((*_BODIES, "polizei"))
    return Speaker(role=words, kind="organisation", confidence=0.6) if alone else None


def _known(word: str, source: Span) -> Speaker | None:
    """A state, a party, a firm or another body that is known by this one word, or by its letters; None for others."""
    known = word.lower() in GERMAN_PLACES or word.lower() in KNOWN or word.lower() in places()
    if not word[:1].isupper() or not (known or _is_of_letters(word)):
        return None
    return Speaker(name=word, kind="organisation", resolved_by="name", named_by=source, confidence=0.6)


def _many(words: str) -> Speaker | None:
    """Several people or bodies that a noun without an article tells of: "Anwohner", "westlicher Behörden"."""
    if words.lower() in SOME_WHO_SPEAK:
        return Speaker(role=words, kind="group", confidence=0.6)
    head, *behind = _behind_head().split(words, maxsplit=1)
    *before, noun = head.split()
    before = [before[0].lower(), *before[1:]] if before else []
    agents = (*_PLURALS, "mitarbeiter", "beobachter", "spieler", "personal", "innen") if before or behind else _PLURALS
    if not noun[:1].isupper() or not noun.lower().endswith(agents):
        return None
    return Speaker(role=words, kind="group", confidence=0.6) if all(map(_ADJECTIVE.fullmatch, before)) else None


_ADJECTIVE = re.compile(r"[^\W\d_]{2,}e[rns]?")
_PLURALS = tuple(
    "medien behörden anwohner ärzte ermittler forscher kritiker beobachter bewohner einwohner nutzer fans helfer "
    "retter zeugen politiker wissenschaftler historiker gewerkschaften parteien verbände zeitungen kreise kreisen "
    "demokraten republikaner christdemokraten konservative liberale "
    "posts forschende studierende demonstrierende beschäftigte betroffene angehörige kräfte krankenhäuser kliniken "
    "händlern vertreter experten expertinnen analysten ökonomen beamte augenzeugen teilnehmer aktivisten "
    "quellen militärs anhänger bürger händler kunden gegner fachleute fachleuten eltern opfer schüler lehrer".split()
)
"""How German nouns end that have one form for many, and are no name, lower case."""


def _is_of_letters(word: str) -> bool:
    """Whether a word is a body's letters: "FDP", "USA", "AfD"."""
    capitals = sum(letter.isupper() for letter in word)
    most = capitals > len(word) / 2 or (capitals == len(word) / 2 and capitals > _FEWEST_LETTERS)  # "BVerfG"
    return word.isalpha() and _FEWEST_LETTERS <= len(word) <= _MOST_LETTERS and most


_FEWEST_LETTERS, _MOST_LETTERS = 2, 6


def is_written(words: str) -> bool:
    """Whether a source without an article ends in a noun for what is written or counted: "Jüngsten Zahlen"."""
    head = _behind_head().split(head_of(words))[0]
    return head.split(" ")[-1].lower().endswith(_WRITTEN)


@cache
def _behind_head() -> re.Pattern[str]:
    """What tells more of a noun behind it."""
    return re.compile(r" (?:der|des|von|vom|über|zu|zum|zur|für|in|im|an|am|mit|aus) ")


_WRITTEN = tuple(
    "zahlen angaben daten bericht berichte berichten studie studien umfrage umfragen statistik statistiken erhebung "
    "erhebungen schätzung schätzungen erkenntnissen informationen recherchen dokumenten unterlagen gutachten prognose "
    "prognosen stellungnahme stellungnahmen urteil urteils beschluss abschnitt widmung artikel aushang dokument "
    "schreiben brief analyse analysen protokoll protokolle protokollen mitteilung mitteilungen akten auszügen "
    "quellen".split()
)
"""How such German nouns end."""


def _body(words: str, start: int, language: Language) -> Speaker | None:
    """A body behind its article, by its noun: "das Institut für Hafenschutz (IHW)"; named where more than its noun is.

    None for people, and where the noun may be one's as well: "der Landrat".
    """
    phrase = re.sub(r" \([^()]*\)$", "", head_of(words).strip())
    if phrase[:4].lower() == "des ":
        phrase = re.sub(r"(?<=[a-zäöü])(?:(?<=[ßzxtd])es|(?<![suißx])s)$", "", phrase)  # "des Hafenamts"
    parts = list(re.finditer(r"\S+", phrase))
    if len(parts) < 2 or parts[0].group().lower() not in ("die", "das", "der", "des", "dem"):
        return None
    if len(parts) == 2 and (known := _known(parts[1].group(), (start + parts[1].start(), start + parts[1].end()))):
        return known  # "die FDP", "der Kreml"
    nouns = [part for part in parts[1:] if part.group()[0].isupper()]
    adjectives = ("e", "er", "es", "en")
    plain = nouns[:1] if nouns and nouns[0].group().lower().endswith(_BODIES) else nouns  # "der Onlinehändler Olma"
    noun = next((part for part in plain if not part.group().endswith(adjectives) or part is plain[-1]), None)
    if noun is None or not noun.group().lower().endswith(_BODIES) or of_people([noun.group().lower()]):
        return None
    if any(language.words.get(part.group().lower()) for part in parts[1:] if part.start() < noun.start()):
        return None
    named = any(part.start() > noun.start() for part in nouns) or "-" in noun.group()
    at = start + parts[1].start()
    name = phrase[parts[1].start() :]
    if not named:
        return Speaker(role=name, kind="organisation", confidence=0.6)
    behind = phrase[noun.end() :].strip()
    if behind[:1].isupper() and noun.group().lower().endswith(_BEFORE_NAMES):  # "der britische Sender | BBC"
        at, name = start + phrase.index(behind, noun.end()), behind
    named_by = (at, at + len(name))
    return Speaker(name=name, kind="organisation", resolved_by="name", named_by=named_by, confidence=0.6)


_BEFORE_NAMES = ("agentur", "sender", "zeitung", "magazin", "portal", "konzern", "hersteller", "unternehmen", "firma")
"""How nouns end that tell what a body is, and are no part of the name behind them, as "Landgericht" is."""
_OF_PEOPLE_TOO = ("rat", "land", "kreis", "bund", "hersteller", "anbieter", "stadt", "werke")
_BODIES = (
    *(end for end in BODY_ENDINGS if end not in _OF_PEOPLE_TOO),
    *"direktion bundeswehr wehr verwaltung militär haus kommando ngo".split(),
)
"""How German nouns end that are bodies, and no people and no places."""
