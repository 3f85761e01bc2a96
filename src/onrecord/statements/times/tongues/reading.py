"""The times of a text in one of the languages: found at words that can begin one, placed, with their signal words.

One grammar for all of them; what differs is their `Vocabulary`.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from datetime import timedelta
from functools import cache, partial

from msgspec.structs import replace

from onrecord.statements.times.bounds import bound_by
from onrecord.statements.times.expression import Expression, Mention, Spoken, base_at, meant
from onrecord.statements.times.place import Base, Named, Place
from onrecord.statements.times.rules import Rule
from onrecord.statements.times.shaping import Told, joined
from onrecord.statements.times.stretch import Stretch, day_of
from onrecord.statements.times.tense import Direction
from onrecord.statements.times.tongues.beginnings import FIGURE, beginnings
from onrecord.statements.times.tongues.combined import of_week_or_month
from onrecord.statements.times.tongues.danish import DANISH
from onrecord.statements.times.tongues.days import day_rules
from onrecord.statements.times.tongues.germanic import DUTCH, GERMAN
from onrecord.statements.times.tongues.iberian import PORTUGUESE, SPANISH
from onrecord.statements.times.tongues.lookalikes import lead_words
from onrecord.statements.times.tongues.norwegian import NORWEGIAN
from onrecord.statements.times.tongues.polish import POLISH
from onrecord.statements.times.tongues.romance import FRENCH, ITALIAN
from onrecord.statements.times.tongues.russian import RUSSIAN
from onrecord.statements.times.tongues.spans import span_rules
from onrecord.statements.times.tongues.swedish import SWEDISH
from onrecord.statements.times.tongues.ukrainian import UKRAINIAN
from onrecord.statements.times.tongues.vocabulary import Vocabulary, key

_VOCABULARIES = {
    "de": GERMAN, "nl": DUTCH, "fr": FRENCH, "es": SPANISH, "it": ITALIAN, "pt": PORTUGUESE,
    "sv": SWEDISH, "no": NORWEGIAN, "da": DANISH, "pl": POLISH, "ru": RUSSIAN, "uk": UKRAINIAN,
}  # fmt: skip
_LONGEST, _REACH, _SIGNAL = 120, 160, 40
"""Characters of the longest expression, on either side in which a verb is looked for, and of a signal word."""


def vocabulary_of(language: str) -> Vocabulary | None:
    """The vocabulary of a language; None where its times are not read, or as in English by a grammar of its own."""
    return _VOCABULARIES.get(language)


class Reading:
    """The times of one text in one language, found once."""

    def __init__(self, text: str, vocabulary: Vocabulary) -> None:
        self.text, self.vocabulary = text, vocabulary
        self._mentions = tuple(_mentions_in(text, _grammar(vocabulary)))
        self._clauses = Clauses(text, vocabulary, 0, len(text))

    def dated(self, base: Base) -> Base:
        """What is counted from: the page's own day."""
        return base

    def placed(self, base: Base, spoken: Sequence[Spoken]) -> tuple[Expression, ...]:
        """The expressions in their order, counted from the base, in `spoken` stretches (ascending) from theirs."""
        named = Named()
        cores: list[tuple[Told, Place]] = []
        for mention in self._mentions:
            if cores and mention.start < cores[-1][0].span[1]:
                continue
            looks = partial(self._way, mention)
            place = Place(self.text, base_at(mention.start, base, spoken), named, looks)
            told = meant(mention, place)
            if told is None:
                continue
            if cores and (
                both := self._of_day(cores[-1][0], told)
                or of_week_or_month(self.text, self.vocabulary, cores[-1][0], told)
            ):
                cores.pop()
                told = both
            cores.append((told, place))
            named.add(told.stretch)
        return tuple(self._expressions(cores))

    def _way(self, mention: Mention) -> Direction | None:
        """Which way a time looks: as its signal word says, where that leaves no choice, else as its clause does."""
        low = max(0, mention.start - _SIGNAL)
        if _participle().search(self.text, low, mention.start):
            return "past"
        found = self._clauses.direction(mention.start, mention.end)
        for pattern, word in _signals(self.vocabulary):
            if pattern.search(self.text, low, mention.start):
                if word == "since":
                    return "past"
                return "future" if word not in ("after", "since or starting") and found != "past" else found
        return found

    def _of_day(self, part: Told, day: Told) -> Told | None:
        """`na noite deste sábado`: a part of the day that is named behind it."""
        if part.stretch.unit != "part" or day.stretch.unit != "day" or day.stretch.first != day.stretch.last:
            return None
        between = self.text[part.span[1] : day.span[0]]
        if (
            not re.fullmatch(rf" (?:{self.vocabulary.articles}|vom |zum |van )", between, re.I)
            or part.stretch.first is None
        ):
            return None
        assert day.stretch.first is not None
        off = day_of(day.stretch.first) - day_of(part.stretch.first)
        try:
            first, last = part.stretch.first + off, (part.stretch.last or part.stretch.first) + off
        except OverflowError:  # beyond the years 1 to 9999
            return None
        value = part.stretch.value.replace(day_of(part.stretch.first).isoformat(), day_of(first).isoformat())
        return Told((part.span[0], day.span[1]), replace(part.stretch, first=first, last=last, value=value))

    def _expressions(self, cores: list[tuple[Told, Place]]) -> Iterator[Expression]:
        number = low = 0
        while number < len(cores):
            told, place = cores[number]
            after = cores[number + 1][0] if number + 1 < len(cores) else None
            if after is not None and (both := self._range(told, after, low)):
                yield Expression(both.span, both.stretch, (told, after))
                low, number = both.span[1], number + 2
                continue
            bound, word = self._bounded(told, place, low)
            yield Expression(bound.span, bound.stretch, (told,), word)
            low, number = told.span[1], number + 1

    def _range(self, a: Told, b: Told, low: int) -> Told | None:
        if a.stretch.kind != "date" or b.stretch.kind != "date":
            return None
        for lead, middle in _ranges(self.vocabulary):
            if not middle.fullmatch(self.text, a.span[1], b.span[0]):
                continue
            before = lead.search(self.text, max(low, a.span[0] - _SIGNAL), a.span[0])
            stretch = joined(a.stretch, b.stretch) if before else None
            if before and stretch:
                return Told((before.start(), b.span[1]), stretch)
        return None

    def _bounded(self, told: Told, place: Place, low: int) -> tuple[Told, str]:
        """A time with the signal word before it, and that word in English; "" without one."""
        start, end = told.span
        if told.stretch.first is None or told.stretch.last is None or told.stretch.kind != "date":
            return told, ""
        if key(self.text[start:end]) in self.vocabulary.owned:
            return told, ""
        if "/" in told.stretch.value:  # "desde el 2 hasta el 15 de mayo" has both ends
            return told, ""
        for pattern, word in _signals(self.vocabulary):
            match = pattern.search(self.text, max(low, start - _SIGNAL), start)
            if match is None:
                continue
            if word == "by ahead":
                if place.direction == "past":
                    return told, ""  # "hon sågs senast på kvällen"
                word = "by"
            if word == "by a unit":
                if told.stretch.unit == "day":
                    return told, ""  # "para el viernes" is as often on that day
                word = "by"
            if word == "since or starting":
                word = "since" if day_of(told.stretch.first) <= place.day and not place.expects else "starting"
            try:
                made = bound_by(word, _ended(told.stretch, word), place)
            except (ValueError, OverflowError):
                return told, ""
            return (Told((match.start(), end), made), word) if made else (told, "")
        return told, ""


