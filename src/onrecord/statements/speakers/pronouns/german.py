"""Whom "er", "sie" and "der Trainer" mean in German: who spoke last, or the nearest sentence's subject that can be.

Case tells a subject only by articles and by what stands before a name: behind "von", "über" or "dem Minister" nobody
is one. What stands in quotation marks is others' and names nobody. Measured by `benchmarks/german_pronouns.py`.
"""

from __future__ import annotations

import re
from functools import cache, cached_property
from itertools import pairwise

from onrecord.record import Span, Speaker
from onrecord.statements.lexicon import Language
from onrecord.statements.rules.paragraph.german import of_people
from onrecord.statements.speakers.cast.cast import Cast
from onrecord.statements.speakers.languages.german_people import GermanPeople, Named

_SENTENCES, _REACH = 6, 1200
"""Sentences and characters that are looked at before a pronoun."""
_OBLIQUE = frozenset("dem den des einem einen eines diesem diesen dieses seinem seinen ihrem ihren".split())
"""Articles that no subject has."""
_SAID = 12
"""Sources before a pronoun that are looked at."""


class GermanPronouns:
    """Answers whom pronouns mean in one text, asked in its order."""

    def __init__(self, text: str, language: Language, cast: Cast, quotations: tuple[Span, ...]) -> None:
        self._text, self._language, self._cast, self._quotations = text, language, cast, quotations
        self._spoke: list[tuple[int, Speaker]] = []

    def spoke(self, at: int, speaker: Speaker) -> None:
        """Takes note of one who speaks at `at`."""
        if speaker.kind == "person":
            self._spoke.append((at, speaker))

    def meant(self, at: int, gender: str) -> Speaker:
        """Whom "er" ("m") or "sie" ("f") at `at` means, without a name where the sentences before tell nobody."""
        found = self._named_before(at, gender)
        if found is None:
            return Speaker(kind="unnamed", confidence=0.5)
        return Speaker(name=found.name, kind="person", named_by=found.named_by, resolved_by="pronoun",
                       confidence=0.8 if found.gender == gender else 0.6)  # fmt: skip

    def called(self, source: Span, heard: Speaker | None) -> Speaker | None:
        """Who "der Trainer" is: the one named with that office; "der 48-Jährige": whom "er" would mean; else `heard`.

        "Der Richter" and "die Ärztin" are as often somebody new beside the one who is named, so they need the office.
        """
        if heard is None or heard.name is not None or heard.kind not in ("unnamed", "person"):
            return heard
        return self._called(source) or heard

    def _called(self, source: Span) -> Speaker | None:
        match = _definite().fullmatch(self._text, *source)
        noun = match["noun"].rpartition("-")[2].lower() if match else ""
        names = self._people.called(noun) if noun else set()
        if match is None or not (names or of_people([noun]) or noun.endswith(_OF_AGE)):
            return None
        woman = noun.endswith("in")
        gender = "m" if match["article"].lower() in ("der", "dieser") else "f"
        if woman != (gender == "f") and not noun.endswith("e"):
            return None  # "die Trainer", many of them
        if not names and (self._beside(source[0], gender) or self._began(source[0])):
            return None
        found = self._named_before(source[0], gender)
        held = found is not None and any(f" {found.name}".endswith(f" {name}") for name in names)
        if found is None or not (held if names else self._may_be_called(found, noun, match["noun"])):
            return None
        return Speaker(name=found.name, role=self._text[match.start("role") : match.end("role")], kind="person",
                       named_by=found.named_by, resolved_by="role", confidence=0.7 if names else 0.6)  # fmt: skip

    def _may_be_called(self, found: Named, noun: str, whole: str) -> bool:
        """Whether a noun tells more of one before whom no such office stands: any may be 48, few the judge."""
        start, end = found.named_by
        around = self._text[max(0, start - _NEAR) : start], self._text[end : end + _NEAR]
        if _apposition(noun).match(around[1]) or _office_of(noun).search(around[0]):
            return True
        aged = re.match(r"\d+(?=-)", whole), re.match(r",? \(?(\d{2})[),]", around[1])
        if aged[0] and aged[1] and aged[0].group() != aged[1].group(1):
            return False  # "Mia Kern (17)" is not "die 18-Jährige"
        return noun.endswith(_OF_ANYBODY) and (found.office is None or noun.endswith("jährige"))

    def _beside(self, at: int, gender: str) -> bool:
        """Whether the same sentence names somebody, and no quotation stands between: another than at `at`."""
        sentences = self._sentences_before(at)
        if not sentences:
            return False  # the text begins at `at`
        near = [one for one in self._people.within(*sentences[0]) if one.gender in (gender, None)]
        return any(not _marks().search(self._text, one.end, at) for one in near)

    def _began(self, at: int) -> bool:
        """Whether a word that nobody is known by begins the sentence of `at`, and speaks: "Yu ergänzt: „…“, so …"."""
        sentences = self._sentences_before(at)
        own = _opens_speech().match(self._text, *sentences[0]) if sentences else None
        return own is not None and not self._people.within(own.start(), own.end())

    def _named_before(self, at: int, gender: str) -> Named | None:
        described, passed = False, set[str]()
        paragraph = self._text.rfind("\n", 0, at)
        sentences = self._sentences_before(at)
        for start, end in sentences:
            found = self._subject_in(start, end, gender)
            if found is not None:
                # Nearer ones who are no subjects make one of the paragraph before doubtful.
                unsure = start < paragraph and not passed <= {found.name}
                if unsure or (described and self._others(sentences, found, gender)):
                    return None
                return found
            if (holder := self._holder_in(start, end, gender)) is not None:
                return holder
            role = self._described_in(start, end, gender)
            if role == "new":
                return None
            described = described or role == "known"
            passed |= {one.name for one in self._people.within(start, end) if one.gender in (gender, None)}
        return None

    def _sentences_before(self, at: int) -> list[Span]:
        """The sentences before `at`, its own beginning first; of its paragraph, and of the one before."""
        before = self._text.rfind("\n", 0, at)
        while before > 0 and self._text[before - 1].isspace():
            before -= 1
        before = self._text.rfind("\n", 0, max(before, 0)) + 1
        ends = [
            match.end()
            for match in _ends().finditer(self._text, max(before, at - _REACH), at)
            if match["line"] or not self._people.is_quoted(match.start("apart"))
        ]
        edges = [max(before, at - _REACH), *ends, at]
        spans = [(start, end) for start, end in pairwise(edges) if end > start]
        return spans[::-1][:_SENTENCES]

    def _subject_in(self, start: int, end: int, gender: str) -> Named | None:
        """Who speaks in a sentence, or is its first subject, and can be meant."""
        people = [person for person in self._people.within(start, end) if person.gender in (gender, None)]
        said = [speaker for at, speaker in self._spoke[-_SAID:] if start <= at < end]
        for speaker in reversed(said):
            name = speaker.name or ""
            if (longer := next((one for one in people if name and one.name.startswith(f"{name} ")), None)) is not None:
                return longer  # a source that was read to "Armin Kibet", of "Ratsmitglied Armin Kibet Dobrik"
            told = self._people.gender(name)
            if name and speaker.named_by and " zu " not in name and told in (gender, None, ""):
                return Named(start, end, name, speaker.named_by, told)
        first = next((person for person in people if self._may_be_subject(person)), None)
        if first is None or _small_before().search(self._text, start, first.start) is None:
            return first  # "Die Rektorin der Schule Kiel Ida Winter …"
        return first if self._described_in(start, first.start, gender) is None else None  # "Die Rektorin lobte | Ida"

    def _others(self, sentences: list[Span], found: Named, gender: str) -> bool:
        """Whether somebody else than `found` can be meant by the noun behind whom they are."""
        people = (
            person for span in sentences for person in self._people.within(*span) if person.gender in (gender, None)
        )
        return any(person.name != found.name and self._may_be_subject(person) for person in people)

    def _holder_in(self, start: int, end: int, gender: str) -> Named | None:
        """Who is the only one with the office that a sentence begins with: "Die Ministerin ging. | Sie sagte …"."""
        start += len(self._text[start:end]) - len(self._text[start:end].lstrip())
        match = _noun_phrases().match(self._text, start, end)
        names = self._people.called(match["noun"].rpartition("-")[2].lower()) if match else set()
        if match is None or len(names) != 1 or match["article"].lower().startswith("ein"):
            return None
        before = self._people.within(max(0, start - _REACH), start)
        return next((one for one in reversed(before) if one.name in names and one.gender in (gender, None)), None)

    def _described_in(self, start: int, end: int, gender: str) -> str | None:
        """Whether a sentence is about somebody without a name: "new" as in "ein Lehrer", "known" as in "der Lehrer"."""
        one = _one_of().search(self._text, start, end)
        if one and not self._people.is_quoted(one.start()) and one.group().lower().startswith(_ONE[gender]):
            return "new"
        for match in _says().finditer(self._text, start, end):
            if not self._people.is_quoted(match.start()) and not self._people.within(
                match.start(), match.end() + _LEAD
            ):
                return "new"  # "…, sagt Balaou": somebody whom nothing else names
        if gender == "m" and any(
            of_people([match["noun"].lower()]) or match["noun"] == "User"
            for match in _accusative().finditer(self._text, start, end)
            if not self._people.is_quoted(match.start())
        ):
            return "new"  # "Das erinnerte | einen Nutzer | an einen Film."
        for match in _kin().finditer(self._text, start, end):
            woman = match["woman"] is not None
            named = self._people.within(match.start(), match.end() + 2) or self._people.is_quoted(match.start())
            if woman == (gender == "f") and not named:
                return "new"
        for match in _noun_phrases().finditer(self._text, start, end):
            if self._people.is_quoted(match.start()) or match["article"].lower() not in _ARTICLES[gender]:
                continue
            noun = match["noun"].rpartition("-")[2].lower()
            woman = noun.endswith("in") and noun not in ("termin", "berlin")
            if woman != (gender == "f") or not of_people([noun]) or self._before(match.start()) in self._apart:
                continue
            return "new" if match["article"].lower().startswith("ein") else "known"
        return None

    @cached_property
    def _people(self) -> GermanPeople:
        return GermanPeople(self._text, self._language, self._cast, self._quotations)

    @cached_property
    def _apart(self) -> set[str]:
        """Small words before a phrase that is no subject."""
        return {word for word, tag in self._language.words.items() if tag == "P"}

    def _before(self, at: int) -> str:
        """The word just before `at`, lower case."""
        found = re.search(r"(\w+)\W{0,2}$", self._text[max(0, at - 30) : at])
        return found[1].lower() if found else ""

    def _may_be_subject(self, person: Named) -> bool:
        """Whether nothing before a name, its office and article tells that it is no subject."""
        if _according().search(self._text, max(0, person.start - 80), person.start):
            return True
        lead = _lead().search(self._text, max(0, person.start - 120), person.start)
        if lead is None or not all(of_people([word.rpartition("-")[2].lower()]) for word in lead["offices"].split()):
            return True
        small, first = lead["small"].lower(), (lead["first"] or "").lower()
        behind = first in self._apart and self._language.words.get(small) == "D"  # "für seine Chefin Ida Winter"
        return not (behind or small in _OBLIQUE or small in self._apart)


