"""What is to be known of a language to read its times: its words, and how they are put together."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import TypeVar

from msgspec import Struct

from onrecord.statements.times.stretch import Unit

T = TypeVar("T")
YEAR = r"(?:19|20)\d\d"
FIGURES = r"\d{1,3}"


def one_of(words: Iterable[str]) -> str:
    """A pattern for one of some words, the longest first; a blank in a word may be any white space of one line."""
    return "(?:" + "|".join(re.escape(word) for word in sorted(set(words), key=lambda word: (-len(word), word))) + ")"


ROMANS = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi".split()
"""Centuries as they are numbered in Romance languages."""
ROMAN = rf"(?P<roman>{one_of(ROMANS)})"
_LIKE = str.maketrans({"İ": "i", "ı": "i", "ſ": "s"})
"""Letters that patterns take for others in either case, and that are none in small letters."""


def key(word: str) -> str:
    """A matched word as the tables have it."""
    return word.translate(_LIKE).lower()


class Vocabulary(Struct, frozen=True, kw_only=True, dict=True, eq=False):
    """A language's words for times, in lower case; what is called a pattern is matched in either case."""

    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    """0 is Monday."""
    units: Mapping[str, Unit]
    numbers: Mapping[str, int]
    vague: Mapping[str, tuple[int, int]]
    """Words for some, with the least and the most that they mean."""
    days: Mapping[str, int]
    """today and its like, with how many days off they are."""
    parts: Mapping[str, str]
    """Parts of a day, as `stretch.a_part` knows them."""
    tonight: Mapping[str, tuple[int, str]]
    """One word for a part of a day, with how many days off that is."""
    seasons: Mapping[str, str]
    day: str
    """Pattern of a day's number before its month."""
    of: str
    """Pattern of what stands between a day and its month, a blank at least."""
    of_year: str
    """The same before a year."""
    and_: str
    """Pattern of what stands between two days that are named one by one."""
    to: str
    """Pattern of what stands between the two ends of a range of days."""
    month_noun: str
    """Pattern of what may stand right before a month's name: "the month of"."""
    plurals: frozenset[str]
    """The units that are of several."""
    alone: tuple[tuple[str, str, str], ...]
    """Patterns of what stands before a part of a day alone, and of that part, as `stretch.a_part` knows it."""
    holidays: Mapping[str, tuple[int, int]]
    """Month and day."""
    feasts: Mapping[str, int] = {}
    """Feasts that move, with how many days from Easter Sunday they are."""
    orthodox: bool = False
    """Whether that is the Easter of the Orthodox churches."""
    nights: tuple[str, ...] = ()
    """Patterns of a night between two days: `{second}` is the day on which it ends, `{first}` the other."""
    bare: frozenset[str] = frozenset()
    """Seasons in a case of their own that tells of a time without a preposition: `летом`."""
    over: frozenset[str] = frozenset()
    """Forms of weekdays that are over: `i måndags`."""
    owned: frozenset[str] = frozenset()
    """Forms of weekdays that tell whose something is, mostly of the last one: `mandagens`."""
    day_before: str = ""
    """Pattern of the day before the one named last."""
    near_years: Mapping[str, int] = {}
    """The last, this and the next year as they stand behind a month, with how many years off that is."""
    year_noun: str = ""
    """Pattern of the noun that stands behind a year, with its blank: `w 2026 roku`."""
    later: str
    """Pattern of what stands before a unit under way where its rest is meant."""
    articles: str
    """Pattern of what may stand before a time and is no part of it."""
    next: str
    last: str
    this: str
    """Patterns of the words by which a unit is told from its neighbours."""
    behind: bool
    """Whether these may stand behind their noun."""
    fronted: bool = True
    """Whether a comma may part a time from the clause behind it: `Lundi, le conseil votera`."""
    small: bool = True
    """Whether months and weekdays begin with a small letter, so that a capital may tell of a name."""
    given: frozenset[str] = frozenset()
    """Weekdays and feasts that are given names as well."""
    edges: tuple[tuple[str, str], ...]
    """Patterns of `early`, `mid` and `late` before a unit, each with a blank behind it."""
    ends: tuple[tuple[str, Unit, str], ...] = ()
    """Patterns of one word for such a part of the unit under way: `Jahresende`."""
    seasonal: tuple[tuple[str, str, str], ...] = ()
    """Patterns for a season in one word or two, its name, and which: `i somras`, the last summer."""
    counted: tuple[tuple[str, str], ...]
    """Patterns with `{n}` for a number of units, or `{c}` for the number and `{u}` for the unit, and what they are:
    ago, from now, in (where the clause looks ahead), within, next, last, first (of the year `{y}`)."""
    ordinals: Mapping[str, int]
    quarters: str
    halves: str
    """Patterns of the nouns behind an ordinal."""
    weekend: str
    decade: str
    """Pattern of a decade with the group `ten`, its figures, or `word`, one of `tens`."""
    tens: Mapping[str, int] = {}
    century: str
    """Pattern of a century with the group `number` or `ROMAN`."""
    next_day: str
    """Pattern of the day after the one named last."""
    lone_year: str
    """Pattern of what stands before a year that is named alone, or "" where a year may stand bare."""
    bounds: tuple[tuple[str, str], ...]
    """Patterns of signal words, and what they are in English, as `bounds` knows it."""
    from_to: tuple[tuple[str, str], ...]
    """Patterns of what stands before and between the two ends of a range of times."""
    future: str
    past: str
    soon: str
    """Patterns of verbs by which a clause looks ahead, looks back, or tells in the present of what is to come."""
    conditions: str
    """Pattern of "if" and "unless"."""
    undertaken: str = ""
    """Pattern of an infinitive that tells what is promised, asked or threatened, from the verb that tells so on."""
    ambiguous: frozenset[str] = frozenset()
    """Months that are names or other words as well: read behind a preposition, or with a day or a year alone."""

    @cached_property
    def count(self) -> str:
        """Pattern of a number of units."""
        return rf"(?:{FIGURES}|{one_of((*self.numbers, *self.vague))})"

    def year_behind(self, group: str) -> str:
        """Pattern of the year behind a day, month or season, by its figures or as the last, this or next one."""
        figures = rf"{self.of_year}(?P<{group}>{YEAR})" + (rf"(?:{self.year_noun})?" if self.year_noun else "")
        return rf"(?:{figures}| (?P<near>{one_of(self.near_years)}))" if self.near_years else f"(?:{figures})"

    def year_told(self, match: re.Match[str], group: str, here: int) -> int | None:
        """That year; `here` is the one that the text is of."""
        found = match.groupdict()
        if found.get(group):
            return int(found[group])
        near = found.get("near")
        return here + self.near_years[key(near)] if near else None

    @cached_property
    def looks_ahead(self) -> re.Pattern[str]:
        """Verbs of what is to come."""
        undertaken = rf"|{self.undertaken}" if self.undertaken else ""
        return re.compile(rf"\b(?:{self.future}{undertaken})\b", re.IGNORECASE)

    @cached_property
    def looks_back(self) -> re.Pattern[str]:
        """Verbs of what is over."""
        return re.compile(rf"\b(?:{self.past})\b", re.IGNORECASE)

    @cached_property
    def looks_on(self) -> re.Pattern[str]:
        """Verbs in the present that announce."""
        return re.compile(rf"\b(?:{self.soon})\b", re.IGNORECASE)

    @cached_property
    def condition(self) -> re.Pattern[str]:
        """What begins a condition."""
        return re.compile(rf"\b(?:{self.conditions})\b", re.IGNORECASE)

    @cached_property
    def short_months(self) -> frozenset[str]:
        """Short forms of months, which are given names as often ("Jan"): read with a day or a year alone."""
        full = {number: name for name, number in reversed(list(self.months.items()))}  # the spelling told first
        return frozenset(
            one for one, n in self.months.items() if full[n].startswith(one) and len(one) < len(full[n]) - 1
        )

    def number_of(self, words: str) -> tuple[int, int]:
        """The least and the most that a count means."""
        words = key(words)
        if words.isdigit():
            return int(words), int(words)
        return self.vague.get(words) or (self.numbers[words], self.numbers[words])

    def month_of(self, word: str) -> int:
        """1 to 12."""
        return self.months[key(word).rstrip(".")]


def table(words: str) -> dict[str, int]:
    """Words in the order of what they mean, from 1 on, spellings of one joined by a slash."""
    return {one: number for number, all_ in enumerate(words.split(), 1) for one in all_.split("/")}


def each(listed: Mapping[T, str]) -> dict[str, T]:
    """Each word with what it is; words of one meaning are parted by commas."""
    return {word: what for what, words in listed.items() for word in words.split(", ")}
