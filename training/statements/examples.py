"""Windows of texts with what is to be learned of them, and batches of such windows as tensors.

Every target is a share of each label, so that what people labelled and what a large model thinks are learned alike.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from itertools import pairwise, repeat
from typing import Any

import numpy as np
from msgspec import Struct
from msgspec.structs import replace
from training.statements.corpus import ROLES, Text
from training.statements.network import LABELS

from onrecord.statements.learned.kinds import KINDS
from onrecord.statements.learned.pieces import FEATURES, Pieces, windows
from onrecord.statements.learned.relations import LINKS, TAGS

Array = Any
CLS, SEP = 2, 3
SMALLEST, LARGEST = 64, 300
"""Pieces of the windows that are learned from: their size is drawn between these."""
JOINED = 0.2
"""The share of labelled windows whose paragraphs are shown as one."""
SMOOTH = 0.03
NEGATIVES = 3
"""Spans of a window that look like a cue and are none, shown with neither source nor content."""


class Example(Struct):
    """A window of a text: pieces [a, b), and targets (shares of labels), None where nothing is known."""

    pieces: Pieces
    a: int
    b: int
    tags: Array | None = None
    """(n, TAGS)."""
    cues: list[tuple[int, int]] = []
    """Ranges in the window."""
    links: Array | None = None
    """(cues, n, LINKS)."""
    names: Array | None = None
    """(n, LABELS)."""
    acts: list[tuple[list[int], list[int], list[int], list[float]]] = []
    """Statements: places of cue, source and content in the window, and the shares of kinds and conditional."""


def few_sentences(pieces: Pieces, a: int, b: int, most: int) -> list[tuple[int, int]]:
    """The pieces [a, b) cut at ends of sentences that are not quoted, `most` pieces each or one sentence."""
    stops = np.flatnonzero(pieces.stop[a:b] & ~np.isin(pieces.quote[a:b], (1, 3))) + a
    cuts, at = [], a
    for stop, following in pairwise([*stops.tolist(), b]):
        if stop > at and following - at > most:
            cuts.append((at, stop))
            at = stop
    return [*cuts, (at, b)]


def shown_as_one(example: Example) -> None:
    """Shows a window's paragraphs as one."""
    start = example.pieces.start.copy()
    start[example.a + 1 : example.b] = 0
    example.pieces = replace(example.pieces, start=start)


def cue_words(texts: Sequence[Text], least: int = 3) -> frozenset[tuple[int, ...]]:
    """Cues of one or two pieces that are seen `least` times, as ids."""
    seen: dict[tuple[int, ...], int] = {}
    for text in texts:
        for version in text.versions:
            for item in version:
                key = tuple(text.pieces.ids[item["cue"]].tolist())
                seen[key] = seen.get(key, 0) + 1
    return frozenset(key for key, count in seen.items() if count >= least and 0 < len(key) <= 2)


def sizes(rng: random.Random, smallest: int = SMALLEST, largest: int = LARGEST) -> Iterator[int]:
    """Sizes of windows, drawn one by one."""
    while True:
        yield rng.randint(smallest, largest)


def labelled(texts: Sequence[Text], rng: random.Random, words: frozenset[tuple[int, ...]]) -> list[Example]:
    """One pass over labelled texts: each in one annotator's version, cut anew."""
    made = [
        example
        for text in texts
        for example in of_text(text, windows(text.pieces, 0, sizes(rng)), rng, words)
        if example.b - example.a > 4
    ]
    for example in made:
        if rng.random() < JOINED:
            shown_as_one(example)
    return made


def of_text(
    text: Text, cuts: list[tuple[int, int]], rng: random.Random, words: frozenset[tuple[int, ...]]
) -> Iterator[Example]:
    """The windows `cuts` of one text, with its labels."""
    items = rng.choice(text.versions) if text.versions else None
    labels = labels_of(text.pieces, items) if items is not None else None
    for a, b in cuts:
        example = Example(text.pieces, a, b)
        if text.names is not None:
            example.names = shares(text.names[a:b], LABELS)
        if items is not None and labels is not None:
            example.tags = shares(labels[a:b], TAGS)
            _link(example, items, rng, words)
            example.acts = [
                (*(inside(part, a, b) for part in (act.cue, act.source, act.content)), act.shares)  # type: ignore[misc]
                for act in text.acts
                if inside(act.cue, a, b) and inside(act.content, a, b)
            ]
        yield example


