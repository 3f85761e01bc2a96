"""How good a network is on texts that it has not learned from: attributions, names, kinds."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

import numpy as np
import torch
from benchmarks.shared import module
from training.statements import evaluate
from training.statements.corpus import Text, rows_of
from training.statements.data import Data
from training.statements.examples import collated, of_text
from training.statements.network import Network

from onrecord.statements.learned.pieces import windows
from onrecord.statements.learned.relations import Heads

Array = Any


def rows(shared: Path, part: str, texts: list[Text]) -> list[dict[str, Any]]:
    """The rows of PolNeAR that `texts` are of."""
    wanted = {text.id for text in texts}
    return [row for row in rows_of(shared / "statements" / f"polnear-{part}.jsonl.xz") if row["id"] in wanted]


def report(
    network: Network, data: Data, shared: Path, fold: int, device: str, say: str, sizes: tuple[int, ...] = ()
) -> Heads:
    """Prints how the network does on the labelled texts of `fold`; returns its heads, the judgement learned there.

    `sizes`: windows that are tried beside the usual one.
    """
    articles = [text for text in data.articles if text.fold == fold]
    gold = rows(shared, "train", articles)
    score = module(shared / "statements", "score")
    for size in sizes:
        reads = evaluate.read(network, articles, device, size)
        heads = evaluate.tuned(shared / "statements", gold, reads, evaluate.heads_of(network))
        counts = evaluate.scored(score, gold, reads, evaluate.found_in(reads, heads))
        print(f"{say} fold {fold}, windows of {size}: {evaluate.told(score, counts)}", flush=True)
    reads = evaluate.read(network, articles, device)
    heads = evaluate.tuned(shared / "statements", gold, reads, evaluate.heads_of(network))
    counts = evaluate.scored(score, gold, reads, evaluate.found_in(reads, heads))
    print(f"{say} fold {fold}: {evaluate.told(score, counts)}  least {heads.least:.2f}", flush=True)
    texts = [text for text in data.names if text.fold == fold]
    print(f"{say} fold {fold}: names {names_f1(network, texts, device):.3f}", flush=True)
    chances, shares = kinds(network, articles, device)
    if len(shares):
        figures = {name: round(value, 3) for name, value in evaluate.kind_figures(chances, shares).items()}
        print(f"{say} fold {fold}: {figures} of {len(shares)}", flush=True)
    return heads


def names_f1(network: Network, texts: list[Text], device: str) -> float:
    """F1 of names, exact span and kind, in pieces."""
    hits = told = gold = 0
    for text, read in zip(texts, evaluate.read(network, texts, device), strict=True):
        assert text.names is not None
        ours = evaluate.names_of(read)
        theirs = evaluate.names_at(text.pieces, text.names)
        hits, told, gold = hits + len(ours & theirs), told + len(ours), gold + len(theirs)
    return 2 * hits / max(told + gold, 1)


@torch.no_grad()
def kinds(network: Network, texts: list[Text], device: str) -> tuple[Array, Array]:
    """Chances and shares of the kinds of labelled statements, cue, source and content given."""
    chances, shares = [], []
    for text in texts:
        if not text.acts:
            continue
        examples = list(of_text(text, windows(text.pieces, evaluate.SIZE), random.Random(0), frozenset()))
        batch = {name: torch.from_numpy(array).to(device) for name, array in collated(examples).items()}
        if not len(batch["act_rows"]):
            continue
        *_, topics = network(*(batch[name] for name in ("ids", "case", "quote", "start", "mask")))
        cue, source, content = batch["masks"]
        scores = network.kinds(topics, batch["act_rows"], cue, source, content).float().cpu().numpy()
        chances.append(np.concatenate([np.exp(scores[:, :-1]), 1 / (1 + np.exp(-scores[:, -1:]))], 1))
        shares.append(batch["kinds"].cpu().numpy())
    none = np.zeros((0, 14), dtype=np.float32)
    return np.concatenate([none, *chances]), np.concatenate([none, *shares])
