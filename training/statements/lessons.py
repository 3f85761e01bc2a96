"""What large models think of texts, as targets for a small one: `teach` labels windows, `mixed` adds people's labels.

Several teachers are averaged, in both readings: first the tags, from which the candidates for cues are taken, then what
each candidate's source and content are. Where `both` is asked for, each window is read a second time, a few sentences
at a time, and the mean of both counts: in the midst of much that looks like no news a teacher gives up on what it sees
alone (see the log).
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from msgspec import Struct
from training.statements.corpus import Text
from training.statements.examples import Example, batches, few_sentences, inputs_of
from training.statements.network import LABELS, Network

from onrecord.statements.learned.paths import best_paths, spans_of
from onrecord.statements.learned.relations import LINKS, TAGS

Array = Any
OUTSIDE = 1.5
"""Taken from "outside" where teachers' candidates for cues are looked for."""
PEOPLE = 0.5
"""The share that people's labels have where there are any."""
FEW = (24, 64)
"""Pieces of the sentences that are read at a time the second time: the most is drawn between these."""
ROOM = 16384
"""Pieces of a batch."""


class _Seen(Struct, frozen=True):
    """What all teachers make of a group of windows."""

    tags: Array
    """(windows, length, TAGS): the mean of their probabilities."""
    names: Array
    vectors: list[Any]
    """Of each teacher."""
    start: Any


@torch.no_grad()
def teach(teachers: Sequence[Network], examples: list[Example], device: str, rng: random.Random, both: bool) -> None:
    """Gives `examples` the targets that the teachers' mean has for them; their own cues stay candidates."""
    for group in batches(examples, rng, ROOM):
        whole = _seen(teachers, group, device)
        tags, names = whole.tags, whole.names
        parts = list(_parts(group, rng)) if both else []
        again = _seen(teachers, [part for _, part in parts], device) if parts else None
        for number, (row, part) in enumerate(parts):
            assert again is not None
            n, at = part.b - part.a, part.a - group[row].a + 1
            tags[row, at : at + n] = (tags[row, at : at + n] + again.tags[number, 1 : n + 1]) / 2
            names[row, at : at + n] = (names[row, at : at + n] + again.names[number, 1 : n + 1]) / 2
        for row, (example, cues) in enumerate(zip(group, _cues(group, tags), strict=True)):
            n = example.b - example.a
            example.tags, example.names = tags[row, 1 : n + 1], names[row, 1 : n + 1]
            example.cues = sorted({*example.cues, *cues})
        _teach_links(teachers, group, whole)
        if again is not None:
            _teach_links_again(teachers, group, parts, again)


def _seen(teachers: Sequence[Network], group: Sequence[Example], device: str) -> _Seen:
    inputs = {name: torch.from_numpy(array).to(device) for name, array in inputs_of(group).items()}
    with torch.autocast(device, torch.bfloat16, enabled=device != "cpu"):
        seen = [teacher(*inputs.values()) for teacher in teachers]
    tags, names = _mean([tags for tags, *_ in seen]), _mean([names for _, names, *_ in seen])
    return _Seen(tags, names, [vectors for _, _, vectors, _ in seen], inputs["start"])


def _mean(scores: Sequence[Any]) -> Array:
    """The mean of several models' probabilities."""
    return torch.stack([each.float().softmax(-1) for each in scores]).mean(0).cpu().numpy()


def _parts(group: Sequence[Example], rng: random.Random) -> Any:
    """The windows' rows and a few sentences of each at a time, where there is more than one such part."""
    for row, example in enumerate(group):
        cuts = few_sentences(example.pieces, example.a, example.b, rng.randint(*FEW))
        if len(cuts) > 1:
            yield from ((row, Example(example.pieces, a, b)) for a, b in cuts)


def _cues(group: Sequence[Example], tags: Array) -> list[list[tuple[int, int]]]:
    """The candidates of each window."""
    scores = np.log(tags[:, 1:-1] + 1e-6)
    scores[:, :, 0] -= OUTSIDE
    start = np.zeros(scores.shape[:2], dtype=np.int64)
    for row, example in enumerate(group):
        start[row, : example.b - example.a] = example.pieces.start[example.a : example.b]
    paths = best_paths(scores, start)
    return [
        [(first, end) for role, first, end in spans_of(path[: example.b - example.a]) if role == 1]
        for example, path in zip(group, paths, strict=True)
    ]


