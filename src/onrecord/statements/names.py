"""Names in a text: persons, places and organisations by the trained model, each with all its mentions."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from onrecord.record import Name, NameKind, Span
from onrecord.statements.encoder import Looked
from onrecord.statements.mentions import surname_of
from onrecord.statements.paths import best_paths, spans_of
from onrecord.statements.relations import log_softmax

KINDS: tuple[NameKind, ...] = ("person", "place", "organisation")
"""In the order in which the model was trained."""


class _Bearer(Struct):
    """One who is named, while its mentions are gathered."""

    kind: NameKind
    name: str
    mentions: list[Span]


def mentions_in(text: str, looked: Looked) -> Iterator[tuple[Span, NameKind]]:
    """Every name that is printed, without a possessive ending, in order."""
    for window in looked.windows:
        path = best_paths(log_softmax(window.names)[None], looked.pieces.start[None, window.a : window.b])[0]
        for kind, first, end in spans_of(path):
            start, last = looked.pieces.chars(window.a + first, window.a + end)
            words = text[start:last]
            for ending in ("’s", "'s", "’", "'"):
                if words.endswith(ending):
                    last -= len(ending)
                    break
            if last > start:
                yield (start, last), KINDS[kind]


def names_in(text: str, looked: Looked) -> tuple[Name, ...]:
    """Who and what is named, in the order of the first mention; ids are "n1", "n2" ….

    A single word joins the one person whose surname or given name it is; else names are one if their words are, case
    and a leading "the" aside.
    """
    found = list(mentions_in(text, looked))
    bearers: dict[tuple[NameKind, str], _Bearer] = {}
    by_word: dict[str, set[str]] = {}
    for span, kind in found:
        words = text[slice(*span)]
        key = (kind, _folded(words))
        bearers.setdefault(key, _Bearer(kind, " ".join(words.split()), []))
        if kind == "person" and " " in key[1]:
            for word in (surname_of(key[1]).lower(), key[1].split()[0]):
                by_word.setdefault(word, set()).add(key[1])
    for span, kind in found:
        key = (kind, _folded(text[slice(*span)]))
        whole = by_word.get(key[1], set()) if kind == "person" else set()
        bearers[(kind, min(whole)) if len(whole) == 1 else key].mentions.append(span)
    named = sorted((bearer for bearer in bearers.values() if bearer.mentions), key=lambda bearer: bearer.mentions[0])
    return tuple(
        Name(id=f"n{number}", kind=bearer.kind, name=bearer.name, mentions=tuple(bearer.mentions))
        for number, bearer in enumerate(named, 1)
    )


def _folded(words: str) -> str:
    return " ".join(words.lower().removeprefix("the ").split())
