"""Everybody whom a German text names outside of quotations: by the cast, an office, an age or a party, a given name.

Every German noun has a capital, so two of them in a row are no name yet: "Rektorin Romy Biner", "Romy Biner (SPD)"
and "Romy Biner", whose given name is listed, are. Once named, the surname alone is the same person.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache, cached_property
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from onrecord.given_names.listed import FEMALE, MALE
from onrecord.given_names.more import MORE_FEMALE, MORE_MALE
from onrecord.record import Span
from onrecord.statements.lexicon import Language
from onrecord.statements.lexicon.languages.germanic import BODY_ENDINGS, NO_NAMES
from onrecord.statements.lexicon.names.places import places
from onrecord.statements.rules.paragraph.german import full_names, of_people
from onrecord.statements.spans import is_within, touches
from onrecord.statements.speakers.cast.cast import Cast
from onrecord.statements.speakers.languages.told_beside import NEXT, begins_paragraph, opened_in_german


class Named(Struct, frozen=True):
    """A place where somebody is named; `start` is where the office before it begins, if the cast has one."""

    start: int
    end: int
    name: str
    named_by: Span
    """Where they are named in full."""
    gender: str | None
    office: str | None = None
    """The noun before the name in full, lower case, what stands before a hyphen left out: "trainer"."""


class GermanPeople:
    """The people of one text, by place; `quotations` are ascending. Time grows with the text's length."""

    def __init__(self, text: str, language: Language, cast: Cast, quotations: tuple[Span, ...]) -> None:
        self._text, self._language, self._quotations = text, language, quotations
        self._behind: dict[str, set[str]] = {}
        """What stands behind each word with a capital: the next word, where that has one as well, or ""."""
        for match in _words().finditer(text):
            self._behind.setdefault(match[1], set()).add(match[2] or "")
        self._nouns = {match[1] for match in _articled().finditer(text)}
        found = {named.start: named for named in self._of(cast)}
        self._people = [found[start] for start in sorted(found) if not self.is_quoted(found[start].end - 1)]
        self._starts = [named.start for named in self._people]
        self._genders = {named.name: named.gender for named in reversed(self._people)}

    def within(self, start: int, end: int) -> list[Named]:
        """Those who are named in `text[start:end]`, in order."""
        return self._people[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def gender(self, name: str) -> str | None:
        """The gender of somebody with that name, where it is known."""
        return self._genders.get(name)

    def is_quoted(self, at: int) -> bool:
        """Whether a place is in quotation marks."""
        return is_within(at, self._quotations)

    def _of(self, cast: Cast) -> Iterator[Named]:
        taken: list[Span] = []
        for mention, figure in cast.within(0, len(self._text)):
            if figure.person and figure.known and not _is_odd(figure.name):
                taken.append((mention.start, mention.end))
                if not (mention.possessive or self._is_owner(mention.end) or _is_named_after(figure.name)):
                    gender = figure.gender or self._gender(figure.name, mention.whole)
                    name = self._name(figure.name)
                    named_by = figure.named_by[0], figure.named_by[1] - (len(figure.name) - len(name))
                    yield Named(mention.whole, mention.end, name, named_by, gender, self._office(named_by[0]))
        taken.sort()
        in_full = self._in_full(taken)
        for match in _words().finditer(self._text):
            if (named := in_full.get(match[1])) is not None and not touches(match.span(1), taken):
                given = named.name[: -len(match[1])]
                whole = given and self._text.endswith(given, 0, match.start(1))
                start = match.start(1) - len(given) * bool(whole)
                yield replace(named, start=start, end=match.end(1))

    def _is_owner(self, end: int) -> bool:
        """Whether a name that ends at `end` is in the genitive before what somebody has: "Ada Holts | Anwalt"."""
        return self._text[end - 1] == "s" and re.match(" [A-ZÄÖÜ]", self._text[end : end + 2]) is not None

    def _in_full(self, taken: list[Span]) -> dict[str, Named]:
        """Whom the cast lacks, by surname, at the place where they are named in full."""
        found: dict[str, Named] = {}
        last = 0
        for match in _capitals().finditer(self._text):
            span = self._introduced(match)
            if span is not None and not self._is_owner(span[1]) and span[0] >= last and not touches(span, taken):
                last = span[1]
                words = self._text[slice(*span)]
                found.setdefault(words.split()[-1], Named(*span, words, span, *self._told(words, span[0])))
        for surname, full in full_names(self._text, self._language).items():
            if (
                full.name is not None
                and not self._is_owner(full.span[1])
                and (" " not in full.name or self._is_listed(full.name))
            ):
                told = self._told(full.name, full.span[0])
                found.setdefault(surname, Named(*full.span, full.name, full.span, *told))
        return found

    def _introduced(self, match: re.Match[str]) -> Span | None:
        """The name among words with capitals where an office before it, or an age or a party behind it, tells one."""
        words = match["words"].split()
        office = self._is_office(words[0])
        names = words[1:] if office else words
        if not (office or match["behind"]) or len(names) < 2 or names[0][:1].islower():
            return None
        if _is_odd(" ".join(names)) or any(
            word.lower() in NO_NAMES or self._language.words.get(word.lower()) for word in (names[0], names[-1])
        ):
            return None
        if names[-1].lower().endswith(BODY_ENDINGS) or names[-1].lower() in places() or of_people([names[0].lower()]):
            return None
        start = match.start() + (len(words[0]) + 1 if office else 0)
        return start, start + len(self._name(self._text[start : match.end("words")]))

    def _is_office(self, word: str) -> bool:
        """Whether a word is what somebody is, and neither a given name nor of a place: "Berliner"."""
        noun = word.rpartition("-")[2].lower()
        return of_people([noun]) and given_gender(noun) is None and noun.removesuffix("er") not in places()

    def _name(self, words: str) -> str:
        """`words` without a noun behind the surname: the surname stands without it elsewhere, or it with an article."""
        before, _, last = words.rpartition(" ")
        while before and before.split()[-1].islower():
            before = before.rpartition(" ")[0]
        if len([word for word in words.split() if word[0].isupper()]) < 3:
            return words
        alone = self._behind.get(before.split()[-1], set()) - {last}
        return before if alone or last in self._nouns else words

    def _is_listed(self, name: str) -> bool:
        given = name.split()[0].lower()
        return given_gender(given) is not None and given not in _NOUNS and not self._language.words.get(given)

    def called(self, office: str) -> set[str]:
        """The names of those before whom this noun stands, lower case, one that ends with it, or one for the same."""
        offices = (office, *_SAME.get(office, ()))
        held = {named.name for named in self._people if named.office and named.office.endswith(offices)}
        return held or {name for name, told in self._told_behind.items() if told.endswith(offices)}

    @cached_property
    def _told_behind(self) -> dict[str, str]:
        """Offices with which the next sentence calls who begins a paragraph: "Ada Holt ging. Die Ministerin war …"."""
        found = {}
        for named in self._people:
            behind = opened_in_german().match(self._text, named.end, named.end + NEXT)
            if begins_paragraph(self._text, named.start) and behind and of_people([behind["noun"].lower()]):
                found[named.name] = behind["noun"].rpartition("-")[2].lower()
        return found

    def _told(self, name: str, at: int) -> tuple[str | None, str | None]:
        return self._gender(name, at), self._office(at)

    def _gender(self, name: str, at: int) -> str | None:
        """By the given name, else by the office before it: "Rektorin"."""
        if (gender := given_gender(name.split()[0].lower())) in ("m", "f"):
            return gender
        office = self._office(at)
        return None if office is None else "f" if office.endswith("in") else "m"

    def _office(self, at: int) -> str | None:
        """The noun for people just before `at`."""
        before = re.search(r"(\w+)\W{0,2}$", self._text[max(0, at - 40) : at])
        noun = before[1].lower() if before else ""
        return noun if of_people([noun]) else None


_HEADS: Final = ("ministerpräsident", "kanzler", "premier", "premierminister")
_SAME: Final = {
    "coach": ("trainer",), "trainer": ("coach",), "cheftrainer": ("trainer", "coach"),
    "stadtchef": ("bürgermeister",), "rathauschef": ("bürgermeister",), "rathauschefin": ("bürgermeisterin",),
    "regierungschef": _HEADS, "regierungschefin": ("ministerpräsidentin", "kanzlerin", "premierministerin"),
    "staatschef": ("präsident",), "staatschefin": ("präsidentin",), "kremlchef": ("präsident",),
    "chefdiplomat": ("außenminister",), "chefdiplomatin": ("außenministerin",),
    "anklagevertreter": ("staatsanwalt",), "anklagevertreterin": ("staatsanwältin",),
}  # fmt: skip
"""Offices that another noun calls as well, lower case."""


def given_gender(given: str) -> str | None:
    """The gender that lists have for a given name, lower case; "" where for both, None where they do not know it."""
    male, female = given in MALE or given in MORE_MALE, given in FEMALE or given in MORE_FEMALE
    return "" if male and female else "m" if male else "f" if female else None


_NOUNS = frozenset("art ehe gut may sonne".split())
"""Given names of lists that are German nouns before anything else."""


def _is_odd(name: str) -> bool:
    """Whether words are no name: "Rau zu Hinz", "von Tolvane" behind an office, "Obersten Rates"."""
    given = name.split()[0]
    return " zu " in name or given[:1].islower() or (given.endswith("en") and given_gender(given.lower()) is None)


def _is_named_after(name: str) -> bool:
    """Whether a name goes on with what is somebody's, or is named after them: "Ada Holts Hund", "Ada Holt Schule"."""
    if name.count(" ") < 2:
        return False
    *before, owner, thing = name.split()
    owned = len(owner) > 4 and owner.endswith("s") and given_gender(owner.lower()) is None
    return bool(before) and (owned or thing in _NAMED_AFTER or thing.lower().endswith(_BODIES_AFTER))


_NAMED_AFTER = frozenset("Haus Halle Platz Preis Saal Brücke Straße Park".split())
_BODIES_AFTER = tuple(
    "schule gymnasium universität stiftung stadion festspiele museum theater klinik institut zentrum verein".split()
)
"""How nouns end that stand behind the name of somebody; a surname may end in "haus"."""


@cache
def _words() -> re.Pattern[str]:
    """A word with a capital, and the one behind it."""
    word = r"[A-ZÀ-Þ][\w’'-]*"
    return re.compile(rf"(?<![\w-])({word})(?:(?= ({word})))?")


@cache
def _articled() -> re.Pattern[str]:
    """A word with a capital behind an article."""
    return re.compile(r"\b(?i:der|die|das|den|dem|zur|zum) ([A-ZÀ-Þ][\w’'-]*)")


@cache
def _capitals() -> re.Pattern[str]:
    """From each word with a capital on two to four of them, small words of names between, an age or party behind."""
    word = r"[A-ZÀ-Þ][\w’'-]*[a-zß-ÿ][\w’'-]*"
    behind = r" \((?:\d{2}|[A-ZÄÖÜ][\w/.-]*[A-ZÄÖÜ]|Grüne|Linke|parteilos)\)"
    small = r"(?: (?:v[ao]n(?: de[rn])?|de|al|el|bin))?"
    more = rf"{small} (?:a[a-z]{{1,2}}-|el-)?{word}"  # "Ayman Sheib ad-Din"
    return re.compile(rf"(?<![\w-])(?=(?P<words>{word}(?:{more}){{1,3}})(?P<behind>{behind})?(?![\w-]))")
