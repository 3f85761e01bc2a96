"""What a large model thinks of texts, as targets for a small one: `teach` labels windows, `mixed` adds people's labels.

Several teachers are averaged, in both readings: first the tags, from which the candidates for cues are taken, then what
each candidate's source and content are, then the kinds of what was found.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from training.statements.corpus import KINDS, Text
from training.statements.examples import Example, batches, inputs_of
from training.statements.network import LABELS, Network

from onrecord.statements.learned.paths import best_paths, spans_of
from onrecord.statements.learned.relations import LINKS, TAGS

Array = Any
OUTSIDE = 1.5
"""Taken from "outside" where a teacher's candidates for cues are looked for."""
PEOPLE = 0.5
"""The share that people's labels have where there are any."""


@torch.no_grad()
def teach(teachers: Sequence[Network], examples: list[Example], device: str, room: int = 32768) -> None:
    """Gives `examples` the targets that the teachers' mean has for them; people's labels are kept in `mixed`."""
    order = sorted(examples, key=lambda example: example.b - example.a)
    for group in batches(order, random.Random(0), room):
        inputs = {name: torch.from_numpy(array).to(device) for name, array in inputs_of(group).items()}
        with torch.autocast(device, torch.bfloat16, enabled=device != "cpu"):
            seen = [teacher(*inputs.values()) for teacher in teachers]
        tags = _mean([tags for tags, *_ in seen])
        names = _mean([names for _, names, *_ in seen])
        for row, example in enumerate(group):
            n = example.b - example.a
            example.tags, example.names = tags[row, 1 : n + 1], names[row, 1 : n + 1]
            example.cues = sorted({*example.cues, *_cues(example)})
        _teach_links(teachers, group, inputs["start"], [vectors for _, _, vectors, _ in seen])
        _teach_kinds(teachers, group, [topics for *_, topics in seen])


def _mean(scores: Sequence[Any]) -> Array:
    """The mean of several models' probabilities."""
    return torch.stack([each.float().softmax(-1) for each in scores]).mean(0).cpu().numpy()


def _cues(example: Example) -> Iterator[tuple[int, int]]:
    assert example.tags is not None
    scores = np.log(example.tags + 1e-6)
    scores[:, 0] -= OUTSIDE
    path = best_paths(scores[None], example.pieces.start[None, example.a : example.b])[0]
    return ((first, end) for role, first, end in spans_of(path) if role == 1)


def _teach_links(teachers: Sequence[Network], group: list[Example], start: Any, vectors: list[Any]) -> None:
    cues = [(row, first + 1, end + 1) for row, example in enumerate(group) for first, end in example.cues]
    if not cues:
        return
    row, first, end = torch.tensor(cues, device=start.device).T
    found = _mean(
        [teacher.links(each.float(), start, row, first, end) for teacher, each in zip(teachers, vectors, strict=True)]
    )
    at = 0
    for example in group:
        example.links = found[at : at + len(example.cues), 1 : example.b - example.a + 1]
        at += len(example.cues)


def _teach_kinds(teachers: Sequence[Network], group: list[Example], topics: list[Any]) -> None:
    """Kinds of what the links say: content and source are the pieces that are likelier in than out."""
    acts: list[tuple[int, Any, Any, Any]] = []
    for row, example in enumerate(group):
        example.acts = []
        for (first, end), links in zip(example.cues, example.links if example.links is not None else (), strict=False):
            source, content = links[:, 1:3].sum(1) > 0.5, links[:, 3:].sum(1) > 0.5
            if content.any():
                cue = np.zeros(len(links), dtype=bool)
                cue[first:end] = True
                acts.append((row, cue, source, content))
    if not acts:
        return
    length = topics[0].shape[1]
    masks = np.zeros((3, len(acts), length), dtype=bool)
    for number, (_, *parts) in enumerate(acts):
        for role, part in enumerate(parts):
            masks[role, number, 1 : len(part) + 1] = part
    device = topics[0].device
    rows = torch.tensor([row for row, *_ in acts], device=device)
    inside = torch.from_numpy(masks).to(device)
    scores = [teacher.kinds(each.float(), rows, *inside) for teacher, each in zip(teachers, topics, strict=True)]
    kinds = _mean([each[:, :-1] for each in scores])
    conditional = torch.stack([each[:, -1].sigmoid() for each in scores]).mean(0).cpu().numpy()
    for number, (row, *parts) in enumerate(acts):
        shares = [*kinds[number].tolist(), float(conditional[number])]
        cue, source, content = (np.flatnonzero(part).tolist() for part in parts)
        group[row].acts.append((cue, source, content, shares))


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
        example.acts = [*example.acts, *people.acts, *people.acts]  # people's labels are few, and count twice
    if people.names is not None and example.names is not None:
        example.names = PEOPLE * people.names + (1 - PEOPLE) * example.names
    return example


def save(path: Path, lessons: Sequence[tuple[int, Example]]) -> None:
    """Writes windows, each with its text's number, with targets in 8 bits."""
    rows, cues, acts, sets = [], [], [], []
    for place, (text, example) in enumerate(lessons):
        rows.append((text, example.a, example.b))
        cues += [(place, *cue) for cue in example.cues]
        for cue, source, content, shares in example.acts:
            parts = np.zeros((3, example.b - example.a), dtype=bool)
            for role, places in enumerate((cue, source, content)):
                parts[role, places] = True
            acts.append(np.array([place, *np.round(255 * np.array(shares))]))
            sets.append(np.packbits(parts.ravel()))
    examples = [example for _, example in lessons]
    np.savez_compressed(
        path,
        rows=np.array(rows), cues=np.array(cues), acts=np.array(acts, dtype=np.int32), sets=np.concatenate(sets),
        tags=_bytes(np.concatenate([e.tags for e in examples if e.tags is not None])),
        names=_bytes(np.concatenate([e.names for e in examples if e.names is not None])),
        links=_bytes(np.concatenate([e.links.reshape(-1, LINKS) for e in examples if e.links is not None])),
    )  # fmt: skip


def _bytes(shares: Array) -> Array:
    """Shares in 8 bits, label by label; what is below a hundredth is nothing."""
    return np.round(255 * np.where(shares < 0.01, 0, shares)).astype(np.uint8).T.copy()


def load(path: Path, texts: Sequence[Text]) -> list[Example]:
    """What `save` wrote."""
    with np.load(path) as kept:
        rows, cues, acts, sets = kept["rows"], kept["cues"], kept["acts"], kept["sets"]
        tags, names, links = (kept[name].T for name in ("tags", "names", "links"))
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
        out.append(example)
    _load_acts(out, acts, sets)
    return out


def _shares(numbers: Array) -> Array:
    assert numbers.shape[-1] in (TAGS, LINKS, LABELS)
    return numbers / numbers.sum(-1, keepdims=True).clip(1).astype(np.float32)


def _load_acts(examples: list[Example], acts: Array, sets: Array) -> None:
    at = 0
    for place, *numbers in acts.tolist():
        example = examples[place]
        n = example.b - example.a
        size = (3 * n + 7) // 8
        parts = np.unpackbits(sets[at : at + size])[: 3 * n].reshape(3, n)
        at += size
        cue, source, content = (np.flatnonzero(part).tolist() for part in parts)
        shares = [number / 255 for number in numbers]
        assert len(shares) == len(KINDS) + 1
        example.acts.append((cue, source, content, shares))