def _ended(of: Stretch, word: str) -> Stretch:
    """Of "before the end of 2027" the end is its last day, whatever part of the year "the end" is elsewhere."""
    if word != "before" or of.whole is None or of.first == of.whole[0] or of.last is None:
        return of
    return replace(of, first=day_of(of.last) + timedelta(days=1))


class _Grammar:
    """The rules of one language, by the words that they can begin with."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self.rules: dict[str, list[Rule]] = {}
        for rule in (*day_rules(vocabulary), *span_rules(vocabulary)):
            for word in beginnings(rule.source):
                self.rules.setdefault(word, []).append(rule)

    def beginning(self, word: str) -> Sequence[Rule]:
        """The rules that can begin with a word of a text."""
        return self.rules.get(FIGURE if word[0].isdigit() else key(word), ())


@cache
def _grammar(vocabulary: Vocabulary) -> _Grammar:
    return _Grammar(vocabulary)


def _mentions_in(text: str, grammar: _Grammar) -> Iterator[Mention]:
    at = 0
    for word in _words().finditer(text):
        start = word.start()
        rules = grammar.beginning(word[0]) if start >= at else ()
        if not rules:
            continue
        end = min(len(text), start + _LONGEST)
        found = [(rule, match) for rule in rules if (match := rule.pattern.match(text, start, end))]
        found.sort(key=lambda pair: -pair[1].end())
        if found:
            yield Mention(start, found[0][1].end(), tuple(found))
            at = start + 1


@cache
def _participle() -> re.Pattern[str]:
    """A Romance participle that tells more of a noun, right before a time: "un bloqueo anunciado | el lunes".

    Not behind "to be", where it is a verb's, which may look ahead: "será anunciado el lunes".
    """
    verbs = "anunci|public|divulg|present|aprob|aprov|firm|inaugur|lanz|annunci|pubblic|present|approv|firm|lanci"
    be = "ser será serán serão essere sarà verrà".split()
    nouns = r"(?<=[^\W\d_]{4}\s)" + "".join(rf"(?<!{word}\s)" for word in be)
    return re.compile(
        rf"{nouns}(?:(?:{verbs})(?:ad[oa]s?|at[oaie])|(?:annonc|publi|présent|approuv|sign|lanc)ée?s?)\s\Z"
    )


@cache
def _words() -> re.Pattern[str]:
    return re.compile(r"\w+")


@cache
def _signals(vocabulary: Vocabulary) -> tuple[tuple[re.Pattern[str], str], ...]:
    near = rf"(?:{vocabulary.last}|{vocabulary.next})"
    return tuple(
        (re.compile(rf"(?<!\w)(?:{pattern})(?:{vocabulary.articles})(?:{near} (?:d[ií]a )?)?\Z", re.I), word)
        for pattern, word in vocabulary.bounds
    )


@cache
def _ranges(vocabulary: Vocabulary) -> tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]:
    return tuple(
        (
            re.compile(rf"(?<!\w)(?:{lead}) ?(?:{vocabulary.articles})\Z", re.I),
            re.compile(rf"(?:{middle})(?:{vocabulary.articles})", re.I),
        )
        for lead, middle in vocabulary.from_to
    )


@cache
def _clause_end() -> re.Pattern[str]:
    return re.compile(r"[.!?](?=\s|\Z)|[;:\n“”„»«\"(]|, |\s[–—-]\s")


class Clauses:
    """Where clauses end in a stretch of a text, and the verbs in it that tell which way they look; found once."""

    def __init__(self, text: str, vocabulary: Vocabulary, low: int, high: int) -> None:
        self._starts, self._ends, self._commas = [low], list[int](), list[bool]()
        self._text, self._vocabulary = text, vocabulary
        for mark in _clause_end().finditer(text, low, high):
            self._ends.append(mark.start())
            self._starts.append(mark.end())
            self._commas.append(mark[0] == ", ")
        self._ends.append(high)
        ways: tuple[tuple[re.Pattern[str], Direction], ...] = (
            (vocabulary.looks_ahead, "future"), (vocabulary.looks_back, "past"), (vocabulary.looks_on, "present"),
        )  # fmt: skip
        self._patterns, self._ways = [pattern for pattern, _ in ways], [way for _, way in ways]
        self._verbs: dict[int, list[tuple[int, int, int]]] = {}

    def _verbs_of(self, clause: int) -> list[tuple[int, int, int]]:
        """The verbs of one clause that tell, and which of the ways; looked for once."""
        if clause not in self._verbs:
            low, high = self._starts[clause], self._ends[clause]
            self._verbs[clause] = sorted(
                (verb.start(), verb.end(), number)
                for number, pattern in enumerate(self._patterns)
                for verb in pattern.finditer(self._text, low, high)
            )
        return self._verbs[clause]

    def direction(self, start: int, end: int) -> Direction | None:
        """Which way the clause of the words from `start` to `end` looks, by the nearest verb that tells; None where
        none does. Of two as near what is to come counts first: "hat angekündigt, am Montag zu kommen" is two clauses.
        """
        first = max(bisect_right(self._starts, start) - 1, 0)
        last = max(min(bisect_left(self._ends, end), len(self._ends) - 1), first)
        found = self._nearest(start, end, first, last)
        if not found and self._begins_alone(self._starts[first], start):
            before = first > 0 and self._commas[first - 1]
            behind = last < len(self._commas) and self._commas[last]
            found = self._nearest(start, end, first - before, last + behind)
        return self._ways[min(found)[1]] if found else None

    def _begins_alone(self, clause: int, start: int) -> bool:
        """Whether a comma may part a time from its verb: "Dès lundi, le conseil votera", not "Battue lundi, …"."""
        words = _words().findall(self._text, clause, start) if start - clause < _SIGNAL else None
        return (
            self._vocabulary.fronted
            and words is not None
            and lead_words(self._vocabulary).issuperset(word.lower() for word in words)
        )

    def _nearest(self, start: int, end: int, clause: int, last_clause: int) -> list[tuple[int, int]]:
        """How far the verbs of some clauses are, and which way they look."""
        low, high = start - _REACH, end + _REACH
        return [
            (start - last if last <= start else first - end, number)
            for one in range(clause, last_clause + 1)
            for first, last, number in _starting(self._verbs_of(one), low, high)
            if last <= start or first >= end
        ]


def _starting(verbs: list[tuple[int, int, int]], low: int, high: int) -> list[tuple[int, int, int]]:
    return verbs[bisect_left(verbs, (low,)) : bisect_left(verbs, (high,))]


def direction_at(text: str, start: int, end: int, vocabulary: Vocabulary) -> Direction | None:
    """Which way the clause of `text[start:end]` looks; see `Clauses`."""
    low, high = max(0, start - _REACH), min(len(text), end + _REACH)
    return Clauses(text, vocabulary, low, high).direction(start, end)