_ARTICLES = {"m": frozenset(("der", "ein", "dieser")), "f": frozenset(("die", "eine", "diese"))}


_LEAD = 40
"""Characters of an office that may stand before a name."""
_OF_AGE = ("jährige", "vorsitzende", "abgeordnete", "gesandte", "beauftragte")
"""How nouns for people end that are the same for men and women."""
_OF_ANYBODY = (
    *_OF_AGE, "politiker", "politikerin", "experte", "expertin", "forscher", "forscherin", "wissenschaftler",
    "wissenschaftlerin", "autor", "autorin", "schriftsteller", "schriftstellerin", "schauspieler", "schauspielerin",
    "sänger", "sängerin", "musiker", "musikerin", "künstler", "künstlerin", "regisseur", "regisseurin", "unternehmer",
    "unternehmerin", "ökonom", "ökonomin", "historiker", "historikerin", "sportler", "sportlerin",
)  # fmt: skip
"""How nouns end that tell more of one who is named, and seldom bring another: no "Richter", "Trainer", "Nachbar"."""


_NEAR = 80
"""Characters beside a name in which its office may stand."""


def _apposition(noun: str) -> re.Pattern[str]:
    """An office behind a name and a comma: ", der neue Trainer"."""
    return re.compile(rf"(?: \([^)]{{1,12}}\))?, (?:[\w-]+ ){{0,3}}?[\w-]*{re.escape(noun)}\b", re.IGNORECASE)


