"""What a network finds in texts, scored as PolNeAR's own scorer does it; the last judgement is learned here too."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import torch
from benchmarks.shared import module
from msgspec import Struct
from msgspec.structs import replace
from training.statements.corpus import Text
from training.statements.examples import batches, fixed, inputs_of
from training.statements.network import Network

from onrecord.statements.learned.kinds import KINDS
from onrecord.statements.learned.paths import best_paths, spans_of
from onrecord.statements.learned.pieces import Pieces
from onrecord.statements.learned.relations import Heads, Relation, Seen, expanded, log_softmax, places_of, relations

Array = Any
SIZE = 192
"""Pieces of the windows that are read."""


class Read(Struct, frozen=True):
    """What a network says of one text: windows, and for each what is seen, names and topics."""

    pieces: Pieces
    cuts: list[tuple[int, int]]
    seen: list[Seen]
    names: list[Array]


def heads_of(network: Network, outside: float = 1.0, least: float = 0.0, judge: Array | None = None) -> Heads:
    """The small weights of a network as `relations` wants them."""
    state = {name: value.detach().float().cpu().numpy() for name, value in network.state_dict().items()}
    weights = judge if judge is not None else np.zeros(len(expanded([0.0] * 10)))
    return Heads(
        places=places_of(state["near.weight"], state["away.weight"]), link=state["link.weight"].T.copy(),
        link_bias=state["link.bias"], judge=weights, outside=outside, least=least,
    )  # fmt: skip


@torch.no_grad()
def read(network: Network, texts: Sequence[Text], device: str, size: int = SIZE, room: int = 32768) -> list[Read]:
    """Runs a network over texts."""
    import random

    cut = fixed(texts, size)
    every = [example for _, examples in cut for example in examples]
    got: dict[int, tuple[Array, Array, Array]] = {}
    for group in batches(every, random.Random(0), room):
        inputs = {name: torch.from_numpy(array).to(device) for name, array in inputs_of(group).items()}
        with torch.autocast(device, torch.bfloat16, enabled=device != "cpu"):
            tags, names, vectors, _ = (each.float().cpu().numpy() for each in network(*inputs.values()))
        for row, example in enumerate(group):
            inside = slice(1, example.b - example.a + 1)
            got[id(example)] = (tags[row, inside], vectors[row, inside], names[row, inside])
    return [
        Read(
            text.pieces,
            [(e.a, e.b) for e in examples],
            [Seen(*got[id(e)][:2]) for e in examples],
            [got[id(e)][2] for e in examples],
        )
        for text, examples in cut
    ]


def found_in(reads: Sequence[Read], heads: Heads) -> list[list[Relation]]:
    """The attributions of each text."""
    with ProcessPoolExecutor() as pool:
        return list(pool.map(partial(_found, heads=heads), reads, chunksize=8))


def _found(read: Read, heads: Heads) -> list[Relation]:
    return relations(read.pieces, read.cuts, read.seen, heads)


def as_attribution(pieces: Pieces, relation: Relation) -> dict[str, list[list[int]]]:
    """An attribution as the scorer wants it."""
    return {
        "source": [list(pieces.chars(*span)) for span in relation.source],
        "cue": [list(pieces.chars(*relation.cue))],
        "content": [list(pieces.chars(*span)) for span in relation.content],
    }


def rights(folder: Path, rows: list[dict[str, Any]], reads: list[Read], found: list[list[Relation]]) -> list[Array]:
    """For each attribution the share of annotators of whose attributions one matches it."""
    score = module(folder, "score")
    out = []
    for row, text, own in zip(rows, reads, found, strict=True):
        article = score.Article(row["text"])
        # The scorer drops attributions without content; there are none here, so that indexes agree.
        side = score.Side(article, [as_attribution(text.pieces, relation) for relation in own])
        share = np.zeros(len(own))
        for version in row["annotations"]:
            pairs = score.matches(side, score.Side(article, version["attributions"]), ("source", "content"))
            share[[place for place, _ in pairs]] += 1 / len(row["annotations"])
        out.append(share)
    return out


def judged(found: list[list[Relation]], right: list[Array], strength: float = 3.0) -> Array:
    """Weights of the last judgement: logistic regression of `right` on the signs, by Newton's steps."""
    signs = [expanded(relation.signs) for own in found for relation in own]
    if not signs:
        return np.zeros(len(expanded([0.0] * 10)))
    x = np.stack(signs)
    y = np.concatenate(right)
    weights = np.zeros(x.shape[1])
    for _ in range(30):
        p = 1 / (1 + np.exp(-(x @ weights)))
        slope = x.T @ (y - p) - strength * weights
        curve = (x * (p * (1 - p))[:, None]).T @ x + strength * np.eye(x.shape[1])
        weights += np.linalg.solve(curve, slope)
    return weights