def _linked(teachers: Sequence[Network], seen: _Seen, cues: Sequence[tuple[int, int, int]]) -> Array:
    """(cues, length, LINKS): the mean of the teachers; a cue is a row and the positions [first, end)."""
    row, first, end = torch.tensor(cues, device=seen.start.device).T
    each = zip(teachers, seen.vectors, strict=True)
    return _mean([teacher.links(vectors.float(), seen.start, row, first, end) for teacher, vectors in each])


def _teach_links(teachers: Sequence[Network], group: Sequence[Example], seen: _Seen) -> None:
    cues = [(row, first + 1, end + 1) for row, example in enumerate(group) for first, end in example.cues]
    if not cues:
        return
    found, at = _linked(teachers, seen, cues), 0
    for example in group:
        example.links = found[at : at + len(example.cues), 1 : example.b - example.a + 1]
        at += len(example.cues)


def _teach_links_again(
    teachers: Sequence[Network], group: Sequence[Example], parts: Sequence[tuple[int, Example]], seen: _Seen
) -> None:
    """The mean with what is seen where a few sentences are read, for the cues in them."""
    inside = [
        (number, row, place, first - at, end - at)
        for number, (row, part) in enumerate(parts)
        for at in (part.a - group[row].a,)
        for place, (first, end) in enumerate(group[row].cues)
        if at <= first and end <= part.b - group[row].a
    ]
    if not inside:
        return
    found = _linked(teachers, seen, [(number, first + 1, end + 1) for number, _, _, first, end in inside])
    for own, (number, row, place, _, _) in zip(found, inside, strict=True):
        part, links = parts[number][1], group[row].links
        assert links is not None
        n, at = part.b - part.a, part.a - group[row].a
        links[place, at : at + n] = (links[place, at : at + n] + own[1 : n + 1]) / 2


def mixed(example: Example, people: Example) -> Example:
    """A taught window of a labelled text, with people's labels mixed in. `people`: the same window as labelled."""
    if people.tags is not None and example.tags is not None:
        example.tags = PEOPLE * people.tags + (1 - PEOPLE) * example.tags
        labels = people.links if people.links is not None else ()
        known = dict(zip(people.cues, labels, strict=True))
        nothing = np.zeros(LINKS, dtype=np.float32)
        nothing[0] = 1
        for number, cue in enumerate(example.cues):
            assert example.links is not None
            own = known.get(cue)
            example.links[number] = PEOPLE * (nothing if own is None else own) + (1 - PEOPLE) * example.links[number]
    if people.names is not None and example.names is not None:
        example.names = PEOPLE * people.names + (1 - PEOPLE) * example.names
    return example


def save(path: Path, lessons: Sequence[tuple[int, Example]]) -> None:
    """Writes windows, each with its text's number, with targets in 8 bits."""
    rows, cues = [], []
    for place, (text, example) in enumerate(lessons):
        rows.append((text, example.a, example.b))
        cues += [(place, *cue) for cue in example.cues]
    examples = [example for _, example in lessons]
    np.savez(
        path, rows=np.array(rows), cues=np.array(cues),
        tags=_bytes(np.concatenate([e.tags for e in examples if e.tags is not None])),
        names=_bytes(np.concatenate([e.names for e in examples if e.names is not None])),
        links=_bytes(np.concatenate([e.links.reshape(-1, LINKS) for e in examples if e.links is not None])),
    )  # fmt: skip


def _bytes(shares: Array) -> Array:
    """Shares in 8 bits; what is below a hundredth is nothing."""
    return np.round(255 * np.where(shares < 0.01, 0, shares)).astype(np.uint8)


def load(path: Path, texts: Sequence[Text]) -> list[tuple[int, Example]]:
    """What `save` wrote."""
    with np.load(path) as kept:
        rows, cues, tags, names, links = (kept[name] for name in ("rows", "cues", "tags", "names", "links"))
    by_cue: dict[int, list[tuple[int, int]]] = {}
    for place, first, end in cues.tolist():
        by_cue.setdefault(place, []).append((first, end))
    out, at, link = [], 0, 0
    for place, (text, a, b) in enumerate(rows.tolist()):
        n, own = b - a, by_cue.get(place, [])
        example = Example(texts[text].pieces, a, b, tags=_shares(tags[at : at + n]), names=_shares(names[at : at + n]))
        example.cues = own
        if own:
            example.links = _shares(links[link : link + n * len(own)]).reshape(len(own), n, LINKS)
        at, link = at + n, link + n * len(own)
        out.append((text, example))
    return out


def _shares(numbers: Array) -> Array:
    assert numbers.shape[-1] in (TAGS, LINKS, LABELS)
    return numbers / numbers.sum(-1, keepdims=True).clip(1).astype(np.float32)