def _office_of(noun: str) -> re.Pattern[str]:
    """An office before a name, with what it is of: "Trainer der Kieler, "."""
    of = r"(?:(?:der|des|von|vom|im|am|aus|in) (?:[\w-]+ ){0,2}[\w-]+,? )?"
    return re.compile(rf"\b[\w-]*{re.escape(noun)},? (?:und [\w-]+ )?{of}\Z", re.IGNORECASE)


@cache
def _says() -> re.Pattern[str]:
    """A verb of saying behind a mark, and a word with a capital."""
    return re.compile(r"(?<=[,“”\"»«] )(?:so|sagte?|meinte?|betonte?|erklärte?) [A-ZÄÖÜ][\w-]+(?=[.,;:])")


@cache
def _definite() -> re.Pattern[str]:
    """Somebody known, without a name: "der frühere Trainer", "die 48-Jährige aus Kiel"."""
    return re.compile(
        r"(?P<article>[Dd](?:er|ie)|[Dd]ieser?) (?P<role>(?:[a-zäöüß]+e )?(?P<noun>(?:[A-ZÄÖÜ]|\d+-)[\w-]+)"
        r"(?: (?:aus|von|des|der|im|am|in) [^,;]{2,40})?)"
    )


@cache
def _opens_speech() -> re.Pattern[str]:
    """A word with a capital, a verb and a quotation behind a colon."""
    return re.compile('[A-ZÄÖÜ][\\w-]+ [a-zäöüß]+t(?:e[nt]?)?(?: [a-zäöüß]+){0,2}: ?[„“"»«]')