def scored(score: ModuleType, rows: list[dict[str, Any]], reads: list[Read], found: list[list[Relation]]) -> Any:
    """The scorer's counts."""
    lines = [
        {"id": row["id"], "attributions": [as_attribution(text.pieces, relation) for relation in own]}
        for row, text, own in zip(rows, reads, found, strict=True)
    ]
    return score.score(rows, lines)


def told(score: ModuleType, counts: Any) -> str:
    """The headline figures on one line."""
    fields = ("relation", "relation, direct", "relation, mixed", "relation, indirect", "relation + cue",
              "pieces exact source", "pieces exact cue", "pieces exact content")  # fmt: skip
    return "  ".join(f"{field.removeprefix('pieces ')} {100 * score.prf(counts[field])[2]:.1f}" for field in fields)


def best_least(rows: list[dict[str, Any]], found: list[list[Relation]], right: list[Array], heads: Heads) -> float:
    """The least judgement with the highest F1, each attribution taken as right or wrong by itself."""
    gold = sum(sum(len(v["attributions"]) for v in row["annotations"]) / len(row["annotations"]) for row in rows)
    pairs = sorted(
        ((_judgement(relation, heads), value) for own, share in zip(found, right, strict=True)
         for relation, value in zip(own, share, strict=True)), reverse=True,
    )  # fmt: skip
    if not pairs:
        return 0.5
    hits = np.cumsum([value for _, value in pairs])
    f1 = 2 * hits / (np.arange(1, len(pairs) + 1) + gold)
    return float(pairs[int(f1.argmax())][0])


def _judgement(relation: Relation, heads: Heads) -> float:
    return float(1 / (1 + np.exp(-(expanded(relation.signs) @ heads.judge))))


def tuned(folder: Path, rows: list[dict[str, Any]], reads: list[Read], heads: Heads) -> Heads:
    """`heads` with a judgement learned from these texts and the least that is kept."""
    found = found_in(reads, heads)
    right = rights(folder, rows, reads, found)
    heads = replace(heads, judge=judged(found, right))
    return replace(heads, least=best_least(rows, found, right, heads))


def names_of(read: Read) -> set[tuple[int, int, int]]:
    """Names as (start, end, kind) in the text."""
    out = set()
    for (a, b), scores in zip(read.cuts, read.names, strict=True):
        path = best_paths(log_softmax(scores)[None], read.pieces.start[None, a:b])[0]
        out |= {(*read.pieces.chars(a + x, a + y), kind) for kind, x, y in spans_of(path)}
    return out


def names_at(pieces: Pieces, labels: Array) -> set[tuple[int, int, int]]:
    """Labelled names as (start, end, kind)."""
    return {(*pieces.chars(first, end), kind) for kind, first, end in spans_of(labels)}


def kind_figures(chances: Array, shares: Array) -> dict[str, float]:
    """Macro F1 strict, accuracy, the same where the second kind counts as right, and F1 of conditional."""
    told, first = chances[:, :-1].argmax(1), shares[:, :-1].argmax(1)
    hits = [((told == kind) & (first == kind)).sum() for kind in range(len(KINDS))]
    sizes = [(told == kind).sum() + (first == kind).sum() for kind in range(len(KINDS))]
    said, gold = chances[:, -1] > 0.5, shares[:, -1] > 0.5
    return {
        "macro F1": float(np.mean([2 * hit / max(size, 1) for hit, size in zip(hits, sizes, strict=True)])),
        "accuracy": float((told == first).mean()),
        "with second": float((shares[np.arange(len(told)), told] > 0).mean()),
        "conditional F1": float(2 * (said & gold).sum() / max(said.sum() + gold.sum(), 1)),
    }