def _link(
    example: Example, items: Sequence[dict[str, list[int]]], rng: random.Random, words: frozenset[tuple[int, ...]]
) -> None:
    """The cues of a window with their sources and contents, and some words that are cues elsewhere, with none."""
    a, b, start = example.a, example.b, example.pieces.start
    rows = []
    for item in items:
        cue = inside(item["cue"], a, b)
        if not cue:
            continue
        labels = np.zeros(b - a, dtype=np.int64)
        for number, role in enumerate(("source", "content")):
            mark(labels, inside(item[role], a, b), number, start[a:b])
        example.cues.append((cue[0], cue[-1] + 1))
        rows.append(labels)
    taken = {place for first, end in example.cues for place in range(first, end)}
    ids = example.pieces.ids[a:b].tolist()
    others = [
        (at, at + size)
        for at in range(b - a)
        for size in (2, 1)
        if tuple(ids[at : at + size]) in words and not taken & {at, at + size - 1}
    ]
    for other in rng.sample(others, min(NEGATIVES, len(others))):
        example.cues.append(other)
        rows.append(np.zeros(b - a, dtype=np.int64))
    if rows:
        example.links = np.stack([shares(row, LINKS) for row in rows])


def labels_of(pieces: Pieces, items: Sequence[dict[str, list[int]]]) -> Array:
    """The label of each piece: outside, or begin or inside of a role."""
    labels = np.zeros(len(pieces), dtype=np.int64)
    for item in items:
        for number, role in enumerate(ROLES):
            mark(labels, item[role], number, pieces.start)
    return labels


def mark(labels: Array, places: list[int], role: int, start: Array) -> None:
    """Writes begin and inside of `role` at `places`; a paragraph's edge begins anew."""
    previous = -2
    for place in places:
        labels[place] = 1 + 2 * role + (place == previous + 1 and not start[place])
        previous = place


def inside(places: list[int], a: int, b: int) -> list[int]:
    """Places of the text as places of the window [a, b)."""
    return [place - a for place in places if a <= place < b]


def shares(labels: Array, count: int) -> Array:
    """Labels as shares, smoothed."""
    out = np.full((len(labels), count), SMOOTH / (count - 1), dtype=np.float32)
    out[np.arange(len(labels)), labels] = 1 - SMOOTH
    return out


def batches(examples: list[Example], rng: random.Random, room: int) -> Iterator[list[Example]]:
    """Examples of like length together, each batch of about `room` pieces; in random order."""
    order = sorted(range(len(examples)), key=lambda at: examples[at].b - examples[at].a + rng.randint(0, 24))
    groups: list[list[Example]] = [[]] if order else []
    for at in order:
        longest = max(examples[at].b - examples[at].a, *(e.b - e.a for e in groups[-1]), 0)
        if groups[-1] and longest * (len(groups[-1]) + 1) > room:
            groups.append([])
        groups[-1].append(examples[at])
    rng.shuffle(groups)
    yield from groups


def inputs_of(group: Sequence[Example]) -> dict[str, Array]:
    """What the encoder reads: (batch, length), the first position and the last are no pieces."""
    length = max(example.b - example.a for example in group) + 2
    out = {name: np.zeros((len(group), length), dtype=np.int64) for name in (*FEATURES, "mask")}
    for row, example in enumerate(group):
        n = example.b - example.a
        for name in FEATURES:
            out[name][row, 1 : n + 1] = getattr(example.pieces, name)[example.a : example.b]
        out["ids"][row, 0], out["ids"][row, n + 1], out["mask"][row, : n + 2] = CLS, SEP, 1
    return out


def collated(group: Sequence[Example]) -> dict[str, Array]:
    """A batch as arrays: inputs and targets. Places are positions, a piece's place and one."""
    out = inputs_of(group)
    size = out["ids"].shape
    tags, names = np.zeros((*size, TAGS), dtype=np.float32), np.zeros((*size, LABELS), dtype=np.float32)
    cues = [(row, first + 1, end + 1) for row, example in enumerate(group) for first, end in example.cues]
    links = np.zeros((len(cues), size[1], LINKS), dtype=np.float32)
    at = 0
    for row, example in enumerate(group):
        n = example.b - example.a
        if example.tags is not None:
            tags[row, 1 : n + 1] = example.tags
        if example.names is not None:
            names[row, 1 : n + 1] = example.names
        if example.links is not None:
            links[at : at + len(example.cues), 1 : n + 1] = example.links
            at += len(example.cues)
    acts = [(row, *act) for row, example in enumerate(group) for act in example.acts]
    masks = np.zeros((3, len(acts), size[1]), dtype=bool)
    for number, (_, *parts, _) in enumerate(acts):
        for role, places in enumerate(parts):
            masks[role, number, [place + 1 for place in places]] = True
    out |= {"tags": tags, "names": names, "links": links, "masks": masks}
    out["cues"] = np.array(cues, dtype=np.int64).reshape(-1, 3)
    out["act_rows"] = np.array([row for row, *_ in acts], dtype=np.int64)
    out["kinds"] = np.array([shares for *_, shares in acts], dtype=np.float32).reshape(-1, len(KINDS) + 1)
    return out


def fixed(texts: Sequence[Text], size: int) -> list[tuple[Text, list[Example]]]:
    """Texts cut as a reader cuts them, without targets."""
    return [(text, [Example(text.pieces, a, b) for a, b in windows(text.pieces, size, repeat(size))]) for text in texts]