@cache
def _marks() -> re.Pattern[str]:
    return re.compile('[“”"«»]')


@cache
def _lead() -> re.Pattern[str]:
    """What stands before a name: small words, adjectives and what somebody is."""
    return re.compile(
        r"(?:(?P<first>[\w’-]+) )?(?P<small>[\w’-]+) (?:[a-zäöüß-]+(?:en|er|e|es) ){0,2}"
        r"(?P<offices>(?:[A-ZÄÖÜ][\w-]+ ){0,2})\Z"
    )


@cache
def _according() -> re.Pattern[str]:
    """ "nach Angaben von", "laut", an article and an office behind it or none: who follows is a source."""
    told = r"[Nn]ach (?:den )?(?:Angaben|Worten|Aussagen?|Ansicht|Meinung|Einschätzung)(?: von|(?= de[rs] ))|[Ll]aut"
    return re.compile(rf"\b(?:{told}) (?:(?:dem|der|des) )?(?:[a-zäöüß-]+en )?(?:[A-ZÄÖÜ][\w-]+ )?\Z")


_ONE = {"m": "einer ", "f": "eine "}


@cache
def _one_of() -> re.Pattern[str]:
    """Somebody of several: "einer der beiden", "eine von ihnen"."""
    return re.compile(r"\b[Ee]iner? (?:der|von) (?:beiden|zwei|drei|vier|ihnen|[A-ZÄÖÜ]\w+n\b)")


@cache
def _ends() -> re.Pattern[str]:
    """Where a sentence ends: an abbreviation, a day or an initial before the mark ends none."""
    apart = "".join(rf"(?<!\b{word})" for word in ("Dr", "St", "Nr", "ca", "bzw", "Prof"))
    return re.compile(
        rf"(?:(?<!\b\w)(?<!\d){apart}[.!?][”“\"»«’‘]*(?P<apart>\s)\s*(?=[„“\"»«‚‘]?[^\W_a-zäöüß])|(?P<line>\n)\n*)"
    )


@cache
def _small_before() -> re.Pattern[str]:
    """A small word before a name, which no noun it belongs to ends: "lobte | Ida"."""
    return re.compile(r"(?<![\w-])[a-zäöüß]+ \Z")


@cache
def _kin() -> re.Pattern[str]:
    """Somebody whom a sentence begins with, by whose they are: "Ihre Tochter", "Sein Anwalt"."""
    women = r"Tochter|Mutter|Schwester|(?:Ehe)?[Ff]rau|Tante|Oma|Nichte|\w+in"
    men = (
        r"Sohn|Vater|Bruder|(?:Ehe)?[Mm]ann|Onkel|Opa|Neffe|Freund|Partner|Anwalt|Chef|Kollege|Nachbar|Trainer|Sprecher"
    )
    return re.compile(rf"(?<![\w-])(?:(?:Ihre|Seine) (?P<woman>{women})|(?:Ihr|Sein) (?:{men}))(?![\w-])")


@cache
def _accusative() -> re.Pattern[str]:
    """Somebody without a name who is no subject, and of whom what follows may tell."""
    return re.compile(r"(?<![\w-])[Ee]inen (?:[a-zäöüß]+en )?(?P<noun>[A-ZÄÖÜ][\w-]+)(?! [A-ZÄÖÜ])")


@cache
def _noun_phrases() -> re.Pattern[str]:
    """An article and a noun, adjectives between them, no name behind it."""
    return re.compile(
        r"(?<![\w-])(?P<article>[Dd](?:er|ie)|[Ee]ine?|[Dd]ieser?) (?:[a-zäöüß]+(?:e|er) |\d+-[Jj]ährige )?"
        r"(?P<noun>[A-ZÄÖÜ][\w-]+)(?! [A-ZÄÖÜ])"
    )
