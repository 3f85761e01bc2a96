"""Names in a text: persons, places and organisations by the trained model, each with all its mentions."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

import numpy as np
from msgspec import Struct

from onrecord.record import Name, NameKind, Span
from onrecord.statements.learned.encoder import Looked, NameHead
from onrecord.statements.learned.naming import settled
from onrecord.statements.learned.paths import best_paths, spans_of
from onrecord.statements.learned.words import Words, bars, beside, of_the_same, of_words, words_of
from onrecord.statements.speakers.cast.looks import in_usual_case, surname_of

Array = Any
KINDS: tuple[NameKind, ...] = ("person", "place", "organisation")
"""In the order in which the model was trained."""
_NEVER = np.float32(1e4)


class _Bearer(Struct):
    """One who is named, while its mentions are gathered."""

    kind: NameKind
    name: str
    at: int
    """Where it is printed first."""
    mentions: list[Span]


def mentions_in(text: str, looked: Looked, head: NameHead) -> Iterator[tuple[Span, NameKind]]:
    """Every name that is printed, without titles and possessive endings, in order."""
    if not looked.windows:
        return
    words = words_of(text, looked.pieces, head.goes_on)
    own = np.concatenate([head.times(window.layers, head.own) for window in looked.windows])
    elsewhere = of_the_same(of_words(_elsewhere(looked, head, np.repeat(words.alike >= 0, words.count)), words), words)
    hidden = of_words(own, words) + elsewhere + head.times(beside(words.signs), head.signs) + head.bias
    scores = head.times(np.maximum(hidden, 0), head.label) + head.label_bias - _NEVER * _barred(text, words)
    (path,) = best_paths(scores[None], words.start[None], head.steps)
    printed = [(_bare(text, words.chars(first, end)), KINDS[kind]) for kind, first, end in spans_of(path)]
    found = list(_with_points(text, [(span, kind) for span, kind in printed if span[0] < span[1]]))
    yield from settled(text, found)


def _elsewhere(looked: Looked, head: NameHead, wanted: Array) -> Array:
    """(n, hidden): what a piece tells of the same word elsewhere; nothing for pieces that are not wanted."""
    out = np.zeros((len(wanted), head.same.shape[1]), dtype=np.float32)
    for window in looked.windows:
        places = np.flatnonzero(wanted[window.a : window.b])
        out[window.a + places] = head.times(window.layers[places], head.same)
    return out


def _with_points(text: str, found: list[tuple[Span, NameKind]]) -> Iterator[tuple[Span, NameKind]]:
    """Names with the points that belong to their letters: "U.S.", "John F. Kerry"."""
    place = 0
    while place < len(found):
        (start, end), kind = found[place]
        place += 1
        after = found[place] if place < len(found) else None
        if _ends_in_a_letter().search(text, start, end) and text[end : end + 1] == ".":
            if after is not None and kind == after[1] == "person" and text[end : after[0][0]] == ". ":
                end = after[0][1]
                place += 1
            elif text[end - 2 : end - 1] == ".":
                end += 1
        yield (start, end), kind


@cache
def _ends_in_a_letter() -> re.Pattern[str]:
    return re.compile(r"(?:(?<=[ .])|^)[A-Z]\Z")


def _barred(text: str, words: Words) -> Array:
    """(n, labels): 1 where a word cannot have a label."""
    begin, begin_person, go_on, go_on_person = bars(text, words).T
    none = np.zeros(len(words), dtype=np.float32)
    return np.stack([none, begin_person, go_on_person, begin, go_on, begin, go_on], 1)


def _bare(text: str, span: Span) -> Span:
    """A name without a possessive ending, or a small word that was to lead on."""
    ending = _ending().search(text, *span)
    return (span[0], ending.start()) if ending else span


@cache
def _ending() -> re.Pattern[str]:
    return re.compile(r"[’']s?\Z| (?:of|the|and|for|de|von|van)\Z")


def names_in(text: str, found: Iterable[tuple[Span, NameKind]]) -> tuple[Name, ...]:
    """Who and what is named by the mentions `found`, in the order of the first one; ids are "n1", "n2" ….

    A single word joins the one person whose surname or given name it is, an acronym in brackets the body before it;
    else names are one if their words are, case and a leading "the" aside. What is one name is of the kind that most of
    its mentions are.
    """
    found = _of_one_kind(text, list(found))
    short = _acronyms(text, found)
    bearers: dict[tuple[NameKind, str], _Bearer] = {}
    by_word: dict[str, set[str]] = {}
    for span, kind in found:
        words = text[slice(*span)]
        key = (kind, _folded(words))
        bearer = bearers.setdefault(key, _Bearer(kind, " ".join(words.split()), span[0], []))
        if in_usual_case(text, bearer.at, bearer.name, words):
            bearer.name = words
        if kind == "person" and " " in key[1]:
            for word in (surname_of(key[1]).lower(), key[1].split()[0]):
                by_word.setdefault(word, set()).add(key[1])
    for span, kind in found:
        key = (kind, _folded(text[slice(*span)]))
        whole = by_word.get(key[1], set()) if kind == "person" else {short.get(key[1], key[1])}
        joined = (kind, min(whole)) if len(whole) == 1 else key
        bearers[joined if joined in bearers else key].mentions.append(span)
    named = sorted((bearer for bearer in bearers.values() if bearer.mentions), key=lambda bearer: bearer.mentions[0])
    return tuple(
        Name(id=f"n{number}", kind=bearer.kind, name=bearer.name, mentions=tuple(bearer.mentions))
        for number, bearer in enumerate(named, 1)
    )


def _of_one_kind(text: str, found: list[tuple[Span, NameKind]]) -> list[tuple[Span, NameKind]]:
    """The mentions, each with the kind that most mentions with the same words have; the first one's on a tie."""
    kinds: dict[str, Counter[NameKind]] = {}
    for span, kind in found:
        kinds.setdefault(_folded(text[slice(*span)]), Counter())[kind] += 1
    return [(span, kinds[_folded(text[slice(*span)])].most_common(1)[0][0]) for span, _ in found]


def _acronyms(text: str, found: list[tuple[Span, NameKind]]) -> dict[str, str]:
    """Acronyms that stand in brackets behind a body's name, to that name."""
    short: dict[str, str] = {}
    for (before, kind), (span, other) in itertools.pairwise(found):
        words = text[slice(*span)]
        beside = text[before[1] : span[0]] in (" (", " ( ", " (“", ' ("')
        if beside and kind == other == "organisation" and words.isupper() and " " not in words:
            short[_folded(words)] = _folded(text[slice(*before)])
    return short


def _folded(words: str) -> str:
    return " ".join(words.lower().removeprefix("the ").split())
