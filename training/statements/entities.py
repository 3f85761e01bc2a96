"""The head for names, learned last, on the finished encoder: `python -m training.statements.entities --weights FILE …`.

The head that learns beside the others does well on the texts with names, and badly on news, where it has seen none and
takes sources for names. This one reads an encoder that no longer changes. Writes the weights with it, and prints F1
(exact span and kind) on the dev part's news, interviews and lives.
"""

from __future__ import annotations

import argparse
import random
from pathlib import Path
from typing import Any

import torch
import torch.nn.functional as F  # noqa: N812
from benchmarks.shared import SHARED
from training.statements import start
from training.statements.corpus import Text, named
from training.statements.evaluate import SIZE, names_at
from training.statements.examples import Example, batches, inputs_of, labelled
from training.statements.network import LABELS, Network, loaded
from training.statements.vocabulary import Vocabulary

from onrecord.statements.paths import best_paths, spans_of
from onrecord.statements.pieces import windows

NEAR = ("news", "interview", "bio")
PASSES, RATE, DECAY, DROP = 30, 2e-3, 0.02, 0.3
VIEWS = 2


@torch.no_grad()
def seen(network: Network, texts: list[Text]) -> tuple[Any, Any]:
    """What the head reads of each piece of the texts, and the piece's label."""
    rng = random.Random(1)
    xs, ys = [], []
    for _ in range(VIEWS):
        for group in batches(labelled(texts, rng, frozenset()), rng, 4096):
            inputs = {name: torch.from_numpy(array) for name, array in inputs_of(group).items()}
            vectors = network.read_for_names(network.layers_of(*inputs.values()))
            for row, example in enumerate(group):
                assert example.names is not None
                xs.append(vectors[row, 1 : example.b - example.a + 1])
                ys.append(torch.from_numpy(example.names.argmax(1)))
    return torch.cat(xs), torch.cat(ys)


def learn(network: Network, texts: list[Text]) -> None:
    """Learns the head."""
    torch.manual_seed(1)
    x, y = seen(network, texts)
    head = network.entities
    steps = torch.optim.AdamW(head.parameters(), lr=RATE, weight_decay=DECAY)
    for epoch in range(PASSES):
        for group in steps.param_groups:
            group["lr"] = RATE * (1 - epoch / PASSES)
        for part in torch.randperm(len(y)).split(512):
            loss = F.cross_entropy(head(F.dropout(x[part], DROP)), y[part], label_smoothing=0.05)
            steps.zero_grad()
            loss.backward()
            steps.step()


@torch.no_grad()
def f1(network: Network, texts: list[Text]) -> float:
    """F1 of exact span and kind."""
    hits = told = gold = 0
    for text in texts:
        assert text.names is not None
        ours: set[tuple[int, int, int]] = set()
        for a, b in windows(text.pieces, SIZE):
            inputs = {name: torch.from_numpy(array) for name, array in inputs_of([Example(text.pieces, a, b)]).items()}
            scores = network.entities(network.read_for_names(network.layers_of(*inputs.values())))[0, 1:-1]
            path = best_paths(scores.log_softmax(-1).numpy()[None], text.pieces.start[None, a:b])[0]
            ours |= {(*text.pieces.chars(a + x, a + y), kind) for kind, x, y in spans_of(path)}
        theirs = names_at(text.pieces, text.names)
        hits, told, gold = hits + len(ours & theirs), told + len(ours), gold + len(theirs)
    return 2 * hits / max(told + gold, 1)


def main() -> int:
    """Learns the head, writes the weights; 0."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", type=Path, default=SHARED)
    parser.add_argument("--vocabulary", type=Path, required=True)
    parser.add_argument("--start", type=Path, required=True, help="the words' weights, as `start` wrote them")
    parser.add_argument("--weights", type=Path, required=True, help="what `student` wrote")
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    vocabulary = Vocabulary.of(options.vocabulary)
    network = loaded(options.weights, start.load(options.start)[1]["words.weight"])
    learn(network, named(options.shared, "train", vocabulary))
    dev = [text for text in named(options.shared, "dev", vocabulary) if text.id.split("_")[1] in NEAR]
    print(f"names, {len(dev)} texts of dev: F1 {f1(network, dev):.3f}, {LABELS} labels", flush=True)
    network.save(options.out)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
